"""Repair: the four steps and their gates."""

import datetime as dt

import pytest

from relnotes.domain.growth import LessonDraft
from relnotes.domain.happenings import PromiseDraft
from relnotes.domain.kinds import Health, RepairState, RepairStep, Side
from relnotes.domain.people import PersonDraft
from relnotes.domain.problem import Code, Problem
from relnotes.domain.repair import Answer, RepairDraft
from relnotes.journal import lessons, people, promises, relationships, repairs, search
from relnotes.journal.store import Journal
from tests.conftest import FakeClock


@pytest.fixture
def case(journal: Journal) -> tuple[Journal, int, int]:
    """A repair just opened: the journal, the relationship, the repair."""
    person = journal.do("Add", relationships.add, PersonDraft("Henrik", every_days=14)).value
    draft = RepairDraft(person, "They heard it from a customer", wrong="The old system is off")
    return journal, person, journal.do("Open", repairs.open, draft).value


def _stopped(journal: Journal, repair: int, reason: str = "") -> Code:
    with pytest.raises(Problem) as raised:
        journal.do("On", repairs.move_on, repair, reason)
    return raised.value.code


def test_one_open_repair_for_each_relationship(case: tuple[Journal, int, int]) -> None:
    journal, person, repair = case
    with pytest.raises(Problem) as raised:
        journal.do("Open", repairs.open, RepairDraft(person, "Again"))
    assert raised.value.code is Code.REPAIR_OPEN
    journal.do("Aside", repairs.put_aside, repair, "They moved away")
    journal.do("Open", repairs.open, RepairDraft(person, "Again"))
    header = journal.read(people.header, person, dt.date(2026, 11, 21))
    assert header.health is Health.DAMAGED


def test_four_steps_with_their_gates(case: tuple[Journal, int, int], clock: FakeClock) -> None:
    journal, person, repair = case
    promise = journal.do("Promise", promises.make, PromiseDraft(person, Side.ME, "Restore it"))
    journal.do("Seal", repairs.write, repair, "their_part", "They changed the schema late")

    assert _stopped(journal, repair) is Code.WRONG_NOT_CORRECTED
    journal.do("Write", repairs.write, repair, "corrected", "The old system is back")
    assert _stopped(journal, repair) is Code.PROMISES_OPEN
    journal.do("Keep", promises.keep, promise.value)
    assert journal.do("On", repairs.move_on, repair).value is RepairStep.PAUSE

    assert _stopped(journal, repair) is Code.MY_PART_MISSING
    journal.do("Write", repairs.write, repair, "my_part", "I knew on the 2nd and said nothing")
    assert _stopped(journal, repair) is Code.REASON_MISSING
    clock.advance(days=7)
    assert journal.do("On", repairs.move_on, repair).value is RepairStep.ICE

    assert _stopped(journal, repair) is Code.NOT_RECEIVED
    journal.do("Answer", repairs.answer, repair, Answer("Call me first", received=False))
    assert _stopped(journal, repair) is Code.NOT_RECEIVED
    journal.do("Answer", repairs.answer, repair, Answer("Call me first", "A call", received=True))
    assert journal.read(repairs.case, repair).their_part is None
    assert journal.read(search.find, "schema").hits == ()
    assert journal.do("On", repairs.move_on, repair).value is RepairStep.FORWARD

    soon = clock().date() + dt.timedelta(days=20)
    journal.do("Close", repairs.close, repair, next_contact=soon, lesson=LessonDraft("Tell early"))
    closed = journal.read(repairs.case, repair)
    assert closed.state is RepairState.CLOSED
    assert closed.their_part == "They changed the schema late"
    assert [one.title for one in journal.read(lessons.listed, person)] == ["Tell early"]
    assert journal.read(people.header, person, clock().date()).health is Health.STEADY
    assert _stopped(journal, repair) is Code.STEP_NOT_READY


def test_a_pause_can_end_early_with_a_reason(
    case: tuple[Journal, int, int], clock: FakeClock
) -> None:
    journal, _, repair = case
    journal.do("Write", repairs.write, repair, "corrected", "Done")
    journal.do("Write", repairs.write, repair, "my_part", "Mine")
    journal.do("On", repairs.move_on, repair)
    assert journal.read(repairs.case, repair).pause_until == clock().date() + dt.timedelta(days=7)
    journal.do("On", repairs.move_on, repair, "They called me")
    case_now = journal.read(repairs.case, repair)
    pause = case_now.stages[1]
    assert (pause.step, pause.note) == (RepairStep.PAUSE, "They called me")
    assert case_now.pause_until == clock().date()


def test_an_answer_belongs_to_the_third_step(case: tuple[Journal, int, int]) -> None:
    journal, _, repair = case
    with pytest.raises(Problem) as raised:
        journal.do("Answer", repairs.answer, repair, Answer("Too soon", received=True))
    assert raised.value.code is Code.STEP_NOT_READY
