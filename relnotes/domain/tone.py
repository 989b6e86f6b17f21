"""How an apology reads: what the ice-breaker's composer may gently point out in a draft.

English and German, by hand-checkable wordings, offline; a rule stays silent rather than scold
wrongly, for the moment is delicate. It never blocks anything.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from relnotes.domain.tone_words import (
    english_amends,
    english_blame,
    english_excuse,
    german_amends,
    german_blame,
    german_excuse,
)
from relnotes.domain.tone_words.wording import Wording, wording


class Rule(StrEnum):
    """What makes an apology weaker."""

    POINTING = "pointing"
    CONDITIONAL = "conditional"
    JUSTIFYING = "justifying"
    REPEATED_APOLOGY = "repeated_apology"


@dataclass(frozen=True, slots=True)
class Finding:
    """The telling words of a draft, as offsets into it: `draft[start:end]`."""

    rule: Rule
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Tone:
    """How a draft reads; the findings stand in the order of the draft."""

    takes_responsibility: bool
    asks_what_differently: bool
    findings: tuple[Finding, ...]


def read(draft: str) -> Tone:
    """How this draft of an apology reads to the one who gets it."""
    plain, places = _plain(draft)
    findings = (
        *_marks(Rule.POINTING, _spans(plain, _POINTING)),
        *_marks(Rule.CONDITIONAL, _spans(plain, _CONDITIONAL)),
        *_marks(Rule.JUSTIFYING, _unexcused(plain)),
        *_marks(Rule.REPEATED_APOLOGY, _repeated(plain)),
    )
    placed = (Finding(each.rule, places[each.start], places[each.end]) for each in findings)
    return Tone(
        takes_responsibility=_holds(plain, _ADMISSION),
        asks_what_differently=_holds(plain, _QUESTION),
        findings=tuple(sorted(placed, key=lambda each: (each.start, each.end, each.rule))),
    )


def apologises(text: str) -> bool:
    """Whether somebody says sorry in a text."""
    return _holds(_plain(text)[0], _APOLOGY)


_POINTING = (*english_blame.POINTING, *german_blame.POINTING)
_CONDITIONAL = (*english_blame.CONDITIONAL, *german_blame.CONDITIONAL)
_JUSTIFYING = (*english_excuse.JUSTIFYING, *german_excuse.JUSTIFYING)
_APOLOGY = (*english_amends.APOLOGY, *german_amends.APOLOGY)
_ADMISSION = (*english_amends.ADMISSION, *german_amends.ADMISSION)
_QUESTION = (*english_amends.QUESTION, *german_amends.QUESTION)
_AGAIN = wording(rf"(?:{english_amends.AGAIN}|{german_amends.AGAIN})\b").pattern
_NO_EXCUSE = wording(rf"{english_excuse.NO_EXCUSE}|{german_excuse.NO_EXCUSE}").pattern
_EXCUSE_REACH = 120

_TYPED = str.maketrans({"’": "'", "‘": "'", "\u00a0": " ", "\u202f": " "})
_CLUSTER = re.compile(r".[\u0300-\u036f]*", re.DOTALL)


def _plain(draft: str) -> tuple[str, list[int]]:
    """The draft with composed letters and typewriter quotes, and where each of them stands."""
    letters: list[str] = []
    places: list[int] = []
    for cluster in _CLUSTER.finditer(draft):
        composed = unicodedata.normalize("NFC", cluster[0])
        kept = composed if len(composed) == 1 else cluster[0]
        letters.append(kept)
        places.extend(range(cluster.start(), cluster.start() + len(kept)))
    places.append(len(draft))
    return "".join(letters).translate(_TYPED), places


def _spans(draft: str, wordings: Iterable[Wording]) -> list[tuple[int, int]]:
    """Where any of the wordings stands, first come first and longest first, without overlaps."""
    kept: list[tuple[int, int]] = []
    found = {span for each in wordings for span in each.spans(draft)}
    for start, end in sorted(found, key=lambda span: (span[0], -span[1])):
        if not kept or start >= kept[-1][1]:
            kept.append((start, start + len(draft[start:end].rstrip(" \t\r\n,:"))))
    return kept


def _holds(draft: str, wordings: Iterable[Wording]) -> bool:
    return any(True for each in wordings for _ in each.spans(draft))


def _marks(rule: Rule, spans: Iterable[tuple[int, int]]) -> Iterator[Finding]:
    return (Finding(rule, start, end) for start, end in spans)


def _unexcused(draft: str) -> Iterator[tuple[int, int]]:
    """Justifications, except where the writer says that they are none."""
    for start, end in _spans(draft, _JUSTIFYING):
        if not _NO_EXCUSE.search(draft[start : end + _EXCUSE_REACH]):
            yield start, end


def _repeated(draft: str) -> Iterator[tuple[int, int]]:
    """The second apology and all later ones, and a first one that calls itself a repetition."""
    for count, (start, end) in enumerate(_spans(draft, _APOLOGY)):
        if count or _AGAIN.search(draft, start, end):
            yield start, end
