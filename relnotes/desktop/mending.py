"""When a journal does not open: what is said, the ways on, and the two ways back from damage."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from relnotes import paths
from relnotes.desktop.dialogs.problem import ProblemDialog
from relnotes.desktop.door import Wish
from relnotes.desktop.pages.page import Services
from relnotes.desktop.salvage_words import SalvageWords
from relnotes.domain.problem import Code, Problem
from relnotes.journal import backups, restoring, salvage
from relnotes.journal.backup_notes import Backup
from relnotes.journal.keys import Key
from relnotes.journal.store import Clock

Way = tuple[str, Callable[[], object]]
_PASSING = frozenset({Code.OPEN_ALREADY, Code.LOCKED, Code.DISK_FULL})
"""What may be over in a moment; meanwhile the journal can be read."""


class Mending(QObject):
    """Stands where a journal did not open, and asks how to go on. The file itself is left alone."""

    wished = Signal(object, object)
    """A `Wish`, and the `Key` where it is at hand: this is to be opened now."""
    chose_other = Signal()
    chose_new = Signal()
    gave_up = Signal()

    def __init__(self, services: Services, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services, self._clock = services, clock
        self._nowhere = QWidget()  # progress needs a widget, and there may be no window
        self.dialog: ProblemDialog | None = None

    def ask(
        self, path: Path, problem: Problem, window: QWidget | None = None, key: Key | None = None
    ) -> None:
        """Says why a journal did not open, and offers the ways on."""
        newest = self._newest(path)
        sentence = self._services.words.problem(problem)
        if problem.code is Code.DAMAGED or (problem.code is Code.NOT_A_JOURNAL and newest):
            title = self.tr("Your journal is damaged")
            sentence = self.tr(
                "{file} can’t be read as a whole any more. It was left exactly as it is."
            ).format(file=path)
            ways = self._from_damage(path, newest, window, key)
        else:
            title = self.tr("Your journal did not open")
            ways = self._around(path, problem.code)
        self._show(title, sentence, ways, window)

    def _newest(self, path: Path) -> Backup | None:
        try:
            return backups.newest(backups.listed(paths.backups(path)), self._clock())
        except Problem:  # then there is none to offer
            return None

    def _from_damage(
        self, path: Path, newest: Backup | None, window: QWidget | None, key: Key | None
    ) -> list[Way]:
        ways: list[Way] = []
        if newest is not None:
            words, now = self._services.words, self._clock()
            made = newest.made.astimezone(now.tzinfo)
            when = words.moment(made.date(), made.time(), now.date())
            text = self.tr("Go back to the backup: {when}").format(when=when)
            ways.append((text, lambda: self._restore(path, newest, window, key)))
        salvaging = self.tr("Save what can be read")
        ways.append((salvaging, lambda: self._salvage(path, window, key)))
        return [*ways, *self._elsewhere()]

    def _around(self, path: Path, code: Code) -> list[Way]:
        read = (self.tr("Open to read"), lambda: self._wish(path, read_only=True))
        if code is Code.LOCKED_ELSEWHERE:
            over = self.tr("It is closed there: open it")
            take_over = (over, lambda: self._wish(path, take_over=True))
            return [read, take_over, *self._elsewhere()]
        if code in _PASSING:
            again = (self.tr("Try again"), lambda: self._wish(path))
            return [again, read, *self._elsewhere()]
        if code is Code.JOURNAL_AWAY:
            return self._around_away(path)
        other, quitting = self._elsewhere()
        return [other, (self.tr("Begin a new one…"), self.chose_new.emit), quitting]

    def _around_away(self, path: Path) -> list[Way]:
        """It may be back in a moment; nothing is begun in its place unless somebody says so."""
        again = (self.tr("Try again"), lambda: self._wish(path, known=True))
        other, _ = self._elsewhere()
        usual = paths.default_journal().absolute()
        if usual != path:
            instead = (self.tr("Open the usual one"), lambda: self._wish(usual))
            return [again, other, instead, (self.tr("Begin a new one…"), self.chose_new.emit)]
        return [again, other, (self.tr("Begin a new one there"), lambda: self._wish(path))]

    def _wish(
        self, path: Path, *, read_only: bool = False, take_over: bool = False, known: bool = False
    ) -> None:
        self.wished.emit(Wish(path, read_only, take_over, known), None)

    def _elsewhere(self) -> list[Way]:
        return [
            (self.tr("Choose another…"), self.chose_other.emit),
            (self.tr("Quit"), self.gave_up.emit),
        ]

    def _restore(self, path: Path, backup: Backup, window: QWidget | None, key: Key | None) -> None:
        """Puts the backup in the journal's place; the damaged one is kept beside it."""

        def done(kept: Path | None) -> None:
            self.wished.emit(Wish(path), key)
            if kept is not None:
                said = self.tr("The damaged journal is kept as {file}.").format(file=kept.name)
                self._services.messages.quiet(said, undo=False)

        self._services.jobs.run(
            window or self._nowhere,
            self.tr("Going back to the backup"),
            lambda _: restoring.restore(backup, path, now=self._clock(), key=key, present=key),
            done,
            lambda problem: self._failed(path, problem, window, key),
        )

    def _salvage(self, path: Path, window: QWidget | None, key: Key | None) -> None:
        target = salvage.new_place(path)
        self._services.jobs.run(
            window or self._nowhere,
            self.tr("Saving what can be read"),
            lambda _: salvage.salvage(path, target, self._clock(), key),
            lambda report: self._report(report, window, key),
            lambda problem: self._failed(path, problem, window, key),
        )

    def _failed(
        self, path: Path, problem: Problem, window: QWidget | None, key: Key | None
    ) -> None:
        """Says so, and offers the same ways again: there may be room now, or another backup."""
        sentence = self._services.words.problem(problem)
        ways = self._from_damage(path, self._newest(path), window, key)
        self._show(self.tr("That did not work"), sentence, ways, window)

    def _report(self, report: salvage.Report, window: QWidget | None, key: Key | None) -> None:
        """Says what came along and what did not, before the new journal is opened."""
        words = SalvageWords(self._services.words, self._clock().date())
        lines = words.lines(report)
        lines.append(self.tr("The damaged journal was left as it is."))
        opening = (self.tr("Open it"), lambda: self.wished.emit(Wish(report.file), key))
        title = self.tr("What could be saved")
        self._show(title, "\n".join(lines), [opening, *self._elsewhere()], window)

    def _show(self, title: str, text: str, ways: list[Way], window: QWidget | None) -> None:
        self.dialog = ProblemDialog(title, text, [words for words, _ in ways], window)
        self.dialog.finished.connect(lambda: self._go(ways))
        self.dialog.open()

    def _go(self, ways: list[Way]) -> None:
        choice = self.dialog.choice if self.dialog is not None else None
        if choice is None:
            self.gave_up.emit()
        else:
            ways[choice][1]()
