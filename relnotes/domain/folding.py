"""How words are compared: without case, accents and the spellings of one letter."""

import unicodedata
from collections.abc import Iterable
from functools import lru_cache

# Letters that Unicode does not take apart, though people type them as if it did.
_LETTERS = str.maketrans(
    {"ł": "l", "đ": "d", "ø": "o", "ı": "i", "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d",
     "ħ": "h", "ŧ": "t"}
)  # fmt: skip
_UMLAUTS = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "å": "aa",
     "Å": "Aa", "ø": "oe", "Ø": "Oe"}
)  # fmt: skip
_ALONE = (
    (0x0E00, 0x0EFF),  # Thai and Lao write no spaces between words
    (0x1000, 0x109F),
    (0x1780, 0x17FF),
    (0x2E80, 0x31FF),
    (0x3400, 0x9FFF),
    (0xF900, 0xFAFF),
    (0x20000, 0x3FFFF),
)


def fold(text: str) -> str:
    """The text as it is indexed and searched; characters of scripts without spaces stand alone."""
    if text.isascii():
        return text.lower()
    return "".join(map(_fold, text))


def without_umlauts(text: str) -> str:
    """The text as it is typed where the keyboard has no umlauts: `Jürgen` is `Juergen`."""
    return text if text.isascii() else unicodedata.normalize("NFC", text).translate(_UMLAUTS)


def words(query: str) -> tuple[str, ...]:
    """The folded words of a search, without those that hold no letter or digit."""
    folded = (fold(word).strip() for word in query.replace("\0", " ").split())
    return tuple(word for word in folded if any(character.isalnum() for character in word))


def matches(text: str, wanted: Iterable[str]) -> tuple[tuple[int, int], ...]:
    """Where words of `text` begin with a wanted (folded) word: start and end, for marking them."""
    folded, origin = _traced(text)
    found = []
    for word in wanted:
        at = folded.find(word)
        while at >= 0:
            if at == 0 or not folded[at - 1].isalnum():
                found.append((origin[at], origin[at + len(word) - 1] + 1))
            at = folded.find(word, at + 1)
    return _joined(sorted(found))


def _traced(text: str) -> tuple[str, list[int]]:
    parts, origin = [], []
    for index, character in enumerate(text):
        part = _fold(character)
        parts.append(part)
        origin.extend([index] * len(part))
    return "".join(parts), origin


def _joined(ranges: list[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    joined: list[tuple[int, int]] = []
    for start, end in ranges:
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return tuple(joined)


@lru_cache(maxsize=20_000)
def _fold(character: str) -> str:
    plain = "".join(
        part
        for part in unicodedata.normalize("NFKD", character.lower())
        if unicodedata.category(part) != "Mn"
    )
    plain = unicodedata.normalize("NFC", plain).lower().translate(_LETTERS)
    if any(first <= ord(character) <= last for first, last in _ALONE):
        return f" {plain} "
    return plain
