"""One change for several relationships at once: what it would do, and doing it as one step."""

from collections.abc import Sequence

from sqlalchemy import select

from relnotes.domain.bulk import Becoming, BulkDraft, Present, becoming
from relnotes.journal import relationships, tags
from relnotes.journal import tables as t
from relnotes.journal.access import Reader, Writer


def present(reader: Reader, people: Sequence[int]) -> tuple[Present, ...]:
    """What these relationships are now, in their order; those that are gone are left out."""
    r, rhythm = t.Relationship, t.Rhythm
    query = (
        select(r.id, r.name, r.tier, rhythm.every_days, r.standing)
        .outerjoin(rhythm, rhythm.relationship_id == r.id)
        .where(r.id.in_(people), r.trashed.is_(None))
    )
    found = {
        row.id: Present(
            row.id,
            row.name,
            relationships.tags_of(reader, row.id),
            row.tier,
            row.every_days,
            row.standing,
        )
        for row in reader.connection.execute(query).all()
    }
    return tuple(found[one] for one in people if one in found)


def preview(reader: Reader, draft: BulkDraft) -> tuple[Becoming, ...]:
    """What a change would make of each of them."""
    return tuple(becoming(one, draft) for one in present(reader, draft.people))


def change(writer: Writer, draft: BulkDraft) -> int:
    """Changes all of them; answers with how many are different now."""
    changing = [one for one in preview(writer.reader, draft) if one.changes]
    for one in changing:
        after = one.after
        row = writer.get(t.Relationship, after.id)
        row.tier, row.standing = after.tier, after.standing
        relationships.set_rhythm(writer, after.id, after.every_days)
        tags.put(writer, t.RelationshipTag, after.id, after.tags)
    return len(changing)
