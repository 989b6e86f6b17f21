"""By which way to try next: the one they prefer, then the others in turn, gently."""

from collections.abc import Iterable, Sequence

from relnotes.domain.kinds import DetailKind

_WORDS = {
    DetailKind.PHONE: ("phone", "call", "ring", "mobile", "telefon", "anruf", "anrufen", "handy"),
    DetailKind.EMAIL: ("mail", "e-mail", "email", "write", "writing", "schreib", "schriftlich"),
    DetailKind.ADDRESS: ("letter", "post", "visit", "brief", "besuch"),
}
"""By which words of their terms a way is preferred, in the languages of relnotes."""
_NOT = ("never", "not ", "no ", "don't", "nie", "kein", "nicht")


def next_way(known: Iterable[DetailKind], terms: Sequence[str], tries: int) -> DetailKind | None:
    """The way for the next try; None where there were no tries, or there is no other way."""
    ways = [one for one in dict.fromkeys(known) if one in _WORDS]
    ways = [one for one in ways if not any(_refuses(term, one) for term in terms)]
    ways.sort(key=lambda one: not any(_names(term, one) for term in terms))
    return ways[tries % len(ways)] if tries and len(ways) > 1 else None


def _names(term: str, way: DetailKind) -> bool:
    return any(word in term.casefold() for word in _WORDS[way])


def _refuses(term: str, way: DetailKind) -> bool:
    return _names(term, way) and any(word in f"{term.casefold()} " for word in _NOT)
