"""What the views are told: due days, balances, names, the trash, and who came along."""

import datetime as dt
from decimal import Decimal

import pytest
from sqlalchemy import func, select

from relnotes.domain.happenings import ContributionDraft, EntryDraft
from relnotes.domain.kinds import Confidence, DetailKind, EntryKind, Side
from relnotes.domain.people import Detail, PersonDraft
from relnotes.domain.problem import Code, Problem
from relnotes.journal import (
    arrivals,
    contributions,
    entries,
    people,
    relationships,
    roster,
    summary_material,
    totals,
    trash,
)
from relnotes.journal import tables as t
from relnotes.journal.access import Reader
from relnotes.journal.arrivals import Arrival
from relnotes.journal.roster import Who
from relnotes.journal.store import Journal
from tests.conftest import FakeClock
from tests.journal.conftest import Peopled
from tests.journal.world import ANA

TODAY = dt.date(2026, 11, 21)


def _entry(journal: Journal, person: int, day: dt.date, kind: EntryKind) -> None:
    journal.do("Log", entries.log, EntryDraft((person,), "Something", kind=kind, day=day))


def test_due_is_last_contact_plus_interval(journal: Journal) -> None:
    person = journal.do("Add", relationships.add, ANA).value
    assert journal.read(people.header, person, TODAY).due is None
    _entry(journal, person, dt.date(2026, 11, 10), EntryKind.MEETING)
    _entry(journal, person, dt.date(2026, 1, 5), EntryKind.CALL)
    _entry(journal, person, dt.date(2026, 11, 20), EntryKind.NOTE)
    header = journal.read(people.header, person, TODAY)
    assert header.last_contact == dt.date(2026, 11, 10)
    assert header.due is not None
    assert (header.due.day, header.due.late) == (dt.date(2026, 12, 1), False)
    (line,) = journal.read(roster.listed, dt.date(2026, 12, 12))
    assert line.due is not None
    assert line.due.late


def test_a_meeting_written_down_for_later_was_not_yet(journal: Journal) -> None:
    person = journal.do("Add", relationships.add, ANA).value
    _entry(journal, person, dt.date(2026, 12, 3), EntryKind.MEETING)
    assert journal.read(people.header, person, TODAY).last_contact is None
    _entry(journal, person, dt.date(2026, 11, 10), EntryKind.CALL)
    header = journal.read(people.header, person, TODAY)
    (line,) = journal.read(roster.listed, TODAY)
    assert header.last_contact == line.last_contact == dt.date(2026, 11, 10)
    assert header.due is not None
    assert header.due == line.due
    assert header.due.day > dt.date(2026, 12, 3)


def test_the_master_list_is_by_name_and_reads_the_lines_that_are_looked_at(
    journal: Journal,
) -> None:
    for name in ("Zoë", "ana", "Béla", "Ana"):
        journal.do("Add", relationships.add, PersonDraft(name))
    everyone = [one.name for one in journal.read(roster.listed, TODAY)]
    assert everyone == ["ana", "Ana", "Béla", "Zoë"]
    zoe, béla = (journal.read(roster.ids)[at] for at in (3, 2))
    some = journal.read(roster.lines, (zoe, 99, béla), TODAY)
    assert [one.name for one in some] == ["Zoë", "Béla"]
    assert journal.read(roster.ids, Who(called="bel")) == (béla,)
    assert journal.read(roster.ids, Who(called="!")) == journal.read(roster.ids)


def test_balance_and_sums_keep_sides_and_units_apart(peopled: Peopled) -> None:
    journal, world = peopled
    for side, amount, unit in ((Side.ME, 2, "hours"), (Side.THEM, 48000, "EUR")):
        draft = ContributionDraft(world.ana, side, "x", amount=Decimal(amount), unit=unit)
        journal.do("Log", contributions.log, draft)
    balance = journal.read(totals.balance, world.ana)
    assert (balance.mine, balance.theirs, balance.untold, balance.unthanked) == (3, 1, 2, 1)
    sums = {(one.side, one.unit): one.amount for one in journal.read(totals.sums, world.ana)}
    assert sums == {(Side.ME, "hours"): Decimal(42), (Side.THEM, "EUR"): Decimal(48000)}


def test_names_are_found_by_their_words_and_the_nearest_are_offered(peopled: Peopled) -> None:
    journal, world = peopled
    assert journal.read(people.found, "petrovic").id == world.ana
    assert journal.read(people.found, "an pet").id == world.ana
    with pytest.raises(Problem) as raised:
        journal.read(people.found, "Anna Petrovitch")
    assert raised.value.code is Code.NO_SUCH_PERSON
    assert "Ana Petrović" in str(raised.value.details["nearest"])
    journal.do("Add", relationships.add, PersonDraft("Ana Silva"))
    with pytest.raises(Problem) as raised:
        journal.read(people.found, "ana")
    assert raised.value.code is Code.SEVERAL_PEOPLE
    assert raised.value.details["nearest"] == "Ana Petrović, Ana Silva"


def test_namesakes_are_told_apart_by_their_ids_unless_somebody_is_called_so(
    peopled: Peopled,
) -> None:
    journal, world = peopled
    other = journal.do("Add", relationships.add, PersonDraft("Ana Petrović")).value
    with pytest.raises(Problem) as raised:
        journal.read(people.found, "Ana Petrović")
    both = f"Ana Petrović ({world.ana}), Ana Petrović ({other})"
    assert raised.value.details["nearest"] == both
    assert journal.read(people.found, str(other)).id == other
    assert journal.read(people.found, f" {world.ana} ").id == world.ana
    called_so = journal.do("Add", relationships.add, PersonDraft(str(other))).value
    assert journal.read(people.found, str(other)).id == called_so
    with pytest.raises(Problem):
        journal.read(people.found, "999999")


def test_deleting_takes_along_what_belongs_to_it_but_not_what_is_shared(
    peopled: Peopled, clock: FakeClock
) -> None:
    journal, world = peopled
    alone = journal.do("Log", entries.log, EntryDraft((world.ana,), "Alone")).value
    clock.advance(minutes=5)
    journal.do("Delete", trash.throw, "relationship", world.ana)
    shown = {one.id for one in journal.read(entries.recent)}
    assert world.entry in shown
    assert alone not in shown
    assert journal.read(contributions.recent, world.ana) == ()
    journal.do("Restore", trash.restore, "relationship", world.ana)
    assert alone in {one.id for one in journal.read(entries.recent)}
    assert len(journal.read(contributions.recent, world.ana)) == 2


def test_what_is_private_is_counted_and_stays(peopled: Peopled) -> None:
    journal, world = peopled
    for confidence in (Confidence.PRIVATE, Confidence.IN_CONFIDENCE):
        draft = ContributionDraft(world.ana, Side.ME, "Secret", confidence=confidence)
        journal.do("Log", contributions.log, draft)
    material = journal.read(summary_material.material, [world.ana], TODAY.replace(month=1), TODAY)
    assert "Secret" not in {one.what for one in material.contributions}
    assert material.held_back == 2
    assert material.called == ("Ana",)


def test_a_summary_tells_a_stake_as_it_stood_then(peopled: Peopled, clock: FakeClock) -> None:
    journal, world = peopled
    from relnotes.domain.kinds import StakeState
    from relnotes.journal import stakes

    later = TODAY + dt.timedelta(days=30)
    journal.do("State", stakes.set_state, world.need, StakeState.MET, day=later)
    then = journal.read(summary_material.material, [world.ana], TODAY.replace(month=1), TODAY)
    now = journal.read(summary_material.material, [world.ana], TODAY.replace(month=1), later)
    assert {one.state for one in then.stakes if one.id == world.need} == {StakeState.OPEN}
    assert {one.state for one in now.stakes if one.id == world.need} == {StakeState.MET}


def test_the_same_people_do_not_come_twice(journal: Journal) -> None:
    coming = [
        Arrival(ANA, b"face"),
        Arrival(PersonDraft("Sven Lindqvist")),
        Arrival(PersonDraft("Ana Petrović", details=(Detail(DetailKind.PHONE, "+1 555 0199"),))),
    ]
    first = journal.do("Bring", arrivals.bring, coming).value
    assert (len(first.added), first.known) == (3, 0)
    again = journal.do("Bring", arrivals.bring, coming).value
    assert (again.added, again.known) == ((), 3)
    assert journal.undo().label == "Bring"
    assert journal.read(people.names) == ()


def test_numbers_told_in_one_piece_are_those_of_each_row(journal: Journal) -> None:
    """Ten thousand ids, each fetched as a row, held the window beside a thread that was busy."""
    for name in ("Cleo", "Ana", "Ben"):
        journal.do("Add", relationships.add, PersonDraft(name))
    r = t.Relationship
    query = select(r.id).order_by(func.lower(r.name).desc(), r.id)
    found = journal.read(Reader.numbers, query)
    assert found == journal.read(Reader.values, query) == (1, 3, 2)
    assert journal.read(Reader.numbers, query.where(r.id > 3)) == ()
