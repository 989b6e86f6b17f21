"""The one place that builds and wires the long-lived objects of the window."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog

from relnotes import paths
from relnotes.desktop import settings as setting
from relnotes.desktop.actions import TextUndo
from relnotes.desktop.dialogs.crash import QUIT, CrashDialog
from relnotes.desktop.dialogs.problem import ProblemDialog
from relnotes.desktop.door import Entered, Wish, enter
from relnotes.desktop.first_page import FirstPage
from relnotes.desktop.live import Live
from relnotes.desktop.locking import ASKS, Locking
from relnotes.desktop.main_window import MainWindow
from relnotes.desktop.making import empty_by_age as empty_by_age
from relnotes.desktop.making import fill as fill
from relnotes.desktop.making import filling, make_empty_window
from relnotes.desktop.making import make_services as make_services
from relnotes.desktop.making import make_window as make_window
from relnotes.desktop.mending import Mending
from relnotes.desktop.messages import CrashLog, install_excepthook
from relnotes.desktop.moved import Moved
from relnotes.desktop.pages.page import Place
from relnotes.desktop.presence import Presence
from relnotes.desktop.room import Room
from relnotes.desktop.settings import Settings
from relnotes.desktop.stage import Stage
from relnotes.desktop.surrounding_note import SurroundingNote
from relnotes.desktop.watch import Watch
from relnotes.domain.kinds import BackupReason
from relnotes.domain.problem import Code, Problem
from relnotes.journal import restoring
from relnotes.journal.backup_notes import Backup
from relnotes.journal.keys import Key
from relnotes.journal.store import Clock

if TYPE_CHECKING:
    from relnotes.desktop.capturing.window import CaptureWindow
    from relnotes.desktop.single import Single

_JOURNALS = "*.relnotes"
_BREATH = 1
"""Milliseconds between two steps of the start, in which the window is painted and answers."""


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
        self.services = make_services(paths.settings(), theme=self._stage.theme)
        self._text_undo = TextUndo(self)
        self._sample = paths.resources() / "sample"
        self._log = CrashLog(paths.log())
        install_excepthook(self.services.messages, self._log, self._crashed)
        self.window: MainWindow | None = None
        self._entered: Entered | None = None
        self._live: Live | None = None
        self._single: Single | None = None
        self._captures: CaptureWindow | None = None
        self._watch: Watch | None = None
        self._unkept: dict[Path, dict[str, str]] = {}
        self.services.copies.sweep(clock())
        self._mending = Mending(self.services, clock, self)
        self._mending.wished.connect(self._wished)
        self._mending.chose_other.connect(self._choose_other)
        self._mending.chose_new.connect(self._choose_new)
        self._mending.gave_up.connect(self._given_up)
        self.services.keeper.restore_wanted.connect(self.restore)
        self.services.recent.wanted.connect(self._open_again)
        self.locking = Locking(self.services, clock, app, self.frame)
        self.locking.opened.connect(self.enter)
        self.locking.closing.connect(self._shut)
        self.locking.other_wanted.connect(self._choose_other)
        self.locking.left.connect(self._app.quit)
        self.presence = Presence(self.services, clock, self)
        self.presence.window_wanted.connect(self._come_up)
        self.presence.capture_wanted.connect(self.capture)
        self.presence.place_wanted.connect(self._go_there)
        self.presence.quit_wanted.connect(self._app.quit)

    def usual(self) -> Path:
        """The journal for when none is named: the one chosen last, else the user's own."""
        return setting.usual_journal(self.services.settings)

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
            lambda _: sample_journal.write(path, self._clock, self._sample),
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
            return
        self.services.keeper.back_up_last()
        self._shut()
        self._entered = entered
        self._live = Live(entered.journal, self)
        self._carry_over(self._live)
        self.services.recent.opened(entered.journal.path)
        shown = self.frame.content
        window = make_empty_window(
            self._live,
            self.services,
            sample=self._sample.is_dir(),
            early=shown if isinstance(shown, Room | FirstPage) else None,
        )
        self.window = window
        window.closed.connect(self._window_closed)
        window.looked_around.connect(self.look_around)
        self.services.actions.handle("open_journal", self._choose_other)
        self.services.actions.handle("new_journal", self._choose_new)
        steps = self._furnish(window, self._live, entered)
        if opened is not None:
            self._in_turns(window, steps)
            return
        for _ in steps:
            pass

    def _in_turns(self, window: MainWindow, steps: Iterator[None]) -> None:
        """Does one step after the other, as long as this window is the one that is shown."""

        def turn() -> None:
            if self.window is window and next(steps, self) is not self:
                QTimer.singleShot(_BREATH, window, turn)

        QTimer.singleShot(_BREATH, window, turn)

    def _furnish(self, window: MainWindow, live: Live, entered: Entered) -> Iterator[None]:
        """Shows the window, which goes on with what was there before it; then all that may wait."""
        self._show_first(window)
        yield
        yield from filling(window)
        yield
        self.locking.settle(window, entered.journal)
        yield
        self._keep_watch(window, live, entered)
        yield
        empty_by_age(live, self.services.settings)
        self.services.keeper.keep(entered.journal, live)
        yield
        self.presence.settle(live)
        if self._capture:
            self._capture = False
            self.capture()

    def _keep_watch(self, window: MainWindow, live: Live, entered: Entered) -> None:
        """Waits for second starts, and looks at the file and at what lies around it."""
        self._watch = Watch(live, self.services.settings, live)
        note = SurroundingNote(window, entered.journal.key, self._watch)
        if entered.guard is None:
            note.say_read_only()
        else:
            from relnotes.desktop.single import Single  # loads Qt's sockets, once all is shown

            self._single = Single(live.path, self)
            self._single.called.connect(self._come_up)
            self._single.capture_called.connect(self.capture)
        self._watch.seen.connect(note.tell)
        Moved(window).reopen_wanted.connect(self.reopen)
        self._watch.damaged.connect(self._found_damaged)
        self.services.messages.met.connect(self._watch.problem_met)
        self._watch.start()

    def _shows(self, wish: Wish) -> bool:
        entered = self._entered
        if entered is None or entered.journal.path != wish.path:
            return False
        return wish.read_only or entered.guard is not None

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
        if self._live is None or self.window is None:
            self._capture = True  # once the journal is open
            return
        if self._captures is None:
            from relnotes.desktop.capturing.window import CaptureWindow

            self._captures = CaptureWindow(self._live, self.services)
            self._captures.destroyed.connect(self._captured)
        self._captures.show()
        self._captures.raise_()
        self._captures.activateWindow()

    def _captured(self) -> None:
        self._captures = None

    def _shown_by_another(self, path: Path) -> bool:
        from relnotes.desktop.single import show_first

        return show_first(path, capture=self._capture)

    def _found_damaged(self) -> None:
        """Closes a journal whose file was found to be damaged, and asks how to go on."""
        if self._entered is None:
            return
        path, key = self._entered.journal.path, self._entered.journal.key
        self._shut()
        self.frame.hide()
        self._mending.ask(path, Problem(Code.DAMAGED, file=str(path)), None, key)

    def _wished(self, wish: Wish, key: Key | None) -> None:
        self.enter(wish, key)
        if self._entered is not None and self._entered.journal.path == wish.path:
            self.services.settings.set(setting.LAST_JOURNAL, str(wish.path))

    def reopen(self) -> None:
        """Opens what lies at the journal's place now; what could not be kept there comes along."""
        if self._entered is None or self._live is None:
            return
        journal, live = self._entered.journal, self._live
        if not journal.path.is_file():
            self.services.messages.show(Problem(Code.FILE_MOVED, file=str(journal.path)))
            return
        self._shut()
        self._unkept = {journal.path: dict(live.unkept)}
        self.enter(Wish(journal.path, known=True), journal.key)
        if journal.kept_aside is not None:
            said = self.tr("What this window had is kept as {file}.")
            self.services.messages.quiet(said.format(file=journal.kept_aside.name), undo=False)

    def _carry_over(self, live: Live) -> None:
        """Keeps as drafts what could not be kept when the file was replaced."""
        unkept, self._unkept = self._unkept.get(live.path, {}), {}
        with self.services.messages.problems():
            for place, text in unkept.items():
                live.keep_typed(place, text)

    def restore(self, backup: Backup) -> None:
        """Goes back to a backup; the present journal is backed up, then kept aside."""
        if self.window is not None:
            keeper, reason = self.services.keeper, BackupReason.RESTORE
            keeper.first(self.window, reason, lambda: self._go_back(backup))

    def _go_back(self, backup: Backup) -> None:
        if self._entered is None:
            return
        path, key, now = self._entered.journal.path, self._entered.journal.key, self._clock()
        self._shut()
        try:
            kept = restoring.restore(backup, path, now=now, key=key, present=key)
        except Problem as problem:
            self.enter(Wish(path), key)
            self.services.messages.show(problem)
            return
        self.enter(Wish(path), key)
        if kept is not None:
            said = self.tr("It is as it was then. The journal from before is kept as {file}.")
            self.services.messages.quiet(said.format(file=kept.name), undo=False)

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
        if self.window is not None:
            self.window.closed.disconnect(self._window_closed)
            self.window.close()
            self.window.deleteLater()
            self.window = None
        if self._single is not None:
            self._single.close()
            self._single.deleteLater()
            self._single = None
        if self._watch is not None:
            self._watch.stop()
            self.services.messages.met.disconnect(self._watch.problem_met)
            self._watch = None
        self.services.keeper.let_go()
        if self._live is not None:
            self._live.close()
            self._live.deleteLater()
            self._live = None
        if self._entered is not None:
            self._entered.leave()
            self._entered = None

    def _choose_other(self) -> None:
        self._choose(self.tr("Open a journal"), QFileDialog.AcceptMode.AcceptOpen)

    def _choose_new(self) -> None:
        self._choose(self.tr("Begin a new journal"), QFileDialog.AcceptMode.AcceptSave)

    def _choose(self, title: str, mode: QFileDialog.AcceptMode) -> None:
        folder = str(paths.default_journal().parent)
        dialog = QFileDialog(
            self.window, title, folder, self.tr("Journals ({files})").format(files=_JOURNALS)
        )
        dialog.setAcceptMode(mode)
        dialog.setDefaultSuffix("relnotes")
        if mode == QFileDialog.AcceptMode.AcceptOpen:
            dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._chosen)
        dialog.rejected.connect(self._given_up)
        dialog.open()

    def _open_again(self, path: Path) -> None:
        self._chosen(str(path))

    def _chosen(self, file: str) -> None:
        self.open(Path(file))
        shown = self.window is not None and self.window.live.path == Path(file).absolute()
        if shown or self.locking.asks_for(Path(file)):
            self.services.settings.set(setting.LAST_JOURNAL, file)

    def _given_up(self) -> None:
        if self.window is None and self.locking.keyhole.window is None:
            self._app.quit()

    def _crashed(self, error: BaseException) -> None:
        dialog = CrashDialog(error, self._log.file, self.window)
        dialog.finished.connect(lambda: self._app.quit() if dialog.choice == QUIT else None)
        dialog.open()
