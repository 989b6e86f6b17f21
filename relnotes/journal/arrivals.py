"""What comes along from another program: all of it in one step, none of it twice."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from sqlalchemy import select

from relnotes.domain.alike import together
from relnotes.domain.folding import fold
from relnotes.domain.happenings import ContributionDraft, EntryDraft, Picture, PromiseDraft
from relnotes.domain.people import Detail, PersonDraft
from relnotes.journal import attachments, merging, origins, relationships
from relnotes.journal import tables as t
from relnotes.journal.access import Reader, Writer
from relnotes.journal.acquaintance import Here, marks
from relnotes.journal.faces import Faces, Guest
from relnotes.journal.many import Bulk
from relnotes.journal.unpacking import Logged, Unpacking

NOBODY_YET = 0
"""Stands for whom a draft is about until the journal has found or added them."""
_TOLD_EVERY = 200


@dataclass(frozen=True, slots=True)
class Tie:
    """Somebody whom a person is connected with, by name, and what they are to them."""

    name: str
    kind: str


@dataclass(frozen=True, slots=True)
class Arrival:
    """Somebody who comes along, with a picture and all that was between us.

    `joins` is whom of the journal they are, as the user saw and said; `apart` those whom they look
    like and are not, and `unlike` the places of such among those who come along with them.
    """

    draft: PersonDraft
    photo: bytes | None = None
    brought: tuple[ContributionDraft, ...] = ()
    promised: tuple[PromiseDraft, ...] = ()
    kept: tuple[PromiseDraft, ...] = ()
    ties: tuple[Tie, ...] = ()
    uid: str = ""
    joins: int | None = None
    apart: tuple[int, ...] = ()
    unlike: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Happening:
    """An entry that comes along; one of a day to come books the next contact instead."""

    draft: EntryDraft
    guests: tuple[Guest, ...] = ()
    uid: str = ""
    pictures: tuple[Picture, ...] = ()

    @property
    def mark(self) -> str:
        """What it is known by when it comes again."""
        guests = sorted(f"{one.name}\x1e{one.email}" for one in self.guests)
        one = self.draft
        return origins.mark("entry", one.day, one.time, fold(one.title), one.body, *guests)


@dataclass(frozen=True, slots=True)
class Expected:
    """Whom an entry would be about, nobody where it would stay behind, and if it is here."""

    people: tuple[str, ...]
    known: bool


@dataclass(frozen=True, slots=True)
class Met:
    """Somebody of a file who is here already, and the ways to reach them that are new."""

    person_id: int
    new: tuple[Detail, ...]


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
    joined: int = 0
    pictures: int = 0


def known(reader: Reader, arrivals: Sequence[Arrival]) -> tuple[bool, ...]:
    """Which of them are in the journal already: the same name, and a way to reach them in common.

    It may be the name and the way of today, or those with which they came before. Somebody without
    any e-mail or phone is known by the name alone only where the one here has neither: when in
    doubt, two people stay two.
    """
    return tuple(one is not None for one in met(reader, arrivals))


def met(reader: Reader, arrivals: Sequence[Arrival]) -> tuple[Met | None, ...]:
    """For each of them who they are in the journal, if `known`, and how else to reach them now."""
    here = Here(reader)
    found = ((one, here.find(one.draft, one.uid)) for one in arrivals)
    return tuple(
        None if person is None else Met(person, here.news(person, one.draft))
        for one, person in found
    )


def bring(
    writer: Writer,
    arrivals: Sequence[Arrival],
    happenings: Sequence[Happening] = (),
    about: int | None = None,
) -> Arrived:
    """Adds who and what is not here yet; `about` takes the entries that name nobody."""
    here, faces = Here(writer.reader), Faces.of(writer.reader)
    bulk = Bulk(writer)
    unpacking = Unpacking(writer, bulk)
    added, met = [], []
    came: dict[PersonDraft, int] = {}  # of one file, only the very same is nobody new
    total = 2 * len(arrivals) + len(happenings)
    for at, arrival in enumerate(arrivals):
        _tell(writer, at, total)
        known_as = here.find(arrival.draft, arrival.uid)
        person = arrival.joins or known_as or came.get(arrival.draft)
        if arrival.joins is not None and arrival.joins == known_as:
            news = here.news(known_as, arrival.draft)  # the rest of them came before
            arrival = replace(arrival, draft=PersonDraft(arrival.draft.name, details=news))
        if person is None:
            person = bulk.person(arrival.draft, " ".join(marks(arrival.draft)))
            added.append(person)
            came[arrival.draft] = person
            faces.welcome(person, arrival.draft)
        elif arrival.joins is not None:
            here.welcome(person, arrival.draft)
            faces.welcome(person, arrival.draft)
        met.append((person, arrival))
    bulk.flush()
    new = set(added)
    for at, (person, arrival) in enumerate(met, start=len(arrivals)):
        _tell(writer, at, total)
        if person in new:
            _show(writer, person, arrival.photo)
            others = [*arrival.apart, *(met[place][0] for place in arrival.unlike)]
            for other in others:
                if other != person:
                    merging.keep_apart(writer, person, other)
        elif arrival.joins is not None:
            _join(writer, person, arrival)
        unpacking.contributions(person, arrival.brought)
        unpacking.promises(person, arrival.promised, arrival.kept)
        for tie in arrival.ties:
            unpacking.tie(person, faces.find(Guest(tie.name)), tie.kind)
    for at, happening in enumerate(happenings, start=2 * len(arrivals)):
        _tell(writer, at, total)
        draft = happening.draft
        people = faces.among(happening.guests, f"{draft.title}\n{draft.body}")
        people = people or (() if about is None else (about,))
        unpacking.happening(draft, people, happening.mark, happening.uid, happening.pictures)
    bulk.flush()
    unpacking.close()
    return Arrived(
        tuple(added),
        sum(one.joins is None for one in arrivals) - len(added),
        entries=unpacking.entries,
        entries_known=unpacking.known,
        strangers=unpacking.strangers,
        booked=unpacking.booked,
        joined=sum(one.joins is not None for one in arrivals),
        pictures=unpacking.pictures,
    )


def expected(
    reader: Reader,
    arrivals: Sequence[Arrival],
    happenings: Sequence[Happening],
    told: Callable[[float], object] = lambda _fraction: None,
) -> tuple[Expected, ...]:
    """Whom each entry would be about, were all these people here.

    `told` hears how far it is, from 0 to 1; an error that it raises ends it.
    """
    faces, r = Faces.of(reader), t.Relationship
    names = {row.id: row.name for row in reader.connection.execute(select(r.id, r.name))}
    here = Here(reader)
    for at, arrival in enumerate(arrivals, start=1):
        if here.find(arrival.draft, arrival.uid) is None:
            names[-at] = arrival.draft.name
            faces.welcome(-at, arrival.draft)
    there = Logged(reader) if happenings else None
    found = []
    for at, one in enumerate(happenings):
        if at % _TOLD_EVERY == 0:
            told(at / len(happenings))
        people = faces.among(one.guests, f"{one.draft.title}\n{one.draft.body}")
        known_ = there is not None and there.has(one.draft, people, one.mark, one.uid)
        found.append(Expected(tuple(names[person] for person in people), known_))
    return tuple(found)


def unmet(
    reader: Reader, named: Sequence[Arrival], arrivals: Sequence[Arrival]
) -> tuple[Arrival, ...]:
    """Of those whom entries only name, who is neither here nor comes along anyway."""
    here, coming = Faces.of(reader), Faces()
    for at, arrival in enumerate(arrivals):
        coming.welcome(at, arrival.draft)
    return tuple(
        one
        for one in named
        if not any(
            faces.knows(Guest(one.draft.name, detail.value))
            for detail in one.draft.details
            for faces in (here, coming)
        )
    )


def _tell(writer: Writer, at: int, total: int) -> None:
    """Says now and then how far it is."""
    if at % _TOLD_EVERY == 0:
        writer.told_of_rows(at / total)


def _show(writer: Writer, person: int, photo: bytes | None) -> None:
    if photo is not None:
        picture = attachments.attach(writer, person, "photo", "image", photo)
        attachments.show_photo(writer, person, picture)


def _join(writer: Writer, person: int, arrival: Arrival) -> None:
    """Adds what the file says of somebody who is here; nothing that stands here goes."""
    present = relationships.card(writer.reader, person).draft
    relationships.revise(writer, person, together(present, arrival.draft))
    row = writer.get(t.Relationship, person)
    row.origin = " ".join(dict.fromkeys([*row.origin.split(), *marks(arrival.draft)]))
    if row.photo_id is None:
        _show(writer, person, arrival.photo)
