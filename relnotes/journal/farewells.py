"""How mentorings end: closed with a look back of both, and kept."""

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import select

from relnotes.domain.kinds import Standing
from relnotes.domain.mentoring import FarewellDraft
from relnotes.journal import tables as t
from relnotes.journal.access import Reader, Writer


@dataclass(frozen=True, slots=True)
class FarewellLine:
    """The look back of both."""

    day: dt.date
    mine: str
    theirs: str
    stays: str


def of(reader: Reader, relationship_id: int) -> FarewellLine | None:
    """The newest farewell; a mentoring can begin anew."""
    f = t.Farewell
    query = select(f.day, f.mine, f.theirs, f.stays).where(f.relationship_id == relationship_id)
    found = reader.rows(FarewellLine, query.order_by(f.day.desc(), f.id.desc()).limit(1))
    return found[0] if found else None


def close(writer: Writer, draft: FarewellDraft) -> int:
    """Ends a mentoring in honour: it stays, rests in no list of what is due, and can be read."""
    relationship = writer.get(t.Relationship, draft.relationship_id)
    relationship.standing = Standing.ENDED
    return writer.add(
        t.Farewell(
            relationship_id=draft.relationship_id,
            day=draft.day or writer.today,
            mine=draft.mine,
            theirs=draft.theirs,
            stays=draft.stays,
        )
    )
