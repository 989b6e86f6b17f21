"""One person's page: the head, the tabs, and what is done in each of them."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMenu

from relnotes.desktop.capturing.window import CaptureWindow
from relnotes.desktop.dialogs.drop_promise import DropPromiseDialog
from relnotes.desktop.dialogs.log import LogDialog
from relnotes.desktop.dialogs.member import MemberDialog
from relnotes.desktop.dialogs.value_together import ValueTogetherDialog
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Place, Services
from relnotes.desktop.pages.relationship.journal_tab import JournalTab
from relnotes.desktop.pages.relationship.tab_table import TABS
from relnotes.desktop.pages.relationships import RelationshipsPage
from relnotes.domain import venting
from relnotes.domain.happenings import ContributionDraft, EntryDraft, PromiseDraft
from relnotes.domain.kinds import (
    Counterpart,
    RelationshipKind,
    Side,
    StakeKind,
    StakeSource,
    StakeState,
)
from relnotes.domain.people import PersonDraft
from relnotes.domain.sides import RoleDraft, StakeDraft
from relnotes.journal import (
    contributions,
    entries,
    promises,
    propositions,
    relationships,
    roles,
    stakes,
)
from relnotes.journal.access import Writer
from tests.desktop.relationships.conftest import choose, day, dialog_of, overview, press, texts


def log_many(live: Live, count: int, *people: int) -> None:
    """Old entries with somebody, one a day."""

    def fill(writer: Writer) -> None:
        for at in range(count):
            entries.log(writer, EntryDraft(people, f"Old {at}", day=day(-100 - at)))

    live.do("Fill", fill)


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
    log_many(live, 70, ana)
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
    log_many(live, 70, ana, ben)
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
