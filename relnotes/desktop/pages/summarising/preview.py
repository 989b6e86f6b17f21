"""The right side of the page: the paper, its zoom, and rewording a line where it stands."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from relnotes.desktop.pages.summarising.paper import Paper
from relnotes.desktop.pages.summarising.typeset import Block
from relnotes.desktop.parts.buttons import IconButton
from relnotes.desktop.parts.labels import detail
from relnotes.desktop.parts.paint import backwards
from relnotes.desktop.tokens import px
from relnotes.exchange.document import Document
from relnotes.exchange.paper import Paper as PaperSize

_ZOOMS = (0.5, 0.6, 0.7, 0.8, 0.9, 1.0, 1.15, 1.35, 1.6, 2.0, 2.5)
_SMALLEST_FIT = 0.7
_ROOM_FOR_HINT = 440


class Preview(QWidget):
    """The paper in a scrolling area, with a line above it that says what can be done."""

    pressed = Signal(object, QPoint)
    """A block that was clicked, and the point (global) where."""
    dismissed = Signal(object)
    """A block that is to be left out."""
    reworded = Signal(object)
    """A block that is to be worded anew."""

    def __init__(self) -> None:
        super().__init__()
        self.paper = Paper()
        self._zoom: float | None = None
        self._changeable = True
        self._editor: _LineEditor | None = None
        self._page = detail("")
        self._share = detail("")
        self._share.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._hint = detail(self.tr("Click a line to reword it or leave it out"), elide=True)
        self.back = IconButton("chevron-left", self.tr("Page before"), "quiet")
        self.on = IconButton("chevron-right", self.tr("Next page"), "quiet")
        self.back.clicked.connect(lambda: self.turn(-1))
        self.on.clicked.connect(lambda: self.turn(1))
        self.smaller = IconButton("minus", self.tr("Smaller"), "quiet")
        self.larger = IconButton("plus", self.tr("Larger"), "quiet")
        self.smaller.clicked.connect(lambda: self._step(-1))
        self.larger.clicked.connect(lambda: self._step(1))
        self.paper.pressed.connect(self.pressed)
        self.paper.dismissed.connect(self.dismissed)
        self.paper.reworded.connect(self.reworded)
        self.paper.reached.connect(self._ensure)
        self._arrange()

    def show_document(
        self, document: Document, *, changeable: bool = True, paper: PaperSize = "a4"
    ) -> None:
        """Shows a document; a frozen copy cannot be changed."""
        self._close_editor()
        self._changeable = changeable
        self._hint.setVisible(changeable and self._has_room())
        self.paper.show_document(document, changeable=changeable, paper=paper)
        self._fit()
        self._say_page()

    def zoom(self) -> float:
        """How large the paper is shown; as large as fits, until somebody chose."""
        if self._zoom is not None:
            return self._zoom
        room = self._area.viewport().width() - px(16)
        return min(1.0, max(_SMALLEST_FIT, room / self.paper.natural_width()))

    def set_zoom(self, zoom: float) -> None:
        """Shows the paper at this size from now on."""
        self._zoom = min(max(zoom, _ZOOMS[0]), _ZOOMS[-1])
        self._fit()

    def turn(self, by: int) -> None:
        """Shows the page before or the next one from its top."""
        page = min(max(0, self._shown_page() + by), self.paper.page_count - 1)
        self._area.verticalScrollBar().setValue(self.paper.top_of(page))

    def edit(self, block: Block, words: str, done: Callable[[str], object]) -> None:
        """Lets a line be worded anew where it stands; `done` gets the new words."""
        self._close_editor()
        area = self.paper.area_of(block)
        if area is None:
            return
        self._editor = _LineEditor(words, done, self.paper)
        height = self._editor.sizeHint().height()
        self._editor.setGeometry(round(area.left()), round(area.top()), round(area.width()), height)
        self._editor.show()
        self._editor.setFocus()
        self._editor.selectAll()
        self._ensure(area)

    @property
    def editor(self) -> QLineEdit | None:
        """The field in which a line is being worded anew, if there is one."""
        return self._editor if self._editor is not None and not self._editor.left else None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the paper as large as fits."""
        super().resizeEvent(event)
        self._hint.setVisible(self._changeable and self._has_room())
        self._fit()

    def _has_room(self) -> bool:
        """Say whether the hint has room beside the page's number and the zoom."""
        return self.width() >= px(_ROOM_FOR_HINT)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl and the wheel."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._step(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
            return
        super().wheelEvent(event)

    def _arrange(self) -> None:
        top = self._top = QHBoxLayout()
        top.setSpacing(px(4))
        for turning in (self.back, self._page, self.on):
            top.addWidget(turning)
        top.addStretch(1)
        for widget in (self.smaller, self._share, self.larger):
            top.addWidget(widget)
        top.addSpacing(px(8))
        top.addWidget(self._hint)
        self._area = QScrollArea()
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._area.setWidget(self.paper)
        self._area.viewport().setAutoFillBackground(False)
        self.paper.setAutoFillBackground(False)
        self._area.verticalScrollBar().valueChanged.connect(self._say_page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(24), px(12), px(12), 0)
        layout.setSpacing(px(8))
        layout.addLayout(top)
        layout.addWidget(self._area, 1)

    def _step(self, by: int) -> None:
        now = self.zoom()
        if by > 0:
            self.set_zoom(next((zoom for zoom in _ZOOMS if zoom > now + 0.01), now))
        else:
            self.set_zoom(next((zoom for zoom in reversed(_ZOOMS) if zoom < now - 0.01), now))

    def _fit(self) -> None:
        zoom = self.zoom()
        self.paper.set_zoom(zoom)
        beside = max(0, self._area.viewport().width() - self.paper.width())
        bar = self._area.width() - self._area.viewport().width()
        sides = (beside // 2, bar + beside // 2)  # the line begins and ends with the paper
        left, right = reversed(sides) if backwards(self) else sides
        self._top.setContentsMargins(left, 0, right, 0)
        self._share.setText(self.tr("{percent}%").format(percent=round(zoom * 100)))
        self._share.setMinimumWidth(self._share.fontMetrics().horizontalAdvance("250%"))
        self.smaller.setEnabled(zoom > _ZOOMS[0])
        self.larger.setEnabled(zoom < _ZOOMS[-1])
        self._say_page()

    def _shown_page(self) -> int:
        middle = self._area.verticalScrollBar().value() + self._area.viewport().height() / 2
        return self.paper.page_at(middle)

    def _say_page(self) -> None:
        page = self._shown_page() + 1
        for button in (self.back, self.on):
            button.setVisible(self.paper.page_count > 1)
        self.back.setEnabled(page > 1)
        self.on.setEnabled(page < self.paper.page_count)
        self._page.setText(
            self.tr("Page {page} of {pages}").format(page=page, pages=self.paper.page_count)
        )

    def _ensure(self, area: QRectF) -> None:
        middle = area.center().toPoint()
        self._area.ensureVisible(0, middle.y(), 0, round(area.height() / 2) + px(24))

    def _close_editor(self) -> None:
        if self._editor is not None:
            self._editor.leave()
            self._editor = None


class _LineEditor(QLineEdit):
    """One line being worded anew: Enter keeps the words, Esc doesn't, none are the first ones."""

    def __init__(self, words: str, done: Callable[[str], object], parent: QWidget) -> None:
        super().__init__(words, parent)
        self._before, self._done = words, done
        self.left = False
        self.setAccessibleName(self.tr("The line in other words, for this reader"))
        self.editingFinished.connect(self._keep)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves the line as it was."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
            return
        super().keyPressEvent(event)

    def leave(self) -> None:
        """Goes without a change."""
        if not self.left:
            self.left = True
            parent = self.parentWidget()
            self.hide()
            self.deleteLater()
            if parent is not None:
                parent.setFocus()

    def _keep(self) -> None:
        if self.left:
            return
        words = " ".join(self.text().split())
        self.leave()
        if words != self._before:
            self._done(words)
