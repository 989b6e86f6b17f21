"""The line at the top of the day: one press, and what happened can be written down."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent

from relnotes.desktop.parts.card import PressRow
from relnotes.desktop.parts.labels import IconLabel, body
from relnotes.desktop.parts.paint import box, focus_ring, shows_focus
from relnotes.desktop.tokens import RADIUS_CARD, current, px


class CaptureLine(PressRow):
    """A button that looks like the field that it opens."""

    def __init__(self, text: str) -> None:
        super().__init__(text, gap=10)
        self._line.setContentsMargins(px(14), px(11), px(14), px(11))
        self.add(IconLabel("plus", "text2", 16))
        self.add(body(text, "text2", elide=True), 1)

    def minimumSizeHint(self) -> QSize:
        """Ask for height only."""
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint a field, with a stronger border under the mouse."""
        tokens, painter = current(), QPainter(self)
        border = tokens.me_line if self.underMouse() else tokens.border
        fill = tokens.surface2 if self.isDown() else tokens.surface
        box(painter, self.rect(), RADIUS_CARD, fill, border)
        if shows_focus(self):
            focus_ring(painter, self.rect(), RADIUS_CARD)
