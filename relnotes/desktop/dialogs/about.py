"""What this program is, which version, and what it promises."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from relnotes import __version__
from relnotes.desktop.dialogs.sizes import open_at
from relnotes.desktop.icons import MARK
from relnotes.desktop.parts.buttons import Button
from relnotes.desktop.parts.labels import IconLabel, Label, body, detail, title
from relnotes.desktop.tokens import px


class AboutDialog(QDialog):
    """The sign, the name, the version to copy, and three sentences."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About relnotes"))
        version = Label(self.tr("Version {version}").format(version=__version__), "detail", "text2")
        version.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        close = Button(self.tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        middle = Qt.AlignmentFlag.AlignHCenter
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(32), px(28), px(32), px(20))
        layout.setSpacing(px(6))
        layout.addWidget(IconLabel(MARK, "text", 44), 0, middle)
        layout.addSpacing(px(6))
        layout.addWidget(title("relnotes"), 0, middle)
        layout.addWidget(version, 0, middle)
        layout.addSpacing(px(10))
        for text in (
            body(self.tr("A journal for the relationships you work in."), wrap=True),
            body(
                self.tr(
                    "It stays in one file on this computer; relnotes opens no network connection."
                ),
                wrap=True,
            ),
            detail(
                self.tr(
                    "Free software under the GNU General Public License, version 3 or later: you "
                    "may use it, look into it, change it and pass it on."
                ),
                wrap=True,
            ),
        ):
            text.setAlignment(middle)
            layout.addWidget(text)
        layout.addSpacing(px(14))
        layout.addStretch(1)
        layout.addWidget(close, 0, middle)
        close.setFocus()
        open_at(self, 400)
