"""Cards: white, bordered, with rows between hairlines, and an edge in a side's colour."""

from typing import Literal

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from relnotes.desktop.parts.keys import presses
from relnotes.desktop.parts.paint import backwards, box, fill, focus_ring, shows_focus
from relnotes.desktop.tokens import RADIUS_CARD, RADIUS_CONTROL, SPACE, current, px

Edge = Literal["top", "left", "right"]
Accent = Literal["", "me", "them", "me_line", "them_line", "met", "risk", "unmet", "border"]

_REACH, _REACH_DOWN = 6, 4
"""How far a pressable row's highlight goes beyond its content."""
_MIRRORED: dict[Edge, Edge] = {"top": "top", "left": "right", "right": "left"}


class Hairline(QWidget):
    """A line of one pixel between things, below each other or, upright, side by side."""

    def __init__(self, *, upright: bool = False) -> None:
        super().__init__()
        long, thin = QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed
        if upright:
            self.setFixedWidth(1)
            self.setSizePolicy(thin, long)
        else:
            self.setFixedHeight(1)
            self.setSizePolicy(long, thin)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint in the border's colour."""
        fill(QPainter(self), self.rect(), current().border)


class _CardRow(QWidget):
    """Holds one row of a card and draws the hairline above it, unless it is the first shown."""

    def __init__(self, *, padded: bool, line: bool, pressable: bool, roomy: bool) -> None:
        super().__init__()
        self.setLayout(QVBoxLayout())
        self._line = line
        self._roomy = roomy
        self.pressable = pressable and padded
        self._padded = padded
        self._pad()

    def _pad(self) -> None:
        layout = self.layout()
        if layout is not None:
            across, down = (px(14), px(13 if self._roomy else 9)) if self._padded else (0, 0)
            if self.pressable:
                across -= px(_REACH)
                down -= px(_REACH_DOWN)
            above = down if self._line else down // 3
            layout.setContentsMargins(across, above, across, down)
            layout.setSpacing(px(SPACE // 2))

    def changeEvent(self, event: QEvent) -> None:
        """Pad anew when the font changes."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._pad()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the line above."""
        card = self.parentWidget()
        if self._line and isinstance(card, Card) and self is not card.first_shown():
            QPainter(self).fillRect(0, 0, self.width(), 1, QColor(current().border))


class Card(QWidget):
    """A bordered box of rows."""

    def __init__(self, accent: Accent = "", edge: Edge = "top", *, padded: bool = True) -> None:
        super().__init__()
        self._accent: Accent = accent
        self._edge = edge
        self._padded = padded
        self._rows: list[_CardRow] = []
        self._stack = QVBoxLayout(self)
        top = 2 if accent and edge == "top" else 1
        self._stack.setContentsMargins(1, top, 1, 1)
        self._stack.setSpacing(0)

    def add_row(
        self,
        content: QWidget | QLayout,
        *,
        padded: bool | None = None,
        line: bool = True,
        roomy: bool = False,
    ) -> QWidget:
        """Add a row below the others; the answer is its container, to hide or remove it.

        `roomy` is for text to read, `line=False` leaves out the hairline above.
        """
        row = _CardRow(
            padded=self._padded if padded is None else padded,
            line=line,
            roomy=roomy,
            pressable=isinstance(content, PressRow),
        )
        if isinstance(content, PressRow) and row.pressable:
            content.reach_out()
        layout = row.layout()
        if isinstance(layout, QVBoxLayout):
            if isinstance(content, QLayout):
                layout.addLayout(content)
            else:
                layout.addWidget(content)
        self._rows.append(row)
        self._stack.addWidget(row)
        return row

    def rows(self) -> list[QWidget]:
        """Return the containers, from the top."""
        return list(self._rows)

    def first_shown(self) -> QWidget | None:
        """Return the first row that is not hidden."""
        return next((row for row in self._rows if not row.isHidden()), None)

    def remove_row(self, container: QWidget) -> None:
        """Take a row out for good."""
        self._rows = [row for row in self._rows if row is not container]
        self._stack.removeWidget(container)
        container.hide()
        container.deleteLater()

    def clear(self) -> None:
        """Take all rows out."""
        for row in self.rows():
            self.remove_row(row)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint box and edge."""
        tokens = current()
        painter = QPainter(self)
        box(painter, self.rect(), RADIUS_CARD, tokens.surface, tokens.border)
        if self._accent:
            edge = _MIRRORED[self._edge] if backwards(self) else self._edge
            _paint_edge(painter, QRectF(self.rect()), edge, getattr(tokens, self._accent))


def _paint_edge(painter: QPainter, area: QRectF, edge: Edge, colour: str) -> None:
    """Paint one edge thicker, running out thin around the two corners."""
    thick = {"top": (0, 2, 0, 0), "left": (3, 0, 0, 0), "right": (0, 0, -3, 0)}[edge]
    outer, inner = QPainterPath(), QPainterPath()
    outer.addRoundedRect(area, RADIUS_CARD, RADIUS_CARD)
    inner.addRoundedRect(area.adjusted(*thick), RADIUS_CARD - 1, RADIUS_CARD - 1)
    painter.fillPath(outer.subtracted(inner), QColor(colour))


class Row(QWidget):
    """Widgets side by side, as a card's row."""

    def __init__(self, gap: int = 10) -> None:
        super().__init__()
        self._line = _side_by_side(self, gap)

    def add(self, content: QWidget | QLayout, stretch: int = 0) -> None:
        """Add something at the end."""
        _add(self._line, content, stretch)

    def add_stretch(self) -> None:
        """Push what follows to the end."""
        self._line.addStretch(1)


class _Pressable(QAbstractButton):
    """A button that holds other widgets; Enter presses it as Space does."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        # A button is as tall as one line; this one holds text that wraps.
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press with Enter too."""
        if presses(event):
            self.click()
            return
        super().keyPressEvent(event)


class PressRow(_Pressable):
    """A row that is one button; the name is what a screen reader says."""

    def __init__(self, name: str, gap: int = 10) -> None:
        super().__init__(name)
        self._line = _side_by_side(self, gap)
        self._line.setContentsMargins(px(_REACH), px(2), px(_REACH), px(2))

    def reach_out(self) -> None:
        """Let highlight and ring stand off from the words, where a card makes room for that."""
        down = px(2) + px(_REACH_DOWN)
        self._line.setContentsMargins(px(_REACH), down, px(_REACH), down)

    def stand_flush(self) -> None:
        """Let the row begin and end where the text around it does."""
        self._line.setContentsMargins(0, px(2), 0, px(2))

    def add(self, content: QWidget | QLayout, stretch: int = 0) -> None:
        """Add something at the end."""
        _add(self._line, content, stretch)

    def add_stretch(self) -> None:
        """Push what follows to the end."""
        self._line.addStretch(1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint hover and ring."""
        painter = QPainter(self)
        if self.underMouse() or self.isDown():
            box(painter, self.rect(), RADIUS_CONTROL, current().surface2)
        if shows_focus(self):
            focus_ring(painter, self.rect())


class ClickCard(_Pressable):
    """A card that is one large button."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(px(16), px(16), px(16), px(16))
        self.body.setSpacing(px(SPACE // 2))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the box, with a stronger border under the mouse."""
        tokens = current()
        painter = QPainter(self)
        border = tokens.me_line if self.underMouse() else tokens.border
        fill = tokens.surface2 if self.isDown() else tokens.surface
        box(painter, self.rect(), RADIUS_CARD, fill, border)
        if shows_focus(self):
            focus_ring(painter, self.rect(), RADIUS_CARD)


def _side_by_side(owner: QWidget, gap: int) -> QHBoxLayout:
    line = QHBoxLayout(owner)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(px(gap))
    return line


def _add(line: QHBoxLayout, content: QWidget | QLayout, stretch: int) -> None:
    if isinstance(content, QLayout):
        line.addLayout(content, stretch)
    else:
        line.addWidget(content, stretch)
