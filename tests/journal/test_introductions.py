"""Who brought whom, from what was said of it and from introductions that name somebody."""

import datetime as dt

import pytest

from relnotes.domain.happenings import ContributionDraft
from relnotes.domain.kinds import ContributionKind, Counterpart, Side
from relnotes.domain.people import PersonDraft
from relnotes.domain.problem import Problem
from relnotes.journal import contributions, forget, introductions, merging, relationships, trash
from relnotes.journal.introductions import Tie
from relnotes.journal.store import Journal
from tests.conftest import NOW

DAY = NOW.date()
GIVEN = ContributionKind.INTRODUCTION


@pytest.fixture
def ids(journal: Journal) -> dict[str, int]:
    names = ("Sven Lindqvist", "Aroha Ngata", "Henrik Dahl", "Ana Petrović", "Ana Long")
    people = {name: journal.do("Add", relationships.add, PersonDraft(name)).value for name in names}
    firm = PersonDraft("Northwind Ltd", counterpart=Counterpart.ORGANISATION)
    return people | {"Northwind": journal.do("Add", relationships.add, firm).value}


def log(journal: Journal, who: int, side: Side, what: str, day: dt.date = DAY) -> int:
    draft = ContributionDraft(who, side, what, kind=GIVEN, day=day)
    return journal.do("Log", contributions.log, draft).value


def test_what_was_said_and_what_was_logged_make_one_web(
    journal: Journal, ids: dict[str, int]
) -> None:
    sven, aroha, northwind = ids["Sven Lindqvist"], ids["Aroha Ngata"], ids["Northwind"]
    journal.do("Bring", introductions.bring, aroha, sven, "At the yard")
    log(journal, sven, Side.THEM, "Recommended me to Northwind and left the room")
    log(journal, ids["Henrik Dahl"], Side.ME, "Introduced him to Aroha Ngata")
    seen = journal.read(introductions.web)
    assert {(one.person, one.by) for one in seen.brought} == {(aroha, sven), (northwind, sven)}
    assert [(one.person, one.by) for one in seen.together] == [(aroha, ids["Henrik Dahl"])]
    assert len(seen.alone) == 2
    assert seen.parents()[northwind] == sven
    assert seen.parents()[sven] is None


def test_a_first_name_of_two_people_means_neither(journal: Journal, ids: dict[str, int]) -> None:
    sven = ids["Sven Lindqvist"]
    log(journal, sven, Side.THEM, "Introduced me to Ana")
    assert journal.read(introductions.web).brought == ()
    log(journal, sven, Side.THEM, "Introduced me to Ana Petrović")
    (one,) = journal.read(introductions.web).brought
    assert one.person == ids["Ana Petrović"]


def test_who_is_in_the_trash_is_on_no_map(journal: Journal, ids: dict[str, int]) -> None:
    journal.do("B", introductions.bring, ids["Aroha Ngata"], ids["Sven Lindqvist"])
    journal.do("T", trash.throw, "relationship", ids["Sven Lindqvist"])
    assert journal.read(introductions.web).brought == ()


def test_taking_it_back_leaves_both(journal: Journal, ids: dict[str, int]) -> None:
    aroha, sven = ids["Aroha Ngata"], ids["Sven Lindqvist"]
    link = journal.do("B", introductions.bring, aroha, sven).value
    journal.do("P", introductions.part, link)
    seen = journal.read(introductions.web)
    assert not seen.people and len(seen.alone) == len(ids)


def test_who_is_touched_when_somebody_leaves(journal: Journal, ids: dict[str, int]) -> None:
    sven, aroha, henrik = ids["Sven Lindqvist"], ids["Aroha Ngata"], ids["Henrik Dahl"]
    firm, ana = ids["Northwind"], ids["Ana Petrović"]
    journal.do("B", introductions.bring, aroha, sven)
    for person in (sven, henrik):
        journal.do("M", relationships.add_member, firm, person_id=person, position="Lead")
    journal.do("C", relationships.connect, ana, sven, "sister of")
    seen = journal.read(introductions.web)
    near = journal.read(introductions.touched, sven, seen)
    assert [(one.id, one.tie, one.words) for one in near] == [
        (aroha, Tie.BROUGHT, ""),
        (firm, Tie.ORGANISATION, ""),
        (henrik, Tie.COLLEAGUE, "Lead"),
        (ana, Tie.CONNECTED, "sister of"),
    ]
    inside = journal.read(introductions.touched, firm, seen)
    assert {(one.id, one.tie) for one in inside} == {(sven, Tie.INSIDE), (henrik, Tie.INSIDE)}


def refer(journal: Journal, who: int, newcomer: int, what: str, effect: str = "") -> int:
    draft = ContributionDraft(who, Side.THEM, what, effect, GIVEN, DAY, newcomer_id=newcomer)
    return journal.do("Log", contributions.log, draft).value


def test_a_chain_tells_who_brought_whom_and_what_came_of_it(
    journal: Journal, ids: dict[str, int]
) -> None:
    """Nobody is named in the words: it is the contribution that says who came of it."""
    sven, firm, aroha = ids["Sven Lindqvist"], ids["Northwind"], ids["Aroha Ngata"]
    first = refer(journal, sven, firm, "Opened a door", "A contract for a year")
    refer(journal, firm, aroha, "Named me to their lawyer")
    journal.do("B", introductions.bring, ids["Henrik Dahl"], aroha)
    seen = journal.read(introductions.web)
    steps = seen.chain(ids["Henrik Dahl"])
    assert [(one.by, one.person) for one in steps] == [
        (sven, firm), (firm, aroha), (aroha, ids["Henrik Dahl"]),
    ]  # fmt: skip
    assert steps[0].effect == "A contract for a year"
    line = journal.read(contributions.one, first)
    assert [[who.name for who in step] for step in line.came] == [
        ["Northwind Ltd"], ["Aroha Ngata"], ["Henrik Dahl"],
    ]  # fmt: skip


def test_a_circle_of_referrals_has_an_end(journal: Journal, ids: dict[str, int]) -> None:
    sven, aroha = ids["Sven Lindqvist"], ids["Aroha Ngata"]
    first = refer(journal, sven, aroha, "Opened a door")
    refer(journal, aroha, sven, "Opened it back")
    line = journal.read(contributions.one, first)
    assert [[who.id for who in step] for step in line.came] == [[aroha], [sven]]
    seen = journal.read(introductions.web)
    assert [(one.by, one.person) for one in seen.chain(aroha)] == [(sven, aroha)]


def test_who_came_goes_from_the_line_and_the_line_stays(
    journal: Journal, ids: dict[str, int]
) -> None:
    """In the trash they are not named; forgotten they are nobody's newcomer, also in the past."""
    sven, aroha = ids["Sven Lindqvist"], ids["Aroha Ngata"]
    line = refer(journal, sven, aroha, "Opened a door")
    assert journal.read(contributions.card, line).newcomer_id == aroha
    journal.do("T", trash.throw, "relationship", aroha)
    assert journal.read(contributions.one, line).came == ()
    journal.do("F", forget.forget, aroha)
    assert journal.read(contributions.card, line).newcomer_id is None
    assert journal.read(contributions.one, line).what == "Opened a door"


def test_nobody_comes_of_themselves_and_work_brings_nobody(
    journal: Journal, ids: dict[str, int]
) -> None:
    """Two who turn out to be one, and another kind, leave no newcomer."""
    sven, aroha = ids["Sven Lindqvist"], ids["Aroha Ngata"]
    with pytest.raises(Problem) as caught:
        ContributionDraft(sven, Side.THEM, "Came by himself", kind=GIVEN, newcomer_id=sven)
    assert caught.value.field == "newcomer_id"
    assert ContributionDraft(sven, Side.THEM, "Work", newcomer_id=aroha).newcomer_id is None
    line = refer(journal, sven, aroha, "Opened a door")
    assert journal.read(contributions.card, line).newcomer_id == aroha
    journal.do("M", merging.merge, sven, aroha, PersonDraft("Sven Lindqvist"))
    assert journal.read(contributions.card, line).newcomer_id is None
