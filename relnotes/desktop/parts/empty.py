"""What a place says when there is nothing in it, and the one thing to do about that."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from relnotes.desktop.icons import paint_icon
from relnotes.desktop.parts.buttons import Button
from relnotes.desktop.parts.labels import body, strong
from relnotes.desktop.parts.paint import box
from relnotes.desktop.tokens import current, px

_MEASURE = 440
"""So wide a sentence is read at ease."""


class _Sign(QWidget):
    """An icon on a round ground in my colour: a welcome, not a warning."""

    def __init__(self, icon: str) -> None:
        super().__init__()
        self._icon = icon
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return a square that grows with the font."""
        return QSize(px(56), px(56))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground and the icon."""
        tokens, painter, inset = current(), QPainter(self), px(16)
        box(painter, self.rect(), px(28), tokens.me_tint, tokens.chosen_line)
        area = self.rect().adjusted(inset, inset, -inset, -inset)
        paint_icon(painter, area, self._icon, tokens.me)


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
        self._sign = _Sign(icon)
        stack.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignHCenter)
        self._title = strong(title, wrap=True)
        self._text = body(text, "text2", wrap=True)
        for label in (self._title, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setMaximumWidth(px(_MEASURE))
            line = QHBoxLayout()  # in it, a label takes its measure and stays in the middle
            line.addStretch(1)
            line.addWidget(label, 100)
            line.addStretch(1)
            stack.addLayout(line)
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
