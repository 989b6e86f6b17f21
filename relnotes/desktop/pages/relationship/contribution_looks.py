"""How a contribution's card is laid out and painted: words, then pills on several lines."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath
from PySide6.QtWidgets import QApplication

from relnotes.desktop.icons import paint_icon
from relnotes.desktop.parts.marked_text import MarkedText
from relnotes.desktop.parts.paint import box, mirrored, resized
from relnotes.desktop.parts.pills import paint_pill
from relnotes.desktop.tokens import CAPTION, DETAIL, RADIUS_CARD, ToneName, current, px
from relnotes.domain.kinds import Side

_EDGE = 3
_MARK = 18


@dataclass(frozen=True, slots=True)
class PillText:
    """A pill of a card."""

    text: str
    tone: ToneName = "outline"
    icon: str = ""


@dataclass(frozen=True, slots=True)
class CardLayout:
    """Where everything of a card lies, for one width."""

    width: int
    height: int
    title: MarkedText
    effect: MarkedText | None
    left: int
    title_top: int
    effect_top: int
    pills: tuple[QRect, ...]


@dataclass(frozen=True, slots=True)
class Measures:
    """The fonts of a card and its distances in pixels, for one font of the application."""

    title: QFont
    detail: QFont
    caption: QFont
    metrics: QFontMetrics
    detail_height: int
    caption_height: int
    across: int
    down: int
    gap: int
    apart: int
    pill_edge: int
    pill_icon: int
    pill_height: int


def measures() -> Measures:
    """The measures in force now."""
    return _measures(QApplication.font().key())


def lay_out(
    title: str, effect: str, pills: Sequence[PillText], width: int, *, rtl: bool = False
) -> CardLayout:
    """Measures a card for a width."""
    m = measures()
    left, top = m.across, m.down
    inner = max(1, width - 2 * left)
    align = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
    words = MarkedText(title, m.title, inner, align=align)
    more = MarkedText(effect, m.detail, inner, align=align) if effect else None
    effect_top = top + words.height + m.gap
    below = effect_top + more.height if more is not None else top + words.height
    places = _pill_places(pills, QRect(left, below + m.apart, inner, 0), m)
    bottom = places[-1].bottom() + 1 if places else below
    return CardLayout(width, bottom + top, words, more, left, top, effect_top, tuple(places))


def paint_card(painter: QPainter, area: QRect, side: Side, *, rtl: bool, marked: bool) -> None:
    """Paints the box, with the edge of a side towards the line of time."""
    tokens = current()
    fill, edge = (tokens.selected, tokens.text2) if marked else (tokens.surface, tokens.border)
    box(painter, area, RADIUS_CARD, fill, edge)
    mine = side is Side.ME
    outer, inner = QPainterPath(), QPainterPath()
    outer.addRoundedRect(QRectF(area), RADIUS_CARD, RADIUS_CARD)
    right = mine != rtl
    rest = area.adjusted(0, 0, -_EDGE, 0) if right else area.adjusted(_EDGE, 0, 0, 0)
    inner.addRoundedRect(QRectF(rest), RADIUS_CARD - 1, RADIUS_CARD - 1)
    painter.fillPath(outer.subtracted(inner), QColor(tokens.me if mine else tokens.them))


def paint_tick(painter: QPainter, area: QRect, *, rtl: bool) -> None:
    """Paints the sign of a marked card into the corner where its pills seldom reach."""
    tokens, size = current(), px(_MARK)
    place = QRect(0, 0, size, size)
    place.moveBottomRight(area.bottomRight() - QPoint(px(10), px(8)))
    place = mirrored(place, area, rtl=rtl)
    box(painter, place, size // 2, tokens.text, tokens.text)
    inner = place.adjusted(px(3), px(3), -px(3), -px(3))
    paint_icon(painter, inner, "check", tokens.surface)


def paint_words(
    painter: QPainter, laid: CardLayout, pills: Sequence[PillText | None], *, rtl: bool
) -> None:
    """Paints what a card says; a pill that is None is painted by its own button."""
    tokens = current()
    laid.title.paint(painter, QPointF(laid.left, laid.title_top), QColor(tokens.text))
    if laid.effect is not None:
        laid.effect.paint(painter, QPointF(laid.left, laid.effect_top), QColor(tokens.text2))
    painter.setFont(measures().caption)
    card = QRect(0, 0, laid.width, laid.height)
    for place, pill in zip(laid.pills, pills, strict=True):
        if pill is not None:
            area = mirrored(place, card, rtl=rtl)
            paint_pill(painter, area, pill.text, tone=pill.tone, icon=pill.icon, rtl=rtl)


@lru_cache(maxsize=2)
def _measures(_font: str) -> Measures:
    """Measuring fonts is slow; they change only when the person changes the system's."""
    font = QApplication.font()
    detail, caption = resized(font, DETAIL), resized(font, CAPTION)
    metrics = QFontMetrics(caption)
    return Measures(
        title=resized(font, 1.0, QFont.Weight.DemiBold),
        detail=detail,
        caption=caption,
        metrics=metrics,
        detail_height=QFontMetrics(detail).height(),
        caption_height=metrics.height(),
        across=px(14),
        down=px(10),
        gap=px(3),
        apart=px(7),
        pill_edge=px(9),
        pill_icon=px(18),
        pill_height=metrics.height() + 2 * px(3),
    )


def _pill_places(pills: Sequence[PillText], room: QRect, m: Measures) -> list[QRect]:
    places: list[QRect] = []
    x, y = room.left(), room.top()
    for pill in pills:
        wanted = m.metrics.horizontalAdvance(pill.text) + 2 * m.pill_edge + 1
        width = min(wanted + (m.pill_icon if pill.icon else 0), room.width())
        if places and x + width > room.left() + room.width():
            x, y = room.left(), y + m.pill_height + m.apart
        places.append(QRect(x, y, width, m.pill_height))
        x += width + m.apart
    return places
