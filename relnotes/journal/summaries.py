"""Value summaries that went out: the copies that are kept, and the days that new ones begin at."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import func, select

from relnotes.domain.kinds import SummaryKind, SummaryLength
from relnotes.domain.problem import Code, Problem
from relnotes.domain.text import line
from relnotes.journal import tables as t
from relnotes.journal.access import Reader, Writer


@dataclass(frozen=True, slots=True)
class FrozenLine:
    """A summary that went out."""

    id: int
    title: str
    kind: SummaryKind
    since: dt.date
    until: dt.date
    frozen: dt.datetime | None
    to_whom: str
    shown: dt.date | None = None


@dataclass(frozen=True, slots=True)
class Frozen:
    """What is kept of a summary: about whom, how it was chosen, and the document itself."""

    people: tuple[int, ...]
    title: str
    kind: SummaryKind
    length: SummaryLength
    since: dt.date
    until: dt.date
    settings: dict[str, Any]
    document: dict[str, Any]
    language: str = "en"
    to_whom: str = ""


def last_review(reader: Reader, people: Sequence[int]) -> dt.date | None:
    """The day since which a summary "since the last review" tells."""
    found = reader.value(
        select(func.max(t.Review.day)).where(
            t.Review.relationship_id.in_(people), t.Review.trashed.is_(None)
        )
    )
    return dt.date.fromisoformat(found) if isinstance(found, str) else found


def listed(reader: Reader, relationship_id: int | None = None) -> tuple[FrozenLine, ...]:
    """The summaries that went out, the newest first."""
    v = t.ValueSummary
    query = select(v.id, v.title, v.kind, v.since, v.until, v.frozen, v.to_whom).where(
        v.trashed.is_(None), v.frozen.is_not(None)
    )
    if relationship_id is not None:
        mine = select(t.SummaryPerson.summary_id).where(
            t.SummaryPerson.relationship_id == relationship_id
        )
        query = query.where(v.id.in_(mine))
    settings = reader.pairs(select(v.id, v.settings).where(v.frozen.is_not(None)))
    rows = reader.rows(FrozenLine, query.order_by(v.frozen.desc(), v.id.desc()))
    return tuple(replace(row, shown=_shown(settings[row.id])) for row in rows)


def _shown(settings: dict[str, Any] | None) -> dt.date | None:
    day = (settings or {}).get("shown")
    return dt.date.fromisoformat(day) if day else None


def document(reader: Reader, summary_id: int) -> dict[str, Any]:
    """The copy that went out, as it was."""
    v = t.ValueSummary
    kept = select(v.document).where(v.id == summary_id, v.trashed.is_(None))
    found: dict[str, Any] | None = reader.value(kept)
    if found is None:
        raise Problem(Code.GONE)
    return found


def freeze(writer: Writer, frozen: Frozen) -> int:
    """Keeps a copy of what went out with the relationships that it is about."""
    summary_id = writer.add(
        t.ValueSummary(
            title=line(frozen.title, "title", required=True),
            kind=frozen.kind,
            length=frozen.length,
            since=frozen.since,
            until=frozen.until,
            language=frozen.language,
            settings=frozen.settings,
            document=frozen.document,
            frozen=writer.now,
            to_whom=line(frozen.to_whom, "to_whom"),
        )
    )
    tie(writer, summary_id, frozen.people)
    return summary_id


def tie(writer: Writer, summary_id: int, people: Sequence[int]) -> None:
    """Writes down whom a summary is about, beside those of whom it says so already."""
    link = t.SummaryPerson
    present = writer.all(select(link).where(link.summary_id == summary_id))
    there = {row.relationship_id for row in present}
    for person in dict.fromkeys(people):
        if person not in there:
            writer.get(t.Relationship, person)
            writer.add(link(summary_id=summary_id, relationship_id=person))


def freeze_each(writer: Writer, copies: Sequence[Frozen]) -> tuple[int, ...]:
    """Keeps a copy of each of those that went out together."""
    return tuple(freeze(writer, frozen) for frozen in copies)
