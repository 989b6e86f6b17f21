"""A document on its way out: where to, the writing, and the copy that is kept of it."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Services
from relnotes.desktop.pages.summarising.batch import Batch, Draft
from relnotes.desktop.pages.summarising.saving import (
    Chooser,
    Wanted,
    ask_where,
    file_name,
    save,
    wanted,
)
from relnotes.desktop.pages.summarising.saving_each import save_each
from relnotes.exchange.document import Document, as_data
from relnotes.exchange.frozen import copy_of
from relnotes.exchange.paper import Paper
from relnotes.journal import summaries


class Sending(QObject):
    """Writes documents for a page; of a draft a copy is kept, once for all its formats."""

    kept = Signal(object)
    """The `Draft` of which a copy is in the journal now."""

    def __init__(self, live: Live, services: Services, page: QWidget) -> None:
        super().__init__(page)
        self.choose_file: Chooser = ask_where
        self._live, self._services, self.page = live, services, page
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
                self.page,
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

        self.choose_file(self.page, asked, write)

    def send_each(self, batch: Batch, ending: str) -> None:
        """Asks for a folder and writes the document of each into it, in files of their own."""
        day = self._live.today().isoformat()

        def write(folder: Path) -> None:
            save_each(
                self._services, self.page, self._live, batch, folder, ending=ending, done=written
            )

        def written(folder: Path, drafts: list[Draft]) -> None:
            with self._services.messages.problems():
                self.keep_each(drafts)
                said = self.tr("Saved {n} documents in {folder}")
                said = said.format(n=self._services.words.number(len(drafts)), folder=folder)
                self._services.messages.quiet(said, undo=False)

        title = self.tr("A folder for one document each")
        name = file_name(self.tr("Value summaries {day}").format(day=day), "")
        self.choose_file(self.page, Wanted(title, name, "", self.tr("Folder")), write)

    def keep(self, draft: Draft) -> None:
        """Keeps a copy of what goes out, once for the same page."""
        self._freeze(draft)
        self.kept.emit(draft)

    def keep_each(self, drafts: Sequence[Draft]) -> None:
        """Keeps a copy of each of several that go out together."""
        copies = [copy_of(one.people, one.material, one.plan, one.document) for one in drafts]
        self._live.do(self.tr("Keep copies of summaries"), summaries.freeze_each, copies)
        for draft in drafts:
            self.kept.emit(draft)

    def _freeze(self, draft: Draft) -> None:
        data = as_data(draft.document)
        if self._kept is not None and self._kept[1:] == (draft.people, data):
            kept_id = self._kept[0]
            if any(line.id == kept_id for line in self._live.read(summaries.listed)):
                return
        frozen = copy_of(draft.people, draft.material, draft.plan, draft.document)
        label = self.tr("Keep a copy of a summary")
        self._kept = (self._live.do(label, summaries.freeze, frozen), draft.people, data)
