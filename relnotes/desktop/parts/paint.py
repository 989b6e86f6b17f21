"""Strokes that several parts share: rounded boxes, fonts relative to another, focus rings."""

from typing import Literal

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QWidget

from relnotes.desktop.tokens import RADIUS_CONTROL, current

_FROM_RIGHT, _ALONE, _END = (
    "\N{RIGHT-TO-LEFT ISOLATE}", "\N{FIRST STRONG ISOLATE}", "\N{POP DIRECTIONAL ISOLATE}",
)  # fmt: skip
Align = Literal["start", "end", "center"]
WIDEST = 16_777_215
"""Qt's QWIDGETSIZE_MAX."""


def set_surface(widget: QWidget, surface: str) -> None:
    """Give a plain widget the background of a token: window, sidebar, surface or surface2."""
    widget.setProperty("surface", surface)
    widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    repolish(widget)


def repolish(widget: QWidget) -> None:
    """Let the stylesheet look at a widget's properties again; it will at what is not shown yet."""
    if not widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        return
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.update()


def resized(font: QFont, factor: float, weight: QFont.Weight | None = None) -> QFont:
    """Return a font `factor` times as large, whichever unit its size is in."""
    made = QFont(font)
    if font.pointSizeF() > 0:
        made.setPointSizeF(font.pointSizeF() * factor)
    else:
        made.setPixelSize(max(1, round(font.pixelSize() * factor)))
    if weight is not None:
        made.setWeight(weight)
    return made


def box(
    painter: QPainter, rect: QRect | QRectF, radius: float, fill: str = "", border: str = ""
) -> None:
    """Fill and outline a rounded box; empty colours leave that part out."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    area = QRectF(rect)
    painter.setPen(QPen(QColor(border), 1) if border else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(fill) if fill else Qt.BrushStyle.NoBrush)
    if border:
        area = area.adjusted(0.5, 0.5, -0.5, -0.5)
    radius = min(radius, area.width() / 2, area.height() / 2)
    painter.drawRoundedRect(area, radius, radius)


def chosen(painter: QPainter, rect: QRect | QRectF, radius: float = RADIUS_CONTROL) -> None:
    """Paint the ground of what is chosen."""
    tokens = current()
    box(painter, rect, radius, tokens.selected, tokens.chosen_line)


def fill(painter: QPainter, area: QRect, colour: str) -> None:
    """Fill a rectangle; the first thing painted does it so, as `fillRect` loads Qt's gradients."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawRect(area)


def focus_ring(
    painter: QPainter, rect: QRect | QRectF, radius: float = RADIUS_CONTROL, colour: str = ""
) -> None:
    """Draw the ring that shows where the keyboard is."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    area = QRectF(rect).adjusted(1, 1, -1, -1)
    painter.setPen(QPen(QColor(colour or current().focus), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    radius = min(radius, area.width() / 2, area.height() / 2)
    painter.drawRoundedRect(area, radius, radius)


def mirrored(rect: QRect, area: QRect, *, rtl: bool) -> QRect:
    """Return where a rectangle lies when `area` is read from the right."""
    if not rtl:
        return rect
    left = area.left() + area.right() - rect.right()
    return QRect(left, rect.top(), rect.width(), rect.height())


def shows_focus(widget: QWidget) -> bool:
    """Say whether to draw the ring: the widget has focus and the keyboard moves it here."""
    keyboard = widget.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
    return keyboard and widget.hasFocus()


def backwards(widget: QWidget) -> bool:
    """Say whether a widget is read from the right."""
    return widget.layoutDirection() == Qt.LayoutDirection.RightToLeft


def after_dot(text: str, beside: QWidget) -> str:
    """Return a text that goes on after another one, with the dot on the side of that one."""
    return _turned(f"· {_ALONE}{text}{_END}", f"· {text}", beside)


def before_dot(text: str, beside: QWidget) -> str:
    """Return a text after which another one goes on, with the dot on the side of that one."""
    return _turned(f"{_ALONE}{text}{_END} ·", f"{text} ·", beside)


def _turned(turned: str, plain: str, beside: QWidget) -> str:
    return f"{_FROM_RIGHT}{turned}{_END}" if backwards(beside) else plain


def draw_text(
    painter: QPainter,
    area: QRect,
    text: str,
    colour: str,
    *,
    rtl: bool = False,
    align: Align = "start",
) -> int:
    """Write one line, elided to the area, and return the width it took.

    The text runs in its own direction, whatever the direction of the layout.
    """
    side = Qt.AlignmentFlag.AlignHCenter
    if align != "center":
        at_right = (align == "end") != rtl
        side = Qt.AlignmentFlag.AlignRight if at_right else Qt.AlignmentFlag.AlignLeft
    flags = int(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
    flags |= int(Qt.TextFlag.TextSingleLine) | int(Qt.TextFlag.TextDontClip)
    metrics = painter.fontMetrics()
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, area.width() + 1)
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    painter.setPen(QColor(colour))
    painter.drawText(area, flags, shown)
    return metrics.horizontalAdvance(shown)
