"""Every shortcut and menu entry of the window, in one table."""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from relnotes.noop import QT_TRANSLATE_NOOP

FILE = QT_TRANSLATE_NOOP("Actions", "File")
EDIT = QT_TRANSLATE_NOOP("Actions", "Edit")
GO = QT_TRANSLATE_NOOP("Actions", "Go")
LOOK = QT_TRANSLATE_NOOP("Actions", "Appearance")
HELP = QT_TRANSLATE_NOOP("Actions", "Help")
MENUS = (FILE, EDIT, GO, LOOK, HELP)
PAGE_KEYS = 8


class Entry(NamedTuple):
    """One action: its id, its English words, its keys, its icon and the menu where it stands."""

    id: str
    text: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    menu: str = ""
    checkable: bool = False
    page: bool = False
    """Whether it opens a page of the window."""
    also: str = ""
    """Other words by which it is looked for."""


TABLE: tuple[Entry, ...] = (
    Entry("log", QT_TRANSLATE_NOOP("Actions", "Log what happened…"), ("Ctrl+N",), "plus", FILE),
    Entry("log_form", QT_TRANSLATE_NOOP("Actions", "Log with a form…"), (), "note", FILE),
    Entry(
        "brief",
        QT_TRANSLATE_NOOP("Actions", "Before you meet"),
        ("Ctrl+B",),
        "meeting",
        GO,
        page=True,
    ),
    Entry(
        "new_person",
        QT_TRANSLATE_NOOP("Actions", "New person…"),
        ("Ctrl+Shift+N",),
        "person-add",
        FILE,
    ),
    Entry(
        "import",
        QT_TRANSLATE_NOOP("Actions", "Bring people along…"),
        ("Ctrl+I",),
        "import",
        FILE,
        also=QT_TRANSLATE_NOOP("Actions", "import contacts, address book, calendar, vCard, CSV"),
    ),
    Entry(
        "export",
        QT_TRANSLATE_NOOP("Actions", "Export…"),
        ("Ctrl+E",),
        "export",
        FILE,
        also=QT_TRANSLATE_NOOP("Actions", "take out, archive, Markdown, CSV, vCard, calendar"),
    ),
    Entry(
        "duplicates",
        QT_TRANSLATE_NOOP("Actions", "Find who is here twice…"),
        (),
        "people",
        FILE,
    ),
    Entry("backup", QT_TRANSLATE_NOOP("Actions", "Backups…"), (), "archive", FILE),
    Entry("lock", QT_TRANSLATE_NOOP("Actions", "Lock"), ("Ctrl+L",), "lock", FILE),
    Entry(
        "share",
        QT_TRANSLATE_NOOP("Actions", "Screen-share mode"),
        ("Ctrl+Shift+H",),
        "eye-off",
        FILE,
    ),
    Entry("passphrase", QT_TRANSLATE_NOOP("Actions", "Passphrase…"), (), "shield", FILE),
    Entry("open_journal", QT_TRANSLATE_NOOP("Actions", "Open a journal…"), ("Ctrl+O",), "", FILE),
    Entry("new_journal", QT_TRANSLATE_NOOP("Actions", "Begin a new journal…"), (), "", FILE),
    Entry(
        "settings",
        QT_TRANSLATE_NOOP("Actions", "Settings"),
        ("Ctrl+,",),
        "settings",
        FILE,
        page=True,
    ),
    Entry("undo", QT_TRANSLATE_NOOP("Actions", "Undo"), ("Ctrl+Z",), "undo", EDIT),
    Entry("redo", QT_TRANSLATE_NOOP("Actions", "Redo"), ("Ctrl+Shift+Z", "Ctrl+Y"), "redo", EDIT),
    Entry(
        "history", QT_TRANSLATE_NOOP("Actions", "History"), ("Ctrl+H",), "clock", EDIT, page=True
    ),
    Entry("trash", QT_TRANSLATE_NOOP("Actions", "Trash"), (), "trash", EDIT, page=True),
    Entry("edit", QT_TRANSLATE_NOOP("Actions", "Edit…"), ("F2",), "edit", EDIT),
    Entry("delete", QT_TRANSLATE_NOOP("Actions", "Move to the trash"), ("Del",), "trash", EDIT),
    Entry("search", QT_TRANSLATE_NOOP("Actions", "Search and go"), ("Ctrl+K",), "search", EDIT),
    Entry("filter", QT_TRANSLATE_NOOP("Actions", "Filter this page"), ("Ctrl+F",), "filter", EDIT),
    Entry("refresh", QT_TRANSLATE_NOOP("Actions", "Read again"), ("F5",), "", EDIT),
    Entry("menu", QT_TRANSLATE_NOOP("Actions", "Open the menu"), ("F10",), "", GO),
    Entry("promises", QT_TRANSLATE_NOOP("Actions", "Promises"), ("Ctrl+Shift+P",), "check", GO),
    Entry("back", QT_TRANSLATE_NOOP("Actions", "Back"), ("Alt+Left",), "arrow-left", GO),
    Entry("forward", QT_TRANSLATE_NOOP("Actions", "Forward"), ("Alt+Right",), "arrow-right", GO),
    *(
        Entry(f"page_{n}", QT_TRANSLATE_NOOP("Actions", "Page"), (f"Ctrl+{n}",), "", GO, page=True)
        for n in range(1, PAGE_KEYS + 1)
    ),
    Entry(
        "theme_system",
        QT_TRANSLATE_NOOP("Actions", "Like the system"),
        menu=LOOK,
        checkable=True,
    ),
    Entry("theme_light", QT_TRANSLATE_NOOP("Actions", "Light"), menu=LOOK, checkable=True),
    Entry("theme_dark", QT_TRANSLATE_NOOP("Actions", "Dark"), menu=LOOK, checkable=True),
    Entry(
        "theme_contrast",
        QT_TRANSLATE_NOOP("Actions", "High contrast"),
        menu=LOOK,
        checkable=True,
    ),
    Entry("shortcuts", QT_TRANSLATE_NOOP("Actions", "Keyboard shortcuts"), ("F1",), "key", HELP),
    Entry(
        "lessons",
        QT_TRANSLATE_NOOP("Actions", "The words, and what to do with them"),
        (),
        "bulb",
        HELP,
    ),
    Entry("about", QT_TRANSLATE_NOOP("Actions", "About relnotes"), (), "info", HELP),
    Entry("quit", QT_TRANSLATE_NOOP("Actions", "Quit"), ("Ctrl+Q",), "", HELP),
)


def words(text: str) -> str:
    """An English text of the table in the user's language."""
    return QCoreApplication.translate("Actions", text)


def also(name: str) -> str:
    """Other words for an action, in the user's language."""
    text = next((entry.also for entry in TABLE if entry.id == name), "")
    return words(text) if text else ""


def badge(name: str) -> str:
    """The first key of an action, as a button shows it."""
    [entry] = [entry for entry in TABLE if entry.id == name]
    key = QKeySequence(entry.keys[0]).toString(QKeySequence.SequenceFormat.NativeText)
    return key.replace("+", " ")
