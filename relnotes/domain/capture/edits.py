"""Corrections of a text by what it says: each is one small edit, which a text field can undo."""

from dataclasses import dataclass

from relnotes.domain.capture.english import ENGLISH
from relnotes.domain.capture.german import GERMAN
from relnotes.domain.capture.language import Language
from relnotes.domain.capture.parts import Mark, Part, Reading, Sort
from relnotes.domain.kinds import Confidence, EntryKind, StakeKind


@dataclass(frozen=True, slots=True)
class Edit:
    """What stands between two places gives way to a text; equal places insert it."""

    start: int
    end: int
    text: str


def language_of(code: str) -> Language:
    """The words of a language by its code, such as `de`; else the English ones."""
    return GERMAN if code == "de" else ENGLISH


def as_prose(part: Part) -> Edit:
    """A part is not meant so: a backslash keeps its words as they are."""
    return Edit(part.start, part.start, "\\")


def named(part: Part, name: str) -> Edit:
    """Another person is meant."""
    return Edit(part.start, part.end, at_name(name))


def at_name(name: str) -> str:
    """How a person is named in a text, so that it can mean nobody else."""
    return f'@"{name}"' if " " in name and '"' not in name else f"@{name}"


def signed(reading: Reading, line: int, sort: Sort) -> Edit:
    """A line with another sign."""
    (sign,) = reading.of(line, Mark.SIGN)
    return Edit(sign.start, sign.end, sort.value)


def owned(reading: Reading, line: int, name: str) -> Edit:
    """A line about another person."""
    sign, *rest = reading.of(line)
    known = next((one for one in rest if one.mark is Mark.PERSON), None)
    if known is not None:
        return named(known, name)
    return Edit(sign.end, sign.end, f" {at_name(name)}")


def heard_as(reading: Reading, line: int, kind: StakeKind, language: Language) -> Edit:
    """What was heard is a need, or an expectation."""
    verb = next(word for word, one in language.asking.items() if one is kind)
    asking = next(iter(reading.of(line, Mark.ASKING)), None)
    if asking is None:
        words = reading.of(line, Mark.WORDS)
        at = words[0].start if words else reading.of(line)[0].end
        return Edit(at, at, f"{verb} ")
    return Edit(asking.start, asking.end, verb)


def met_by(reading: Reading, kind: EntryKind, language: Language) -> Edit:
    """The entry was of another kind."""
    word = next(word for word, one in language.contact.items() if one is kind)
    known = next(iter(reading.of(None, Mark.CONTACT)), None)
    if known is not None:
        return Edit(known.start, known.end, word)
    people = [one for one in reading.of(None, Mark.PERSON) if one.end <= reading.opening]
    at = people[-1].end if people else 0
    return Edit(at, at, f" {word}" if people else f"{word} ")


def with_warmth(reading: Reading, warmth: int | None, language: Language) -> Edit:
    """How warm it was, or nothing of it."""
    word = next((word for word, one in language.warmths.items() if one == warmth), "")
    return _about(reading, Mark.WARMTH, word)


def with_confidence(reading: Reading, confidence: Confidence, language: Language) -> Edit:
    """Who may see it; open needs no words."""
    words = (word for word, one in language.confidences.items() if one is confidence)
    return _about(
        reading, Mark.CONFIDENCE, "" if confidence is Confidence.OPEN else next(words, "")
    )


def with_role(reading: Reading, role: str, language: Language) -> Edit:
    """In which role I was."""
    return _about(reading, Mark.ROLE, f"{language.roles[0]} {role}" if role else "")


def _about(reading: Reading, mark: Mark, words: str) -> Edit:
    """Says something of the entry, in the line that says such things, or takes it away."""
    signs = [one for one in reading.parts if one.value is Sort.ABOUT]
    said = [one for sign in signs for one in reading.of(sign.line) if one.mark is mark]
    if said and words:
        return Edit(said[0].start, said[0].end, words)
    if said:
        return _without(reading, said[0])
    if not words:
        return Edit(0, 0, "")
    if signs:
        last = reading.of(signs[-1].line)[-1]
        return Edit(last.end, last.end, f", {words}")
    end = len(reading.text.rstrip())
    return Edit(end, len(reading.text), f"\n{Sort.ABOUT} {words}")


def _without(reading: Reading, part: Part) -> Edit:
    """Takes a clause away with its comma, or the whole line where it was the only one."""
    clauses = [one for one in reading.of(part.line) if one.mark is not Mark.SIGN]
    at = clauses.index(part)
    if len(clauses) == 1:
        sign = reading.of(part.line)[0]
        start = len(reading.text[: sign.start].rstrip(" \t"))
        return Edit(max(0, start - (reading.text[start - 1 : start] == "\n")), part.end, "")
    if at + 1 < len(clauses) and clauses[at + 1].mark is Mark.LEAD:
        after = clauses[at + 2].start if at + 2 < len(clauses) else clauses[at + 1].end
        return Edit(part.start, after, "")
    return Edit(clauses[at - 1].start, part.end, "")
