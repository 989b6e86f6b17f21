"""A whole journal that was taken out as an archive: another journal is made of it, beside this."""

from pathlib import Path

from PySide6.QtCore import Signal

from relnotes.desktop.jobs import Progress
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Services
from relnotes.desktop.pages.summarising.saving import Chooser, Wanted, ask_where, file_name
from relnotes.desktop.parts.empty import EmptyState
from relnotes.exchange import archive

_ENDING = "relnotes"


class ArchiveView(EmptyState):
    """Says what an archive is good for, and makes a journal of it where the user wants it."""

    made = Signal(Path)
    """There is a journal now."""
    failed = Signal(object)
    """A `Problem`: there is none."""

    def __init__(self, live: Live, services: Services) -> None:
        super().__init__("archive", "", "", "")
        self._live, self._services = live, services
        self._archive = Path()
        self.choose_file: Chooser = ask_where
        self.triggered.connect(self._ask)

    def show_archive(self, path: Path) -> None:
        """Offers to make a journal of this one."""
        self._archive = path
        self.set_texts(
            self.tr("An archive of relnotes"),
            self._told(path).format(file=path.name),
            self.tr("Make a journal of it…"),
        )
        self.button.setFocus()

    def _told(self, path: Path) -> str:
        if archive.is_part(path):
            return self.tr(
                "{file} holds a part of a journal: what was private, or not chosen, is not in it. "
                "A new one is made of it; yours stays as it is. The new one begins without a "
                "passphrase."
            )
        return self.tr(
            "{file} holds a whole journal. A new one is made of it; yours stays as it is. "
            "The new one begins without a passphrase."
        )

    def _ask(self) -> None:
        title = self.tr("Where shall the new journal be?")
        name = file_name(self._archive.stem, _ENDING)
        wanted = Wanted(title, name, _ENDING, self.tr("Journal of relnotes"))
        self.choose_file(self, wanted, self._make)

    def _make(self, path: Path) -> None:
        live, source = self._live, self._archive

        def work(progress: Progress) -> Path:
            archive.restore(source, path, live.now, tell=progress.step)
            return path

        title = self.tr("Making a journal of the archive")
        self._services.jobs.run(self, title, work, self.made.emit, self.failed.emit)
