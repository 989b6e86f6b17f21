"""Quiet words about what just happened, and inline words about a problem."""

from typing import Literal

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from relnotes.desktop.parts.announce import announce
from relnotes.desktop.parts.buttons import Button, IconButton
from relnotes.desktop.parts.labels import IconLabel, WrapLabel
from relnotes.desktop.parts.paint import box
from relnotes.desktop.tokens import RADIUS_CARD, InkName, current, px

Tone = Literal["me", "met", "risk", "unmet"]
_SIGNS: dict[Tone, str] = {"me": "info", "met": "check", "risk": "warning", "unmet": "warning"}


class Toast(QWidget):
    """One line about what was done, with a way back; it goes by itself."""

    triggered = Signal()
    dismissed = Signal()

    def __init__(self, text: str = "", action: str = "", *, seconds: float = 8) -> None:
        super().__init__()
        line = QHBoxLayout(self)
        line.setContentsMargins(px(14), px(6), px(6), px(6))
        line.setSpacing(px(8))
        self._sign = IconLabel("check", "met", 15)
        self._text = WrapLabel(text)
        self.button = Button(action, "quiet")
        self.button.clicked.connect(self._act)
        self._close = IconButton("close", self.tr("Close"), "quiet")
        self._close.clicked.connect(self.dismiss)
        line.addWidget(self._sign)
        line.addWidget(self._text, 1)
        line.addWidget(self.button)
        line.addWidget(self._close)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(round(seconds * 1000))
        self._timer.timeout.connect(self.dismiss)
        self.show_message(text, action)

    def show_message(self, text: str, action: str = "") -> None:
        """Say what was done; an empty text hides the line."""
        self._text.setText(text)
        self.setAccessibleName(text)
        self.button.setText(action)
        self.button.setVisible(bool(action))
        self.setVisible(bool(text)) if self.parentWidget() else None
        if text:
            self._timer.start()
            announce(self, text)

    def dismiss(self) -> None:
        """Go."""
        self._timer.stop()
        self.hide()
        self.dismissed.emit()

    def _act(self) -> None:
        self.dismiss()
        self.triggered.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the box."""
        tokens = current()
        box(QPainter(self), self.rect(), RADIUS_CARD, tokens.surface, tokens.control_border)


class Banner(QWidget):
    """A problem or a note that stays until it is settled."""

    triggered = Signal()
    closed = Signal()

    def __init__(
        self, text: str = "", tone: Tone = "risk", action: str = "", *, closable: bool = True
    ) -> None:
        super().__init__()
        self._tone: Tone = tone
        line = QHBoxLayout(self)
        line.setContentsMargins(px(14), px(8), px(6), px(8))
        line.setSpacing(px(10))
        self._sign = IconLabel(_SIGNS[tone], _ink(tone), 16)
        self._text = WrapLabel("", "body", "text")
        self.button = Button(action)
        self.button.clicked.connect(self.triggered)
        self._close = IconButton("close", self.tr("Close"), "quiet")
        self._close.clicked.connect(self._shut)
        line.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self._text, 1)
        line.addWidget(self.button)
        line.addWidget(self._close)
        self._close.setVisible(closable)  # in its place: before, it would be a window of its own
        self.button.setVisible(bool(action))
        self.set_text(text)

    def set_text(self, text: str, tone: Tone | None = None) -> None:
        """Say something else."""
        if tone is not None:
            self._tone = tone
            self._sign.set_icon(_SIGNS[tone], _ink(tone))
        self._text.setText(text)
        self.setAccessibleName(text)
        self.update()

    def _shut(self) -> None:
        self.hide()
        self.closed.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the box in its tone."""
        tokens = current()
        tint, _, ink = tokens.tone(self._tone)
        painter = QPainter(self)
        painter.setOpacity(1)
        box(painter, self.rect(), RADIUS_CARD, tint, tokens.border if not tokens.dark else ink)


def _ink(tone: Tone) -> InkName:
    return tone
