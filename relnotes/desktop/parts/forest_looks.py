"""How a name on the map of who came through whom is painted: its box, its words and its fold."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPainterPath

from relnotes.desktop.icons import paint_icon
from relnotes.desktop.parts.avatar import paint_avatar
from relnotes.desktop.parts.forest_folds import Fold
from relnotes.desktop.parts.paint import box, draw_text, focus_ring, mirrored, resized
from relnotes.desktop.tokens import CAPTION, RADIUS_CONTROL, current, px

_FACE = 25
_FOLD = 46
"""How wide the end of a name is that folds those who came through it away."""


@dataclass(frozen=True, slots=True)
class Node:
    """Somebody on the map: the name, a line below it, and all of it as it is read out."""

    key: int
    parent: int | None
    name: str
    caption: str
    spoken: str
    faint: bool = False


@dataclass(frozen=True, slots=True)
class State:
    """How a name stands there now."""

    taken: bool
    focused: bool
    rtl: bool


@dataclass(frozen=True, slots=True)
class Sizes:
    """How large a name is, and how far the rows and the columns are apart, in pixels."""

    high: int
    row: int
    wide: int
    between: int

    @property
    def step(self) -> int:
        """From one column to the next."""
        return self.wide + self.between


def sizes(font: QFont) -> Sizes:
    """The sizes in a font."""
    line = QFontMetrics(font).height()
    high = line + round(line * CAPTION) + px(9)
    return Sizes(high, high + px(8), px(204), px(40))


def fold_place(area: QRect, *, rtl: bool) -> QRect:
    """Where a name is pressed to fold or unfold."""
    place = QRect(area.right() + 1 - px(_FOLD), area.top(), px(_FOLD), area.height())
    return mirrored(place, area, rtl=rtl)


def paint_line(painter: QPainter, one: QRect, other: QRect, *, rtl: bool) -> None:
    """Paints the line from who brought somebody to who came."""
    start, end = QPointF(one.right() + 1, one.center().y()), QPointF(other.left(), 0)
    if rtl:
        start, end = QPointF(one.left(), one.center().y()), QPointF(other.right() + 1, 0)
    end.setY(other.center().y())
    middle = (start.x() + end.x()) / 2
    path = QPainterPath(start)
    path.cubicTo(QPointF(middle, start.y()), QPointF(middle, end.y()), end)
    painter.strokePath(path, painter.pen())


def paint_node(
    painter: QPainter, area: QRect, node: Node, fold: Fold | None, *, font: QFont, state: State
) -> None:
    """Paints somebody into their place."""
    tokens = current()
    fill = tokens.selected if state.taken else tokens.surface
    box(painter, area, RADIUS_CONTROL, fill, tokens.me if state.taken else tokens.border)
    face = QRect(area.left() + px(7), area.center().y() - px(12), px(_FACE), px(_FACE))
    paint_avatar(painter, mirrored(face, area, rtl=state.rtl), node.name, font)
    end = px(8) if fold is None else px(_FOLD)
    text = mirrored(area.adjusted(px(39), px(3), -end, -px(3)), area, rtl=state.rtl)
    split = QFontMetrics(font).height()
    ink = tokens.text2 if node.faint else tokens.text
    upper = text if not node.caption else QRect(text.left(), text.top(), text.width(), split)
    painter.setFont(font)
    draw_text(painter, upper, node.name, ink, rtl=state.rtl)
    if node.caption:
        painter.setFont(resized(font, CAPTION))
        lower = QRect(text.left(), text.top() + split, text.width(), text.height() - split)
        draw_text(painter, lower, node.caption, tokens.text2, rtl=state.rtl)
    if fold is not None:
        _paint_fold(painter, fold_place(area, rtl=state.rtl), fold, font, rtl=state.rtl)
    if state.focused:
        focus_ring(painter, area.adjusted(-2, -2, 2, 2))


def _paint_fold(painter: QPainter, place: QRect, fold: Fold, font: QFont, *, rtl: bool) -> None:
    """How many are behind, and a sign that points at where they are or will be."""
    tokens, size = current(), px(16)
    sign = QRect(place.right() - size - px(3), place.center().y() - size // 2, size, size)
    # The icons of directions turn round by themselves where the window is read from the right.
    name = "chevron-right" if fold.folded else "chevron-left"
    paint_icon(painter, mirrored(sign, place, rtl=rtl), name, tokens.text2)
    if fold.folded:
        painter.setFont(resized(font, CAPTION))
        number = QRect(place)
        number.setRight(sign.left() - px(3))
        words = f"+{fold.count}"
        area = mirrored(number, place, rtl=rtl)
        draw_text(painter, area, words, tokens.text2, rtl=rtl, align="end")
