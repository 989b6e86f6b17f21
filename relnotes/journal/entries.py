"""The journal's entries: what happened, with whom, and what came of it."""

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, Select, func, select

from relnotes.domain.happenings import ContributionDraft, EntryDraft, PromiseDraft
from relnotes.domain.kinds import Confidence, EntryKind
from relnotes.domain.problem import Code, Problem
from relnotes.journal import contributions, entry_parts, promises, sessions, tags
from relnotes.journal import tables as t
from relnotes.journal.access import Reader, Writer, among
from relnotes.journal.entry_parts import Outcome, Person

D = TypeVar("D", ContributionDraft, PromiseDraft)
Q = TypeVar("Q", bound=Select[*tuple[Any, ...]])

_FIELDS = (
    "title", "kind", "body", "time", "minutes", "place", "warmth", "in_person", "personal",
    "my_role", "confidence", "cost", "currency",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class EntryLine:
    """An entry in a list; `outcomes` are its contributions and promises."""

    id: int
    kind: EntryKind
    title: str
    body: str
    day: dt.date
    time: dt.time | None
    minutes: int | None
    place: str
    warmth: int | None
    my_role: str
    confidence: Confidence
    people: tuple[Person, ...]
    tags: tuple[str, ...]
    outcomes: tuple[Outcome, ...]

    @property
    def after(self) -> "After":
        """Where a list goes on that ends with this line."""
        return After(self.day, self.time, self.id)


@dataclass(frozen=True, slots=True)
class After:
    """The place of a line in the list, to go on from."""

    day: dt.date
    time: dt.time | None
    id: int

    @property
    def rank(self) -> tuple[int, bool, tuple[int, ...], int]:
        """What lines are sorted by, the smallest first."""
        at = self.time
        late = () if at is None else (-at.hour, -at.minute, -at.second, -at.microsecond)
        return -self.day.toordinal(), at is None, late, -self.id


@dataclass(frozen=True, slots=True)
class DayCount:
    """How many entries a day has."""

    day: dt.date
    count: int


def recent(
    reader: Reader,
    relationship_id: int | None = None,
    *,
    kinds: Sequence[EntryKind] = (),
    since: dt.date | None = None,
    until: dt.date | None = None,
    after: After | None = None,
    limit: int = 100,
) -> tuple[EntryLine, ...]:
    """The newest first, of a day the latest; `after` is the place of the last line there is."""
    query = _matching(
        _line_query(), relationship_id=relationship_id, kinds=kinds, since=since, until=until
    )
    e = t.Entry
    if after is not None:
        query = query.where(e.day <= after.day, (e.day < after.day) | _later_in_list(after))
    newest = (e.day.desc(), e.time.desc().nulls_last(), e.id.desc())
    return _lines(reader, query.order_by(*newest).limit(limit))


def these(reader: Reader, ids: Sequence[int]) -> tuple[EntryLine, ...]:
    """Some entries by their ids, in that order; those that are gone are left out."""
    query = _line_query().where(t.Entry.id.in_(among(ids)))
    found = {line.id: line for line in _lines(reader, query)}
    return tuple(found[one] for one in ids if one in found)


def count(
    reader: Reader,
    relationship_id: int | None = None,
    *,
    kinds: Sequence[EntryKind] = (),
    since: dt.date | None = None,
    until: dt.date | None = None,
) -> int:
    """How many entries `recent` would show in all."""
    query = _matching(
        select(func.count()).where(t.Entry.trashed.is_(None)),
        relationship_id=relationship_id,
        kinds=kinds,
        since=since,
        until=until,
    )
    return reader.value(query) or 0


def days(
    reader: Reader, since: dt.date, until: dt.date, relationship_id: int | None = None
) -> tuple[DayCount, ...]:
    """The days with entries, for a calendar."""
    e = t.Entry
    query = select(e.day, func.count()).where(e.trashed.is_(None), e.day.between(since, until))
    if relationship_id is not None:
        query = query.join(t.EntryPerson, t.EntryPerson.entry_id == e.id).where(
            t.EntryPerson.relationship_id == relationship_id
        )
    return reader.rows(DayCount, query.group_by(e.day).order_by(e.day))


def card(reader: Reader, entry_id: int) -> EntryDraft:
    """What the edit window of an entry shows; what came of it is edited by itself."""
    e = t.Entry
    query = select(e.day, *(getattr(e, name) for name in _FIELDS)).where(
        e.id == entry_id, e.trashed.is_(None)
    )
    row = reader.connection.execute(query).mappings().first()
    if row is None:
        raise Problem(Code.GONE)
    people = entry_parts.people(reader, [entry_id])[entry_id]
    tagged = entry_parts.tags(reader, [entry_id])[entry_id]
    return EntryDraft(people=tuple(one.id for one in people), tags=tuple(tagged), **row)


def log(writer: Writer, draft: EntryDraft, *, origin: str = "") -> int:
    """Writes down what happened, with all that came of it; `origin` marks an imported one."""
    day = draft.day or writer.today
    entry_id = writer.add(t.Entry(**columns(draft), day=day, origin=origin))
    _write_parts(writer, entry_id, draft)
    for contribution in draft.contributions:
        contributions.log(writer, _dated(contribution, day), entry_id)
    for promise in draft.promises:
        promises.make(writer, _dated(promise, day), entry_id)
    sessions.gather(writer, entry_id)
    return entry_id


def revise(writer: Writer, entry_id: int, draft: EntryDraft) -> None:
    """Says an entry anew; the contributions and promises that came of it stay as they are."""
    entry = writer.get(t.Entry, entry_id)
    for name, value in columns(draft).items():
        setattr(entry, name, value)
    entry.day = draft.day or entry.day
    _write_parts(writer, entry_id, draft)
    sessions.gather(writer, entry_id)


def _later_in_list(after: After) -> ColumnElement[bool]:
    """What follows within the same day; entries without a time come last in their day."""
    e = t.Entry
    if after.time is None:
        return e.time.is_(None) & (e.id < after.id)
    same = (e.time == after.time) & (e.id < after.id)
    return e.time.is_(None) | (e.time < after.time) | same


def _line_query() -> Select[*tuple[Any, ...]]:
    e = t.Entry
    return select(
        e.id, e.kind, e.title, e.body, e.day, e.time, e.minutes, e.place, e.warmth, e.my_role,
        e.confidence,
    ).where(e.trashed.is_(None))  # fmt: skip


def _matching(
    query: Q,
    *,
    relationship_id: int | None,
    kinds: Sequence[EntryKind],
    since: dt.date | None,
    until: dt.date | None,
) -> Q:
    e = t.Entry
    if relationship_id is not None:
        mine = select(t.EntryPerson.entry_id).where(
            t.EntryPerson.relationship_id == relationship_id
        )
        query = query.where(e.id.in_(mine))
    if kinds:
        query = query.where(e.kind.in_(kinds))
    if since is not None:
        query = query.where(e.day >= since)
    if until is not None:
        query = query.where(e.day <= until)
    return query


def _lines(reader: Reader, query: Select[*tuple[Any, ...]]) -> tuple[EntryLine, ...]:
    rows = reader.connection.execute(query).all()
    ids = [row.id for row in rows]
    people, tagged = entry_parts.people(reader, ids), entry_parts.tags(reader, ids)
    came = entry_parts.outcomes(reader, ids)
    make: Callable[..., EntryLine] = EntryLine
    return tuple(
        make(*row, tuple(people[row.id]), tuple(tagged[row.id]), tuple(came[row.id]))
        for row in rows
    )


def _dated(draft: D, day: dt.date) -> D:
    return draft if draft.day is not None else replace(draft, day=day)


def columns(draft: EntryDraft) -> dict[str, object]:
    """What a draft says of the entry itself."""
    return {name: getattr(draft, name) for name in _FIELDS}


def _write_parts(writer: Writer, entry_id: int, draft: EntryDraft) -> None:
    wanted = list(draft.people)
    p = t.EntryPerson
    for row in writer.all(select(p).where(p.entry_id == entry_id)):
        if row.relationship_id in wanted:
            wanted.remove(row.relationship_id)
        else:
            writer.session.delete(row)
    for relationship_id in wanted:
        writer.get(t.Relationship, relationship_id)
        writer.add(p(entry_id=entry_id, relationship_id=relationship_id))
    tags.put(writer, t.EntryTag, entry_id, draft.tags)
