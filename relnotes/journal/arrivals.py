"""What comes along from another program: all of it in one step, none of it twice."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select

from relnotes.domain.alike import together
from relnotes.domain.folding import fold
from relnotes.domain.happenings import ContributionDraft, EntryDraft, PromiseDraft
from relnotes.domain.kinds import DetailKind
from relnotes.domain.people import PersonDraft
from relnotes.journal import attachments, merging, origins, relationships
from relnotes.journal import tables as t
from relnotes.journal.access import Reader, Writer
from relnotes.journal.faces import Faces, Guest
from relnotes.journal.many import Bulk
from relnotes.journal.unpacking import Logged, Unpacking

NOBODY_YET = 0
"""Stands for whom a draft is about until the journal has found or added them."""
_TOLD_EVERY = 200
_WRITING = 0.6
"""The part of the time that it takes until all rows are there."""
_REACHES = frozenset({DetailKind.EMAIL, DetailKind.PHONE})


@dataclass(frozen=True, slots=True)
class Tie:
    """Somebody whom a person is connected with, by name, and what they are to them."""

    name: str
    kind: str


@dataclass(frozen=True, slots=True)
class Arrival:
    """Somebody who comes along, with a picture and all that was between us.

    `joins` is whom of the journal they are, as the user saw and said; `apart` those whom they look
    like and are not.
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


@dataclass(frozen=True, slots=True)
class Happening:
    """An entry that comes along; one of a day to come books the next contact instead."""

    draft: EntryDraft
    guests: tuple[Guest, ...] = ()
    uid: str = ""

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


def known(reader: Reader, arrivals: Sequence[Arrival]) -> tuple[bool, ...]:
    """Which of them are in the journal already: the same name, and a way to reach them in common.

    It may be the name and the way of today, or those with which they came before. Somebody without
    any e-mail or phone is known by the name alone only where the one here has neither: when in
    doubt, two people stay two.
    """
    here = _Here(reader)
    return tuple(here.find(one) is not None for one in arrivals)


def bring(
    writer: Writer,
    arrivals: Sequence[Arrival],
    happenings: Sequence[Happening] = (),
    about: int | None = None,
) -> Arrived:
    """Adds who and what is not here yet; `about` takes the entries that name nobody."""
    here, faces = _Here(writer.reader), Faces.of(writer.reader)
    bulk = Bulk(writer)
    unpacking = Unpacking(writer, bulk)
    added, met = [], []
    total = len(arrivals) + len(happenings)
    for at, arrival in enumerate(arrivals):
        _tell(writer, at, total)
        person = arrival.joins or here.find(arrival)
        if person is None:
            person = bulk.person(arrival.draft, " ".join(_marks(arrival)))
            added.append(person)
        if arrival.joins is not None or person in added[-1:]:
            here.welcome(person, arrival)
            faces.welcome(person, arrival.draft)
        met.append((person, arrival))
    bulk.flush()
    new = set(added)
    for person, arrival in met:
        if person in new:
            _show(writer, person, arrival.photo)
            for other in arrival.apart:
                merging.keep_apart(writer, person, other)
        elif arrival.joins is not None:
            _join(writer, person, arrival)
        unpacking.contributions(person, arrival.brought)
        unpacking.promises(person, arrival.promised, arrival.kept)
        for tie in arrival.ties:
            unpacking.tie(person, faces.find(Guest(tie.name)), tie.kind)
    for at, happening in enumerate(happenings, start=len(arrivals)):
        _tell(writer, at, total)
        draft = happening.draft
        people = faces.among(happening.guests, f"{draft.title}\n{draft.body}")
        people = people or (() if about is None else (about,))
        about_them = draft.about(people) if people else None
        unpacking.happening(about_them, happening.mark, happening.uid)
    bulk.flush()
    return Arrived(
        tuple(added),
        sum(one.joins is None for one in arrivals) - len(added),
        entries=unpacking.entries,
        entries_known=unpacking.known,
        strangers=unpacking.strangers,
        booked=unpacking.booked,
        joined=sum(one.joins is not None for one in arrivals),
    )


def expected(
    reader: Reader, arrivals: Sequence[Arrival], happenings: Sequence[Happening]
) -> tuple[Expected, ...]:
    """Whom each entry would be about, were all these people here."""
    faces, r = Faces.of(reader), t.Relationship
    names = {row.id: row.name for row in reader.connection.execute(select(r.id, r.name))}
    here = _Here(reader)
    for at, arrival in enumerate(arrivals, start=1):
        if here.find(arrival) is None:
            names[-at] = arrival.draft.name
            faces.welcome(-at, arrival.draft)
    there = Logged(reader) if happenings else None
    found = []
    for one in happenings:
        people = faces.among(one.guests, f"{one.draft.title}\n{one.draft.body}")
        known_ = there is not None and there.has(one.draft, people, one.mark, one.uid)
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


def _tell(writer: Writer, at: int, total: int) -> None:
    """Says now and then how far it is; what search has to learn comes after."""
    if at % _TOLD_EVERY == 0:
        writer.told(_WRITING * at / total)


def _show(writer: Writer, person: int, photo: bytes | None) -> None:
    if photo is not None:
        picture = attachments.attach(writer, person, "photo", "image", photo)
        attachments.show_photo(writer, person, picture)


def _join(writer: Writer, person: int, arrival: Arrival) -> None:
    """Adds what the file says of somebody who is here; nothing that stands here goes."""
    present = relationships.card(writer.reader, person).draft
    relationships.revise(writer, person, together(present, arrival.draft))
    row = writer.get(t.Relationship, person)
    row.origin = " ".join(dict.fromkeys([*row.origin.split(), *_marks(arrival)]))
    if row.photo_id is None:
        _show(writer, person, arrival.photo)


class _Here:
    """Everybody in the journal, by all that says that somebody of a file is one of them."""

    def __init__(self, reader: Reader) -> None:
        d, r = t.ContactDetail, t.Relationship
        self._reader = reader
        self._ways: defaultdict[int, set[str]] = defaultdict(set)
        self._names: dict[int, str] = {}
        self._called: defaultdict[str, list[int]] = defaultdict(list)
        self._marks = origins.marks(reader, r, trashed=False)
        self._uids: dict[str, int] | None = None
        query = select(d.relationship_id, d.kind, d.value).where(d.kind.in_(_REACHES))
        for person, kind, value in reader.connection.execute(query):
            self._ways[person].add(_way(kind, value))
        people = select(r.id, r.name).where(r.trashed.is_(None))
        for person, name in reader.connection.execute(people):
            self._meet(person, name)

    def find(self, arrival: Arrival) -> int | None:
        """Who of the journal this is, or None."""
        ways, name = _ways(arrival.draft), fold(arrival.draft.name)
        for person in self._called.get(name, ()):
            others = self._ways[person]
            if ways & others or (not ways and not others):
                return person
        marked = (self._marks[one] for one in _marks(arrival) if one in self._marks)
        known = next(marked, None)
        return self._by_uid(arrival.uid, name, ways) if known is None else known

    def welcome(self, person: int, arrival: Arrival) -> None:
        """One more, who has just come."""
        self._ways[person] |= _ways(arrival.draft)
        self._meet(person, arrival.draft.name)

    def _meet(self, person: int, name: str) -> None:
        self._names[person] = fold(name)
        self._called[fold(name)].append(person)

    def _by_uid(self, uid: str, name: str, ways: frozenset[str]) -> int | None:
        """Who left this journal under that name in a file; never by that alone."""
        if not uid:
            return None
        if self._uids is None:
            self._uids = origins.uids(self._reader, t.Relationship)
        person = self._uids.get(uid)
        if person is None or not (self._names[person] == name or self._ways[person] & ways):
            return None
        return person


def _marks(arrival: Arrival) -> list[str]:
    """What somebody is known by when they come again: the name with each way to reach them."""
    draft = arrival.draft
    name, ways = fold(draft.name), sorted(_ways(draft))
    if not ways:
        ways = [" ".join(f"{one.kind}:{one.value}" for one in draft.details)]
    return [origins.mark("person", name, way) for way in ways]


def _ways(draft: PersonDraft) -> frozenset[str]:
    return frozenset(_way(one.kind, one.value) for one in draft.details if one.kind in _REACHES)


def _way(kind: DetailKind, value: str) -> str:
    if kind is DetailKind.PHONE:
        return "".join(character for character in value if character.isdigit())[-9:]
    return value.strip().lower()
