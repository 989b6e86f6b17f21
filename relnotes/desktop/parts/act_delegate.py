"""Paints a row of a list with what can be done about it: buttons that are only painted."""

from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QMouseEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from relnotes.desktop.icons import paint_icon
from relnotes.desktop.parts.act_words import ActRole as ActRole
from relnotes.desktop.parts.act_words import Index, paint_words, words_height
from relnotes.desktop.parts.avatar import paint_avatar
from relnotes.desktop.parts.paint import (
    box,
    chosen,
    draw_text,
    focus_ring,
    mirrored,
    resized,
    shows_focus,
)
from relnotes.desktop.parts.rows_view import RowsView
from relnotes.desktop.tokens import (
    DETAIL,
    RADIUS_CONTROL,
    current,
    px,
)

_NARROW = 430
"""Below this width the buttons stand under the words."""


@dataclass(frozen=True, slots=True)
class Act:
    """A button of a row; one that is not framed asks for less attention."""

    key: str
    text: str
    icon: str = ""
    framed: bool = True


class ActDelegate(QStyledItemDelegate):
    """Paints only, and says which button of which row was pressed."""

    acted = Signal(object, str)
    """The row's index, and the key of its `Act`."""

    def __init__(self, view: RowsView) -> None:
        super().__init__(view)
        self._view = view
        self._under: tuple[QPersistentModelIndex, str] | None = None
        self._down: tuple[QPersistentModelIndex, str] | None = None

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of a head, or of two lines, with the buttons below if narrow."""
        head = bool(index.data(ActRole.HEAD))
        return QSize(px(160), self.height(option.font, head=head))

    def height(self, font: QFont, *, head: bool) -> int:
        """Return how tall a row is at the view's width."""
        if head:
            return QFontMetrics(resized(font, DETAIL)).height() + px(16)
        tall = max(px(59), words_height(font) + px(20))
        return tall + _button_height(font) + px(8) if self._narrow() else tall

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row and the hairline above it."""
        tokens, area = current(), option.rect
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        painter.save()
        if index.row() > 0:
            painter.fillRect(area.left(), area.top(), area.width(), 1, QColor(tokens.border))
        if head := str(index.data(ActRole.HEAD) or ""):
            if index.row() == 0:  # within the corners of the list's own box
                painter.setClipRect(area)
                box(painter, area.adjusted(0, 0, 0, px(20)), RADIUS_CONTROL - 1, tokens.surface2)
            else:
                painter.fillRect(area.adjusted(0, 1, 0, 0), QColor(tokens.surface2))
            painter.setFont(resized(option.font, DETAIL))
            words = area.adjusted(px(14), 1, -px(14), 0)
            draw_text(painter, words, head, tokens.text2, rtl=rtl)
        else:
            self._paint_row(painter, option, index)
        painter.restore()

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """Follow the mouse over the buttons, and press them."""
        if isinstance(event, QMouseEvent):
            hit = self._hit(event, option, index)
            if hit != self._under:
                self._under = hit
                self._view.viewport().update()
            if event.button() == Qt.MouseButton.LeftButton:
                pressed = event.type() == QEvent.Type.MouseButtonPress
                before, self._down = self._down, hit if pressed else None
                if hit is not None and not pressed and hit == before:
                    self.acted.emit(index, hit[1])
                return hit is not None
        return super().editorEvent(event, model, option, index)

    def buttons(self, option: QStyleOptionViewItem, index: Index) -> dict[str, QRect]:
        """Return where each button of a row lies, the last one at the end of the line."""
        area, height = option.rect, _button_height(option.font)
        acts: tuple[Act, ...] = index.data(ActRole.ACTS) or ()
        metrics = QFontMetrics(resized(option.font, DETAIL, QFont.Weight.Medium))
        top = area.center().y() - height // 2 + 1
        if self._narrow():
            top = area.bottom() - px(10) - height
        right = area.right() + 1 - px(14)
        placed = {}
        for act in reversed(acts):
            width = metrics.horizontalAdvance(act.text) + 2 * px(12)
            width += px(20) if act.icon else 0
            right -= width
            placed[act.key] = QRect(right, top, width, height)
            right -= px(8)
        if self._narrow() and placed:
            start = area.left() + px(14) + px(32) + px(12)
            by = start - min(one.left() for one in placed.values())
            placed = {key: one.translated(by, 0) for key, one in placed.items()}
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        return {key: mirrored(one, area, rtl=rtl) for key, one in placed.items()}

    def _narrow(self) -> bool:
        return self._view.viewport().width() < px(_NARROW)

    def _hit(
        self, event: QMouseEvent, option: QStyleOptionViewItem, index: Index
    ) -> tuple[QPersistentModelIndex, str] | None:
        if index.data(ActRole.HEAD):
            return None
        at = event.position().toPoint()
        found = (key for key, one in self.buttons(option, index).items() if one.contains(at))
        key = next(found, None)
        return None if key is None else (QPersistentModelIndex(index), key)

    def _paint_row(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tokens, area = current(), option.rect
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        inside = area.adjusted(px(4), px(4) + 1, -px(4), -px(4))
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected:
            chosen(painter, inside)
            if shows_focus(option.widget):
                focus_ring(painter, inside)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            box(painter, inside, RADIUS_CONTROL, tokens.surface2)
        placed = self.buttons(option, index)
        size = px(32)
        below = _button_height(option.font) + px(8) if self._narrow() else 0
        middle = area.top() + (area.height() - below) // 2
        sign = QRect(area.left() + px(14), middle - size // 2, size, size)
        name = str(index.data(ActRole.NAME) or "")
        paint_avatar(painter, mirrored(sign, area, rtl=rtl), name, option.font)
        taken = 0
        if placed and not self._narrow():
            taken = sum(one.width() + px(8) for one in placed.values())
        left = sign.right() + 1 + px(12)
        words = QRect(left, middle, area.right() + 1 - px(14) - taken - left, 0)
        paint_words(painter, option, index, words)
        for act in index.data(ActRole.ACTS) or ():
            key = (QPersistentModelIndex(index), act.key)
            _paint_act(painter, placed[act.key], act, option.font, lit=key == self._under, rtl=rtl)


def _button_height(font: QFont) -> int:
    """As tall as a button that is a widget."""
    return max(px(16), QFontMetrics(resized(font, DETAIL)).height()) + 2 * px(4) + 2


def _paint_act(
    painter: QPainter, place: QRect, act: Act, font: QFont, *, lit: bool, rtl: bool
) -> None:
    tokens = current()
    if act.framed or lit:
        fill = tokens.surface2 if lit else tokens.surface
        box(painter, place, RADIUS_CONTROL, fill, tokens.control_border if lit else tokens.border)
    inner = place.adjusted(px(12), 0, -px(12), 0)
    if act.icon:
        square = QRect(inner.left(), place.center().y() - px(16) // 2 + 1, px(16), px(16))
        paint_icon(painter, mirrored(square, inner, rtl=rtl), act.icon, tokens.text2)
        inner = mirrored(inner.adjusted(px(20), 0, 0, 0), inner, rtl=rtl)
    painter.setFont(resized(font, DETAIL, QFont.Weight.Medium))
    ink = tokens.text if act.framed else tokens.text2
    draw_text(painter, inner, act.text, ink, rtl=rtl, align="center")
