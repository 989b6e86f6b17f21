"""What the journal page is narrowed to: words, a person, a kind, a time; as chips."""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QMenu, QVBoxLayout, QWidget

from relnotes.desktop.dialogs.with_whom import WithWhom
from relnotes.desktop.live import Live
from relnotes.desktop.parts.flow import Arranged, FlowLayout
from relnotes.desktop.parts.keyboard import hand_to
from relnotes.desktop.parts.paint import set_surface
from relnotes.desktop.parts.pills import Chip
from relnotes.desktop.parts.search_field import SearchField
from relnotes.desktop.tokens import px
from relnotes.desktop.words import Words
from relnotes.domain.kinds import EntryKind
from relnotes.journal import people

_FIELD_WIDTH = 190


@dataclass(frozen=True, slots=True)
class Narrowed:
    """What is asked for; `when` names the time as the chip shows it."""

    text: str = ""
    person: int | None = None
    name: str = ""
    kind: EntryKind | None = None
    since: dt.date | None = None
    until: dt.date | None = None
    when: str = ""
    span: str = ""
    """The time by its id, where it is one that goes on with the days."""

    @property
    def kinds(self) -> tuple[EntryKind, ...]:
        """The kind, as the reads want it."""
        return (self.kind,) if self.kind else ()


def of_time(iso: str, words: Words, today: dt.date) -> Narrowed:
    """A day, written as 2026-11-21, or a month, as 2026-11."""
    if len(iso) == len("2026-11-21"):
        day = dt.date.fromisoformat(iso)
        return Narrowed(since=day, until=day, when=words.day(day, today))
    first = dt.date.fromisoformat(f"{iso}-01")
    last = (first + dt.timedelta(days=31)).replace(day=1) - dt.timedelta(days=1)
    return Narrowed(since=first, until=last, when=words.month(first))


class Filters(Arranged):
    """Chips to narrow by; `changed` tells what is asked for now."""

    changed = Signal(object)
    """A `Narrowed`."""

    def __init__(self, live: Live, words: Words) -> None:
        super().__init__()
        self._live, self._words = live, words
        self.now = Narrowed()
        self.field = _Field(self.tr("Search the journal"))
        self.field.setFixedWidth(px(_FIELD_WIDTH))
        self.field.textEdited.connect(lambda text: self._set(replace(self.now, text=text.strip())))
        self.field.left.connect(self.show_chips)
        self.chips: dict[str, Chip] = {}
        self._line = FlowLayout(self, gap=8)
        self._line.addWidget(self.field)
        self._person: PersonPopup | None = None
        self.show_chips()

    def narrow(self, narrowed: Narrowed) -> None:
        """Asks for something else."""
        self.field.setText(narrowed.text)
        self._set(narrowed)
        self.show_chips()

    def edit_text(self) -> None:
        """Puts the cursor into the words that are searched for."""
        self.field.setText(self.now.text)
        self.field.show()
        if chip := self.chips.pop("text", None):
            chip.hide()
            chip.deleteLater()
        self.field.setFocus()
        self.field.selectAll()

    def show_chips(self) -> None:
        """Shows the chips for what is asked for now."""
        focused = next((name for name, chip in self.chips.items() if chip.hasFocus()), "")
        for chip in self.chips.values():
            self._line.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self.chips = {}
        now = self.now
        self.field.setVisible(not now.text)
        if now.text:
            self._add("text", self._words.quoted(now.text), replace(now, text=""), self.edit_text)
        whom = now.name or self.tr("Anyone")
        clear_person = replace(now, person=None, name="")
        self._add("person", whom, clear_person if now.person else None, self.choose_person)
        kind = self._words.enum_title(now.kind) if now.kind else self.tr("Any kind")
        clear_kind = replace(now, kind=None)
        self._add("kind", kind, clear_kind if now.kind else None, self.choose_kind)
        when = now.when or self.tr("Any time")
        clear_when = replace(now, since=None, until=None, when="", span="")
        self._add("when", when, clear_when if now.when else None, self.choose_when)
        if focused in self.chips:
            hand_to(self.chips[focused])

    def choose_person(self) -> None:
        """Opens a line to type a name in."""
        if self._person is None:
            self._person = PersonPopup(self._live, self)
            self._person.chosen.connect(self._take_person)
        self._person.open_at(self._below("person"))

    def choose_kind(self) -> None:
        """Offers the kinds."""
        menu = self._menu()
        self._entry(menu, self.tr("Any kind"), replace(self.now, kind=None))
        menu.addSeparator()
        for kind in EntryKind:
            self._entry(menu, self._words.enum_title(kind), replace(self.now, kind=kind))
        menu.popup(self._below("kind"))

    def choose_when(self) -> None:
        """Offers some times; single days are chosen in the year beside."""
        menu = self._menu()
        for span, when, since, until in self._times():
            named = when if since else ""
            time = replace(self.now, since=since, until=until, when=named, span=span)
            self._entry(menu, when, time)
        menu.popup(self._below("when"))

    def take_up(self, kept: str) -> None:
        """Narrows as it was left, as far as that holds: person, kind and time, never words."""
        span, kind, person = (kept.split() + ["-"] * 3)[:3]
        now = Narrowed()
        for name, when, since, until in self._times():
            if since is not None and name == span:
                now = replace(now, since=since, until=until, when=when, span=name)
        if kind in set(EntryKind):
            now = replace(now, kind=EntryKind(kind))
        if person.isdecimal() and self._live.read(people.is_here, int(person)):
            name = self._live.read(people.header, int(person), self._live.today()).name
            now = replace(now, person=int(person), name=name)
        if now != self.now:
            self.narrow(now)

    def kept(self) -> str:
        """What is asked for now, without a word of the journal."""
        now = self.now
        return " ".join((now.span or "-", now.kind or "-", str(now.person or "-")))

    def _times(self) -> tuple[tuple[str, str, dt.date | None, dt.date | None], ...]:
        today = self._live.today()
        monday = today - dt.timedelta(days=today.weekday())
        first = today.replace(day=1)
        before = first - dt.timedelta(days=1)
        year = today.replace(month=1, day=1)
        last_year = dt.date(today.year - 1, 1, 1)
        return (
            ("any", self.tr("Any time"), None, None),
            ("week", self.tr("This week"), monday, today),
            ("month", self.tr("This month"), first, today),
            ("last-month", self.tr("Last month"), before.replace(day=1), before),
            ("year", self.tr("This year"), year, today),
            ("last-year", self.tr("Last year"), last_year, year - dt.timedelta(days=1)),
        )

    def _take_person(self, person: int, name: str) -> None:
        self.narrow(replace(self.now, person=person, name=name))

    def _set(self, narrowed: Narrowed) -> None:
        if narrowed != self.now:
            self.now = narrowed
            self.changed.emit(narrowed)

    def _add(
        self, name: str, text: str, without: Narrowed | None, press: Callable[[], object]
    ) -> None:
        chip = Chip(text, checkable=False, closable=without is not None)
        chip.clicked.connect(press)
        if without is not None:
            chip.closed.connect(lambda: self.narrow(without))
        self.chips[name] = chip
        self._line.addWidget(chip)

    def _below(self, name: str) -> QPoint:
        chip = self.chips[name]
        return chip.mapToGlobal(QPoint(0, chip.height() + px(4)))

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _entry(self, menu: QMenu, text: str, narrowed: Narrowed) -> None:
        action = menu.addAction(text.replace("&", "&&"))
        action.triggered.connect(lambda: self.narrow(narrowed))


class PersonPopup(QFrame):
    """A small window with one line for a name."""

    chosen = Signal(int, str)

    def __init__(self, live: Live, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        set_surface(self, "surface")
        self.whom = WithWhom(live, several=False, add=False)
        self.whom.changed.connect(self._chosen)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(px(12), px(12), px(12), px(12))
        stack.addWidget(self.whom)
        self.setFixedWidth(px(280))

    def open_at(self, corner: QPoint) -> None:
        """Opens with an empty line."""
        self.whom.read()
        self.whom.choose(())
        self.move(corner)
        self.show()
        self.whom.line.setFocus()

    def _chosen(self) -> None:
        for one, name in self.whom.chosen:
            self.hide()
            self.chosen.emit(one, name)


class _Field(SearchField):
    """Says when it is left, by Enter or otherwise."""

    left = Signal()

    def __init__(self, placeholder: str) -> None:
        super().__init__(placeholder)
        self.editingFinished.connect(self.left)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc takes the words away."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            self.textEdited.emit("")
            return
        super().keyPressEvent(event)
