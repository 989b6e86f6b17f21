"""A field for what nobody else should see, with an eye to look at it oneself."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit

from relnotes.desktop.icons import icon
from relnotes.desktop.parts.labels import plain_tip


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
        self.eye = QAction(self)
        self.eye.setCheckable(True)
        self.eye.toggled.connect(lambda seen: self._look(seen=seen))
        self.addAction(self.eye, QLineEdit.ActionPosition.TrailingPosition)
        self._look(seen=False)

    def forget(self) -> None:
        """Empties the field and hides what comes next."""
        self.clear()
        self.eye.setChecked(False)

    def _look(self, *, seen: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if seen else QLineEdit.EchoMode.Password
        self.setEchoMode(mode)
        self.eye.setIcon(icon("eye-off" if seen else "eye"))
        text = (
            QCoreApplication.translate("PassphraseField", "Hide it")
            if seen
            else (QCoreApplication.translate("PassphraseField", "Look at it"))
        )
        self.eye.setText(text)
        self.eye.setToolTip(plain_tip(text))
