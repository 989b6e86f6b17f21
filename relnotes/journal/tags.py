"""Tags: words that people and entries are found by."""

from collections.abc import Iterable

from sqlalchemy import func, select

from relnotes.journal import tables as t
from relnotes.journal.access import Reader, Writer


def names(reader: Reader) -> tuple[str, ...]:
    """All tags, in order."""
    return reader.values(select(t.Tag.name).order_by(func.lower(t.Tag.name)))


def put(
    writer: Writer,
    link: type[t.RelationshipTag] | type[t.EntryTag],
    owner_id: int,
    wanted: Iterable[str],
) -> None:
    """Gives a relationship or an entry exactly these tags; the case of a known tag stays."""
    owner = "relationship_id" if link is t.RelationshipTag else "entry_id"
    table = t.Base.metadata.tables[link.__tablename__]
    ids = {_tag_id(writer, name) for name in wanted}
    present = select(table.c.id, table.c.tag_id).where(table.c[owner] == owner_id)
    for row_id, tag_id in writer.session.execute(present).all():
        if tag_id not in ids:
            writer.session.delete(writer.get(link, row_id))
        ids.discard(tag_id)
    for tag_id in sorted(ids):
        writer.add(link(**{owner: owner_id, "tag_id": tag_id}))


def _tag_id(writer: Writer, name: str) -> int:
    found = writer.session.scalar(select(t.Tag.id).where(func.lower(t.Tag.name) == name.lower()))
    return found if found is not None else writer.add(t.Tag(name=name))
