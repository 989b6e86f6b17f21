"""The base of dialogs with fields: labels above, problems at the field they belong to."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from relnotes.desktop.dialogs.form_draft import FormDraft
from relnotes.desktop.dialogs.sizes import room_for
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Services
from relnotes.desktop.parts.across import Across
from relnotes.desktop.parts.buttons import Button
from relnotes.desktop.parts.fields import Field
from relnotes.desktop.parts.flow import Arranged
from relnotes.desktop.parts.labels import heading
from relnotes.desktop.parts.notices import Banner
from relnotes.desktop.parts.scroll import ScrollPage
from relnotes.desktop.tokens import px
from relnotes.domain.problem import Code, Problem

_MARGIN = 24
"""Left and right of everything; the scroll bar stands in it."""


class FormDialog(QDialog):
    """Fields and two buttons; a subclass adds its fields and says what saving means.

    Enter confirms from a field of one line, Ctrl+Enter from everywhere, Esc cancels. It is as tall
    as its fields need; on a screen that is smaller they scroll between title and buttons.
    """

    wide = 480
    """The width it opens with, at the usual font; a subclass with long fields takes more."""

    def __init__(
        self,
        live: Live,
        services: Services,
        title: str,
        *,
        verb: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.live = live
        self.services = services
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._fields: dict[str, Field] = {}
        self._needed, self._ready = 0, False
        self.unsaved: FormDraft | None = None
        """What keeps the words until they are saved, once the form is shown."""
        self.confirm = Button(verb or self.tr("Save"), role="primary")
        self.confirm.setDefault(True)
        self.confirm.clicked.connect(self.accept)
        self.cancel = Button(self.tr("Cancel"))
        self.cancel.setAutoDefault(False)
        self.cancel.clicked.connect(self.reject)
        self.problem_line = Banner("", tone="unmet")
        self.problem_line.hide()
        self.page = ScrollPage(margins=_MARGIN, above=2)
        self._head, self._rows = QVBoxLayout(), QVBoxLayout()
        self._rows.setSpacing(px(14))
        self._arrange(title)

    def add_field(self, name: str, label: str, widget: QWidget, *, hint: str = "") -> Field:
        """Adds a field under its label; `name` is the one that problems call it by."""
        field = Field(label, widget, hint)
        self._fields[name] = field
        self._rows.addWidget(field, self._share(widget))
        if len(self._fields) == 1:
            widget.setFocus()
        return field

    def add_row(self, row: QWidget | QLayout) -> None:
        """Adds anything else below the fields so far."""
        if isinstance(row, QWidget):
            self._rows.addWidget(row, self._share(row))
        else:
            self._rows.addLayout(row)

    def add_across(
        self, fields: Sequence[QWidget], *, shares: Sequence[int] = (), gap: int = 12
    ) -> None:
        """Puts fields beside each other, on several lines where one is too narrow for them."""
        across = Arranged()
        layout = Across(across, shares, gap)
        for field in fields:
            layout.addWidget(field)
        self._rows.addWidget(across)

    def draft_about(self) -> str | None:
        """What a draft of this form is about, as `table:id`, or nothing; None keeps no draft."""
        return None

    def save(self) -> None:
        """Makes the change; a `Problem` is shown at its field and the dialog stays."""
        raise NotImplementedError

    def accept(self) -> None:
        """Saves, and closes only when that worked."""
        self._clear()
        try:
            self.save()
        except Problem as problem:
            self._show(problem)
        else:
            if self.unsaved is not None:
                self.unsaved.end()
            super().accept()

    def reject(self) -> None:
        """Closes, and keeps what was typed for the next time."""
        if self.unsaved is not None and self.unsaved.leave():
            text = self.tr("Kept as a draft, for when you open it again.")
            self.services.messages.quiet(text, undo=False)
        super().reject()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter confirms, also from a field of several lines."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.confirm.click()
        else:
            super().keyPressEvent(event)

    def make_ready(self) -> None:
        """Takes up its draft and the room that the fields need, before it is shown."""
        self._take_up()
        self._take_room()
        self._ready = True

    def showEvent(self, event: QShowEvent) -> None:
        """Takes the room that the fields need; Qt gives two thirds of the screen at most."""
        if not event.spontaneous() and not self._ready:
            self.make_ready()
        self._ready = False
        super().showEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Grows when the fields do."""
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            self._grow()
        return super().eventFilter(watched, event)

    def _take_up(self) -> None:
        """Begins to keep what is typed, with what was typed the last time."""
        about = self.draft_about()
        if self.unsaved is not None or about is None:
            return
        widgets = {name: field.widget for name, field in self._fields.items()}
        self.unsaved = FormDraft(self.live, self, widgets, about)
        self.unsaved.begin(self._head)
        if self.live.sharing:
            self._show(Problem(Code.SCREEN_SHARED))

    def _share(self, widget: QWidget) -> int:
        """What a widget gets of the height that is left: all of it, where it can use it."""
        if not widget.sizePolicy().expandingDirections() & Qt.Orientation.Vertical:
            return 0
        self.page.fill()
        return 1

    def _take_room(self) -> None:
        """Opens as tall as the fields need, as far as the screen has it."""
        self.ensurePolished()
        room = room_for(self)
        self.setMinimumWidth(min(px(480), room.width()))
        width = min(max(px(self.wide), self._widest()), room.width())
        self._needed = self._height_of_fields(width)
        self.resize(width, min(self._height_around(width) + self._needed, room.height()))

    def _grow(self) -> None:
        needed = self._height_of_fields(self.width())
        more, self._needed = needed - self._needed, needed
        if more > 0:
            height = min(self.height() + more, room_for(self).height())
            self.resize(self.width(), max(height, self.height()))

    def _widest(self) -> int:
        return self._rows.minimumSize().width() + self._edges()

    def _edges(self) -> int:
        """What stands left and right of the fields."""
        return px(_MARGIN) * 2 + self.width() - self.contentsRect().width()

    def _height_of_fields(self, width: int) -> int:
        inner = width - self._edges()
        rows = self._rows
        tall = rows.totalHeightForWidth(inner) if rows.hasHeightForWidth() else 0
        return max(tall, rows.totalSizeHint().height()) if tall == 0 else tall

    def _height_around(self, width: int) -> int:
        layout = self.layout()
        if layout is None:
            return 0
        page = self.page.sizeHint().expandedTo(self.page.minimumSizeHint())
        return layout.totalHeightForWidth(width) - page.height() + px(2) * 2 + 1

    def _arrange(self, title: str) -> None:
        self.page.body.addLayout(self._rows)
        if (content := self.page.widget()) is not None:
            content.installEventFilter(self)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(px(_MARGIN), 0, px(_MARGIN), 0)
        buttons.setSpacing(px(8))
        buttons.addStretch()
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.confirm)
        self._head.setContentsMargins(px(_MARGIN), 0, px(_MARGIN), 0)
        self._head.setSpacing(px(16))
        self._head.addWidget(heading(title, wrap=True))
        self._head.addWidget(self.problem_line)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, px(20), 0, px(20))
        layout.setSpacing(px(16))
        layout.addLayout(self._head)
        layout.addWidget(self.page, 1)
        layout.addLayout(buttons)

    def _show(self, problem: Problem) -> None:
        sentence = self.services.words.problem(problem)
        field = self._fields.get(problem.field or "")
        if field is None:
            self.problem_line.set_text(sentence)
            self.problem_line.show()
            return
        field.set_problem(sentence)
        field.widget.setFocus()
        self.page.ensure(field)

    def _clear(self) -> None:
        self.problem_line.hide()
        for field in self._fields.values():
            field.set_problem("")
