"""Rows of a page that scrolls, made as far as they are looked at."""

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QScrollArea

R = TypeVar("R")


class Growing(QObject, Generic[R]):
    """Has the first rows put into a page at once, and a few more whenever its end comes near.

    A step of a thousand records opens as fast as one of three.
    """

    def __init__(
        self, page: QScrollArea, put: Callable[[R], object], *, at_first: int = 3, then: int = 2
    ) -> None:
        super().__init__(page)
        self._page, self._put = page, put
        self._at_first, self._then = at_first, then
        self._rest: list[R] = []
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._grow)
        bar = page.verticalScrollBar()
        bar.valueChanged.connect(lambda _: self._look())
        bar.rangeChanged.connect(lambda *_: self._look())
        page.installEventFilter(self)

    @property
    def rest(self) -> int:
        """How many rows are still to be made."""
        return len(self._rest)

    def show(self, rows: Sequence[R]) -> None:
        """Begins with other rows; those before are the caller's to take out."""
        self._rest = list(rows)
        self._make(self._at_first)
        self._look()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Looks again as the page is shown, or has more room."""
        if event.type() in (QEvent.Type.Show, QEvent.Type.Resize):
            self._look()
        return super().eventFilter(watched, event)

    def _look(self) -> None:
        if self._rest and self._end_is_near():
            self._soon.start()

    def _grow(self) -> None:
        if self._end_is_near():
            self._make(self._then)
            self._look()

    def _make(self, count: int) -> None:
        some, self._rest = self._rest[:count], self._rest[count:]
        for row in some:
            self._put(row)

    def _end_is_near(self) -> bool:
        bar = self._page.verticalScrollBar()
        return self._page.isVisible() and bar.maximum() - bar.value() < self._page.height()
