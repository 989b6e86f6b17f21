"""Small words that can be pressed: a pill that states and changes, a line that asks."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QSizePolicy

from relnotes.desktop.parts.keys import presses
from relnotes.desktop.parts.labels import plain_tip
from relnotes.desktop.parts.paint import backwards, draw_text, focus_ring, resized, shows_focus
from relnotes.desktop.parts.pills import paint_pill
from relnotes.desktop.tokens import CAPTION, InkName, ToneName, current, px


class SmallButton(QAbstractButton):
    """What small pressable words share: the caption's font, Enter and the hand."""

    def __init__(self, text: str = "") -> None:
        super().__init__()
        self.setText(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def small_font(self) -> QFont:
        """The font of captions."""
        return resized(QApplication.font(), CAPTION)

    def minimumSizeHint(self) -> QSize:
        """Room for a few letters."""
        whole = self.sizeHint()
        least = QFontMetrics(self.small_font()).averageCharWidth() * 6 + 2 * px(9)
        return QSize(min(whole.width(), least), whole.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses, as Space does."""
        if presses(event):
            self.click()
        else:
            super().keyPressEvent(event)


class PillButton(SmallButton):
    """A pill to press: it says how something stands and leads to changing that."""

    def __init__(self, text: str = "", tone: ToneName = "neutral") -> None:
        super().__init__(text)
        self._tone: ToneName = tone

    def set_pill(self, text: str, tone: ToneName) -> None:
        """Say something else."""
        self._tone = tone
        self.setText(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """The text with its margins, as a pill has them."""
        metrics = QFontMetrics(self.small_font())
        width = metrics.horizontalAdvance(self.text()) + 2 * px(9) + 1
        return QSize(width, metrics.height() + 2 * px(3))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the pill, and the keyboard's ring around it."""
        painter = QPainter(self)
        painter.setFont(self.small_font())
        paint_pill(painter, self.rect(), self.text(), tone=self._tone)
        if shows_focus(self) or self.underMouse():
            ring = "" if shows_focus(self) else current().control_border
            focus_ring(painter, self.rect(), self.height() / 2, ring)


class LineButton(SmallButton):
    """A caption to press, underlined under the mouse and the keyboard."""

    def __init__(self, text: str = "", ink: InkName = "risk") -> None:
        super().__init__(text)
        self._ink: InkName = ink

    def set_ink(self, ink: InkName) -> None:
        """Write in another ink."""
        self._ink = ink
        self.update()

    def sizeHint(self) -> QSize:
        """The text and nothing else."""
        metrics = QFontMetrics(self.small_font())
        return QSize(metrics.horizontalAdvance(self.text()) + 2, metrics.height() + px(2))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the words."""
        painter = QPainter(self)
        font = self.small_font()
        font.setUnderline(shows_focus(self) or self.underMouse())
        painter.setFont(font)
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        self.setToolTip(plain_tip(self.text()) if shown != self.text() else "")
        ink = str(getattr(current(), self._ink))
        draw_text(painter, self.rect(), shown, ink, rtl=backwards(self))
        if shows_focus(self):
            focus_ring(painter, self.rect(), 4)
