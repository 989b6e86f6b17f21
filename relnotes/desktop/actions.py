"""Every shortcut and menu entry of the window, in one table."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit

from relnotes.desktop.icons import icon
from relnotes.sentences import QT_TRANSLATE_NOOP

FILE = QT_TRANSLATE_NOOP("Actions", "File")
EDIT = QT_TRANSLATE_NOOP("Actions", "Edit")
GO = QT_TRANSLATE_NOOP("Actions", "Go")
LOOK = QT_TRANSLATE_NOOP("Actions", "Appearance")
HELP = QT_TRANSLATE_NOOP("Actions", "Help")
MENUS = (FILE, EDIT, GO, LOOK, HELP)
PAGE_KEYS = 7


@dataclass(frozen=True, slots=True)
class Entry:
    """One action: its id, its English words, its keys, its icon and the menu where it stands."""

    id: str
    text: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    menu: str = ""
    checkable: bool = False
    page: bool = False
    """Whether it opens a page of the window."""


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
    Entry("import", QT_TRANSLATE_NOOP("Actions", "Bring in…"), ("Ctrl+I",), "import", FILE),
    Entry("export", QT_TRANSLATE_NOOP("Actions", "Take out…"), ("Ctrl+E",), "export", FILE),
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
    Entry("about", QT_TRANSLATE_NOOP("Actions", "About relnotes"), (), "info", HELP),
    Entry("quit", QT_TRANSLATE_NOOP("Actions", "Quit"), ("Ctrl+Q",), "", HELP),
)


def words(text: str) -> str:
    """An English text of the table in the user's language."""
    return QCoreApplication.translate("Actions", text)


class Actions(QObject):
    """The table as QActions; an action that nobody answers to is not shown."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._actions = {entry.id: self._make(entry) for entry in TABLE}
        self._names = {entry.id: words(entry.text).rstrip("…") for entry in TABLE}
        self._icons = {entry.id: entry.icon for entry in TABLE}
        self._pages = frozenset(entry.id for entry in TABLE if entry.page)
        self._standing: dict[str, Callable[[], object]] = {}
        self._offered: dict[str, Callable[[], object]] = {}
        group = QActionGroup(self)
        for entry in TABLE:
            if entry.checkable:
                group.addAction(self._actions[entry.id])

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def __iter__(self) -> Iterator[QAction]:
        return iter(self._actions.values())

    def menu(self, name: str) -> list[QAction]:
        """The actions of one menu, in the table's order."""
        return [self._actions[entry.id] for entry in TABLE if entry.menu == name]

    def handle(self, name: str, act: Callable[[], object]) -> None:
        """Answers to an action as long as the window lives."""
        self._standing[name] = act
        self._show(name)

    def offer(self, acts: Mapping[str, Callable[[], object]]) -> None:
        """Answers to what the visible page does, and to nothing of the page before."""
        if unknown := acts.keys() - self._actions.keys():
            raise KeyError(*unknown)
        before, self._offered = self._offered, dict(acts)
        for name in before.keys() | acts.keys():
            self._show(name)

    def leave(self) -> None:
        """Answers to nothing any more, and holds on to nobody: the window is gone."""
        names = self._standing.keys() | self._offered.keys()
        self._standing, self._offered = {}, {}
        for name in names:
            self._show(name)

    def name_of(self, action: QAction) -> str:
        """What an action is called on the sheet of keys, whatever its words are just now."""
        return self._names[action.objectName()]

    def icon_of(self, action: QAction) -> str:
        """The name of an action's sign; empty where it has none."""
        return self._icons[action.objectName()]

    def opens_page(self, action: QAction) -> bool:
        """Whether an action only leads to a page."""
        return action.objectName() in self._pages

    def rename(self, name: str, text: str, sign: str = "") -> None:
        """Calls an action otherwise than the table does, with another sign if one is named."""
        self._names[name] = text
        self._actions[name].setText(text)
        if sign:
            self._icons[name] = sign
            self._actions[name].setIcon(icon(sign))

    def set_text(self, name: str, text: str) -> None:
        """Gives an action the words of the moment, as what it would undo."""
        self._actions[name].setText(text)

    def _make(self, entry: Entry) -> QAction:
        action = QAction(words(entry.text), self)
        action.setShortcuts([QKeySequence(key) for key in entry.keys])
        action.setCheckable(entry.checkable)
        if entry.icon:
            action.setIcon(icon(entry.icon))
        action.setObjectName(entry.id)
        action.setVisible(False)
        action.setEnabled(False)
        action.triggered.connect(self._triggered)
        return action

    def _show(self, name: str) -> None:
        answered = name in self._offered or name in self._standing
        self._actions[name].setVisible(answered)
        self._actions[name].setEnabled(answered)

    def _triggered(self) -> None:
        sender = self.sender()
        name = sender.objectName() if sender is not None else ""
        act = self._offered.get(name) or self._standing.get(name)
        if act is not None:
            act()


class TextUndo(QObject):
    """Lets undo and redo reach the journal when the text field in focus has nothing to take back.

    Qt's text fields claim those keys even then. Install it on the application.
    """

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Refuses the key for a field that has no use for it."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            for standard, can in (
                (QKeySequence.StandardKey.Undo, _can_undo),
                (QKeySequence.StandardKey.Redo, _can_redo),
            ):
                if event.matches(standard) and can(watched) is False:
                    event.ignore()
                    return True
        return False


def _can_undo(widget: QObject) -> bool | None:
    """Whether a text field has something to undo; None for what is no text field."""
    if isinstance(widget, QLineEdit):
        return widget.isUndoAvailable()
    if isinstance(widget, QTextEdit | QPlainTextEdit):
        return widget.document().isUndoAvailable()
    return None


def _can_redo(widget: QObject) -> bool | None:
    if isinstance(widget, QLineEdit):
        return widget.isRedoAvailable()
    if isinstance(widget, QTextEdit | QPlainTextEdit):
        return widget.document().isRedoAvailable()
    return None
