"""Sharing what helped without a name in it, and taking in what helped others."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from relnotes.desktop.dialogs.form import FormDialog
from relnotes.desktop.jobs import Progress
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Services
from relnotes.desktop.pages.summarising.saving import Chooser, Wanted, ask_where, file_name
from relnotes.desktop.parts.fields import CheckRow, TextBox
from relnotes.desktop.parts.labels import detail
from relnotes.desktop.tokens import px
from relnotes.domain.growth import LessonDraft
from relnotes.domain.nameless import Stand, without_names
from relnotes.exchange import files, techniques
from relnotes.exchange.techniques import Technique
from relnotes.journal import lessons


class ShareTechniquesDialog(FormDialog):
    """Shows the file before it is written: no names, and every word of it can be changed."""

    wide = 640

    def __init__(self, live: Live, services: Services, parent: QWidget) -> None:
        title = QCoreApplication.translate("ShareTechniquesDialog", "Share what helped")
        verb = QCoreApplication.translate("ShareTechniquesDialog", "Choose where…")
        super().__init__(live, services, title, verb=verb, parent=parent)
        self.choose_file: Chooser = ask_where
        self._parent = parent
        told = self.tr(
            "This is all that the file will hold. Names, houses and addresses that the journal"
            " knows are replaced. Read it once more, and take out what should stay here."
        )
        self.add_row(detail(told, wrap=True))
        self.text = TextBox(techniques.written(self._nameless()), lines=14)
        self.add_field("text", self.tr("What leaves"), self.text)

    def save(self) -> None:
        """Asks where the file goes, and writes what stands there now."""
        text = self.text.toPlainText()
        techniques.read(text)
        name = file_name(self.tr("techniques"), "md")
        kind = self.tr("Techniques")
        wanted = Wanted(self.tr("Share what helped"), name, "md", kind)
        services, parent = self.services, self._parent
        saved = self.tr("Saved {file}")

        def write(path: Path) -> None:
            def work(progress: Progress) -> Path:
                progress.step(0.1)
                files.write(path, text.encode())
                return path

            def done(written: Path) -> None:
                services.messages.quiet(saved.format(file=written.name), undo=False)

            services.jobs.run(parent, kind, work, done)

        self.choose_file(parent, wanted, write)

    def _nameless(self) -> list[Technique]:
        known = self.live.read(lessons.names)
        stand = Stand(self.tr("someone"), self.tr("their firm"), self.tr("(address)"))
        return [
            Technique(
                without_names(one.title, known, stand),
                without_names(one.turned, known, stand),
                without_names(one.repeat, known, stand),
                without_names(one.came_of_it, known, stand),
            )
            for one in self.live.read(lessons.listed)
        ]


class BringTechniquesDialog(FormDialog):
    """What a file holds, to be ticked; nothing is kept before."""

    wide = 560

    def __init__(
        self, live: Live, services: Services, found: Sequence[Technique], parent: QWidget
    ) -> None:
        title = QCoreApplication.translate("BringTechniquesDialog", "What helped others")
        verb = QCoreApplication.translate("BringTechniquesDialog", "Keep them")
        super().__init__(live, services, title, verb=verb, parent=parent)
        here = {(one.title, one.turned, one.repeat) for one in live.read(lessons.listed)}
        self.rows: list[tuple[CheckRow, Technique]] = []
        self.add_row(detail(self.tr("Tick what you want to have at hand."), wrap=True))
        for one in found:
            known = (one.title, one.turned, one.repeat) in here
            text = self.tr("{title} (you have it)") if known else "{title}"
            row = CheckRow(text.format(title=one.title), checked=not known)
            row.setEnabled(not known)
            self.rows.append((row, one))
            self.add_row(row)
            said = " · ".join(filter(None, (one.turned, one.repeat, one.came_of_it)))
            if said:
                below = QHBoxLayout()
                below.addSpacing(px(26))  # below the words, not below the box
                below.addWidget(detail(said, wrap=True))
                self.add_row(below)

    def save(self) -> None:
        """Keeps what is ticked, as one step."""
        drafts = tuple(
            LessonDraft(one.title, one.turned, one.repeat, one.came_of_it)
            for row, one in self.rows
            if row.box.isChecked()
        )
        if drafts:
            self.live.do(self.tr("Keep what helped others"), lessons.bring_in, drafts)


def ask_for_techniques(live: Live, services: Services, parent: QWidget) -> None:
    """Asks for a file, and shows what is in it."""
    title = QCoreApplication.translate("BringTechniquesDialog", "What helped others")
    dialog = QFileDialog(parent, title, "", "*.md *.txt")
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.fileSelected.connect(lambda name: show_techniques(live, services, Path(name), parent))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def show_techniques(live: Live, services: Services, path: Path, parent: QWidget) -> None:
    """Shows what a file holds, or says why it can't."""
    with services.messages.problems():
        found = techniques.read(files.read(path, limit=techniques.LIMIT))
        BringTechniquesDialog(live, services, found, parent).open()
