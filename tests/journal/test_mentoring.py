"""Mentoring in the journal: what stands open with each, and goals that keep their way."""

import datetime as dt

import pytest

from relnotes.domain.growth import GoalDraft, ProgressDraft
from relnotes.domain.happenings import EntryDraft, PointDraft, PromiseDraft
from relnotes.domain.kinds import EntryKind, GoalState, RelationshipKind, Side, Standing
from relnotes.domain.people import PersonDraft
from relnotes.domain.problem import Code, Problem
from relnotes.domain.sides import AgreementDraft, AgreementItemDraft, still_apart
from relnotes.journal import (
    agreements,
    entries,
    goals,
    mentoring,
    promises,
    relationships,
    talking_points,
    trash,
)
from relnotes.journal.store import Journal
from tests.conftest import NOW

TODAY = NOW.date()
ME, THEM = Side.ME, Side.THEM
MENTEE = RelationshipKind.MENTEE


def add(journal: Journal, name: str, **fields: object) -> int:
    draft = PersonDraft(name, **{"kind": MENTEE, **fields})  # type: ignore[arg-type]  # any field of it
    return journal.do("Add", relationships.add, draft).value


def test_everyone_stands_by_name_with_what_is_open(journal: Journal) -> None:
    mei, jomo = add(journal, "mei"), add(journal, "Jomo", every_days=14)
    gone = add(journal, "Abe", standing=Standing.ENDED)
    add(journal, "Ana", kind=RelationshipKind.CLIENT)
    session = EntryDraft((jomo,), "Fourth session", EntryKind.SESSION, day=TODAY)
    journal.do("Log", entries.log, session)
    for side in (ME, THEM, THEM):
        journal.do("Promise", promises.make, PromiseDraft(jomo, side, "A page"))
    journal.do("Point", talking_points.note, PointDraft(jomo, ME, "The second audit"))
    goal = journal.do("Goal", goals.set_out, GoalDraft(jomo, THEM, "Say the number first")).value
    journal.do("How far", goals.progress, ProgressDraft(goal, 60, "Twice"))
    for days, review in ((10, 5), (2, 30)):
        draft = AgreementDraft(
            jomo,
            day=TODAY - dt.timedelta(days=days),
            review_day=TODAY + dt.timedelta(days=review),
        )
        journal.do("Agree", agreements.agree, draft)
    first, second, third = journal.read(mentoring.everyone, TODAY)
    assert [first.id, second.id, third.id] == [jomo, mei, gone]
    assert (first.last, first.mine, first.theirs, first.points) == (TODAY, 1, 2, 1)
    assert first.due is not None
    assert first.due.day == TODAY + dt.timedelta(days=14)
    assert [(one.what, one.progress[-1].value) for one in first.goals] == [
        ("Say the number first", 60)
    ]
    assert first.review_day == TODAY + dt.timedelta(days=30), "the newest agreement counts"
    assert (second.last, second.due, second.goals, second.review_day) == (None, None, (), None)


def test_a_settled_or_thrown_goal_is_not_under_way(journal: Journal) -> None:
    jomo, ana = add(journal, "Jomo"), add(journal, "Ana", kind=RelationshipKind.CLIENT)
    ids = [
        journal.do("Goal", goals.set_out, GoalDraft(who, THEM, what)).value
        for who, what in ((jomo, "One"), (jomo, "Two"), (jomo, "Three"), (ana, "Four"))
    ]
    journal.do("Settle", goals.settle, ids[0], GoalState.REACHED)
    journal.do("Throw", trash.throw, "goal", ids[1])
    assert [one.what for one in journal.read(goals.underway)] == ["Three", "Four"]
    assert [one.what for one in journal.read(goals.underway, MENTEE)] == ["Three"]
    assert [one.what for one in journal.read(goals.of, jomo)] == ["Three", "One"]
    with pytest.raises(Problem) as gone:
        journal.read(goals.line, ids[1])
    assert gone.value.code is Code.GONE


def test_a_goal_said_anew_keeps_its_way(journal: Journal) -> None:
    jomo = add(journal, "Jomo")
    goal = journal.do("Goal", goals.set_out, GoalDraft(jomo, THEM, "Speak")).value
    journal.do("How far", goals.progress, ProgressDraft(goal, 20, "Once"))
    anew = GoalDraft(jomo, ME, "Speak first", "He waits", TODAY)
    journal.do("Edit", goals.revise, goal, anew)
    line = journal.read(goals.line, goal)
    assert (line.side, line.what, line.why, line.due) == (ME, "Speak first", "He waits", TODAY)
    assert [one.comment for one in line.progress] == ["Once"]
    assert journal.read(goals.card, goal) == anew


@pytest.mark.parametrize(
    ("theirs", "mine", "agreed", "apart"),
    [
        ("weekly", "monthly", "", True),
        ("weekly", "", "", True),
        ("weekly", "weekly", "", False),
        ("weekly", "monthly", "every two weeks", False),
        ("", "", "", False),
    ],
)
def test_two_answers_are_apart_until_something_is_agreed(
    theirs: str, mine: str, agreed: str, apart: bool
) -> None:
    assert still_apart(AgreementItemDraft("How often?", theirs, mine, agreed)) is apart
