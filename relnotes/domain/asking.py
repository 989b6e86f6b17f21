"""How to ask someone about what is only assumed: gently who is quiet, in writing who prefers that.

Read from the user's own notes, English and German. What is not understood changes nothing: the
open question is always among those that are offered.
"""

import re
from collections.abc import Iterable
from enum import StrEnum

from relnotes.domain.folding import fold

_BEFORE = 3
"""How many words back a "not" still counts."""
_NOT = frozenset({"not", "no", "never", "nicht", "nie", "kein", "keine", "isn", "doesn", "don"})
_WORD = re.compile(r"[^\W_]+")
_QUIET = re.compile(
    r"\b(?:quiet(?:er|ly)?|shy|silent|introvert(?:ed)?|reserved|soft[- ]spoken|taciturn"
    r"|(?:says?|speaks?|talks?|shares?) (?:very )?(?:little|seldom|rarely)"
    r"|(?:rarely|seldom|hardly(?: ever)?) (?:says?|speaks?|talks?|asks?|shares?)"
    r"|(?:few|little) words|needs? time to think|thinks? before"
    r"|ruhig(?:er?|es)?|schuchtern(?:er?|es)?|zuruckhaltend(?:er?|es)?|introvertiert(?:er?|es)?"
    r"|wortkarg(?:er?|es)?|leise[rs]?|(?:eher|sehr|ist|bleibt) still|stiller mensch"
    r"|(?:sagt|spricht|redet|erzahlt) (?:sehr )?(?:wenig|selten|kaum)"
    r"|(?:selten|kaum) (?:etwas|was)|braucht (?:bedenk)?zeit)\b"
)
_WRITES = re.compile(
    r"\b(?:(?:e[- ]?)?mails?|letters?|writing|written|writes?|text(?:s|ing)?|messages?|chat"
    r"|briefe?|schriftlich|schreib(?:t|en)|nachrichten?)\b"
)


class Manner(StrEnum):
    """In which way a question is put."""

    OPEN = "open"
    GENTLE = "gentle"
    WRITTEN = "written"


def manners(notes: Iterable[str], channels: Iterable[str] = ()) -> tuple[Manner, ...]:
    """The ways that fit someone, the best first; `channels` say how they like to be reached."""
    known, ways = [fold(one) for one in notes], [fold(one) for one in channels]
    quiet = any(_says(_QUIET, one) for one in (*known, *ways))
    writes = any(_says(_WRITES, one) for one in ways)
    if quiet:
        first = (Manner.WRITTEN, Manner.GENTLE) if writes else (Manner.GENTLE, Manner.WRITTEN)
        return (*first, Manner.OPEN)
    if writes:
        return (Manner.WRITTEN, Manner.OPEN, Manner.GENTLE)
    return (Manner.OPEN, Manner.GENTLE, Manner.WRITTEN)


def _says(pattern: re.Pattern[str], text: str) -> bool:
    return any(not _denied(text[: found.start()]) for found in pattern.finditer(text))


def _denied(before: str) -> bool:
    """Whether a "not" stands shortly before, in the same part of the sentence."""
    part = re.split(r"[.,;:!?\n]", before)[-1]
    return not _NOT.isdisjoint(_WORD.findall(part)[-_BEFORE:])
