"""A map of who came through whom: names in columns, joined by lines, for a dozen or some hundreds.

It paints only what is looked at, so that its size does not matter; who came through somebody can
be folded away.
"""

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip

from relnotes.desktop.parts.announce import announce
from relnotes.desktop.parts.forest_folds import Folds
from relnotes.desktop.parts.forest_looks import (
    Node,
    Sizes,
    State,
    fold_place,
    paint_line,
    paint_node,
    sizes,
)
from relnotes.desktop.parts.labels import plain_tip
from relnotes.desktop.parts.paint import backwards, shows_focus
from relnotes.desktop.parts.ringed import Ringed
from relnotes.desktop.tokens import current, px
from relnotes.domain.forest import Spot, forest

_READ_OUT = 40
"""How many are read out when nobody is chosen."""
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ForestMap(Ringed):
    """Names from the first who brought somebody to the last who came; one of them is chosen."""

    chosen = Signal(int)
    """The key of who was pressed or reached with the arrows."""
    opened = Signal(int)
    """The key of who was pressed twice, or on whom Return was pressed."""
    turned = Signal()
    """Something was folded or unfolded."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._nodes: dict[int, Node] = {}
        self._spots: tuple[Spot[int], ...] = ()
        self._at: dict[int, Spot[int]] = {}
        self._by_row: list[Spot[int]] = []
        self._folds = Folds()
        self.current: int | None = None
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)

    @property
    def _sizes(self) -> Sizes:
        return sizes(self.font())

    @property
    def nodes(self) -> tuple[Node, ...]:
        """Who is seen on the map, from the top to the bottom."""
        return tuple(self._nodes[spot.key] for spot in self._spots)

    @property
    def folded(self) -> frozenset[int]:
        """Those whose own are folded away."""
        return self._folds.folded

    def set_nodes(self, nodes: Sequence[Node], *, whole: bool = False) -> None:
        """Draws these; who is chosen stays so, if still here, and what is folded stays folded.

        Of a `whole` map nothing is folded.
        """
        self._nodes = {node.key: node for node in nodes}
        self._folds.take({node.key: node.parent for node in nodes}, whole=whole)
        self._draw()

    def fold(self, keys: Iterable[int]) -> None:
        """Folds the own of exactly these away."""
        self._folds.set(keys)
        self._draw()
        self.turned.emit()

    def turn(self, key: int) -> None:
        """Folds somebody's own away, or brings them back."""
        if self._folds.of(key) is not None:
            self._folds.turn(key)
            self._draw()
            self.turned.emit()
            announce(self, self._spoken(key))

    def reveal(self, key: int) -> None:
        """Unfolds whoever hides somebody."""
        if self._folds.unfold_to(key):
            self._draw()
            self.turned.emit()

    def _draw(self) -> None:
        self._spots = forest(self._folds.seen())
        self._at = {spot.key: spot for spot in self._spots}
        self._by_row = sorted(self._spots, key=lambda spot: (spot.row, spot.column))
        if self.current not in self._at:
            self.current = None
        self.updateGeometry()
        self.setFixedHeight(self.sizeHint().height())
        self.setMinimumWidth(self.minimumSizeHint().width())
        self._describe()
        self.update()

    def choose(self, key: int | None) -> None:
        """Chooses somebody, or nobody, without telling."""
        self.current = key if key in self._at else None
        self._describe()
        self.update()

    def place_of(self, key: int) -> QRect:
        """Where somebody stands."""
        spot, size = self._at[key], self._sizes
        left, top = spot.column * size.step + px(2), round(spot.row * size.row) + px(3)
        area = QRect(left, top, size.wide, size.high)
        if backwards(self):
            area.moveRight(self.width() - area.left())
        return area

    def key_at(self, point: QPoint) -> int | None:
        """Who stands at a point."""
        near = self._near(point.y() - self._sizes.row, point.y() + self._sizes.row)
        return next((one.key for one in near if self.place_of(one.key).contains(point)), None)

    def sizeHint(self) -> QSize:
        """Return room for all of them."""
        columns = 1 + max((spot.column for spot in self._spots), default=0)
        rows = 1 + max((spot.row for spot in self._spots), default=0.0)
        wide = columns * self._sizes.step - self._sizes.between + px(4)
        return QSize(wide, round(rows * self._sizes.row) + px(6))

    def minimumSizeHint(self) -> QSize:
        """Return room for all of them: what is beyond is scrolled to."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the lines and the names that are looked at."""
        painter, seen = QPainter(self), event.rect()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(current().control_border), 1.25))
        for spot in self._spots:
            if spot.parent is not None:
                self._paint_line(painter, spot.parent, spot.key, seen)
        for spot in self._near(seen.top() - self._sizes.row, seen.bottom() + self._sizes.row):
            self._paint_name(painter, self._nodes[spot.key])

    def _paint_line(self, painter: QPainter, parent: int, key: int, seen: QRect) -> None:
        high, low = self._at[parent].row, self._at[key].row
        top, bottom = sorted((high * self._sizes.row, low * self._sizes.row))
        if bottom + self._sizes.row < seen.top() or top > seen.bottom():
            return
        rtl = backwards(self)
        paint_line(painter, self.place_of(parent), self.place_of(key), rtl=rtl)

    def _paint_name(self, painter: QPainter, node: Node) -> None:
        taken = node.key == self.current
        state = State(taken, taken and shows_focus(self), backwards(self))
        fold = self._folds.of(node.key)
        paint_node(painter, self.place_of(node.key), node, fold, font=self.font(), state=state)

    def event(self, event: QEvent) -> bool:
        """Tell the numbers of who is under the mouse."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            key = self.key_at(event.pos())
            said = self._spoken(key) if key is not None else ""
            QToolTip.showText(event.globalPos(), plain_tip(said), self)
            return True
        return super().event(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show where there is something to press."""
        over = self.key_at(event.position().toPoint()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose who is pressed; at the end of a name their own are folded or unfolded."""
        key = self.key_at(event.position().toPoint())
        if key is not None and event.button() == Qt.MouseButton.LeftButton:
            self._go(key)
            if self._on_fold(key, event.position().toPoint()):
                self.turn(key)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open who is pressed twice."""
        key = self.key_at(event.position().toPoint())
        if key is None:
            return
        if self._on_fold(key, event.position().toPoint()):
            self.turn(key)
        else:
            self.opened.emit(key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk the map: up and down, to who came through them, to who brought them.

        Space, plus and minus fold and unfold; so does a step towards those who are folded away.
        """
        if self.current is not None and self._act(Qt.Key(event.key()), self.current):
            return
        steps = {
            Qt.Key.Key_Up: self._beside(-1),
            Qt.Key.Key_Down: self._beside(1),
            Qt.Key.Key_Left: self._across(onward=backwards(self)),
            Qt.Key.Key_Right: self._across(onward=not backwards(self)),
            Qt.Key.Key_Home: self._by_row[0].key if self._by_row else None,
            Qt.Key.Key_End: self._by_row[-1].key if self._by_row else None,
        }
        key = Qt.Key(event.key())
        if key not in steps:
            super().keyPressEvent(event)
        elif (found := steps[key]) is not None:
            self._go(found)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin at the top."""
        if self.current is None and self._spots:
            self._go(self._spots[0].key)
        super().focusInEvent(event)

    def _act(self, key: Qt.Key, at: int) -> bool:
        """What a key does with who is chosen; whether it did anything."""
        fold, onward = self._folds.of(at), Qt.Key.Key_Right
        if backwards(self):
            onward = Qt.Key.Key_Left
        if key in _ENTER:
            self.opened.emit(at)
        elif key == Qt.Key.Key_Space or (
            fold is not None
            and key in ((Qt.Key.Key_Plus, onward) if fold.folded else (Qt.Key.Key_Minus,))
        ):
            self.turn(at)
        else:
            return False
        return True

    def _on_fold(self, key: int, point: QPoint) -> bool:
        fold = fold_place(self.place_of(key), rtl=backwards(self))
        return self._folds.of(key) is not None and fold.contains(point)

    def _spoken(self, key: int) -> str:
        said, fold = self._nodes[key].spoken, self._folds.of(key)
        if fold is None or not fold.folded:
            return said
        return self.tr("{said}, {n} folded away").format(said=said, n=fold.count)

    def _go(self, key: int) -> None:
        self.choose(key)
        self.chosen.emit(key)
        announce(self, self._spoken(key))

    def _beside(self, step: int) -> int | None:
        """Who stands next in the same column."""
        if self.current is None:
            return None
        here = self._at[self.current]
        column = [one.key for one in self._by_row if one.column == here.column]
        at = column.index(here.key) + step
        return column[at] if 0 <= at < len(column) else None

    def _across(self, *, onward: bool) -> int | None:
        if self.current is None:
            return None
        if not onward:
            return self._at[self.current].parent
        return next((one.key for one in self._spots if one.parent == self.current), None)

    def _near(self, top: float, bottom: float) -> list[Spot[int]]:
        """Who stands between two heights."""
        first = bisect_left(self._by_row, top / self._sizes.row, key=lambda one: one.row)
        last = bisect_left(self._by_row, bottom / self._sizes.row, key=lambda one: one.row)
        return self._by_row[first:last]

    def _describe(self) -> None:
        seen = [spot.key for spot in self._spots[:_READ_OUT]]
        told = seen if self.current is None else [self.current]
        self.setAccessibleDescription(". ".join(self._spoken(key) for key in told))
