"""Names after an `@`: as many words as make one name, or a name in quotes."""

import re
from collections.abc import Iterator

from relnotes.domain.capture.language import any_of
from relnotes.domain.capture.naming import Everyone
from relnotes.domain.capture.parts import Mark, Part, Whom
from relnotes.domain.capture.tables import BOTH

_AT = re.compile(r'(?<![^\s\\(/])@(?:"(?P<quoted>[^"\n]*[^"\s][^"\n]*)"(?!\w)|(?=[^\s@]))')
_LETTER = re.compile(r"\w")
_WORD = re.compile(r"[^\s@#]+")
_MOST_WORDS = 5
_PAUSES = ".,;:!?…"
_STOPS = ".,;:!?()/…\"'’"
_TITLE = re.compile(rf"(?:{any_of(BOTH.titles)}\.?[ \t]+)+(?=\S)", re.IGNORECASE)
_NO_NAMES = frozenset(
    {*BOTH.contact, *BOTH.days, *BOTH.weekdays, *BOTH.months, *BOTH.joints, *BOTH.asking}
)


def people(text: str, start: int, end: int, everyone: Everyone) -> Iterator[Part]:
    """Who is named between two places; a name that nobody bears has no id."""
    for found in _AT.finditer(text, start, end):
        quoted = found["quoted"]
        if quoted is not None:
            name = " ".join(quoted.split())
            yield Part(found.start(), found.end(), Mark.PERSON, _whom(name, everyone))
            continue
        line_end = text.find("\n", found.end())
        stop = min(end, len(text) if line_end < 0 else line_end)
        words = [(one.start(), one.end()) for one in _WORD.finditer(text, found.end(), stop)]
        usual = _LETTER.match(text, found.end()) is not None
        beyond = words[_MOST_WORDS if usual else 0 : everyone.longest]
        part = _whole(text, found.start(), beyond, everyone)
        if part is None and usual:
            part = _named(text, found.start(), words[:_MOST_WORDS], everyone)
        if part is not None:
            yield part


def _whole(text: str, at: int, words: list[tuple[int, int]], everyone: Everyone) -> Part | None:
    """A whole name of somebody known, where it is long, or begins with a sign: `@'t Hooft`."""
    start = at + 1
    for _, last in reversed(words):
        raw = text[start:last]
        for name in dict.fromkeys((raw, raw.rstrip(_PAUSES), raw.rstrip(_STOPS))):
            known = everyone.whole(name)
            if known is not None:
                whom = Whom(known.name, known.id)
                return Part(at, start + len(name), Mark.PERSON, whom)
    return None


def _named(text: str, at: int, words: list[tuple[int, int]], everyone: Everyone) -> Part:
    """The longest run of words that is a name; else the first, and capitals that follow it."""
    start = at + 1
    for _, last in reversed(words):
        name = text[start:last].rstrip(_STOPS)
        whom = _whom(" ".join(name.split()), everyone)
        if whom.id is not None:
            return Part(at, start + len(name), Mark.PERSON, whom)
    end = start
    for number, (first, last) in enumerate(words[:3]):
        word = text[first:last]
        bare = word.rstrip(_STOPS)
        if number and (not word[0].isupper() or bare.lower() in _NO_NAMES):
            break
        if not bare:
            break
        end = first + len(bare)
        if bare != word and bare.lower() not in BOTH.titles:
            break
    return Part(at, max(end, start + 1), Mark.PERSON, Whom(" ".join(text[start:end].split())))


def _whom(name: str, everyone: Everyone) -> Whom:
    titled = _TITLE.match(name)
    found = everyone.meant(name) or (everyone.meant(name[titled.end() :]) if titled else None)
    return Whom(name) if found is None else Whom(found.name, found.id)
