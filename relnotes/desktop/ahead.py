"""Pages that are made and read before somebody asks for them: they open within a frame or two."""

from collections.abc import Iterator
from itertools import chain

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from relnotes.desktop.capturing.directory import Directory
from relnotes.desktop.dressing import dressing_ahead, laying_out_ahead
from relnotes.desktop.main_window import MainWindow
from relnotes.desktop.name_book import NameBook
from relnotes.desktop.pages.page import is_much
from relnotes.desktop.pages.surveying.unseen import Unseen
from relnotes.journal.access import Change

_BREATH = 25
"""Milliseconds between two steps, in which the window answers to whoever works in it."""


class Ahead(QObject):
    """Goes through the pages of a window, one small step after the other, while nobody needs it."""

    ended = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._steps = self._pages()
        self._timer = QTimer(self, interval=_BREATH)
        self._timer.timeout.connect(self._go_on)
        window.live.changed.connect(self._heard)

    def start(self) -> None:
        """Begins in a moment."""
        self._timer.start()

    @property
    def running(self) -> bool:
        """Whether there is still something to make."""
        return self._timer.isActive()

    def _heard(self, change: Change) -> None:
        """What is hidden is read again after a change of hundreds; after small ones it is quick."""
        if is_much(change):
            self._steps = chain(self._steps, self._again())
            self.start()

    def _go_on(self) -> None:
        pressed = QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton
        if pressed or QApplication.activePopupWidget() or self._window.services.jobs.running:
            return
        if Unseen.of(self._window.live).busy:
            return  # one step at a time
        if next(self._steps, self) is self:
            self._timer.stop()
            self.ended.emit()

    def _again(self) -> Iterator[None]:
        for page in self._window.visiting.hidden():
            steps = page.ahead()
            while isValid(page) and next(steps, self) is not self:  # another language makes others
                yield

    def _pages(self) -> Iterator[None]:
        NameBook.of(self._window.live).prepare()
        yield
        Directory.of(self._window.live).read()
        yield
        for page in self._window.pages_ahead():
            page.resize(self._window.room.stack.size())
            yield
            yield from page.ahead()
            yield from dressing_ahead(page)
            self._window.visiting.place(page)
            yield
            yield from laying_out_ahead(page)
