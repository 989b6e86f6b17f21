"""The pages themselves, painted; every line of them answers to the mouse and to the keys."""

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip

from relnotes.desktop.icons import paint_icon
from relnotes.desktop.pages.summarising.sheets import margins, sheets, size_of
from relnotes.desktop.pages.summarising.typeset import FINE, Block, Placed, Sheet, Spot, Written
from relnotes.desktop.parts.labels import plain_tip
from relnotes.desktop.parts.paint import focus_ring
from relnotes.desktop.parts.ringed import Ringed
from relnotes.desktop.tokens import current, px, scale
from relnotes.exchange.document import Document
from relnotes.exchange.paper import Paper as PaperSize

_GAP = 16
_STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: 8,
    Qt.Key.Key_PageUp: -8,
    Qt.Key.Key_Home: -100_000,
    Qt.Key.Key_End: 100_000,
}
_PRESSES = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Menu})


class Paper(Ringed):
    """A document as sheets below each other."""

    pressed = Signal(object, QPoint)
    """A block that was clicked or chosen by a key, and the point (global) where."""
    dismissed = Signal(object)
    """A block that the Delete key was pressed on."""
    reworded = Signal(object)
    """A block that F2 was pressed on."""
    reached = Signal(QRectF)
    """The area that the keyboard went to, so that it can be scrolled into view."""

    def __init__(self) -> None:
        super().__init__()
        self._document: Document | None = None
        self._sheets: tuple[Sheet, ...] = ()
        self._prepared: tuple[Document, PaperSize, tuple[Sheet, ...]] | None = None
        self._frames: list[list[Written]] = []
        self._spots: list[Spot] = []
        self._zoom = 1.0
        self._at = -1
        self._over = -1
        self._changeable = True
        self._format: PaperSize = "a4"
        self._size = size_of("a4")
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("The page"))

    # what is shown

    def prepare(self, document: Document, paper: PaperSize) -> None:
        """Sets the pages of a document that will be shown next, which takes most of the time."""
        if (document, paper) != (self._document, self._format):
            self._prepared = document, paper, sheets(document, paper)

    def show_document(
        self, document: Document, *, changeable: bool = True, paper: PaperSize = "a4"
    ) -> None:
        """Sets the pages anew."""
        shown = (self._document, self._changeable, self._format)
        if shown == (document, changeable, paper):
            return
        self._document, self._changeable, self._format = document, changeable, paper
        self._size = size_of(paper)
        prepared, self._prepared = self._prepared, None
        if prepared is not None and prepared[0] is document and prepared[1] == paper:
            self._sheets = prepared[2]
        else:
            self._sheets = sheets(document, paper)
        pages = len(self._sheets)
        self._frames = [margins(document, at, pages, paper) for at in range(pages)]
        self._place()

    def set_zoom(self, zoom: float) -> None:
        """Shows the pages larger or smaller; 1 is about the size on paper."""
        if zoom != self._zoom:
            self._zoom = zoom
            self._place()

    @property
    def page_count(self) -> int:
        """How many pages there are."""
        return len(self._sheets)

    @property
    def spots(self) -> tuple[Spot, ...]:
        """The lines that can be pointed at, from the top."""
        return tuple(self._spots)

    def top_of(self, page: int) -> int:
        """Where a page, from 0, begins on the widget."""
        return round(page * (self._page_height() + px(_GAP)))

    def page_at(self, y: float) -> int:
        """The page, from 0, that a height of the widget lies on."""
        step = self._page_height() + px(_GAP)
        return min(max(0, int(y / step)), max(0, self.page_count - 1))

    def area_of(self, block: Block) -> QRectF | None:
        """Where a block stands on the widget."""
        return next((spot.area for spot in self._spots if spot.block is block), None)

    def natural_width(self) -> int:
        """How wide a page is without zoom."""
        return round(self._size.width / FINE * scale())

    def _factor(self) -> float:
        return self._zoom * scale() / FINE

    def _page_height(self) -> float:
        return self._size.height * self._factor()

    def _place(self) -> None:
        """Finds out where every line stands now."""
        factor, kept = self._factor(), self._current()
        self._spots = [
            self._spot(placed, page, factor)
            for page, sheet in enumerate(self._sheets)
            for placed in sheet.placed
            if placed.block.row is not None or placed.block.what
        ]
        self._over = -1
        self._at = self._same(kept) if kept else -1
        self.setFixedSize(self.sizeHint())
        self.updateGeometry()
        self.update()

    def _spot(self, placed: Placed, page: int, factor: float) -> Spot:
        top = page * (self._page_height() + px(_GAP)) + placed.top * factor
        edge = self._size.width * factor * 0.06
        area = QRectF(edge, top, self._size.width * factor - 2 * edge, placed.block.height * factor)
        return Spot(placed.block, area, page)

    def _same(self, kept: Block) -> int:
        """The spot of the record that the keyboard was on before the pages were set anew."""
        for at, spot in enumerate(self._spots):
            if spot.block.row and kept.row and spot.block.row.key == kept.row.key:
                return at
        return min(self._at, len(self._spots) - 1)

    def _current(self) -> Block | None:
        return self._spots[self._at].block if 0 <= self._at < len(self._spots) else None

    def sizeHint(self) -> QSize:
        """Return the room of all pages."""
        height = self._page_height() * self.page_count + px(_GAP) * max(0, self.page_count - 1)
        return QSize(round(self._size.width * self._factor()), round(height) + 1)

    # what is painted

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pages that are seen."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        step = self._page_height() + px(_GAP)
        for at, sheet in enumerate(self._sheets):
            page = QRectF(0, at * step, self.width(), self._page_height())
            if not page.intersects(QRectF(event.rect())):
                continue
            self._paint_page(painter, page, sheet, at)
        if self.hasFocus() and 0 <= self._at < len(self._spots):
            focus_ring(painter, self._spots[self._at].area, 4)

    def _paint_page(self, painter: QPainter, page: QRectF, sheet: Sheet, at: int) -> None:
        tokens = current()
        painter.setPen(QColor(tokens.border))
        painter.setBrush(QColor(tokens.surface))
        painter.drawRect(page.adjusted(0.5, 0.5, -0.5, -0.5))
        if self._over >= 0 and self._spots[self._over].page == at:
            colour = QColor(tokens.selected)
            colour.setAlphaF(0.4)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawRoundedRect(self._spots[self._over].area, 4, 4)
        painter.save()
        painter.translate(page.topLeft())
        painter.scale(self._factor(), self._factor())
        for mark in self._frames[at]:
            mark.paint(painter)
        for placed in sheet.placed:
            painter.save()
            painter.translate(0, placed.top)
            for drawn in placed.block.marks:
                drawn.paint(painter)
            self._paint_untold(painter, placed.block)
            painter.restore()
        painter.restore()

    def _paint_untold(self, painter: QPainter, block: Block) -> None:
        """For the writer's eyes: a sign in the margin where the reader has not heard of it yet."""
        if self._changeable and block.row is not None and block.row.untold:
            size = 12.0 * FINE
            left = self._size.width * 0.05
            if self._document is not None and self._document.right_to_left:
                left = self._size.width - left - size
            paint_icon(
                painter, QRectF(left, block.above + FINE, size, size), "question", current().risk
            )

    # mouse and keys

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show which line would be pressed."""
        over = self._spot_at(event.position()) if self._changeable else -1
        if over != self._over:
            self._over = over
            hand = Qt.CursorShape.PointingHandCursor
            self.setCursor(hand if over >= 0 else Qt.CursorShape.ArrowCursor)
            self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Go quiet."""
        self._over = -1
        self.update()
        super().leaveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Press a line."""
        at = self._spot_at(event.position())
        if at >= 0 and self._changeable and event.button() == Qt.MouseButton.LeftButton:
            self._go_to(at)
            self.pressed.emit(self._spots[at].block, event.globalPosition().toPoint())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The right button does the same as the left."""
        at = self._spot_at(QPointF(event.pos()))
        if event.reason() == QContextMenuEvent.Reason.Mouse and at >= 0 and self._changeable:
            self._go_to(at)
            self.pressed.emit(self._spots[at].block, event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move from line to line; Enter opens what can be done, Delete leaves the line out."""
        key = Qt.Key(event.key())
        block = self._current()
        if not self._changeable:
            super().keyPressEvent(event)
        elif key in _STEPS and self._spots:
            self._go_to(min(max(0, self._at + _STEPS[key]), len(self._spots) - 1))
        elif block is not None and key in _PRESSES:
            self.pressed.emit(block, self._corner())
        elif block is not None and key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.dismissed.emit(block)
        elif block is not None and key == Qt.Key.Key_F2:
            self.reworded.emit(block)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin at the first line."""
        super().focusInEvent(event)
        keyboard = event.reason() in (
            Qt.FocusReason.TabFocusReason,
            Qt.FocusReason.BacktabFocusReason,
        )
        if self._at < 0 and self._spots and keyboard and self._changeable:
            self._go_to(0)

    def event(self, event: QEvent) -> bool:
        """Say on hover what the sign in the margin means."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            at = self._spot_at(QPointF(event.pos()))
            row = self._spots[at].block.row if at >= 0 else None
            if row is not None and row.untold and self._changeable:
                text = self.tr("They have not heard of this yet. The page does not say so.")
                QToolTip.showText(event.globalPos(), plain_tip(text), self)
                return True
        return super().event(event)

    def _go_to(self, at: int) -> None:
        self._at = at
        spot = self._spots[at]
        self.setAccessibleDescription(spot.block.words())
        self.reached.emit(spot.area)
        self.update()

    def _corner(self) -> QPoint:
        area = self._spots[self._at].area
        return self.mapToGlobal(QPointF(area.left() + px(24), area.bottom()).toPoint())

    def _spot_at(self, point: QPointF) -> int:
        found = (at for at, spot in enumerate(self._spots) if spot.area.contains(point))
        return next(found, -1)
