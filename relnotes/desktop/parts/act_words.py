"""What a row with acts says: its title with a pill, and below them why."""

from enum import IntEnum

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from relnotes.desktop.parts.paint import draw_text, mirrored, resized
from relnotes.desktop.parts.pills import paint_pill
from relnotes.desktop.tokens import CAPTION, DETAIL, InkName, ToneName, current, px

Index = QModelIndex | QPersistentModelIndex
_LEAST_WHY = 80
"""So wide at least is what is said beside a pill."""


class ActRole(IntEnum):
    """What a model answers for each row."""

    HEAD = 305
    """str: the row is a head with these words, and nothing else is asked of it"""
    TITLE = 306
    NAME = 307
    """str: whose sign is shown"""
    PILL = 308
    """(str, ToneName)"""
    LEAD = 309
    """(str, InkName): how the second line begins"""
    REASON = 310
    ACTS = 311
    """tuple of `Act`"""


def words_height(font: QFont) -> int:
    """Return how tall both lines are."""
    pill = QFontMetrics(resized(font, CAPTION)).height() + 2 * px(4)
    small = QFontMetrics(resized(font, DETAIL)).height()
    return max(QFontMetrics(font).height(), pill) + px(2) + small


def paint_words(
    painter: QPainter, option: QStyleOptionViewItem, index: Index, words: QRect
) -> None:
    """Paint title and pill, and below them why; `words` is as wide as they may be."""
    tokens, font = current(), option.font
    rtl = option.direction == Qt.LayoutDirection.RightToLeft
    bold, small = resized(font, 1, QFont.Weight.DemiBold), resized(font, DETAIL)
    tall = words_height(font)
    top = words.top() - tall // 2
    low = QFontMetrics(small).height()
    pill, tone = _pill(index)
    room = words.width()
    caption = resized(font, CAPTION)
    pill_width = QFontMetrics(caption).horizontalAdvance(pill) + 2 * px(9) + 1 if pill else 0
    text = str(index.data(ActRole.TITLE) or "")
    said = _said(index)
    low_end = QFontMetrics(small).horizontalAdvance(said) + px(10)
    lowered = bool(pill) and room - pill_width >= px(_LEAST_WHY)
    if lowered:  # in every row of a list alike: what is promised is read before since when
        low_end = min(low_end, room - pill_width)
    beside = pill_width + px(10) if pill and not lowered else 0
    title = QRect(words.left(), top, room - beside, tall - low - px(2))
    painter.setFont(bold)
    place = mirrored(title, option.rect, rtl=rtl)
    width = draw_text(painter, place, text, tokens.text, rtl=rtl)
    if pill:
        painter.setFont(caption)
        height = painter.fontMetrics().height() + 2 * px(4)
        at = QRect(title.left() + width + px(10), 0, pill_width, height)
        at.moveTop(title.center().y() - height // 2 + 1)
        if lowered:
            at.moveTopLeft(QPoint(words.left() + low_end, top + tall - low // 2 - height // 2))
        paint_pill(painter, mirrored(at, option.rect, rtl=rtl), pill, tone=tone, rtl=rtl)
    lead, ink = _lead(index)
    wide = low_end - px(8) if lowered else room
    _paint_why(painter, option, small, QRect(words.left(), top + tall - low, wide, low), lead, ink)
    reason, dot = (
        str(index.data(ActRole.REASON) or ""),
        QFontMetrics(small).horizontalAdvance(" · "),
    )
    taken = QFontMetrics(small).horizontalAdvance(lead)
    rest = QRect(words.left() + taken, top + tall - low, wide - taken, low)
    if rest.width() > px(24):
        if lead and reason:
            _paint_why(painter, option, small, rest, " · ", "text2")
            rest.adjust(dot, 0, 0, 0)
        _paint_why(painter, option, small, rest, reason, "text2")


def _said(index: Index) -> str:
    """Return the second line in one."""
    parts = (_lead(index)[0], str(index.data(ActRole.REASON) or ""))
    return " · ".join(part for part in parts if part)


def _pill(index: Index) -> tuple[str, ToneName]:
    answer: tuple[str, ToneName] | None = index.data(ActRole.PILL)
    return answer or ("", "outline")


def _lead(index: Index) -> tuple[str, InkName]:
    answer: tuple[str, InkName] | None = index.data(ActRole.LEAD)
    return answer or ("", "text2")


def _paint_why(
    painter: QPainter,
    option: QStyleOptionViewItem,
    font: QFont,
    place: QRect,
    text: str,
    ink: InkName,
) -> None:
    tokens = current()
    selected = bool(option.state & QStyle.StateFlag.State_Selected)
    colour = tokens.on_selected(ink) if selected else str(getattr(tokens, ink))
    rtl = option.direction == Qt.LayoutDirection.RightToLeft
    painter.setFont(font)
    draw_text(painter, mirrored(place, option.rect, rtl=rtl), text, colour, rtl=rtl)
