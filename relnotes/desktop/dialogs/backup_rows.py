"""A backup as a row of the list: when and why above, what it holds and how large it is below."""

from enum import IntEnum

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from relnotes.desktop.parts.paint import draw_text, focus_ring, mirrored, resized, shows_focus
from relnotes.desktop.tokens import DETAIL, current, px

Index = QModelIndex | QPersistentModelIndex


class BackupRole(IntEnum):
    """What the model answers for each row, besides all of it as one text."""

    WHEN = 257
    WHY = 258
    HOLDS = 259
    WORRIES = 260
    """bool: it is not as it was noted"""


class BackupDelegate(QStyledItemDelegate):
    """Paints only; a row is as tall as its two lines need."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        view.setMouseTracking(True)

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Return the same height for every row."""
        lines = QFontMetrics(option.font).height() * (1 + DETAIL)
        return QSize(px(160), round(lines) + px(16))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        area, tokens = option.rect, current()
        painter.save()
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.fillRect(area, QColor(tokens.selected))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.setOpacity(0.45)
            painter.fillRect(area, QColor(tokens.selected))
            painter.setOpacity(1)
        self._paint_lines(painter, option, index)
        if selected and shows_focus(option.widget):
            focus_ring(painter, area.adjusted(1, 1, -1, -1), 4)
        painter.restore()

    def _paint_lines(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tokens, rtl = current(), option.direction == Qt.LayoutDirection.RightToLeft
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
