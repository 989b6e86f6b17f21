"""The day from a terminal: what is ready, in the order of the home page, each with its reason."""

import argparse
import datetime as dt
from dataclasses import dataclass

from relnotes.cli.session import Session
from relnotes.domain.day import (
    AskRow,
    BeliefRow,
    ContactRow,
    PromiseRow,
    RepairRow,
    ReviewRow,
    Row,
    TellRow,
    ThanksRow,
)
from relnotes.domain.kinds import RepairStep, Side, StakeKind
from relnotes.domain.today import COUNTED
from relnotes.journal import today as day
from relnotes.sentences import word

_STEPS = {
    RepairStep.PAUSE: "begin the pause",
    RepairStep.ICE: "break the ice, humbly",
    RepairStep.FORWARD: "move forward",
}
_WHY = {
    RepairStep.PAUSE: "nothing stands open any more",
    RepairStep.ICE: "the pause is over",
    RepairStep.FORWARD: "they have heard you",
}


@dataclass(frozen=True, slots=True)
class Told:
    """A row in words: what to do, by when, whose it is, and why it is there."""

    what: str
    reason: str
    due: dt.date | None = None
    side: Side | None = None
    late: bool = False


def today(session: Session, options: argparse.Namespace) -> int:
    """What is ready and fits in a day; as text it also says how much waits."""
    now = session.today()
    with session.journal() as journal:
        plan = journal.read(day.ready, now, options.limit, now=session.clock().time())
    empty = "Nothing is asked of you today."
    if plan.back is not None:
        empty = f"You are away until {plan.back}. Nothing is asked of you."
    session.say_each(
        ((_record(row, told), _text(row, told)) for row in plan.rows if (told := _told(row, now))),
        empty,
    )
    if plan.waiting and not session.as_json:
        print(_waiting(plan.waiting))
    return 0


def _waiting(count: int) -> str:
    if count > COUNTED:
        return f"More than {COUNTED} things wait for another day."
    return f"{count} more {'thing waits' if count == 1 else 'things wait'} for another day."


def _record(row: Row, told: Told) -> dict[str, object]:
    return {
        "kind": row.kind, "id": row.id, "person": row.relationship_id, "name": row.name,
        "side": told.side, "what": told.what, "due": told.due, "late": told.late,
        "reason": told.reason,
    }  # fmt: skip


def _text(row: Row, told: Told) -> str:
    when = f"{told.due}{', late' if told.late else ''}: " if told.due else ""
    return f"{row.kind:8}  {row.name}: {told.what}\n          {when}{told.reason}"


def _told(row: Row, now: dt.date) -> Told:
    match row:
        case RepairRow():
            return Told(_STEPS[row.step], _WHY[row.step], row.since)
        case PromiseRow():
            return _promise(row, now)
        case ContactRow():
            return _contact(row)
        case ThanksRow():
            return Told(row.what, f"they brought it on {row.day}, not yet thanked", None, Side.THEM)
        case TellRow():
            reason = f"you brought it on {row.day}, they have not heard it from you"
            return Told(row.what, reason, row.meet, Side.ME)
        case AskRow():
            kind = "expectation" if row.holds is StakeKind.EXPECTATION else "need"
            return Told(row.what, f"{kind} assumed on {row.since}, not asked", None, Side.THEM)
        case ReviewRow():
            about = "the agreement" if row.agreement else "the relationship"
            reason = f"the day you chose to look at {about} again"
            return Told(f"look at {about}", reason, row.day, late=row.day < now)
        case BeliefRow():
            return Told(row.what, f"believed since {row.since}, not tested", None, Side.ME)
    raise TypeError(type(row).__name__)


def _promise(row: PromiseRow, now: dt.date) -> Told:
    who = "you promised" if row.side is Side.ME else "they promised"
    came = f" ({word(row.entry_kind)})" if row.entry_kind is not None else ""
    tries = f", tried {row.tries} times" if row.tries > 1 else ", tried once" if row.tries else ""
    return Told(row.what, f"{who} on {row.day}{came}{tries}", row.due, row.side, row.due < now)


def _contact(row: ContactRow) -> Told:
    parts = [word(row.relation)]
    if row.booked:
        parts.append("the day you agreed on")
    elif row.every_days is not None:
        parts.append(f"every {row.every_days} days")
    if row.last is not None:
        parts.append(f"in touch on {row.last}")
    if row.last_try is not None:
        way = f", try {word(row.way)}" if row.way is not None else ""
        parts.append(f"no answer on {row.last_try}{way}")
    return Told("be in touch", "; ".join([*parts, *row.terms]), row.due, late=row.late)
