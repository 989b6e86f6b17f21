"""Paints a counterpart in the list: sign, name, what is due, and the two sides' balance."""

from enum import IntEnum

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from relnotes.desktop.parts.avatar import paint_avatar
from relnotes.desktop.parts.balance import paint_balance
from relnotes.desktop.parts.paint import draw_text, mirrored, resized
from relnotes.desktop.parts.row_delegate import Index, RowDelegate, is_chosen, reads_rightwards
from relnotes.desktop.tokens import CAPTION, InkName, current, px


class PersonRole(IntEnum):
    """What a model answers for each row."""

    NAME = 257
    """str"""
    CAPTION = 258
    """str, for instance when contact is due"""
    CAPTION_INK = 259
    """InkName; none means the second ink"""
    ME = 260
    """number; none for both sides shows no bar"""
    THEM = 261
    FADED = 262
    """bool: resting, shown more quietly"""


_ROOM_FOR_BAR = 190


class PersonDelegate(RowDelegate):
    """Paints only; a row is as tall as two lines of text need."""

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Return the same height for every row."""
        lines = QFontMetrics(option.font).height() * (1 + CAPTION)
        return QSize(px(160), max(px(53), round(lines) + px(18)))

    def paint_content(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint sign, name, what is due and the balance."""
        area, tokens = option.rect, current()
        rtl = reads_rightwards(option)
        name = str(index.data(PersonRole.NAME) or index.data(Qt.ItemDataRole.DisplayRole) or "")
        faded = bool(index.data(PersonRole.FADED))
        size, edge = px(32), px(14)
        sign = QRect(area.left() + edge, area.center().y() - size // 2, size, size)
        paint_avatar(painter, mirrored(sign, area, rtl=rtl), name, option.font)
        me, them = index.data(PersonRole.ME), index.data(PersonRole.THEM)
        bar = 0
        if (me is not None or them is not None) and area.width() >= px(_ROOM_FOR_BAR):
            bar = px(34)
            place = QRect(area.right() - edge - bar, area.center().y() - px(5) // 2, bar, px(5))
            paint_balance(painter, mirrored(place, area, rtl=rtl), me or 0, them or 0, rtl=rtl)
        left = sign.right() + 1 + px(8)
        right = area.right() - edge - (bar + px(8) if bar else 0)
        name_font = resized(option.font, 1, QFont.Weight.Medium)
        small = resized(option.font, CAPTION)
        names, smalls = QFontMetrics(name_font), QFontMetrics(small)
        top = area.center().y() - (names.height() + smalls.height()) // 2
        ink: InkName = index.data(PersonRole.CAPTION_INK) or "text2"
        quiet = tokens.on_selected(ink) if is_chosen(option) else str(getattr(tokens, ink))
        lines = (
            (name, name_font, top, tokens.text2 if faded else tokens.text),
            (
                str(index.data(PersonRole.CAPTION) or ""),
                small,
                top + names.height(),
                quiet,
            ),
        )
        for text, font, y, colour in lines:
            painter.setFont(font)
            place = QRect(left, y, max(right - left, 1), painter.fontMetrics().height())
            draw_text(painter, mirrored(place, area, rtl=rtl), text, colour, rtl=rtl)
