"""The page Trash: what lies there, the way back, and the way out for good."""

from collections.abc import Iterator

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from relnotes import app
from relnotes.desktop.dialogs.problem import AskDialog
from relnotes.desktop.live import Live
from relnotes.desktop.main_window import MainWindow
from relnotes.desktop.pages.history import HistoryPage
from relnotes.desktop.pages.page import Place, Services
from relnotes.desktop.pages.relationships import RelationshipsPage
from relnotes.desktop.pages.trash import TrashPage
from relnotes.desktop.settings import TRASH_DAYS
from relnotes.domain import kinds as k
from relnotes.domain.happenings import ContributionDraft, EntryDraft
from relnotes.domain.people import PersonDraft
from relnotes.domain.sides import RoleDraft, StakeDraft
from relnotes.journal import contributions, entries, people, relationships, roles, stakes, trash
from tests.conftest import FakeClock


@pytest.fixture
def ana(live: Live, clock: FakeClock) -> int:
    """Somebody with a need, a role and an entry; another entry lies in the trash already."""
    one = live.do("Add", relationships.add, PersonDraft("Ana"))
    live.do("Need", stakes.add, StakeDraft(one, k.Side.THEM, k.StakeKind.NEED, "Peace"))
    live.do("Role", roles.give, RoleDraft(one, k.Side.ME, "adviser"))
    live.do("Log", entries.log, EntryDraft((one,), "Budget agreed"))
    entry = live.do("Log", entries.log, EntryDraft((one,), "A slip of the pen"))
    live.do("Throw", trash.throw, "entry", entry)
    clock.advance(days=1)
    return one


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow, ana: int) -> Iterator[TrashPage]:
    """The page, opened from the menu of the window."""
    assert window.services.actions["trash"].isVisible()
    window.services.actions["trash"].trigger()
    shown = window.page
    assert isinstance(shown, TrashPage)
    qtbot.waitUntil(lambda: bool(shown.model.rows))
    yield shown


def titles(page: TrashPage) -> list[str]:
    return [one.title for one in page.model.rows]


def test_it_says_what_lies_there_and_since_when(page: TrashPage) -> None:
    assert titles(page) == ["A slip of the pen"]
    (one,) = page.model.rows
    assert page._below(one) == "Entry"
    assert "yesterday, 15:00" in page._spoken(one)


def test_a_record_comes_back(page: TrashPage, live: Live, ana: int, qtbot: QtBot) -> None:
    page.restore_button.click()
    assert {one.title for one in live.read(entries.recent, ana)} == {
        "Budget agreed",
        "A slip of the pen",
    }
    assert live.reach.undo == "Restore from the trash"
    qtbot.waitUntil(lambda: not page.model.rows)
    assert page._stack.currentIndex() == 1
    live.undo()
    qtbot.waitUntil(lambda: titles(page) == ["A slip of the pen"])


def test_for_good_is_asked_first_and_leaves_nothing(
    page: TrashPage, window: MainWindow, live: Live, qtbot: QtBot
) -> None:
    before = live.reach
    page.ask_purge()
    (dialog,) = page.findChildren(AskDialog)
    assert dialog.no.hasFocus() or dialog.no.isDefault()
    dialog.no.click()
    assert titles(page) == ["A slip of the pen"]
    page.purge_button.click()
    dialog = next(one for one in page.findChildren(AskDialog) if one.isVisible())
    dialog.yes.click()
    qtbot.waitUntil(lambda: not page.model.rows)
    assert live.read(trash.thrown) == ()
    assert b"slip of the pen" not in live.path.read_bytes()
    assert window.toast.isVisible()
    assert not window.toast.button.isVisible()
    assert before.undo == "Throw"
    assert live.reach.undo == "Log"


def test_what_is_purged_leaves_the_history_too(
    page: TrashPage, window: MainWindow, live: Live, qtbot: QtBot
) -> None:
    window.open_place(Place("history", tab="everything"))
    history = window.page
    assert isinstance(history, HistoryPage)
    assert any(one.label == "Throw" for one in history.history.model.rows)
    window.open_place(Place("trash"))
    page._purge(page.model.rows[0])
    window.open_place(Place("history", tab="everything"))
    assert all(one.label != "Throw" for one in history.history.model.rows)


def test_deleting_a_relationship_says_all_that_goes(
    window: MainWindow, live: Live, ana: int, qtbot: QtBot
) -> None:
    live.do("Ben", relationships.add, PersonDraft("Ben"))
    live.do("Gift", contributions.log, ContributionDraft(ana, k.Side.ME, "Rebuilt it"))
    window.open_place(Place("relationships", ana))
    shown = window.page
    assert isinstance(shown, RelationshipsPage)
    shown.delete()
    said = window.toast.accessibleName()
    assert said.startswith("Ana is in the trash, with ")
    for what in ("1 need or expectation", "1 role", "1 contribution", "1 entry"):
        assert what in said


def test_a_relationship_is_shown_with_what_went_along(
    page: TrashPage, live: Live, ana: int, qtbot: QtBot
) -> None:
    live.do("Throw Ana", trash.throw, "relationship", ana)
    qtbot.waitUntil(lambda: len(page.model.rows) == 2)
    assert page.isVisible()  # nobody is left, and the trash stays open
    first = page.model.rows[0]
    assert first.title == "Ana"
    assert "1 need or expectation" in page._below(first)
    page.view.setCurrentIndex(page.model.index_of(("relationship", ana)))
    page.restore_button.click()
    assert [one.name for one in live.read(people.names)] == ["Ana"]


def test_what_would_come_back_to_nowhere_says_so(
    page: TrashPage, window: MainWindow, live: Live, ana: int, qtbot: QtBot
) -> None:
    live.do("Throw Ana", trash.throw, "relationship", ana)
    qtbot.waitUntil(lambda: len(page.model.rows) == 2)
    page.view.setCurrentIndex(page.model.index(1, 0))
    page.restore()
    assert window.room.banner.isVisible()
    assert "Ana is in the trash too" in window.room.banner.accessibleName()


def test_it_narrows_to_one_kind(page: TrashPage, live: Live, ana: int, qtbot: QtBot) -> None:
    role = live.read(roles.of, ana)[0].id
    live.do("Throw", trash.throw, "role", role)
    qtbot.waitUntil(lambda: len(page.model.rows) == 2)
    page.chips["role"].clicked.emit()
    assert titles(page) == ["adviser"]
    page.restore()
    qtbot.waitUntil(lambda: titles(page) == ["A slip of the pen"])


def test_emptying_is_asked_first(page: TrashPage, live: Live, qtbot: QtBot) -> None:
    page.empty_button.click()
    (dialog,) = page.findChildren(AskDialog)
    dialog.yes.click()
    qtbot.waitUntil(lambda: not page.model.rows)
    assert live.read(trash.thrown) == ()


def test_what_is_old_goes_at_the_start(
    live: Live, services: Services, ana: int, clock: FakeClock, qtbot: QtBot
) -> None:
    clock.advance(days=31)
    services.settings.set(TRASH_DAYS, 30)
    app.empty_by_age(live, services.settings)
    QTest.qWait(0)
    QApplication.sendPostedEvents()
    assert len(live.read(trash.thrown)) == 1
    live.do("Rename", relationships.rename, ana, "Anna")
    for days in (0, 90):
        services.settings.set(TRASH_DAYS, days)
        app.empty_by_age(live, services.settings)
        QApplication.sendPostedEvents()
        live.close()
        assert len(live.read(trash.thrown)) == 1
    services.settings.set(TRASH_DAYS, 30)
    app.empty_by_age(live, services.settings)
    qtbot.waitUntil(lambda: not live.read(trash.thrown))
    assert live.reach.undo == "Rename"
