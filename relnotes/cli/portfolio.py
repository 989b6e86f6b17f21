"""The whole circle from a terminal: what the page Portfolio shows, in one look."""

import argparse
import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from relnotes.cli.session import Session
from relnotes.domain import circle
from relnotes.journal import month, plan, ribbons, year
from relnotes.journal import portfolio as whole
from relnotes.journal.access import Reader
from relnotes.journal.year import Memory, Shared, Year
from relnotes.sentences import word

_YEAR = dt.timedelta(days=334)
"""From the first of a month, this reaches back to the eleventh month before."""


@dataclass(frozen=True, slots=True)
class Seen:
    """All that is told, read at once."""

    here: whole.Circle
    moves: whole.Movement
    given: ribbons.Ribbons
    year: Year
    shared: Shared
    roles: tuple[whole.RoleAcross, ...]
    plan: plan.Plan
    turned: tuple[month.Turned, ...]
    memories: tuple[Memory, ...]


def portfolio(session: Session, _options: argparse.Namespace) -> int:
    """Who is here, what was brought, how it moves, where the year went."""
    with session.journal() as journal:
        seen = journal.read(_seen, session.today())
    session.say(_record(seen), "\n".join(_text(seen)))
    return 0


def _seen(reader: Reader, today: dt.date) -> Seen:
    since = today.replace(day=1) - _YEAR
    return Seen(
        whole.here(reader),
        whole.movement(reader, today),
        ribbons.ribbons(reader, ribbons.ALL, since, today),
        year.spent(reader, today.replace(month=1, day=1), today),
        year.shared(reader, today.replace(month=1, day=1), today),
        whole.roles(reader, today),
        plan.of(reader, today, 0),
        month.turned(reader, today.replace(day=1), today),
        year.on_this_day(reader, today),
    )


def _record(seen: Seen) -> dict[str, Any]:
    return {
        **_here(seen.here),
        **_given(seen.given),
        **_moved(seen.moves),
        **_spent(seen),
        "roles": [
            {"side": one.side, "role": one.name, "in": one.count, "of": one.of}
            for one in seen.roles
        ],
        "planned": _planned(seen.plan.lines),
        "planned_before": _planned(seen.plan.before),
        "changed": [_changed(one) for one in seen.turned],
        "on_this_day": [
            {"id": one.id, "day": one.day, "title": one.title, "people": one.people}
            for one in seen.memories
        ],
    }


def _here(here: whole.Circle) -> dict[str, Any]:
    parts: dict[str, dict[str, int]] = {}
    for part, count in here.parts.items():
        parts.setdefault(part.facet, {})[_value(part)] = count
    return {"parts": parts, "total": here.total, "active": here.active}


def _given(given: ribbons.Ribbons) -> dict[str, Any]:
    months = [
        {"month": f"{one.day:%Y-%m}", "mine": one.mine, "theirs": one.theirs}
        for one in given.months
    ]
    return {"months": months, "untold": given.untold, "unthanked": given.unthanked}


def _moved(moves: whole.Movement) -> dict[str, Any]:
    """How each is, as you read it; who went quiet, and with whom it is livelier."""
    return {
        "read": [
            {"id": one.id, "name": one.name, "health": one.health, "reason": one.reason}
            for one in moves.read
        ],
        "slipping": [
            {
                "id": one.id,
                "name": one.name,
                "since": touch.last,
                "used_to_be_every_days": circle.usual_days(touch),
            }
            for one, touch in _touched(moves.slipping)
        ],
        "growing": [
            {
                "id": one.id,
                "name": one.name,
                "lately": touch.lately,
                "before": touch.days - touch.lately,
            }
            for one, touch in _touched(moves.growing)
        ],
    }


def _planned(lines: tuple[plan.PlannedLine, ...]) -> list[dict[str, Any]]:
    return [{"id": one.id, "name": one.name, "done": one.done} for one in lines]


def _changed(one: month.Turned) -> dict[str, Any]:
    return {
        "turn": one.turn,
        "person": one.relationship_id,
        "name": one.name,
        "day": one.day,
        "side": one.side,
        "what": one.what,
        "state": one.state,
        "value": one.value,
    }


def _spent(seen: Seen) -> dict[str, Any]:
    """How the year was, what it was about, what it took, and with how few half of it was."""
    spent, shared = seen.year, seen.shared
    personal, technical = spent.personal()
    return {
        "in_person": spent.ways.get(True, 0),
        "from_afar": spent.ways.get(False, 0),
        "inside": shared.sides.get(True, 0),
        "outside": shared.sides.get(False, 0),
        "personal": personal,
        "technical": technical,
        "about": {
            "personal": spent.matters.get(True, 0),
            "work": spent.matters.get(False, 0),
            "not_said": spent.matters.get(None, 0),
        },
        "minutes": spent.minutes,
        "timed": spent.lasted,
        "costs": [
            {"amount": one.amount.value, "unit": one.amount.unit, "entries": one.entries}
            for one in spent.costs
        ],
        "people": shared.people,
        "half": [{"id": one.id, "name": one.name, "entries": one.entries} for one in shared.half],
    }


def _text(seen: Seen) -> Iterator[str]:
    here = seen.here
    yield f"{here.total} relationships, {here.active} that you mean to keep in touch with"
    for facet in (whole.Facet.STANDING, whole.Facet.KIND, whole.Facet.HEALTH):
        counts = (f"{_value(part)} {count}" for part, count in here.of(facet))
        yield f"  {facet.value}: {', '.join(counts)}"
    mine, theirs = (
        sum(getattr(one, side) for one in seen.given.months) for side in ("mine", "theirs")
    )
    yield f"Brought in twelve months: {mine} by you, {theirs} by them"
    yield f"  not told yet: {seen.given.untold}; not thanked for yet: {seen.given.unthanked}"
    for one in seen.moves.read:
        reason = f": {one.reason}" if one.reason else ""
        yield f"{one.name} is {word(one.health)}, as you read it{reason}"
    for one, touch in _touched(seen.moves.slipping):
        often = circle.usual_days(touch)
        yield f"{one.name}: not spoken since {touch.last}; it used to be every {often} days"
    for one, touch in _touched(seen.moves.growing):
        yield (
            f"{one.name}: {touch.lately} times in three months; before, back to {touch.first}, "
            f"{touch.days - touch.lately} times"
        )
    yield from _year_text(seen)
    for planned in seen.plan.lines:
        came = f"in touch {planned.done}" if planned.done else "not yet"
        yield f"{planned.name}: planned for this month, {came}"


def _year_text(seen: Seen) -> Iterator[str]:
    spent, shared = seen.year, seen.shared
    if shared.people:
        few = f"{len(shared.half)} of {shared.people} people"
        yield f"This year: half of what you wrote was about {few}"
    yield (
        f"  in person {spent.ways.get(True, 0)}, from afar {spent.ways.get(False, 0)}; "
        f"inside {shared.sides.get(True, 0)}, outside {shared.sides.get(False, 0)}"
    )
    took = [f"{spent.minutes} minutes in {spent.lasted} entries"] if spent.lasted else []
    took += [f"{one.amount.value} {one.amount.unit} in {one.entries}" for one in spent.costs]
    if took:
        yield f"  it took {', '.join(took)}"


def _touched(lines: tuple[whole.Moving, ...]) -> Iterator[tuple[whole.Moving, circle.Touch]]:
    return ((one, one.touch) for one in lines if one.touch is not None)


def _value(part: whole.Part) -> str:
    match part.value:
        case None:
            return "none"
        case bool():
            return "inside" if part.value else "outside"
        case int():
            return str(part.value)
    return word(part.value)
