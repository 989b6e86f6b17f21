"""The page of relationships: the list, the head, and what its overview, journal and About say."""

import datetime as dt
from collections.abc import Iterator
from typing import TypeVar

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

from relnotes.desktop.capturing.window import CaptureWindow
from relnotes.desktop.dialogs.drop_promise import DropPromiseDialog
from relnotes.desktop.dialogs.health import HealthDialog
from relnotes.desktop.dialogs.log import LogDialog
from relnotes.desktop.dialogs.member import MemberDialog
from relnotes.desktop.dialogs.person import EditPersonDialog, NewPersonDialog
from relnotes.desktop.dialogs.person_rows import OccasionRow
from relnotes.desktop.dialogs.value_together import ValueTogetherDialog
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Place, Services
from relnotes.desktop.pages.relationship.about import AboutTab
from relnotes.desktop.pages.relationship.choices import EVERYONE
from relnotes.desktop.pages.relationship.journal_tab import JournalTab
from relnotes.desktop.pages.relationship.overview import OverviewTab
from relnotes.desktop.pages.relationship.prompts import TABLE
from relnotes.desktop.pages.relationship.tab_table import TABS
from relnotes.desktop.pages.relationships import RelationshipsPage
from relnotes.desktop.parts.person_delegate import PersonRole
from relnotes.domain import venting
from relnotes.domain.happenings import ContributionDraft, EntryDraft, PromiseDraft
from relnotes.domain.kinds import (
    Counterpart,
    DetailKind,
    Health,
    RelationshipKind,
    Side,
    StakeKind,
    StakeSource,
    StakeState,
    Standing,
    TermKind,
)
from relnotes.domain.people import Detail, OccasionDraft, PersonDraft, TermDraft
from relnotes.domain.problem import Code, Problem
from relnotes.domain.repair import RepairDraft
from relnotes.domain.sides import RoleDraft, StakeDraft
from relnotes.journal import (
    contributions,
    entries,
    people,
    promises,
    propositions,
    relationships,
    repairs,
    roles,
    stakes,
)

TODAY = dt.date(2026, 11, 21)


def day(ahead: int) -> dt.date:
    """A day seen from the tests' today."""
    return TODAY + dt.timedelta(days=ahead)


@pytest.fixture
def ana(live: Live) -> int:
    """A client with a bit of everything."""
    draft = PersonDraft(
        name="Ana Petrović",
        kind=RelationshipKind.CLIENT,
        every_days=21,
        tags=("audit",),
        details=(Detail(DetailKind.EMAIL, "ana@lakeland.example", "work"),),
        occasions=(OccasionDraft("birthday", "--03-14"),),
        terms=(TermDraft(TermKind.HOURS, "After ten"),),
    )
    person = live.do("Add", relationships.add, draft)
    live.do("Log", entries.log, EntryDraft((person,), "Budget agreed", day=day(-17)))
    return person


@pytest.fixture
def ben(live: Live) -> int:
    """A mentee whose contact is late."""
    draft = PersonDraft(name="Ben Óskarsson", kind=RelationshipKind.MENTEE, every_days=7)
    person = live.do("Add", relationships.add, draft)
    live.do("Log", entries.log, EntryDraft((person,), "First talk", day=day(-12)))
    return person


@pytest.fixture
def page(
    qtbot: QtBot, live: Live, services: Services, ana: int, ben: int
) -> Iterator[RelationshipsPage]:
    """The page over Ana and Ben, seen; the page of the test before is let go of first."""
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    made = RelationshipsPage(live, services)
    qtbot.addWidget(made)
    made.resize(1072, 748)
    made.show()
    qtbot.waitExposed(made)
    yield made


def texts(widget: QWidget) -> str:
    """What a person reads in a widget, line by line, once Qt has shown what was added."""
    QApplication.sendPostedEvents()
    return "\n".join(
        label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget)
    )


def names(page: RelationshipsPage) -> list[str]:
    """Who stands in the list."""
    return [line.name for line in page.list.model.rows]


def caption(page: RelationshipsPage, person: int) -> tuple[str, str]:
    """The line below a name, and its ink."""
    index = page.list.model.index_of(person)
    return index.data(PersonRole.CAPTION), index.data(PersonRole.CAPTION_INK)


D = TypeVar("D", bound=QDialog)


def dialog_of(page: RelationshipsPage, kind: type[D]) -> D:
    """The dialog that opened."""
    return next(one for one in page.findChildren(kind) if one.isVisible())


def choose(menu: QMenu, text: str) -> None:
    """Chooses an entry of a menu."""
    next(action for action in menu.actions() if action.text() == text).trigger()


def press(widget: QWidget, name: str) -> None:
    """Presses the button with a name."""
    button = next(
        one for one in widget.findChildren(QAbstractButton) if name in one.accessibleName()
    )
    button.click()


def overview(page: RelationshipsPage) -> OverviewTab:
    """The overview, which is the tab that is open."""
    tab = page.tab
    assert isinstance(tab, OverviewTab)
    return tab


def about(page: RelationshipsPage, person: int) -> AboutTab:
    """The About tab of somebody."""
    page.show_place(Place("relationships", person, "about"))
    tab = page.tab
    assert isinstance(tab, AboutTab)
    return tab


# the list


def test_the_list_says_who_is_due_and_the_first_one_is_open(
    page: RelationshipsPage, ana: int, ben: int
) -> None:
    assert names(page) == ["Ana Petrović", "Ben Óskarsson"]
    assert caption(page, ana) == ("due Wednesday", "text2")
    assert caption(page, ben) == ("5 days late", "risk")
    assert page.list.shown == ana
    assert page.header.name.text() == "Ana Petrović"
    assert page.header.rhythm.text() == "every 3 weeks, due Wednesday"


def test_a_repair_and_a_rest_are_said_in_the_list(
    page: RelationshipsPage, live: Live, ana: int, ben: int
) -> None:
    live.do("Repair", repairs.open, RepairDraft(ana, "I forgot"))
    live.do("Rest", relationships.set_standing, ben, Standing.RESTING)
    assert caption(page, ana) == ("in repair · step 1", "unmet")
    assert names(page) == ["Ana Petrović"]
    page.list.choose(EVERYONE)
    assert caption(page, ben) == ("resting", "text2")


def test_letters_without_accents_find_any_of_the_names(page: RelationshipsPage, ben: int) -> None:
    QTest.keyClicks(page.list.filter, "osk")
    assert names(page) == ["Ben Óskarsson"]
    QTest.keyClick(page.list.filter, Qt.Key.Key_Return)
    assert page.list.shown == ben
    assert page.header.name.text() == "Ben Óskarsson"
    QTest.keyClick(page.list.filter, Qt.Key.Key_Escape)
    assert len(names(page)) == 2
    assert page.list.shown == ben


def test_typing_in_the_list_goes_to_who_begins_so(
    page: RelationshipsPage, ana: int, ben: int
) -> None:
    page.show_place(Place("relationships", ana))
    QTest.keyClicks(page.list.view, "be")
    assert page.list.shown == ben


def test_a_filter_that_finds_nobody_offers_the_way_out(page: RelationshipsPage, ana: int) -> None:
    page.list.chips[RelationshipKind.MENTEE].click()
    assert names(page) == ["Ben Óskarsson"]
    assert page.header.name.text() == "Ana Petrović"
    QTest.keyClicks(page.list.filter, "ana")
    assert names(page) == []
    assert "Nobody here is called that" in texts(page.list.empty)
    page.list.empty.button.click()
    assert names(page) == ["Ana Petrović"]


def test_only_kinds_that_occur_have_a_chip_and_the_rest_a_menu(
    page: RelationshipsPage, live: Live
) -> None:
    kim = PersonDraft(name="Kim Park", kind=RelationshipKind.SUPPLIER, standing=Standing.ENDED)
    live.do("Add", relationships.add, kim)
    assert not page.list.chips[RelationshipKind.CLIENT].isHidden()
    menu = page.list.other_choices()
    assert [action.text() for action in menu.actions()] == ["All  3", "Ended  1"]
    choose(menu, "Ended  1")
    assert names(page) == ["Kim Park"]
    assert page.list.more.accessibleName() == "Ended"


def test_the_arrow_keys_go_to_the_next_and_say_so(
    page: RelationshipsPage, ben: int, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(page.moved) as moved:
        QTest.keyClick(page.list.view, Qt.Key.Key_Down)
    assert moved.args == [Place("relationships", ben, "overview")]
    assert page.header.name.text() == "Ben Óskarsson"


def test_a_change_elsewhere_keeps_who_is_open(
    page: RelationshipsPage, live: Live, ben: int
) -> None:
    page.show_place(Place("relationships", ben))
    live.do("Add", relationships.add, PersonDraft(name="Aaron"))
    assert names(page)[0] == "Aaron"
    assert page.list.view.currentIndex().row() == 2
    assert page.list.shown == ben


def test_who_was_open_last_is_open_again(
    qtbot: QtBot, page: RelationshipsPage, live: Live, services: Services, ben: int
) -> None:
    page.show_place(Place("relationships", ben))
    again = RelationshipsPage(live, services)
    qtbot.addWidget(again)
    again.show()
    assert again.list.shown == ben


def test_somebody_hidden_by_the_filter_can_be_opened(
    page: RelationshipsPage, ana: int, ben: int
) -> None:
    page.list.filter.setText("ben")
    page.show_place(Place("relationships", ana, "about"))
    assert page.list.shown == ana
    assert "Ana Petrović" in names(page)
    assert page.place() == Place("relationships", ana, "about")


def test_who_is_gone_cannot_be_opened(page: RelationshipsPage) -> None:
    with pytest.raises(Problem) as met:
        page.show_place(Place("relationships", 999))
    assert met.value.code is Code.GONE


# what is done with a relationship


def test_delete_says_what_went_along_and_the_neighbour_opens(
    page: RelationshipsPage, live: Live, services: Services, ana: int, ben: int, qtbot: QtBot
) -> None:
    live.do("Log", contributions.log, ContributionDraft(ana, Side.ME, "An audit"))
    with qtbot.waitSignal(services.messages.said) as said:
        page.delete()
    assert said.args == ["Ana Petrović is in the trash, with 1 entry and 1 contribution.", True]
    assert names(page) == ["Ben Óskarsson"]
    assert page.header.name.text() == "Ben Óskarsson"
    live.undo()
    assert names(page) == ["Ana Petrović", "Ben Óskarsson"]


def test_without_anybody_the_page_offers_to_begin(
    page: RelationshipsPage, live: Live, qtbot: QtBot
) -> None:
    page.delete()
    page.delete()
    assert not page.nobody.isHidden()
    assert page.list.empty.button.isHidden(), "there is nobody else to show"
    page.nobody.button.click()
    assert dialog_of(page, NewPersonDialog)


def test_delete_means_the_relationship_only_while_its_list_has_the_keyboard(
    page: RelationshipsPage, qtbot: QtBot
) -> None:
    page.list.view.setFocus()
    qtbot.waitUntil(page.list.view.hasFocus)
    assert "delete" in page.acts()
    page.header.summary.setFocus()
    assert "delete" not in page.acts()


def test_the_menu_pins_rests_and_opens_places(
    page: RelationshipsPage, live: Live, ana: int, qtbot: QtBot
) -> None:
    def menu() -> QMenu:
        header = live.read(people.header, ana, TODAY)
        return page.relationship_acts.menu(header)

    choose(menu(), "Pin to the side bar")
    assert [one.id for one in live.read(people.pinned)] == [ana]
    choose(menu(), "Unpin")
    assert live.read(people.pinned) == ()
    choose(menu(), "Let it rest")
    assert live.read(people.header, ana, TODAY).standing is Standing.RESTING
    assert page.header.standing.text() == "resting"
    with qtbot.waitSignal(page.go) as went:
        choose(menu(), "Value summary")
    assert went.args == [Place("summaries", ana, "for")]
    choose(menu(), "Open a repair")
    assert page.place() == Place("relationships", ana, "repair")


def test_how_it_is_comes_with_a_reason(page: RelationshipsPage, live: Live, ana: int) -> None:
    page.relationship_acts.ask_health(ana)
    dialog = dialog_of(page, HealthDialog)
    assert isinstance(dialog, HealthDialog)
    dialog.choices[Health.STRAINED].setChecked(True)
    QTest.keyClicks(dialog.reason, "Two late answers")
    dialog.confirm.click()
    kept = live.read(relationships.card, ana)
    assert (kept.health, kept.health_reason) == (Health.STRAINED, "Two late answers")
    assert page.header.health.text() == "strained"


# the form


def test_a_name_is_enough_and_the_new_one_opens(page: RelationshipsPage, live: Live) -> None:
    page.list.new.click()
    dialog = dialog_of(page, NewPersonDialog)
    assert isinstance(dialog, NewPersonDialog)
    QTest.keyClicks(dialog.name, "Tomoko Kimura")
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    assert page.header.name.text() == "Tomoko Kimura"
    assert page.list.shown == dialog.relationship_id


def test_a_form_without_a_name_stays_and_says_so(page: RelationshipsPage, live: Live) -> None:
    page.add_person()
    dialog = dialog_of(page, NewPersonDialog)
    assert isinstance(dialog, NewPersonDialog)
    dialog.confirm.click()
    assert dialog.isVisible()
    assert "Something belongs here" in texts(dialog)
    assert live.read(people.counts).relationships == 2


def test_a_name_that_is_there_already_is_said_in_time(page: RelationshipsPage) -> None:
    page.add_person()
    dialog = dialog_of(page, NewPersonDialog)
    assert isinstance(dialog, NewPersonDialog)
    QTest.keyClicks(dialog.name, "ana petrovic")
    assert "There is already a Ana Petrović" in texts(dialog)


def test_everything_about_somebody_can_be_edited(
    page: RelationshipsPage, live: Live, ana: int
) -> None:
    before = live.read(relationships.card, ana).draft
    page.edit()
    dialog = dialog_of(page, EditPersonDialog)
    assert isinstance(dialog, EditPersonDialog)
    assert dialog.draft() == before
    dialog.name.setText("Ana Petrović-Lind")
    dialog.tags.setText("audit, rowing")
    dialog.every.setCurrentIndex(0)
    occasion = dialog.occasions.add_row()
    assert isinstance(occasion, OccasionRow)
    occasion.fill(OccasionDraft("contract", "2024-09-04"))
    press(dialog.details, "Remove")
    dialog.confirm.click()
    kept = live.read(relationships.card, ana).draft
    assert (kept.name, kept.tags) == ("Ana Petrović-Lind", ("audit", "rowing"))
    assert (kept.every_days, kept.details) == (None, ())
    assert kept.occasions == (*before.occasions, OccasionDraft("contract", "2024-09-04"))
    assert kept.terms == before.terms
    assert page.header.name.text() == "Ana Petrović-Lind"


def test_a_day_that_no_month_has_is_refused(page: RelationshipsPage, live: Live, ana: int) -> None:
    page.edit()
    dialog = dialog_of(page, EditPersonDialog)
    assert isinstance(dialog, EditPersonDialog)
    occasion = dialog.occasions.add_row()
    assert isinstance(occasion, OccasionRow)
    occasion.label.setText("party")
    occasion.day.setValue(31)
    occasion.month.setCurrentIndex(1)
    dialog.confirm.click()
    assert dialog.isVisible()
    assert "is not a date" in texts(dialog)
    assert len(live.read(relationships.occasions, ana)) == 1


# the head


def test_the_head_says_the_roles_of_both_and_how_warm_it_was(
    page: RelationshipsPage, live: Live, ana: int
) -> None:
    for side, name in ((Side.ME, "advisor"), (Side.THEM, "sponsor")):
        live.do("Role", roles.give, RoleDraft(ana, side, name))
    for warmth in (2, 4):
        live.do("Log", entries.log, EntryDraft((ana,), "Met", day=day(-30), warmth=warmth))
    assert (page.header.mine.text(), page.header.theirs.text()) == ("Advisor", "sponsor")
    assert not page.header.arrows.isHidden()
    assert page.header.warmth.accessibleDescription() == "22 Oct, 4 of 5: Met. 22 Oct, 2 of 5: Met"


def test_every_tab_opens(page: RelationshipsPage, ana: int) -> None:
    for at, entry in enumerate(TABS):
        if RelationshipKind.CLIENT not in entry.kinds:
            assert not page.bar.isTabVisible(at)
            continue
        page.bar.setCurrentIndex(at)
        assert page.place() == Place("relationships", ana, entry.name)
        assert page.tab.isVisible()


# the overview


def test_a_kept_promise_is_ticked_and_gone(page: RelationshipsPage, live: Live, ana: int) -> None:
    live.do("Promise", promises.make, PromiseDraft(ana, Side.ME, "Send the scope", due=day(-1)))
    live.do("Promise", promises.make, PromiseDraft(ana, Side.THEM, "Introduce me", due=day(9)))
    before = overview(page).before
    assert "Before you meet on Wednesday" in texts(before)
    assert "Ana promised" in texts(before)
    before.ticks[0].click()
    assert [one.what for one in live.read(promises.open_promises, ana)] == ["Introduce me"]
    assert "Send the scope" not in texts(before)
    live.undo()
    assert "Send the scope" in texts(before)


def test_a_promise_is_dropped_only_with_a_reason(
    page: RelationshipsPage, live: Live, ana: int
) -> None:
    live.do("Promise", promises.make, PromiseDraft(ana, Side.ME, "Send the scope"))
    (promise,) = live.read(promises.open_promises, ana)
    overview(page).before.acts.drop(promise)
    dialog = dialog_of(page, DropPromiseDialog)
    assert isinstance(dialog, DropPromiseDialog)
    dialog.confirm.click()
    assert "A short reason" in texts(dialog)
    QTest.keyClicks(dialog.reason, "The board cancelled it")
    dialog.confirm.click()
    assert live.read(promises.open_promises, ana) == ()


def test_what_is_at_risk_or_only_assumed_is_told_apart(
    page: RelationshipsPage, live: Live, ana: int
) -> None:
    need = StakeDraft(ana, Side.THEM, StakeKind.NEED, "One page", source=StakeSource.SAID)
    stake = live.do("Need", stakes.add, need)
    live.do("State", stakes.set_state, stake, StakeState.AT_RISK)
    guess = StakeDraft(ana, Side.ME, StakeKind.EXPECTATION, "A quick answer")
    live.do("Expectation", stakes.add, guess)
    read = texts(overview(page))
    assert "Ana needs" in read
    assert "Only assumed: I expect" in read
    assert "1 is assumed, not asked" in read
    press(overview(page).before, "Asked about: A quick answer")
    assert [one.source for one in live.read(stakes.of, ana)] == [
        StakeSource.SAID,
        StakeSource.ASKED,
    ]
    assert "Only assumed" not in texts(overview(page))


def test_the_value_together_is_asked_for_and_then_shown(
    page: RelationshipsPage, live: Live, ana: int
) -> None:
    next(
        one
        for one in overview(page).before.findChildren(QAbstractButton)
        if one.text() == "Write it"
    ).click()
    dialog = dialog_of(page, ValueTogetherDialog)
    assert isinstance(dialog, ValueTogetherDialog)
    dialog.text.setPlainText("She gets an audit; I get a reference.")
    dialog.confirm.click()
    assert live.read(propositions.versions, ana)[0].text == "She gets an audit; I get a reference."
    assert "“She gets an audit; I get a reference.”" in texts(overview(page))


def test_give_and_take_says_what_is_unsaid_and_opens_the_records(
    page: RelationshipsPage, live: Live, ana: int
) -> None:
    live.do("Log", contributions.log, ContributionDraft(ana, Side.ME, "An audit"))
    live.do("Log", contributions.log, ContributionDraft(ana, Side.ME, "Old", day=day(-700)))
    live.do("Log", contributions.log, ContributionDraft(ana, Side.THEM, "A reference"))
    read = texts(overview(page).give)
    assert "1 of mine Ana has not heard about. 1 of theirs still wait for thanks." in read
    press(overview(page).give, "1 from me, 1 from Ana")
    assert page.place() == Place("relationships", ana, "contributions")


def test_lately_leads_to_the_entry_in_the_journal(
    page: RelationshipsPage, live: Live, ana: int
) -> None:
    for at in range(70):
        live.do("Log", entries.log, EntryDraft((ana,), f"Old {at}", day=day(-100 - at)))
    assert "Budget agreed" in texts(overview(page).lately)
    press(overview(page).lately, "Budget agreed")
    assert page.place() == Place("relationships", ana, "journal")
    tab = page.tab
    assert isinstance(tab, JournalTab)
    current = tab.current()
    assert current is not None
    assert current.title == "Budget agreed"


def test_a_contact_detail_is_copied(page: RelationshipsPage, services: Services) -> None:
    read = texts(overview(page).reach)
    assert "14 March" in read
    assert "On Ana’s terms" in texts(overview(page).terms)
    press(overview(page).reach, "ana@lakeland.example")
    assert QGuiApplication.clipboard().text() == "ana@lakeland.example"


def test_an_organisation_shows_who_is_inside(page: RelationshipsPage, live: Live, ana: int) -> None:
    draft = PersonDraft(name="Lakeland Agency", counterpart=Counterpart.ORGANISATION)
    agency = live.do("Add", relationships.add, draft)
    assert overview(page).members.isHidden()
    page.show_place(Place("relationships", agency, "overview"))
    overview(page).members.add.click()
    dialog = dialog_of(page, MemberDialog)
    assert isinstance(dialog, MemberDialog)
    dialog.name.setText("ana petrovic")
    dialog.position.setText("Head of Audit")
    dialog.confirm.click()
    (member,) = live.read(relationships.members, agency)
    assert (member.person_id, member.position) == (ana, "Head of Audit")
    press(overview(page).members, "Ana Petrović, Head of Audit")
    assert page.list.shown == ana
    page.show_place(Place("relationships", agency, "overview"))
    overview(page).members.remove(member)
    assert live.read(relationships.members, agency) == ()


# the journal tab


def test_the_journal_reads_on_and_moves_an_entry_to_the_trash(
    page: RelationshipsPage, live: Live, ana: int, ben: int
) -> None:
    for at in range(70):
        live.do("Log", entries.log, EntryDraft((ana, ben), f"Old {at}", day=day(-100 - at)))
    page.show_place(Place("relationships", ana, "journal"))
    tab = page.tab
    assert isinstance(tab, JournalTab)
    oldest = live.read(entries.recent, ana, limit=100)[-1]
    tab.show_record(oldest.id)
    current = tab.current()
    assert current is not None
    assert current.title == "Old 69"
    page.header.summary.setFocus()
    page.acts()["delete"]()
    assert oldest.id not in [one.id for one in live.read(entries.recent, ana, limit=100)]
    assert page.list.shown == ana


def test_enter_edits_an_entry(page: RelationshipsPage, ana: int) -> None:
    page.show_place(Place("relationships", ana, "journal"))
    tab = page.tab
    assert isinstance(tab, JournalTab)
    tab.view.setCurrentIndex(tab.model.index(0, 0))
    QTest.keyClick(tab.view, Qt.Key.Key_Return)
    assert dialog_of(page, LogDialog)


def test_the_menu_of_an_entry_leads_to_the_others_and_makes_a_message_of_what_was_let_out(
    page: RelationshipsPage, live: Live, ana: int, ben: int
) -> None:
    let_out = EntryDraft((ana, ben), "She never answers!", day=day(-1), tags=(venting.TAG,))
    entry_id = live.do("Log", entries.log, let_out)
    page.show_place(Place("relationships", ana, "journal"))
    tab = page.tab
    assert isinstance(tab, JournalTab)
    tab.show_record(entry_id)
    tab.view.customContextMenuRequested.emit(tab.view.visualRect(tab.view.currentIndex()).center())
    menu = tab.findChildren(QMenu)[-1]
    offered = [action.text() for action in menu.actions()]
    assert "Open Ben Óskarsson" in offered
    assert "Open Ana Petrović" not in offered
    choose(menu, "Make a message of it…")
    assert "She never answers!" in dialog_of(page, CaptureWindow).box.toPlainText()


# About


def test_a_prompt_is_answered_in_place_and_leaves_its_chip(
    page: RelationshipsPage, live: Live, ana: int
) -> None:
    tab = about(page, ana)
    key = ("why", None)
    assert len(tab.chips) == len(TABLE)
    assert tab.boxes[key].isHidden() or not tab.boxes[key].isVisible()
    tab.chips[key].click()
    editor = tab.boxes[key].editor
    assert editor is not None
    QTest.keyClicks(editor, "She reads to the end")
    QTest.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (answer,) = live.read(relationships.answers, ana)
    assert (answer.question, answer.answer) == ("why", "She reads to the end")
    assert tab.chips[key].isHidden()
    assert "What are you building here, and why?\nShe reads to the end" in texts(tab)
    live.undo()
    assert not tab.chips[key].isHidden()


def test_escape_takes_an_answer_back(page: RelationshipsPage, live: Live, ana: int) -> None:
    live.do("Answer", relationships.answer, ana, "comfort", None, "No calls before ten")
    tab = about(page, ana)
    box = tab.boxes["comfort", None]
    box.row.click()
    assert box.editor is not None
    assert box.editor.toPlainText() == "No calls before ten"
    QTest.keyClicks(box.editor, "something else")
    QTest.keyClick(box.editor, Qt.Key.Key_Escape)
    assert not box.editing
    assert live.read(relationships.answers, ana)[0].answer == "No calls before ten"
    assert "No calls before ten" in texts(tab)


def test_going_to_somebody_else_keeps_the_answer_where_it_belongs(
    page: RelationshipsPage, live: Live, ana: int, ben: int
) -> None:
    tab = about(page, ana)
    tab.answer(("feels", Side.THEM))
    box = tab.boxes["feels", Side.THEM]
    assert box.editor is not None
    QTest.keyClicks(box.editor, "Tired")
    page.show_place(Place("relationships", ben, "about"))
    assert [one.answer for one in live.read(relationships.answers, ana)] == ["Tired"]
    assert live.read(relationships.answers, ben) == ()
    assert "Tired" not in texts(tab)
    assert "Ben" in texts(tab)


def test_an_answer_without_words_goes_back_behind_its_chip(
    page: RelationshipsPage, live: Live, ana: int
) -> None:
    live.do("Answer", relationships.answer, ana, "trust", Side.THEM, "The reorganisation")
    tab = about(page, ana)
    box = tab.boxes["trust", Side.THEM]
    box.edit()
    assert box.editor is not None
    box.editor.clear()
    box.commit()
    assert live.read(relationships.answers, ana) == ()
    assert not tab.chips["trust", Side.THEM].isHidden()


def test_the_list_menu_is_the_menu_of_its_row(page: RelationshipsPage, ben: int) -> None:
    asked: list[int] = []
    page.list.menu_wanted.disconnect()
    page.list.menu_wanted.connect(lambda line, _at: asked.append(line.id))
    place = page.list.view.visualRect(page.list.model.index_of(ben)).center()
    page.list.view.customContextMenuRequested.emit(QPoint(place))
    assert asked == [ben]


def test_a_long_value_is_shown_whole(page: RelationshipsPage, live: Live, ana: int) -> None:
    """The row is one button, and Qt's buttons are of one line: the second line was cut."""
    text = "She gets an audit that she can defend to her board; " * 4
    live.do("Word", propositions.reword, ana, text)
    assert text.strip() in texts(overview(page))
    label = next(
        one for one in overview(page).before.findChildren(QLabel) if text[:20] in one.text()
    )
    page.resize(page.width() - 60, page.height())
    QApplication.sendPostedEvents()
    assert label.height() >= label.heightForWidth(label.width()) > label.fontMetrics().height() * 2


def test_the_width_of_the_list_is_remembered(
    qtbot: QtBot, page: RelationshipsPage, live: Live, services: Services
) -> None:
    page.splitter.moveSplitter(340, 1)
    again = RelationshipsPage(live, services)
    qtbot.addWidget(again)
    again.resize(page.size())
    again.show()
    assert again.list.width() == page.list.width() != 252
