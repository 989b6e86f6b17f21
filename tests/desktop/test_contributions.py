"""Contributions: both sides on a line of time, told and thanked, filtered, in windows."""

import datetime as dt
from decimal import Decimal

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from relnotes.desktop.dialogs.acknowledge import AcknowledgeDialog
from relnotes.desktop.dialogs.contribution import ContributionDialog
from relnotes.desktop.live import Live
from relnotes.desktop.pages.contributions import ContributionsPage
from relnotes.desktop.pages.page import Place, Services
from relnotes.desktop.pages.relationship.contribution_board import WINDOW
from relnotes.desktop.pages.relationship.contribution_card import ContributionCard
from relnotes.desktop.pages.relationship.contribution_filter import Period
from relnotes.desktop.pages.relationship.contributions_tab import ContributionsTab
from relnotes.domain.happenings import ContributionDraft
from relnotes.domain.kinds import Confidence, ContributionKind, Side, StakeKind
from relnotes.domain.people import PersonDraft
from relnotes.domain.sides import ReviewDraft, StakeDraft
from relnotes.journal import agreements, contributions, relationships, stakes
from relnotes.journal.access import Writer
from tests.desktop.looking import shown
from tests.desktop.sides import choose, dialog, read, show


@pytest.fixture
def audit(live: Live, ana: int) -> int:
    draft = StakeDraft(ana, Side.THEM, StakeKind.NEED, "An audit she can defend")
    return live.do("Add", stakes.add, draft)


@pytest.fixture
def plan(live: Live, ana: int, audit: int) -> int:
    draft = ContributionDraft(
        ana,
        Side.ME,
        "Rebuilt the plan",
        effect="Saved 40 hours",
        day=dt.date(2026, 10, 21),
        amount=Decimal(40),
        unit="hours",
        evidence="plan-v3.pdf",
        stakes=(audit,),
    )
    return log(live, draft)


@pytest.fixture
def deck(live: Live, ana: int) -> int:
    return log(
        live, ContributionDraft(ana, Side.THEM, "Reviewed my deck", day=dt.date(2026, 11, 3))
    )


@pytest.fixture
def tab(qtbot: QtBot, live: Live, services: Services, ana: int) -> ContributionsTab:
    made = ContributionsTab(live, services)
    show(qtbot, live, made, ana)
    return made


@pytest.fixture
def page(qtbot: QtBot, live: Live, services: Services) -> ContributionsPage:
    return shown(qtbot, ContributionsPage(live, services), (820, 640))


def log(live: Live, draft: ContributionDraft) -> int:
    return live.do("Log", contributions.log, draft)


def card(tab: ContributionsTab, contribution_id: int) -> ContributionCard:
    return tab.board.timeline.cards[contribution_id]


def test_mine_stand_left_and_theirs_right(tab: ContributionsTab, plan: int, deck: int) -> None:
    mine, theirs = card(tab, plan), card(tab, deck)
    assert mine.x() + mine.width() < theirs.x()
    assert mine.y() > theirs.y()
    assert mine.accessibleName() == "me, 21 Oct: Rebuilt the plan"
    assert mine.accessibleDescription() == (
        "Saved 40 hours · serves “An audit she can defend” · 40 hours · "
        "evidence: plan-v3.pdf · not yet told"
    )
    assert theirs.accessibleName() == "Ana, 3 Nov: Reviewed my deck"


def test_sums_are_told_by_unit_and_open_their_entries(
    tab: ContributionsTab, live: Live, ana: int, plan: int, deck: int
) -> None:
    log(live, ContributionDraft(ana, Side.THEM, "Signed", amount=Decimal(48000), unit="EUR"))
    words = read(tab.board.sums)
    assert words == ["I brought", "1 · about 40 hours", "2 · €48,000 ·", "Ana brought"]
    QTest.mouseClick(tab.board.sums.rows[Side.ME], Qt.MouseButton.LeftButton)
    assert [one.id for one in tab.board.lines] == [plan]
    assert tab.board.filter.both.text() == "Only mine"
    QTest.mouseClick(tab.board.filter.both, Qt.MouseButton.LeftButton)
    assert len(tab.board.lines) == 3


def test_told_with_one_click_and_taken_back(
    qtbot: QtBot, tab: ContributionsTab, live: Live, services: Services, plan: int
) -> None:
    with qtbot.waitSignal(services.messages.said):
        QTest.mouseClick(card(tab, plan).told, Qt.MouseButton.LeftButton)
    assert card(tab, plan).told.text() == "told today"
    assert live.reach.undo == "Mark as told"
    live.undo()
    assert card(tab, plan).told.text() == "not yet told"


def test_thanked_on_another_day_and_how(tab: ContributionsTab, live: Live, deck: int) -> None:
    card(tab, deck).menu_wanted.emit(QPoint(0, 0))
    choose(tab.board, "Thanked another day, or how…")
    asked = dialog(tab.board, AcknowledgeDialog)
    asked.day.set_day(dt.date(2026, 11, 4))
    QTest.keyClicks(asked.how, "over lunch")
    QTest.keyClick(asked.how, Qt.Key.Key_Return)
    assert live.read(contributions.acknowledgement, deck) == contributions.Acknowledgement(
        dt.date(2026, 11, 4), "over lunch"
    )
    assert card(tab, deck).told.text() == "thanked 4 Nov"
    QTest.mouseClick(card(tab, deck).told, Qt.MouseButton.LeftButton)
    choose(tab.board, "Not thanked after all")
    assert card(tab, deck).told.text() == "not yet thanked"


def test_chips_count_and_show_what_is_unsaid(
    tab: ContributionsTab, live: Live, plan: int, deck: int
) -> None:
    chips = tab.board.filter
    assert (chips.untold.text(), chips.unthanked.text()) == ("Not yet told 1", "Not yet thanked 1")
    QTest.mouseClick(chips.unthanked, Qt.MouseButton.LeftButton)
    assert list(tab.board.timeline.cards) == [deck]
    live.do("Thank", contributions.acknowledge, deck)
    assert not tab.board.lines
    assert "Nothing is left unsaid" in read(tab.board.empty)
    QTest.mouseClick(chips.unthanked, Qt.MouseButton.LeftButton)
    assert len(tab.board.lines) == 2


def test_periods(tab: ContributionsTab, live: Live, ana: int, deck: int) -> None:
    old = log(live, ContributionDraft(ana, Side.ME, "Long ago", day=dt.date(2024, 5, 1)))
    periods = tab.board.filter.periods
    assert not periods[Period.SINCE_REVIEW].isEnabled()
    assert list(tab.board.timeline.cards) == [deck]
    QTest.mouseClick(periods[Period.ALL], Qt.MouseButton.LeftButton)
    assert list(tab.board.timeline.cards) == [deck, old]
    review = ReviewDraft(ana, (("trust", "good"),), day=dt.date(2026, 11, 10))
    live.do("Review", agreements.review, review)
    QTest.mouseClick(periods[Period.SINCE_REVIEW], Qt.MouseButton.LeftButton)
    assert not tab.board.lines


def test_logging_one_with_everything(
    tab: ContributionsTab, live: Live, ana: int, audit: int
) -> None:
    QTest.mouseClick(tab.board.add, Qt.MouseButton.LeftButton)
    asked = dialog(tab.board, ContributionDialog)
    assert "Which needs and expectations of Ana does it serve?" in read(asked)
    QTest.keyClicks(asked.what, "Ran the rehearsal")
    QTest.keyClicks(asked.effect, "Twenty minutes only")
    QTest.keyClicks(asked.amount, "3 h")
    QTest.keyClicks(asked.evidence, "minutes.pdf")
    asked.kind.setCurrentText("Extra mile")
    asked.confidence.setCurrentText("Private")
    asked.boxes[audit].box.click()
    asked.acknowledged.click()
    QTest.mouseClick(asked.confirm, Qt.MouseButton.LeftButton)
    (line,) = live.read(contributions.recent, ana)
    kept = live.read(contributions.card, line.id)
    assert kept == ContributionDraft(
        ana,
        Side.ME,
        "Ran the rehearsal",
        "Twenty minutes only",
        ContributionKind.EXTRA_MILE,
        live.today(),
        Decimal(3),
        "hours",
        "minutes.pdf",
        Confidence.PRIVATE,
        live.today(),
        stakes=(audit,),
    )
    assert "private" in card(tab, line.id).accessibleDescription()


def test_theirs_serves_mine(tab: ContributionsTab, live: Live, ana: int, audit: int) -> None:
    mine = live.do("Add", stakes.add, StakeDraft(ana, Side.ME, StakeKind.NEED, "Honest reading"))
    tab.board.log()
    asked = dialog(tab.board, ContributionDialog)
    assert list(asked.boxes) == [audit]
    asked.side.set_index(1)
    assert list(asked.boxes) == [mine]
    assert asked.side.buttons[1].text() == "Ana brought it"
    asked.reject()


def test_an_amount_that_is_none_is_said_at_its_field(
    tab: ContributionsTab, live: Live, ana: int
) -> None:
    tab.board.log()
    asked = dialog(tab.board, ContributionDialog)
    asked.what.setText("Something")
    asked.amount.setText("a lot")
    asked.accept()
    assert asked.isVisible()
    assert asked.amount.property("wrong")
    assert not live.read(contributions.recent, ana)
    asked.reject()


def test_editing_keeps_the_day_it_was_told(tab: ContributionsTab, live: Live, plan: int) -> None:
    live.do("Tell", contributions.acknowledge, plan, day=dt.date(2026, 10, 30), how="by letter")
    before = live.read(contributions.card, plan)
    QTest.keyClick(card(tab, plan), Qt.Key.Key_Return)
    dialog(tab.board, ContributionDialog).accept()
    assert live.read(contributions.card, plan) == before
    assert live.read(contributions.acknowledgement, plan).how == "by letter"


def test_linking_and_deleting_from_the_menu(
    tab: ContributionsTab, live: Live, ana: int, plan: int, audit: int
) -> None:
    card(tab, plan).menu_wanted.emit(QPoint(0, 0))
    choose(tab.board, "Serves", "An audit she can defend")
    assert not live.read(contributions.recent, ana)[0].serves
    card(tab, plan).menu_wanted.emit(QPoint(0, 0))
    choose(tab.board, "Move to the trash")
    assert not tab.board.timeline.cards
    live.undo()
    assert list(tab.board.timeline.cards) == [plan]


def test_earlier_ones_come_when_asked_for(tab: ContributionsTab, live: Live, ana: int) -> None:
    def many(writer: Writer) -> None:
        for n in range(2 * WINDOW + 10):
            day = dt.date(2026, 11, 20) - dt.timedelta(days=n // 3)
            contributions.log(writer, ContributionDraft(ana, Side.ME, f"No. {n}", day=day))

    live.do("Many", many)
    board = tab.board
    assert len(board.timeline.cards) == WINDOW
    first = board.lines[0].id
    kept = board.timeline.cards[first]
    QTest.mouseClick(board.earlier, Qt.MouseButton.LeftButton)
    assert len(board.timeline.cards) == 2 * WINDOW
    live.do("Tell", contributions.acknowledge, first)
    assert len(board.lines) == 2 * WINDOW
    assert board.timeline.cards[first] is kept
    QTest.mouseClick(board.earlier, Qt.MouseButton.LeftButton)
    assert len({one.id for one in board.lines}) == 2 * WINDOW + 10
    assert not board.earlier.isVisible()


def test_a_record_is_found_behind_the_filter(tab: ContributionsTab, live: Live, ana: int) -> None:
    old = log(live, ContributionDraft(ana, Side.ME, "Long ago", day=dt.date(2024, 5, 1)))
    assert old not in tab.board.timeline.cards
    tab.show_record(old)
    assert old in tab.board.timeline.cards


def test_cards_share_one_column_when_it_is_narrow(
    tab: ContributionsTab, plan: int, deck: int
) -> None:
    tab.resize(420, 640)
    QApplication.processEvents()
    assert tab.board.timeline.is_stacked()
    assert card(tab, plan).x() == card(tab, deck).x() == 0
    assert card(tab, deck).geometry().bottom() < card(tab, plan).y()


def test_the_page_shows_everybody_by_month(
    qtbot: QtBot, page: ContributionsPage, live: Live, ana: int, plan: int
) -> None:
    ben = live.do("Add", relationships.add, PersonDraft("Ben Okafor"))
    lent = log(live, ContributionDraft(ben, Side.THEM, "Lent a room", day=dt.date(2026, 5, 3)))
    cards = page.board.timeline.cards
    assert list(cards) == [plan, lent]
    named = cards[lent].person
    assert named is not None
    assert named.text() == "Ben Okafor"
    with qtbot.waitSignal(page.go) as asked:
        QTest.mouseClick(named, Qt.MouseButton.LeftButton)
    assert asked.args == [Place("relationships", ben, "contributions")]


def test_the_page_narrows_to_one_person(
    page: ContributionsPage, live: Live, ana: int, plan: int
) -> None:
    ben = live.do("Add", relationships.add, PersonDraft("Ben Okafor"))
    lent = log(live, ContributionDraft(ben, Side.THEM, "Lent a room"))
    page.person.setCurrentIndex(page.person.findData(ben))
    page.person.activated.emit(page.person.currentIndex())
    assert [one.id for one in page.board.lines] == [lent]
    live.do("Tell", contributions.acknowledge, plan)
    assert page.person.currentData() == ben
    page.show_place(Place("contributions", plan))
    assert plan in page.board.timeline.cards


def test_logging_from_the_page_asks_with_whom(
    page: ContributionsPage, live: Live, ana: int
) -> None:
    QTest.mouseClick(page.board.add, Qt.MouseButton.LeftButton)
    asked = dialog(page.board, ContributionDialog)
    asked.what.setText("Helped")
    asked.accept()
    assert asked.isVisible()
    assert asked.person.property("wrong")
    asked.person.setCurrentIndex(asked.person.findData(ana))
    asked.accept()
    assert live.read(contributions.recent, ana)[0].what == "Helped"
