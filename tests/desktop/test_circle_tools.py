"""Views that are kept, changes to several at once, the month's plan, and the year on paper."""

import datetime as dt
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from relnotes.desktop.dialogs.bulk import BulkDialog
from relnotes.desktop.dialogs.session import SessionDialog
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Place, Services
from relnotes.desktop.pages.portfolio import PortfolioPage
from relnotes.desktop.pages.relationship.sessions_tab import SessionsTab
from relnotes.desktop.pages.relationships import RelationshipsPage
from relnotes.desktop.pages.summarising.people_dialog import PeopleDialog
from relnotes.desktop.pages.surveying.here import HereView
from relnotes.desktop.pages.surveying.kept_views import KeepViewDialog
from relnotes.desktop.pages.surveying.long_section import LongSection
from relnotes.desktop.pages.surveying.month import MonthView
from relnotes.desktop.pages.surveying.spending import SpendingView
from relnotes.desktop.parts.buttons import Button, IconButton
from relnotes.desktop.parts.card import PressRow
from relnotes.domain.happenings import EntryDraft, PromiseDraft
from relnotes.domain.kinds import Confidence, EntryKind, RelationshipKind, Side, Standing
from relnotes.domain.mentoring import SessionDraft
from relnotes.domain.people import PersonDraft
from relnotes.exchange.html import html
from relnotes.journal import circle_views, entries, people, plan, promises, relationships, sessions
from relnotes.journal.access import Writer
from relnotes.journal.portfolio import Facet, Part
from tests.conftest import NOW
from tests.desktop.looking import shown
from tests.desktop.sides import dialog, read

DAY = NOW.date()
CLIENT = Part(Facet.KIND, RelationshipKind.CLIENT)
INSIDE = Part(Facet.INSIDE, value=True)


@pytest.fixture
def page(qtbot: QtBot, live: Live, services: Services) -> Iterator[PortfolioPage]:
    for name, inside, tags in (("Ana", False, ("spring",)), ("Bo", True, ()), ("Cy", True, ())):
        draft = PersonDraft(
            name, kind=RelationshipKind.CLIENT, inside=inside, tags=tags, every_days=7
        )
        live.do("Add", relationships.add, draft)
    live.do("Add", relationships.add, PersonDraft("Dee", inside=True))
    made = shown(qtbot, PortfolioPage(live, services), (1060, 740))
    made.show_place(Place("portfolio", None, "here"))
    yield made


def names(here: HereView, live: Live) -> list[str]:
    return [live.read(people.name_of, one) for one in here.ids]


def test_parts_narrow_each_other_and_a_view_is_kept(page: PortfolioPage, live: Live) -> None:
    here = page.view
    assert isinstance(here, HereView)
    before = here.parts.pos()
    QTest.mouseClick(here.parts.chips[CLIENT], Qt.MouseButton.LeftButton)
    QTest.mouseClick(here.parts.chips[INSIDE], Qt.MouseButton.LeftButton)
    assert names(here, live) == ["Bo", "Cy"]
    QApplication.processEvents()
    assert here.parts.pos() == before, "the chips slid away under the mouse"
    assert here.kept.keep.isVisible()
    QTest.mouseClick(here.kept.keep, Qt.MouseButton.LeftButton)
    form = dialog(page, KeepViewDialog)
    form.name.setText("Clients inside")
    form.confirm.click()
    page.refresh()
    assert not here.kept.keep.isVisible(), "it is kept already"
    here.choose(None)
    assert names(here, live) == ["Ana", "Bo", "Cy", "Dee"]
    (chip,) = here.kept.chips.values()
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert names(here, live) == ["Bo", "Cy"]
    QTest.mouseClick(here.parts.chips[INSIDE], Qt.MouseButton.LeftButton)
    assert names(here, live) == ["Ana", "Bo", "Cy"], "pressed again it lets go"
    here.choose_tag("Spring")
    assert names(here, live) == ["Ana"]
    chip.closed.emit()
    assert live.read(circle_views.listed) == ()


def test_several_are_changed_in_one_step_that_was_seen_before(
    page: PortfolioPage, live: Live
) -> None:
    here = page.view
    assert isinstance(here, HereView)
    here.narrow(CLIENT)
    QTest.mouseClick(here.several, Qt.MouseButton.LeftButton)
    form = dialog(page, BulkDialog)
    form.confirm.click()
    assert form.isVisible(), "nothing was said to be changed"
    form.add_tags.setText("spring")
    assert form.count.text() == "2 relationships would change.", "Ana has the tag already"
    form.tier.setCurrentIndex(form.tier.findData(2))
    form.standing.setCurrentIndex(form.standing.findData(Standing.RESTING))
    form.standing.activated.emit(0)
    assert form.count.text() == "3 relationships would change."
    ana, bo, cy = here.ids
    form.rows[cy].box.click()
    assert form.count.text() == "2 relationships would change."
    assert "Bo: + #spring, Tier 2, resting" in read(form)
    form.confirm.click()
    cards = [live.read(relationships.card, one).draft for one in (ana, bo, cy)]
    assert [one.standing for one in cards] == [
        Standing.RESTING,
        Standing.RESTING,
        Standing.ACTIVE,
    ]
    assert [one.tags for one in cards] == [("spring",), ("spring",), ()]
    live.undo()
    again = [live.read(relationships.card, one).draft for one in (ana, bo)]
    assert [(one.standing, one.tier) for one in again] == [(Standing.ACTIVE, None)] * 2


def test_a_month_is_planned_and_followed_through(page: PortfolioPage, live: Live) -> None:
    ana, bo, *_ = (one.id for one in live.read(people.names))
    for one in (ana, bo):
        live.do("Log", entries.log, EntryDraft((one,), "Met", day=DAY.replace(month=10)))
    page.show_place(Place("portfolio", None, "month"))
    view = page.view
    assert isinstance(view, MonthView)
    assert "Nobody is planned yet. Plan those who matter; the rest can wait." in read(view)
    QTest.mouseClick(view.all, Qt.MouseButton.LeftButton)
    page.refresh()
    assert read(view).count("not yet") == 2
    live.do("Log", entries.log, EntryDraft((ana,), "Met", day=DAY))
    page.refresh()
    assert read(view).count("not yet") == 1
    (came,) = [
        one
        for one in view.findChildren(Button)
        if one.isVisible() and one.accessibleName() == "Ana: in touch today"
    ]
    places: list[Place] = []
    view.go.connect(places.append)
    QTest.mouseClick(came, Qt.MouseButton.LeftButton)
    assert places[-1].page == "journal"
    promise = live.do("P", promises.make, PromiseDraft(bo, Side.ME, "Call the yard"))
    live.do("K", promises.keep, promise)
    page.refresh()
    assert "You kept what you promised Bo: Call the yard" in read(view)
    (out,) = [
        one
        for one in view.findChildren(IconButton)
        if one.isVisible() and one.accessibleName().startswith("Take Bo")
    ]
    QTest.mouseClick(out, Qt.MouseButton.LeftButton)
    page.refresh()
    assert read(view).count("not yet") == 0


def test_the_year_on_paper_holds_nothing_private(page: PortfolioPage, live: Live) -> None:
    ana = live.read(people.names)[0].id
    for what, confidence in (("Open word", Confidence.OPEN), ("Secret", Confidence.PRIVATE)):
        draft = PromiseDraft(ana, Side.ME, what, confidence=confidence)
        live.do("K", promises.keep, live.do("P", promises.make, draft))
    page.show_place(Place("portfolio", None, "year"))
    view = page.view
    assert isinstance(view, SpendingView)
    text = html(view.document())
    assert f"The year {DAY.year}" in text
    assert "You kept what you promised Ana: Open word" in text
    assert "Secret" not in text


def test_the_soft_count_can_be_switched_off_and_comes_back(
    qtbot: QtBot, live: Live, services: Services
) -> None:
    jomo = live.do("Add", relationships.add, PersonDraft("Jomo", kind=RelationshipKind.MENTEE))
    talk = EntryDraft((jomo,), "The number", EntryKind.SESSION, day=DAY)
    entry = live.do("S", entries.log, talk)
    live.do("C", sessions.tell, entry, SessionDraft("listener", 7, 2))
    made = shown(qtbot, RelationshipsPage(live, services))
    made.show_place(Place("relationships", jomo, "sessions"))
    tab = made.tab
    assert isinstance(tab, SessionsTab)
    assert "Today · as listener · asked 7, told 2" in read(tab)
    for counted in (False, True):
        (line,) = live.read(sessions.of, jomo, DAY).past
        tab.sessions.edit(line)
        form = dialog(made, SessionDialog)
        form.counting.click()
        form.confirm.click()
        assert any("asked 7, told 2" in text for text in read(tab)) is counted
    assert live.read(sessions.told, entry) == SessionDraft("listener", 7, 2)


def test_the_month_before_tells_whom_i_reached_by_name(page: PortfolioPage, live: Live) -> None:
    """The follow-through names its people, and each opens the contact or the person."""
    ana, bo, *_ = (one.id for one in live.read(people.names))
    before = DAY.replace(day=1) - dt.timedelta(days=3)
    live.do("Plan", plan.put, (ana, bo), before)
    met = live.do("Log", entries.log, EntryDraft((ana,), "Met", day=before))
    page.show_place(Place("portfolio", None, "month"))
    view = page.view
    assert isinstance(view, MonthView)
    assert "In October 2026 you reached 1 of the 2 whom you had planned." in read(view)
    places: list[Place] = []
    view.go.connect(places.append)
    lines = [row for one in view.before.card.rows() for row in one.findChildren(PressRow)]
    for line in lines:
        line.setFocus()
        QTest.keyClick(line, Qt.Key.Key_Return)
    assert places == [Place("journal", met), Place("relationships", bo)]


def test_very_many_are_looked_at_and_changed_beside_the_window(
    page: PortfolioPage, live: Live, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The same words and the same one step, while no read or change holds the window."""
    monkeypatch.setattr("relnotes.desktop.dialogs.bulk._AT_ONCE", 1)
    here = page.view
    assert isinstance(here, HereView)
    here.narrow(CLIENT)
    reads: list[object] = []
    later = live.read_later

    def watched(*args: Any) -> None:
        reads.append(args)
        later(*args)

    monkeypatch.setattr(live, "read_later", watched)
    monkeypatch.setattr(live, "do", lambda *_args: pytest.fail("changed in the window's time"))
    QTest.mouseClick(here.several, Qt.MouseButton.LeftButton)
    form = dialog(page, BulkDialog)
    form.add_tags.setText("spring")
    assert form.count.text() != "2 relationships would change.", "it is still being read"
    qtbot.waitUntil(lambda: form.count.text() == "2 relationships would change.")
    assert reads
    with qtbot.waitSignal(form.finished):
        form.confirm.click()
    bo, cy = here.ids[1:]
    assert [live.read(relationships.tags_of, one) for one in (bo, cy)] == [("spring",)] * 2
    live.undo()
    assert live.read(relationships.tags_of, bo) == ()


def test_more_than_a_dozen_due_or_changed_are_said_and_seen(
    page: PortfolioPage, live: Live
) -> None:
    """Twelve were offered for the plan, and nothing told that there were more."""

    def fill(writer: Writer) -> None:
        for at in range(30):
            who = relationships.add(writer, PersonDraft(f"Due {at:02}", every_days=7))
            entries.log(writer, EntryDraft((who,), "Met", day=DAY - dt.timedelta(days=20)))
            promise = promises.make(writer, PromiseDraft(who, Side.ME, f"Word {at}"))
            promises.keep(writer, promise)

    live.do("Fill", fill)
    page.show_place(Place("portfolio", None, "month"))
    view = page.view
    assert isinstance(view, MonthView)

    def shown(section: LongSection) -> int:
        QApplication.processEvents()
        rows = [row for one in section.card.rows() for row in one.findChildren(PressRow)]
        return sum(one.isVisible() for one in rows)

    for section in (view.offered, view.turned):
        assert shown(section) == 12
        assert section.more.text() == "18 more"
        assert "30" in read(section)
    assert view.all.text() == "Plan these 12"
    for section in (view.offered, view.turned):
        while section.more.isVisible():
            QTest.mouseClick(section.more, Qt.MouseButton.LeftButton)
        assert shown(section) == 30
    assert view.all.text() == "Plan all of them"
    QTest.mouseClick(view.all, Qt.MouseButton.LeftButton)
    page.refresh()
    assert len(live.read(plan.of, DAY, 12).lines) == 30
    assert not view.offered.isVisible()


def test_somebody_who_is_not_due_is_planned_too(page: PortfolioPage, live: Live) -> None:
    """Only those who fell due could be taken into the plan."""
    page.show_place(Place("portfolio", None, "month"))
    view = page.view
    assert isinstance(view, MonthView)
    QTest.mouseClick(view.more, Qt.MouseButton.LeftButton)
    chooser = dialog(view, PeopleDialog)
    QTest.keyClicks(chooser.search, "de")
    QTest.keyClick(chooser.list, Qt.Key.Key_Space)
    chooser.confirm.click()
    assert [one.name for one in live.read(plan.of, DAY, 12).lines] == ["Dee"]
    page.refresh()
    assert "Dee" in read(view)
    assert read(view).count("not yet") == 1
