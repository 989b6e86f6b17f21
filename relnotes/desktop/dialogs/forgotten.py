"""What was removed for good, once it is: to be read, and copied for whoever asked for it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from relnotes.desktop.dialogs.sizes import open_at
from relnotes.desktop.parts.buttons import Button
from relnotes.desktop.parts.labels import detail, heading
from relnotes.desktop.parts.led_text import LedText
from relnotes.desktop.tokens import px


class ForgottenDialog(QDialog):
    """Counts and places, and no name: nothing of it is kept."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Forgotten"))
        self.report = LedText(text)
        self.report.setReadOnly(True)
        self.report.setAccessibleName(self.tr("What was removed"))
        self.copy = Button(self.tr("Copy"), icon="copy")
        self.copy.clicked.connect(self._copy)
        close = Button(self.tr("Close"), role="primary")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.setSpacing(px(8))
        buttons.addWidget(self.copy)
        buttons.addStretch()
        buttons.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(24), px(20), px(24), px(20))
        layout.setSpacing(px(12))
        layout.addWidget(heading(self.tr("Forgotten"), wrap=True))
        layout.addWidget(
            detail(
                self.tr(
                    "This is what was removed. Copies that other programs made, files that you "
                    "exported and prints are beyond relnotes."
                ),
                wrap=True,
            )
        )
        layout.addWidget(self.report, 1)
        layout.addLayout(buttons)
        open_at(self, 560, 420)
        close.setFocus()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report.toPlainText())
