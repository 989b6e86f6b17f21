"""The day as the journal reads it: every source, what each act changes, and few statements."""

import datetime as dt
import re

import pytest
from sqlalchemy import event, insert

from relnotes.domain import today as rules
from relnotes.domain.day import ContactRow, Kind, Plan, PromiseRow, RepairRow, ThanksRow
from relnotes.domain.growth import LessonDraft
from relnotes.domain.happenings import ContributionDraft, EntryDraft, PromiseDraft
from relnotes.domain.kinds import (
    Confidence,
    EntryKind,
    RepairStep,
    Side,
    StakeKind,
    Standing,
    TermKind,
)
from relnotes.domain.people import PersonDraft, TermDraft
from relnotes.domain.repair import Answer, RepairDraft
from relnotes.domain.sides import AgreementDraft, ReviewDraft, StakeDraft
from relnotes.journal import (
    agreements,
    contributions,
    day_facts,
    entries,
    promises,
    relationships,
    repairs,
    rhythms,
    stakes,
    tiers,
    today,
    trash,
)
from relnotes.journal import tables as t
from relnotes.journal.access import Reader, Writer
from relnotes.journal.store import Journal
from tests.conftest import NOW, FakeClock, ago

DAY = NOW.date()
MANY = ("relationship", "entry", "contribution", "promise", "stake", "touch", "contact", "term")
FROM_MANY = re.compile(r"[^\n]*\nFROM (?:promise|contribution|touch)\b")
ME, THEM = Side.ME, Side.THEM


def add(journal: Journal, name: str, every: int | None = None, last: int | None = None) -> int:
    """Someone, with whom there was contact some days ago."""
    made = journal.do("Add", relationships.add, PersonDraft(name, every_days=every)).value
    if last is not None:
        journal.do("Log", entries.log, EntryDraft((made,), "Met", day=ago(last)))
    return made


def plan(journal: Journal, most: int = 100, day: dt.date = DAY) -> Plan:
    return journal.read(today.ready, day, most)


def keys(found: Plan) -> list[tuple[str, int]]:
    return [(str(row.kind), row.id) for row in found.rows]


def test_an_empty_journal_asks_nothing(journal: Journal) -> None:
    assert plan(journal) == Plan()
    assert journal.read(today.circle) == 0
    assert journal.read(today.lately, ago(70), DAY).entries == 0


def test_a_promise_is_asked_for_until_it_is_kept(journal: Journal) -> None:
    ana = add(journal, "Ana")
    promised = (PromiseDraft(ana, ME, "Send the scope", due=ago(1)),)
    draft = EntryDraft((ana,), "Budget agreed", day=ago(4), promises=promised)
    journal.do("Log", entries.log, draft)
    journal.do("Later", promises.make, PromiseDraft(ana, ME, "Next week", due=ago(-3)))
    journal.do("Some day", promises.make, PromiseDraft(ana, THEM, "No day"))
    (row,) = plan(journal).rows
    assert isinstance(row, PromiseRow)
    assert (row.what, row.day, row.due) == ("Send the scope", ago(4), ago(1))
    assert row.entry_kind is EntryKind.MEETING
    journal.do("Try", promises.try_again, row.id)
    (tried,) = plan(journal).rows
    assert isinstance(tried, PromiseRow)
    assert tried.tries == 1
    journal.do("Keep", promises.keep, row.id)
    assert plan(journal).rows == ()
    journal.undo()
    assert plan(journal).rows == (tried,)


def test_someone_is_due_until_there_is_contact(journal: Journal) -> None:
    terms = (TermDraft(TermKind.CHANNEL, "Video"), TermDraft(TermKind.NEVER, "Quote me"))
    draft = PersonDraft("Jomo", every_days=14, terms=terms)
    jomo = journal.do("Add", relationships.add, draft).value
    assert plan(journal).rows == (), "nothing happened yet"
    journal.do("Log", entries.log, EntryDraft((jomo,), "Met", day=ago(19)))
    journal.do("Note", entries.log, EntryDraft((jomo,), "N", kind=EntryKind.NOTE, day=ago(1)))
    (row,) = plan(journal).rows
    assert isinstance(row, ContactRow)
    assert (row.last, row.due, row.late) == (ago(19), ago(5), False)
    assert row.terms == ("Video",)
    journal.do("Snooze", rhythms.snooze, jomo, ago(-1))
    assert plan(journal).rows == ()
    assert keys(plan(journal, day=ago(-1))) == [("contact", jomo)]
    journal.undo()
    journal.do("Try", rhythms.try_to_reach, jomo, DAY)
    assert plan(journal).rows == ()
    (again,) = plan(journal, day=ago(-3)).rows
    assert isinstance(again, ContactRow)
    assert (again.tries, again.last_try) == (1, DAY)
    journal.do("Log", entries.log, EntryDraft((jomo,), "Called", day=DAY))
    assert plan(journal, day=ago(-13)).rows == ()
    (anew,) = plan(journal, day=ago(-14)).rows
    assert isinstance(anew, ContactRow)
    assert (anew.tries, anew.last_try) == (0, None), "the try was before"


@pytest.mark.parametrize("standing", [Standing.RESTING, Standing.ENDED])
def test_who_rests_is_left_alone(journal: Journal, standing: Standing) -> None:
    jomo = add(journal, "Jomo", 7, 30)
    journal.do("P", promises.make, PromiseDraft(jomo, ME, "x", due=DAY))
    journal.do("C", contributions.log, ContributionDraft(jomo, THEM, "Brought cake"))
    assert len(plan(journal).rows) == 3
    assert journal.read(today.circle) == 1
    journal.do("Rest", relationships.set_standing, jomo, standing)
    assert plan(journal) == Plan()
    assert journal.read(today.circle) == 0


def test_what_is_in_the_trash_is_not_asked_for(journal: Journal) -> None:
    ana = add(journal, "Ana", 7, 30)
    promise = journal.do("P", promises.make, PromiseDraft(ana, ME, "x", due=DAY)).value
    journal.do("Throw", trash.throw, "promise", promise)
    assert [row.kind for row in plan(journal).rows] == [Kind.CONTACT]
    journal.do("Throw", trash.throw, "relationship", ana)
    assert plan(journal) == Plan()


def test_thanks_and_what_is_worth_telling(journal: Journal) -> None:
    ana, ben = add(journal, "Ana", 14, 10), add(journal, "Ben")
    for what in ("An older door", "The door at Lindqvist"):
        draft = ContributionDraft(ben, THEM, what, day=ago(9))
        theirs = journal.do("C", contributions.log, draft).value
    mine = journal.do("C", contributions.log, ContributionDraft(ana, ME, "The plan")).value
    private = ContributionDraft(ana, ME, "Secret", confidence=Confidence.PRIVATE)
    journal.do("C", contributions.log, private)
    journal.do("C", contributions.log, ContributionDraft(ben, ME, "No occasion"))
    assert keys(plan(journal)) == [("thanks", theirs), ("tell", mine)]
    (thanks,) = plan(journal).of(Kind.THANKS)
    assert isinstance(thanks, ThanksRow)
    assert (thanks.what, thanks.more) == ("The door at Lindqvist", 1)
    for one in (theirs, mine):
        journal.do("Said", contributions.acknowledge, one)
    (older,) = plan(journal).rows
    assert isinstance(older, ThanksRow)
    assert (older.what, older.more) == ("An older door", 0)


def test_an_assumption_is_asked_about_once(journal: Journal) -> None:
    ana = add(journal, "Ana", 14, 10)
    for what in ("Weekly reports", "A calm board"):
        draft = StakeDraft(ana, THEM, StakeKind.EXPECTATION, what)
        journal.do("S", stakes.add, draft)
    journal.do("Mine", stakes.add, StakeDraft(ana, ME, StakeKind.NEED, "Time"))
    (row,) = plan(journal).of(Kind.ASK)
    journal.do("Asked", stakes.ask, row.id)
    (other,) = plan(journal).of(Kind.ASK)
    journal.do("Asked", stakes.ask, other.id)
    assert plan(journal).of(Kind.ASK) == ()


def test_only_the_newest_review_and_agreement_plan_a_day(journal: Journal) -> None:
    ana = add(journal, "Ana")
    first = ReviewDraft(ana, (("how", "Well"),), day=ago(90), next_day=DAY)
    journal.do("R", agreements.review, first)
    journal.do("A", agreements.agree, AgreementDraft(ana, day=ago(9), review_day=ago(-7)))
    assert [row.kind for row in plan(journal).rows] == [Kind.REVIEW, Kind.REVIEW]
    journal.do(
        "R", agreements.review, ReviewDraft(ana, (("how", "Well"),), day=DAY, next_day=ago(-90))
    )
    journal.do("A", agreements.agree, AgreementDraft(ana, day=DAY))
    assert plan(journal) == Plan()


@pytest.mark.parametrize(
    ("ends", "brought_up"), [(31, False), (30, True), (0, True), (-14, True), (-15, False)]
)
def test_the_end_of_an_agreement_is_brought_up_a_month_before(
    journal: Journal, *, ends: int, brought_up: bool
) -> None:
    """In time to say what it brought, and for two weeks after; a new agreement ends that."""
    ana = add(journal, "Ana")
    journal.do("A", agreements.agree, AgreementDraft(ana, day=ago(90), end_day=ago(-ends)))
    rows = plan(journal).of(Kind.REVIEW)
    assert [getattr(row, "ends", None) for row in rows] == ([True] if brought_up else [])
    journal.do("A", agreements.agree, AgreementDraft(ana, day=DAY, end_day=ago(-400)))
    assert plan(journal) == Plan()


def test_a_repair_from_its_first_step_to_its_end(journal: Journal, clock: FakeClock) -> None:
    firm = add(journal, "Northwind", 7, 30)
    journal.do("C", contributions.log, ContributionDraft(firm, THEM, "Stayed calm"))
    case = journal.do("Open", repairs.open, RepairDraft(firm, "Late", "I hid it")).value
    owed = journal.do("P", promises.make, PromiseDraft(firm, ME, "The report")).value

    def step() -> RepairStep | None:
        rows = plan(journal, day=clock().date()).of(Kind.REPAIR)
        return rows[0].step if rows and isinstance(rows[0], RepairRow) else None

    assert step() is None, "a promise of mine is open"
    journal.do("Keep", promises.keep, owed)
    assert step() is RepairStep.PAUSE
    journal.do("Pause", repairs.move_on, case)
    assert plan(journal) == Plan(), "the pause mutes everything"
    clock.advance(days=7)
    assert [row.kind for row in plan(journal, day=clock().date()).rows] == [Kind.REPAIR]
    assert step() is RepairStep.ICE
    journal.do("Ice", repairs.move_on, case)
    assert step() is RepairStep.ICE
    journal.do("Said", repairs.answer, case, Answer("Thank you", received=True))
    assert step() is RepairStep.FORWARD
    journal.do("On", repairs.move_on, case)
    assert step() is RepairStep.FORWARD
    journal.do("Close", repairs.close, case, lesson=LessonDraft("Say it early"))
    found = plan(journal, day=clock().date())
    assert [row.kind for row in found.rows] == [Kind.CONTACT, Kind.THANKS]


def test_a_day_holds_so_much_and_counts_the_rest(journal: Journal) -> None:
    ana = add(journal, "Ana")
    for n in range(11):
        journal.do("P", promises.make, PromiseDraft(ana, ME, f"{n}", due=ago(n)))
    found = journal.read(today.ready, DAY)
    assert (len(found.rows), found.waiting) == (rules.MOST, 3)
    assert plan(journal, most=2).waiting == 9


def test_everyone_to_thank_is_counted_and_a_pause_is_not(journal: Journal) -> None:
    made = [add(journal, f"P{n}") for n in range(12)]
    for n, one in enumerate(made):
        draft = ContributionDraft(one, THEM, f"{n}", day=ago(20 - n))
        journal.do("C", contributions.log, draft)
    case = journal.do("Open", repairs.open, RepairDraft(made[-1], "Late", "I hid it")).value
    journal.do("Pause", repairs.move_on, case)
    found = journal.read(today.ready, DAY, 3)
    whats = [row.what for row in found.rows if isinstance(row, ThanksRow)]
    assert whats == ["10", "9", "8"]
    assert found.waiting == 8


def test_lately_counts_days_entries_and_relationships(journal: Journal) -> None:
    ana, ben = add(journal, "Ana", None, 3), add(journal, "Ben", None, 90)
    journal.do("Both", entries.log, EntryDraft((ana, ben), "Lunch", day=ago(3)))
    found = journal.read(today.lately, ago(70), DAY)
    assert [(one.day, one.count) for one in found.days] == [(ago(3), 2)]
    assert (found.entries, found.relationships) == (2, 2)


def test_the_day_takes_as_many_statements_for_many_as_for_one(journal: Journal) -> None:
    counted: list[str] = []
    engine = journal._reader
    event.listen(engine, "before_cursor_execute", lambda *found: counted.append(found[2]))
    numbers = []
    for n in range(1, 12):
        one = add(journal, f"P{n}", 7, 30)
        journal.do("P", promises.make, PromiseDraft(one, ME, "x", due=DAY))
        journal.do("C", contributions.log, ContributionDraft(one, THEM, "x"))
        journal.do("S", stakes.add, StakeDraft(one, THEM, StakeKind.NEED, "x"))
        counted.clear()
        plan(journal)
        numbers.append(len(counted))
    assert numbers[0] == numbers[-1] < 20


def test_a_day_goes_along_indexes_and_sorts_nothing(journal: Journal) -> None:
    """Thousands due took a second and a half: every one of them was read, and then sorted."""
    asked: list[tuple[str, tuple[object, ...]]] = []
    engine = journal._reader
    event.listen(engine, "before_cursor_execute", lambda *found: asked.append(found[2:4]))
    plan(journal)

    def explained(reader: Reader, statement: str, given: tuple[object, ...]) -> list[str]:
        found = reader.connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", given)
        return [str(row[-1]) for row in found]

    for statement, given in tuple(asked):
        for step in journal.read(explained, statement, given):
            table = step.removeprefix("SCAN ").split(" ")[0]
            assert not step.startswith("SCAN ") or table not in MANY, (step, statement)
            sorts = step.startswith("USE TEMP B-TREE FOR ORDER BY")
            assert not sorts or not FROM_MANY.match(statement), statement


def test_a_day_reads_no_more_than_it_holds_and_counts(journal: Journal) -> None:
    """With most of everybody due, only the first of each kind are taken up."""

    def fill(writer: Writer) -> None:
        stamps = {"created": NOW, "changed": NOW}
        people = [{"id": n, "name": f"P{n}", **stamps} for n in range(1, 301)]
        writer.session.execute(insert(t.Relationship), people)
        rhythms = [
            {"relationship_id": n, "every_days": 7, "booked_day": ago(n), **stamps}
            for n in range(1, 301)
        ]
        writer.session.execute(insert(t.Rhythm), rhythms)

    journal.do("Fill", fill)
    facts = journal.read(day_facts.facts, DAY, dt.time.min, rules.MOST + rules.COUNTED + 1)
    assert len(facts.people) < 2 * (rules.MOST + rules.COUNTED + 1)
    found = journal.read(today.ready, DAY)
    assert (len(found.rows), found.waiting) == (rules.MOST, rules.COUNTED + 1)
    assert [row.id for row in found.rows] == list(range(300, 300 - rules.MOST, -1))


def test_a_booked_contact_is_asked_for_on_its_day(journal: Journal) -> None:
    """With a rhythm of three months, and with nobody's rhythm, it was never asked for."""
    ana, ben = add(journal, "Ana", 90, 2), add(journal, "Ben", None, 2)
    for one in (ana, ben):
        journal.do("Book", rhythms.book, one, DAY)
    found = plan(journal).rows
    assert [(row.id, getattr(row, "booked", None)) for row in found] == [(ana, True), (ben, True)]
    assert plan(journal, day=ago(1)).rows == ()
    journal.do("Snooze", rhythms.snooze, ben, ago(-2))
    assert [row.id for row in plan(journal).rows] == [ana]
    journal.do("Log", entries.log, EntryDraft((ana, ben), "Met", day=DAY))
    assert plan(journal, day=ago(-30)).rows == ()


def test_who_has_the_rhythm_of_a_tier_can_be_put_off(journal: Journal) -> None:
    """It was refused: somebody without a rhythm of their own was said to be gone."""
    journal.do("Tier", tiers.set_cadence, 1, 7)
    ana = journal.do("Add", relationships.add, PersonDraft("Ana", tier=1)).value
    journal.do("Log", entries.log, EntryDraft((ana,), "Met", day=ago(9)))
    assert len(plan(journal).rows) == 1
    journal.do("Snooze", rhythms.snooze, ana, ago(-2))
    assert plan(journal).rows == ()
    assert len(plan(journal, day=ago(-2)).rows) == 1
