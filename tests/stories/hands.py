"""What a person does at the screen: mouse and keys, on what is found by the words it carries."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QDate, QEvent, QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QCheckBox,
    QComboBox,
    QDateEdit,
    QDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QRadioButton,
    QScrollArea,
    QTextEdit,
    QWidget,
)
from pytestqt.exceptions import TimeoutError as NotInTime
from pytestqt.qtbot import QtBot

from tests.stories.eyes import plain, read, row

T = TypeVar("T")
LEFT, PLAIN = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
_INPUTS = QLineEdit | QPlainTextEdit | QTextEdit | QComboBox | QDateEdit


class Hands:
    """Finds by words, looks whether it can be reached, and presses, types and chooses."""

    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.presses = 0
        """How many keys and buttons of the mouse were pressed so far."""

    @property
    def window(self) -> QWidget:
        """The window of the program."""
        raise NotImplementedError

    def front(self) -> QWidget:
        """What answers to the mouse now: an open menu, else a dialog, else the window."""
        QApplication.processEvents()
        popup = QApplication.activePopupWidget()
        if popup is not None and not isinstance(popup, QAbstractItemView):
            return popup
        active = QApplication.activeWindow()
        alone = active if isinstance(active, QDialog) else None
        return QApplication.activeModalWidget() or alone or self.window

    def until(self, look: Callable[[], T | None], what: str) -> T:
        """Looks again and again until it is there; tells what was on the screen when it is not."""
        found: list[T] = []

        def there() -> bool:
            one = look()
            if one is not None:
                found.append(one)
            return one is not None

        self.wait(there, what)
        return found[-1]

    def wait(self, holds: Callable[[], bool], what: str) -> None:
        """Waits for something to hold."""
        try:
            self.qtbot.waitUntil(holds)
        except NotInTime as error:
            raise AssertionError(f"no {what} here:\n{read(self.front())}") from error

    # finding

    def button(self, words: str, within: QWidget | None = None) -> QAbstractButton:
        """The first button, from the top, with these words, or that begins with them."""

        def look() -> QAbstractButton | None:
            some = (within or self.front()).findChildren(QAbstractButton)
            seen = [one for one in some if one.isVisible() and one.isEnabled()]
            exact = [one for one in seen if words in _names(one)]
            alike = [one for one in seen if any(n.startswith(words) for n in _names(one))]
            return min(exact or alike, key=_reading_order, default=None)

        return self.until(look, f"button “{words}”")

    def field(self, label: str) -> QWidget:
        """The field under a label, or the one that is called so."""

        def look() -> QWidget | None:
            root = self.front()
            labels = [one for one in root.findChildren(QLabel) if one.isVisible()]
            below = [one.buddy() for one in labels if label in (one.text(), plain(one.text()))]
            called = [one for one in root.findChildren(QWidget) if one.accessibleName() == label]
            for one in (*below, *called):
                found = one.focusProxy() or one if one is not None else None
                if isinstance(found, _INPUTS) and found.isVisible() and found.isEnabled():
                    return found
            return None

        return self.until(look, f"field “{label}”")

    def line(self, name: str, words: str) -> tuple[QAbstractItemView, int]:
        """A row of a list that begins with, or holds, these words: the list and where."""

        def look() -> tuple[QAbstractItemView, int] | None:
            for view in self.front().findChildren(QAbstractItemView):
                if view.isVisible() and view.accessibleName() == name:
                    model = view.model()
                    for at in range(model.rowCount()):
                        if words in row(model, at):
                            return view, at
            return None

        return self.until(look, f"row “{words}” in “{name}”")

    # the mouse

    def click(
        self, widget: QWidget, at: QPoint | None = None, *, held: Qt.KeyboardModifier = PLAIN
    ) -> None:
        """Clicks where the widget can be hit, scrolling to it before; nothing may lie over it."""
        _scroll_to(widget)
        QApplication.processEvents()
        beside = QPoint(8, widget.height() // 2)
        box = isinstance(widget, QCheckBox | QRadioButton)
        point = at or (beside if box else widget.rect().center())
        window = widget.window()
        hit = window.childAt(widget.mapTo(window, point)) or window
        assert hit is widget or widget.isAncestorOf(hit), f"{hit} lies over {widget}"
        assert window in (self.front().window(), self.window.window()) or widget is hit
        self.presses += 1
        QTest.mouseClick(widget, LEFT, held, point)

    def press(self, words: str, within: QWidget | None = None) -> None:
        """Presses a button."""
        self.click(self.button(words, within))

    def tick(self, words: str) -> None:
        """Ticks a box, or picks one of a few choices, that is not ticked yet."""
        box = self.button(words)
        assert not box.isChecked(), words
        self.click(box)
        assert box.isChecked(), words

    def click_line(self, name: str, words: str) -> None:
        """Clicks a row of a list."""
        view, at = self.line(name, words)
        index = view.model().index(at, 0)
        view.scrollTo(index)
        QTest.mouseClick(view.viewport(), LEFT, PLAIN, view.visualRect(index).center())

    def menu_of_line(self, name: str, words: str) -> None:
        """Asks for the menu of a row of a list."""
        self.click_line(name, words)
        view, at = self.line(name, words)
        view.customContextMenuRequested.emit(view.visualRect(view.model().index(at, 0)).center())

    def right_click(self, widget: QWidget) -> None:
        """Asks for the menu of something."""
        _scroll_to(widget)
        at = widget.rect().center()
        reason = QContextMenuEvent.Reason.Mouse
        QApplication.sendEvent(widget, QContextMenuEvent(reason, at, widget.mapToGlobal(at)))

    def choose(self, *path: str) -> None:
        """Chooses from the menu that is open, through its inner menus."""
        for words in path:
            menu, action = self._entry(words)
            assert action.isEnabled(), f"“{words}” can't be chosen now"
            QTest.mouseClick(menu, LEFT, PLAIN, menu.actionGeometry(action).center())

    def _entry(self, words: str) -> tuple[QMenu, QAction]:
        def look() -> tuple[QMenu, QAction] | None:
            menu = self.front()
            if not isinstance(menu, QMenu):
                return None
            shown = [one for one in menu.actions() if one.isVisible()]
            exact = (one for one in shown if plain(one.text()) == words)
            alike = (one for one in shown if plain(one.text()).startswith(words))
            action = next(exact, None) or next(alike, None)
            return None if action is None else (menu, action)

        return self.until(look, f"menu entry “{words}”")

    # the keys

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = PLAIN, *, times: int = 1) -> None:
        """Presses a key where the keyboard is."""
        for _ in range(times):
            target = self._keyboard()
            self.presses += 1
            QTest.keyClick(target, key, modifier)

    def _keyboard(self) -> QWidget:
        """What gets the keys; a window manager would see to it that the front has them."""
        front = self.front()
        if front is QApplication.activePopupWidget():
            return front
        if QApplication.activeWindow() is not front.window():
            front.window().activateWindow()
            self.wait(lambda: QApplication.activeWindow() is front.window(), "keyboard")
        return QApplication.focusWidget() or front

    def type(self, text: str) -> None:
        """Types where the keyboard is, letter by letter, in any script."""
        target = self._keyboard()
        for letter in text:
            key = Qt.Key.Key_Return if letter == "\n" else Qt.Key(0)
            self.presses += 1
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(target, QKeyEvent(kind, key, PLAIN, letter))

    def fill(self, label: str, text: str) -> None:
        """Writes into a field, in place of what stands there, or picks from its list."""
        field = self.field(label)
        if isinstance(field, QComboBox) and not field.isEditable():
            self._pick(field, text)
            return
        if isinstance(field, QDateEdit):
            self._turn_to(field, QDate.fromString(text, Qt.DateFormat.ISODate))
            return
        line = field.lineEdit() if isinstance(field, QComboBox) else None
        inside = field.viewport() if isinstance(field, QAbstractScrollArea) else line or field
        self.click(inside)
        self.key(Qt.Key.Key_A, CONTROL)
        self.key(Qt.Key.Key_Delete)
        self.type(text)

    def _pick(self, combo: QComboBox, text: str) -> None:
        """Goes through a list with the arrow keys."""
        at = combo.findText(text)
        assert at >= 0, f"“{text}” is not offered here"
        _scroll_to(combo)
        combo.setFocus()
        self.key(Qt.Key.Key_Home)
        for _ in range(combo.count()):
            if combo.currentIndex() == at:
                break
            self.key(Qt.Key.Key_Down)
        assert combo.currentText() == text

    def _turn_to(self, edit: QDateEdit, day: QDate) -> None:
        """Steps year, month and day with the arrow keys."""
        _scroll_to(edit)
        edit.setFocus()
        shown = QDateEdit.Section
        parts = (shown.YearSection, QDate.year), (shown.MonthSection, QDate.month)
        for section, part in (*parts, (shown.DaySection, QDate.day)):
            edit.setCurrentSection(section)
            ahead = part(day) - part(edit.date())
            self.key(Qt.Key.Key_Up if ahead > 0 else Qt.Key.Key_Down, times=abs(ahead))
        assert edit.date() == day, edit.text()

    def offers(self, label: str) -> set[str]:
        """What a list lets choose from."""
        combo = self.field(label)
        assert isinstance(combo, QComboBox)
        return {combo.itemText(at) for at in range(combo.count())}

    def written(self, label: str) -> str:
        """What stands in a field."""
        return read(self.field(label))

    def dialog_is_gone(self, dialog: QWidget) -> None:
        """Waits until a dialog that was confirmed has closed."""
        self.wait(lambda: self.front() is not dialog, "way out of the dialog")

    def confirm(self, words: str) -> None:
        """Presses the button that ends a dialog; the dialog goes."""
        dialog = self.front()
        assert isinstance(dialog, QDialog)
        self.press(words)
        self.dialog_is_gone(dialog)

    def confirm_fails(self, words: str) -> None:
        """Presses the button that ends a dialog, and the dialog stays."""
        dialog = self.front()
        assert isinstance(dialog, QDialog)
        self.press(words)
        assert self.front() is dialog, f"{dialog.windowTitle()} went"


def _names(button: QAbstractButton) -> tuple[str, str]:
    return plain(button.text()), button.accessibleName()


def _reading_order(widget: QWidget) -> tuple[int, int]:
    place = widget.mapTo(widget.window(), QPoint(0, 0))
    return place.y(), place.x()


def _scroll_to(widget: QWidget) -> None:
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(widget)
        parent = parent.parentWidget()
