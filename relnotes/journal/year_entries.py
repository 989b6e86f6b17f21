"""The entries that a figure of some days counts, so that every figure can be opened."""

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal

from sqlalchemy import ColumnElement, and_, false, func, or_, select

from relnotes.domain import circle
from relnotes.domain.kinds import EntryKind
from relnotes.journal import tables as t
from relnotes.journal import year
from relnotes.journal.access import Reader


@dataclass(frozen=True, slots=True)
class Figure:
    """Which entries of the days are counted; what is not said narrows nothing.

    `ways` and `matters` are as a `Year` tells them apart; `lasted` are those with their minutes,
    `role` is the one that I was in.
    """

    since: dt.date = dt.date.min
    until: dt.date = dt.date.max
    ways: tuple[bool | None, ...] = ()
    matters: tuple[bool | None, ...] = ()
    inside: bool | None = None
    person: int | None = None
    currency: str | None = None
    lasted: bool = False
    role: str = ""


@dataclass(frozen=True, slots=True)
class Counted:
    """An entry behind a figure, with what it took."""

    id: int
    title: str
    day: dt.date
    kind: EntryKind
    minutes: int | None
    cost: Decimal | None
    currency: str
    people: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Behind:
    """The newest entries behind a figure, and how many there are."""

    lines: tuple[Counted, ...]
    count: int


def behind(reader: Reader, figure: Figure, limit: int) -> Behind:
    """The entries that a figure counts, the newest first."""
    e = t.Entry
    which = _which(figure)
    count = reader.value(select(func.count()).select_from(e).where(*which)) or 0
    if not count:  # else all days would be gone through for nothing
        return Behind((), 0)
    query = (
        select(e.id, e.title, e.day, e.kind, e.minutes, e.cost, e.currency)
        .where(*which)
        .order_by(e.day.desc(), e.time.desc(), e.id.desc())
        .limit(limit)
    )
    rows = reader.connection.execute(query).all()
    people = year.names(reader, [row.id for row in rows])
    return Behind(tuple(Counted(*row, people=people.get(row.id, ())) for row in rows), count)


def _which(figure: Figure) -> tuple[ColumnElement[bool], ...]:
    e, p, r = t.Entry, t.EntryPerson, t.Relationship
    days = e.day.between(figure.since, figure.until)
    which: list[ColumnElement[bool]] = [days, e.trashed.is_(None)]
    if figure.ways:
        which.append(or_(*(_went(way=one) for one in figure.ways)))
    if figure.matters:
        which.append(or_(*(e.personal.is_(one) for one in figure.matters)))
    if figure.inside is not None:
        about = select(p.id).join(r, r.id == p.relationship_id)
        about = about.where(p.entry_id == e.id, r.inside == figure.inside, r.trashed.is_(None))
        which.append(about.correlate(e).exists())
    if figure.person is not None:
        which.append(e.id.in_(select(p.entry_id).where(p.relationship_id == figure.person)))
    if figure.currency is not None:
        which += [e.cost.is_not(None), e.currency == figure.currency]
    if figure.lasted:
        which.append(e.minutes.is_not(None))
    if figure.role:
        which.append(func.lower(e.my_role) == func.lower(figure.role))
    return tuple(which)


def _went(*, way: bool | None) -> ColumnElement[bool]:
    """In person or from afar as it was written down, else as its kind goes by itself."""
    e = t.Entry
    told = false() if way is None else e.in_person.is_(way)
    return or_(told, and_(e.in_person.is_(None), e.kind.in_(circle.kinds(way=way))))
