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
    bringing = _Bringing(writer, total=2 * len(arrivals) + len(happenings))
    people = [bringing.person(one) for one in arrivals]
    bringing.bulk.flush()  # pictures and what was brought need rows to belong to
    for person, arrival in people:
        bringing.belongings(person, arrival, [people[place][0] for place in arrival.unlike])
    for happening in happenings:
        bringing.happening(happening, about)
    bringing.bulk.flush()
    bringing.unpacking.close()
    return bringing.done(arrivals)


class _Bringing:
    """What comes along, on its way: who is new so far, and how far it is."""

    def __init__(self, writer: Writer, *, total: int) -> None:
        self._writer, self._total, self._at = writer, total, 0
        self._here, self._faces = Here(writer.reader), Faces.of(writer.reader)
        self.bulk = Bulk(writer)
        self.unpacking = Unpacking(writer, self.bulk)
        self._added: dict[int, None] = {}
        self._came: dict[PersonDraft, int] = {}  # of one file, only the very same is nobody new

    def person(self, arrival: Arrival) -> tuple[int, Arrival]:
        """Who of the journal they are, added if nobody, and what of them is still to be told."""
        self._step()
        known_as = self._here.find(arrival.draft, arrival.uid)
        person = arrival.joins or known_as or self._came.get(arrival.draft)
        if arrival.joins is not None and arrival.joins == known_as:
            news = self._here.news(known_as, arrival.draft)  # the rest of them came before
            arrival = replace(arrival, draft=PersonDraft(arrival.draft.name, details=news))
        if person is None:
            person = self.bulk.person(arrival.draft, " ".join(marks(arrival.draft)))
            self._added[person] = None
            self._came[arrival.draft] = person
            self._faces.welcome(person, arrival.draft)
        elif arrival.joins is not None:
            self._here.welcome(person, arrival.draft)
            self._faces.welcome(person, arrival.draft)
        return person, arrival

    def belongings(self, person: int, arrival: Arrival, unlike: Sequence[int]) -> None:
        """All that comes with somebody who is here by now; `unlike` are others than they."""
        self._step()
        if person in self._added:
            _show(self._writer, person, arrival.photo)
            for other in (*arrival.apart, *unlike):
                if other != person:
                    merging.keep_apart(self._writer, person, other)
        elif arrival.joins is not None:
            _join(self._writer, person, arrival)
        self.unpacking.contributions(person, arrival.brought)
        self.unpacking.promises(person, arrival.promised, arrival.kept)
        for tie in arrival.ties:
            self.unpacking.tie(person, self._faces.find(Guest(tie.name)), tie.kind)

    def happening(self, one: Happening, about: int | None) -> None:
        """An entry, about those whom it names."""
        self._step()
        people = self._faces.among(one.guests, f"{one.draft.title}\n{one.draft.body}")
        people = people or (() if about is None else (about,))
        self.unpacking.happening(
            one.draft, people, mark=one.mark, uid=one.uid, pictures=one.pictures
        )

    def done(self, arrivals: Sequence[Arrival]) -> Arrived:
        """What came of it."""
        unpacked = self.unpacking
        return Arrived(
            tuple(self._added),
            sum(one.joins is None for one in arrivals) - len(self._added),
            entries=unpacked.entries,
            entries_known=unpacked.known,
            strangers=unpacked.strangers,
            booked=unpacked.booked,
            joined=sum(one.joins is not None for one in arrivals),
            pictures=unpacked.pictures,
        )

    def _step(self) -> None:
        """Says now and then how far it is."""
        if self._at % _TOLD_EVERY == 0:
            self._writer.told_of_rows(self._at / self._total)
        self._at += 1


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
