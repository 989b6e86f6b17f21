"""The one place that builds and wires the long-lived objects of the window."""

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from relnotes import paths
from relnotes.desktop import settings as setting
from relnotes.desktop.actions import TextUndo
from relnotes.desktop.ahead import Ahead
from relnotes.desktop.choosing import Choosing
from relnotes.desktop.dialogs.crash import QUIT, CrashDialog
from relnotes.desktop.dialogs.problem import ProblemDialog
from relnotes.desktop.door import Entered, Wish, enter
from relnotes.desktop.locking import ASKS, Locking
from relnotes.desktop.main_window import MainWindow
from relnotes.desktop.making import empty_by_age as empty_by_age
from relnotes.desktop.making import filling
from relnotes.desktop.making import make_services as make_services
from relnotes.desktop.making import make_window as make_window
from relnotes.desktop.mending import Mending
from relnotes.desktop.menu_key import MenuKey
from relnotes.desktop.messages import CrashLog, install_excepthook
from relnotes.desktop.pages.page import Place
from relnotes.desktop.presence import Presence
from relnotes.desktop.replacing import Replacing
from relnotes.desktop.settings import Settings
from relnotes.desktop.sharing import close_dialogs
from relnotes.desktop.sitting import Sitting
from relnotes.desktop.stage import Stage
from relnotes.domain.kinds import BackupReason
from relnotes.domain.problem import Code, Problem
from relnotes.journal.backup_notes import Backup
from relnotes.journal.keys import Key
from relnotes.journal.store import Clock

_AGAIN = 500
"""Milliseconds until it is asked again whether the work under way has ended."""


class Desktop(QObject):
    """The running program: one journal at a time, and what to do when it does not open."""

    def __init__(
        self,
        app: QApplication,
        clock: Clock,
        *,
        capture: bool = False,
        hidden: bool = False,
        stage: Stage | None = None,
    ) -> None:
        """`stage` is there already where the first rows were shown before the program."""
        super().__init__(app)
        self._app, self._clock, self._capture, self._hidden = app, clock, capture, hidden
        self._stage = stage or Stage(app, Settings(paths.settings()))
        self.frame = self._stage.frame
        self.services = make_services(
            paths.settings(), theme=self._stage.theme, tongue=self._stage.tongue
        )
        self._text_undo = TextUndo(self)
        self._menu_key = MenuKey(self)
        self._log = CrashLog(paths.log())
        install_excepthook(self.services.messages, self._log, self._crashed)
        self.sitting: Sitting | None = None
        self._goes_ahead = False
        self.services.copies.sweep(clock())
        self._mending = Mending(self.services, clock, self)
        self._choosing = Choosing(lambda: self.window, self)
        self._replacing = Replacing(self.services, clock, self._shut, self.enter, self)
        self.locking = Locking(self.services, clock, app, self.frame)
        self.presence = Presence(self.services, clock, self)
        self._wire()

    def _wire(self) -> None:
        self._mending.wished.connect(self._wished)
        self._mending.chose_other.connect(self._choosing.other)
        self._mending.chose_new.connect(self._choosing.new)
        self._mending.gave_up.connect(self._given_up)
        self._choosing.chosen.connect(self._chosen)
        self._choosing.given_up.connect(self._given_up)
        self.services.keeper.restore_wanted.connect(self.restore)
        self.services.recent.wanted.connect(self._chosen)
        self.services.tongue.changed.connect(self._speak_anew)
        self.locking.opened.connect(self.enter)
        self.locking.closing.connect(self._shut)
        self.locking.other_wanted.connect(self._choosing.other)
        self.locking.left.connect(self._app.quit)
        self.presence.window_wanted.connect(self._come_up)
        self.presence.capture_wanted.connect(self.capture)
        self.presence.place_wanted.connect(self._go_there)
        self.presence.quit_wanted.connect(self._app.quit)

    @property
    def window(self) -> MainWindow | None:
        """The window of the journal that is open; it stands in the frame."""
        return self.sitting.window if self.sitting is not None else None

    def look_around(self) -> None:
        """Opens the sample journal, which lies beside the user's own; makes it the first time."""
        from relnotes.exchange import sample as sample_journal

        path = paths.default_journal().with_name("sample.relnotes")
        if path.exists() or self.window is None:
            self.open(path)
            return
        self.services.jobs.run(
            self.window,
            self.tr("Writing the sample journal"),
            lambda _: sample_journal.write(path, self._clock, paths.resources() / "sample"),
            lambda _: self.open(path),
        )

    @property
    def dialog(self) -> ProblemDialog | None:
        """What was asked last when a journal did not open."""
        return self._mending.dialog

    def open(self, path: Path) -> None:
        """Shows a journal in place of the one before; or says why that is not possible."""
        self.enter(Wish(path.absolute()))

    def enter(
        self,
        wish: Wish,
        key: Key | None = None,
        *,
        opened: Callable[[], Entered] | None = None,
    ) -> None:
        """The same, to read only, taken over from another computer, or with a key.

        `opened` answers with a journal that was opened beside the window, or raises why not; the
        window is then made in several turns of the event loop, none of which holds it long.
        """
        if self._shows(wish):
            self._come_up()
            return
        try:
            entered = opened() if opened else enter(wish, self._clock, key)
        except Problem as problem:
            self._stopped(wish, problem, key)
            return
        self.services.keeper.back_up_last()
        self._shut()
        sitting = self._sit_down(entered)
        steps = self._furnish(sitting)
        if opened is not None:
            sitting.in_turns(steps)
            return
        for _ in steps:
            pass

    def _stopped(self, wish: Wish, problem: Problem, key: Key | None) -> None:
        """Asks how to go on: for a passphrase, the program that has it open, else the user."""
        self.locking.rest()
        if problem.code in ASKS:
            self._shut()
            self.locking.ask(wish, problem)
        elif problem.code is Code.OPEN_ALREADY and self._shown_by_another(wish.path):
            self._given_up()
        else:
            if self.window is None and self.locking.keyhole.window is None:
                self.frame.hide()
            self._mending.ask(wish.path, problem, self.window, key)

    def _sit_down(self, entered: Entered) -> Sitting:
        self.services.recent.opened(entered.journal.path)
        sitting = Sitting(entered, self.services, self, early=self.frame.content)
        sitting.closed.connect(self._window_closed)
        sitting.looked_around.connect(self.look_around)
        sitting.called.connect(self._come_up)
        sitting.reopen_wanted.connect(lambda: self._replacing.reopen(sitting))
        sitting.damaged.connect(self._found_damaged)
        self.sitting = sitting
        self._replacing.carry_over(sitting.live)
        return sitting

    def _furnish(self, sitting: Sitting) -> Iterator[None]:
        """Shows the window, which goes on with what was there before it; then all that may wait."""
        entered, live = sitting.entered, sitting.live
        self._show_first(sitting.window)
        yield
        yield from filling(sitting.window)
        yield
        self._settle(sitting)
        yield
        sitting.keep_watch()
        yield
        empty_by_age(live, self.services.settings)
        self.services.keeper.keep(entered.journal, live)
        yield
        self.presence.settle(live)
        if self._capture:
            self._capture = False
            self.capture()
        if self._goes_ahead:
            self.go_ahead()

    def go_ahead(self) -> None:
        """Makes pages, from now on, before somebody asks for them: their code is loaded."""
        self._goes_ahead = True
        if self.window is not None:
            Ahead(self.window).start()

    def _settle(self, sitting: Sitting) -> None:
        """Answers to what only the program can do."""
        self.services.actions.handle("open_journal", self._choosing.other)
        self.services.actions.handle("new_journal", self._choosing.new)
        self.locking.settle(sitting.window, sitting.entered.journal)

    def _speak_anew(self) -> None:
        """Makes the window again in the language that was chosen; the journal stays open."""
        sitting = self.sitting
        if sitting is None:
            return
        if self.services.jobs.running:
            QTimer.singleShot(_AGAIN, sitting, self._speak_anew)
            return
        close_dialogs()
        self.locking.leave()
        sitting.in_turns(self._renew(sitting))

    def _renew(self, sitting: Sitting) -> Iterator[None]:
        steps = sitting.renewing(self.frame)
        next(steps)
        self._settle(sitting)
        yield
        yield from steps
        self.presence.offer()
        if self._goes_ahead:
            self.go_ahead()

    def _shows(self, wish: Wish) -> bool:
        if self.sitting is None or self.sitting.live.path != wish.path:
            return False
        return wish.read_only or self.sitting.entered.guard is not None

    def _show_first(self, window: MainWindow) -> None:
        """Shows a new window; one that starts with the session waits in the tray."""
        hidden, self._hidden = self._hidden, False
        self.frame.stand_for(window.live.path)
        self.frame.show_content(window)
        if not hidden:
            self.frame.show()
        elif not self.presence.tray.available():
            self.frame.showMinimized()

    def _window_closed(self) -> None:
        if self.presence.stays:
            self.frame.hide()
        else:
            self._app.quit()

    def _go_there(self, place: Place) -> None:
        self._come_up()
        if self.window is not None:
            self.window.open_place(place)

    def _come_up(self) -> None:
        if self.window is not None:
            self.frame.show_content(self.window)
        if self.frame.content is not None:
            self.frame.come_up()

    def capture(self) -> None:
        """Shows the capture window by itself, over whatever else is on the screen."""
        if self.sitting is None:
            self._capture = True  # once the journal is open
        else:
            self.sitting.capture()

    def _shown_by_another(self, path: Path) -> bool:
        from relnotes.desktop.knocking import show_first

        return show_first(path, capture=self._capture)

    def _found_damaged(self) -> None:
        """Closes a journal whose file was found to be damaged, and asks how to go on."""
        if self.sitting is None:
            return
        path, key = self.sitting.live.path, self.sitting.entered.journal.key
        self._shut()
        self.frame.hide()
        self._mending.ask(path, Problem(Code.DAMAGED, file=str(path)), None, key)

    def _wished(self, wish: Wish, key: Key | None) -> None:
        self.enter(wish, key)
        if self.sitting is not None and self.sitting.live.path == wish.path:
            self.services.settings.set(setting.LAST_JOURNAL, str(wish.path))

    def restore(self, backup: Backup) -> None:
        """Goes back to a backup; the present journal is backed up, then kept aside."""
        if self.window is not None:
            keeper, reason = self.services.keeper, BackupReason.RESTORE
            keeper.first(self.window, reason, lambda: self._go_back(backup))

    def _go_back(self, backup: Backup) -> None:
        if self.sitting is not None:
            self._replacing.go_back(self.sitting, backup)

    def close(self) -> None:
        """Lets go of everything, in the order in which it depends on each other."""
        self.services.jobs.close()
        self.services.keeper.back_up_last()
        self._shut()
        self.frame.hide()
        self.presence.leave()

    def _shut(self) -> None:
        self.presence.rest()
        self.locking.leave()
        self.services.copies.clear()
        if self.sitting is not None:
            sitting, self.sitting = self.sitting, None
            sitting.leave()

    def _chosen(self, path: Path) -> None:
        self.open(path)
        shown = self.window is not None and self.window.live.path == path.absolute()
        if shown or self.locking.asks_for(path):
            self.services.settings.set(setting.LAST_JOURNAL, str(path))

    def _given_up(self) -> None:
        if self.window is None and self.locking.keyhole.window is None:
            self._app.quit()

    def _crashed(self, error: BaseException) -> None:
        dialog = CrashDialog(error, self._log.file, self.window)
        dialog.finished.connect(lambda: self._app.quit() if dialog.choice == QUIT else None)
        dialog.open()
