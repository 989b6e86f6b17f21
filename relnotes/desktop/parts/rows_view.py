"""A list with rows as high as what they say, of which only those are measured that are seen.

Qt's own list measures every row whenever one comes or the width changes: with thousands of rows it
would hold the window for seconds.
"""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
)
from PySide6.QtGui import QHoverEvent, QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyleOptionViewItem,
    QWidget,
)

from relnotes.desktop.parts.overlaid import overlaid
from relnotes.desktop.parts.row_places import RowPlaces
from relnotes.desktop.parts.rows_model import RowsModel
from relnotes.desktop.tokens import px

Index = QModelIndex | QPersistentModelIndex
Move = QAbstractItemView.CursorAction
Hint = QAbstractItemView.ScrollHint
_LEFT = frozenset({QEvent.Type.HoverLeave, QEvent.Type.Leave, QEvent.Type.Hide})
_STEP = 36


class RowsView(QListView):
    """What is seen stays where it is while other rows come, go or are measured.

    The scroll bar counts with guesses for the rows that nobody has seen yet.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._places = RowPlaces(self._measure)
        self._width = 0
        self._telling = False
        self._under = QPersistentModelIndex()
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        overlaid(self)  # a bar that takes room would change the width that rows are measured for

    def seen(self) -> range:
        """The rows that are seen, if only in part."""
        self.executeDelayedItemsLayout()
        return self._places.seen()

    def setModel(self, model: QAbstractItemModel | None) -> None:
        """Shows another model, from its first row on."""
        if (before := self.model()) is not None:
            before.rowsRemoved.disconnect(self._rows_went)
            before.rowsMoved.disconnect(self._rows_moved)
        super().setModel(model)
        if model is not None:
            model.rowsRemoved.connect(self._rows_went)
            model.rowsMoved.connect(self._rows_moved)
        if isinstance(model, RowsModel):
            model.seen = self.seen

    def reset(self) -> None:
        """Begins at the first row."""
        super().reset()
        model = self.model()
        self._places.begin(0 if model is None else model.rowCount())

    def doItemsLayout(self) -> None:
        """Measures anew what is seen."""
        self._places.forget()
        QAbstractItemView.doItemsLayout(self)

    def updateGeometries(self) -> None:
        """Places the rows in the room there is now, before anybody sees it."""
        if self._width != self.viewport().width():
            self._width = self.viewport().width()
            self._places.forget()
        self._places.place(self.viewport().height())
        self._tell_bar()
        QAbstractItemView.updateGeometries(self)

    def rowsInserted(self, parent: Index, first: int, last: int) -> None:
        """Makes room for rows that came."""
        self._places.came(first, last - first + 1)
        self.scheduleDelayedItemsLayout()
        QAbstractItemView.rowsInserted(self, parent, first, last)

    def rowsAboutToBeRemoved(self, parent: Index, first: int, last: int) -> None:
        """Lets another row be the current one; they are still here."""
        QAbstractItemView.rowsAboutToBeRemoved(self, parent, first, last)

    def dataChanged(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:
        """Measures anew what changed, if it is seen."""
        self.scheduleDelayedItemsLayout()
        QAbstractItemView.dataChanged(self, first, last, roles)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Goes where the scroll bar went."""
        if not self._telling and dy:
            self._places.follow(self.verticalScrollBar().value())
            self._tell_bar()
        self.viewport().update()

    def scrollTo(self, index: Index, hint: Hint = Hint.EnsureVisible) -> None:
        """Brings a row into sight, wherever its guessed place may be."""
        self.executeDelayedItemsLayout()
        if index.isValid() and index.row() < len(self._places):
            self._places.show(
                index.row(),
                top=hint == Hint.PositionAtTop,
                centre=hint == Hint.PositionAtCenter,
                end=hint == Hint.PositionAtBottom,
            )
            self._tell_bar()

    def visualRect(self, index: Index) -> QRect:
        """Where a row is seen, or would be."""
        self.executeDelayedItemsLayout()
        if not index.isValid() or index.row() >= len(self._places):
            return QRect()
        top, tall = self._places.span(index.row())
        return QRect(0, top, self.viewport().width(), tall)

    def indexAt(self, point: QPoint) -> QModelIndex:
        """The row at a place."""
        self.executeDelayedItemsLayout()
        row = self._places.at(point.y())
        return QModelIndex() if row is None else self._index(row)

    def verticalOffset(self) -> int:
        """How much lies above what is seen."""
        return self.verticalScrollBar().value()

    def horizontalOffset(self) -> int:
        """Nothing lies beside it."""
        return 0

    def isIndexHidden(self, _index: Index) -> bool:
        """No row is hidden."""
        return False

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Chooses the rows in a part of what is seen."""
        first, last = self.indexAt(rect.topLeft()), self.indexAt(rect.bottomLeft())
        chosen = QItemSelection()
        if first.isValid():
            end = last if last.isValid() else self._index(len(self._places) - 1)
            chosen = QItemSelection(first, end)
        self.selectionModel().select(chosen, command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        """Where rows are seen that are chosen."""
        region = QRegion()
        for at in range(selection.count()):
            part = selection.at(at)
            region += self.visualRect(part.topLeft()) | self.visualRect(part.bottomRight())
        return region & QRegion(self.viewport().rect())

    def moveCursor(self, action: Move, _modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Where a key leads, past rows that cannot be chosen."""
        self.executeDelayedItemsLayout()
        index, places = self.currentIndex(), self._places
        row, count, page = index.row(), len(places), self.viewport().height()
        if action == Move.MoveEnd:
            ways: Iterable[int] = range(count - 1, -1, -1)
        elif action == Move.MoveHome or row < 0:
            ways = range(count)
        elif action in (Move.MoveUp, Move.MovePrevious):
            ways = range(row - 1, -1, -1)
        elif action in (Move.MoveDown, Move.MoveNext):
            ways = range(row + 1, count)
        elif action == Move.MovePageUp:
            ways = range(min(places.farther(row, -page), row - 1), -1, -1)
        elif action == Move.MovePageDown:
            ways = range(max(places.farther(row, page), row + 1), count)
        else:
            return index
        able, flags = Qt.ItemFlag.ItemIsEnabled, self.model().flags
        return next((one for way in ways if flags(one := self._index(way)) & able), index)

    def viewportEvent(self, event: QEvent) -> bool:
        """Notices which row is under the pointer."""
        if isinstance(event, QHoverEvent) and event.type() != QEvent.Type.HoverLeave:
            self._under = QPersistentModelIndex(self.indexAt(event.position().toPoint()))
        elif event.type() in _LEFT:
            self._under = QPersistentModelIndex()
        return super().viewportEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the rows that are seen."""
        rows = self.seen()
        painter, plain = QPainter(self.viewport()), self._option()
        current = self.currentIndex() if self.hasFocus() else QModelIndex()
        for row in rows:
            index = self._index(row)
            option = QStyleOptionViewItem(plain)
            option.rect = self.visualRect(index)
            if not option.rect.intersects(event.rect()):
                continue
            if self.selectionModel().isSelected(index):
                option.state |= QStyle.StateFlag.State_Selected
            if index == current:
                option.state |= QStyle.StateFlag.State_HasFocus
            if self._under == index:
                option.state |= QStyle.StateFlag.State_MouseOver
            self.itemDelegateForIndex(index).paint(painter, option, index)

    def _rows_went(self, _parent: Index, first: int, last: int) -> None:
        self._places.went(first, last)
        self.scheduleDelayedItemsLayout()

    def _rows_moved(self, _from: Index, first: int, last: int, _to: Index, to: int) -> None:
        self._places.moved(first, last, to)
        self.scheduleDelayedItemsLayout()

    def _tell_bar(self) -> None:
        """Shows at the scroll bar where that is."""
        bar, self._telling = self.verticalScrollBar(), True
        bar.setSingleStep(px(_STEP))
        bar.setPageStep(self.viewport().height())
        bar.setMaximum(max(self._places.value, bar.maximum()))  # at its end it would ask for more
        bar.setValue(self._places.value)
        bar.setRange(0, self._places.most)
        self._telling = False
        self.viewport().update()

    def _measure(self, row: int) -> int:
        index = self._index(row)
        return self.itemDelegateForIndex(index).sizeHint(self._option(), index).height()

    def _option(self) -> QStyleOptionViewItem:
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        return option

    def _index(self, row: int) -> QModelIndex:
        return self.model().index(row, self.modelColumn(), self.rootIndex())
