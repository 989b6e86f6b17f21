"""Paints an entry of the journal: who, what, when, the words found in it, and its pills."""

from collections.abc import Iterable
from enum import IntEnum

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from relnotes.desktop.parts.entry_layout import EntryContent, EntryLayout, measure
from relnotes.desktop.parts.entry_rows import paint_entry
from relnotes.desktop.parts.marked_text import Marks
from relnotes.desktop.parts.paint import chosen, focus_ring, shows_focus
from relnotes.desktop.parts.rows_view import RowsView
from relnotes.desktop.tokens import current, px

Index = QModelIndex | QPersistentModelIndex
_KEPT = 300


class EntryRole(IntEnum):
    """What a model answers for each row."""

    TITLE = 273
    """str"""
    PEOPLE = 274
    """str, shown quietly after the title"""
    WHEN = 275
    """str"""
    ICON = 276
    """str: the icon of its kind"""
    AVATAR = 277
    """str: a name to show the sign of; empty shows the icon in its place"""
    BODY = 278
    """str"""
    BODY_MARKS = 279
    """tuple of (start, length) in the body: the words found"""
    TITLE_MARKS = 280
    """tuple of (start, length) in the title"""
    PILLS = 281
    """tuple of (text, tone)"""


class EntryDelegate(QStyledItemDelegate):
    """Paints only, from measures kept for the width and font they were made for."""

    def __init__(self, view: RowsView) -> None:
        super().__init__(view)
        self._kept: dict[tuple[EntryContent, int, str, bool], EntryLayout] = {}
        self._viewport = view.viewport()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height that the text needs at the view's width."""
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        width = self._viewport.width()
        return QSize(px(200), self._layout(_content(index), width, option.font, rtl=rtl).height)

    def _layout(self, content: EntryContent, width: int, font: QFont, *, rtl: bool) -> EntryLayout:
        key = (content, width, font.toString(), rtl)
        found = self._kept.get(key)
        if found is None:
            if len(self._kept) > _KEPT:
                self._kept.clear()
            found = self._kept[key] = measure(content, width, font, rtl=rtl)
        return found

    def lined(self, index: Index) -> bool:
        """Say whether a hairline parts a row from the one above."""
        return index.row() > 0

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row and the hairline above it."""
        tokens, area = current(), option.rect
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        content = _content(index)
        layout = self._layout(content, area.width(), option.font, rtl=rtl)
        if layout.height != area.height():  # midnight: other words
            self.sizeHintChanged.emit(index)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if self.lined(index):
            painter.fillRect(area.left(), area.top(), area.width(), 1, QColor(tokens.border))
        inside = area.adjusted(px(4), px(4) + 1, -px(4), -px(4))
        if selected:
            chosen(painter, inside)
            if shows_focus(option.widget):
                focus_ring(painter, inside)
        painter.translate(area.topLeft())
        paint_entry(painter, content, layout, option.font, rtl=rtl)
        painter.restore()


def _content(index: Index) -> EntryContent:
    def text(role: EntryRole) -> str:
        return str(index.data(role) or "")

    return EntryContent(
        title=text(EntryRole.TITLE),
        people=text(EntryRole.PEOPLE),
        when=text(EntryRole.WHEN),
        icon=text(EntryRole.ICON),
        avatar=text(EntryRole.AVATAR),
        body=text(EntryRole.BODY),
        body_marks=_pairs(index.data(EntryRole.BODY_MARKS)),
        title_marks=_pairs(index.data(EntryRole.TITLE_MARKS)),
        pills=tuple((str(words), tone) for words, tone in index.data(EntryRole.PILLS) or ()),
    )


def _pairs(marks: Iterable[tuple[int, int]] | None) -> Marks:
    return tuple((int(start), int(length)) for start, length in marks or ())
