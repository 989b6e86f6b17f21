"""The page of promises: read in windows, acted upon where they stand, by key and by mouse."""

import datetime as dt
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QStyleOptionViewItem
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Place, Services
from relnotes.desktop.pages.promises import PromisesPage
from relnotes.desktop.pages.promising.nudge import NudgeDialog
from relnotes.desktop.pages.promising.side_list import SideList
from relnotes.desktop.parts.act_delegate import ActRole
from relnotes.domain.happenings import PromiseDraft
from relnotes.domain.kinds import Side
from relnotes.journal import contributions, promises
from relnotes.journal.access import Writer

ME, THEM = Side.ME, Side.THEM


@pytest.fixture
def page(qtbot: QtBot, live: Live, services: Services, ana: int) -> Iterator[PromisesPage]:
    made = PromisesPage(live, services)
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    yield made
    made.hide()


def promise(live: Live, who: int, side: Side, what: str, days: int | None) -> int:
    due = None if days is None else live.today() + dt.timedelta(days=days)
    return live.do("Promise", promises.make, PromiseDraft(who, side, what, due=due))


def said(one: SideList) -> list[str]:
    """Heads and titles, in their order."""
    indexes = [one.model.index(at, 0) for at in range(one.model.rowCount())]
    return [str(at.data(ActRole.HEAD) or at.data(ActRole.TITLE)) for at in indexes]


def choose(one: SideList, what: str) -> QModelIndex:
    index = one.model.index(said(one).index(what), 0)
    one.view.setCurrentIndex(index)
    one.view.setFocus()
    return index


def test_each_side_tells_its_groups_in_the_order_of_their_days(
    page: PromisesPage, live: Live, ana: int
) -> None:
    for what, days in (("later", 30), ("some day", None), ("late", -2), ("soon", 3)):
        promise(live, ana, ME, what, days)
    promise(live, ana, THEM, "hers", -1)
    assert said(page.lists[ME]) == [
        "Overdue", "late", "In the coming week", "soon", "Later", "later", "No day yet", "some day",
    ]  # fmt: skip
    assert said(page.lists[THEM]) == ["A little late", "hers"]


def test_thousands_are_read_beside_the_window_and_shown_in_windows(
    page: PromisesPage, live: Live, ana: int, qtbot: QtBot
) -> None:
    def many(writer: Writer) -> None:
        for n in range(1_000):
            promises.make(writer, PromiseDraft(ana, ME, f"Promise {n}"))

    live.do("Promise", many)
    mine = page.lists[ME]
    assert mine.model.rowCount() == 0, "the page is there before its rows"
    qtbot.waitUntil(lambda: mine.model.rowCount() > 0)
    assert mine.model.rowCount() < 100
    mine.view.scrollToBottom()
    mine.model.fetchMore(QModelIndex())
    assert said(mine)[100] == "Promise 99"


def test_the_keyboard_passes_over_heads_and_keeps(page: PromisesPage, live: Live, ana: int) -> None:
    promise(live, ana, ME, "first", -1)
    promise(live, ana, ME, "second", 2)
    mine = page.lists[ME]
    choose(mine, "first")
    QTest.keyClick(mine.view, Qt.Key.Key_Down)
    assert mine.view.currentIndex().data(ActRole.TITLE) == "second"
    QTest.keyClick(mine.view, Qt.Key.Key_C)
    assert said(mine) == ["Overdue", "first"]
    assert [one.what for one in live.read(contributions.recent, ana)] == ["second"]
    QTest.keyClick(mine.view, Qt.Key.Key_K)
    assert live.read(promises.count_open) == 0
    assert page.empty.isVisible()


def test_a_painted_button_acts_where_it_is_pressed(
    page: PromisesPage, live: Live, ana: int, qtbot: QtBot
) -> None:
    promise(live, ana, THEM, "hers", 2)
    theirs = page.lists[THEM]
    index = choose(theirs, "hers")
    option = QStyleOptionViewItem()
    option.rect, option.font = theirs.view.visualRect(index), theirs.view.font()
    places = theirs.delegate.buttons(option, index)
    assert set(places) == {"keep", "nudge"}
    left = Qt.MouseButton.LeftButton
    beside = option.rect.topLeft()
    QTest.mouseClick(theirs.view.viewport(), left, pos=beside)
    assert live.read(promises.count_open) == 1
    QTest.mouseClick(theirs.view.viewport(), left, pos=places["nudge"].center())
    (nudge,) = page.findChildren(NudgeDialog)
    nudge.close()
    QTest.mouseClick(theirs.view.viewport(), left, pos=places["keep"].center())
    assert live.read(promises.count_open) == 0


def test_enter_opens_and_the_menu_offers_all(
    page: PromisesPage, live: Live, ana: int, qtbot: QtBot
) -> None:
    promise(live, ana, ME, "mine", 2)
    mine = page.lists[ME]
    index = choose(mine, "mine")
    with qtbot.waitSignal(page.go) as gone:
        QTest.keyClick(mine.view, Qt.Key.Key_Return)
    assert gone.args == [Place("relationships", ana, "overview")]
    mine.view.customContextMenuRequested.emit(mine.view.visualRect(index).center())
    (menu,) = page.findChildren(QMenu)
    assert "Tried, not there yet" in [one.text() for one in menu.actions()]
    menu.close()


def test_the_rows_are_a_sound_model(
    page: PromisesPage, live: Live, ana: int, qtmodeltester: ModelTester
) -> None:
    promise(live, ana, ME, "mine", 2)
    check: Callable[[QAbstractItemModel], None] = qtmodeltester.check
    check(page.lists[ME].model)
