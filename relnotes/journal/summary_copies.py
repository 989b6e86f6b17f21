"""Copies of summaries that went out: whom they are about, and what a showing marks."""

import datetime as dt
from typing import Any

from sqlalchemy import select

from relnotes.domain.kinds import Side
from relnotes.domain.problem import Code, Problem
from relnotes.domain.text import line
from relnotes.journal import tables as t
from relnotes.journal.access import Reader, Writer
from relnotes.journal.summaries import FrozenLine, listed


def paper(reader: Reader, summary_id: int) -> str:
    """The paper that a copy was set for; nothing where that was not kept."""
    kept = reader.value(select(t.ValueSummary.settings).where(t.ValueSummary.id == summary_id))
    return str((kept or {}).get("paper", ""))


def people_of(reader: Reader, summary_id: int) -> tuple[str, ...]:
    """Whom a copy is about, by name."""
    link, r = t.SummaryPerson, t.Relationship
    query = select(r.name).join(link, link.relationship_id == r.id)
    return reader.values(query.where(link.summary_id == summary_id).order_by(link.id))


def related(reader: Reader, summary_id: int) -> tuple[FrozenLine, ...]:
    """The copies that share somebody with this one, itself among them."""
    link = t.SummaryPerson
    mine = select(link.relationship_id).where(link.summary_id == summary_id)
    ids = set(reader.values(select(link.summary_id).where(link.relationship_id.in_(mine))))
    return tuple(line for line in listed(reader) if line.id in ids)


def show(writer: Writer, summary_id: int, to_whom: str, day: dt.date) -> int:
    """Notes that a copy was shown, and that its lines of mine are told; says how many were new."""
    summary = writer.get(t.ValueSummary, summary_id)
    if summary.frozen is None:
        raise Problem(Code.GONE)
    summary.to_whom = line(to_whom, "to_whom")
    summary.settings = {**(summary.settings or {}), "shown": day.isoformat()}
    told = 0
    for contribution_id in _lines_of(summary.document or {}):
        found = writer.session.get(t.Contribution, contribution_id)
        if found is None or found.trashed is not None or found.side is not Side.ME:
            continue
        if found.acknowledged_day is None:
            found.acknowledged_day = day
            told += 1
    return told


def _lines_of(document: dict[str, Any]) -> list[int]:
    """The ids of the contributions that stand in a copy."""
    rows = [
        row for section in document["sections"] for part in section["parts"] for row in part["rows"]
    ]
    return [row["key"][1] for row in rows if row["key"] and row["key"][0] == "contribution"]
