"""What a language adds to the grammar: its words of time, of contact and of asking."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from relnotes.domain.kinds import Confidence, EntryKind, StakeKind


@dataclass(frozen=True, slots=True)
class Language:
    """Words by what they mean; each is written as it is typed, in lower case.

    A word may hold spaces. `days` counts from today; `units` are `day`, `week`, `month`, `year`.
    """

    days: Mapping[str, int]
    weekdays: Mapping[str, int]
    short_weekdays: Mapping[str, int]
    months: Mapping[str, int]
    numbers: Mapping[str, int]
    units: Mapping[str, str]
    last: tuple[str, ...]
    coming: tuple[str, ...]
    following: tuple[str, ...]
    ahead: tuple[str, ...]
    behind_first: tuple[str, ...]
    behind_last: tuple[str, ...]
    ends: Mapping[str, str]
    before_days: tuple[str, ...]
    before_times: tuple[str, ...]
    oclock: tuple[str, ...]
    halves: Mapping[str, tuple[int, int]]
    before_lengths: tuple[str, ...]
    hours: tuple[str, ...]
    minutes: tuple[str, ...]
    lengths: Mapping[str, int]
    contact: Mapping[str, EntryKind]
    whom: tuple[str, ...]
    joints: tuple[str, ...]
    going_on: tuple[str, ...]
    they: tuple[str, ...]
    me: tuple[str, ...]
    asking: Mapping[str, StakeKind]
    purposes: tuple[str, ...]
    warmths: Mapping[str, int]
    confidences: Mapping[str, Confidence]
    roles: tuple[str, ...]
    again: tuple[str, ...]
    amounts: Mapping[str, str]


NO_END = r"(?<!\b[A-Z])(?<!\b[ap]\.m)" + "".join(
    rf"(?<!\b{word})" for word in ("Dr", "Mr", "Ms", "Mrs", "Prof", "St", "Hr", "Fr", "ca", "Std")
)
"""What may stand before a full stop that ends no sentence."""


EDGE = r"(?<![^\s\\(\"„“‘–—])"
"""What may stand before a word that counts: a space, a bracket, a quote, a dash, a backslash."""


def any_of(words: Iterable[str]) -> str:
    """A pattern for any of these words, the longest first; spaces may be several."""
    ordered = sorted(set(words), key=lambda word: (-len(word), word))
    return "(?:" + "|".join(re.escape(word).replace(r"\ ", r"[ \t]+") for word in ordered) + ")"
