"""Reads what jrnl exports as XML: each entry by itself, so that none is lost with its neighbour.

It is read as the text that it is. Nothing is looked up and nothing that a document type declares
is put in, so that a small file can neither swell nor reach for another one.
"""

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from relnotes.exchange.line_numbers import LineNumbers

_BEGINS = re.compile(
    r"\A(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!DOCTYPE[^>\[]{0,200}(?:\[[^\]]{0,5000}\]\s*)?>\s*)?"
    r"(?:<journal>\s*<(?:entries|tags)\b|<entry\s+date=)"
)
_ENTRY = re.compile(r"<entry\b([^<>]*)>")
_ENDS = re.compile(r"</entry\b|</entries\b|<tags\b")
_SAID = re.compile(r"([a-z]+)\s*=\s*\"([^\"<]*)\"")
_TAG = re.compile(r"<tag\s+name\s*=\s*\"([^\"<]*)\"")
_MARK = re.compile(r"</?[a-z?!][^<>]*>")
_TITLE = 1_000
_SENTENCE = re.compile(r"[.!?…]+[\"'”’)]*(?=\s+\S)")


@dataclass(frozen=True, slots=True)
class Piece:
    """An entry as it is written: its day, its title, its words; None where nothing says a star."""

    day: str
    title: str
    text: str
    line: int
    starred: bool | None = None
    tags: tuple[str, ...] = ()

    def saying(self, text: str) -> "Piece":
        """The same with other words."""
        return replace(self, text=text)


def is_export(text: str) -> bool:
    """Whether this text begins a journal of jrnl, or one entry of it."""
    return _BEGINS.match(text) is not None


def pieces(text: str) -> Iterator[Piece]:
    """Each entry; what the export wrote in one line is parted where the first sentence ends."""
    heads, numbers = list(_ENTRY.finditer(text)), LineNumbers(text)
    ends = [*(head.start() for head in heads[1:]), len(text)]
    for head, end in zip(heads, ends, strict=False):
        told = dict(_SAID.findall(head[1]))
        ended = _ENDS.search(text, head.end(), end)
        inside = text[head.end() : ended.start() if ended else end]
        title, words = _parted(html.unescape(_MARK.sub("", inside)).strip())
        yield Piece(
            told.get("date", ""),
            title,
            words,
            numbers.of(head.start()),
            starred=told.get("starred", "").casefold() in {"true", "1", "yes"},
            tags=tuple(map(html.unescape, _TAG.findall(inside))),
        )


def _parted(text: str) -> tuple[str, str]:
    first, _, rest = text.partition("\n")
    if (sentence := _SENTENCE.search(first[:_TITLE])) is not None:
        return first[: sentence.end()], "\n".join((first[sentence.end() :].lstrip(), rest))
    return first, rest
