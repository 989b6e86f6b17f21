"""What was typed when the program ended is offered once, and opened where it belongs."""

from pytestqt.qtbot import QtBot

from relnotes import app
from relnotes.desktop.dialogs.log import LogDialog
from relnotes.desktop.live import Live
from relnotes.desktop.main_window import MainWindow
from relnotes.desktop.pages.page import Place, Services
from relnotes.journal.store import Journal
from tests.conftest import FakeClock
from tests.desktop.drafts.conftest import Opened, crash, places


def test_after_a_crash_it_is_offered_once_and_opened(
    qtbot: QtBot, journal: Journal, live: Live, services: Services, ana: int, clock: FakeClock
) -> None:
    window = app.make_window(live, services)
    qtbot.addWidget(window)
    window.show()
    window.open_place(Place("relationships", ana))
    form = window.open_dialog("log_form")
    assert isinstance(form, LogDialog)
    form.what.setText("Budget")
    assert form.unsaved is not None
    form.unsaved.keep()
    crash(window)

    other = Journal.open(journal.path, clock)
    second = Live(other)
    again = app.make_window(second, services)
    qtbot.addWidget(again)
    again.show()
    assert again.room.unsaved.isVisible()
    assert "in the middle of writing" in again.room.unsaved.accessibleName()
    again.room.unsaved.button.click()
    (opened,) = again.findChildren(LogDialog)
    assert opened.what.text() == "Budget"
    assert [name for _, name in opened.whom.chosen] == ["Ana"]
    assert not again.room.unsaved.isVisible()
    opened.reject()
    third = app.make_window(second, services)
    qtbot.addWidget(third)
    assert third.room.unsaved.isHidden()
    second.close()
    other.close()


def test_what_was_left_on_purpose_is_not_offered(
    qtbot: QtBot, shown: Opened, live: Live, services: Services
) -> None:
    form = shown()
    form.what.setText("Budget")
    form.reject()
    window = app.make_window(live, services)
    qtbot.addWidget(window)
    assert window.room.unsaved.isHidden()


def test_closing_the_line_is_enough(
    qtbot: QtBot, shown: Opened, live: Live, services: Services
) -> None:
    form = shown()
    form.what.setText("Budget")
    assert form.unsaved is not None
    form.unsaved.keep()
    window = app.make_window(live, services)
    qtbot.addWidget(window)
    assert not window.room.unsaved.isHidden()
    window.room.unsaved.closed.emit()
    other = app.make_window(live, services)
    qtbot.addWidget(other)
    assert other.room.unsaved.isHidden()
    assert places(live)


def test_a_draft_of_what_is_gone_is_said(
    window: MainWindow, live: Live, services: Services, ana: int, qtbot: QtBot
) -> None:
    live.keep_typed("StakeDialog stake:77", '{"typed": {"what": "Peace"}, "left": false}')
    again = app.make_window(live, services)
    qtbot.addWidget(again)
    again.show()
    again.room.unsaved.button.click()
    assert again.room.banner.isVisible()
