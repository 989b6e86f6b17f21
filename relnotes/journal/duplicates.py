"""Who may be in the journal twice, or comes along though they are here already, and why."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import select

from relnotes.domain import alike
from relnotes.domain.alike import Likeness, Traits
from relnotes.domain.crowd import Crowd
from relnotes.domain.people import Detail, OccasionDraft, PersonDraft
from relnotes.journal import phones
from relnotes.journal import tables as t
from relnotes.journal.access import Reader

Step = Callable[[float], object]
"""Hears how far a long search is, from 0 to 1; an error that it raises ends the search."""
_TOLD_EVERY = 100


@dataclass(frozen=True, slots=True)
class Pair:
    """Two of the journal who may be one; the one who is here longer comes first."""

    one_id: int
    one: str
    other_id: int
    other: str
    likeness: Likeness


@dataclass(frozen=True, slots=True)
class Match:
    """Whom somebody of a file may be: one of the journal, or an earlier one of the same file."""

    person_id: int | None
    earlier: int | None
    name: str
    likeness: Likeness


def pairs(reader: Reader, step: Step = lambda _: None) -> tuple[Pair, ...]:
    """Everybody who may be here twice, the likeliest first; who was kept apart is left out."""
    people = _everybody(reader)
    apart = _kept_apart(reader)
    found = []
    for one, other in _near(people, step):
        likeness = alike.likeness(people[one], people[other], phones.same)
        if likeness is not None and (one, other) not in apart:
            names = people[one].names[0], people[other].names[0]
            found.append(Pair(one, names[0], other, names[1], likeness))
    return tuple(sorted(found, key=lambda pair: (not pair.likeness.sure, pair.one, pair.one_id)))


def matches(
    reader: Reader, drafts: Sequence[PersonDraft], step: Step = lambda _: None
) -> tuple[tuple[Match, ...], ...]:
    """For each of a file whom they may be, the likeliest first; nobody is decided here."""
    people = _everybody(reader)
    # Those of the file get numbers below zero, later ones lower, so that none is a person's id.
    people |= {-at: Traits.of(draft) for at, draft in enumerate(drafts, start=1)}
    found: defaultdict[int, list[Match]] = defaultdict(list)
    for one, other in _near(people, step):
        likeness = alike.likeness(people[one], people[other], phones.same) if other < 0 else None
        if likeness is not None:
            known, earlier = (one, None) if one > 0 else (None, -one - 1)
            found[other].append(Match(known, earlier, people[one].names[0], likeness))
    return tuple(
        tuple(sorted(found[-at], key=lambda match: not match.likeness.sure))
        for at in range(1, len(drafts) + 1)
    )


def _everybody(reader: Reader) -> dict[int, Traits]:
    """Everybody who is not in the trash, by what they are compared by."""
    r, d, o = t.Relationship, t.ContactDetail, t.Occasion
    details: defaultdict[int, list[Detail]] = defaultdict(list)
    query = select(d.relationship_id, d.kind, d.value, d.label).order_by(d.position, d.id)
    for person, kind, value, label in reader.connection.execute(query):
        details[person].append(Detail(kind, value, label))
    days: defaultdict[int, list[OccasionDraft]] = defaultdict(list)
    for person, *day in reader.connection.execute(select(o.relationship_id, o.label, o.value)):
        days[person].append(OccasionDraft(*day))
    people = select(r.id, r.name, r.counterpart).where(r.trashed.is_(None)).order_by(r.id)
    return {
        person: Traits.of(
            PersonDraft(
                name, counterpart, details=tuple(details[person]), occasions=tuple(days[person])
            )
        )
        for person, name, counterpart in reader.connection.execute(people)
    }


def _kept_apart(reader: Reader) -> set[tuple[int, int]]:
    two = t.TwoPeople
    rows = reader.connection.execute(select(two.one_id, two.other_id))
    return {(min(pair), max(pair)) for pair in map(tuple, rows)}


def _near(people: Mapping[int, Traits], step: Step) -> Iterator[tuple[int, int]]:
    """Every two who may be one, whoever comes first in front."""
    crowd = Crowd(people)
    for at, (person, traits) in enumerate(people.items()):
        if at % _TOLD_EVERY == 0:
            step(at / len(people))
        for other in crowd.meet(person, traits):
            yield other, person
