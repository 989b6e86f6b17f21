"""A text without the names in it, so that what was learned can be shared and nobody is told of."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

_SHORT = 3
"""Letters that a part of a person's name needs to be looked for by itself."""
_DISTINCT = 4
"""The same for a house, whose name is made of ordinary words."""
_REACH = (
    re.compile(r"[\w.+-]+@[\w-]+\.[\w.-]+\w"),
    re.compile(r"(?:https?://|www\.)\S+"),
    re.compile(r"(?<!\w)\+?\d[\d /().-]{6,}\d"),
)


@dataclass(frozen=True, slots=True)
class Known:
    """A name to be hidden; what is no person is a house or a group."""

    name: str
    person: bool


@dataclass(frozen=True, slots=True)
class Stand:
    """What stands in the place of a person, a house, and a way to reach one."""

    person: str
    house: str
    reach: str


def without_names(text: str, known: Iterable[Known], stand: Stand) -> str:
    """The text with every known name replaced, whole or in part, and every way to reach one."""
    for pattern in _REACH:
        text = pattern.sub(stand.reach, text)
    wanted: dict[str, str] = {}
    for one in known:
        instead = stand.person if one.person else stand.house
        for part in _parts(one):
            wanted.setdefault(part, instead)
    if not wanted:
        return text
    longest = sorted(wanted, key=len, reverse=True)
    names = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest))})(?!\w)")
    return names.sub(lambda found: wanted[found[0]], text)


def _parts(one: Known) -> Iterable[str]:
    """The name as a whole, in capitals too, and its parts that are written large."""
    name = " ".join(one.name.split())
    if not name:
        return
    yield from (name, name.upper(), name.lower())
    least = _SHORT if one.person else _DISTINCT
    for word in re.findall(r"\w[\w'’-]*\w", name):
        if len(word) >= least and word[0].isupper():
            yield word
