"""Whether a value summary is fair to the other side and credible to a stranger."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from relnotes.domain.kinds import Side
from relnotes.domain.summary import Choice, Material, brought, months
from relnotes.domain.summary_lines import Contribution, LineKind


class Unfair(StrEnum):
    """What keeps a summary from being fair, complete or credible."""

    NOTHING_CHOSEN = "nothing chosen"
    THEIR_SIDE_MISSING = "their side missing"
    THEIR_SIDE_THIN = "their side thin"
    MY_SIDE_MISSING = "my side missing"
    NOT_YET_TOLD = "not yet told"
    EMPTY_MONTHS = "empty months"
    NO_EFFECT = "no effect"
    ONLY_SUPERLATIVES = "only superlatives"
    EVERY_LINE_SAYS_I = "every line says I"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing worth knowing before the document goes out, and how many lines it is about."""

    code: Unfair
    count: int = 0


_SAYS_I = re.compile(
    r"(?:I|I['’](?:m|ve|d|ll)|My|We|We['’](?:re|ve)|Ich|Mein(?:e[mnrs]?)?|Wir|Unser(?:e[mnrs]?)?)\b",
    re.IGNORECASE,
)
_SUPERLATIVE = re.compile(
    r"\b(?:best|greatest|finest|perfect(?:ly)?|flawless(?:ly)?|brilliant(?:ly)?|amazing(?:ly)?"
    r"|incredibl[ey]|outstanding|unmatched|unique(?:ly)?|extraordinar(?:y|ily)|exceptional(?:ly)?"
    r"|fantastic(?:ally)?|world[- ]class|unprecedented|always|never"
    r"|beste[mnrs]?|großartig\w*|perfekt\w*|makellos\w*|brillant\w*|unglaublich\w*"
    r"|hervorragend\w*|einzigartig\w*|außergewöhnlich\w*|fantastisch\w*|immer|nie)\b",
    re.IGNORECASE,
)


def fairness(material: Material, choice: Choice) -> tuple[Finding, ...]:
    """What to know before it goes out, weightiest first; an empty answer is a fair summary."""
    mine, theirs = (brought(material, choice, side) for side in (Side.ME, Side.THEM))
    if not mine and not theirs:
        return (Finding(Unfair.NOTHING_CHOSEN),)
    untold = sum(line.acknowledged_on is None for line in mine)
    empty = sum(not (month.mine or month.theirs) for month in months(material, choice))
    findings = [
        (Unfair.THEIR_SIDE_MISSING, not theirs, 0),
        (Unfair.THEIR_SIDE_THIN, 0 < len(theirs) * 3 < len(mine), len(theirs)),
        (Unfair.MY_SIDE_MISSING, not mine, 0),
        (Unfair.NOT_YET_TOLD, untold > 0, untold),
        (Unfair.EMPTY_MONTHS, empty > 0, empty),
    ]
    found = [Finding(code, count) for code, holds, count in findings if holds]
    return (*found, *_tone(mine, choice))


def _tone(mine: tuple[Contribution, ...], choice: Choice) -> Iterable[Finding]:
    """What turns a reader off: no effect anywhere, nothing but praise, I at every start."""
    whats = [choice.words(LineKind.CONTRIBUTION, line.id, line.what) for line in mine]
    effects = [
        choice.words(LineKind.EFFECT, line.id, line.effect)
        for line in mine
        if choice.shows(LineKind.EFFECT, line.id)
    ]
    if mine and not any(effects):
        yield Finding(Unfair.NO_EFFECT, len(mine))
    if len(mine) > 1 and all(_SUPERLATIVE.search(what) for what in whats):
        yield Finding(Unfair.ONLY_SUPERLATIVES, len(mine))
    if len(mine) > 1 and all(_SAYS_I.match(what) for what in whats):
        yield Finding(Unfair.EVERY_LINE_SAYS_I, len(mine))
