"""The copy that is shown as it went out, and what can be done with it."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Services
from relnotes.desktop.pages.summarising.compare_dialog import CompareDialog
from relnotes.desktop.pages.summarising.copy_panel import CopyPanel
from relnotes.desktop.pages.summarising.shown_dialog import ShownDialog
from relnotes.exchange.document import Document
from relnotes.exchange.frozen import thawed
from relnotes.journal import summaries, summary_copies, trash
from relnotes.journal.summaries import FrozenLine


class Copies(QObject):
    """Opens copies, compares them, and marks them as shown; nothing changes what they say."""

    changed = Signal()
    """Another copy is shown, or none."""

    def __init__(self, live: Live, services: Services, page: QWidget) -> None:
        super().__init__(page)
        self._live, self._services, self._page = live, services, page
        self.panel = CopyPanel()
        self.line: FrozenLine | None = None
        self.document: Document | None = None
        self.paper = ""
        self.panel.thrown.connect(self.throw)
        self.panel.shown_wanted.connect(self.ask_shown)
        self.panel.compare_wanted.connect(self.ask_compare)

    def open(self, summary_id: int) -> None:
        """Shows a copy as it went out."""
        self.document = thawed(self._live.read(summaries.document, summary_id))
        self.paper = self._live.read(summary_copies.paper, summary_id)
        self.line = self._of(summary_id)
        self._show()
        self.changed.emit()

    def leave(self) -> None:
        """Shows none."""
        self.line = self.document = None

    def read(self) -> None:
        """Looks whether the copy that is shown is still there, and what is known of it."""
        if self.line is not None:
            self.line = self._of(self.line.id)
            if self.line is None:
                self.document = None
        self._show()

    def throw(self) -> None:
        """Puts the copy that is shown into the trash."""
        if self.line is not None:
            self.throw_one(self.line.id)

    def throw_one(self, summary_id: int) -> None:
        """Puts a copy into the trash."""
        with self._services.messages.problems():
            self._live.do(self.tr("Delete a copy"), trash.throw, "value_summary", summary_id)
            self._services.messages.quiet(self.tr("The copy is in the trash."))

    def ask_shown(self) -> ShownDialog | None:
        """Asks who saw it, and marks its lines as told."""
        if self.line is None:
            return None
        names = self._live.read(summary_copies.people_of, self.line.id)
        to_whom = self.line.to_whom or self._services.words.names(list(names))
        dialog = ShownDialog(self._live, self._services, self.line.id, to_whom, self._page)
        dialog.accepted.connect(lambda: self._say_told(dialog.told))
        dialog.open()
        return dialog

    def ask_compare(self) -> CompareDialog | None:
        """Shows what moved since a copy of before."""
        if self.document is None:
            return None
        before = [
            (self._called(line), thawed(self._live.read(summaries.document, line.id)))
            for line in self._earlier()
        ]
        if not before:
            return None
        dialog = CompareDialog(self.document, before, self._page)
        dialog.open()
        return dialog

    def _say_told(self, told: int) -> None:
        self._services.messages.quiet(
            self._services.words.count(
                told, self.tr("1 line is told now."), self.tr("{n} lines are told now.")
            )
        )

    def _called(self, line: FrozenLine) -> str:
        day = self._services.words.day_in_full(line.frozen.date()) if line.frozen else ""
        return f"{line.title} · {day}"

    def _earlier(self) -> list[FrozenLine]:
        """The copies of before that share somebody with this one, the newest first."""
        if self.line is None:
            return []
        related = self._live.read(summary_copies.related, self.line.id)
        return [line for line in related if line.id < self.line.id]

    def _of(self, summary_id: int) -> FrozenLine | None:
        lines = self._live.read(summaries.listed)
        return next((line for line in lines if line.id == summary_id), None)

    def _show(self) -> None:
        if self.line is not None:
            self.panel.show_copy(
                self.line,
                self._services.words,
                self._live.today(),
                comparable=bool(self._earlier()),
            )
