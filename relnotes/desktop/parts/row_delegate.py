"""What every painted row of a list has in common: chosen, under the pointer, in focus."""

from typing import ClassVar

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from relnotes.desktop.parts.overlaid import overlaid
from relnotes.desktop.parts.paint import box, chosen, focus_ring, shows_focus
from relnotes.desktop.tokens import RADIUS_CONTROL, current, px

Index = QModelIndex | QPersistentModelIndex

_HOVERED = 0.45


class RowDelegate(QStyledItemDelegate):
    """Paints the ground of a row; a subclass paints what stands on it, and says how tall it is."""

    parted: ClassVar[bool] = False
    """A hairline lies above each row but the first, and the ground is rounded between them."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        view.setMouseTracking(True)
        overlaid(view)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.parted:
            self._paint_inside(painter, option, index)
        else:
            _paint_across(painter, option)
        self.paint_content(painter, option, index)
        if not self.parted and is_chosen(option) and shows_focus(option.widget):
            focus_ring(painter, option.rect.adjusted(1, 1, -1, -1), 4)
        painter.restore()

    def _paint_inside(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        area, tokens = option.rect, current()
        if index.row() > 0:
            painter.fillRect(area.left(), area.top(), area.width(), 1, QColor(tokens.border))
        inside = area.adjusted(px(4), px(4) + 1, -px(4), -px(4))
        if is_chosen(option):
            chosen(painter, inside)
            if shows_focus(option.widget):
                focus_ring(painter, inside)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            box(painter, inside, RADIUS_CONTROL, tokens.surface2)

    def paint_content(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint what the row says."""
        raise NotImplementedError


def _paint_across(painter: QPainter, option: QStyleOptionViewItem) -> None:
    ground = QColor(current().selected)
    if is_chosen(option):
        painter.fillRect(option.rect, ground)
        if line := current().chosen_line:
            box(painter, option.rect, 0, "", line)
    elif option.state & QStyle.StateFlag.State_MouseOver:
        ground.setAlphaF(_HOVERED)
        painter.fillRect(option.rect, ground)


def is_chosen(option: QStyleOptionViewItem) -> bool:
    """Whether the row is selected."""
    return bool(option.state & QStyle.StateFlag.State_Selected)


def reads_rightwards(option: QStyleOptionViewItem) -> bool:
    """Whether the row is read from right to left."""
    return option.direction == Qt.LayoutDirection.RightToLeft
