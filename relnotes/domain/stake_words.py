"""Whether words sound like a need or like an expectation, English and German.

What is counted on has a time or a measure; what must be true is a state to live in. Words that
say neither are left alone.
"""

import re

from relnotes.domain.folding import fold
from relnotes.domain.kinds import StakeKind

_NUMBER = r"(?:\d+|an?|one|two|three|four|five|ein(?:e[mnrs]?)?|zwei|drei|vier|funf)"
_SPAN = r"(?:minutes?|hours?|days?|weeks?|months?|minuten?|stunden?|tagen?|wochen?|monaten?)"
_DAY = (
    r"(?:today|tonight|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|morgen|heute"
    r"|(?:mon|diens|donners|frei|sams|sonn)tags?|mittwochs?|noon|mittags?"
    r"|(?:the )?\d{1,2}(?:st|nd|rd|th|\.)|\d{1,2} ?(?:am|pm|uhr)|\d{1,2}:\d\d"
    r"|(?:end|start|ende|anfang) (?:of|des|der)\b|(?:jan|feb|mar|apr|jun|jul|aug|sep|okt|oct|nov"
    r"|dec|dez)[a-z]*|(?:year|month|week)s? end|christmas|weihnachten)"
)
_COUNTED_ON = re.compile(
    rf"\b(?:within|in|innerhalb(?: von)?|binnen) {_NUMBER} {_SPAN}\b"
    rf"|\b(?:by|until|till|before|after|bis(?: zum)?|vor(?: dem)?|spatestens) {_DAY}"
    rf"|\b(?:on|am|every|each|jed(?:e[nrs]?)) {_DAY}"
    r"|\b(?:every|each|once an?|twice an?|jed(?:e[nrs]?)|einmal (?:pro|im|die)) "
    r"(?:day|week|month|quarter|year|tag|woche|monat|quartal|jahr)\b"
    r"|\b(?:daily|weekly|monthly|quarterly|yearly|taglich|wochentlich|monatlich|jahrlich)\b"
    r"|\b(?:deadline|on time|frist|termingerecht|punktlich)\b"
)
_MUST_BE = re.compile(
    r"\b(?:trust(?:ed)?|respect(?:ed)?|honest(?:y)?|safe(?:ty)?|secur(?:e|ity)|recogni[sz]\w+"
    r"|appreciat\w+|freedom|fair(?:ness)?|calm|belong\w*|meaning|confidence|understood|taken "
    r"serious\w*|no surprises|be(?:ing)? heard|feels?|vertrauen|respekt\w*|ehrlich\w*"
    r"|sicher(?:heit)?|anerkennung|wertschatzung|freiheit|fairness|ruhe|zugehorigkeit|sinn"
    r"|verstanden|ernst genommen|keine uberraschungen|gehort werden)\b"
)


def sounds_like(text: str) -> StakeKind | None:
    """What words sound like; nothing where they could be either."""
    folded = fold(text)
    if _COUNTED_ON.search(folded):
        return StakeKind.EXPECTATION
    return StakeKind.NEED if _MUST_BE.search(folded) else None
