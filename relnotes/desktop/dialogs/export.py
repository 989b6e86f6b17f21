"""Taking things out of the journal: in which format, what of it, and where to."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QWidget

from relnotes.desktop.dialogs.export_choice import ExportChoice
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
from relnotes.desktop.parts.fields import CheckRow
from relnotes.desktop.parts.labels import caption, detail
from relnotes.exchange import exporting
from relnotes.exchange.documents import FORMATS
from relnotes.exchange.exporting import Format, Order, Written

_ENDINGS = {
    Format.ARCHIVE: "json",
    Format.MARKDOWN: "",
    Format.CSV: "",
    Format.VCARD: "vcf",
    Format.ICS: "ics",
}
"""What a file's name ends in; a folder's name has no ending."""


class ExportDialog(FormDialog):
    """What to take out; where it goes is asked next. Of a summary its own formats come first."""

    wide = 520

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
            self.add_row(detail(self.tr("The journal"), wrap=True))
        for sort in Format:
            self._offer(sort.value, self._name(sort))
        self._told = caption("", wrap=True)
        self.zipped = CheckRow(self.tr("As one zip file"))
        self.choice = ExportChoice(live, services)
        for row in (self._told, self.zipped, self.choice):
            self.add_row(row)
        self._group.buttonToggled.connect(lambda *_: self._show_choice())
        next(iter(self.choices.values())).setChecked(True)
        self._show_choice()

    def save(self) -> None:
        """Asks where the file goes; it is written in the background."""
        chosen = self._chosen()
        if chosen not in set(Format) and self._save_as is not None:
            self._save_as(chosen)
            return
        sort, wanted = Format(chosen), self.choice.wanted()
        ending = "zip" if self._can_zip(sort) and self.zipped.box.isChecked() else _ENDINGS[sort]
        day = self.live.today().isoformat()
        name = file_name(f"{self.live.path.stem} {day}", ending)
        title = self.tr("Save: {what}").format(what=self._name(sort))
        asked = Wanted(title, name, ending, self._name(sort))
        self.choose_file(self._parent, asked, lambda path: self._write(Order(sort, path, wanted)))

    def _write(self, order: Order) -> None:
        live, messages, parent = self.live, self.services.messages, self._parent
        count, held = self.services.words.count, self.tr("{n} private records stayed here")
        text, one = self.tr("Saved {file}"), self.tr("1 private record stayed here")
        part = self.tr("It is not the whole journal")

        def work(progress: Progress) -> Written:
            whole = max(1, live.read_whole(exporting.expected, order))

            def tell(number: int) -> None:
                progress.step(min(1.0, number / whole))

            return live.read_whole(exporting.write, order, live.now(), tell)

        def written(done: Written) -> None:
            said = [text.format(file=order.path)]
            if done.held_back:
                said.append(count(done.held_back, one, held))
            if order.format is Format.ARCHIVE and not done.whole:
                said.append(part)
            messages.quiet(". ".join(said), undo=False)

        self.services.jobs.run(parent, self.tr("Writing the file"), work, written)

    def _show_choice(self) -> None:
        """Shows what the chosen format is for, and what can be chosen with it."""
        chosen = self._chosen()
        of_journal = chosen in set(Format)
        for widget in (self._told, self.zipped, self.choice):
            widget.setVisible(of_journal)
        if of_journal:
            sort = Format(chosen)
            self._told.setText(self._about(sort))
            self.zipped.setVisible(self._can_zip(sort))
            self.choice.show_format(sort)

    def _chosen(self) -> str:
        return next(name for name, button in self.choices.items() if button.isChecked())

    def _can_zip(self, sort: Format) -> bool:
        return sort in (Format.ARCHIVE, Format.MARKDOWN, Format.CSV)

    def _name(self, sort: Format) -> str:
        return {
            Format.ARCHIVE: self.tr("The journal, as an archive"),
            Format.MARKDOWN: self.tr("Notes to read, as Markdown"),
            Format.CSV: self.tr("Tables for a spreadsheet (CSV)"),
            Format.VCARD: self.tr("Contacts, as vCard"),
            Format.ICS: self.tr("What is due, as a calendar"),
        }[sort]

    def _about(self, sort: Format) -> str:
        return {
            Format.ARCHIVE: self.tr(
                "One file of which a journal can be made again, in plain text that other programs "
                "can read. It is not encrypted."
            ),
            Format.MARKDOWN: self.tr(
                "A folder with a note for everybody and one for each entry, linked with each "
                "other. Every text editor reads them, and Obsidian opens the folder."
            ),
            Format.CSV: self.tr("A folder with a table for each kind of record."),
            Format.VCARD: self.tr(
                "One file with names and contact details, for phones and address books. What "
                "happened between you is not in it; what stands under About is, as a note."
            ),
            Format.ICS: self.tr(
                "When to be in touch again, and open promises with a day. Taken in again, it "
                "replaces its own events."
            ),
        }[sort]

    def _offer(self, name: str, text: str) -> None:
        button = QRadioButton(text)
        self._group.addButton(button)
        self.choices[name] = button
        self.add_row(button)
