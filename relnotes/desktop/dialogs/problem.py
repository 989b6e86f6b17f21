"""Dialogs that say something and ask what to do about it."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from relnotes.desktop.dialogs.sizes import open_at
from relnotes.desktop.parts.buttons import Button
from relnotes.desktop.parts.labels import IconLabel, body, heading
from relnotes.desktop.tokens import px


class AskDialog(QDialog):
    """Asks before something that cannot be taken back; the safe answer has the focus."""

    def __init__(self, title: str, text: str, verb: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.yes = Button(verb, role="danger")
        self.no = Button(self.tr("Cancel"))
        _fill(self, title, text, [self.no, self.yes])
        self.yes.setAutoDefault(False)
        self.no.setDefault(True)
        self.no.setFocus()
        self.yes.clicked.connect(self.accept)
        self.no.clicked.connect(self.reject)


class ProblemDialog(QDialog):
    """Says why something did not work where there is no page to say it on, with ways on."""

    def __init__(
        self,
        title: str,
        text: str,
        choices: Sequence[str],
        parent: QWidget | None = None,
        *,
        note: str = "",
    ) -> None:
        """`note` is what only somebody needs who looks closer, to be selected and copied."""
        super().__init__(parent)
        self.choice: int | None = None
        """The choice that was taken, by its place; None for closing the dialog."""
        self.buttons = [Button(text) for text in choices]
        for button in self.buttons:
            button.setParent(self)
        _fill(self, title, text, self.buttons[::-1], note)  # the likeliest last, as in forms
        for one, after in pairwise(self.buttons[::-1]):
            self.setTabOrder(one, after)
        for at, button in enumerate(self.buttons):
            button.clicked.connect(lambda *_, at=at: self._choose(at))
        self.buttons[0].setDefault(True)
        self.buttons[0].setFocus()

    def _choose(self, at: int) -> None:
        self.choice = at
        self.accept()


class _Note(QLineEdit):
    """A line to read and copy."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setReadOnly(True)
        self.setAccessibleName(text)
        self.setCursorPosition(0)


def _fill(
    dialog: QDialog, title: str, text: str, buttons: Sequence[QWidget], note: str = ""
) -> None:
    dialog.setWindowTitle(title)
    row = QHBoxLayout()
    row.setSpacing(px(8))
    row.addStretch()
    for button in buttons:
        row.addWidget(button)
    layout = QVBoxLayout(dialog)
    layout.setContentsMargins(px(24), px(20), px(24), px(20))
    layout.setSpacing(px(12))
    head = QHBoxLayout()
    head.setSpacing(px(10))
    head.addWidget(IconLabel("warning", "risk", 20))
    head.addWidget(heading(title, wrap=True), 1)
    layout.addLayout(head)
    layout.addWidget(body(text, wrap=True))
    if note:
        layout.addWidget(_Note(note))
    layout.addSpacing(px(8))
    layout.addStretch(1)
    layout.addLayout(row)
    open_at(dialog, 440)
