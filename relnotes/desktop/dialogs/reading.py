"""The base of dialogs that are only read: a title, a page of rows, and a way out."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from relnotes.desktop.dialogs.sizes import open_at
from relnotes.desktop.parts.buttons import Button
from relnotes.desktop.parts.labels import body, heading
from relnotes.desktop.parts.scroll import HUNG, ScrollPage, hung
from relnotes.desktop.tokens import px


class ReadingDialog(QDialog):
    """A subclass adds what there is to read to `page`; Enter and Esc close it."""

    def __init__(
        self, title: str, parent: QWidget, *, lead: str = "", size: tuple[int, int] = (560, 480)
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.page = ScrollPage(margins=HUNG, above=2)
        self.close_button = Button(self.tr("Close"), "primary")
        self.close_button.setDefault(True)
        self.close_button.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self.close_button)
        self.stack = QVBoxLayout(self)
        self.stack.setContentsMargins(px(24), px(20), px(24), px(20))
        self.stack.setSpacing(px(12))
        self.stack.addWidget(heading(title, wrap=True))
        if lead:
            self.stack.addWidget(body(lead, "text2", wrap=True))
        self.stack.addLayout(hung(self.page), 1)
        self.stack.addLayout(buttons)
        open_at(self, *size)
