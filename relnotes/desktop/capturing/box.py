"""The text field of capture: it reads what is typed, colours it, and completes names and tags."""

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QInputMethodEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QTextCursor,
)

from relnotes.desktop.capturing.colours import Colours, units
from relnotes.desktop.capturing.completing import Completing
from relnotes.desktop.capturing.grounds import paint_grounds
from relnotes.desktop.parts.led_text import LedText
from relnotes.desktop.parts.paint import resized
from relnotes.desktop.tokens import QUOTE, px
from relnotes.domain.capture.edits import Edit
from relnotes.domain.capture.grammar import read
from relnotes.domain.capture.naming import Everyone
from relnotes.domain.capture.parts import Reading

_FEWEST_LINES, _LEAST_LINES, _MOST_LINES = 3, 4, 14
_LEADING = 1.5
_EDGE = 8
"""Room around the text, in which the ground of a name at its edge has a place."""


class CaptureBox(LedText):
    """One text with its reading; Tab leaves it, unless a name is offered."""

    said = Signal()
    """The text is read anew."""
    down_wanted = Signal()
    """Ctrl+Down: the keyboard wants to go to what will be saved."""

    def __init__(self, today: Callable[[], dt.date]) -> None:
        super().__init__(leading=_LEADING)
        self._today = today
        self.everyone = Everyone()
        self.reading = Reading("", ())
        self.setProperty("bare", "true")
        self.setFont(resized(self.font(), QUOTE))
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(px(_EDGE))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setAccessibleName(self.tr("What happened"))
        self.colours = Colours(self.document())
        self.completing = Completing(self)
        self.completing.chosen.connect(self._typed)
        self.textChanged.connect(self._typed)
        self.cursorPositionChanged.connect(self._moved)
        self._by_key = False

    def know(self, everyone: Everyone, tags: tuple[str, ...]) -> None:
        """Who is in the journal, and what its tags are; the text is read with them."""
        self.everyone = self.completing.everyone = everyone
        self.completing.tags = tags
        self._read(force=True)

    def text(self) -> str:
        """What stands there."""
        return self.toPlainText()

    def edit(self, edit: Edit) -> None:
        """Makes one small change, which Ctrl+Z in the field takes back."""
        places = units(self.text())
        cursor = self.textCursor()
        kept = cursor.position()
        cursor.setPosition(places[edit.start])
        cursor.setPosition(places[edit.end], QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(edit.text)
        if kept <= places[edit.start]:
            cursor.setPosition(kept)
            self.setTextCursor(cursor)

    def select(self, start: int, end: int) -> None:
        """Marks words, so that typing puts others in their place."""
        places = units(self.text())
        cursor = self.textCursor()
        cursor.setPosition(places[start])
        cursor.setPosition(places[end], QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys of the list of names go there; the others type."""
        if self.completing.key(event):
            event.accept()
            return
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if control and event.key() == Qt.Key.Key_Down:
            self.down_wanted.emit()
            return
        if control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
            return
        self._by_key = bool(event.text()) or event.key() == Qt.Key.Key_Backspace
        super().keyPressEvent(event)
        self._offer()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """What is put together, as accents and whole scripts are, is typed as any other letter."""
        self._by_key = bool(event.commitString())
        super().inputMethodEvent(event)
        self._offer()

    def event(self, event: QEvent) -> bool:
        """Esc closes the list of names before it closes anything else."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
            and self.completing.offers
        ):
            event.accept()
            return True
        return super().event(event)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001  Qt's own names
        """Tab takes an offered name instead of leaving."""
        return False if self.completing.offers else super().focusNextPrevChild(next)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Nothing is offered where nobody types."""
        self.completing.close()
        super().focusOutEvent(event)

    def sizeHint(self) -> QSize:
        """As tall as its lines, within bounds."""
        shown = round(self.document().size().height())  # lines as they are wrapped
        lines = max(_LEAST_LINES, min(_MOST_LINES, shown + 1))
        return QSize(px(560), self.height_of(lines) + 2 * px(_EDGE))

    def minimumSizeHint(self) -> QSize:
        """Lives with a few lines."""
        return QSize(px(240), self.height_of(_FEWEST_LINES) + px(_EDGE))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Puts the grounds of who and what is named below the words."""
        painter, font = QPainter(self.viewport()), self.font()
        block, offset = self.firstVisibleBlock(), self.contentOffset()
        while block.isValid():
            area = self.blockBoundingGeometry(block).translated(offset)
            if area.top() > event.rect().bottom():
                break
            paint_grounds(painter, block, area.topLeft(), self.colours.grounds, font)
            block = block.next()
        painter.end()
        super().paintEvent(event)

    def _offer(self) -> None:
        if self._by_key:
            self.completing.look()
        self._by_key = False

    def _moved(self) -> None:
        if not self._by_key:
            self.completing.close()

    def _typed(self) -> None:
        self._read()

    def _read(self, *, force: bool = False) -> None:
        text = self.text()
        if force or text != self.reading.text:
            self.reading = read(text, self._today(), self.everyone)
            self.colours.show(self.reading)
            self.updateGeometry()
            self.said.emit()
