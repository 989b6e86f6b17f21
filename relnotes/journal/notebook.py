"""The mentor's notebook: what was noticed across mentees, about none of them alone."""

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import select

from relnotes.domain.text import body
from relnotes.journal import tables as t
from relnotes.journal.access import Reader, Writer


@dataclass(frozen=True, slots=True)
class ObservationLine:
    """Something noticed, and when."""

    id: int
    day: dt.date
    what: str


def observations(reader: Reader) -> tuple[ObservationLine, ...]:
    """All of them, the newest first."""
    o = t.Observation
    query = select(o.id, o.day, o.what).where(o.trashed.is_(None))
    return reader.rows(ObservationLine, query.order_by(o.day.desc(), o.id.desc()))


def observe(writer: Writer, what: str, day: dt.date | None = None) -> int:
    """Writes down something noticed."""
    words = body(what, "what", required=True)
    return writer.add(t.Observation(day=day or writer.today, what=words))


def reword(writer: Writer, observation_id: int, what: str) -> None:
    """Says it in other words."""
    writer.get(t.Observation, observation_id).what = body(what, "what", required=True)
