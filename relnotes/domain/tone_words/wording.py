"""One telling wording of a draft: the words to mark and the company in which they mean no harm."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

REACH = 60
"""How many characters around a wording are looked at; a fixed reach keeps the reading linear."""


@dataclass(frozen=True, slots=True)
class Wording:
    """Words to look for, unless their company in the sentence clears them or is missing."""

    pattern: re.Pattern[str]
    only_near: re.Pattern[str] | None = None
    unless_before: re.Pattern[str] | None = None
    unless_after: re.Pattern[str] | None = None

    def spans(self, draft: str) -> Iterator[tuple[int, int]]:
        """Where the words stand, without those that their company clears."""
        for match in self.pattern.finditer(draft):
            start, end = match.span()
            cleared = self._cleared_before(draft, start) or self._cleared_after(draft, end)
            if not cleared and self._has_company(draft, start, end):
                yield start, end

    def _has_company(self, draft: str, start: int, end: int) -> bool:
        if self.only_near is None:
            return True
        around = (sentence_before(draft, start), sentence_after(draft, end))
        return any(self.only_near.search(words) for words in around)

    def _cleared_before(self, draft: str, start: int) -> bool:
        if self.unless_before is None:
            return False
        return bool(self.unless_before.search(sentence_before(draft, start)))

    def _cleared_after(self, draft: str, end: int) -> bool:
        if self.unless_after is None:
            return False
        return bool(self.unless_after.search(sentence_after(draft, end)))


def wording(words: str, *, before: str = "", after: str = "", near: str = "") -> Wording:
    """A wording from patterns: a space is any short white space, ` ?` any or none.

    `before` and `after` clear it, `near` has to stand on one of its sides.

    `I` and `we` may be contracted (I've, we'd). A group repeats at most four times, so that no
    draft makes a pattern wander.
    """
    return Wording(
        _compiled(rf"\b(?:{words})"),
        _compiled(near) if near else None,
        _compiled(before) if before else None,
        _compiled(after) if after else None,
    )


def sentence_before(draft: str, start: int) -> str:
    """The nearest words of the same sentence that stand before `start`."""
    return _SENTENCE_END.split(draft[max(0, start - REACH) : start])[-1]


def sentence_after(draft: str, end: int) -> str:
    """The nearest words of the same sentence that stand after `end`."""
    return _SENTENCE_END.split(draft[end : end + REACH])[0]


def sentence_around(draft: str, start: int, end: int) -> str:
    """The sentence that holds these words, as far as twice the reach on either side."""
    before = _SENTENCE_END.split(draft[max(0, start - 2 * REACH) : start])[-1]
    return before + draft[start:end] + _SENTENCE_END.split(draft[end : end + 2 * REACH])[0]


_SENTENCE_END = re.compile(r"(?<!\d)[.!?]\s|\n\s{0,8}\n")


def _compiled(words: str) -> re.Pattern[str]:
    spelt = words.replace("(?:I|we) ", "(?:I|we)(?:'ve|'d)? ")
    spaced = spelt.replace(" ?", r"\s{0,4}").replace(" ", r"\s{1,4}")
    bounded = spaced.replace(")*", "){0,4}").replace(")+", "){1,4}")
    return re.compile(bounded, re.IGNORECASE)
