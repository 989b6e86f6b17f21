"""The one place that builds and wires the long-lived objects of the window."""

import os
import signal
from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QTimer, QTranslator
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QWidget

from relnotes import paths
from relnotes.desktop import settings as setting
from relnotes.desktop.actions import Actions, TextUndo
from relnotes.desktop.dialogs.crash import QUIT, CrashDialog
from relnotes.desktop.dialogs.problem import ProblemDialog
from relnotes.desktop.icons import app_icon
from relnotes.desktop.jobs import Jobs
from relnotes.desktop.live import Live
from relnotes.desktop.main_window import DialogFactory, MainWindow
from relnotes.desktop.messages import CrashLog, Messages, install_excepthook
from relnotes.desktop.pages.page import Page, Place, Services
from relnotes.desktop.settings import Settings
from relnotes.desktop.side import PageEntry
from relnotes.desktop.theme import CHOICES, Theme
from relnotes.desktop.words import Words
from relnotes.domain.problem import Problem
from relnotes.journal.store import Clock, Journal
from relnotes.sentences import QT_TRANSLATE_NOOP

_JOURNALS = "*.relnotes"
_OTHER, _NEW, _QUIT = range(3)


def _relationships(live: Live, services: Services) -> Page:
    from relnotes.desktop.pages.relationships import RelationshipsPage

    return RelationshipsPage(live, services)


def _journal(live: Live, services: Services) -> Page:
    from relnotes.desktop.pages.journal import JournalPage

    return JournalPage(live, services)


def _contributions(live: Live, services: Services) -> Page:
    from relnotes.desktop.pages.contributions import ContributionsPage

    return ContributionsPage(live, services)


def _repair(live: Live, services: Services) -> Page:
    from relnotes.desktop.pages.repair import RepairPage

    return RepairPage(live, services)


def _summaries(live: Live, services: Services) -> Page:
    from relnotes.desktop.pages.summaries import SummariesPage

    return SummariesPage(live, services)


def _log(live: Live, services: Services, place: Place | None, parent: QWidget) -> QDialog:
    from relnotes.desktop.dialogs.log import LogDialog

    return LogDialog(live, services, place, parent)


def _new_person(live: Live, services: Services, place: Place | None, parent: QWidget) -> QDialog:
    from relnotes.desktop.dialogs.person import NewPersonDialog

    return NewPersonDialog(live, services, place, parent)


def _import(live: Live, services: Services, place: Place | None, parent: QWidget) -> QDialog:
    from relnotes.desktop.dialogs.import_people import ImportDialog

    return ImportDialog(live, services, place, parent)


def _export(live: Live, services: Services, place: Place | None, parent: QWidget) -> QDialog:
    from relnotes.desktop.dialogs.export import ExportDialog

    return ExportDialog(live, services, place, parent)


# What the window holds; each page and dialog is imported when it is first wanted.
PAGES = (
    PageEntry(
        "relationships", QT_TRANSLATE_NOOP("Pages", "Relationships"), "people", _relationships
    ),
    PageEntry("journal", QT_TRANSLATE_NOOP("Pages", "Journal"), "journal", _journal),
    PageEntry(
        "contributions", QT_TRANSLATE_NOOP("Pages", "Contributions"), "scales", _contributions
    ),
    PageEntry("repair", QT_TRANSLATE_NOOP("Pages", "Repair"), "repair", _repair),
    PageEntry("summaries", QT_TRANSLATE_NOOP("Pages", "Value summaries"), "summary", _summaries),
)
DIALOGS: Mapping[str, DialogFactory] = {
    "log": _log,
    "new_person": _new_person,
    "import": _import,
    "export": _export,
}


def run(path: Path | None, clock: Clock, argv: Sequence[str], *, capture: bool = False) -> int:
    """Opens the window over a journal, the usual one if none is named; returns the exit status."""
    app = QApplication(list(argv))
    app.setApplicationName("relnotes")
    app.setDesktopFileName("relnotes")
    app.setWindowIcon(app_icon())
    app.setQuitOnLastWindowClosed(False)
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    desktop = Desktop(app, clock, capture=capture)
    QTimer.singleShot(0, desktop, lambda: desktop.open(path or desktop.usual()))
    status = app.exec()
    desktop.close()
    return status


def make_services(settings_file: Path, locale: str = "") -> Services:
    """The long-lived objects beside the journal; `locale` is a name like `en_GB`."""
    words = Words(QLocale(locale) if locale else QLocale())
    messages = Messages(words)
    return Services(
        theme=Theme(),
        settings=Settings(settings_file),
        messages=messages,
        jobs=Jobs(messages),
        actions=Actions(),
        words=words,
    )


def make_window(
    live: Live,
    services: Services,
    *,
    pages: Sequence[PageEntry] = PAGES,
    dialogs: Mapping[str, DialogFactory] = DIALOGS,
    sample: bool = False,
) -> MainWindow:
    """The window as the program shows it."""
    return MainWindow(live, services, pages=pages, dialogs=dialogs, sample=sample)


class Desktop(QObject):
    """The running program: one journal at a time, and what to do when it does not open."""

    def __init__(self, app: QApplication, clock: Clock, *, capture: bool = False) -> None:
        super().__init__(app)
        self._app, self._clock, self._capture = app, clock, capture
        self._translators = _translate(app)
        self.services = make_services(paths.settings())
        chosen = self.services.settings.get(setting.THEME)
        self.services.theme.apply(app, chosen if chosen in CHOICES else "system")
        self._text_undo = TextUndo(self)
        app.installEventFilter(self._text_undo)
        self._sample = paths.resources() / "sample"
        self._log = CrashLog(paths.log())
        install_excepthook(self.services.messages, self._log, self._crashed)
        self.window: MainWindow | None = None
        self._journal: Journal | None = None
        self._live: Live | None = None
        self.dialog: ProblemDialog | None = None

    def usual(self) -> Path:
        """The journal for when none is named: the one chosen last, else the user's own."""
        chosen = Path(self.services.settings.get(setting.LAST_JOURNAL))
        named = "RELNOTES_JOURNAL" in os.environ
        return chosen if chosen.is_file() and not named else paths.default_journal()

    def look_around(self) -> None:
        """Opens the sample journal, which lies beside the user's own; makes it the first time."""
        from relnotes.exchange import sample as sample_journal

        path = paths.default_journal().with_name("sample.relnotes")
        if path.exists() or self.window is None:
            self.open(path)
            return
        self.services.jobs.run(
            self.window,
            self.tr("Writing the sample journal"),
            lambda _: sample_journal.write(path, self._clock, self._sample),
            lambda _: self.open(path),
        )

    def open(self, path: Path) -> None:
        """Shows a journal in place of the one before; or says why that is not possible."""
        try:
            journal = Journal.open(path, self._clock)
        except Problem as problem:
            self._ask(self.services.words.problem(problem))
            return
        self._shut()
        self._journal = journal
        self._live = Live(journal, self)
        self.window = make_window(self._live, self.services, sample=self._sample.is_dir())
        self.window.closed.connect(self._app.quit)
        self.window.looked_around.connect(self.look_around)
        self.services.actions.handle("open_journal", self._choose_other)
        self.services.actions.handle("new_journal", self._choose_new)
        self.window.show()
        if self._capture and "log" in DIALOGS:
            self.window.open_dialog("log")

    def close(self) -> None:
        """Lets go of everything, in the order in which it depends on each other."""
        self.services.jobs.close()
        self._shut()

    def _shut(self) -> None:
        if self.window is not None:
            self.window.closed.disconnect(self._app.quit)
            self.window.close()
            self.window.deleteLater()
            self.window = None
        if self._live is not None:
            self._live.close()
            self._live.deleteLater()
            self._live = None
        if self._journal is not None:
            self._journal.close()
            self._journal = None

    def _ask(self, sentence: str) -> None:
        """Says why a journal did not open, and offers the ways on."""
        self.dialog = ProblemDialog(
            self.tr("Your journal did not open"),
            sentence,
            [self.tr("Choose another…"), self.tr("Begin a new one…"), self.tr("Quit")],
            self.window,
        )
        self.dialog.finished.connect(self._answered)
        self.dialog.open()

    def _answered(self) -> None:
        choice = self.dialog.choice if self.dialog is not None else None
        if choice == _OTHER:
            self._choose_other()
        elif choice == _NEW:
            self._choose_new()
        elif self.window is None:
            self._app.quit()

    def _choose_other(self) -> None:
        self._choose(self.tr("Open a journal"), QFileDialog.AcceptMode.AcceptOpen)

    def _choose_new(self) -> None:
        self._choose(self.tr("Begin a new journal"), QFileDialog.AcceptMode.AcceptSave)

    def _choose(self, title: str, mode: QFileDialog.AcceptMode) -> None:
        folder = str(paths.default_journal().parent)
        dialog = QFileDialog(
            self.window, title, folder, self.tr("Journals ({files})").format(files=_JOURNALS)
        )
        dialog.setAcceptMode(mode)
        dialog.setDefaultSuffix("relnotes")
        if mode == QFileDialog.AcceptMode.AcceptOpen:
            dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._chosen)
        dialog.rejected.connect(self._given_up)
        dialog.open()

    def _chosen(self, file: str) -> None:
        self.open(Path(file))
        if self.window is not None and self.window.live.path == Path(file).absolute():
            self.services.settings.set(setting.LAST_JOURNAL, file)

    def _given_up(self) -> None:
        if self.window is None:
            self._app.quit()

    def _crashed(self, error: BaseException) -> None:
        dialog = CrashDialog(error, self._log.file, self.window)
        dialog.finished.connect(lambda: self._app.quit() if dialog.choice == QUIT else None)
        dialog.open()


def _translate(app: QApplication) -> list[QTranslator]:
    """Loads the words of the user's language, where there are any, and Qt's own."""
    loaded = []
    for name, folder in (
        ("qtbase", Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))),
        ("relnotes", paths.resources() / "translations"),
    ):
        translator = QTranslator(app)
        if translator.load(QLocale(), name, "_", str(folder)):
            app.installTranslator(translator)
            loaded.append(translator)
    return loaded
