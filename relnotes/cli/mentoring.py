"""Mentoring from a terminal: all mentees with what stands open, and every goal with its way."""

import argparse
from typing import Any

from relnotes.cli.session import Session
from relnotes.journal import goals as way
from relnotes.journal import mentoring, people
from relnotes.journal.goals import GoalLine
from relnotes.journal.mentoring import Mentoring


def mentees(session: Session, _options: argparse.Namespace) -> int:
    """Whom you mentor: sessions, promises of both, goals, and when the agreement is due."""
    with session.journal() as journal:
        lines = journal.read(mentoring.everyone, session.today())
    session.say_each(((_mentee(one), _mentee_text(one)) for one in lines), "You mentor nobody yet.")
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


def _mentee(one: Mentoring) -> dict[str, Any]:
    return {
        "id": one.id,
        "name": one.name,
        "standing": one.standing,
        "last": one.last,
        "next": one.due.day if one.due else None,
        "mine": one.mine,
        "theirs": one.theirs,
        "points": one.points,
        "goals": [{"id": goal.id, "what": goal.what, "value": _far(goal)} for goal in one.goals],
        "agreement_due": one.review_day,
    }


def _mentee_text(one: Mentoring) -> str:
    parts = [f"last {one.last}" if one.last else "not met yet"]
    if one.due:
        parts.append(f"next {one.due.day}")
    parts.append(f"promises: {one.mine} of yours, {one.theirs} of theirs")
    if one.review_day:
        parts.append(f"agreement due {one.review_day}")
    aims = "".join(f"\n  {goal.what}: {_far(goal) or 0} %" for goal in one.goals)
    return f"{one.name} ({'; '.join(parts)}){aims}"


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
        "progress": [
            {"day": at.day, "value": at.value, "comment": at.comment} for at in one.progress
        ],
    }


def _goal_text(one: GoalLine, names: dict[int, str]) -> str:
    who = "me" if one.side == "me" else names.get(one.relationship_id, "")
    due = f", by {one.due}" if one.due else ""
    way_there = "".join(f"\n  {at.day}  {at.value} %  {at.comment}" for at in one.progress)
    return f"{who}: {one.what} ({one.state}{due}){way_there}"


def _far(goal: GoalLine) -> int | None:
    return goal.progress[-1].value if goal.progress else None
