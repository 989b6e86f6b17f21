"""The base of dialogs with fields: labels above, problems at the field they belong to."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Services
from relnotes.desktop.parts.buttons import Button
from relnotes.desktop.parts.fields import Field
from relnotes.desktop.parts.labels import heading
from relnotes.desktop.parts.notices import Banner
from relnotes.desktop.tokens import px
from relnotes.domain.problem import Problem

_OF_SCREEN = 0.94


class FormDialog(QDialog):
    """Fields and two buttons; a subclass adds its fields and says what saving means.

    Enter confirms from a field of one line, Ctrl+Enter from everywhere, Esc cancels.
    """

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
        self.confirm = Button(verb or self.tr("Save"), role="primary")
        self.confirm.setDefault(True)
        self.confirm.clicked.connect(self.accept)
        self.cancel = Button(self.tr("Cancel"))
        self.cancel.setAutoDefault(False)
        self.cancel.clicked.connect(self.reject)
        self.problem_line = Banner("", tone="unmet")
        self.problem_line.hide()
        self._rows = QVBoxLayout()
        self._rows.setSpacing(px(14))
        self._arrange(title)

    def add_field(self, name: str, label: str, widget: QWidget, *, hint: str = "") -> Field:
        """Adds a field under its label; `name` is the one that problems call it by."""
        field = Field(label, widget, hint)
        self._fields[name] = field
        self._rows.addWidget(field)
        if len(self._fields) == 1:
            widget.setFocus()
        return field

    def add_row(self, row: QWidget | QLayout) -> None:
        """Adds anything else below the fields so far."""
        if isinstance(row, QWidget):
            self._rows.addWidget(row)
        else:
            self._rows.addLayout(row)

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
            super().accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter confirms, also from a field of several lines."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.confirm.click()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Is as tall as the fields need; Qt gives a new dialog two thirds of the screen at most."""
        layout = self.layout()
        if isinstance(layout, QVBoxLayout) and not event.spontaneous():
            grows = self._rows.expandingDirections() & Qt.Orientation.Vertical
            layout.setStretchFactor(self._rows, 1 if grows else 0)
            needed = layout.totalMinimumHeightForWidth(self.width())
            room = round(self.screen().availableGeometry().height() * _OF_SCREEN)
            if self.height() < needed:
                self.resize(self.width(), min(needed, room))
        super().showEvent(event)

    def _arrange(self, title: str) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(px(8))
        buttons.addStretch()
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.confirm)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(24), px(20), px(24), px(20))
        layout.setSpacing(px(16))
        layout.addWidget(heading(title, wrap=True))
        layout.addWidget(self.problem_line)
        layout.addLayout(self._rows)
        layout.addStretch()
        layout.addLayout(buttons)
        self.setMinimumWidth(px(480))

    def _show(self, problem: Problem) -> None:
        sentence = self.services.words.problem(problem)
        field = self._fields.get(problem.field or "")
        if field is None:
            self.problem_line.set_text(sentence)
            self.problem_line.show()
            return
        field.set_problem(sentence)
        field.widget.setFocus()

    def _clear(self) -> None:
        self.problem_line.hide()
        for field in self._fields.values():
            field.set_problem("")
