"""Pills that state something, and chips that filter by it."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QWidget

from relnotes.desktop.icons import paint_icon
from relnotes.desktop.parts.keys import presses
from relnotes.desktop.parts.labels import plain_tip
from relnotes.desktop.parts.paint import (
    backwards,
    box,
    draw_text,
    focus_ring,
    mirrored,
    shows_focus,
)
from relnotes.desktop.tokens import ToneName, current, px

_UP = 4
"""Space above and below a pill's text."""
_SWATCH, _AFTER_SWATCH = 8, 6
"""The square of a colour in a chip, and the gap behind it."""


class Pill(QLabel):
    """A short state in a rounded shape; elided when there is no room."""

    def __init__(self, text: str = "", tone: ToneName = "neutral", icon: str = "") -> None:
        super().__init__()
        self._tone: ToneName = tone
        self._icon = icon
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("kind", "caption")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setText(text)

    def set_pill(self, text: str, tone: ToneName, icon: str = "") -> None:
        """Say something else."""
        self._tone, self._icon = tone, icon
        self.setText(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the text with its margins."""
        self.ensurePolished()
        metrics = self.fontMetrics()
        width = metrics.horizontalAdvance(self.text()) + 2 * px(9) + 1
        if self._icon:
            width += px(14) + px(4)
        return QSize(width, metrics.height() + 2 * px(_UP))

    def minimumSizeHint(self) -> QSize:
        """Return room for a short text in full, for a long one in part."""
        whole = self.sizeHint()
        return QSize(min(whole.width(), px(140)), whole.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint shape and text."""
        painter = QPainter(self)
        height = min(self.height(), self.sizeHint().height())
        area = QRect(0, (self.height() - height) // 2, self.width(), height)
        rtl = backwards(self)
        paint_pill(painter, area, self.text(), tone=self._tone, icon=self._icon, rtl=rtl)
        cut = self.sizeHint().width() > self.width()
        text = self.text() if cut else ""
        if plain_tip(text) != self.toolTip():
            self.setToolTip(plain_tip(text))


def paint_pill(
    painter: QPainter,
    area: QRect,
    text: str,
    *,
    tone: ToneName,
    icon: str = "",
    rtl: bool = False,
) -> None:
    """Paint a pill with the painter's font, the text elided to the area."""
    fill, border, ink = current().tone(tone)
    box(painter, area, area.height() / 2, fill, border)
    inner = area.adjusted(px(9), 0, -px(9), 0)
    if icon:
        square = QRect(inner.left(), 0, px(14), px(14))
        square.moveTop(area.center().y() - px(14) // 2)
        paint_icon(painter, mirrored(square, inner, rtl=rtl), icon, ink)
        words = inner.adjusted(px(14) + px(4), 0, 0, 0)
        inner = mirrored(words, inner, rtl=rtl)
    draw_text(painter, inner, text, ink, rtl=rtl)


class Chip(QPushButton):
    """A pill to press: a filter that is on or off, with how many it holds.

    A `swatch` is asked, when painting, for the colour in which a picture beside it shows the same.
    """

    closed = Signal()

    def __init__(
        self,
        text: str,
        count: int | None = None,
        *,
        checked: bool = False,
        checkable: bool = True,
        icon: str = "",
        closable: bool = False,
        swatch: Callable[[], str] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._swatch = swatch
        self._words, self._count, self._glyph, self._closable = text, count, icon, closable
        self._spoken = ""
        self.setProperty("look", "chip")
        self.setCheckable(checkable)
        self.setChecked(checked)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press with Enter too, as people expect."""
        if presses(event):
            self.click()
            return
        super().keyPressEvent(event)

    def set_count(self, count: int | None) -> None:
        """Change the number behind the word."""
        self._count = count
        self._show()

    def set_words(self, text: str, *, spoken: str = "") -> None:
        """Change the word; one that shows only its sign is `spoken` and named on hover."""
        self._words, self._spoken = text, spoken
        self.setToolTip(plain_tip(spoken))
        self._show()

    def _show(self) -> None:
        shown = self._words if self._count is None else f"{self._words} {self._count}"
        self.setText(shown.replace("&", "&&"))
        self.setAccessibleName(self._spoken or shown)
        self.updateGeometry()

    def _shown(self) -> str:
        return self.text().replace("&&", "&")

    def sizeHint(self) -> QSize:
        """Return the text with its margins, icon and cross."""
        self.ensurePolished()
        metrics = self.fontMetrics()
        width = metrics.horizontalAdvance(self._shown()) + 2 * px(9) + 1
        width += (px(14) + px(4)) * (bool(self._glyph) + self._closable)
        width += px(_SWATCH) + px(_AFTER_SWATCH) if self._swatch is not None else 0
        width -= 0 if self._shown() else px(4)
        return QSize(width, metrics.height() + 2 * px(_UP))

    def minimumSizeHint(self) -> QSize:
        """Return room for a short text in full, for a long one in part."""
        whole = self.sizeHint()
        return QSize(min(whole.width(), px(140)), whole.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint in one of the two states, with the keyboard's ring."""
        tokens = current()
        painter = QPainter(self)
        area = self.rect()
        on = self.isChecked() or self.isDown() or self._closable
        fill = (
            tokens.selected
            if on
            else (tokens.surface2 if not self.underMouse() else tokens.surface)
        )
        line = tokens.control_border if on else tokens.border
        box(painter, area, area.height() / 2, fill, line)
        if on and tokens.high_contrast:
            box(painter, area.adjusted(1, 1, -1, -1), area.height() / 2, "", tokens.text)
        ink = tokens.text if on else tokens.text2
        if not self.isEnabled():
            ink = tokens.text3
        self._paint_content(painter, area.adjusted(px(9), 0, -px(9), 0), ink)
        if shows_focus(self):
            focus_ring(painter, area, area.height() / 2)

    def _paint_content(self, painter: QPainter, inner: QRect, ink: str) -> None:
        square = QRect(0, 0, px(14), px(14))
        square.moveCenter(inner.center())
        rtl = backwards(self)
        if self._swatch is not None:
            inner = self._paint_swatch(painter, inner, self._swatch(), rtl=rtl)
        for name, at_start in ((self._glyph, True), ("close" if self._closable else "", False)):
            if not name:
                continue
            if at_start != rtl:
                square.moveLeft(inner.left())
                inner.setLeft(square.right() + px(4))
            else:
                square.moveRight(inner.right())
                inner.setRight(square.left() - px(4))
            paint_icon(painter, square, name, ink)
        draw_text(painter, inner, self._shown(), ink, rtl=rtl)

    def _paint_swatch(self, painter: QPainter, inner: QRect, colour: str, *, rtl: bool) -> QRect:
        """Paint the colour where reading begins; the answer is the room that is left."""
        size, tokens = px(_SWATCH), current()
        square = QRect(inner.left(), inner.center().y() - size // 2 + 1, size, size)
        line = tokens.text if tokens.high_contrast else ""
        box(painter, mirrored(square, inner, rtl=rtl), 2, colour, line)
        words = inner.adjusted(size + px(_AFTER_SWATCH), 0, 0, 0)
        return mirrored(words, inner, rtl=rtl)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Close when the cross was hit, else press."""
        if self._closable and self._on_cross(event.position().toPoint()):
            self.setDown(False)
            self.closed.emit()
            return
        super().mouseReleaseEvent(event)

    def _on_cross(self, point: QPoint) -> bool:
        edge = px(9) + px(16)
        if backwards(self):
            return self.rect().contains(point) and point.x() <= edge
        return self.rect().contains(point) and point.x() >= self.width() - edge
