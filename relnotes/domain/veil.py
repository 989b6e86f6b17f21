"""What may be seen while others look at the screen: initials for names, blocks for words."""

from collections.abc import Iterable, Mapping

from relnotes.domain.folding import fold

_BLOCK = "░"
_MOST = 3
_LONGEST = 7
"""How many blocks a word has at most, so that its length does not give it away."""


def initials(name: str) -> str:
    """Ana Petrović as A. P., Northwind Ltd as N. L.; three letters at most."""
    letters = [word[0] for word in name.split() if word[0].isalnum()]
    return " ".join(f"{letter.upper()}." for letter in letters[:_MOST]) or "…"


def told_apart(names: Mapping[int, str]) -> dict[int, str]:
    """The initials of each, by id; those who share them get a number, so that none are mixed up."""
    taken: dict[str, int] = {}
    found = {}
    for key in sorted(names):
        short = initials(names[key])
        taken[short] = taken.get(short, 0) + 1
        found[key] = short if taken[short] == 1 else f"{short} {taken[short]}"
    return found


def blurred(text: str) -> str:
    """Every letter and digit as a block; lines, spaces and signs stay where they are."""
    shown: list[str] = []
    length = 0
    for character in text:
        length = length + 1 if character.isalnum() else 0
        if not length:
            shown.append(character)
        elif length <= _LONGEST:
            shown.append(_BLOCK)
    return "".join(shown)


class Names:
    """All names of a journal, to be taken out of words that are otherwise shown."""

    def __init__(self, names: Iterable[str]) -> None:
        self._parts = {fold(part) for name in names for part in _words(name) if len(part) > 1}

    def without(self, text: str) -> str:
        """The text with every part of a name as its first letter."""
        shown = text
        for word in sorted(set(_words(text)), key=len, reverse=True):
            if fold(word) in self._parts:
                shown = shown.replace(word, f"{word[0].upper()}.")
        return shown


def _words(text: str) -> list[str]:
    return "".join(one if one.isalnum() else " " for one in text).split()
