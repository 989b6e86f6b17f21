"""Passphrases: what is asked of one, how hard it is to guess, and making one of words.

The estimate is honest rather than kind: it reads a passphrase the way guessing programs do, as
known words, years, keyboard rows, repeats and single signs, and adds up what each leaves to guess.
"""

import math
import re
import secrets
import unicodedata
from collections.abc import Callable, Sequence, Set
from dataclasses import dataclass
from enum import StrEnum

from relnotes.domain.problem import Code, Problem

LEAST = 12
"""Characters that a new passphrase has to have."""
WORDS = 6

_FAIR, _STRONG = 40.0, 60.0  # bits; the key's 256,000 rounds add another 18 for who guesses
_GUESSED_FIRST = """
password passwort motdepasse contrasena letmein welcome iloveyou admin administrator login master
dragon monkey sunshine princess football baseball superman batman shadow trustno qwerty qwertz
azerty secret hello freedom whatever starwars michael jennifer jordan hunter ranger summer winter
spring autumn january february march april june july august september october november december
monday tuesday wednesday thursday friday saturday sunday relnotes journal correct horse battery
staple changeme default access passphrase
"""
_COMMON = frozenset(_GUESSED_FIRST.split())
_ROWS = (
    "abcdefghijklmnopqrstuvwxyz",
    "012345678901234567890123456789",
    "qwertyuiop",
    "qwertzuiop",
    "azertyuiop",
    "asdfghjkl",
    "yxcvbnm",
    "zxcvbnm",
    "1qaz2wsx3edc4rfv5tgb6yhn",
)
_LOOKALIKES = str.maketrans("013457@$!", "oieastasi")
_YEAR = re.compile(r"(?:19|20)\d\d")
_VOWELS = frozenset("aeiouyäöüáéíóúàèìòùâêîôûåøæœ")
_COMMON_BITS, _WORD_BITS, _YEAR_BITS, _ROW_BITS, _AGAIN_BITS = 6.0, 10.5, 6.0, 5.0, 1.5
_PIECE = re.compile(r"(?:19|20)\d\d(?!\d)|[^\W\d_]+|\d+|[\W_]+")


class Strength(StrEnum):
    """How long a passphrase would hold out against somebody who has the file."""

    SHORT = "short"
    WEAK = "weak"
    FAIR = "fair"
    STRONG = "strong"


@dataclass(frozen=True, slots=True)
class Estimate:
    """What a passphrase is worth: the verdict, and the bits that are left to guess."""

    strength: Strength
    bits: float


def normal(passphrase: str) -> str:
    """The one spelling of a passphrase, however its accents were typed."""
    return unicodedata.normalize("NFKC", passphrase)


def check(passphrase: str) -> None:
    """Refuses a new passphrase that is too short to protect anything."""
    if len(normal(passphrase)) < LEAST:
        raise Problem(Code.PASSPHRASE_SHORT, field="new", least=LEAST)


def made(words: Sequence[str], choose: Callable[[Sequence[str]], str] = secrets.choice) -> str:
    """A passphrase of words that chance chose; nobody's taste, and so nobody's guess."""
    made: list[str] = []
    while len(made) < WORDS:
        if (word := choose(words)) not in made:
            made.append(word)
    return " ".join(made)


def estimate(passphrase: str, words: Set[str] = frozenset()) -> Estimate:
    """How hard a passphrase is to guess; `words` are those that everybody knows."""
    text = normal(passphrase)
    bits, seen = 0.0, set[str]()
    pieces = _PIECE.findall(text)
    for piece in pieces:
        folded = piece.casefold()
        again = _AGAIN_BITS if folded.isalnum() else 0.0
        bits += again if folded in seen else _piece(piece, words)
        seen.add(folded)
    if _is_noise(text, pieces):
        bits = max(bits, len(text) * 4.5)
    bits = min(bits, _plain_words(text, words), _single_signs(text))
    if len(text) < LEAST:
        return Estimate(Strength.SHORT, bits)
    if bits < _FAIR:
        return Estimate(Strength.WEAK, bits)
    return Estimate(Strength.FAIR if bits < _STRONG else Strength.STRONG, bits)


def _piece(piece: str, words: Set[str]) -> float:
    """What a run of letters, of digits or of signs leaves to guess."""
    folded = piece.casefold()
    capitals = 0.0 if piece in (folded, folded.capitalize()) else min(len(piece), 4)
    if _is_row(folded):
        return _ROW_BITS
    if len(set(folded)) == 1:
        return 2.0 + math.log2(len(folded) + 1) if folded != " " else 0.5
    if folded in _COMMON:
        return _COMMON_BITS + capitals
    if folded.isdigit():
        return _YEAR_BITS if _YEAR.fullmatch(folded) else len(folded) * 2.5
    if not folded.isalpha():
        return len(folded) * 4.0
    if folded in words:
        return _WORD_BITS + capitals
    if parts := _split(folded, words):
        return sum(_COMMON_BITS if part in _COMMON else _WORD_BITS for part in parts) + capitals
    return _letters(folded) + capitals


def _letters(text: str) -> float:
    """A word of some language, which a dictionary may hold, or letters that spell nothing."""
    vowels = sum(letter in _VOWELS for letter in text)
    if len(text) > 3 and text.isascii() and not 0.12 <= vowels / len(text) <= 0.75:
        return len(text) * 4.7
    return min(len(text) * 2.2, 14.0 + max(0, len(text) - 8) * 2.0)


def _split(text: str, words: Set[str]) -> list[str]:
    """The known words that a run of letters is made of, the longest first; none if it is not."""
    found: list[str] = []
    at = 0
    while at < len(text):
        for end in range(len(text), at + 2, -1):
            if text[at:end] in words or text[at:end] in _COMMON:
                found.append(text[at:end])
                at = end
                break
        else:
            return []
    return found


def _plain_words(text: str, words: Set[str]) -> float:
    """The same with digits read as the letters that they look like: p4ssw0rd is password."""
    seen, bits = set[str](), 0.0
    for piece in re.findall(r"\w+|[^\w\s]", text.casefold().translate(_LOOKALIKES)):
        known = piece in _COMMON or piece in words
        if not known and not _split(piece, words):
            return math.inf
        bits += _AGAIN_BITS if piece in seen else _piece(piece, words) + 2.0
        seen.add(piece)
    return bits


def _single_signs(text: str) -> float:
    """What so many different signs can be worth at most; catches long repeats."""
    different = len(set(text.casefold()))
    return different * 6.5 + len(text) * math.log2(max(1, min(different, 4)))


def _is_noise(text: str, pieces: Sequence[str]) -> bool:
    """Whether letters, digits and signs change places all the time, and hide no common word."""
    read = text.casefold().translate(_LOOKALIKES)
    hidden = any(len(word) > 3 and word in read for word in _COMMON)
    return " " not in text and not hidden and 5 < len(pieces) > len(text) / 2.5


def _is_row(text: str) -> bool:
    """Whether it runs along the alphabet or the keyboard, in either direction."""
    return len(text) > 2 and any(text in row or text[::-1] in row for row in _ROWS)
