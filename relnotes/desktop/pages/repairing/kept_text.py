"""A text that is kept in the journal as its writer pauses, and follows undo."""

import unicodedata
from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QSize, QTimer
from PySide6.QtGui import QFocusEvent, QHideEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy

from relnotes.desktop.parts.led_text import LedText
from relnotes.desktop.tokens import px

_PAUSE = 700
"""Milliseconds without a key after which the text is kept."""
_LONGEST = 1_200
"""Milliseconds after which typing on no longer puts that off."""


class KeptText(LedText):
    """Grows with its text; `keep` is called with it at every pause and says whether it was kept."""

    def __init__(self, name: str, keep: Callable[[str], bool], *, lines: int = 2) -> None:
        super().__init__()
        self._keep = keep
        self._least = lines
        self._shown: str | None = None
        self._dirty = False
        self._loading = False
        self._since = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self.flush)
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self._typed)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)

    def show_text(self, kept: str) -> None:
        """Shows what the journal holds, unless that is what was typed, or typing goes on."""
        if kept == self._shown:
            return
        self._shown = kept
        if self._dirty or _as_kept(self.toPlainText()) == kept:
            return
        self._loading = True
        self.setPlainText(kept)
        self._loading = False

    def flush(self) -> None:
        """Keeps now what was typed since."""
        self._timer.stop()
        if self._dirty:
            self._dirty = False
            self._dirty = not self._keep(self.toPlainText())

    def forget(self) -> None:
        """Turns to another record: what is shown belongs to nobody yet."""
        self.flush()
        self._dirty = False
        self._shown = None

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving the text keeps it."""
        self.flush()
        super().focusOutEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """So does leaving the page."""
        self.flush()
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width wraps to another height."""
        super().resizeEvent(event)
        self._grow()

    def sizeHint(self) -> QSize:
        """As tall as its text, and at least so many lines."""
        lines = max(self._least, round(self.document().size().height()))
        frame = 2 * round(self.document().documentMargin()) + 2 * self.frameWidth() + px(12)
        return QSize(px(240), self.height_of(lines) + frame)

    def _typed(self) -> None:
        if self._loading:
            return
        self._dirty = True
        if not self._timer.isActive():
            self._since.start()
        if not self._timer.isActive() or self._since.elapsed() < _LONGEST:
            self._timer.start()

    def _grow(self) -> None:
        height = self.sizeHint().height()
        if height != self.minimumHeight():
            self.setFixedHeight(height)


def _as_kept(typed: str) -> str:
    return unicodedata.normalize("NFC", typed).strip()
