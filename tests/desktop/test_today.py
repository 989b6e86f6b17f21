"""The home page: what a person reads there, and what each action leaves in the journal."""

import datetime as dt

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from relnotes import app
from relnotes.desktop import settings as setting
from relnotes.desktop.capturing.window import CaptureWindow
from relnotes.desktop.dialogs.away import AwayDialog
from relnotes.desktop.dialogs.belief import BeliefDialog
from relnotes.desktop.live import Live
from relnotes.desktop.main_window import MainWindow
from relnotes.desktop.pages.page import Place, Services
from relnotes.desktop.pages.today import TodayPage
from relnotes.desktop.pages.todaying import aside
from relnotes.desktop.pages.todaying.row import TodayRow
from relnotes.domain.day import Kind
from relnotes.domain.growth import BeliefDraft
from relnotes.domain.happenings import ContributionDraft, EntryDraft, PromiseDraft
from relnotes.domain.kinds import DetailKind, Side, StakeKind, StakeSource, Standing, Verdict
from relnotes.domain.people import Detail, PersonDraft
from relnotes.domain.repair import RepairDraft
from relnotes.domain.sides import StakeDraft
from relnotes.journal import (
    contributions,
    entries,
    lessons,
    people,
    promises,
    relationships,
    repairs,
    rhythms,
    stakes,
)
from tests.conftest import NOW, FakeClock, ago
from tests.desktop.looking import shown
from tests.desktop.sides import choose, dialog, read
from tests.desktop.sides import entries as offered

DAY = NOW.date()
ME, THEM = Side.ME, Side.THEM


def add(live: Live, name: str, every: int | None = None, last: int | None = None) -> int:
    made = live.do("Add", relationships.add, PersonDraft(name, every_days=every))
    if last is not None:
        live.do("Log", entries.log, EntryDraft((made,), "Met", day=ago(last)))
    return made


@pytest.fixture
def page(qtbot: QtBot, live: Live, services: Services) -> TodayPage:
    return shown(qtbot, TodayPage(live, services), (1060, 740))


def row(page: TodayPage, title: str) -> TodayRow:
    return next(one for one in page.rows if one.look.title == title)


def press(row: TodayRow, text: str) -> None:
    button = next(one for one in row.buttons if one.text() == text)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_an_empty_day_is_a_good_state(page: TodayPage) -> None:
    texts = read(page)
    assert "Saturday, 21 November" in texts or "Saturday 21 November" in texts
    assert "Nothing is asked of you today" in texts
    assert page.rows == []
    QTest.mouseClick(page.empty.button, Qt.MouseButton.LeftButton)
    assert dialog(page, CaptureWindow).isVisible()


def test_a_promise_is_kept_in_place_and_undo_brings_it_back(page: TodayPage, live: Live) -> None:
    ana = add(live, "Ana Petrović")
    live.do("P", promises.make, PromiseDraft(ana, ME, "Send the scope", due=ago(1), day=ago(4)))
    line = row(page, "Send the scope")
    assert (line.look.lead, line.look.ink) == ("I promised Ana", "me")
    assert (line.look.pill, line.look.tone) == ("yesterday", "unmet")
    assert "1 thing, about 5 minutes" in read(page)
    press(line, "Done")
    assert page.rows == []
    assert live.read(promises.open_promises) == ()
    assert live.reach.undo == "Keep a promise"
    live.undo()
    assert row(page, "Send the scope")


def test_their_promise_can_be_asked_for_again(page: TodayPage, live: Live) -> None:
    marta = add(live, "Marta Rossi")
    live.do("P", promises.make, PromiseDraft(marta, THEM, "Feedback", due=DAY))
    line = row(page, "Feedback")
    assert (line.look.lead, line.look.ink, line.look.pill) == ("Marta promised", "them", "today")
    press(line, "Asked again")
    assert "1 try so far" in row(page, "Feedback").look.reason


def test_someone_who_is_late_is_amber_and_can_be_snoozed(page: TodayPage, live: Live) -> None:
    jomo = add(live, "Jomo Okafor", 14, 26)
    line = row(page, "Jomo Okafor")
    assert (line.look.pill, line.look.tone) == ("12 days late", "risk")
    assert line.look.reason == "Other · every 2 weeks · in touch 4 weeks ago"
    press(line, "Snooze")
    choose(page, "For three days")
    assert page.rows == []
    assert live.read(people.header, jomo, DAY).due is not None
    live.undo()
    assert row(page, "Jomo Okafor")


def test_someone_due_is_quiet(page: TodayPage, live: Live) -> None:
    add(live, "Tomoko Kimura", 14, 14)
    add(live, "Jomo Okafor", 14, 16)
    looks = [(one.look.title, one.look.pill, one.look.tone) for one in page.rows]
    assert looks == [
        ("Jomo Okafor", "due since 19 Nov", "outline"),
        ("Tomoko Kimura", "today", "outline"),
    ]


def test_logging_opens_the_form_for_that_person(page: TodayPage, live: Live) -> None:
    jomo = add(live, "Jomo Okafor", 14, 20)
    press(row(page, "Jomo Okafor"), "Log")
    form = dialog(page, CaptureWindow)
    assert [one.id for one in form.found.people] == [jomo]
    QTest.keyClicks(form.box, "called")
    QTest.keyClick(form.box, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert page.rows == []


def test_the_menu_of_a_row_does_what_its_buttons_do_and_more(page: TodayPage, live: Live) -> None:
    jomo = add(live, "Jomo Okafor", 14, 20)
    line = row(page, "Jomo Okafor")
    line.menu_wanted.emit(line.mapToGlobal(QPoint(5, 5)))
    assert offered(page) == [
        "Snooze", "No answer", "Let it rest", "Before you meet", "Log what happened…", "Open Jomo",
    ]  # fmt: skip
    line.menu_wanted.emit(line.mapToGlobal(QPoint(5, 5)))
    choose(page, "No answer")
    assert page.rows == []
    live.undo()
    row(page, "Jomo Okafor").menu_wanted.emit(QPoint(5, 5))
    choose(page, "Let it rest")
    assert page.rows == []
    assert live.read(people.header, jomo, DAY).standing is Standing.RESTING


def test_thanks_are_given_in_place(page: TodayPage, live: Live) -> None:
    sven = add(live, "Sven Lindqvist")
    draft = ContributionDraft(sven, THEM, "Opened the door", day=ago(12))
    made = live.do("C", contributions.log, draft)
    line = row(page, "Thank Sven: Opened the door")
    assert line.look.lead == "Sven contributed"
    assert line.look.reason == "9 Nov · not yet thanked"
    press(line, "Thanked")
    assert page.rows == []
    assert live.read(contributions.acknowledgement, made).day == DAY


def test_what_is_worth_telling_and_asking_stands_beside(page: TodayPage, live: Live) -> None:
    ana = add(live, "Ana Petrović", 14, 10)
    assert not page.ask.isVisible()
    assert not page.tell.isVisible()
    mine = live.do("C", contributions.log, ContributionDraft(ana, ME, "Saved 40 hours"))
    draft = StakeDraft(ana, THEM, StakeKind.EXPECTATION, "Weekly reports", since=ago(40))
    guess = live.do("S", stakes.add, draft)
    texts = read(page)
    assert "Saved 40 hours" in texts
    expected = "Ana has not heard it from you yet. There is an occasion soon: Wednesday."
    assert expected in texts
    assert "“Ana expects: Weekly reports”" in texts
    assert "Assumed 12 Oct, and not asked yet." in texts
    page.ask.buttons[0].click()
    assert {one.id: one.source for one in live.read(stakes.of, ana)} == {guess: StakeSource.ASKED}
    assert not page.ask.isVisible()
    page.tell.buttons[0].click()
    assert live.read(contributions.acknowledgement, mine).day == DAY
    assert not page.tell.isVisible()


def test_later_leaves_it_for_tomorrow(
    page: TodayPage, live: Live, clock: FakeClock, services: Services
) -> None:
    ana = add(live, "Ana", 14, 10)
    live.do("S", stakes.add, StakeDraft(ana, THEM, StakeKind.NEED, "Weekly reports"))
    page.ask.buttons[1].click()
    assert not page.ask.isVisible()
    assert live.reach.undo == "S", "nothing in the journal changed"
    other = TodayPage(live, services)
    other.refresh_if_stale()
    assert other.shown is not None
    assert other.shown.plan.rows == (), "also after a restart"
    other.deleteLater()
    clock.advance(days=1)
    page._look_at_the_clock()
    assert page.ask.isVisible()
    assert any("22 November" in text for text in read(page))


def test_a_repair_that_is_ready_comes_first_and_opens(
    page: TodayPage, live: Live, clock: FakeClock
) -> None:
    firm = add(live, "Northwind Ltd", 7, 30)
    case = live.do("Open", repairs.open, RepairDraft(firm, "Late", "I hid it"))
    assert [one.look.title for one in page.rows] == [
        "Nothing stands open with Northwind any more",
        "Northwind Ltd",
    ]
    live.do("Pause", repairs.move_on, case)
    assert page.rows == []
    clock.advance(days=7)
    page.refresh()
    (line,) = page.rows
    assert line.look.title == "The pause with Northwind is over"
    assert line.look.reason == "Step 3 of 4 · break the ice, humbly"
    gone: list[Place] = []
    page.go.connect(gone.append)
    press(line, "Open repair")
    assert gone == [Place("repair", case)]


def test_a_row_opens_with_the_keyboard_and_tab_reaches_its_actions(
    page: TodayPage, live: Live
) -> None:
    jomo = add(live, "Jomo Okafor", 14, 20)
    gone: list[Place] = []
    page.go.connect(gone.append)
    line = row(page, "Jomo Okafor")
    QApplication.processEvents()
    line.setFocus()
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert gone == [Place("relationships", jomo, "overview")]
    reached = []
    for _ in line.buttons:
        QTest.keyClick(QApplication.focusWidget() or line, Qt.Key.Key_Tab)
        reached.append(QApplication.focusWidget())
    assert reached == line.buttons
    assert line.accessibleName().startswith("Jomo Okafor. due since 15 Nov. Other · every 2 weeks")
    assert [one.accessibleName() for one in line.buttons] == [
        "Snooze: Jomo Okafor",
        "Brief me: Jomo Okafor",
        "Log: Jomo Okafor",
    ]


def test_after_an_action_the_keyboard_is_on_the_next_row(page: TodayPage, live: Live) -> None:
    ana = add(live, "Ana")
    for n in range(3):
        live.do("P", promises.make, PromiseDraft(ana, ME, f"Promise {n}", due=ago(9 - n)))
    button = page.rows[1].buttons[0]
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert [one.look.title for one in page.rows] == ["Promise 0", "Promise 2"]
    assert page.rows[1].hasFocus()


def test_a_day_holds_eight_and_shows_what_waits_when_asked(page: TodayPage, live: Live) -> None:
    ana = add(live, "Ana")
    for n in range(10):
        live.do("P", promises.make, PromiseDraft(ana, ME, f"{n}", due=ago(n)))
    assert len(page.rows) == 8
    assert "2 more things wait for another day." in read(page)
    page.show_all.click()
    assert len(page.rows) == 10
    page.show_all.click()
    assert len(page.rows) == 8


def test_the_circle_is_gentle_about_its_size(
    page: TodayPage, live: Live, services: Services
) -> None:
    for n in range(5):
        add(live, f"P{n}", 30, 1)
    assert "5 of 15" in read(page)
    assert "Room for 10 more before regular contact starts to slip." in read(page)
    page.circle.head.click()
    choose(page.circle, "A circle of 5")
    assert services.settings.get(setting.CIRCLE) == 5
    assert "Your circle is full, and that is enough." in read(page)
    assert not page.circle.choose.isVisible()
    add(live, "One more", 30, 1)
    assert "1 more than you have room for. Letting one rest is no failure." in read(page)
    assert page.circle.choose.isVisible()


def test_the_last_ten_weeks_lead_to_their_days(page: TodayPage, live: Live) -> None:
    add(live, "Ana", None, 3)
    assert "1 entry · 1 relationship" in read(page)
    assert aside.first_day(DAY) == dt.date(2026, 9, 14)
    gone: list[Place] = []
    page.go.connect(gone.append)
    page.weeks.grid.day_clicked.emit(ago(3))
    assert gone == [Place("journal", None, "2026-11-18")]


def test_much_is_read_beside_the_window(
    page: TodayPage, live: Live, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("relnotes.desktop.pages.today.LARGE", 0)
    ana = add(live, "Ana")
    live.do("P", promises.make, PromiseDraft(ana, ME, "Send the scope", due=DAY))
    qtbot.waitUntil(lambda: len(page.rows) == 1)


class TestInTheWindow:
    def test_it_is_home_and_the_side_bar_counts(self, window: MainWindow, live: Live) -> None:
        ana = add(live, "Ana", 14, 20)
        assert isinstance(window.page, TodayPage)
        item = window.room.side.items["today"]
        assert item.accessibleName() == "Today, 1"
        live.do("S", stakes.add, StakeDraft(ana, THEM, StakeKind.NEED, "Weekly reports"))
        assert item.accessibleName() == "Today, 2"
        window.page.ask.buttons[1].click()
        assert item.accessibleName() == "Today, 1"
        window.open_place(Place("relationships"))
        live.do("Log", entries.log, EntryDraft((ana,), "Called", day=DAY))
        assert item.accessibleName() == "Today"

    def test_a_row_opens_its_place_and_a_day_its_entries(
        self, window: MainWindow, live: Live
    ) -> None:
        ana = add(live, "Ana", 14, 20)
        assert isinstance(window.page, TodayPage)
        window.page.rows[0].click()
        assert window.page is not None
        assert window.page.place() == Place("relationships", ana, "overview")
        window.open_place(Place("journal", None, ago(20).isoformat()))
        assert "1 entry, newest first" in read(window)
        window.open_place(Place("journal", None, ago(3).isoformat()))
        assert "Nothing like that is written down." in read(window)

    def test_the_last_page_is_opened_again(
        self, live: Live, services: Services, qtbot: QtBot
    ) -> None:
        add(live, "Ana")
        services.settings.journal_set(setting.PAGE, live.path, "journal")
        made = app.make_window(live, services)
        qtbot.addWidget(made)
        assert made.page is not None
        assert made.page.name == "journal"


def test_every_kind_has_a_section_or_a_card() -> None:
    from relnotes.desktop.pages.todaying.looks import SECTIONS

    assert set(SECTIONS) | {Kind.ASK, Kind.TELL} == set(Kind)


def test_while_the_user_is_away_nothing_is_asked(
    page: TodayPage, live: Live, qtbot: QtBot, clock: FakeClock
) -> None:
    add(live, "Jomo Okafor", 14, 20)
    assert page.rows
    page.leave.click()
    form = dialog(page, AwayDialog)
    form.back.set_day(DAY)
    form.accept()
    assert form.isVisible()
    form.back.set_day(DAY + dt.timedelta(days=10))
    form.accept()
    assert not page.rows
    qtbot.waitUntil(lambda: "You are away until Tuesday, 1 December" in read(page))
    assert not page.leave.isVisible()
    page.empty.button.click()
    qtbot.waitUntil(lambda: bool(page.rows))
    live.undo()
    clock.advance(days=10)
    page.refresh()
    assert page.rows


def test_after_no_answer_it_gently_names_another_way(page: TodayPage, live: Live) -> None:
    """Their preferred one first, then the next; asked for again after three days."""
    made = add(live, "Ana Petrović", every=7, last=30)
    ways = (Detail(DetailKind.PHONE, "+44 1"), Detail(DetailKind.EMAIL, "ana@lake.example"))
    live.do(
        "Edit", relationships.revise, made, PersonDraft("Ana Petrović", every_days=7, details=ways)
    )
    live.do("Try", rhythms.try_to_reach, made, ago(3))
    assert "no answer 3 days ago, perhaps an email?" in row(page, "Ana Petrović").look.reason


def test_a_belief_is_questioned_where_it_stands(page: TodayPage, live: Live) -> None:
    belief = live.do("Believe", lessons.believe, BeliefDraft("Silence means yes", day=ago(40)))
    press(row(page, "“Silence means yes”"), "Question it")
    form = dialog(page, BeliefDialog)
    assert form.belief_id == belief
    form.reject()
    live.do("Judge", lessons.judge, belief, Verdict.FAILS, "I asked")
    assert page.rows == []


def test_a_promise_with_a_time_says_when(page: TodayPage, live: Live) -> None:
    made = add(live, "Ana")
    draft = PromiseDraft(made, Side.ME, "Call her", due=DAY, due_time=dt.time(16, 30))
    live.do("Promise", promises.make, draft)
    assert "16:30" in row(page, "Call her").look.pill
