"""When another file takes the place of the journal that is open: one that came there, a backup."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject

from relnotes.desktop.door import Wish
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Services
from relnotes.desktop.sitting import Sitting
from relnotes.domain.problem import Code, Problem
from relnotes.journal import restoring
from relnotes.journal.backup_notes import Backup
from relnotes.journal.keys import Key
from relnotes.journal.store import Clock


class Replacing(QObject):
    """Closes the journal, opens what lies there now, and says where the one from before is kept."""

    def __init__(
        self,
        services: Services,
        clock: Clock,
        shut: Callable[[], None],
        enter: Callable[[Wish, Key | None], None],
        parent: QObject,
    ) -> None:
        """`shut` closes the journal that is open, `enter` opens another one in its place."""
        super().__init__(parent)
        self._services, self._clock = services, clock
        self._shut, self._enter = shut, enter
        self._unkept: dict[Path, dict[str, str]] = {}

    def reopen(self, sitting: Sitting) -> None:
        """Opens what lies at the journal's place now; what could not be kept there comes along."""
        journal, live = sitting.entered.journal, sitting.live
        if not journal.path.is_file():
            self._services.messages.show(Problem(Code.FILE_MOVED, file=str(journal.path)))
            return
        self._shut()
        self._unkept = {journal.path: dict(live.unkept)}
        self._enter(Wish(journal.path, known=True), journal.key)
        if journal.kept_aside is not None:
            said = self.tr("What this window had is kept as {file}.")
            self._services.messages.quiet(said.format(file=journal.kept_aside.name), undo=False)

    def carry_over(self, live: Live) -> None:
        """Keeps as drafts what could not be kept when the file was replaced."""
        unkept, self._unkept = self._unkept.get(live.path, {}), {}
        with self._services.messages.problems():
            for place, text in unkept.items():
                live.keep_typed(place, text)

    def go_back(self, sitting: Sitting, backup: Backup) -> None:
        """Makes the journal what it was in a backup; the present one is kept aside."""
        journal = sitting.entered.journal
        path, key = journal.path, journal.key
        self._shut()
        try:
            kept = restoring.restore(backup, path, now=self._clock(), key=key, present=key)
        except Problem as problem:
            self._enter(Wish(path), key)
            self._services.messages.show(problem)
            return
        self._enter(Wish(path), key)
        if kept is not None:
            said = self.tr("It is as it was then. The journal from before is kept as {file}.")
            self._services.messages.quiet(said.format(file=kept.name), undo=False)
