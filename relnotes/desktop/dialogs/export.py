"""Taking things out of the journal: all of it as an archive, or a summary in some format."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QWidget

from relnotes.desktop.dialogs.form import FormDialog
from relnotes.desktop.jobs import Progress
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Place, Services
from relnotes.desktop.pages.summarising.saving import (
    Chooser,
    Wanted,
    ask_where,
    file_name,
    format_name,
)
from relnotes.desktop.parts.labels import caption, detail
from relnotes.exchange import archive, files
from relnotes.exchange.documents import FORMATS

ARCHIVE = "json"
"""The ending of an archive; the other choices are the formats of documents."""


class ExportDialog(FormDialog):
    """What to take out; where it goes is asked next. Without a summary it is the archive alone."""

    def __init__(
        self,
        live: Live,
        services: Services,
        place: Place | None,
        parent: QWidget,
        *,
        save_as: Callable[[str], object] | None = None,
    ) -> None:
        title = QCoreApplication.translate("ExportDialog", "Export")
        verb = QCoreApplication.translate("ExportDialog", "Choose where…")
        super().__init__(live, services, title, verb=verb, parent=parent)
        self.choose_file: Chooser = ask_where
        self._save_as = save_as
        self._parent = parent
        self._place = place
        self.choices: dict[str, QRadioButton] = {}
        self._group = QButtonGroup(self)
        if save_as is not None:
            self.add_row(detail(self.tr("This summary"), wrap=True))
            for ending in FORMATS:
                self._offer(ending, format_name(ending))
            self.add_row(detail(self.tr("The whole journal"), wrap=True))
        self._offer(ARCHIVE, self.tr("Everything, as an archive"))
        self.add_row(
            caption(
                self.tr(
                    "One file with every record, in plain text that other programs can read. A "
                    "journal can be made of it again. It is not encrypted."
                ),
                wrap=True,
            )
        )
        next(iter(self.choices.values())).setChecked(True)

    def save(self) -> None:
        """Asks where the file goes; it is written in the background."""
        chosen = next(name for name, button in self.choices.items() if button.isChecked())
        if chosen != ARCHIVE and self._save_as is not None:
            self._save_as(chosen)
            return
        day = self.live.today().isoformat()
        name = file_name(f"{self.live.path.stem} {day}", ARCHIVE)
        title, kind = self.tr("Save the archive"), self.tr("Archive")
        self.choose_file(self._parent, Wanted(title, name, ARCHIVE, kind), self._write)

    def _write(self, path: Path) -> None:
        live, messages, parent = self.live, self.services.messages, self._parent
        text = self.tr("Saved {file}")

        def work(progress: Progress) -> Path:
            packed = live.read_whole(archive.packed, live.now())
            progress.step(0.5)
            files.write(path, packed)
            return path

        def written(file: Path) -> None:
            messages.quiet(text.format(file=file), undo=False)

        self.services.jobs.run(parent, self.tr("Writing the archive"), work, written)

    def _offer(self, name: str, text: str) -> None:
        button = QRadioButton(text)
        self._group.addButton(button)
        self.choices[name] = button
        self.add_row(button)
