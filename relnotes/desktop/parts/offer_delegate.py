"""Paints what a palette offers: a row like an entry's, the head of its group, and its key."""

from enum import IntEnum

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from relnotes.desktop.parts.buttons import paint_key
from relnotes.desktop.parts.entry_delegate import EntryDelegate, Index
from relnotes.desktop.parts.paint import draw_text, mirrored, resized
from relnotes.desktop.tokens import CAPTION, current, px


class OfferRole(IntEnum):
    """What a model answers for each row, besides the roles of an entry."""

    HEAD = 290
    """str: the name of the group that begins with this row; empty within a group"""
    KEY = 291
    """str: the key that does the same"""


class OfferDelegate(EntryDelegate):
    """An entry's row; the first of a group carries the group's name above it."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the row's height and room for the head."""
        size = super().sizeHint(option, index)
        return QSize(size.width(), size.height() + _head_height(option.font, index))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the head, the row below it, and the key at its end."""
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        whole, head = QRect(option.rect), _head_height(option.font, index)
        if head:
            painter.save()
            painter.setFont(resized(option.font, CAPTION, QFont.Weight.Medium))
            at = QRect(whole.left(), whole.top(), whole.width(), head)
            words = at.adjusted(px(15), px(8), -px(15), 0)
            draw_text(painter, words, str(index.data(OfferRole.HEAD)), current().text2, rtl=rtl)
            painter.restore()
        row = QStyleOptionViewItem(option)
        row.rect = whole.adjusted(0, head, 0, 0)
        super().paint(painter, row, index)
        if key := str(index.data(OfferRole.KEY) or ""):
            _paint_key(painter, row, key, rtl=rtl)

    def lined(self, index: Index) -> bool:
        """Say that a head needs no line below it."""
        return super().lined(index) and not index.data(OfferRole.HEAD)


def _head_height(font: QFont, index: Index) -> int:
    if not index.data(OfferRole.HEAD):
        return 0
    return QFontMetrics(resized(font, CAPTION)).height() + px(12)


def _paint_key(painter: QPainter, option: QStyleOptionViewItem, key: str, *, rtl: bool) -> None:
    metrics = QFontMetrics(resized(option.font, CAPTION))
    badge = QRect(0, 0, metrics.horizontalAdvance(key) + px(12), metrics.height() + px(4))
    badge.moveCenter(option.rect.center())
    badge.moveRight(option.rect.right() - px(15))
    painter.save()
    painter.setFont(option.font)
    paint_key(painter, mirrored(badge, option.rect, rtl=rtl), key, current().text2)
    painter.restore()
