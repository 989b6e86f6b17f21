"""The running program: started, closed, looked at, and gone about in."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from relnotes import app
from relnotes.desktop.main_window import MainWindow
from relnotes.desktop.pages.relationship.contribution_card import ContributionCard
from relnotes.desktop.pages.relationship.record_row import RecordRow
from relnotes.desktop.pages.relationship.stake_section import StakeSection
from relnotes.desktop.side import Side as SideBar
from tests.conftest import FakeClock
from tests.stories.eyes import plain, read
from tests.stories.hands import CONTROL, LEFT, PLAIN, Hands


class Program(Hands):
    """The program from its start; days pass only when the story says so."""

    def __init__(self, qtbot: QtBot, application: QApplication, clock: FakeClock) -> None:
        super().__init__(qtbot)
        self._application, self.clock = application, clock
        self.desktop: app.Desktop | None = None
        self.path = Path()
        self.name = ""

    # the program

    @property
    def window(self) -> MainWindow:
        """The window of the journal that is open."""
        assert self.desktop is not None
        assert self.desktop.window is not None
        return self.desktop.window

    def busy(self) -> bool:
        """Whether a job runs."""
        return self.desktop is not None and self.desktop.services.jobs.running > 0

    def opens_journal(self, path: Path) -> None:
        """Starts the program over a file."""
        self.path = path
        self.desktop = app.Desktop(self._application, self.clock)
        self.desktop.open(path)
        self._comes_up()

    def _comes_up(self) -> None:
        frame = self.window.window()
        frame.resize(1280, 800)
        self.qtbot.waitExposed(frame)
        frame.activateWindow()
        self.qtbot.waitUntil(lambda: QApplication.activeWindow() is frame)

    def closes(self) -> None:
        """Closes the window by its menu's key, as the program does at its end."""
        if self.desktop is None:
            return
        if self.desktop.window is not None:
            self.desktop.window.close()
        self.desktop.close()
        self.desktop.deleteLater()
        self.desktop = None
        # Without an event loop of its own a test keeps what Qt would delete "later".
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def crashes(self) -> None:
        """The program is gone without a word: nothing that closing does is done."""
        assert self.desktop is not None
        for timer in self.window.findChildren(QTimer):
            timer.stop()
        self.window.live.blockSignals(True)
        for dialog in self.window.findChildren(QDialog):
            dialog.hide()
        self.closes()

    def closes_and_reopens(self) -> None:
        """Ends the program and starts it anew over the same file."""
        self.closes()
        self.opens_journal(self.path)

    def days_pass(self, days: int) -> None:
        """Comes back days later; the page is looked at anew."""
        self.clock.advance(days=days)
        self.key(Qt.Key.Key_F5)

    # seeing

    def reads(self) -> str:
        """Everything that can be read in front."""
        return read(self.front())

    def sees(self, *texts: str) -> None:
        """Each of these can be read now."""
        for text in texts:
            self.wait(partial(self._reads, text), f"text “{text}”")

    def _reads(self, text: str) -> bool:
        return text in self.reads()

    def sees_not(self, *texts: str) -> None:
        """None of these can be read."""
        shown = self.reads()
        assert [text for text in texts if text in shown] == [], shown

    def sees_no_longer(self, text: str) -> None:
        """It can soon not be read any more: much is read anew in turns."""
        self.wait(lambda: not self._reads(text), f"end of “{text}”")

    def sees_in_order(self, *texts: str) -> None:
        """Each of these can be read, one after the other."""
        self.sees(*texts)
        shown, at = self.reads(), 0
        for text in texts:
            at = shown.find(text, at)
            assert at >= 0, f"“{text}” does not follow:\n{shown}"
            at += len(text)

    def last_step(self) -> str:
        """What undo would take back, in the words of the menu."""
        assert self.desktop is not None
        return self.desktop.services.actions["undo"].text()

    # going about

    def goes_to(self, page: str) -> None:
        """Opens a page by the side bar."""
        self.press(page, self.window.findChild(SideBar))

    def opens(self, name: str) -> None:
        """Opens a relationship by its row."""
        self.goes_to("Relationships")
        self.click_line("Relationships", name)
        self.name = name.split()[0]
        self.sees(name)

    def tab(self, words: str) -> None:
        """Opens a tab of the relationship."""
        bars = [bar for bar in self.window.findChildren(QTabBar) if bar.isVisible()]
        tabs = ((bar, at) for bar in bars for at in range(bar.count()))
        bar, at = next((bar, at) for bar, at in tabs if plain(bar.tabText(at)) == words)
        QTest.mouseClick(bar, LEFT, PLAIN, bar.tabRect(at).center())
        assert bar.currentIndex() == at, f"the tab “{words}” did not open"

    def comes_back(self) -> None:
        """Returns to the window from another program."""
        other = QWidget()
        other.show()
        other.activateWindow()
        self.wait(lambda: not self.window.isActiveWindow(), "other program in front")
        other.close()
        self.window.activateWindow()
        self.wait(lambda: self.window.isActiveWindow(), "window in front")

    def looks_around(self) -> None:
        """Opens the sample journal from the first page."""
        before = self.window
        self.press("Look around")
        self.wait(lambda: self.window is not before, "sample journal")
        self._comes_up()

    def opens_another(self, path: Path) -> None:
        """Opens another journal in place of this one."""
        self.key(Qt.Key.Key_O, CONTROL)
        self.names_file(path)

    def names_file(self, path: Path) -> None:
        """Types a file's name into the dialog that asks for one."""
        dialog = self.front()
        self.fill("File name:", str(path))
        self.key(Qt.Key.Key_Return)
        self.dialog_is_gone(dialog)

    def list_of(self, words: str) -> QWidget:
        """The list in which something that is needed or expected stands."""
        widget: QWidget | None = self.record(words)
        while widget is not None and not isinstance(widget, StakeSection):
            widget = widget.parentWidget()
        assert widget is not None
        return widget

    def record(self, words: str) -> RecordRow:
        """The row or card of something written down."""

        def look() -> RecordRow | None:
            some = self.front().findChildren(RecordRow)
            return next((one for one in some if one.isVisible() and _says(one, words)), None)

        return self.until(look, f"record “{words}”")

    def sees_at(self, words: str, text: str) -> None:
        """The row or card of something says this, too."""
        self.wait(lambda: text in read(self.record(words)), f"“{text}” at “{words}”")

    def opens_main_menu(self) -> None:
        """Opens the menu by the program's name at the head of the side bar."""
        self.click(self.window.room.side.mark)


def _says(record: RecordRow, words: str) -> bool:
    if isinstance(record, ContributionCard):
        return record.line.what == words
    return record.accessibleName().split(", ")[0] == words or words in read(record).split("\n")
