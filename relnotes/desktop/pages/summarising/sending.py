"""A document on its way out: where to, the writing, and the copy that is kept of it."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Services
from relnotes.desktop.pages.summarising.saving import Chooser, ask_where, save, wanted
from relnotes.domain.summary import Material
from relnotes.domain.summary_plan import Plan
from relnotes.exchange import plans
from relnotes.exchange.document import Document, as_data
from relnotes.exchange.paper import Paper
from relnotes.journal import summaries
from relnotes.journal.summaries import Frozen


@dataclass(frozen=True, slots=True)
class Draft:
    """A summary in the making: about whom, of what, how chosen, and how it reads."""

    people: tuple[int, ...]
    material: Material
    plan: Plan
    document: Document


class Sending(QObject):
    """Writes documents for a page; of a draft a copy is kept, once for all its formats."""

    kept = Signal(object)
    """The `Draft` of which a copy is in the journal now."""

    def __init__(self, live: Live, services: Services, page: QWidget) -> None:
        super().__init__(page)
        self.choose_file: Chooser = ask_where
        self._live, self._services, self._page = live, services, page
        self._kept: tuple[int, tuple[int, ...], dict[str, Any]] | None = None

    def send(
        self,
        document: Document,
        ending: str,
        *,
        draft: Draft | None = None,
        paper: Paper = "a4",
    ) -> None:
        """Asks for a place and writes there in the background; then says where it is."""
        asked = wanted(document, ending, self._live.today().isoformat())

        def write(path: Path) -> None:
            save(
                self._services,
                self._page,
                document,
                path,
                ending=ending,
                done=written,
                paper=paper,
            )

        def written(path: Path) -> None:
            with self._services.messages.problems():
                if draft is not None:
                    self.keep(draft)
                said = self.tr("Saved {file}").format(file=path)
                self._services.messages.quiet(said, undo=False)

        self.choose_file(self._page, asked, write)

    def keep(self, draft: Draft) -> None:
        """Keeps a copy of what goes out, once for the same page."""
        self._freeze(draft)
        self.kept.emit(draft)

    def _freeze(self, draft: Draft) -> None:
        data = as_data(draft.document)
        if self._kept is not None and self._kept[1:] == (draft.people, data):
            kept_id = self._kept[0]
            if any(line.id == kept_id for line in self._live.read(summaries.listed)):
                return
        frozen = Frozen(
            people=draft.people,
            title=draft.document.title,
            kind=draft.plan.choice.kind,
            length=draft.plan.choice.length,
            since=draft.material.since,
            until=draft.material.until,
            settings=plans.values(draft.plan),
            document=data,
            language=draft.document.language,
        )
        label = self.tr("Keep a copy of a summary")
        self._kept = (self._live.do(label, summaries.freeze, frozen), draft.people, data)
