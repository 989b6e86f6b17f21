"""Numbers of records, as a person says them."""

from collections.abc import Iterable, Mapping

_WORDS = {
    "relationship": ("relationship", "relationships"),
    "entry": ("entry", "entries"),
    "contribution": ("contribution", "contributions"),
    "stake": ("need or expectation", "needs and expectations"),
    "promise": ("promise", "promises"),
    "repair": ("repair", "repairs"),
}


def counted(counts: Mapping[str, int], kinds: Iterable[str] = tuple(_WORDS)) -> str:
    """Such as “24 relationships, 1 entry”: of those kinds that were counted."""
    return ", ".join(
        f"{counts[kind]} {_WORDS[kind][counts[kind] != 1]}" for kind in kinds if kind in counts
    )
