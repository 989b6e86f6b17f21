"""The table of actions as what can be triggered, and who answers just now."""

from collections.abc import Callable, Iterator, Mapping

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit

from relnotes.desktop.action_table import TABLE, Entry, words
from relnotes.desktop.icons import icon
from relnotes.desktop.keys_heard import KeysHeard


class Actions(QObject):
    """The table as QActions; an action that nobody answers to is not shown."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._actions = {entry.id: self._make(entry) for entry in TABLE}
        self._names: dict[str, str] = {}
        self._icons = {entry.id: entry.icon for entry in TABLE}
        self._pages = frozenset(entry.id for entry in TABLE if entry.page)
        self._standing: dict[str, Callable[[], object]] = {}
        self._offered: dict[str, Callable[[], object]] = {}
        group = QActionGroup(self)
        for entry in TABLE:
            if entry.checkable:
                group.addAction(self._actions[entry.id])
        self.name_anew()

    def name_anew(self) -> None:
        """Calls all of them as the table does, in the language that is spoken now."""
        for entry in TABLE:
            text = words(entry.text)
            self._names[entry.id] = text.rstrip("…\N{LEFT-TO-RIGHT MARK}")
            self._actions[entry.id].setText(text)

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
        action = _KeyedAction(self)
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


class _KeyedAction(QAction):
    """Who uses its keys moves by keyboard from then on, so that the focus is to be seen."""

    def event(self, event: QEvent) -> bool:
        """Tells the window, as Qt itself does for Tab only."""
        window = QApplication.activeWindow()
        if event.type() == QEvent.Type.Shortcut and window is not None:
            window.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
        return super().event(event)


class TextUndo(QObject):
    """Lets undo and redo reach the journal when the text field in focus has nothing to take back.

    Qt's text fields claim those keys even then.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        KeysHeard(self._hear, self)

    def _hear(self, field: QObject, event: QKeyEvent) -> bool:
        """Refuses the key for a field that has no use for it."""
        for standard, can in (
            (QKeySequence.StandardKey.Undo, _can_undo),
            (QKeySequence.StandardKey.Redo, _can_redo),
        ):
            if event.matches(standard) and can(field) is False:
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
