"""Summaries that are not out yet: drafts by name, and the user's own templates for new ones.

Both are value summaries without a copy; a template's settings say so, and it is about nobody.
"""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select

from relnotes.domain.kinds import SummaryKind, SummaryLength
from relnotes.domain.problem import Code, Problem
from relnotes.domain.text import line
from relnotes.journal import summaries
from relnotes.journal import tables as t
from relnotes.journal.access import Reader, Writer

_TEMPLATE = "template"


@dataclass(frozen=True, slots=True)
class DraftLine:
    """A draft or a template in a list."""

    id: int
    name: str
    kind: SummaryKind
    template: bool
    people: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Planned:
    """What is kept of a summary that is not out yet; `settings` is its plan as plain values."""

    name: str
    kind: SummaryKind
    length: SummaryLength
    since: dt.date
    until: dt.date
    settings: Mapping[str, Any]
    people: tuple[int, ...] = ()
    template: bool = False


def kept(reader: Reader) -> tuple[DraftLine, ...]:
    """All drafts and templates, the last made first."""
    v, link = t.ValueSummary, t.SummaryPerson
    query = select(v.id, v.title, v.kind, v.settings).where(v.trashed.is_(None), v.frozen.is_(None))
    rows = reader.connection.execute(query.order_by(v.id.desc())).all()
    about: dict[int, list[int]] = {row.id: [] for row in rows}
    pairs = select(link.summary_id, link.relationship_id).where(link.summary_id.in_(about))
    for summary_id, person in reader.connection.execute(pairs.order_by(link.id)):
        about[summary_id].append(person)
    return tuple(
        DraftLine(
            row.id,
            row.title,
            row.kind,
            template=bool((row.settings or {}).get(_TEMPLATE)),
            people=tuple(about[row.id]),
        )
        for row in rows
    )


def named(reader: Reader, name: str) -> DraftLine:
    """The draft or template of a name, whatever its case; `Problem` where there is none."""
    wanted = name.strip().lower()
    found = [one for one in kept(reader) if one.name.lower() == wanted]
    if not found:
        raise Problem(Code.NO_SUCH_DRAFT, field="name", name=name)
    return found[0]


def settings(reader: Reader, draft_id: int) -> dict[str, Any] | None:
    """The plan of a draft or template as plain values; None for a copy that went out."""
    v = t.ValueSummary
    query = select(v.settings, v.frozen).where(v.id == draft_id, v.trashed.is_(None))
    row = reader.connection.execute(query).first()
    if row is None:
        raise Problem(Code.GONE)
    return None if row.frozen is not None else dict(row.settings or {})


def keep(writer: Writer, planned: Planned) -> int:
    """Keeps a plan under a name, to be taken up another day."""
    draft_id = writer.add(
        t.ValueSummary(
            title=line(planned.name, "name", required=True),
            kind=planned.kind,
            length=planned.length,
            since=planned.since,
            until=planned.until,
            settings=_settings(planned),
        )
    )
    summaries.tie(writer, draft_id, planned.people)
    return draft_id


def revise(writer: Writer, draft_id: int, planned: Planned) -> None:
    """Decides a draft anew; its name stays."""
    draft = _draft(writer, draft_id)
    draft.kind, draft.length = planned.kind, planned.length
    draft.since, draft.until = planned.since, planned.until
    draft.settings = _settings(planned)
    link = t.SummaryPerson
    for row in writer.all(select(link).where(link.summary_id == draft_id)):
        if row.relationship_id not in planned.people:
            writer.session.delete(row)
    summaries.tie(writer, draft_id, planned.people)


def rename(writer: Writer, draft_id: int, name: str) -> None:
    """Calls a draft otherwise."""
    _draft(writer, draft_id).title = line(name, "name", required=True)


def duplicate(writer: Writer, draft_id: int, name: str) -> int:
    """Makes a second draft that is decided like the first."""
    first, link = _draft(writer, draft_id), t.SummaryPerson
    people = [
        row.relationship_id
        for row in writer.all(select(link).where(link.summary_id == draft_id).order_by(link.id))
    ]
    second_id = writer.add(
        t.ValueSummary(
            title=line(name, "name", required=True),
            kind=first.kind,
            length=first.length,
            since=first.since,
            until=first.until,
            settings=dict(first.settings or {}),
        )
    )
    summaries.tie(writer, second_id, people)
    return second_id


def _draft(writer: Writer, draft_id: int) -> t.ValueSummary:
    draft = writer.get(t.ValueSummary, draft_id)
    if draft.frozen is not None:
        raise Problem(Code.GONE)
    return draft


def _settings(planned: Planned) -> dict[str, Any]:
    return {**planned.settings, **({_TEMPLATE: True} if planned.template else {})}
