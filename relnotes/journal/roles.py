"""Roles: the parts that both sides play, and since when."""

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import func, select

from relnotes.domain.kinds import Side
from relnotes.domain.problem import Code, Problem
from relnotes.domain.sides import RoleDraft
from relnotes.journal import tables as t
from relnotes.journal.access import Reader, Writer


@dataclass(frozen=True, slots=True)
class RoleLine:
    """A role as its page shows it."""

    id: int
    relationship_id: int
    side: Side
    name: str
    responsibilities: str
    context: str
    self_image: str
    fit: int | None
    since: dt.date | None
    until: dt.date | None


def of(reader: Reader, relationship_id: int) -> tuple[RoleLine, ...]:
    """Both sides' roles, those that are played now first."""
    r = t.Role
    query = select(
        r.id, r.relationship_id, r.side, r.name, r.responsibilities, r.context, r.self_image,
        r.fit, r.since, r.until,
    ).where(r.relationship_id == relationship_id, r.trashed.is_(None))  # fmt: skip
    return reader.rows(RoleLine, query.order_by(r.until.is_not(None), r.since.desc(), r.id))


def used(reader: Reader) -> tuple[str, ...]:
    """The names of roles that the journal knows already, the frequent first."""
    r = t.Role
    query = select(r.name).where(r.trashed.is_(None)).group_by(r.name)
    return reader.values(query.order_by(func.count().desc(), r.name))


def card(reader: Reader, role_id: int) -> RoleDraft:
    """What the edit window of a role shows."""
    r = t.Role
    query = select(
        r.relationship_id, r.side, r.name, r.responsibilities, r.context, r.self_image, r.fit,
        r.since, r.until,
    ).where(r.id == role_id, r.trashed.is_(None))  # fmt: skip
    return reader.row(RoleDraft, query)


def give(writer: Writer, draft: RoleDraft) -> int:
    """Gives a side a role."""
    writer.get(t.Relationship, draft.relationship_id)
    return writer.add(t.Role(**_columns(draft)))


def revise(writer: Writer, role_id: int, draft: RoleDraft) -> None:
    """Says a role anew."""
    role = writer.get(t.Role, role_id)
    for name, value in _columns(draft).items():
        setattr(role, name, value)


def end(writer: Writer, role_id: int, day: dt.date | None = None) -> None:
    """Ends a role; it stays in the relationship's past."""
    role = writer.get(t.Role, role_id)
    until = day or writer.today
    if role.since is not None and until < role.since:
        raise Problem(Code.PERIOD_BACKWARDS, field="until")
    role.until = until


def _columns(draft: RoleDraft) -> dict[str, object]:
    names = (
        "relationship_id", "side", "name", "responsibilities", "context", "self_image", "fit",
        "since", "until",
    )  # fmt: skip
    return {name: getattr(draft, name) for name in names}
