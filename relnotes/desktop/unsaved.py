"""After a crash the window says once that something typed was never saved, and opens it."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog

from relnotes.desktop.drafts import leave_be, was_left
from relnotes.desktop.main_window import MainWindow
from relnotes.desktop.parts.notices import Banner
from relnotes.domain.problem import Problem
from relnotes.journal import drafts
from relnotes.journal.drafts import Kept


class Unsaved(QObject):
    """Offers the drafts that nobody left on purpose, the newest first."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._waiting: list[Kept] = []
        self.banner.triggered.connect(self.open)
        self.banner.closed.connect(self._let_be)

    @property
    def banner(self) -> Banner:
        """The line above the page."""
        return self._window.room.unsaved

    def offer(self) -> None:
        """Looks for drafts of the last time, and says so."""
        live = self._window.live
        if live.read_only:
            return
        self._waiting = [one for one in live.read(drafts.unsaved) if not was_left(one.text)]
        if self._waiting and self._window.page is None:  # the first page has no line for it
            text = self.tr("What you were typing is kept; it is there when you begin again.")
            self._window.services.messages.quiet(text, undo=False)
        self._show()

    def open(self) -> None:
        """Opens the newest draft where it was typed."""
        from relnotes.desktop.reopening import Around, opened  # loads every form

        window, one = self._window, self._waiting.pop(0)
        leave_be(window.live, one)
        self._show()
        try:
            found = opened(Around(window.live, window.services, window), one.place)
        except Problem as problem:
            window.services.messages.show(problem)
            return
        if isinstance(found, QDialog):
            found.open()
        elif found is not None:
            window.open_place(found)

    def _let_be(self) -> None:
        """The user does not want to hear of them again; each is there when its form is opened."""
        for one in self._waiting:
            leave_be(self._window.live, one)
        self._waiting = []

    def _show(self) -> None:
        count = len(self._waiting)
        self.banner.setVisible(bool(count))
        if not count:
            return
        self.banner.set_text(
            self._window.services.words.count(
                count,
                self.tr("You were in the middle of writing something. It is kept."),
                self.tr("You were in the middle of writing {n} things. They are kept."),
            )
        )
        self.banner.button.setText(self.tr("Open it"))
        self.banner.button.show()
