"""What the home page reads: the day, and what stands beside it. Few statements, of any size."""

import datetime as dt
from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from sqlalchemy import func, select

from relnotes.domain import reaching
from relnotes.domain import today as rules
from relnotes.domain.day import ContactRow, Kind, Plan
from relnotes.domain.kinds import DetailKind, TermKind
from relnotes.journal import away, day_facts, entries, tiers
from relnotes.journal import tables as t
from relnotes.journal.access import Reader

_HOW = (TermKind.CHANNEL, TermKind.HOURS)


@dataclass(frozen=True, slots=True)
class Lately:
    """How much was written in a time, on which days, and with how many."""

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
    facts = day_facts.facts(reader, today, most + len(later))
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
    query = tiers.with_rhythm(select(func.count()).select_from(t.Relationship))
    return reader.value(query.where(*day_facts.here(), tiers.every().is_not(None))) or 0


def lately(reader: Reader, since: dt.date, until: dt.date) -> Lately:
    """How much was written between two days."""
    e, p = t.Entry, t.EntryPerson
    query = (
        select(func.count(func.distinct(p.relationship_id)))
        .join(e, e.id == p.entry_id)
        .where(e.trashed.is_(None), e.day.between(since, until))
    )
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
