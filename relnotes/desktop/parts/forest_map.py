"""A map of who came through whom: names in columns, joined by lines, for a dozen or some hundreds.

It paints only what is looked at, so that its size does not matter.
"""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from relnotes.desktop.parts.announce import announce
from relnotes.desktop.parts.avatar import paint_avatar
from relnotes.desktop.parts.labels import plain_tip
from relnotes.desktop.parts.paint import backwards, box, draw_text, focus_ring, resized, shows_focus
from relnotes.desktop.tokens import CAPTION, RADIUS_CONTROL, current, px
from relnotes.domain.forest import Spot, forest

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True, slots=True)
class Node:
    """Somebody on the map: the name, a line below it, and all of it as it is read out."""

    key: int
    parent: int | None
    name: str
    caption: str
    spoken: str
    faint: bool = False


class ForestMap(QWidget):
    """Names from the first who brought somebody to the last who came; one of them is chosen."""

    chosen = Signal(int)
    """The key of who was pressed or reached with the arrows."""
    opened = Signal(int)
    """The key of who was pressed twice, or on whom Return was pressed."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._nodes: dict[int, Node] = {}
        self._spots: tuple[Spot[int], ...] = ()
        self._at: dict[int, Spot[int]] = {}
        self._by_row: list[Spot[int]] = []
        self.current: int | None = None
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)

    @property
    def nodes(self) -> tuple[Node, ...]:
        """Who is on the map, from the top to the bottom."""
        return tuple(self._nodes[spot.key] for spot in self._spots)

    def set_nodes(self, nodes: Sequence[Node]) -> None:
        """Draws these; who is chosen stays so, if still here."""
        self._nodes = {node.key: node for node in nodes}
        self._spots = forest({node.key: node.parent for node in nodes})
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
        spot = self._at[key]
        left = spot.column * self._step() + px(2)
        area = QRect(left, round(spot.row * self._row()) + px(3), self._wide(), self._high())
        if backwards(self):
            area.moveRight(self.width() - area.left())
        return area

    def key_at(self, point: QPoint) -> int | None:
        """Who stands at a point."""
        near = self._near(point.y() - self._row(), point.y() + self._row())
        return next((one.key for one in near if self.place_of(one.key).contains(point)), None)

    def sizeHint(self) -> QSize:
        """Return room for all of them."""
        columns = 1 + max((spot.column for spot in self._spots), default=0)
        rows = 1 + max((spot.row for spot in self._spots), default=0.0)
        wide = columns * self._step() - self._between() + px(4)
        return QSize(wide, round(rows * self._row()) + px(6))

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
        for spot in self._near(seen.top() - self._row(), seen.bottom() + self._row()):
            self._paint_name(painter, self._nodes[spot.key])

    def _paint_line(self, painter: QPainter, parent: int, key: int, seen: QRect) -> None:
        high, low = self._at[parent].row, self._at[key].row
        top, bottom = sorted((high * self._row(), low * self._row()))
        if bottom + self._row() < seen.top() or top > seen.bottom():
            return
        one, other = self.place_of(parent), self.place_of(key)
        start, end = QPointF(one.right() + 1, one.center().y()), QPointF(other.left(), 0)
        if backwards(self):
            start, end = QPointF(one.left(), one.center().y()), QPointF(other.right() + 1, 0)
        end.setY(other.center().y())
        middle = (start.x() + end.x()) / 2
        path = QPainterPath(start)
        path.cubicTo(QPointF(middle, start.y()), QPointF(middle, end.y()), end)
        painter.strokePath(path, painter.pen())

    def _paint_name(self, painter: QPainter, node: Node) -> None:
        tokens, area, rtl = current(), self.place_of(node.key), backwards(self)
        taken = node.key == self.current
        fill = tokens.selected if taken else tokens.surface
        box(painter, area, RADIUS_CONTROL, fill, tokens.me if taken else tokens.border)
        face = QRect(area.left() + px(7), area.center().y() - px(12), px(25), px(25))
        if rtl:
            face.moveRight(area.right() - px(7))
        paint_avatar(painter, face, node.name, self.font())
        text = area.adjusted(px(39), px(3), -px(8), -px(3))
        if rtl:
            text = area.adjusted(px(8), px(3), -px(39), -px(3))
        small = resized(self.font(), CAPTION)
        split = QFontMetrics(self.font()).height()
        ink = tokens.text2 if node.faint else tokens.text
        painter.setFont(self.font())
        upper = text if not node.caption else QRect(text.left(), text.top(), text.width(), split)
        draw_text(painter, upper, node.name, ink, rtl=rtl)
        if node.caption:
            painter.setFont(small)
            lower = QRect(text.left(), text.top() + split, text.width(), text.height() - split)
            draw_text(painter, lower, node.caption, tokens.text2, rtl=rtl)
        if taken and shows_focus(self):
            focus_ring(painter, area.adjusted(-2, -2, 2, 2))

    def event(self, event: QEvent) -> bool:
        """Tell the numbers of who is under the mouse."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            key = self.key_at(event.pos())
            said = self._nodes[key].spoken if key is not None else ""
            QToolTip.showText(event.globalPos(), plain_tip(said), self)
            return True
        return super().event(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show where there is something to press."""
        over = self.key_at(event.position().toPoint()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose who is pressed."""
        key = self.key_at(event.position().toPoint())
        if key is not None and event.button() == Qt.MouseButton.LeftButton:
            self._go(key)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open who is pressed twice."""
        key = self.key_at(event.position().toPoint())
        if key is not None:
            self.opened.emit(key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk the map: up and down, to who came through them, to who brought them."""
        if event.key() in _ENTER and self.current is not None:
            self.opened.emit(self.current)
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
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        self.update()

    def _go(self, key: int) -> None:
        self.choose(key)
        self.chosen.emit(key)
        announce(self, self._nodes[key].spoken)

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
        first = bisect_left(self._by_row, top / self._row(), key=lambda one: one.row)
        last = bisect_left(self._by_row, bottom / self._row(), key=lambda one: one.row)
        return self._by_row[first:last]

    def _describe(self) -> None:
        node = self._nodes.get(self.current) if self.current is not None else None
        all_of_it = ". ".join(one.spoken for one in self.nodes[:_READ_OUT])
        self.setAccessibleDescription(node.spoken if node else all_of_it)

    def _high(self) -> int:
        return (
            QFontMetrics(self.font()).height()
            + round(QFontMetrics(self.font()).height() * CAPTION)
            + px(9)
        )

    def _row(self) -> int:
        return self._high() + px(8)

    def _wide(self) -> int:
        return px(204)

    def _between(self) -> int:
        return px(40)

    def _step(self) -> int:
        return self._wide() + self._between()


_READ_OUT = 40
"""How many are read out when nobody is chosen."""
