"""Who of somebody else's file is in the journal already, and what it knows of them that is new."""

from collections import defaultdict

from sqlalchemy import select

from relnotes.domain.folding import fold
from relnotes.domain.kinds import DetailKind
from relnotes.domain.people import Detail, PersonDraft
from relnotes.journal import origins
from relnotes.journal import tables as t
from relnotes.journal.access import Reader

_REACHES = frozenset({DetailKind.EMAIL, DetailKind.PHONE})


class Here:
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

    def find(self, draft: PersonDraft, uid: str = "") -> int | None:
        """Who of the journal this is, or None."""
        ways, name = _ways(draft), fold(draft.name)
        for person in self._called.get(name, ()):
            others = self._ways[person]
            if ways & others or (not ways and not others):
                return person
        marked = (self._marks[one] for one in marks(draft) if one in self._marks)
        known = next(marked, None)
        return self._by_uid(uid, name, ways) if known is None else known

    def news(self, person: int, draft: PersonDraft) -> tuple[Detail, ...]:
        """The ways to reach somebody that are not here, and that no earlier import has brought."""
        name, there = fold(draft.name), self._ways[person]
        return tuple(
            one
            for one in draft.details
            if one.kind in _REACHES
            and (way := _way(one.kind, one.value)) not in there
            and origins.mark("person", name, way) not in self._marks
        )

    def welcome(self, person: int, draft: PersonDraft) -> None:
        """One more, who has just come."""
        self._ways[person] |= _ways(draft)
        self._meet(person, draft.name)

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


def marks(draft: PersonDraft) -> list[str]:
    """What somebody is known by when they come again: the name with each way to reach them."""
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
