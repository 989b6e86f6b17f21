"""The journal as the desktop sees it: read, do, undo, and one signal that says what changed."""

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import Any, Concatenate, ParamSpec, TypeVar

import shiboken6
from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal

from relnotes.domain.problem import Code, Problem
from relnotes.journal import drafts, history, keys
from relnotes.journal.access import Change, Outcome, Reader, Writer
from relnotes.journal.history import Reach
from relnotes.journal.store import Journal

T = TypeVar("T")
P = ParamSpec("P")
_LARGE = 64 * 1024 * 1024
THREADS = 2
"""How many read beside the window at once."""


class Live(QObject):
    """An open journal whose changes are heard; all views read and change through it."""

    changed = Signal(object)
    """A `Change`, after it is on disk."""
    changed_elsewhere = Signal()
    """Something else, such as the terminal, changed the same journal."""
    troubled = Signal(object)
    """A `Problem` that a read in the background met."""
    sharing_turned = Signal(bool)
    """Others look at the screen from now on, or no longer: all that is shown is to be made anew."""
    closing = Signal()
    """What is typed must be kept now: it, or the whole journal, is let go of."""

    def __init__(self, journal: Journal, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._journal = journal
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(THREADS)
        self.large = journal.path.stat().st_size > _LARGE
        """Whether the file is too long to lie in memory, so that reads may wait for the disk."""
        self._newest: dict[tuple[QObject, str], int] = {}
        self._asked = 0
        self._sharing = False
        self._reserved = False
        self.unkept: dict[str, str] = {}
        """What is typed and could not be kept as a draft, by its place."""
        self._answered = _Answers(self)
        self._answered.arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._look()

    @property
    def path(self) -> Path:
        """The journal's file."""
        return self._journal.path

    @property
    def read_only(self) -> bool:
        """Whether changes are refused: opened to read, found damaged, or seen by others."""
        return self._journal.read_only or self._sharing

    @property
    def sharing(self) -> bool:
        """Whether others look at the screen: every read gives initials and blurred words."""
        return self._sharing

    def share(self, *, on: bool) -> None:
        """Hides names and words from those who look, or shows them again.

        What is typed is kept first. Nothing can be changed meanwhile: a form that was filled with
        initials would write them into the journal.
        """
        if on == self._sharing:
            return
        self.keep_all_typed()
        self._newest.clear()
        self._sharing = on
        self._journal.unveil()
        self._look()
        self.sharing_turned.emit(on)

    def stop_writing(self) -> None:
        """Refuses changes from here on, because the file was found to be damaged."""
        self._journal.stop_writing()

    @property
    def encrypted(self) -> bool:
        """Whether nobody can read the file without its passphrase."""
        return self._journal.key is not None

    def fits(self, passphrase: str) -> bool:
        """Whether this is the journal's passphrase; from any thread, it takes a moment."""
        key = self._journal.key
        return key is not None and keys.derived(passphrase, key.salt) == key

    @property
    def reach(self) -> Reach:
        """What undo would take back and redo would do again."""
        return self._reach

    def now(self) -> dt.datetime:
        """The time on the user's wall, with its zone."""
        return self._journal.clock()

    def today(self) -> dt.date:
        """The day on the user's calendar."""
        return self.now().date()

    def read(
        self, query: Callable[Concatenate[Reader, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Asks the journal something, to be shown; from any thread."""
        if self._sharing:
            return self._journal.read_veiled(query, *args, **kwargs)
        return self._journal.read(query, *args, **kwargs)

    def read_whole(
        self, query: Callable[Concatenate[Reader, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """The same for what goes into a file, and not on a screen: never veiled."""
        return self._journal.read(query, *args, **kwargs)

    def do(
        self,
        label: str,
        change: Callable[Concatenate[Writer, P], T],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> T:
        """Makes a change, one step under this label; `changed` says so once it is on disk."""
        self.may_change()
        outcome = self._journal.do(label, change, *args, **kwargs)
        self._tell(outcome.change)
        return outcome.value

    def reserve(self) -> None:
        """Keeps all changes away but one that is made on a thread, until `release`."""
        self.may_change()
        self._reserved = True

    def do_reserved(
        self,
        label: str,
        change: Callable[Concatenate[Writer, P], T],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> Outcome[T]:
        """Makes the change that all others wait for; from any thread, and `release` tells of it."""
        return self._journal.do(label, change, *args, **kwargs)

    def walk_reserved(self, told: Callable[[float], object], *, again: bool) -> Change:
        """Takes the last step back, or does the next again, while all others wait."""
        return self._journal.redo(told) if again else self._journal.undo(told)

    def release(self, change: Change | None) -> None:
        """Lets others change again; `changed` says what was made, if anything was."""
        self._reserved = False
        if change is not None:
            self._tell(change)

    def keep_all_typed(self) -> None:
        """Has kept what is typed anywhere, because what shows it will be gone."""
        self.closing.emit()

    def keep_typed(self, place: str, text: str | None) -> None:
        """Keeps what is typed at a place, or forgets it; no step, and nothing is read anew."""
        self.may_change()
        if text is None:
            self._journal.do("", drafts.drop, place)
        else:
            self._journal.do("", drafts.keep, place, text)

    def erase(
        self, change: Callable[Concatenate[Writer, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Deletes for good: it leaves no step, and everything that is shown is read anew."""
        self.may_change()
        value = self._journal.do("", change, *args, **kwargs).value
        self._journal.settle()
        self._look()
        self.changed_elsewhere.emit()
        return value

    def undo(self) -> Change:
        """Takes the last step back."""
        self.may_change()
        return self._tell(self._journal.undo())

    def redo(self) -> Change:
        """Does the last undone step again."""
        self.may_change()
        return self._tell(self._journal.redo())

    def settle(self) -> None:
        """Leaves no deleted word readable beside the journal's file or in it."""
        self._journal.settle()

    def look_for_changes(self) -> None:
        """Asks whether something else changed the journal since the last look."""
        before = self._newest_step
        self._look()
        if self._newest_step != before:
            self.changed_elsewhere.emit()

    def read_later(
        self,
        owner: QObject,
        done: Callable[[T], object],
        query: Callable[Concatenate[Reader, P], T],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> None:
        """Reads on a thread; `done` gets the answer if `owner` lives and asked nothing newer."""
        name = f"{query.__module__}.{query.__qualname__}"
        self._asked += 1
        if (owner, name) not in self._newest:
            newest = self._newest  # not through self, which may be gone before the owner is
            owner.destroyed.connect(lambda: newest.pop((owner, name), None))
        self._newest[owner, name] = self._asked
        asked = _Question(owner, name, self._asked, done)

        def answer() -> object:
            return self.read(query, *args, **kwargs)

        self._pool.start(_Reading(asked, answer, self._answered))

    def close(self) -> None:
        """Waits for reads under way and forgets their answers; the journal stays open."""
        self.keep_all_typed()
        self._newest.clear()
        self._pool.clear()
        self._pool.waitForDone()

    def may_change(self) -> None:
        """Raises a `Problem` while others look at the screen, or a long change is being made."""
        if self._sharing:
            raise Problem(Code.SCREEN_SHARED)
        if self._reserved:
            raise Problem(Code.BUSY)

    def _tell(self, change: Change) -> Change:
        self._look()
        if change.rows:
            self.changed.emit(change)
        return change

    def _look(self) -> None:
        self._reach = Reach(None, None) if self._sharing else self._journal.read(history.reach)
        self._newest_step = self._journal.read(history.recent, 1)

    def _deliver(self, asked: "_Question", value: Any, error: Exception | None) -> None:
        if not shiboken6.isValid(asked.owner):
            return
        if self._newest.get((asked.owner, asked.name)) != asked.number:
            return
        if isinstance(error, Problem):
            self.troubled.emit(error)
        elif error is not None:
            raise error
        else:
            asked.done(value)


class _Question:
    """Who asked, what, as which of all questions, and where the answer goes."""

    def __init__(
        self, owner: QObject, name: str, number: int, done: Callable[[Any], object]
    ) -> None:
        self.owner = owner
        self.name = name
        self.number = number
        self.done = done


class _Answers(QObject):
    """Carries answers over to the GUI thread."""

    arrived = Signal(object, object, object)


class _Reading(QRunnable):
    """One read on a thread of the pool."""

    def __init__(self, asked: _Question, answer: Callable[[], object], answers: _Answers) -> None:
        super().__init__()
        self._asked = asked
        self._answer = answer
        self._answers = answers

    def run(self) -> None:
        """Reads; whatever goes wrong is raised where the answer was awaited."""
        try:
            value = self._answer()
        except Exception as error:  # noqa: BLE001  carried to the GUI thread, not swallowed
            self._answers.arrived.emit(self._asked, None, error)
        else:
            self._answers.arrived.emit(self._asked, value, None)
