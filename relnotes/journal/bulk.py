"""One change for several relationships at once: what it would do, and doing it as one step."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select

from relnotes.domain.bulk import Becoming, BulkDraft, Present, becoming
from relnotes.journal import belongs, rhythms, tags
from relnotes.journal import tables as t
from relnotes.journal.access import Reader, Writer


@dataclass(frozen=True, slots=True)
class Preview:
    """The first of those who would be different, and the ids of all of them."""

    lines: tuple[Becoming, ...]
    ids: frozenset[int]


def present(reader: Reader, people: Sequence[int]) -> tuple[Present, ...]:
    """What these relationships are now, in their order; those that are gone are left out."""
    r, rhythm, link, tag = t.Relationship, t.Rhythm, t.RelationshipTag, t.Tag
    found: dict[int, Present] = {}
    for some in belongs.chunks(people):
        named = (
            select(link.relationship_id, tag.name)
            .join(tag, tag.id == link.tag_id)
            .where(link.relationship_id.in_(some))
            .order_by(tag.name)
        )
        worn: defaultdict[int, list[str]] = defaultdict(list)
        for person, name in reader.connection.execute(named):
            worn[person].append(name)
        query = (
            select(r.id, r.name, r.tier, rhythm.every_days, r.standing)
            .outerjoin(rhythm, rhythm.relationship_id == r.id)
            .where(r.id.in_(some), r.trashed.is_(None))
        )
        for key, name, tier, every, standing in reader.connection.execute(query):
            found[key] = Present(key, name, tuple(worn[key]), tier, every, standing)
    return tuple(found[one] for one in people if one in found)


def preview(reader: Reader, draft: BulkDraft, limit: int) -> Preview:
    """What a change would make of them; `limit` is how many are told one by one."""
    changing = _changing(reader, draft)
    return Preview(changing[:limit], frozenset(one.before.id for one in changing))


def change(writer: Writer, draft: BulkDraft) -> int:
    """Changes all of them; answers with how many are different now."""
    changing = _changing(writer.reader, draft)
    for at, one in enumerate(changing):
        before, after = one.before, one.after
        row = writer.get(t.Relationship, after.id)
        row.tier, row.standing = after.tier, after.standing
        if after.every_days != before.every_days:
            rhythms.set_rhythm(writer, after.id, after.every_days)
        if after.tags != before.tags:
            tags.put(writer, t.RelationshipTag, after.id, after.tags)
        writer.told_of_rows(at / len(changing))
    return len(changing)


def _changing(reader: Reader, draft: BulkDraft) -> tuple[Becoming, ...]:
    became = (becoming(one, draft) for one in present(reader, draft.people))
    return tuple(one for one in became if one.changes)
