"""Which of those in a file are somebody who is here, or who stands in the file twice."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace

from relnotes.domain.alike import together
from relnotes.domain.folding import fold
from relnotes.journal import arrivals, duplicates
from relnotes.journal.access import Reader
from relnotes.journal.arrivals import Arrival, Met
from relnotes.journal.duplicates import Match, Step


@dataclass(frozen=True, slots=True)
class Newcomer:
    """Somebody in a file, and whether the journal knows them already."""

    arrival: Arrival
    known: bool
    stranger: bool = False
    """Only named in a calendar, so that it takes a word to come along."""
    like: tuple[Match, ...] = ()
    """Whom they may be, of the journal or of the file itself."""

    @property
    def surely(self) -> Match | None:
        """Whom they are beyond doubt; nobody where there could be two.

        In one file somebody else may be spelled nearly so; who is called the very same may not.
        """
        sure = [one for one in self.like if one.likeness.sure]
        here = [one for one in sure if one.person_id is not None]
        name = fold(self.arrival.draft.name)
        there = [one for one in sure if one.person_id is None and fold(one.name) == name]
        if here:
            return here[0] if len(here) == 1 else None
        return there[0] if there else None


def newcomers(
    reader: Reader, found: Sequence[Arrival], step: Step = lambda _: None
) -> tuple[Newcomer, ...]:
    """Those of some files, each with whom they may be; who is here already is nobody else."""
    met = arrivals.met(reader, found)
    like = duplicates.matches(reader, [one.draft for one in found], step)
    return tuple(map(_looked_at, found, met, like))


def _looked_at(one: Arrival, here: Met | None, like: tuple[Match, ...]) -> Newcomer:
    """Who is here already is nobody else; where the file can reach them otherwise, they join."""
    if here is None:
        return Newcomer(one, known=False, like=like)
    sure = tuple(m for m in like if m.person_id == here.person_id and m.likeness.sure)
    return Newcomer(one, known=False, like=sure) if here.new and sure else Newcomer(one, known=True)


class Sameness:
    """What is decided of each who looks like another; what is open stays two."""

    def __init__(self, rows: Sequence[Newcomer] = ()) -> None:
        self._rows = rows
        sure = ((at, row.surely) for at, row in enumerate(rows))
        self._same: dict[int, Match] = {at: match for at, match in sure if match is not None}
        self._two: set[tuple[int, Match]] = set()

    @property
    def pairs(self) -> list[tuple[int, Match]]:
        """Everybody with whom they look like, in the order of the file."""
        return [(at, match) for at, row in enumerate(self._rows) for match in row.like]

    def joins(self, at: int) -> Match | None:
        """Whom somebody is taken for."""
        return self._same.get(at)

    def open_of(self, at: int) -> list[Match]:
        """Whom somebody may still be."""
        return [one for one in self._rows[at].like if (at, one) not in self._two]

    def folded(self, chosen: Sequence[bool]) -> int:
        """How many of those chosen come as an earlier one of the file, who is chosen too."""
        return sum(
            chosen[at] and self._first(at) != at and chosen[self._first(at)] for at in self._same
        )

    def decide(self, at: int, match: Match, *, same: bool) -> None:
        """Takes two for one, or one for two."""
        if same:
            self._same[at] = match
            self._two.discard((at, match))
            return
        self._two.add((at, match))
        if self._same.get(at) == match:
            del self._same[at]

    def arrivals(self, chosen: Sequence[int]) -> tuple[Arrival, ...]:
        """Those who come along: who is one of the file comes as one, who is here joins them."""
        found: dict[int, Arrival] = {}
        apart: defaultdict[int, list[int]] = defaultdict(list)
        for at, other in self._two:
            if other.person_id is not None:
                apart[at].append(other.person_id)
        for at in chosen:  # ten thousand of them, while a window waits
            arrival, match = self._rows[at].arrival, self._same.get(at)
            if at in apart:
                arrival = replace(arrival, apart=tuple(sorted(apart[at])))
            if match is not None and match.person_id is not None:
                found[at] = replace(arrival, joins=match.person_id)
            elif (first := self._first(at)) in found:
                found[first] = _both(found[first], arrival)
            else:
                found[at] = arrival
        places = {at: place for place, at in enumerate(found)}
        for at, other in self._two:
            if (
                at in found
                and other.earlier is not None
                and (first := self._first(other.earlier)) in found
            ):
                found[at] = replace(found[at], unlike=(*found[at].unlike, places[first]))
        return tuple(found.values())

    def _first(self, at: int) -> int:
        """Who somebody is in the file: the second may be the first, and the third the second."""
        match = self._same.get(at)
        while match is not None and match.earlier is not None:
            at = match.earlier
            match = self._same.get(at)
        return at


def _both(one: Arrival, other: Arrival) -> Arrival:
    """Two records of one person, with all that either brings."""
    return replace(
        one,
        draft=together(one.draft, other.draft),
        photo=one.photo or other.photo,
        brought=(*one.brought, *other.brought),
        promised=(*one.promised, *other.promised),
        kept=(*one.kept, *other.kept),
        ties=(*one.ties, *other.ties),
        apart=(*one.apart, *other.apart),
    )
