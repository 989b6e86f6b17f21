"""The one place that builds and wires the long-lived objects of the window."""

import os
import signal
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, Qt, QTimer, QTranslator
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QWidget

from relnotes import paths
from relnotes.desktop import settings as setting
from relnotes.desktop.actions import Actions, TextUndo
from relnotes.desktop.dialogs.crash import QUIT, CrashDialog
from relnotes.desktop.dialogs.problem import ProblemDialog
from relnotes.desktop.door import Entered, Wish, enter
from relnotes.desktop.icons import app_icon
from relnotes.desktop.jobs import Jobs
from relnotes.desktop.keeper import Keeper
from relnotes.desktop.live import Live
from relnotes.desktop.locking import ASKS, Locking
from relnotes.desktop.main_window import DialogFactory, MainWindow
from relnotes.desktop.mending import Mending
from relnotes.desktop.messages import CrashLog, Messages, install_excepthook
from relnotes.desktop.pages.page import Page, Place, Services
from relnotes.desktop.settings import Settings
from relnotes.desktop.side import PageEntry
from relnotes.desktop.surrounding_note import SurroundingNote
from relnotes.desktop.theme import CHOICES, Theme
from relnotes.desktop.unsaved import Unsaved
from relnotes.desktop.watch import Watch
from relnotes.desktop.words import Words
from relnotes.domain.kinds import BackupReason
from relnotes.domain.problem import Code, Problem
from relnotes.journal import restoring, trash
from relnotes.journal.backup_notes import Backup
from relnotes.journal.keys import Key
from relnotes.journal.store import Clock
from relnotes.sentences import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from relnotes.desktop.single import Single

_JOURNALS = "*.relnotes"


def _today(live: Live, services: Services) -> Page:
    from relnotes.desktop.pages.today import TodayPage

    return TodayPage(live, services)


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


def _backups(live: Live, services: Services, place: Place | None, parent: QWidget) -> QDialog:
    from relnotes.desktop.dialogs.backups import BackupsDialog

    return BackupsDialog(live, services, place, parent)


def _history(live: Live, services: Services) -> Page:
    from relnotes.desktop.pages.history import HistoryPage

    return HistoryPage(live, services)


def _trash(live: Live, services: Services) -> Page:
    from relnotes.desktop.pages.trash import TrashPage

    return TrashPage(live, services)


# What the window holds; each page and dialog is imported when it is first wanted.
PAGES = (
    PageEntry("today", QT_TRANSLATE_NOOP("Pages", "Today"), "today", _today),
    PageEntry(
        "relationships", QT_TRANSLATE_NOOP("Pages", "Relationships"), "people", _relationships
    ),
    PageEntry("journal", QT_TRANSLATE_NOOP("Pages", "Journal"), "journal", _journal),
    PageEntry(
        "contributions", QT_TRANSLATE_NOOP("Pages", "Contributions"), "scales", _contributions
    ),
    PageEntry("repair", QT_TRANSLATE_NOOP("Pages", "Repair"), "repair", _repair),
    PageEntry("summaries", QT_TRANSLATE_NOOP("Pages", "Value summaries"), "summary", _summaries),
    PageEntry("history", QT_TRANSLATE_NOOP("Pages", "History"), "clock", _history, listed=False),
    PageEntry("trash", QT_TRANSLATE_NOOP("Pages", "Trash"), "trash", _trash, listed=False),
)
DIALOGS: Mapping[str, DialogFactory] = {
    "log": _log,
    "new_person": _new_person,
    "import": _import,
    "export": _export,
    "backup": _backups,
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
    messages, settings = Messages(words), Settings(settings_file)
    jobs = Jobs(messages)
    return Services(
        theme=Theme(),
        settings=settings,
        messages=messages,
        jobs=jobs,
        actions=Actions(),
        words=words,
        keeper=Keeper(jobs, settings, words),
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
    window = MainWindow(live, services, pages=pages, dialogs=dialogs, sample=sample)
    Unsaved(window).offer()
    return window


def empty_by_age(live: Live) -> None:
    """Deletes for good, once the window is there, what has lain in the trash long enough."""

    def found(doomed: tuple[tuple[str, int], ...]) -> None:
        if doomed and not live.read_only:
            live.erase(trash.purge_expired)

    live.read_later(live, found, trash.expired)


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
        self._entered: Entered | None = None
        self._live: Live | None = None
        self._single: Single | None = None
        self._watch: Watch | None = None
        self._mending = Mending(self.services, clock, self)
        self._mending.wished.connect(self._wished)
        self._mending.chose_other.connect(self._choose_other)
        self._mending.chose_new.connect(self._choose_new)
        self._mending.gave_up.connect(self._given_up)
        self.services.keeper.restore_wanted.connect(self.restore)
        self.locking = Locking(self.services, clock, app)
        self.locking.opened.connect(self.enter)
        self.locking.closing.connect(self._shut)
        self.locking.other_wanted.connect(self._choose_other)
        self.locking.left.connect(self._app.quit)

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

    @property
    def dialog(self) -> ProblemDialog | None:
        """What was asked last when a journal did not open."""
        return self._mending.dialog

    def open(self, path: Path) -> None:
        """Shows a journal in place of the one before; or says why that is not possible."""
        self.enter(Wish(path.absolute()))

    def enter(self, wish: Wish, key: Key | None = None) -> None:
        """The same, to read only, taken over from another computer, or with a key."""
        if self._shows(wish):
            self._come_up()
            return
        try:
            entered = enter(wish, self._clock, key)
        except Problem as problem:
            self.locking.rest()
            if problem.code in ASKS:
                self._shut()
                self.locking.ask(wish, problem)
            elif problem.code is Code.OPEN_ALREADY and self._shown_by_another(wish.path):
                self._given_up()
            else:
                self._mending.ask(wish.path, problem, self.window)
            return
        self.services.keeper.back_up_last()
        self._shut()
        self._entered = entered
        self._live = Live(entered.journal, self)
        self.window = make_window(self._live, self.services, sample=self._sample.is_dir())
        self.window.closed.connect(self._app.quit)
        self.window.looked_around.connect(self.look_around)
        self.services.actions.handle("open_journal", self._choose_other)
        self.services.actions.handle("new_journal", self._choose_new)
        self.window.show()
        self.locking.settle(self.window, entered.journal)
        self._keep_watch(self.window, self._live, entered)
        empty_by_age(self._live)
        self.services.keeper.keep(entered.journal, self._live)
        if self._capture and "log" in DIALOGS:
            self.window.open_dialog("log")

    def _keep_watch(self, window: MainWindow, live: Live, entered: Entered) -> None:
        """Waits for second starts, and looks at the file and at what lies around it."""
        self._watch = Watch(live, self.services.settings, live)
        note = SurroundingNote(window, entered.journal.key, self._watch)
        if entered.guard is None:
            note.say_read_only()
        else:
            from relnotes.desktop.single import Single  # loads Qt's sockets, once all is shown

            self._single = Single(live.path, self)
            self._single.called.connect(self._come_up)
        self._watch.seen.connect(note.tell)
        self._watch.damaged.connect(self._found_damaged)
        self.services.messages.met.connect(self._watch.problem_met)
        self._watch.start()

    def _shows(self, wish: Wish) -> bool:
        entered = self._entered
        if entered is None or entered.journal.path != wish.path:
            return False
        return wish.read_only or entered.guard is not None

    def _come_up(self) -> None:
        if self.window is not None:
            self.window.setWindowState(self.window.windowState() & ~Qt.WindowState.WindowMinimized)
            self.window.show()
            self.window.raise_()
            self.window.activateWindow()

    def _shown_by_another(self, path: Path) -> bool:
        from relnotes.desktop.single import show_first

        return show_first(path)

    def _found_damaged(self) -> None:
        """Closes a journal whose file was found to be damaged, and asks how to go on."""
        if self._entered is None:
            return
        path, key = self._entered.journal.path, self._entered.journal.key
        self._shut()
        self._mending.ask(path, Problem(Code.DAMAGED, file=str(path)), None, key)

    def _wished(self, wish: Wish) -> None:
        self.enter(wish)
        if self._entered is not None and self._entered.journal.path == wish.path:
            self.services.settings.set(setting.LAST_JOURNAL, str(wish.path))

    def restore(self, backup: Backup) -> None:
        """Goes back to a backup; the present journal is backed up, then kept aside."""
        if self.window is not None:
            keeper, reason = self.services.keeper, BackupReason.RESTORE
            keeper.first(self.window, reason, lambda: self._go_back(backup))

    def _go_back(self, backup: Backup) -> None:
        if self._entered is None:
            return
        path, key, now = self._entered.journal.path, self._entered.journal.key, self._clock()
        self._shut()
        try:
            kept = restoring.restore(backup, path, now=now, key=key, present=key)
        except Problem as problem:
            self.enter(Wish(path), key)
            self.services.messages.show(problem)
            return
        self.enter(Wish(path), key)
        if kept is not None:
            said = self.tr("It is as it was then. The journal from before is kept as {file}.")
            self.services.messages.quiet(said.format(file=kept.name), undo=False)

    def close(self) -> None:
        """Lets go of everything, in the order in which it depends on each other."""
        self.services.jobs.close()
        self.services.keeper.back_up_last()
        self._shut()

    def _shut(self) -> None:
        self.locking.leave()
        if self.window is not None:
            self.window.closed.disconnect(self._app.quit)
            self.window.close()
            self.window.deleteLater()
            self.window = None
        if self._single is not None:
            self._single.close()
            self._single.deleteLater()
            self._single = None
        if self._watch is not None:
            self._watch.stop()
            self.services.messages.met.disconnect(self._watch.problem_met)
            self._watch = None
        self.services.keeper.let_go()
        if self._live is not None:
            self._live.close()
            self._live.deleteLater()
            self._live = None
        if self._entered is not None:
            self._entered.leave()
            self._entered = None

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
        shown = self.window is not None and self.window.live.path == Path(file).absolute()
        if shown or self.locking.asks_for(Path(file)):
            self.services.settings.set(setting.LAST_JOURNAL, file)

    def _given_up(self) -> None:
        if self.window is None and self.locking.keyhole.window is None:
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
