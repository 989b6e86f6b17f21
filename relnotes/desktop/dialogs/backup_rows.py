"""A backup as a row of the list: when and why above, what it holds and how large it is below."""

from enum import IntEnum

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from relnotes.desktop.parts.paint import draw_text, mirrored, resized
from relnotes.desktop.parts.row_delegate import Index, RowDelegate, reads_rightwards
from relnotes.desktop.tokens import DETAIL, current, px


class BackupRole(IntEnum):
    """What the model answers for each row, besides all of it as one text."""

    WHEN = 257
    WHY = 258
    HOLDS = 259
    WORRIES = 260
    """bool: it is not as it was noted"""


class BackupDelegate(RowDelegate):
    """Paints only; a row is as tall as its two lines need."""

    parted = True

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Return the same height for every row."""
        lines = QFontMetrics(option.font).height() * (1 + DETAIL)
        return QSize(px(160), round(lines) + px(22))

    def paint_content(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the two lines."""
        tokens, rtl = current(), reads_rightwards(option)
        inner = option.rect.adjusted(px(14), 0, -px(14), 0)
        above = resized(option.font, 1, QFont.Weight.Medium)
        below = resized(option.font, DETAIL)
        heights = QFontMetrics(above).height(), QFontMetrics(below).height()
        top = inner.center().y() - sum(heights) // 2
        when = str(index.data(BackupRole.WHEN))
        wide = min(QFontMetrics(above).horizontalAdvance(when) + 2, inner.width())
        rest = inner.width() - wide - px(12)
        worried = bool(index.data(BackupRole.WORRIES))
        places = (
            (QRect(inner.left(), top, wide, heights[0]), above, when, tokens.text),
            (
                QRect(inner.right() + 1 - rest, top, rest, heights[0]),
                below,
                str(index.data(BackupRole.WHY)),
                tokens.unmet if worried else tokens.text2,
            ),
            (
                QRect(inner.left(), top + heights[0], inner.width(), heights[1]),
                below,
                str(index.data(BackupRole.HOLDS)),
                tokens.text2,
            ),
        )
        for at, (place, font, text, colour) in enumerate(places):
            if place.width() > 0:
                painter.setFont(font)
                area = mirrored(place, inner, rtl=rtl)
                draw_text(painter, area, text, colour, rtl=rtl, align="end" if at == 1 else "start")
