"""The window around the pages: where it goes, what it says, and what it refreshes."""

from collections.abc import Callable, Iterator, Mapping

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from relnotes import app
from relnotes.desktop import settings as setting
from relnotes.desktop.frame import Frame
from relnotes.desktop.live import Live
from relnotes.desktop.main_window import MainWindow
from relnotes.desktop.pages.page import Page, Place, Services
from relnotes.desktop.parts.labels import Label
from relnotes.desktop.side import PageEntry
from relnotes.domain.happenings import EntryDraft
from relnotes.domain.kinds import EntryKind
from relnotes.domain.people import PersonDraft
from relnotes.domain.problem import Code, Problem
from relnotes.journal import entries, relationships
from relnotes.journal.store import Journal
from tests.conftest import FakeClock

CONTROL = Qt.KeyboardModifier.ControlModifier


class PlainPage(Page):
    """A page of the tests: it counts its reads and remembers where it was sent."""

    def __init__(self, live: Live, services: Services) -> None:
        super().__init__(live, services)
        self.reads = 0
        self.shown: list[Place] = []
        self.edits = 0
        self.field = QLineEdit()
        QVBoxLayout(self).addWidget(self.field)

    def title(self) -> str:
        return self.name

    def refresh(self) -> None:
        self.reads += 1

    def place(self) -> Place:
        return self.shown[-1] if self.shown else Place(self.name)

    def show_place(self, place: Place) -> None:
        if place.id == 404:
            raise Problem(Code.GONE)
        self.shown.append(place)

    def acts(self) -> Mapping[str, Callable[[], object]]:
        return {"edit": self._edit}

    def _edit(self) -> None:
        self.edits += 1


class People(PlainPage):
    name = "relationships"
    tables = frozenset({"relationship"})


class Entries(PlainPage):
    name = "journal"
    tables = frozenset({"entry"})


PAGES = (
    PageEntry("relationships", "Relationships", "people", People),
    PageEntry("journal", "Journal", "journal", Entries),
)


class PlainDialog(QDialog):
    """A dialog of the tests, that keeps where it was asked for."""

    def __init__(
        self, live: Live, services: Services, place: Place | None, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.place = place


@pytest.fixture
def window(qtbot: QtBot, live: Live, services: Services) -> Iterator[MainWindow]:
    """The window over two plain pages; the journal is still empty."""
    made = app.make_window(
        live, services, pages=PAGES, dialogs={"log": PlainDialog, "new_person": PlainDialog}
    )
    qtbot.addWidget(made)
    made.show()
    with qtbot.waitExposed(made):
        pass
    yield made
    made.close()


@pytest.fixture
def ana(live: Live, window: MainWindow) -> int:
    """Someone in the journal, so that the window has left its first page."""
    return live.do("Add Ana", relationships.add, PersonDraft(name="Ana Petrović"))


def page(window: MainWindow) -> PlainPage:
    assert isinstance(window.page, PlainPage)
    return window.page


def log(live: Live, title: str, *people: int) -> int:
    draft = EntryDraft(kind=EntryKind.MEETING, title=title, day=live.today(), people=people)
    return live.do("Log", entries.log, draft)


class TestFirstPage:
    def test_an_empty_journal_shows_the_ways_to_begin(self, window: MainWindow) -> None:
        assert window.first.isVisible()
        assert window.first.begin.isVisible()
        assert not window.first.bring.isVisible(), "nothing answers to it"
        assert not window.first.look.isVisible()
        assert window.page is None

    def test_beginning_opens_the_dialog_for_a_person(self, window: MainWindow) -> None:
        window.first.begin.clicked.emit()
        [dialog] = window.findChildren(PlainDialog)
        assert dialog.isVisible()
        assert dialog.place is None

    def test_a_problem_is_said_on_the_first_page_too(self, window: MainWindow, live: Live) -> None:
        """A journal that could not be opened from there said nothing: its place was not seen."""
        window.services.messages.show(Problem(Code.LOCKED, file="other.relnotes"))
        over = window.telling.over
        assert over.isVisible()
        assert "other.relnotes" in "".join(one.text() for one in over.findChildren(Label))
        assert window.rect().contains(over.geometry())
        live.do("Add", relationships.add, PersonDraft("Ana"))
        assert not over.isVisible()

    def test_it_gives_way_to_the_first_person_and_comes_back_with_undo(
        self, window: MainWindow, ana: int
    ) -> None:
        assert not window.first.isVisible()
        assert page(window).name == "relationships"
        window.stepping.undo()
        assert window.first.isVisible()


class TestRefresh:
    def test_a_page_reads_when_it_is_first_seen(self, window: MainWindow, ana: int) -> None:
        assert page(window).reads == 1

    def test_a_seen_page_reads_what_concerns_it(
        self, window: MainWindow, live: Live, ana: int
    ) -> None:
        before = page(window).reads
        live.do("Rename", relationships.rename, ana, "Ana")
        assert page(window).reads == before + 1
        log(live, "Lunch", ana)
        assert page(window).reads == before + 1, "an entry is not its concern"

    def test_an_unseen_page_turns_stale_and_reads_once_when_it_is_shown(
        self, window: MainWindow, live: Live, ana: int
    ) -> None:
        window.open_place(Place("journal"))
        journal = page(window)
        window.open_place(Place("relationships"))
        log(live, "Lunch", ana)
        log(live, "Supper", ana)
        assert (journal.reads, journal.stale) == (1, True)
        window.open_place(Place("journal"))
        assert (journal.reads, journal.stale) == (2, False)
        window.open_place(Place("relationships"))
        window.open_place(Place("journal"))
        assert journal.reads == 2

    def test_a_page_of_another_day_is_read_anew_when_it_is_shown(
        self, window: MainWindow, clock: FakeClock
    ) -> None:
        """Whoever came back after a night saw yesterday's page until the next minute."""
        window.open_place(Place("journal"))
        journal = page(window)
        window.open_place(Place("relationships"))
        clock.advance(days=1)
        assert (journal.reads, journal.stale) == (1, True)
        window.open_place(Place("journal"))
        assert (journal.reads, journal.stale) == (2, False)

    def test_what_the_terminal_did_is_read_when_the_user_comes_back(
        self, window: MainWindow, live: Live, journal: Journal, ana: int
    ) -> None:
        terminal = Journal.open(journal.path, journal.clock)
        terminal.do("Add Ben", relationships.add, PersonDraft(name="Ben"))
        terminal.close()
        before = page(window).reads
        QApplication.sendEvent(window, QEvent(QEvent.Type.ActivationChange))
        assert page(window).reads == before + 1
        assert window.room.side.items["relationships"].accessibleName() == "Relationships, 2"

    def test_pages_are_made_when_they_are_wanted(self, window: MainWindow, ana: int) -> None:
        assert window.findChildren(Entries) == []
        window.open_place(Place("journal"))
        assert len(window.findChildren(Entries)) == 1


class TestPlaces:
    def test_keys_open_the_pages(self, window: MainWindow, ana: int, qtbot: QtBot) -> None:
        QTest.keyClick(window, Qt.Key.Key_2, CONTROL)
        assert page(window).name == "journal"
        assert window.room.side.items["journal"].isChecked()
        QTest.keyClick(window, Qt.Key.Key_1, CONTROL)
        assert page(window).name == "relationships"

    def test_back_and_forward_walk_the_places(self, window: MainWindow, ana: int) -> None:
        actions = window.services.actions
        assert not actions["back"].isEnabled()
        window.open_place(Place("relationships", ana, "roles"))
        page(window).go.emit(Place("journal", 7))
        actions["back"].trigger()
        assert page(window).shown[-1] == Place("relationships", ana, "roles")
        actions["forward"].trigger()
        assert page(window).shown[-1] == Place("journal", 7)
        assert not actions["forward"].isEnabled()

    def test_moving_within_a_page_is_a_step_of_the_way(self, window: MainWindow, ana: int) -> None:
        window.open_place(Place("relationships", ana, "overview"))
        page(window).moved.emit(Place("relationships", ana, "roles"))
        page(window).moved.emit(Place("relationships", ana, "roles"))
        window.go_back()
        assert page(window).shown[-1] == Place("relationships", ana, "overview")

    def test_a_place_that_is_gone_is_said_and_the_page_is_shown(
        self, window: MainWindow, ana: int
    ) -> None:
        window.open_place(Place("journal", 404))
        assert page(window).name == "journal"
        assert window.room.banner.isVisible()
        assert "no longer there" in window.room.banner.accessibleName()

    def test_a_place_that_does_not_exist_changes_nothing(
        self, window: MainWindow, ana: int
    ) -> None:
        window.open_place(Place("weather"))
        assert page(window).name == "relationships"

    def test_the_next_window_opens_where_this_one_was(
        self, window: MainWindow, ana: int, live: Live, services: Services, qtbot: QtBot
    ) -> None:
        window.open_place(Place("journal"))
        window.close()
        assert services.settings.get(setting.GEOMETRY)
        again = app.make_window(live, services, pages=PAGES, dialogs={})
        qtbot.addWidget(again)
        assert page(again).name == "journal"


class TestActions:
    def test_the_page_in_sight_answers(self, window: MainWindow, ana: int) -> None:
        people = page(window)
        window.open_place(Place("journal"))
        window.services.actions["edit"].trigger()
        assert (people.edits, page(window).edits) == (0, 1)

    def test_a_dialog_knows_where_the_user_is(
        self, window: MainWindow, ana: int, qtbot: QtBot
    ) -> None:
        window.open_place(Place("relationships", ana))
        QTest.keyClick(window, Qt.Key.Key_N, CONTROL)
        [dialog] = window.findChildren(PlainDialog)
        assert dialog.place == Place("relationships", ana)

    def test_undo_says_what_it_would_take_back(
        self, window: MainWindow, live: Live, ana: int, qtbot: QtBot
    ) -> None:
        undo, redo = window.services.actions["undo"], window.services.actions["redo"]
        assert undo.text() == "Undo: Add Ana"
        assert not redo.isEnabled()
        log(live, "Lunch", ana)
        QTest.keyClick(window, Qt.Key.Key_Z, CONTROL)
        assert window.toast.accessibleName() == "Undone: Log"
        assert (undo.text(), redo.text()) == ("Undo: Add Ana", "Redo: Log")
        QTest.keyClick(window, Qt.Key.Key_Y, CONTROL)
        assert (undo.text(), redo.isEnabled()) == ("Undo: Log", False)

    def test_the_theme_is_kept(self, window: MainWindow, services: Services) -> None:
        services.actions["theme_dark"].trigger()
        assert services.theme.choice == "dark"
        assert services.settings.get(setting.THEME) == "dark"


class TestWords:
    def test_a_quiet_word_offers_undo_and_goes_with_the_next_change(
        self, window: MainWindow, live: Live, ana: int
    ) -> None:
        """A toast whose Undo took back something newer would take back the wrong thing."""
        window.services.messages.quiet("Added Ana")
        assert window.toast.isVisible()
        assert window.toast.button.isVisible()
        log(live, "Lunch", ana)
        assert not window.toast.isVisible()

    def test_undo_in_the_toast_takes_the_change_back(
        self, window: MainWindow, live: Live, ana: int
    ) -> None:
        log(live, "Lunch", ana)
        window.services.messages.quiet("Logged")
        window.toast.button.click()
        assert live.reach.redo == "Log"

    def test_a_problem_stays_above_the_page_until_something_works(
        self, window: MainWindow, live: Live, ana: int
    ) -> None:
        with window.services.messages.problems():
            live.do("Rename", relationships.rename, 99, "Nobody")
        assert window.room.banner.isVisible()
        live.do("Rename", relationships.rename, ana, "Ana")
        assert not window.room.banner.isVisible()

    def test_the_title_holds_nothing_of_the_journal(self, window: MainWindow, ana: int) -> None:
        window.open_place(Place("relationships", ana))
        assert window.windowTitle() == "relnotes"


class TestSide:
    def test_it_counts_and_lists_who_is_pinned(
        self, window: MainWindow, live: Live, ana: int
    ) -> None:
        item = window.room.side.items["relationships"]
        assert item.accessibleName() == "Relationships, 1"
        assert window.room.side.people == []
        live.do("Pin", relationships.pin, ana, pinned=True)
        [person] = window.room.side.people
        assert person.accessibleName() == "Ana Petrović"
        person.click()
        assert page(window).shown[-1] == Place("relationships", ana)

    def test_without_room_it_shows_signs_only(
        self, window: MainWindow, live: Live, ana: int
    ) -> None:
        """At 200 % a side bar with words would leave no room for the page."""
        side = window.room.side
        window.resize(1280, 800)
        assert not side.narrow
        wide = side.width()
        window.resize(700, 600)
        assert side.narrow
        assert side.width() < wide / 3
        assert side.items["relationships"].toolTip() == "Relationships"
        window.resize(1280, 800)
        assert side.width() == wide
        assert side.items["relationships"].accessibleName() == "Relationships, 1"

    def test_it_says_when_something_was_saved(
        self, window: MainWindow, live: Live, ana: int
    ) -> None:
        assert window.room.side.saved.accessibleName() == "Saved · 15:00"


def test_every_control_has_a_name(window: MainWindow, ana: int) -> None:
    from PySide6.QtWidgets import QAbstractButton

    buttons = [button for button in window.findChildren(QAbstractButton) if button.isVisible()]
    assert buttons
    assert [button for button in buttons if not (button.accessibleName() or button.text())] == []


def test_a_first_window_is_no_larger_than_the_screen(
    services: Services, journal: Journal, qtbot: QtBot
) -> None:
    """On a small screen, or at 200 %, its lower end and its log button lay beyond the edge."""
    frame = Frame(services.settings)
    qtbot.addWidget(frame)
    frame.stand_for(journal.path)
    room = frame.screen().availableGeometry()
    assert room.width() < 1280, "the screen of the tests is a small one"
    assert frame.width() == room.width()
    assert frame.height() < room.height()
