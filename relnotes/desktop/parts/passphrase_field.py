"""A field for what nobody else should see, with an eye to look at it oneself."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLineEdit

from relnotes.desktop.parts.buttons import IconButton
from relnotes.desktop.parts.paint import backwards
from relnotes.desktop.tokens import px


class PassphraseField(QLineEdit):
    """Hidden until the eye is pressed; the keyboard learns nothing of what is typed here."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhHiddenText
            | Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        self.eye = IconButton("eye", "", "quiet")
        self.eye.setParent(self)
        self.eye.setCheckable(True)
        self.eye.setCursor(Qt.CursorShape.ArrowCursor)
        self.eye.toggled.connect(lambda seen: self._look(seen=seen))
        self._look(seen=False)

    def forget(self) -> None:
        """Empties the field and hides what comes next."""
        self.clear()
        self.eye.setChecked(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the eye at the end."""
        super().resizeEvent(event)
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        """Make room for a larger eye when the font grows."""
        super().changeEvent(event)
        if event.type() in {
            QEvent.Type.FontChange,
            QEvent.Type.StyleChange,
            QEvent.Type.LayoutDirectionChange,
        }:
            self._place()

    def _place(self) -> None:
        size, edge, rtl = self.eye.sizeHint(), px(3), backwards(self)
        wide = size.width()
        top = (self.height() - size.height()) // 2
        self.eye.setGeometry(edge if rtl else self.width() - wide - edge, top, wide, size.height())
        self.setTextMargins(wide if rtl else 0, 0, 0 if rtl else wide, 0)

    def _look(self, *, seen: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if seen else QLineEdit.EchoMode.Password
        self.setEchoMode(mode)
        self.eye.set_icon("eye-off" if seen else "eye")
        self.eye.set_name(
            QCoreApplication.translate("PassphraseField", "Hide it")
            if seen
            else (QCoreApplication.translate("PassphraseField", "Look at it"))
        )
