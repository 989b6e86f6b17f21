"""One telling wording of a draft: the words to mark and the company in which they mean no harm."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

REACH = 60
"""How many characters around a wording are looked at; a fixed reach keeps the reading linear."""


@dataclass(frozen=True, slots=True)
class Wording:
    """Words to look for, unless what stands before or after them in the sentence clears them."""

    pattern: re.Pattern[str]
    unless_before: re.Pattern[str] | None = None
    unless_after: re.Pattern[str] | None = None

    def spans(self, draft: str) -> Iterator[tuple[int, int]]:
        """Where the words stand, without those that their company clears."""
        for match in self.pattern.finditer(draft):
            start, end = match.span()
            if not (self._cleared_before(draft, start) or self._cleared_after(draft, end)):
                yield start, end

    def _cleared_before(self, draft: str, start: int) -> bool:
        if self.unless_before is None:
            return False
        return bool(self.unless_before.search(sentence_before(draft, start)))

    def _cleared_after(self, draft: str, end: int) -> bool:
        if self.unless_after is None:
            return False
        return bool(self.unless_after.search(sentence_after(draft, end)))


def wording(words: str, *, before: str = "", after: str = "") -> Wording:
    """A wording from patterns: a space is any short white space, ` ?` any or none.

    A group repeats at most four times, so that no draft makes a pattern wander.
    """
    return Wording(
        _compiled(rf"\b(?:{words})"),
        _compiled(before) if before else None,
        _compiled(after) if after else None,
    )


def sentence_before(draft: str, start: int) -> str:
    """The nearest words of the same sentence that stand before `start`."""
    return _SENTENCE_END.split(draft[max(0, start - REACH) : start])[-1]


def sentence_after(draft: str, end: int) -> str:
    """The nearest words of the same sentence that stand after `end`."""
    return _SENTENCE_END.split(draft[end : end + REACH])[0]


_SENTENCE_END = re.compile(r"(?<!\d)[.!?]\s|\n\s{0,8}\n")


def _compiled(words: str) -> re.Pattern[str]:
    spaced = words.replace(" ?", r"\s{0,4}").replace(" ", r"\s{1,4}")
    bounded = spaced.replace(")*", "){0,4}").replace(")+", "){1,4}")
    return re.compile(bounded, re.IGNORECASE)
