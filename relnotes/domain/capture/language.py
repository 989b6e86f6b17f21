"""What a language adds to the grammar: its words of time, of contact and of asking."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from relnotes.domain.kinds import Confidence, EntryKind, StakeKind


@dataclass(frozen=True, slots=True)
class Language:
    """Words by what they mean; each is written as it is typed, in lower case.

    A word may hold spaces. `days` counts from today; `units` are `day`, `week`, `month`, `year`;
    `edges` are `start`, `middle`, `end` of such a unit; `halves` are `am` and `pm`.
    """

    days: Mapping[str, int]
    weekdays: Mapping[str, int]
    short_weekdays: Mapping[str, int]
    led_weekdays: Mapping[str, int]
    day_parts: tuple[str, ...]
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
    edges: Mapping[str, str]
    weekends: tuple[str, ...]
    from_now: tuple[str, ...]
    before_numbers: tuple[str, ...]
    before_days: tuple[str, ...]
    before_times: tuple[str, ...]
    oclock: tuple[str, ...]
    noons: Mapping[str, tuple[int, int]]
    halves: Mapping[str, str]
    around: Mapping[str, str]
    to_next: Mapping[str, int]
    past: Mapping[str, int]
    before_lengths: tuple[str, ...]
    hours: tuple[str, ...]
    minutes: tuple[str, ...]
    lengths: Mapping[str, int]
    and_half: tuple[str, ...]
    contact: Mapping[str, EntryKind]
    whom: tuple[str, ...]
    joints: tuple[str, ...]
    going_on: tuple[str, ...]
    titles: tuple[str, ...]
    emphasis: tuple[str, ...]
    they: tuple[str, ...]
    me: tuple[str, ...]
    mine: tuple[str, ...]
    asking: Mapping[str, StakeKind]
    purposes: tuple[str, ...]
    warmths: Mapping[str, int]
    confidences: Mapping[str, Confidence]
    roles: tuple[str, ...]
    again: tuple[str, ...]
    amounts: Mapping[str, str]
    many: Mapping[str, str]
    portions: Mapping[str, str]


NO_END = r"(?<!\b[A-Z])(?<!\b[ap]\.m)" + "".join(
    rf"(?<!\b{word})"
    for word in (
        "Dr",
        "Mr",
        "Ms",
        "Mrs",
        "Prof",
        "St",
        "Hr",
        "Fr",
        "ca",
        "Std",
        "Mio",
        "Tsd",
        "Nr",
        "Tel",
        "bzw",
        "Mo",
        "Di",
        "Mi",
        "Do",
        "Sa",
    )
)
"""What may stand before a full stop that ends no sentence."""


EDGE = r"(?<![^\s\\(\"„“‘–—~])"
"""What may stand before a word that counts: a space, a bracket, a quote, a dash, a backslash."""


def any_of(words: Iterable[str]) -> str:
    """A pattern for any of these words, the longest first; spaces may be several."""
    ordered = sorted(set(words), key=lambda word: (-len(word), word))
    return "(?:" + "|".join(re.escape(word).replace(r"\ ", r"[ \t]+") for word in ordered) + ")"
