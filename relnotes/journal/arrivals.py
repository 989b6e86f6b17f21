"""People who come along from another program: all of them in one step, none of them twice."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select

from relnotes.domain.folding import fold
from relnotes.domain.kinds import DetailKind
from relnotes.domain.people import PersonDraft
from relnotes.journal import attachments, relationships
from relnotes.journal import tables as t
from relnotes.journal.access import Reader, Writer

_REACHES = frozenset({DetailKind.EMAIL, DetailKind.PHONE})


@dataclass(frozen=True, slots=True)
class Arrival:
    """Somebody who comes along, with a picture where there is one."""

    draft: PersonDraft
    photo: bytes | None = None


@dataclass(frozen=True, slots=True)
class Arrived:
    """What an import did: who came, and how many were here already."""

    added: tuple[int, ...]
    known: int


def known(reader: Reader, drafts: Sequence[PersonDraft]) -> tuple[bool, ...]:
    """Which of them are in the journal already: the same name, and a way to reach them in common.

    Somebody without any e-mail or phone is known by the name alone only where the one here has
    neither: when in doubt, two people stay two.
    """
    here = _here(reader)
    return tuple(_is_known(draft, here) for draft in drafts)


def bring(writer: Writer, arrivals: Sequence[Arrival]) -> Arrived:
    """Adds those who are not here yet."""
    here = _here(writer.reader)
    added, skipped = [], 0
    for arrival in arrivals:
        if _is_known(arrival.draft, here):
            skipped += 1
            continue
        relationship_id = relationships.add(writer, arrival.draft)
        if arrival.photo is not None:
            picture = attachments.attach(writer, relationship_id, "photo", "image", arrival.photo)
            attachments.show_photo(writer, relationship_id, picture)
        here[fold(arrival.draft.name)].append(_ways(arrival.draft))
        added.append(relationship_id)
    return Arrived(tuple(added), skipped)


def _is_known(draft: PersonDraft, here: dict[str, list[frozenset[str]]]) -> bool:
    ways = _ways(draft)
    return any(
        bool(ways & others) or (not ways and not others)
        for others in here.get(fold(draft.name), ())
    )


def _here(reader: Reader) -> defaultdict[str, list[frozenset[str]]]:
    d, r = t.ContactDetail, t.Relationship
    ways: defaultdict[int, set[str]] = defaultdict(set)
    query = select(d.relationship_id, d.kind, d.value).where(d.kind.in_(_REACHES))
    for person, kind, value in reader.connection.execute(query):
        ways[person].add(_way(kind, value))
    found: defaultdict[str, list[frozenset[str]]] = defaultdict(list)
    for person, name in reader.connection.execute(select(r.id, r.name).where(r.trashed.is_(None))):
        found[fold(name)].append(frozenset(ways[person]))
    return found


def _ways(draft: PersonDraft) -> frozenset[str]:
    return frozenset(_way(one.kind, one.value) for one in draft.details if one.kind in _REACHES)


def _way(kind: DetailKind, value: str) -> str:
    if kind is DetailKind.PHONE:
        return "".join(character for character in value if character.isdigit())[-9:]
    return value.strip().lower()
