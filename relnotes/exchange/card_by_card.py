"""Cards in other writings than their own, read one by one, so that a torn one costs only itself."""

import re
from collections.abc import Callable, Iterator

from relnotes.exchange import vcard
from relnotes.exchange.line_numbers import LineNumbers
from relnotes.exchange.records import Reading, TroubleCode, Troubles
from relnotes.exchange.vcard_lines import Card

_TORN = 1_000
"""After so many, the rest of a file is not worth the time."""
_SHOWN = 80

MakeCard = Callable[[str, int, Troubles], Card | None]
"""A card out of what is written from its beginning on, and its line; None where it is torn."""


def read_each(text: str, begun: re.Pattern[str], make: MakeCard) -> Reading:
    """The people of all cards that begin in a text; each is read up to where the next begins."""
    troubles = Troubles()
    people = vcard.people_of(_cards(text, begun, make, troubles), troubles)
    return Reading("vcard", people, troubles=troubles.all())


def _cards(text: str, begun: re.Pattern[str], make: MakeCard, troubles: Troubles) -> Iterator[Card]:
    places, numbers = [match.start() for match in begun.finditer(text)], LineNumbers(text)
    torn = 0
    for at, following in zip(places, [*places[1:], len(text)], strict=True):
        if torn > _TORN:
            return
        written, line = text[at:following], numbers.of(at)
        card = make(written, line, troubles)
        if card is None:
            torn += 1
            troubles.add(TroubleCode.UNREADABLE_RECORD, written[:_SHOWN], line=line)
        else:
            yield card
