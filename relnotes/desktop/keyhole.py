"""Before an encrypted journal: asks for its passphrase, and works on it while it is closed."""

import datetime as dt
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from relnotes import keyring_door
from relnotes.desktop.behind import Behind
from relnotes.desktop.dialogs.passphrase import Aim, Plan
from relnotes.desktop.door import Wish
from relnotes.desktop.frame import Frame
from relnotes.desktop.lock import LockWindow
from relnotes.desktop.pages.page import Services
from relnotes.desktop.settings import KEYRING
from relnotes.domain.problem import Code, Problem
from relnotes.journal import keys, passphrase
from relnotes.journal.keys import Key
from relnotes.journal.passphrase import Done


class Keyhole(QObject):
    """Stands in the window's place; keeps no key and no passphrase once it is through."""

    opened = Signal(object, object)
    """A `Wish` and the `Key` that was typed for it; whether it is the right one is seen inside."""
    rewritten = Signal(object, object, object)
    """A path, its key before, and what came of it: `Done`, or a `Problem` that left all as it was.
    """
    other_wanted = Signal()
    left = Signal()

    def __init__(self, services: Services, frame: Frame, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services, self._frame = services, frame
        self.window: LockWindow | None = None
        self._wish = Wish(Path())

    def ask(self, wish: Wish, problem: Problem | None = None) -> None:
        """Asks for the passphrase of a journal, and says what was wrong with the last one.

        What was typed before the program was there stays; if it was given, it is tried at once.
        """
        first = self.window is None
        window = self._show(wish)
        if problem is not None or not first:
            window.ask(problem)
        elif window.opening:
            self._try(window.field.text())

    def rewrite(
        self,
        path: Path,
        old: Key | None,
        plan: Plan,
        *,
        now: dt.datetime,
        second: Iterable[Path] = (),
    ) -> None:
        """Sets, changes or removes the passphrase of a journal that is closed."""
        window = self._show(Wish(path))
        headings = {
            Aim.SET: self.tr("Encrypting your journal"),
            Aim.CHANGE: self.tr("Changing the passphrase"),
            Aim.REMOVE: self.tr("Decrypting your journal"),
        }
        text = self.tr("It is copied and compared first, and only then replaced.")
        window.show_work(headings[plan.aim], text)
        work = partial(_work, path, old, plan, now, tuple(second))
        told = partial(self.rewritten.emit, path, old)
        behind = Behind(self, work, told, told)
        behind.stepped.connect(window.set_progress)

    @property
    def path(self) -> Path:
        """The journal that it is about."""
        return self._wish.path

    def close(self) -> None:
        """Goes away for the window."""
        if self.window is not None:
            self.window.field.forget()
            self.window.hide()
            self.window.deleteLater()
            self.window = None

    def _show(self, wish: Wish) -> LockWindow:
        if self.window is not None and self._wish.path != wish.path:
            self.close()
        self._wish = wish
        if self.window is None:
            self.window = self._found(wish.path)
            self.window.given.connect(self._try)
            self.window.other_wanted.connect(self.other_wanted)
            self.window.keyring_wanted.connect(self._ask_keyring)
            if self._services.settings.journal_get(KEYRING, wish.path):
                self.window.offer_keyring()
            self.window.closed.connect(self.left)
            self._frame.stand_for(wish.path)
            self._frame.show_content(self.window)
            self._frame.show()
        return self.window

    def _found(self, path: Path) -> LockWindow:
        """The one that is on the screen since before the program was loaded, or a new one."""
        shown = self._frame.content
        if isinstance(shown, LockWindow) and shown.journal == path:
            return shown
        return LockWindow(self._services.words, self._services.settings, path)

    def _ask_keyring(self) -> None:
        """Opens with what the keyring keeps; where that is nothing, the passphrase is typed."""
        if self.window is not None:
            self.window.show_opening()
        wish = self._wish
        opened = partial(self.opened.emit, wish)
        Behind(self, lambda _: _kept_key(wish.path), opened, partial(self.ask, wish))

    def _try(self, typed: str) -> None:
        """Derives the key away from this thread."""
        if self.window is not None:
            self.window.show_opening()
        wish = self._wish
        opened = partial(self.opened.emit, wish)
        Behind(self, lambda _: keys.key_of(wish.path, typed), opened, partial(self.ask, wish))


def _kept_key(path: Path) -> Key:
    kept = keyring_door.fetch(path)
    if kept is None:
        raise Problem(Code.KEYRING_EMPTY)
    return keys.key_of(path, kept)


def _work(
    path: Path,
    old: Key | None,
    plan: Plan,
    now: dt.datetime,
    second: tuple[Path, ...],
    progress: Callable[[float], None],
) -> Done:
    if plan.aim is Aim.REMOVE and old is not None:
        return passphrase.remove(path, old, now=now, second=second, progress=progress)
    if old is not None:
        return passphrase.change(
            path, old, plan.passphrase, now=now, second=second, progress=progress
        )
    return passphrase.protect(path, plan.passphrase, now=now, second=second, progress=progress)
