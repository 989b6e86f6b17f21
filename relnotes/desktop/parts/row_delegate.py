"""What every painted row of a list has in common: chosen, under the pointer, in focus."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from relnotes.desktop.parts.paint import box, focus_ring, shows_focus
from relnotes.desktop.tokens import current

Index = QModelIndex | QPersistentModelIndex

_HOVERED = 0.45


class RowDelegate(QStyledItemDelegate):
    """Paints the ground of a row; a subclass paints what stands on it, and says how tall it is."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        view.setMouseTracking(True)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        ground, chosen = QColor(current().selected), is_chosen(option)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen:
            painter.fillRect(option.rect, ground)
            if line := current().chosen_line:
                box(painter, option.rect, 0, "", line)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            ground.setAlphaF(_HOVERED)
            painter.fillRect(option.rect, ground)
        self.paint_content(painter, option, index)
        if chosen and shows_focus(option.widget):
            focus_ring(painter, option.rect.adjusted(1, 1, -1, -1), 4)
        painter.restore()

    def paint_content(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint what the row says."""
        raise NotImplementedError


def is_chosen(option: QStyleOptionViewItem) -> bool:
    """Whether the row is selected."""
    return bool(option.state & QStyle.StateFlag.State_Selected)


def reads_rightwards(option: QStyleOptionViewItem) -> bool:
    """Whether the row is read from right to left."""
    return option.direction == Qt.LayoutDirection.RightToLeft
