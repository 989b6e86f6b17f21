"""From one text to an entry: whom it is about, its title, and what was said."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from relnotes.domain.problem import Problem

P = TypeVar("P")

# A marker counts at the start of a line, or with white space before it.
_NAME = re.compile(r"(?<!\S)@(?=\w)")
_WORD = re.compile(r"\S+")
_MOST_WORDS = 5


@dataclass(frozen=True, slots=True)
class Captured(Generic[P]):
    """What a text says: people that were found, names that were not, the title and the rest."""

    people: tuple[P, ...]
    unknown: tuple[str, ...]
    title: str
    body: str


def capture(text: str, find: Callable[[str], P]) -> Captured[P]:
    """Reads a text; `find` answers with the person of a name, or raises `Problem`."""
    people: list[P] = []
    unknown: list[str] = []
    kept, at = [], 0
    for marker in _NAME.finditer(text):
        if marker.start() < at:
            continue
        person, end = _person(text, marker.end(), find)
        if person is None:
            end = _name_end(text, marker.end())
            unknown.append(text[marker.end() : end].strip(".,;:!?"))
        elif person not in people:
            people.append(person)
        kept.append(text[at : marker.start()])
        at = end
    kept.append(text[at:])
    first, _, rest = "".join(kept).strip().partition("\n")
    title = " ".join(first.split()).lstrip(",.;:–—- ")
    return Captured(tuple(people), tuple(dict.fromkeys(unknown)), title, rest.strip())


def _person(text: str, start: int, find: Callable[[str], P]) -> tuple[P | None, int]:
    """Whom the words after a marker mean: as many of them as make one name."""
    line_end = text.find("\n", start)
    words = list(_WORD.finditer(text, start, len(text) if line_end < 0 else line_end))
    for last in reversed(words[:_MOST_WORDS]):
        name = text[start : last.end()].rstrip(".,;:!?")
        try:
            return find(name), start + len(name)
        except Problem:
            continue
    return None, start


def _name_end(text: str, start: int) -> int:
    """Where an unknown name ends: after its first word, and those that begin with a capital."""
    end = start
    for at, word in enumerate(_WORD.finditer(text, start)):
        between = text[end : word.start()]
        if "\n" in between or (at and (not word.group()[0].isupper() or at > 2)):
            break
        end = word.end()
        if word.group()[-1] in ".,;:!?":
            break
    return end
