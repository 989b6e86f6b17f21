"""The one window: its contents follow each other, ask before they close, and open no other."""

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from relnotes.desktop.contents import PAGES
from relnotes.desktop.frame import Frame
from relnotes.desktop.room import Room
from relnotes.desktop.settings import Settings
from tests.desktop.looking import settle


class Content(QWidget):
    """Something that may have to stay."""

    stays = False
    painted = 0

    def paintEvent(self, event: QPaintEvent) -> None:
        """Counts."""
        super().paintEvent(event)
        self.painted += 1

    def closeEvent(self, event: QCloseEvent) -> None:
        """Refuses while it has to stay."""
        event.setAccepted(not self.stays)


def _frame(qtbot: QtBot, home: Path) -> Frame:
    made = Frame(Settings(home / "s.ini"))
    qtbot.addWidget(made)
    return made


def test_one_content_follows_the_other_in_the_same_place(qtbot: QtBot, home: Path) -> None:
    frame, first, second = _frame(qtbot, home), Content(), Content()
    frame.stand_for(home / "a.relnotes")
    frame.show_content(first)
    frame.show()
    where = frame.geometry(), first.geometry()
    frame.show_content(second)
    assert (frame.content, first.isVisible(), second.isVisible()) == (second, False, True)
    assert (frame.geometry(), second.geometry()) == where
    assert [one for one in QApplication.topLevelWidgets() if one.isVisible()] == [frame]


def test_a_content_may_go_on_inside_of_the_next(qtbot: QtBot, home: Path) -> None:
    frame, first, second = _frame(qtbot, home), Content(), Content()
    frame.show_content(first)
    frame.show()
    first.setParent(second)
    first.show()
    frame.show_content(second)
    assert first.isVisible()


def test_what_is_shown_is_painted_once_and_only_when_it_is_in_its_place(
    qtbot: QtBot, home: Path
) -> None:
    """It was painted up to three times over: the rows behind a lock waited for all of them."""
    frame, first, second = _frame(qtbot, home), Content(), Content()
    frame.stand_for(home / "a.relnotes")
    frame.show_content(first)
    QTimer.singleShot(0, frame, frame.appear)  # as the program does it
    qtbot.waitUntil(lambda: first.painted > 0)
    settle()
    assert first.painted == 1
    frame.show_content(second)
    assert second.painted == 0
    frame.paint_now()
    assert second.painted == 1
    settle()
    assert second.painted == 1


def test_what_is_at_work_keeps_the_window_open(qtbot: QtBot, home: Path) -> None:
    frame, content = _frame(qtbot, home), Content()
    frame.show_content(content)
    frame.show()
    content.stays = True
    with qtbot.assertNotEmitted(frame.closed):
        frame.close()
    assert frame.isVisible()
    content.stays = False
    with qtbot.waitSignal(frame.closed):
        frame.close()
    assert not frame.isVisible()


def test_each_journal_has_its_own_place(qtbot: QtBot, home: Path) -> None:
    frame, one, two = _frame(qtbot, home), home / "one.relnotes", home / "two.relnotes"
    frame.show()
    for journal, width in ((one, 700), (two, 760)):
        frame.stand_for(journal)
        frame.resize(width, 500)
        frame.keep_place()
    again = _frame(qtbot, home)
    again.stand_for(one)
    assert again.width() == 700


class Shown(QObject):
    """Sees what is shown as a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.windows: list[QObject] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notes each."""
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.windows.append(watched)
        return False


def test_a_line_above_the_page_opens_no_window(qtbot: QtBot, qapp: QApplication) -> None:
    """Its button was shown before it had its place: a small window, which took the focus."""
    room, shown = Room(PAGES), Shown()
    qtbot.addWidget(room)
    qapp.installEventFilter(shown)
    try:
        lines = [room.unsaved, room.banner, room.note]
    finally:
        qapp.removeEventFilter(shown)
    assert shown.windows == []
    room.resize(1280, 800)
    room.show()
    for line in lines:
        line.show()
    room.grab()
    tops = [line.mapTo(room, line.rect().topLeft()).y() for line in lines]
    assert tops[1] < tops[2] < tops[0], "problems stand first, whichever came first"
