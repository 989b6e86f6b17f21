"""What the home page reads: the day, and what stands beside it. Few statements, of any size."""

import datetime as dt
from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from sqlalchemy import func, or_, select

from relnotes.domain import reaching
from relnotes.domain import today as rules
from relnotes.domain.day import ContactRow, Kind, Plan
from relnotes.domain.kinds import DetailKind, Standing, TermKind
from relnotes.journal import away, day_facts, entries
from relnotes.journal import tables as t
from relnotes.journal.access import Reader

_HOW = (TermKind.CHANNEL, TermKind.HOURS)


@dataclass(frozen=True, slots=True)
class Lately:
    """How much was written in a time, on which days, and with how many there was contact."""

    days: tuple[entries.DayCount, ...]
    relationships: int

    @property
    def entries(self) -> int:
        """How many entries in all."""
        return sum(one.count for one in self.days)


def ready(
    reader: Reader,
    today: dt.date,
    most: int = rules.MOST,
    later: Collection[tuple[Kind, int]] = (),
    now: dt.time = dt.time.min,
) -> Plan:
    """The day: what is ready and fits, in its order, how much waits; nothing while I am away."""
    if (back := away.back_on(reader, today)) is not None:
        return Plan(back=back)
    room = most + len(later) + rules.COUNTED + 1
    facts = day_facts.facts(reader, today, now, room)
    plan = rules.compose(facts, today=today, now=now, most=most, later=later)
    whom = [row.relationship_id for row in plan.of(Kind.CONTACT)]
    terms, ways = _terms(reader, whom), _ways(reader, whom)
    rows = (
        replace(
            row,
            terms=tuple(terms[row.id]),
            way=reaching.next_way(ways[row.id], terms[row.id], row.tries),
        )
        if isinstance(row, ContactRow)
        else row
        for row in plan.rows
    )
    return replace(plan, rows=tuple(rows))


def circle(reader: Reader) -> int:
    """With how many I mean to be in touch."""
    r, c = t.Relationship, t.Touch
    # The few who are not here are looked for: a look at each of ten thousand takes longer.
    away = select(r.id).where(or_(r.trashed.is_not(None), r.standing != Standing.ACTIVE))
    query = select(func.count()).select_from(c)
    return reader.value(query.where(c.every_days.is_not(None), c.relationship_id.not_in(away))) or 0


def lately(reader: Reader, since: dt.date, until: dt.date) -> Lately:
    """How much was written between two days."""
    query = select(func.count()).select_from(t.Touch).where(t.Touch.last >= since)
    return Lately(entries.days(reader, since, until), reader.value(query) or 0)


def _ways(reader: Reader, ids: Sequence[int]) -> defaultdict[int, list[DetailKind]]:
    """By which ways a few can be reached, in the order in which they were written down."""
    found: defaultdict[int, list[DetailKind]] = defaultdict(list)
    c = t.ContactDetail
    query = select(c.relationship_id, c.kind).where(c.relationship_id.in_(ids))
    for person, kind in reader.connection.execute(query.order_by(c.position, c.id)):
        found[person].append(kind)
    return found


def _terms(reader: Reader, ids: Sequence[int]) -> defaultdict[int, list[str]]:
    """In which way they like to be reached, of a few."""
    found: defaultdict[int, list[str]] = defaultdict(list)
    query = (
        select(t.Term.relationship_id, t.Term.text)
        .where(t.Term.relationship_id.in_(ids), t.Term.kind.in_(_HOW))
        .order_by(t.Term.position, t.Term.id)
    )
    for person, text in reader.connection.execute(query):
        found[person].append(text)
    return found
