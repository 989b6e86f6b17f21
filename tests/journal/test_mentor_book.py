"""The mentor's book in the journal: skills, steps, sessions, programmes, plans and farewells."""

import datetime as dt

import pytest

from relnotes.domain.bulk import BulkDraft
from relnotes.domain.growth import GoalDraft, ProgressDraft
from relnotes.domain.happenings import EntryDraft, PointDraft
from relnotes.domain.kinds import (
    EntryKind,
    Footing,
    PointState,
    RelationshipKind,
    Side,
    StakeKind,
    Standing,
)
from relnotes.domain.mentoring import (
    FarewellDraft,
    ProgrammeDraft,
    SessionDraft,
    SkillDraft,
    SkillsDraft,
)
from relnotes.domain.people import PersonDraft
from relnotes.domain.problem import Code, Problem
from relnotes.domain.sides import StakeDraft
from relnotes.journal import (
    bulk,
    entries,
    farewells,
    goals,
    mentoring,
    month,
    notebook,
    plan,
    programmes,
    relationships,
    search,
    sessions,
    skills,
    stakes,
    talking_points,
    trash,
)
from relnotes.journal.month import Turn
from relnotes.journal.store import Journal
from tests.conftest import NOW, FakeClock

TODAY = NOW.date()
ME, THEM = Side.ME, Side.THEM


@pytest.fixture
def jomo(journal: Journal) -> int:
    return add(journal, "Jomo")


def add(journal: Journal, name: str, **more: object) -> int:
    draft = PersonDraft(name, **{"kind": RelationshipKind.MENTEE, **more})  # type: ignore[arg-type]  # any field of it
    return journal.do("Add", relationships.add, draft).value


def look(journal: Journal, who: int, side: Side, day: dt.date, **footings: Footing) -> None:
    listed = tuple(SkillDraft(name, footing) for name, footing in footings.items())
    journal.do("Look", skills.look, SkillsDraft(who, side, listed, day))


def test_first_and_later_looks_of_both_stand_beside_each_other(journal: Journal, jomo: int) -> None:
    before = TODAY - dt.timedelta(days=90)
    look(journal, jomo, THEM, before, Ask=Footing.NEW, Wait=Footing.ALONE)
    look(journal, jomo, THEM, TODAY, Ask=Footing.ALONE, Wait=Footing.ALONE)
    look(journal, jomo, ME, TODAY, Ask=Footing.WITH_HELP, Wait=Footing.ALONE)
    ask, wait = journal.read(skills.of, jomo)
    assert [one.footing for one in ask.theirs] == [Footing.NEW, Footing.ALONE]
    assert (ask.moved, ask.apart) == (True, True)
    assert (wait.moved, wait.apart) == (False, False)


def test_a_look_of_the_same_day_takes_the_place_of_the_one_before(
    journal: Journal, jomo: int
) -> None:
    look(journal, jomo, ME, TODAY, Ask=Footing.NEW)
    look(journal, jomo, ME, TODAY, Ask=Footing.ALONE)
    (ask,) = journal.read(skills.of, jomo)
    assert [one.footing for one in ask.mine] == [Footing.ALONE]


def test_a_skill_that_gets_other_words_keeps_its_looks(journal: Journal, jomo: int) -> None:
    look(journal, jomo, THEM, TODAY - dt.timedelta(days=9), Ask=Footing.NEW)
    renamed = SkillDraft("Ask first", Footing.ALONE, was="Ask")
    journal.do("Look", skills.look, SkillsDraft(jomo, ME, (renamed,)))
    (line,) = journal.read(skills.of, jomo)
    assert (line.skill, len(line.theirs), len(line.mine)) == ("Ask first", 1, 1)
    assert journal.read(search.find, "first").hits
    with pytest.raises(Problem) as raised:
        SkillsDraft(jomo, ME, ())
    assert raised.value.code is Code.EMPTY


def test_a_goal_has_steps_and_serves_a_need(journal: Journal, jomo: int) -> None:
    need = journal.do("N", stakes.add, StakeDraft(jomo, THEM, StakeKind.NEED, "A door")).value
    draft = GoalDraft(jomo, THEM, "Speak", stake_id=need, steps=("One", "Two", " ", "One"))
    goal = journal.do("G", goals.set_out, draft).value
    one, _ = journal.read(goals.line, goal).steps
    journal.do("T", goals.tick, one.id, done=True)
    anew = GoalDraft(jomo, THEM, "Speak", stake_id=need, steps=("Zero", "One"))
    journal.do("R", goals.revise, goal, anew)
    line = journal.read(goals.line, goal)
    assert [(step.what, step.done_day) for step in line.steps] == [("Zero", None), ("One", TODAY)]
    assert line.stake == "A door"
    assert journal.read(goals.card, goal).steps == ("Zero", "One")
    journal.do("Gone", trash.throw, "stake", need)
    assert journal.read(goals.line, goal).stake == ""


def test_a_session_tells_what_it_moved_and_what_was_talked_about(
    journal: Journal, jomo: int
) -> None:
    talk = EntryDraft((jomo,), "The number", EntryKind.SESSION, day=TODAY)
    entry = journal.do("S", entries.log, talk).value
    ahead = EntryDraft((jomo,), "Next", EntryKind.SESSION, day=TODAY + dt.timedelta(days=7))
    journal.do("S", entries.log, ahead)
    goal = journal.do("G", goals.set_out, GoalDraft(jomo, THEM, "Speak")).value
    journal.do("P", goals.progress, ProgressDraft(goal, 60, "Twice", day=TODAY))
    point = journal.do("T", talking_points.note, PointDraft(jomo, ME, "The board")).value
    journal.do("D", talking_points.settle, point, PointState.DONE)
    journal.do("C", sessions.tell, entry, SessionDraft("listener", 7, 2))
    seen = journal.read(sessions.of, jomo, TODAY)
    (line,) = seen.past
    assert (line.role, line.asked, line.told, line.points) == ("listener", 7, 2, ("The board",))
    assert [(one.goal, one.value) for one in line.moved] == [("Speak", 60)]
    assert seen.next is not None
    assert seen.next.title == "Next"
    (reached,) = journal.read(goals.line, goal).progress
    assert reached.session == "The number"
    (mentee,) = journal.read(mentoring.everyone, TODAY)
    assert mentee.planned == TODAY + dt.timedelta(days=7)
    journal.do("C", sessions.tell, entry, SessionDraft("listener"))
    assert journal.read(sessions.told, entry) == SessionDraft("listener")


def test_two_sessions_of_one_day_keep_what_each_of_them_moved(journal: Journal, jomo: int) -> None:
    """Both once told the same, because what moved was matched by its day."""

    def session(title: str) -> int:
        draft = EntryDraft((jomo,), title, EntryKind.SESSION, day=TODAY)
        return journal.do("S", entries.log, draft).value

    def talked(what: str) -> int:
        point = journal.do("T", talking_points.note, PointDraft(jomo, ME, what)).value
        journal.do("D", talking_points.settle, point, PointState.DONE)
        return point

    goal = journal.do("G", goals.set_out, GoalDraft(jomo, THEM, "Speak")).value
    talked("Before it was written down")
    journal.do("P", goals.progress, ProgressDraft(goal, 20, "Began", day=TODAY))
    first = session("Morning")
    talked("After it was")
    second = session("Evening")
    late = talked("At night")
    journal.do("P", goals.progress, ProgressDraft(goal, 40, "Again", day=TODAY, entry_id=second))
    told = {one.id: one for one in journal.read(sessions.of, jomo, TODAY).past}
    assert told[first].points == ("Before it was written down", "After it was")
    assert told[second].points == ("At night",)
    assert [[one.value for one in told[key].moved] for key in (first, second)] == [[20], [40]]
    journal.do("O", talking_points.settle, late, PointState.OPEN)
    assert journal.read(sessions.of, jomo, TODAY).past[0].points == ()
    earlier = EntryDraft((jomo,), "Evening", EntryKind.SESSION, day=TODAY - dt.timedelta(days=3))
    journal.do("R", entries.revise, second, earlier)
    told = {one.id: one for one in journal.read(sessions.of, jomo, TODAY).past}
    assert [one.value for one in told[second].moved] == [40], "it stays with its entry"


def test_what_is_crossed_off_goes_to_a_session_written_down_a_day_late(
    journal: Journal, jomo: int
) -> None:
    yesterday = TODAY - dt.timedelta(days=1)
    for day in (yesterday, TODAY - dt.timedelta(days=30)):
        journal.do("S", entries.log, EntryDraft((jomo,), "Late", EntryKind.SESSION, day=day))
    point = journal.do("T", talking_points.note, PointDraft(jomo, ME, "The board")).value
    journal.do("D", talking_points.settle, point, PointState.DONE)
    assert [one.points for one in journal.read(sessions.of, jomo, TODAY).past] == [
        ("The board",),
        (),
    ]


def test_a_programme_lends_its_skills_only_where_there_are_none(
    journal: Journal, jomo: int
) -> None:
    mei = add(journal, "Mei")
    look(journal, mei, ME, TODAY, Listen=Footing.NEW)
    draft = ProgrammeDraft("Spring", skills="Ask\n\nWait ")
    spring = journal.do("K", programmes.keep, draft).value
    for one in (jomo, mei):
        journal.do("J", programmes.join, one, spring)
    assert [one.skill for one in journal.read(skills.of, jomo)] == ["Ask", "Wait"]
    assert [one.skill for one in journal.read(skills.of, mei)] == ["Listen"]
    assert journal.read(programmes.listed)[0].members == 2
    journal.do("R", programmes.remove, spring)
    assert journal.read(programmes.of, jomo) is None
    assert [one.skill for one in journal.read(skills.of, jomo)] == ["Ask", "Wait"]


def test_an_ended_mentoring_stays_with_the_look_back_of_both(journal: Journal, jomo: int) -> None:
    journal.do("End", farewells.close, FarewellDraft(jomo, "I ask less", "I say it first"))
    (line,) = journal.read(mentoring.everyone, TODAY)
    assert line.standing is Standing.ENDED
    end = journal.read(farewells.of, jomo)
    assert end is not None
    assert (end.mine, end.theirs) == ("I ask less", "I say it first")
    (turned,) = journal.read(month.turned, TODAY, TODAY)
    assert turned.turn is Turn.FAREWELL
    with pytest.raises(Problem):
        FarewellDraft(jomo)


def test_an_observation_is_found_and_goes_through_the_trash(journal: Journal) -> None:
    seen = journal.do("O", notebook.observe, "They all apologise first").value
    assert [one.kind for one in journal.read(search.find, "apologise").hits] == ["observation"]
    journal.do("T", trash.throw, "observation", seen)
    assert journal.read(notebook.observations) == ()
    journal.do("R", trash.restore, "observation", seen)
    assert journal.read(notebook.observations)[0].id == seen


def test_what_is_planned_is_followed_into_the_next_month(
    journal: Journal, jomo: int, clock: FakeClock
) -> None:
    mei = add(journal, "Mei")
    journal.do("P", plan.put, (jomo, mei, jomo), TODAY)
    journal.do("L", entries.log, EntryDraft((jomo,), "Met", day=TODAY))
    now = journal.read(plan.of, TODAY, 12)
    assert [(one.name, one.done) for one in now.lines] == [("Jomo", TODAY), ("Mei", None)]
    later = journal.read(plan.of, (TODAY + dt.timedelta(days=31)).replace(day=1), 12)
    assert later.lines == ()
    assert [one.done for one in later.before] == [TODAY, None]
    journal.do("O", plan.take_out, mei, TODAY)
    assert [one.name for one in journal.read(plan.of, TODAY, 12).lines] == ["Jomo"]


def test_a_change_to_several_tells_before_what_it_does(journal: Journal, jomo: int) -> None:
    mei = add(journal, "Mei", tags=("Spring",), tier=2)
    draft = BulkDraft((jomo, mei), ("spring",), tier=2)
    told = [one.before.name for one in journal.read(bulk.preview, draft, 9).lines]
    assert told == ["Jomo"]
    assert journal.do("B", bulk.change, draft).value == 1
    assert journal.read(relationships.card, mei).draft.tags == ("Spring",)
    away = BulkDraft((jomo, mei), drop_tags=("SPRING",), tier=0)
    assert journal.do("B", bulk.change, away).value == 2
    assert journal.read(relationships.card, jomo).draft.tier is None
    with pytest.raises(Problem):
        BulkDraft((jomo,))
