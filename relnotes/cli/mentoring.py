"""Mentoring from a terminal: all mentees with what stands open, and every goal with its way."""

import argparse
import datetime as dt
from dataclasses import dataclass
from typing import Any

from relnotes.cli.session import Session
from relnotes.journal import farewells, mentoring, people, sessions, skills
from relnotes.journal import goals as way
from relnotes.journal.access import Reader
from relnotes.journal.farewells import FarewellLine
from relnotes.journal.goals import GoalLine
from relnotes.journal.mentoring import Mentoring
from relnotes.journal.sessions import SessionLine, Sessions
from relnotes.journal.skills import SkillLine, SkillLook
from relnotes.sentences import word


def mentees(session: Session, _options: argparse.Namespace) -> int:
    """Whom you mentor: sessions, promises of both, goals, and when the agreement is due."""
    with session.journal() as journal:
        lines = journal.read(mentoring.everyone, session.today())
        seen = {one.id: journal.read(_beside, one.id, session.today()) for one in lines}
    told = ((_mentee(one, seen[one.id]), _mentee_text(one, seen[one.id])) for one in lines)
    session.say_each(told, "You mentor nobody yet.")
    return 0


def goals(session: Session, options: argparse.Namespace) -> int:
    """The open goals with how far they are; of one person also those that ended."""
    with session.journal() as journal:
        names = {one.id: one.name for one in journal.read(people.names)}
        if options.name:
            found = journal.read(way.of, journal.read(people.found, options.name).id)
        else:
            found = journal.read(way.underway)
    lines = ((_goal(one, names), _goal_text(one, names)) for one in found)
    session.say_each(lines, "No goal is set out on.")
    return 0


@dataclass(frozen=True, slots=True)
class _Beside:
    """What stands beside the line of a mentee."""

    skills: tuple[SkillLine, ...]
    sessions: Sessions
    farewell: FarewellLine | None


def _beside(reader: Reader, relationship_id: int, today: dt.date) -> _Beside:
    return _Beside(
        skills.of(reader, relationship_id),
        sessions.of(reader, relationship_id, today),
        farewells.of(reader, relationship_id),
    )


def _mentee(one: Mentoring, beside: _Beside) -> dict[str, Any]:
    end = beside.farewell
    return {
        "id": one.id,
        "name": one.name,
        "standing": one.standing,
        "last": one.last,
        "last_session": one.session,
        "next": one.planned or (one.due.day if one.due else None),
        "mine": one.mine,
        "theirs": one.theirs,
        "points": one.points,
        "goals": [{"id": goal.id, "what": goal.what, "value": _far(goal)} for goal in one.goals],
        "agreement_due": one.review_day,
        "unasked": one.unasked,
        "programme": one.programme,
        "sessions": [_session(session) for session in beside.sessions.past],
        "skills": [
            {"skill": line.skill, "mine": _looks(line.mine), "theirs": _looks(line.theirs)}
            for line in beside.skills
        ],
        "farewell": None
        if end is None
        else {"day": end.day, "mine": end.mine, "theirs": end.theirs, "stays": end.stays},
    }


def _session(one: SessionLine) -> dict[str, Any]:
    return {
        "id": one.id,
        "day": one.day,
        "title": one.title,
        "role": one.role,
        "asked": one.asked,
        "told": one.told,
    }


def _looks(looks: tuple[SkillLook, ...]) -> list[dict[str, Any]]:
    return [{"day": one.day, "footing": one.footing, "note": one.note} for one in looks]


def _mentee_text(one: Mentoring, beside: _Beside) -> str:
    parts = [f"last {one.last}" if one.last else "not met yet"]
    if one.planned or one.due:
        parts.append(f"next {one.planned or (one.due.day if one.due else None)}")
    parts.append(f"promises: {one.mine} of yours, {one.theirs} of theirs")
    if one.review_day:
        parts.append(f"agreement due {one.review_day}")
    if one.unasked:
        parts.append(f"{one.unasked} unasked")
    if one.programme:
        parts.append(one.programme)
    aims = "".join(f"\n  {goal.what}: {_far(goal) or 0}%" for goal in one.goals)
    seen = "".join(f"\n  {_skill_text(line)}" for line in beside.skills)
    return f"{one.name} ({'; '.join(parts)}){aims}{seen}"


def _skill_text(line: SkillLine) -> str:
    """Both sides' way from the first look to the newest, in words."""
    ways = []
    for who, looks in (("they", line.theirs), ("you", line.mine)):
        steps = dict.fromkeys(word(one.footing) for one in (*looks[:1], *looks[-1:]))
        ways.append(f"{who}: {' → '.join(steps)}" if steps else f"{who}: not asked yet")
    return f"{line.skill} ({'; '.join(ways)})"


def _goal(one: GoalLine, names: dict[int, str]) -> dict[str, Any]:
    return {
        "id": one.id,
        "person": one.relationship_id,
        "name": names.get(one.relationship_id),
        "side": one.side,
        "what": one.what,
        "why": one.why,
        "due": one.due,
        "state": one.state,
        "reason": one.reason,
        "serves": one.stake,
        "steps": [{"what": step.what, "done": step.done_day} for step in one.steps],
        "progress": [
            {
                "day": at.day,
                "value": at.value,
                "comment": at.comment,
                "session": at.session or None,
            }
            for at in one.progress
        ],
    }


def _goal_text(one: GoalLine, names: dict[int, str]) -> str:
    who = "me" if one.side == "me" else names.get(one.relationship_id, "")
    due = f", by {one.due}" if one.due else ""
    way_there = "".join(f"\n  {at.day}  {at.value}%  {at.comment}" for at in one.progress)
    return f"{who}: {one.what} ({one.state}{due}){way_there}"


def _far(goal: GoalLine) -> int | None:
    return goal.progress[-1].value if goal.progress else None
