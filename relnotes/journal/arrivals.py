"""What comes along from another program: all of it in one step, none of it twice."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace

from sqlalchemy import select

from relnotes.domain.folding import fold
from relnotes.domain.happenings import ContributionDraft, EntryDraft, PromiseDraft
from relnotes.domain.kinds import DetailKind
from relnotes.domain.people import PersonDraft
from relnotes.journal import attachments, relationships
from relnotes.journal import tables as t
from relnotes.journal.access import Reader, Writer
from relnotes.journal.faces import Faces, Guest
from relnotes.journal.unpacking import Unpacking, is_logged, logged

NOBODY_YET = 0
"""Stands for whom a draft is about until the journal has found or added them."""
_REACHES = frozenset({DetailKind.EMAIL, DetailKind.PHONE})


@dataclass(frozen=True, slots=True)
class Tie:
    """Somebody whom a person is connected with, by name, and what they are to them."""

    name: str
    kind: str


@dataclass(frozen=True, slots=True)
class Arrival:
    """Somebody who comes along, with a picture and all that was between us."""

    draft: PersonDraft
    photo: bytes | None = None
    brought: tuple[ContributionDraft, ...] = ()
    promised: tuple[PromiseDraft, ...] = ()
    kept: tuple[PromiseDraft, ...] = ()
    ties: tuple[Tie, ...] = ()


@dataclass(frozen=True, slots=True)
class Happening:
    """An entry that comes along; one of a day to come books the next contact instead."""

    draft: EntryDraft
    guests: tuple[Guest, ...] = ()


@dataclass(frozen=True, slots=True)
class Expected:
    """Whom an entry would be about, nobody where it would stay behind, and if it is here."""

    people: tuple[str, ...]
    known: bool


@dataclass(frozen=True, slots=True)
class Arrived:
    """What an import did: who came, how many were here already, and what came with them.

    `strangers` counts the entries that are about nobody in the journal, which stayed behind.
    """

    added: tuple[int, ...]
    known: int
    entries: int = 0
    entries_known: int = 0
    strangers: int = 0
    booked: int = 0


def known(reader: Reader, drafts: Sequence[PersonDraft]) -> tuple[bool, ...]:
    """Which of them are in the journal already: the same name, and a way to reach them in common.

    Somebody without any e-mail or phone is known by the name alone only where the one here has
    neither: when in doubt, two people stay two.
    """
    here = _here(reader)
    return tuple(_known(draft, here) is not None for draft in drafts)


def bring(
    writer: Writer,
    arrivals: Sequence[Arrival],
    happenings: Sequence[Happening] = (),
    about: int | None = None,
) -> Arrived:
    """Adds who and what is not here yet; `about` takes the entries that name nobody."""
    here, faces = _here(writer.reader), Faces.of(writer.reader)
    unpacking = Unpacking(writer)
    added, met = [], []
    for arrival in arrivals:
        person = _known(arrival.draft, here)
        if person is None:
            person = _add(writer, arrival)
            here[fold(arrival.draft.name)].append((person, _ways(arrival.draft)))
            faces.welcome(person, arrival.draft)
            added.append(person)
        met.append((person, arrival))
    for person, arrival in met:
        unpacking.contributions(person, arrival.brought)
        unpacking.promises(person, arrival.promised, arrival.kept)
        for tie in arrival.ties:
            unpacking.tie(person, faces.find(Guest(tie.name)), tie.kind)
    for happening in happenings:
        draft = happening.draft
        people = faces.among(happening.guests, f"{draft.title}\n{draft.body}")
        people = people or (() if about is None else (about,))
        unpacking.happening(replace(draft, people=people) if people else None)
    return Arrived(
        tuple(added),
        len(arrivals) - len(added),
        entries=unpacking.entries,
        entries_known=unpacking.known,
        strangers=unpacking.strangers,
        booked=unpacking.booked,
    )


def expected(
    reader: Reader, arrivals: Sequence[Arrival], happenings: Sequence[Happening]
) -> tuple[Expected, ...]:
    """Whom each entry would be about, were all these people here."""
    faces, r = Faces.of(reader), t.Relationship
    names = {row.id: row.name for row in reader.connection.execute(select(r.id, r.name))}
    here = _here(reader)
    for at, arrival in enumerate(arrivals, start=1):
        if _known(arrival.draft, here) is None:
            names[-at] = arrival.draft.name
            faces.welcome(-at, arrival.draft)
    there = logged(reader) if happenings else {}
    found = []
    for one in happenings:
        people = faces.among(one.guests, f"{one.draft.title}\n{one.draft.body}")
        known_ = is_logged(there, one.draft, people)
        found.append(Expected(tuple(names[person] for person in people), known_))
    return tuple(found)


def unmet(
    reader: Reader, named: Sequence[Arrival], arrivals: Sequence[Arrival]
) -> tuple[Arrival, ...]:
    """Of those whom entries only name, who is neither here nor comes along anyway."""
    faces = Faces.of(reader)
    for at, arrival in enumerate(arrivals, start=1):
        faces.welcome(-at, arrival.draft)
    return tuple(
        one
        for one in named
        if all(
            faces.find(Guest(one.draft.name, detail.value)) is None for detail in one.draft.details
        )
    )


def _add(writer: Writer, arrival: Arrival) -> int:
    person = relationships.add(writer, arrival.draft)
    if arrival.photo is not None:
        picture = attachments.attach(writer, person, "photo", "image", arrival.photo)
        attachments.show_photo(writer, person, picture)
    return person


Here = defaultdict[str, list[tuple[int, frozenset[str]]]]


def _known(draft: PersonDraft, here: Here) -> int | None:
    ways = _ways(draft)
    for person, others in here.get(fold(draft.name), ()):
        if ways & others or (not ways and not others):
            return person
    return None


def _here(reader: Reader) -> Here:
    d, r = t.ContactDetail, t.Relationship
    ways: defaultdict[int, set[str]] = defaultdict(set)
    query = select(d.relationship_id, d.kind, d.value).where(d.kind.in_(_REACHES))
    for person, kind, value in reader.connection.execute(query):
        ways[person].add(_way(kind, value))
    found: Here = defaultdict(list)
    for person, name in reader.connection.execute(select(r.id, r.name).where(r.trashed.is_(None))):
        found[fold(name)].append((person, frozenset(ways[person])))
    return found


def _ways(draft: PersonDraft) -> frozenset[str]:
    return frozenset(_way(one.kind, one.value) for one in draft.details if one.kind in _REACHES)


def _way(kind: DetailKind, value: str) -> str:
    if kind is DetailKind.PHONE:
        return "".join(character for character in value if character.isdigit())[-9:]
    return value.strip().lower()
