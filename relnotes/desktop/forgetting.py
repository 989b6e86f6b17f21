"""The work of forgetting: copies first, then the journal, then what was removed is told.

Copies come first, so that whoever interrupts it still finds the person and can begin again.
"""

from collections.abc import Iterable
from enum import Enum, auto
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from relnotes.desktop.jobs import Progress
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Services
from relnotes.journal import forget, forget_copies
from relnotes.journal.forget import Reach
from relnotes.journal.forget_copies import Cleared, Held


class Wanted(Enum):
    """What is to become of backups that hold somebody."""

    REWRITE = auto()
    REMOVE = auto()


class Forgetting(QObject):
    """Forgets one person, in every place that relnotes knows."""

    def __init__(
        self, live: Live, services: Services, relationship_id: int, window: QWidget
    ) -> None:
        super().__init__(window)
        self._live, self._services, self._window = live, services, window
        self._id = relationship_id
        self._whom = live.read(forget.whom, relationship_id)

    def held(self) -> Held:
        """Which copies hold them; from any thread, it takes a moment."""
        keeper = self._services.keeper
        if (journal := keeper.journal) is None:
            return Held()
        second = (keeper.second,) if keeper.second else ()
        return forget_copies.held(journal.path, self._whom, key=journal.key, second=second)

    def begin(self, wanted: Wanted) -> None:
        """Forgets them in the copies, on a thread; the rest follows."""
        self._live.may_change()
        title = self.tr("Forgetting")
        self._services.jobs.run(self._window, title, partial(self._clear, wanted),
                                lambda cleared: self._forget(wanted, cleared))  # fmt: skip

    def counted(self, records: Iterable[tuple[str, int]]) -> list[str]:
        """What goes, in words."""
        counts = dict(records)
        nouns = (
            ("entry", self.tr("{n} entry"), self.tr("{n} entries")),
            ("contribution", self.tr("{n} contribution"), self.tr("{n} contributions")),
            ("stake", self.tr("{n} need or expectation"), self.tr("{n} needs and expectations")),
            ("promise", self.tr("{n} promise"), self.tr("{n} promises")),
            ("role", self.tr("{n} role"), self.tr("{n} roles")),
            ("repair", self.tr("{n} repair"), self.tr("{n} repairs")),
            ("goal", self.tr("{n} goal"), self.tr("{n} goals")),
            ("lesson", self.tr("{n} lesson"), self.tr("{n} lessons")),
            ("attachment", self.tr("{n} file"), self.tr("{n} files")),
            ("value_summary", self.tr("{n} value summary"), self.tr("{n} value summaries")),
        )
        words = self._services.words
        return [words.count(counts[kind], one, many) for kind, one, many in nouns if kind in counts]

    def _clear(self, wanted: Wanted, progress: Progress) -> Cleared:
        keeper = self._services.keeper
        if (journal := keeper.journal) is None:
            return Cleared()
        return forget_copies.clear(
            journal.path,
            self._whom,
            now=journal.clock(),
            key=journal.key,
            second=(keeper.second,) if keeper.second else (),
            remove=wanted is Wanted.REMOVE,
            progress=progress.step,
        )

    def _forget(self, wanted: Wanted, cleared: Cleared) -> None:
        with self._services.messages.problems():
            removed = self._live.do(self.tr("Forget a person"), forget.forget, self._id)
            self._live.settle()
            self._live.look_for_changes()
            # A backup can have been made by itself in between.
            self._services.jobs.run(self._window, self.tr("Forgetting"),
                                    partial(self._clear, wanted),
                                    lambda late: self._tell(removed, cleared, late))  # fmt: skip

    def _tell(self, removed: Reach, cleared: Cleared, late: Cleared) -> None:
        from relnotes.desktop.dialogs.forgotten import ForgottenDialog

        lines = [self.tr("Removed from the journal:"), *self._bullets(self._removed(removed))]
        for text, files in (
            (self.tr("Backups rewritten without them:"), cleared.rewritten + late.rewritten),
            (self.tr("Backups deleted:"), cleared.removed + late.removed),
            (self.tr("Could not be read or written, and may hold them still:"), late.left),
        ):
            if files:
                lines += ["", text, *self._bullets(map(str, files))]
        ForgottenDialog("\n".join(lines), self._window).open()

    def _removed(self, removed: Reach) -> list[str]:
        words = self._services.words
        rows = sum(number for _, number in removed.records)
        return [
            *self.counted(removed.records),
            words.count(rows, self.tr("{n} row in all"), self.tr("{n} rows in all")),
            words.count(
                removed.history,
                self.tr("{n} earlier state in the history"),
                self.tr("{n} earlier states in the history"),
            ),
            self.tr("their words in search, in drafts and in the names of steps"),
        ]

    def _bullets(self, lines: Iterable[str]) -> list[str]:
        return [f"  – {line}" for line in lines]
