"""Who is what to the person of a note: lists of relations, sentences, and properties of such."""

import re
from collections.abc import Iterator

from relnotes.exchange.encoding import one_line
from relnotes.exchange.names import vocabulary
from relnotes.exchange.records import Related

_LINK = r"\[\[([^\[\]|#\n]{1,300})[^\[\]\n]{0,300}\]\]"
LINK = re.compile(_LINK)
"""A link to another note, by the name of which it goes."""
_LISTED = re.compile(
    rf"^[ \t]*[-*+] +[*_]{{0,2}}([^\[\n]{{1,60}}?)[*_]{{0,2}}:?[*_]{{0,2}} *{_LINK}[^\n]*\n?",
    re.MULTILINE,
)
_SECTION = re.compile(
    r"^#+[ \t]*(?:related|relations?|relationships?|family|connections?|verwandte?|beziehungen"
    r"|familie|verbindungen|relaciones|familia|relations|famille|relazioni|famiglia|relações|família"
    r"|relacje|rodzina|relaties)\b[^\n]*\n(?:(?!#)[^\n]*\n)*(?:(?!#)[^\n]+\Z)?",
    re.MULTILINE | re.IGNORECASE,
)
_MARRIED = re.compile(rf"\b(married to|partner of|works with|introduced by) {_LINK}", re.IGNORECASE)
_WORDS = frozenset(
    vocabulary(
        "spouse wife husband partner girlfriend boyfriend fiance fiancee mother mom mum father dad"
        " parent parents son daughter child children kid kids sister brother sibling siblings"
        " grandmother grandfather aunt uncle cousin niece nephew friend friends colleague"
        " colleagues coworker boss manager supervisor assistant mentor mentee neighbour neighbor"
        " frau mann partnerin ehefrau ehemann mutter vater eltern sohn tochter kinder"
        " schwester bruder geschwister freund freundin kollege kollegin chef chefin esposa esposo"
        " pareja madre padre hijo hija hijos hermana hermano amigo amiga femme mari conjoint mère"
        " père fils fille enfants sœur frère ami amie moglie marito figlio figlia sorella fratello"
    )
)
_OTHER = re.compile(r"\b(?:my|his|her|their|the|mein|meine|sein|seine|ihr|ihre|mi|su)\b ?", re.I)


def is_tie(key: str) -> bool:
    """Whether a word says what somebody is to somebody."""
    return _OTHER.sub("", key.strip(" *_:").casefold()) in _WORDS


def ties(text: str) -> Iterator[Related]:
    """Those whom a note links with such a word, or in the part of it that lists them."""
    sections = [section[0] for section in _SECTION.finditer(text)]
    rest = _SECTION.sub("", text)
    for section in sections:
        for as_, name in _LISTED.findall(section):
            yield Related(one_line(name), one_line(as_))
    for as_, name in _LISTED.findall(rest):
        if is_tie(as_):
            yield Related(one_line(name), one_line(as_))
    for as_, name in _MARRIED.findall(text):
        yield Related(one_line(name), one_line(as_).casefold())


def without_ties(text: str) -> str:
    """The text without the lines that say nothing else."""

    def kept(line: re.Match[str]) -> str:
        return "" if is_tie(line[1]) else line[0]

    text = _SECTION.sub(lambda section: _LISTED.sub("", section[0]), text)
    return _LISTED.sub(kept, text)
