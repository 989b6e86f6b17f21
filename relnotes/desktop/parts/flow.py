"""Widgets that flow onto as many lines as the width needs, as words do."""

from abc import abstractmethod
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QWidget

from relnotes.desktop.parts.paint import backwards, mirrored
from relnotes.desktop.tokens import px


class ItemsLayout(QLayout):
    """Keeps the items of a layout whose height follows from its width, and what it measured.

    The layouts around it ask again and again while they place things; it measures once until one
    of its items says that it changed.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}
        self._natural: QSize | None = None
        self._least: QSize | None = None
        self.setContentsMargins(0, 0, 0, 0)
        if parent is not None:
            parent.setLayout(self)

    def addItem(self, item: QLayoutItem) -> None:
        """Add an item at the end."""
        self._items.append(item)
        self.invalidate()

    def count(self) -> int:
        """Return how many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return an item, or nothing beyond the end."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take an item out."""
        if not 0 <= index < len(self._items):
            return None
        self.invalidate()
        return self._items.pop(index)

    def expandingDirections(self) -> Qt.Orientation:
        """Want no more than is needed."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Say that the height follows from the width."""
        return True

    def invalidate(self) -> None:
        """Forget what was measured: an item changed, came or went."""
        self._heights.clear()
        self._natural = self._least = None
        super().invalidate()

    def heightForWidth(self, width: int) -> int:
        """Return the height of all items at this width."""
        known = self._heights.get(width)
        if known is None:
            known = self._heights[width] = self._tall(width)
        return known

    def sizeHint(self) -> QSize:
        """Return the size that the items would like to have together."""
        if self._natural is None:
            self._natural = self._wanted()
        return self._natural

    def minimumSize(self) -> QSize:
        """Return the size below which an item would be cut."""
        if self._least is None:
            self._least = self._needed()
        return self._least

    @abstractmethod
    def _tall(self, width: int) -> int:
        """Measure how tall the items are at a width."""

    @abstractmethod
    def _wanted(self) -> QSize:
        """Measure the size that they would like to have."""

    @abstractmethod
    def _needed(self) -> QSize:
        """Measure the size that they need."""

    def shown(self) -> list[QLayoutItem]:
        """Return the items that are not hidden."""
        return [item for item in self._items if not item.isEmpty()]

    def rtl(self) -> bool:
        """Say whether the widget is read from the right."""
        parent = self.parentWidget()
        return parent is not None and backwards(parent)


class PlacedLayout(ItemsLayout):
    """Knows in one place where its items go, and how tall they are together."""

    def setGeometry(self, rect: QRect) -> None:
        """Place the items."""
        super().setGeometry(rect)
        self._place(rect, move=True)

    def _tall(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), move=False)

    @abstractmethod
    def _place(self, rect: QRect, *, move: bool) -> int:
        """Place the items from the top of a rectangle on, or only measure; return the height."""


class FlowLayout(PlacedLayout):
    """Places its items in lines; its height depends on its width."""

    def __init__(
        self, parent: QWidget | None = None, gap: int = 6, row_gap: int = 6, *, end: bool = False
    ) -> None:
        super().__init__(parent)
        self._gap, self._row_gap, self._end = gap, row_gap, end

    def _wanted(self) -> QSize:
        """Everything on one line."""
        sizes = [item.sizeHint() for item in self.shown()]
        width = sum(size.width() for size in sizes) + px(self._gap) * max(0, len(sizes) - 1)
        return self._with_margins(QSize(width, max((size.height() for size in sizes), default=0)))

    def _needed(self) -> QSize:
        """The largest single item."""
        size = QSize()
        for item in self.shown():
            size = size.expandedTo(item.minimumSize())
        return self._with_margins(size)

    def _with_margins(self, size: QSize) -> QSize:
        edges = self.contentsMargins()
        return size + QSize(edges.left() + edges.right(), edges.top() + edges.bottom())

    def _place(self, rect: QRect, *, move: bool) -> int:
        edges = self.contentsMargins()
        area = rect.adjusted(edges.left(), edges.top(), -edges.right(), -edges.bottom())
        y, gap, row_gap, rtl = area.top(), px(self._gap), px(self._row_gap), self.rtl()
        for line in self._lines(area.width(), gap):
            tall = max(size.height() for _, size in line)
            x = area.left()
            if self._end:
                taken = sum(size.width() for _, size in line) + gap * (len(line) - 1)
                x = max(x, area.right() + 1 - taken)
            for item, size in line if move else ():
                place = QRect(QPoint(x, y + (tall - size.height()) // 2), size)
                item.setGeometry(mirrored(place, area, rtl=rtl))
                x += size.width() + gap
            y += tall + row_gap
        return max(area.top(), y - row_gap) - rect.top() + edges.bottom()

    def _lines(self, width: int, gap: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        """Return the items of each line with their sizes."""
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        x = 0
        for item in self.shown():
            asked = item.sizeHint()
            size = asked.boundedTo(QSize(max(width, 1), asked.height()))
            if not lines or x + size.width() > width:
                lines.append([])
                x = 0
            lines[-1].append((item, size))
            x += size.width() + gap
        return lines


class Arranged(QWidget):
    """Holds a layout of this kind and turns it over when the direction of reading changes."""

    def changeEvent(self, event: QEvent) -> None:
        """Place everything again."""
        super().changeEvent(event)
        layout = self.layout()
        if event.type() == QEvent.Type.LayoutDirectionChange and layout is not None:
            layout.setGeometry(self.contentsRect())


class Flow(Arranged):
    """A widget around the layout, for rows of pills and chips; with `end`, for a dialog's foot."""

    def __init__(self, widgets: Sequence[QWidget] = (), gap: int = 6, *, end: bool = False) -> None:
        super().__init__()
        self._flow = FlowLayout(self, gap, end=end)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        for widget in widgets:
            self.add(widget)

    def add(self, widget: QWidget) -> None:
        """Add a widget at the end."""
        self._flow.addWidget(widget)

    def set_widgets(self, widgets: Sequence[QWidget]) -> None:
        """Replace all widgets."""
        while (item := self._flow.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for widget in widgets:
            self.add(widget)
