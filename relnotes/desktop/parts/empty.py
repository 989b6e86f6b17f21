"""What a place says when there is nothing in it, and the one thing to do about that."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from relnotes.desktop.parts.buttons import Button
from relnotes.desktop.parts.labels import IconLabel, body, strong
from relnotes.desktop.tokens import px


class EmptyState(QWidget):
    """A sign, a line, a sentence and a button, where the first row would be."""

    triggered = Signal()

    def __init__(self, icon: str, title: str, text: str = "", action: str = "") -> None:
        super().__init__()
        stack = QVBoxLayout(self)
        stack.setContentsMargins(px(24), 0, px(24), 0)
        stack.setSpacing(px(8))
        least, most = QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Maximum
        stack.addSpacerItem(QSpacerItem(0, px(40), least, most))  # air that gives way
        self._sign = IconLabel(icon, "text3", 28)
        stack.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignHCenter)
        self._title = strong(title, wrap=True)
        self._text = body(text, "text2", wrap=True)
        for label in (self._title, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            stack.addWidget(label)
        self.button = Button(action, "plain")
        self.button.clicked.connect(self.triggered)
        stack.addSpacing(px(4))
        stack.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        stack.addStretch(1)
        self.set_texts(title, text, action)

    def set_texts(self, title: str, text: str = "", action: str = "") -> None:
        """Say something else; without a title, nothing at all."""
        self._sign.setVisible(bool(title))
        self._title.setText(title)
        self._title.setVisible(bool(title))
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self.button.setText(action)
        self.button.setVisible(bool(action))
