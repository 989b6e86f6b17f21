"""A sitting: one journal open in the window, and all that lives no longer than that."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from relnotes import paths
from relnotes.desktop.door import Entered
from relnotes.desktop.dressing import dressing_ahead, laying_out_ahead
from relnotes.desktop.first_page import FirstPage
from relnotes.desktop.frame import Frame
from relnotes.desktop.live import Live
from relnotes.desktop.main_window import MainWindow
from relnotes.desktop.making import make_empty_window
from relnotes.desktop.moved import Moved
from relnotes.desktop.pages.page import Services
from relnotes.desktop.room import Room
from relnotes.desktop.surrounding_note import SurroundingNote
from relnotes.desktop.trail import Trail
from relnotes.desktop.watch import Watch

if TYPE_CHECKING:
    from relnotes.desktop.capturing.window import CaptureWindow
    from relnotes.desktop.single import Single

_BREATH = 1
"""Milliseconds between two steps, in which the window is painted and answers."""


class Sitting(QObject):
    """Ends with `leave`. The window may be made anew meanwhile; the journal stays open."""

    closed = Signal()
    """The user closed the window."""
    looked_around = Signal()
    """The user of an empty journal wants to see the sample."""
    called = Signal()
    """The program was started again on this journal."""
    reopen_wanted = Signal()
    """The file was replaced, and the user wants to see what lies there now."""
    damaged = Signal()
    """The file was found to be damaged."""

    def __init__(
        self, entered: Entered, services: Services, parent: QObject, *, early: object = None
    ) -> None:
        """`early` is what was on the screen before the program; its parts go on in the window."""
        super().__init__(parent)
        self.entered, self.services = entered, services
        self.live = Live(entered.journal, self)
        self.captures: CaptureWindow | None = None
        self.single: Single | None = None
        self.watch: Watch | None = None
        self.window = self._made(early=early)
        self._windows = [self.window]

    def keep_watch(self) -> None:
        """Waits for second starts, and looks at the file and at what lies around it."""
        self._end_watch()
        self.watch = Watch(self.live, self.services.settings, self.live)
        note = SurroundingNote(self.window, self.entered.journal.key, self.watch)
        if self.entered.guard is None:
            note.say_read_only()
        else:
            from relnotes.desktop.single import Single  # loads Qt's sockets, once all is shown

            self.single = Single(self.live.path, self)
            self.single.called.connect(self.called)
            self.single.capture_called.connect(self.capture)
        self.watch.seen.connect(note.tell)
        Moved(self.window).reopen_wanted.connect(self.reopen_wanted)
        self.watch.damaged.connect(self.damaged)
        self.services.messages.met.connect(self.watch.problem_met)
        self.watch.start()

    def capture(self) -> None:
        """Shows the capture window by itself, over whatever else is on the screen."""
        if self.captures is None:
            from relnotes.desktop.capturing.window import CaptureWindow

            self.captures = CaptureWindow(self.live, self.services)
            self.captures.destroyed.connect(self._captured)
        self.captures.show()
        self.captures.raise_()
        self.captures.activateWindow()

    def renewing(self, frame: Frame) -> Iterator[None]:
        """Makes the window anew, fills it in steps that hold nothing long, and shows it then.

        It is made in the first step. What is typed is kept, and it goes on where the user was.
        """
        self.live.keep_all_typed()
        before, self.window = self.window, self._made(trail=self.window.visiting.trail)
        self._windows.append(self.window)
        self.window.resize(before.size())
        yield
        yield from self.window.filling()
        yield from dressing_ahead(self.window)
        yield from laying_out_ahead(self.window)
        frame.show_content(self.window)
        if self.window.page is not None:
            self.window.page.setFocus()
        yield
        self.keep_watch()
        try:
            yield from before.visiting.letting_go()
        finally:
            self._drop(before)

    def in_turns(self, steps: Iterator[None]) -> None:
        """Does one step after the other, with a breath between them, while the journal is open."""

        def turn() -> None:
            if self._windows and next(steps, self) is not self:
                QTimer.singleShot(_BREATH, self, turn)

        QTimer.singleShot(_BREATH, self, turn)

    def leave(self) -> None:
        """Closes the window, then the journal."""
        for window in tuple(self._windows):
            self._drop(window)
        self._end_watch()
        self.services.keeper.let_go()
        self.live.close()
        self.live.deleteLater()
        self.entered.leave()
        self.deleteLater()

    def _made(self, *, early: object = None, trail: Trail | None = None) -> MainWindow:
        window = make_empty_window(
            self.live,
            self.services,
            sample=(paths.resources() / "sample").is_dir(),
            early=early if isinstance(early, Room | FirstPage) else None,
            trail=trail,
        )
        window.closed.connect(self.closed)
        window.looked_around.connect(self.looked_around)
        return window

    def _drop(self, window: MainWindow) -> None:
        self._windows.remove(window)
        window.closed.disconnect(self.closed)
        window.close()
        window.deleteLater()

    def _end_watch(self) -> None:
        if self.single is not None:
            self.single.close()
            self.single.deleteLater()
            self.single = None
        if self.watch is not None:
            self.watch.stop()
            self.services.messages.met.disconnect(self.watch.problem_met)
            self.watch.deleteLater()
            self.watch = None

    def _captured(self) -> None:
        self.captures = None
