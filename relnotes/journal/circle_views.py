"""Ways of looking at the circle that are kept, and who is seen through them."""

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import ColumnElement, func, select

from relnotes.domain.kinds import Standing
from relnotes.domain.text import line
from relnotes.journal import roster
from relnotes.journal import tables as t
from relnotes.journal.access import Reader, Writer
from relnotes.journal.portfolio import Facet, Part


@dataclass(frozen=True, slots=True)
class Choice:
    """What the circle is narrowed to: one part of each way of telling apart, and a tag."""

    parts: tuple[Part, ...] = ()
    tag: str = ""

    def toggled(self, part: Part) -> "Choice":
        """With this part in place of another of its sort, or without it where it was there."""
        others = tuple(one for one in self.parts if one.facet is not part.facet)
        return Choice(others if part in self.parts else (*others, part), self.tag)


@dataclass(frozen=True, slots=True)
class ViewLine:
    """A view that is kept; `parts` is how its parts are written."""

    id: int
    name: str
    parts: str


@dataclass(frozen=True, slots=True)
class Seen:
    """Who is seen: the first lines, and the ids of all."""

    choice: Choice
    lines: tuple[roster.MasterLine, ...]
    ids: tuple[int, ...]


def listed(reader: Reader) -> tuple[ViewLine, ...]:
    """All views that are kept, by name."""
    v = t.CircleView
    query = select(v.id, v.name, v.parts).order_by(func.lower(v.name), v.id)
    return reader.rows(ViewLine, query)


def seen(reader: Reader, choice: Choice, day: dt.date, limit: int) -> Seen:
    """Who is in every part that is chosen, by name; without any choice everyone, also the ended.

    Those with whom it has ended are left out of other parts unless they are asked for.
    """
    r = t.Relationship
    query = select(r.id).where(r.trashed.is_(None), *map(_is, choice.parts))
    if choice.parts and all(one.facet is not Facet.STANDING for one in choice.parts):
        query = query.where(r.standing != Standing.ENDED)
    if choice.tag:
        link, k = t.RelationshipTag, t.Tag
        with_tag = select(link.relationship_id).join(k, k.id == link.tag_id)
        query = query.where(r.id.in_(with_tag.where(func.lower(k.name) == choice.tag.lower())))
    ids = reader.values(query.order_by(func.lower(r.name), r.id))
    return Seen(choice, roster.lines(reader, ids[:limit], day), ids)


def keep(writer: Writer, name: str, parts: str) -> int:
    """Keeps a view; one of the same name shows these parts instead."""
    kept = line(name, "name", required=True)
    known = writer.session.scalar(
        select(t.CircleView).where(func.lower(t.CircleView.name) == kept.lower())
    )
    if known is None:
        return writer.add(t.CircleView(name=kept, parts=parts))
    known.parts = parts
    return known.id


def remove(writer: Writer, view_id: int) -> None:
    """Takes a view away; the people stay."""
    writer.session.delete(writer.get(t.CircleView, view_id))


def _is(part: Part) -> ColumnElement[bool]:
    column = getattr(t.Relationship, part.facet.value)
    found: ColumnElement[bool] = column.is_(None) if part.value is None else column == part.value
    return found
