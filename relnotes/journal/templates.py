"""The user's own templates: what entries are begun with."""

from dataclasses import dataclass

from sqlalchemy import func, select

from relnotes.domain.text import body, line
from relnotes.journal import tables as t
from relnotes.journal.access import Reader, Writer


@dataclass(frozen=True, slots=True)
class TemplateLine:
    """A template in a menu."""

    id: int
    name: str
    text: str


def listed(reader: Reader) -> tuple[TemplateLine, ...]:
    """All templates of the user's own, by name."""
    k = t.Template
    query = select(k.id, k.name, k.text).order_by(func.lower(k.name), k.id)
    return reader.rows(TemplateLine, query)


def keep(writer: Writer, name: str, text: str) -> int:
    """Keeps a text as a template; one of the same name gets this text instead."""
    kept, words = line(name, "name", required=True), body(text, "text", required=True)
    known = writer.session.scalar(
        select(t.Template).where(func.lower(t.Template.name) == kept.lower())
    )
    if known is None:
        return writer.add(t.Template(name=kept, text=words))
    known.text = words
    return known.id


def remove(writer: Writer, template_id: int) -> None:
    """Takes a template away; what was begun with it stays."""
    writer.session.delete(writer.get(t.Template, template_id))
