"""The page Portfolio: what a person reads there, and that every figure opens what it counts."""

from decimal import Decimal
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from relnotes.desktop.dialogs.belief import BeliefDialog
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Place, Services
from relnotes.desktop.pages.portfolio import PortfolioPage
from relnotes.desktop.pages.relationship.section import Section
from relnotes.desktop.pages.surveying import looks, view
from relnotes.desktop.pages.surveying.giving import GivingView
from relnotes.desktop.pages.surveying.here import HereView
from relnotes.desktop.pages.surveying.learned import LearnedView
from relnotes.desktop.pages.surveying.moving import MovingView
from relnotes.desktop.pages.surveying.spending import SpendingView
from relnotes.desktop.parts.card import PressRow
from relnotes.desktop.parts.pills import Chip
from relnotes.domain.growth import BeliefDraft
from relnotes.domain.happenings import ContributionDraft, EntryDraft
from relnotes.domain.kinds import Health, RelationshipKind, Side, Standing, Verdict
from relnotes.domain.people import PersonDraft
from relnotes.domain.sides import RoleDraft
from relnotes.journal import contributions, entries, lessons, relationships, roles
from relnotes.journal.portfolio import Facet, Part
from tests.conftest import NOW, ago
from tests.desktop.looking import shown
from tests.desktop.sides import read

DAY = NOW.date()
ME, THEM = Side.ME, Side.THEM


def add(live: Live, name: str, kind: RelationshipKind = RelationshipKind.CLIENT) -> int:
    return live.do("Add", relationships.add, PersonDraft(name, kind=kind, every_days=21))


def brought(live: Live, who: int, side: Side, what: str, days: int) -> int:
    return live.do("B", contributions.log, ContributionDraft(who, side, what, day=ago(days)))


@pytest.fixture
def page(qtbot: QtBot, live: Live, services: Services) -> PortfolioPage:
    return shown(qtbot, PortfolioPage(live, services), (1060, 740))


@pytest.fixture
def asked(page: PortfolioPage) -> list[Place]:
    """Where the page asked to go."""
    places: list[Place] = []
    page.go.connect(places.append)
    return places


def rows(section: Section) -> list[PressRow]:
    return [row for one in section.card.rows() for row in one.findChildren(PressRow)]


def press(row: PressRow) -> None:
    QTest.mouseClick(row, Qt.MouseButton.LeftButton, pos=QPoint(4, 4))


def test_an_empty_circle_says_so(page: PortfolioPage) -> None:
    assert "Nobody here yet" in read(page)
    for tab, text in (
        ("giving", "Nothing was written down here."),
        ("moving", "Nobody has gone quiet."),
        ("year", "Nothing of this year was written down."),
        ("learned", "Nobody was introduced yet."),
    ):
        page.show_place(Place("portfolio", None, tab))
        assert text in read(page), tab


def test_a_figure_opens_its_people_and_a_person_opens(
    page: PortfolioPage, live: Live, asked: list[Place]
) -> None:
    add(live, "Ana")
    jomo = add(live, "Jomo", RelationshipKind.MENTEE)
    here = page.view
    assert isinstance(here, HereView)
    assert "2 of 15" in read(page)
    part = Part(Facet.KIND, RelationshipKind.MENTEE)
    chip = here.parts.chips[part]
    assert chip.text() == "Mentee 1"
    QTest.keyClick(chip, Qt.Key.Key_Return)
    assert chip.isChecked()
    (row,) = rows(here.people)
    assert here.people.head.accessibleName() == "Mentee"
    assert row.accessibleName() == "Jomo"  # what all of them are stands above
    press(row)
    assert asked == [Place("relationships", jomo)]
    live.do("Rest", relationships.set_standing, jomo, Standing.RESTING)
    assert [one.accessibleName() for one in rows(here.people)] == ["Jomo, Resting"]
    QTest.keyClick(chip, Qt.Key.Key_Return)
    assert "Jomo, Mentee · resting" in [one.accessibleName() for one in rows(here.people)]


def test_a_long_list_gives_more_when_asked(page: PortfolioPage, live: Live) -> None:
    for at in range(15):
        add(live, f"Person {at:02}")
    here = page.view
    assert isinstance(here, HereView)
    assert len(rows(here.people)) == 12
    assert here.people.more.text() == "3 more"
    QTest.mouseClick(here.people.more, Qt.MouseButton.LeftButton)
    assert len(rows(here.people)) == 15
    assert not here.people.more.isVisible()


def test_ribbons_say_their_numbers_and_open_what_is_behind(
    page: PortfolioPage, live: Live, asked: list[Place]
) -> None:
    ana = add(live, "Ana")
    mine = brought(live, ana, ME, "Drew the map", 2)
    brought(live, ana, THEM, "Lent me her ear", 40)
    page.show_place(Place("portfolio", None, "giving"))
    giving = page.view
    assert isinstance(giving, GivingView)
    said = giving.ribbons.accessibleDescription()
    assert said.startswith("November 2026: 1 from me, 0 from them. October 2026: 0 from me, 1")
    QTest.keyClick(giving.ribbons, Qt.Key.Key_Left)
    assert giving.ribbons.accessibleDescription().startswith("October 2026")
    QTest.keyClick(giving.ribbons, Qt.Key.Key_Return)
    assert giving.behind.head.accessibleName() == "October 2026"
    assert "Lent me her ear" in read(page)
    assert "Drew the map" not in read(page)
    at = giving.ribbons.rect().center()
    at.setX(giving.ribbons.width() - 3)
    QTest.mouseClick(giving.ribbons, Qt.MouseButton.LeftButton, pos=at)
    press(rows(giving.behind)[0])
    assert asked == [Place("contributions", mine)]


def test_an_amount_opens_the_contributions_that_it_is_made_of(
    page: PortfolioPage, live: Live
) -> None:
    ana = add(live, "Ana")
    for what, side, amount, unit in (
        ("Drew the map", ME, 2, "h"),
        ("Drew it again", ME, 3, "h"),
        ("Paid the bill", ME, 24, "EUR"),
        ("Read it", THEM, 1, "h"),
    ):
        draft = ContributionDraft(ana, side, what, day=ago(2), amount=Decimal(amount), unit=unit)
        live.do("B", contributions.log, draft)
    brought(live, ana, ME, "Nothing to count", 2)
    page.show_place(Place("portfolio", None, "giving"))
    giving = page.view
    assert isinstance(giving, GivingView)
    flows = giving.sums.values()
    chips = {one.text(): one for flow in flows for one in flow.findChildren(Chip)}
    assert set(chips) == {"5 h from me", "€24 from me", "1 h from them"}
    chip = chips["5 h from me"]
    chip.setFocus()
    QTest.keyClick(chip, Qt.Key.Key_Return)
    assert giving.behind.head.accessibleName() == "5 h from me"
    told = [row.accessibleName() for row in rows(giving.behind)]
    assert len(told) == 2
    assert all("Drew" in one for one in told)
    page.refresh()
    assert giving.behind.head.accessibleName() == "5 h from me"


def test_the_gaps_open_what_waits(page: PortfolioPage, live: Live) -> None:
    ana = add(live, "Ana")
    brought(live, ana, ME, "Drew the map", 2)
    brought(live, ana, THEM, "Lent me her ear", 40)
    page.show_place(Place("portfolio", None, "giving"))
    giving = page.view
    assert isinstance(giving, GivingView)
    thanks, news, guesses = rows(giving.gaps)
    assert guesses.accessibleName() == "Not asked yet: None."
    assert thanks.accessibleName() == "Thanks owed: One thing that they brought waits for thanks."
    press(thanks)
    assert "Lent me her ear" in read(page)
    assert "Drew the map" not in read(page)
    press(news)
    assert "Drew the map" in read(page)
    assert "Lent me her ear" not in read(page)


def test_give_and_take_of_one_person_and_of_one_kind(page: PortfolioPage, live: Live) -> None:
    ana, jomo = add(live, "Ana"), add(live, "Jomo", RelationshipKind.MENTEE)
    brought(live, ana, ME, "Drew the map", 2)
    brought(live, jomo, ME, "Sat in the back row", 2)
    page.show_place(Place("portfolio", jomo, "giving"))
    giving = page.view
    assert isinstance(giving, GivingView)
    assert giving.choice.currentText() == "Jomo"
    assert "Sat in the back row" in read(page)
    assert "Drew the map" not in read(page)
    giving.choice.setCurrentIndex(giving.choice.findText("Client"))
    giving.choice.activated.emit(giving.choice.currentIndex())
    assert "Drew the map" in read(page)
    assert "Sat in the back row" not in read(page)
    ben = add(live, "Ben")
    brought(live, ben, ME, "Carried the table", 2)
    giving.show_people(ana, jomo)
    assert giving.choice.currentText() == "Ana and Jomo"
    told = read(page)
    assert {"Drew the map", "Sat in the back row"} <= set(told)
    assert "Carried the table" not in told


def test_what_slips_is_told_against_its_own_past(
    page: PortfolioPage, live: Live, asked: list[Place]
) -> None:
    ana, ben = add(live, "Ana"), add(live, "Ben")
    for days in range(180, 400, 21):
        live.do("Log", entries.log, EntryDraft((ana,), "Met", day=ago(days)))
    for days in range(1, 90, 10):
        live.do("Log", entries.log, EntryDraft((ben,), "Met", day=ago(days)))
    live.do("Read", relationships.set_health, ben, Health.STRAINED, "Short answers")
    page.show_place(Place("portfolio", None, "moving"))
    moving = page.view
    assert isinstance(moving, MovingView)
    texts = read(page)
    assert "You have not spoken since 25 May; it used to be every 3 weeks." in texts
    assert "New: 9 times in the last three months." in texts
    assert "Strained: Short answers · last in touch yesterday" in texts
    press(rows(moving.slipping)[0])
    assert asked == [Place("relationships", ana, "journal")]


def test_the_year_names_the_few_with_whom_it_was_spent(
    page: PortfolioPage, live: Live, asked: list[Place]
) -> None:
    ana, ben = add(live, "Ana"), add(live, "Ben")
    for days in range(5):
        live.do("Log", entries.log, EntryDraft((ana,), "Met", day=ago(days)))
    live.do("Log", entries.log, EntryDraft((ben,), "Met", day=ago(9)))
    live.do("Log", entries.log, EntryDraft((ben,), "A year ago", day=ago(365)))
    page.show_place(Place("portfolio", None, "year"))
    spending = page.view
    assert isinstance(spending, SpendingView)
    texts = read(page)
    assert spending.written.text() == "6 entries on 6 days"
    assert "Half of all that you wrote was about one person, of 2 relationships." in texts
    assert [row.accessibleName() for row in rows(spending.half)] == ["Ana, 5 entries"]
    press(rows(spending.half)[0])
    assert len(rows(spending.behind)) == 5
    press(rows(spending.memories)[0])
    assert asked[-1].page == "journal"
    QTest.keyClick(spending.grid, Qt.Key.Key_Return)
    assert asked[-1] == Place("journal", None, DAY.isoformat())
    spending.year.setCurrentIndex(spending.year.findData(DAY.year - 1))
    spending.year.activated.emit(spending.year.currentIndex())
    assert spending.written.text() == "1 entry on 1 day"


def test_a_role_across_shows_its_proof_and_a_belief_its_verdict(
    page: PortfolioPage, live: Live, asked: list[Place]
) -> None:
    ana, ben = add(live, "Ana"), add(live, "Ben")
    for who in (ana, ben):
        live.do("Role", roles.give, RoleDraft(who, ME, "adviser"))
    advised = EntryDraft((ana,), "Advised", day=DAY, my_role="Adviser")
    entry = live.do("Log", entries.log, advised)
    live.do("Log", entries.log, EntryDraft((ana,), "Only talked", day=DAY))
    live.do("Log", entries.log, EntryDraft((ben,), "Advised Ben", day=DAY, my_role="host"))
    draft = BeliefDraft("Silence is a no", verdict=Verdict.FAILS, relationship_id=ben)
    live.do("B", lessons.believe, draft)
    page.show_place(Place("portfolio", None, "learned"))
    learned = page.view
    assert isinstance(learned, LearnedView)
    (chip,) = learned.chips.values()
    assert chip.text() == "Adviser in 2 of 2"
    chip.click()
    first, second = rows(learned.proof)
    assert "named in 1 entry" in first.accessibleName()
    assert learned.behind.isHidden()
    press(first)
    (line,) = rows(learned.behind)
    assert "Advised" in line.accessibleName()
    press(line)
    press(second)
    assert asked == [Place("journal", entry), Place("relationships", ben, "roles")]
    press(rows(learned.beliefs)[0])
    (form,) = learned.findChildren(BeliefDialog)
    assert form.what.text() == "Silence is a no"
    assert form.verdict.currentText() == "Does not hold"
    form.reject()
    assert "Does not hold · Ben" in read(page)


def test_a_large_circle_is_read_beside_the_window(
    page: PortfolioPage, live: Live, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(view, "LARGE", 0)
    add(live, "Ana")
    qtbot.waitUntil(lambda: "Ana" in read(page))


@pytest.mark.parametrize("tab", ["moving", "month", "year", "learned"])
def test_a_large_circle_is_there_before_it_is_read(
    page: PortfolioPage, live: Live, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tab: str
) -> None:
    """Its heads stand there and say that they are being read; no answer is waited for."""
    monkeypatch.setattr(view, "LARGE", 0)
    add(live, "Ana")
    waiting: list[tuple[Any, ...]] = []
    monkeypatch.setattr(live, "read_later", lambda _owner, *asked: waiting.append(asked))
    page.show_place(Place("portfolio", None, tab))
    assert "Being read…" in read(page)
    for done, query, *arguments in waiting:
        done(live.read(query, *arguments))
    qtbot.waitUntil(lambda: "Being read…" not in read(page))


@pytest.mark.parametrize(
    "part",
    [
        Part(Facet.KIND, RelationshipKind.MENTEE),
        Part(Facet.STANDING, Standing.RESTING),
        Part(Facet.HEALTH, Health.DAMAGED),
        Part(Facet.INSIDE, value=True),
        Part(Facet.INSIDE, value=False),
        Part(Facet.TIER, 2),
        Part(Facet.TIER, None),
    ],
)
def test_a_place_names_a_part(part: Part) -> None:
    assert looks.part_at(looks.place_of(part).tab or "") == part
