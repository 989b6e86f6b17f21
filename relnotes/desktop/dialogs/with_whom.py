"""Choosing people by typing: names fold and complete, a new one is added on purpose."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QStringListModel, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QVBoxLayout, QWidget

from relnotes.desktop.live import Live
from relnotes.desktop.name_book import Folded, NameBook
from relnotes.desktop.parts.buttons import Button
from relnotes.desktop.parts.flow import Flow
from relnotes.desktop.parts.labels import detail
from relnotes.desktop.parts.pills import Chip
from relnotes.desktop.tokens import px
from relnotes.domain.folding import fold
from relnotes.domain.people import PersonDraft
from relnotes.domain.problem import Code, Problem
from relnotes.journal import people, relationships
from relnotes.journal.people import Name


class WithWhom(QWidget):
    """People as chips, and a line to add more; with `several=False` one takes another's place."""

    changed = Signal()
    """Other people are chosen."""

    def __init__(self, live: Live, *, several: bool = True, add: bool = True) -> None:
        super().__init__()
        self._live, self._several, self._adds = live, several, add
        self._everyone: Folded = ()
        self._chosen: dict[int, str] = {}
        self._offered: list[Name] = []
        self.chips = Flow()
        self.line = _Line()
        self.line.setPlaceholderText(self.tr("A name"))
        self.line.setAccessibleName(self.tr("With whom"))
        self.setFocusProxy(self.line)
        self.unknown = detail("", "risk", wrap=True)
        self.offers = Flow()
        self._model = QStringListModel(self)
        self._completer = QCompleter(self._model, self)
        self._arrange()

    def read(self) -> None:
        """Reads who there is; call it before the dialog is shown."""
        self._everyone = NameBook.of(self._live).folded

    def choose(self, ids: Sequence[int]) -> None:
        """Chooses people by their ids."""
        names = {one.id: one.name for _, one in self._everyone}
        self._chosen = {one: names[one] for one in ids if one in names}
        self._show()

    @property
    def chosen(self) -> tuple[tuple[int, str], ...]:
        """Ids and names, in the order in which they were chosen."""
        return tuple(self._chosen.items())

    def settle(self) -> tuple[int, ...]:
        """The ids, also of a name that is only typed so far; `Problem` where nobody fits."""
        if self.line.text().strip() and not self.take_typed():
            name = self.line.text().strip()
            self.unknown.hide()
            several = people.alike(self._everyone, name)
            near = several or people.nearest_names((one for _, one in self._everyone), name)
            nearest = ", ".join(one.name for one in near)
            code = Code.SEVERAL_PEOPLE if several else Code.NO_SUCH_PERSON
            raise Problem(code, field="people", name=name, nearest=nearest)
        if not self._chosen:
            raise Problem(Code.EMPTY, field="people")
        return tuple(self._chosen)

    def typed(self) -> dict[str, object]:
        """Who is chosen and what name is begun, for a draft."""
        return {"ids": list(self._chosen), "line": self.line.text()}

    def retype(self, value: dict[str, Any]) -> None:
        """Choose those of a draft who are still there."""
        self.choose(value.get("ids", ()))
        self.line.setText(str(value.get("line", "")))

    def take_typed(self) -> bool:
        """Takes the one whom the typed name means; else offers the nearest and a new one."""
        typed = self.line.text().strip()
        if not typed:
            return False
        same = [one for folded, one in self._everyone if folded == fold(typed)]
        alike = same or people.alike(self._everyone, typed)
        if len(alike) == 1:
            self.take(alike[0])
            return True
        self._offer(typed, alike)
        return False

    def take(self, one: Name) -> None:
        """Adds someone."""
        if not self._several:
            self._chosen.clear()
        self._chosen[one.id] = one.name
        self.line.clear()
        self._show()

    def add_new(self, name: str) -> None:
        """Begins a relationship with someone new, as a step of its own."""
        draft = PersonDraft(name=name)
        one = self._live.do(self.tr("Add a person"), relationships.add, draft)
        self.read()
        self.take(Name(one, draft.name, draft.kind))

    def _drop(self, one: int) -> None:
        self._chosen.pop(one, None)
        self._show()
        self.line.setFocus()

    def _show(self) -> None:
        chips: list[QWidget] = []
        for one, name in self._chosen.items():
            chip = Chip(name, checkable=False, closable=True, icon="person")
            chip.setToolTip(self.tr("Take away"))
            chip.closed.connect(lambda one=one: self._drop(one))
            chip.clicked.connect(lambda _on=False, one=one: self._drop(one))
            chips.append(chip)
        self.chips.set_widgets(chips)
        self.chips.setVisible(bool(chips))
        self.line.setPlaceholderText(
            self.tr("Someone else?") if chips and self._several else self.tr("A name")
        )
        self._offer("", [])
        self.changed.emit()

    def _typed(self, text: str) -> None:
        self._offer("", [])
        self._offered = [
            one for one in people.alike(self._everyone, text) if one.id not in self._chosen
        ]
        self._model.setStringList([one.name for one in self._offered])

    def _picked(self, index: QModelIndex) -> None:
        if 0 <= index.row() < len(self._offered):
            one = self._offered[index.row()]
            QTimer.singleShot(0, self, lambda: self.take(one))

    def _offer(self, typed: str, alike: Sequence[Name]) -> None:
        """Says that a name is unknown or means several, and what can be done."""
        self.unknown.setVisible(bool(typed))
        self.offers.setVisible(bool(typed))
        if not typed:
            return
        near = list(alike)[:5] or people.nearest_names((one for _, one in self._everyone), typed)
        text = (
            self.tr("“{name}” could be more than one. Whom do you mean?")
            if alike
            else self.tr("Nobody here is called “{name}”. Do you mean one of these?")
            if near
            else self.tr("Nobody here is called “{name}”.")
        )
        self.unknown.setText(text.format(name=typed))
        offers: list[QWidget] = []
        for one in near:
            button = Button(one.name.replace("&", "&&"))
            button.clicked.connect(lambda _on=False, one=one: self.take(one))
            offers.append(button)
        add = Button(
            self.tr("Add “{name}”").format(name=typed.replace("&", "&&")), icon="person-add"
        )
        add.clicked.connect(lambda: self.add_new(typed))
        add.setVisible(self._adds)
        offers.append(add)
        self.offers.set_widgets(offers)

    def _arrange(self) -> None:
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._completer.activated[QModelIndex].connect(self._picked)  # type: ignore[index]
        self.line.setCompleter(self._completer)
        self.line.textEdited.connect(self._typed)
        self.line.entered.connect(self.take_typed)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(px(6))
        for part in (self.chips, self.line, self.unknown, self.offers):
            stack.addWidget(part)
        self.chips.hide()
        self._offer("", [])


class _Line(QLineEdit):
    """Keeps Enter for itself while a name is typed."""

    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes the name; in an empty line it belongs to the dialog."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        plain = not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if enter and plain and self.text().strip():
            self.entered.emit()
            event.accept()
            return
        super().keyPressEvent(event)
