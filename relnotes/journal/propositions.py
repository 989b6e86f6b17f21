"""The sentence that both sides' stakes merge into; each rewording is a version."""

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import select

from relnotes.domain.text import body
from relnotes.journal import tables as t
from relnotes.journal.access import Reader, Writer


@dataclass(frozen=True, slots=True)
class Version:
    """A wording of the value that both sides have together."""

    id: int
    day: dt.date
    text: str
    my_benefit: str
    their_benefit: str
    other_benefit: str


def versions(reader: Reader, relationship_id: int) -> tuple[Version, ...]:
    """All wordings, the present one first."""
    p = t.Proposition
    query = select(p.id, p.day, p.text, p.my_benefit, p.their_benefit, p.other_benefit).where(
        p.relationship_id == relationship_id, p.trashed.is_(None)
    )
    return reader.rows(Version, query.order_by(p.day.desc(), p.id.desc()))


def reword(
    writer: Writer,
    relationship_id: int,
    text: str,
    *,
    day: dt.date | None = None,
    my_benefit: str = "",
    their_benefit: str = "",
    other_benefit: str = "",
) -> int:
    """Keeps a new wording; the ones before stay."""
    writer.get(t.Relationship, relationship_id)
    return writer.add(
        t.Proposition(
            relationship_id=relationship_id,
            day=day or writer.today,
            text=body(text, "text", required=True),
            my_benefit=body(my_benefit, "my_benefit"),
            their_benefit=body(their_benefit, "their_benefit"),
            other_benefit=body(other_benefit, "other_benefit"),
        )
    )
