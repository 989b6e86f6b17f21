"""Which of those in a file are somebody who is here, or who stands in the file twice."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Protocol

from relnotes.domain.alike import together
from relnotes.journal.arrivals import Arrival
from relnotes.journal.duplicates import Match


class Looker(Protocol):
    """Somebody of a file who may be somebody else."""

    @property
    def arrival(self) -> Arrival:
        """Who comes along."""

    @property
    def like(self) -> tuple[Match, ...]:
        """Whom they look like."""

    @property
    def surely(self) -> Match | None:
        """Whom they are beyond doubt."""


class Sameness:
    """What is decided of each who looks like another; what is open stays two."""

    def __init__(self, rows: Sequence[Looker] = ()) -> None:
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
        for at in chosen:
            arrival, match = self._rows[at].arrival, self._same.get(at)
            apart = tuple(
                one.person_id for place, one in self._two if place == at and one.person_id
            )
            arrival = replace(arrival, apart=apart)
            if match is not None and match.person_id is not None:
                found[at] = replace(arrival, joins=match.person_id)
            elif match is not None and match.earlier in found:
                found[match.earlier] = _both(found[match.earlier], arrival)
            else:
                found[at] = arrival
        return tuple(found.values())


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
