"""Locking: the journal is closed and the window with all it shows is gone, until the passphrase."""

import gc
from pathlib import Path

import shiboken6
from PySide6.QtCore import QKeyCombination, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication

from relnotes import keyring_door
from relnotes.desktop import settings as setting
from relnotes.desktop.behind import Behind
from relnotes.desktop.dialogs.passphrase import Aim, PassphraseDialog, Plan, ProtectionDialog
from relnotes.desktop.door import Wish
from relnotes.desktop.frame import Frame
from relnotes.desktop.idle import IdleWatch
from relnotes.desktop.keyhole import Keyhole
from relnotes.desktop.keys_heard import KeysHeard
from relnotes.desktop.main_window import MainWindow
from relnotes.desktop.pages.page import Services
from relnotes.desktop.screen_lock import ScreenLock
from relnotes.desktop.sharing import close_dialogs
from relnotes.domain.problem import Code, Problem
from relnotes.journal import passphrase
from relnotes.journal.keys import Key
from relnotes.journal.passphrase import Done
from relnotes.journal.store import Clock, Journal

ASKS = frozenset({Code.PASSPHRASE_NEEDED, Code.PASSPHRASE_WRONG})
"""What is answered with the question for the passphrase."""
_AGAIN = 1_000  # milliseconds until it is asked again whether the work under way has ended


class Locking(QObject):
    """Between the window of a journal and its keyhole; the program opens and closes the journal."""

    opened = Signal(object, object)
    """A `Wish` and its `Key`, or None for a journal in plain text: open this in a window."""
    closing = Signal()
    """Close the journal and its window, now."""
    other_wanted = Signal()
    left = Signal()

    def __init__(self, services: Services, clock: Clock, app: QApplication, frame: Frame) -> None:
        super().__init__(app)
        self._services, self._clock, self._app = services, clock, app
        self._keys: KeysHeard | None = None
        self._journal: Journal | None = None
        self._window: MainWindow | None = None
        self.keyhole = Keyhole(services, frame, self)
        self.keyhole.opened.connect(self.opened)
        self.keyhole.rewritten.connect(self._rewritten)
        self.keyhole.other_wanted.connect(self.other_wanted)
        self.keyhole.left.connect(self.left)
        self.idle = IdleWatch(clock, app)
        self.idle.left.connect(self._nobody_here)
        self.screen = ScreenLock(self)
        self.screen.left.connect(self._nobody_here)

    def ask(self, wish: Wish, problem: Problem) -> None:
        """Asks for the passphrase of a journal that did not open without it, or with another."""
        wrong = problem.code is Code.PASSPHRASE_WRONG
        self.keyhole.ask(wish, Problem(problem.code) if wrong else None)

    def asks_for(self, path: Path) -> bool:
        """Whether the passphrase of this journal is asked for just now."""
        return self.keyhole.window is not None and self.keyhole.path == path.absolute()

    def rest(self) -> None:
        """Lets the keyhole be used again, because the journal did not open."""
        if self.keyhole.window is not None:
            self.keyhole.window.ask()

    def settle(self, window: MainWindow, journal: Journal) -> None:
        """Takes the place of the keyhole with a window, and offers what there is to lock."""
        self.keyhole.close()
        self._window, self._journal = window, journal
        actions = self._services.actions
        if not journal.read_only:
            actions.handle("passphrase", self.protect)
        if journal.key is None:
            if not journal.read_only:
                window.offer_protection()
                window.protected.connect(self.protect)
            return
        actions.handle("lock", self.lock)
        window.room.side.offer_lock()
        window.room.side.lock.clicked.connect(self.lock)
        self._watch()
        key, second = journal.key, self._second(journal.path)
        Behind(self, lambda _: passphrase.finish(journal.path, key, second=second),
               self._tell_left, self._services.messages.show)  # fmt: skip

    def leave(self) -> None:
        """Knows no journal and no key any more."""
        self.idle.stop()
        self._hear_key(on=False)
        self._journal = self._window = None
        self._services.actions.leave()

    def lock(self) -> None:
        """Closes the journal and asks for its passphrase; nothing of it stays in the window."""
        if self._journal is None or self._journal.key is None:
            return
        path = self._journal.path
        self._close()
        self.keyhole.ask(Wish(path))

    def protect(self) -> None:
        """Offers what can be done with the passphrase."""
        if self._window is None or self._journal is None:
            return
        if self._journal.key is None:
            self._plan(Aim.SET)
            return
        dialog = ProtectionDialog(self._window.live, self._services, self._window)

        def go_on() -> None:
            self._watch()
            if dialog.aim is not None:
                self._plan(dialog.aim)

        dialog.accepted.connect(go_on)
        dialog.open()

    def _hear_key(self, *, on: bool) -> None:
        if self._keys is not None:
            self._keys.stop()
        self._keys = KeysHeard(self._hear, self) if on else None

    def _hear(self, _who: QObject, event: QKeyEvent) -> bool:
        """Locks also from inside a dialog, where the window's keys are not heard."""
        wanted = QKeyCombination(Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_L)
        if event.keyCombination() == wanted and self._app.activeModalWidget() is not None:
            self.lock()
            return True
        return False

    def _watch(self) -> None:
        self._hear_key(on=True)
        self.idle.start(self._services.settings.get(setting.LOCK_MINUTES))
        self.screen.start()

    def _nobody_here(self) -> None:
        """Waits for work under way, since half an import helps nobody, and locks then."""
        if self._journal is None:
            return
        if self._services.jobs.running:
            QTimer.singleShot(_AGAIN, self, self._nobody_here)
        else:
            self.lock()

    def _plan(self, aim: Aim) -> None:
        if self._window is None:
            return
        dialog = PassphraseDialog(self._window.live, self._services, aim, self._window)
        dialog.accepted.connect(lambda: self._carry_out(dialog.plan))
        dialog.open()

    def _carry_out(self, plan: Plan | None) -> None:
        if plan is None or self._journal is None:
            return
        path, key = self._journal.path, self._journal.key
        self._close()
        self.keyhole.rewrite(path, key, plan, now=self._clock(), second=self._second(path))

    def _rewritten(self, path: Path, old: Key | None, outcome: Done | Problem) -> None:
        key = old if isinstance(outcome, Problem) else outcome.key
        self.opened.emit(Wish(path), key)
        messages = self._services.messages
        if isinstance(outcome, Problem):
            messages.show(outcome)
            return
        self._leave_keyring(path)
        said = self.tr("Nobody opens your journal without the passphrase now.")
        if key is None:
            said = self.tr("Your journal has no passphrase any more.")
        messages.quiet(said, undo=False)
        self._tell_left(outcome)

    def _leave_keyring(self, path: Path) -> None:
        """The passphrase that the keyring knows is not the journal's any more."""
        settings = self._services.settings
        if settings.journal_get(setting.KEYRING, path):
            settings.journal_set(setting.KEYRING, path, False)  # noqa: FBT003  a value
            with self._services.messages.problems():
                keyring_door.drop(path)

    def _second(self, path: Path) -> tuple[Path, ...]:
        folder = self._services.settings.journal_get(setting.SECOND_BACKUPS, path)
        return (Path(folder),) if folder else ()

    def _tell_left(self, done: Done) -> None:
        if done.left:
            names = ", ".join(one.name for one in done.left)
            self._services.messages.show(Problem(Code.COPIES_LEFT, files=names))

    def _close(self) -> None:
        """Closes dialogs first, so that what was typed in them is kept as a draft."""
        close_dialogs()
        self._services.jobs.close()
        if self._window is not None:
            _empty_after(self._window)
            _empty_after(self._window.live)
        self.closing.emit()
        clipboard = QGuiApplication.clipboard()
        if clipboard.ownsClipboard():
            clipboard.clear()


def _empty_after(owner: QObject) -> None:
    """Takes from Python's side of a window what it held, once Qt's side is gone.

    Qt keeps some of these objects known to itself, and with them every row that they showed.
    """
    held = [owner, *owner.findChildren(QObject)]

    def empty() -> None:
        for one in held:
            if not shiboken6.isValid(one):
                vars(one).clear()
        held.clear()
        gc.collect()

    owner.destroyed.connect(lambda: QTimer.singleShot(0, empty))
