"""What the window holds: its pages and dialogs, each imported when it is first wanted."""

from collections.abc import Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Any

from relnotes.desktop.place import Place
from relnotes.desktop.side import PageEntry
from relnotes.noop import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog, QWidget

    from relnotes.desktop.live import Live
    from relnotes.desktop.main_window import DialogFactory
    from relnotes.desktop.pages.page import Page, Services


def _page(
    name: str, title: str, sign: str, kind: str, *, listed: bool = True, from_first: bool = True
) -> PageEntry:
    """A page of the module of its name, by the name of its class."""

    def make(live: "Live", services: "Services") -> "Page":
        made: Page = _found(f"pages.{name}", kind)(live, services)
        return made

    return PageEntry(name, title, sign, make, listed=listed, from_first=from_first)


def _dialog(module: str, kind: str) -> "DialogFactory":
    def make(
        live: "Live", services: "Services", place: Place | None, parent: "QWidget"
    ) -> "QDialog":
        made: QDialog = _found(module, kind)(live, services, place, parent)
        return made

    return make


def _found(module: str, kind: str) -> Any:
    return getattr(import_module(f"relnotes.desktop.{module}"), kind)


# Name, title, sign and class; those of the third table are reached from elsewhere.
_LISTED = (
    ("today", QT_TRANSLATE_NOOP("Pages", "Today"), "today", "TodayPage"),
    ("relationships", QT_TRANSLATE_NOOP("Pages", "Relationships"), "people", "RelationshipsPage"),
    ("journal", QT_TRANSLATE_NOOP("Pages", "Journal"), "journal", "JournalPage"),
    ("contributions", QT_TRANSLATE_NOOP("Pages", "Contributions"), "scales", "ContributionsPage"),
    ("repair", QT_TRANSLATE_NOOP("Pages", "Repair"), "repair", "RepairPage"),
    ("summaries", QT_TRANSLATE_NOOP("Pages", "Value summaries"), "summary", "SummariesPage"),
    ("portfolio", QT_TRANSLATE_NOOP("Pages", "Portfolio"), "portfolio", "PortfolioPage"),
)
_ONCE_THERE = (("mentoring", QT_TRANSLATE_NOOP("Pages", "Mentoring"), "session", "MentoringPage"),)
_OTHERS = (
    ("promises", QT_TRANSLATE_NOOP("Pages", "Promises"), "check", "PromisesPage"),
    ("brief", QT_TRANSLATE_NOOP("Pages", "Before you meet"), "meeting", "BriefPage"),
    ("history", QT_TRANSLATE_NOOP("Pages", "History"), "clock", "HistoryPage"),
    ("settings", QT_TRANSLATE_NOOP("Pages", "Settings"), "settings", "SettingsPage"),
    ("trash", QT_TRANSLATE_NOOP("Pages", "Trash"), "trash", "TrashPage"),
)

PAGES = (
    *(_page(*one) for one in _LISTED),
    *(_page(*one, from_first=False) for one in _ONCE_THERE),
    *(_page(*one, listed=False) for one in _OTHERS),
)
DIALOGS: "Mapping[str, DialogFactory]" = {
    "log": _dialog("capturing.window", "CaptureWindow"),
    "log_form": _dialog("dialogs.log", "LogDialog"),
    "new_person": _dialog("dialogs.person", "NewPersonDialog"),
    "import": _dialog("dialogs.import_people", "ImportDialog"),
    "export": _dialog("dialogs.export", "ExportDialog"),
    "duplicates": _dialog("dialogs.duplicates", "DuplicatesDialog"),
    "backup": _dialog("dialogs.backups", "BackupsDialog"),
}
