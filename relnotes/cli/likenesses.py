"""Who of a file is somebody who is here, or may be, as the terminal tells it."""

from collections.abc import Iterator, Sequence
from typing import Any

from relnotes.domain.alike import Shared
from relnotes.exchange.sameness import Newcomer, Sameness
from relnotes.journal.duplicates import Match

_WORDS = {
    Shared.NAME: "the name",
    Shared.NAME_OTHERWISE: "the name in another spelling",
    Shared.EMAIL: "the e-mail {what}",
    Shared.PHONE: "the phone {what}",
    Shared.PAGE: "the page {what}",
    Shared.BIRTHDAY: "the birthday",
    Shared.WORK: "the organisation {what}",
}


def records(people: Sequence[Newcomer]) -> Iterator[dict[str, Any]]:
    """Each who is or may be somebody else, as an object; `joins` where nothing speaks against."""
    for one, match, joins in _pairs(people):
        shared = [sort.value for sort, _ in match.likeness.shared]
        yield {"name": one.arrival.draft.name, "like": match.name, "shared": shared, "joins": joins}


def sentences(people: Sequence[Newcomer]) -> Iterator[str]:
    """The same as a person reads it."""
    open_ones = False
    for one, match, joins in _pairs(people):
        shared = ", ".join(_WORDS[sort].format(what=what) for sort, what in match.likeness.shared)
        name = one.arrival.draft.name
        open_ones = open_ones or not joins
        yield f"{name} {'is' if joins else 'may be'} {match.name}: both have {shared}."
    if open_ones:
        yield "Who only may be somebody else stays two; the window shows them side by side."


def _pairs(people: Sequence[Newcomer]) -> Iterator[tuple[Newcomer, Match, bool]]:
    same = Sameness(people)
    for at, match in same.pairs:
        yield people[at], match, same.joins(at) == match
