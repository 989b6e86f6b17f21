"""Needs and expectations of both sides: two kinds, each with a state that keeps its past."""

import datetime as dt
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Subquery, and_, func, select

from relnotes.domain.drift import Held
from relnotes.domain.kinds import Side, StakeKind, StakeSource, StakeState
from relnotes.domain.problem import Code, Problem
from relnotes.domain.sides import StakeDraft
from relnotes.domain.text import body, line
from relnotes.journal import order
from relnotes.journal import tables as t
from relnotes.journal.access import Reader, Writer


@dataclass(frozen=True, slots=True)
class StakeLine:
    """A stake as the two columns show it; `sourced` is the day it was assumed, said or asked."""

    id: int
    relationship_id: int
    side: Side
    kind: StakeKind
    what: str
    weight: int
    sure: int
    source: StakeSource
    sourced: dt.date
    due: dt.date | None
    state: StakeState
    perceived: str
    anticipated: bool
    changed: dt.date
    note: str


@dataclass(frozen=True, slots=True)
class StateLine:
    """A state that a stake had, from a day on; `entry` is the title of what shows it."""

    id: int
    state: StakeState
    day: dt.date
    note: str
    entry_id: int | None
    entry: str


@dataclass(frozen=True, slots=True)
class Choice:
    """A stake to link something to."""

    id: int
    side: Side
    kind: StakeKind
    what: str


def of(reader: Reader, relationship_id: int) -> tuple[StakeLine, ...]:
    """Both sides' stakes, in the user's order."""
    s = t.Stake
    newest = _newest()
    query = (
        select(
            s.id, s.relationship_id, s.side, s.kind, s.what, s.weight, s.sure, s.source, s.since,
            s.due, s.state, s.perceived, s.anticipated,
            func.coalesce(newest.c.day, s.since, type_=t.StakeChange.day.type),
            func.coalesce(newest.c.note, ""),
        )
        .outerjoin(newest, newest.c.stake_id == s.id)
        .where(s.relationship_id == relationship_id, s.trashed.is_(None))
        .order_by(s.position, s.weight.desc(), s.id)
    )  # fmt: skip
    return reader.rows(StakeLine, query)


def choices(reader: Reader, relationship_id: int) -> tuple[Choice, ...]:
    """The stakes that a contribution can serve."""
    s = t.Stake
    query = select(s.id, s.side, s.kind, s.what).where(
        s.relationship_id == relationship_id, s.trashed.is_(None)
    )
    return reader.rows(Choice, query.order_by(s.side, s.kind.desc(), s.position, s.id))


def states(reader: Reader, stake_id: int) -> tuple[StateLine, ...]:
    """Every state that a stake had, newest first."""
    c, e = t.StakeChange, t.Entry
    query = (
        select(c.id, c.state, c.day, c.note, e.id, func.coalesce(e.title, ""))
        .outerjoin(e, and_(e.id == c.entry_id, e.trashed.is_(None)))
        .where(c.stake_id == stake_id)
    )
    return reader.rows(StateLine, query.order_by(c.day.desc(), c.id.desc()))


def links(reader: Reader, relationship_id: int) -> dict[int, tuple[int, ...]]:
    """Which needs each expectation serves: ids by the expectation's id."""
    found: dict[int, list[int]] = defaultdict(list)
    query = (
        select(t.StakeLink.expectation_id, t.StakeLink.need_id)
        .join(t.Stake, t.Stake.id == t.StakeLink.expectation_id)
        .where(t.Stake.relationship_id == relationship_id)
    )
    for expectation, need in reader.connection.execute(query):
        found[expectation].append(need)
    return {expectation: tuple(needs) for expectation, needs in found.items()}


def held(reader: Reader, relationship_id: int) -> tuple[Held, ...]:
    """Both sides' stakes with every dated state they had, the oldest first."""
    s, c = t.Stake, t.StakeChange
    mine = (s.relationship_id == relationship_id, s.trashed.is_(None))
    states: defaultdict[int, list[tuple[dt.date, StakeState]]] = defaultdict(list)
    changes = select(c.stake_id, c.day, c.state).join(s, s.id == c.stake_id).where(*mine)
    for stake_id, day, state in reader.connection.execute(changes.order_by(c.day, c.id)):
        states[stake_id].append((day, state))
    query = select(s.id, s.side, s.kind, s.what, s.perceived).where(*mine)
    rows = reader.connection.execute(query.order_by(s.side, s.position, s.id))
    return tuple(Held(*row, states=tuple(states[row.id])) for row in rows)


def card(reader: Reader, stake_id: int) -> StakeDraft:
    """What the edit window of a stake shows."""
    s = t.Stake
    query = select(
        s.relationship_id, s.side, s.kind, s.what, s.weight, s.source, s.sure, s.since, s.due,
        s.perceived, s.anticipated,
    ).where(s.id == stake_id, s.trashed.is_(None))  # fmt: skip
    return reader.row(StakeDraft, query)


def add(writer: Writer, draft: StakeDraft) -> int:
    """Writes down what a side needs or expects."""
    writer.get(t.Relationship, draft.relationship_id)
    since = draft.since or writer.today
    s = t.Stake
    among = (
        s.relationship_id == draft.relationship_id, s.side == draft.side, s.kind == draft.kind
    )  # fmt: skip
    place = order.after_all(writer, s, *among)
    stake_id = writer.add(s(**_columns(draft), since=since, position=place))
    writer.add(t.StakeChange(stake_id=stake_id, state=StakeState.OPEN, day=since))
    return stake_id


def revise(writer: Writer, stake_id: int, draft: StakeDraft) -> None:
    """Says a stake anew; its states stay."""
    stake = writer.get(t.Stake, stake_id)
    for name, value in _columns(draft).items():
        setattr(stake, name, value)
    stake.since = draft.since or stake.since


def reword(writer: Writer, stake_id: int, what: str) -> None:
    """Says a need or an expectation in other words."""
    writer.get(t.Stake, stake_id).what = line(what, "what", required=True)


def set_due(writer: Writer, stake_id: int, due: dt.date | None) -> None:
    """Says by when it is counted on, or that no day was named."""
    writer.get(t.Stake, stake_id).due = due


def arrange(writer: Writer, stake_ids: Sequence[int]) -> None:
    """Puts the needs, or the expectations, of a side into this order."""
    order.put(writer, t.Stake, stake_ids)


def set_state(
    writer: Writer,
    stake_id: int,
    state: StakeState,
    *,
    day: dt.date | None = None,
    note: str = "",
    entry_id: int | None = None,
) -> int:
    """Moves a stake to a state, shown by an entry; the one before stays in its history."""
    stake = writer.get(t.Stake, stake_id)
    change = writer.add(
        t.StakeChange(
            stake_id=stake_id,
            state=state,
            day=day or writer.today,
            note=body(note, "note"),
            entry_id=entry_id,
        )
    )
    newest = states(writer.reader, stake_id)[0]
    stake.state = newest.state
    return change


def ask(writer: Writer, stake_id: int, source: StakeSource = StakeSource.ASKED) -> None:
    """Notes that a stake is no longer a guess: it was asked, or said, today."""
    stake = writer.get(t.Stake, stake_id)
    stake.source = source
    stake.since = writer.today


def answer(
    writer: Writer,
    stake_id: int,
    said: str,
    *,
    source: StakeSource,
    what: str = "",
    so: bool = True,
) -> None:
    """Notes that a guess was spoken of, and what came of it.

    `what` words it as it was said; where it is not `so` after all, the guess is let go.
    """
    stake = writer.get(t.Stake, stake_id)
    if what:
        stake.what = line(what, "what", required=True)
    state = stake.state if so else StakeState.RELEASED
    ask(writer, stake_id, source)
    set_state(writer, stake_id, state, note=said)


def put_off(writer: Writer, stake_id: int, until: dt.date) -> None:
    """Leaves a guess alone until a day."""
    writer.get(t.Stake, stake_id).ask_after = until


def link(writer: Writer, need_id: int, expectation_id: int) -> int:
    """Says that an expectation serves a need."""
    need, expectation = writer.get(t.Stake, need_id), writer.get(t.Stake, expectation_id)
    if (need.kind, expectation.kind) != (StakeKind.NEED, StakeKind.EXPECTATION):
        raise Problem(Code.NOT_A_CHOICE, field="need")
    known = writer.session.scalar(
        select(t.StakeLink.id).where(
            t.StakeLink.need_id == need_id, t.StakeLink.expectation_id == expectation_id
        )
    )
    if known is not None:
        return known
    return writer.add(t.StakeLink(need_id=need_id, expectation_id=expectation_id))


def unlink(writer: Writer, need_id: int, expectation_id: int) -> None:
    """Takes a link between an expectation and a need away."""
    for found in writer.all(
        select(t.StakeLink).where(
            t.StakeLink.need_id == need_id, t.StakeLink.expectation_id == expectation_id
        )
    ):
        writer.session.delete(found)


def _columns(draft: StakeDraft) -> dict[str, object]:
    names = (
        "relationship_id", "side", "kind", "what", "weight", "source", "sure", "due",
        "perceived", "anticipated",
    )  # fmt: skip
    return {name: getattr(draft, name) for name in names}


def _newest() -> Subquery:
    """The newest dated state of each stake."""
    c = t.StakeChange
    order = func.row_number().over(partition_by=c.stake_id, order_by=(c.day.desc(), c.id.desc()))
    ranked = select(c.stake_id, c.day, c.note, order.label("place")).subquery()
    return select(ranked).where(ranked.c.place == 1).subquery()
