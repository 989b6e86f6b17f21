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
    english_doubts,
    english_excuse,
    english_owning,
    english_turns,
    english_voices,
    german_amends,
    german_blame,
    german_doubts,
    german_excuse,
    german_owning,
    german_turns,
    german_voices,
)
from relnotes.domain.tone_words.wording import (
    Wording,
    sentence_around,
    sentence_before,
    wording,
)


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
    plain = _own_words(plain)
    excuses = tuple(_unexcused(plain))
    owns = _owns(plain, excuses)
    doubts = _CONDITIONAL if owns else _DOUBTING
    findings = (
        *_marks(Rule.POINTING, _remarks(plain, _unkind(plain))),
        *_marks(Rule.CONDITIONAL, _remarks(plain, _spans(plain, doubts))),
        *_marks(Rule.JUSTIFYING, _remarks(plain, excuses)),
        *_marks(Rule.REPEATED_APOLOGY, _remarks(plain, _repeated(plain))),
    )
    placed = (Finding(each.rule, places[each.start], places[each.end]) for each in findings)
    return Tone(
        takes_responsibility=owns,
        asks_what_differently=_holds(plain, _QUESTION),
        findings=tuple(sorted(placed, key=lambda each: (each.start, each.end, each.rule))),
    )


def apologises(text: str) -> bool:
    """Whether somebody says sorry in a text."""
    return _holds(_plain(text)[0], _APOLOGY)


_POINTING = (
    *english_blame.POINTING,
    *english_turns.POINTING,
    *english_voices.POINTING,
    *german_blame.POINTING,
    *german_turns.POINTING,
    *german_voices.POINTING,
)
_CONDITIONAL = (
    *english_blame.CONDITIONAL,
    *english_doubts.CONDITIONAL,
    *english_voices.CONDITIONAL,
    *german_blame.CONDITIONAL,
    *german_doubts.CONDITIONAL,
)
_DOUBTING = (*_CONDITIONAL, *english_doubts.HOLLOW, *german_doubts.HOLLOW)
_JUSTIFYING = (
    *english_excuse.JUSTIFYING,
    *english_doubts.JUSTIFYING,
    *english_voices.JUSTIFYING,
    *german_excuse.JUSTIFYING,
    *german_doubts.JUSTIFYING,
)
_APOLOGY = (*english_amends.APOLOGY, *german_amends.APOLOGY)
_ADMISSION = (
    *english_amends.ADMISSION,
    *english_owning.ADMISSION,
    *english_voices.ADMISSION,
    *german_amends.ADMISSION,
    *german_owning.ADMISSION,
    *german_voices.ADMISSION,
)
_QUESTION = (
    *english_amends.QUESTION,
    *english_owning.QUESTION,
    *english_voices.QUESTION,
    *german_amends.QUESTION,
    *german_owning.QUESTION,
    *german_voices.QUESTION,
)
_AGAIN = wording(rf"(?:{english_amends.AGAIN}|{german_amends.AGAIN})\b").pattern
_NO_EXCUSE = wording(rf"{english_excuse.NO_EXCUSE}|{german_excuse.NO_EXCUSE}").pattern
_JUST = wording(rf"{english_turns.JUST}|{german_turns.JUST}").pattern
_EXCUSE_REACH = 120
_ONE_REMARK = 70
_NEXT_TO_NOTHING = re.compile(r"[\s,]*(?:(?:that|dass|and|und)\s+)?", re.IGNORECASE)

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


_QUOTED = re.compile(
    r"(?m)^>[^\n]*|\"[^\"\n]{1,300}\"|“[^“”\n]{1,300}”|„[^„“”\n]{1,300}[“”]|»[^«»\n]{1,300}«"
    r"|«[^«»\n]{1,300}»"
)


def _own_words(draft: str) -> str:
    """The draft with what it quotes blotted out at its place: their words are not the writer's."""
    said = _QUOTED.sub(lambda quoted: "·" * len(quoted[0]), draft)
    return said if re.search(r"\w", said) else draft


def _owns(draft: str, excuses: tuple[tuple[int, int], ...]) -> bool:
    """Whether the writer owns something concrete, in words that are not an excuse."""
    owned = (span for each in _ADMISSION for span in each.spans(draft))
    return any(
        not any(start < end_ and start_ < end for start_, end_ in excuses) for start, end in owned
    )


def _spans(draft: str, wordings: Iterable[Wording]) -> list[tuple[int, int]]:
    """Where any of the wordings stands, first come first and longest first, without overlaps."""
    kept: list[tuple[int, int]] = []
    found = {span for each in wordings for span in each.spans(draft)}
    for start, end in sorted(found, key=lambda span: (span[0], -span[1])):
        if not kept or start >= kept[-1][1]:
            kept.append((start, start + len(draft[start:end].rstrip(" \t\r\n,:"))))
    return kept


def _remarks(draft: str, spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Spans that next to nothing parts, as one remark, so that one is not scolded twice."""
    kept: list[tuple[int, int]] = []
    for start, end in spans:
        joined = kept and end - kept[-1][0] <= _ONE_REMARK
        if joined and _NEXT_TO_NOTHING.fullmatch(draft, kept[-1][1], start):
            start, _ = kept.pop()
        kept.append((start, end))
    return kept


def _holds(draft: str, wordings: Iterable[Wording]) -> bool:
    return any(True for each in wordings for _ in each.spans(draft))


def _marks(rule: Rule, spans: Iterable[tuple[int, int]]) -> Iterator[Finding]:
    return (Finding(rule, start, end) for start, end in spans)


def _unkind(draft: str) -> Iterator[tuple[int, int]]:
    """What points at them, except in a sentence that does them justice or blames the writer."""
    for start, end in _spans(draft, _POINTING):
        if not _JUST.search(sentence_around(draft, start, end)):
            yield start, end


def _unexcused(draft: str) -> Iterator[tuple[int, int]]:
    """Justifications, except where the writer says that they are none."""
    for start, end in _spans(draft, _JUSTIFYING):
        around = sentence_before(draft, start), draft[start : end + _EXCUSE_REACH]
        if not any(_NO_EXCUSE.search(words) for words in around):
            yield start, end


def _repeated(draft: str) -> Iterator[tuple[int, int]]:
    """The second apology and all later ones, and a first one that calls itself a repetition."""
    for count, (start, end) in enumerate(_spans(draft, _APOLOGY)):
        if count or _AGAIN.search(draft, start, end):
            yield start, end
