"""The forms in which jrnl keeps, shows and exports a journal, as the same row of pieces."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from relnotes.exchange import jrnl_xml
from relnotes.exchange.jrnl_dates import STAMP, moment
from relnotes.exchange.jrnl_xml import Piece
from relnotes.exchange.line_numbers import LineNumbers

_HEAD = re.compile(r"^\[([^\]\n]{6,60})\](?: (.*))?$", re.MULTILINE)
_BARE_HEAD = re.compile(rf"^({STAMP}) (?!- )(\S.*)$", re.MULTILINE)
_MARKED_HEAD = re.compile(rf"^(#{{1,3}}) ({STAMP})(?: (.*))?$", re.MULTILINE)
_YEAR_AND_MONTH = re.compile(r"^(?:# \d{4}|## [^\W\d_]+)[ \t]*\n+(?=###? )", re.MULTILINE)
_NEAR, _SHOWN = 200, 10_000
"""Characters before the first entry of a year, and those that show whose note this is."""
_BOX = re.compile(r"^┎─*╮(.*)$", re.MULTILINE)
_BOX_SIDE, _BOX_TURNS, _BOX_ENDS = "┃", "┠", "┖"
_NOTE = re.compile(
    r"\A(?:---\n)?title: ?(.*)\ndate: (.*)\nstarr?ed: (True|False)\ntags: ?(.*)\n"
    r"(?:(?:uuid:.*|creator:|    [a-z ]+:.*)\n)*(?:body: ?\|?[ \t]*(?:\n|\Z))?"
)
_NOTE_ENDS = re.compile(r"\n\.\.\.\s*\Z")
_LOCKED = re.compile(rb"JRNLv\d+[ \0]|gAAAA[\w-]{60,}={0,2}\s*\Z", re.ASCII)


@dataclass(frozen=True, slots=True)
class Form:
    """How a form begins, and what of a text is an entry in it."""

    begins: Callable[[str], bool]
    pieces: Callable[[str], Iterator[Piece]]


def form_of(text: str) -> Form | None:
    """The form that a text begins in; None where jrnl did not write it."""
    return next((form for form in _FORMS if form.begins(text)), None)


def is_locked(data: bytes) -> bool:
    """Whether this is a journal that jrnl keeps encrypted."""
    return _LOCKED.match(data) is not None


def _headed(head: re.Pattern[str]) -> Form:
    """A line with the day and the title, then the words; the first such line begins the file."""

    def begins(text: str) -> bool:
        first = head.match(text)
        return first is not None and moment(first[1]) is not None

    def pieces(text: str) -> Iterator[Piece]:
        heads = [found for found in head.finditer(text) if moment(found[1]) is not None]
        yield from _between(text, heads, lambda found: (found[1], found[2] or ""))

    return Form(begins, pieces)


def _between(
    text: str, heads: list[re.Match[str]], told: Callable[[re.Match[str]], tuple[str, str]]
) -> Iterator[Piece]:
    """What stands below each head, up to the next one."""
    numbers = LineNumbers(text)
    ends = [*(head.start() for head in heads[1:]), len(text)]
    for head, end in zip(heads, ends, strict=False):
        day, title = told(head)
        yield Piece(day, title, text[head.end() : end], numbers.of(head.start()))


def _first_marked(text: str) -> re.Match[str] | None:
    """The first head of Markdown, which may stand below its year and its month."""
    return _MARKED_HEAD.match(_YEAR_AND_MONTH.sub("", text[:_NEAR]).lstrip())


def _is_marked(text: str) -> bool:
    """A note of Obsidian may begin so too, and says with its links who was there."""
    return _first_marked(text) is not None and "[[" not in text[:_SHOWN]


def _marked(text: str) -> Iterator[Piece]:
    """Headings of one depth; those of the words are deeper, those of the calendar less deep."""
    first = _first_marked(text)
    depth = first[1] if first else ""
    heads = [found for found in _MARKED_HEAD.finditer(text) if found[1] == depth]
    for piece in _between(text, heads, lambda found: (found[2], found[3] or "")):
        below = _YEAR_AND_MONTH.sub("", f"{piece.text}\n### ").removesuffix("### ")
        yield piece.saying(below if depth == "###" else piece.text)


def _boxed(text: str) -> Iterator[Piece]:
    """Cards: the day stands on the upper edge, the title above the dotted line."""
    for piece in _between(text, list(_BOX.finditer(text)), lambda found: (found[1], "")):
        parts: list[list[str]] = [[], []]
        below = 0
        for line in piece.text.strip("\n").split("\n"):
            if line.startswith(_BOX_TURNS):
                below = 1
            elif line.startswith(_BOX_ENDS):
                break
            else:
                parts[below].append(_inside(line))
        yield Piece(piece.day, " ".join(parts[0]), "\n".join(parts[1]), piece.line)


def _inside(line: str) -> str:
    """What stands in a line of a card, without its edges."""
    line = line.removeprefix(_BOX_SIDE).removeprefix(" ").rstrip()
    if line.endswith("╕"):
        line = line[: line.rfind("╘")]
    return line.removesuffix("│").rstrip()


def _noted(text: str) -> Iterator[Piece]:
    """One entry with properties, which only look like YAML: its words are indented with tabs."""
    front = _NOTE.match(text)
    if front is not None:
        tags = tuple(filter(None, (tag.strip() for tag in front[4].split(","))))
        words = re.sub(r"^\t", "", _NOTE_ENDS.sub("", text[front.end() :]), flags=re.MULTILINE)
        yield Piece(front[2], front[1], words, 1, starred=front[3] == "True", tags=tags)


_FORMS = (
    _headed(_HEAD),
    _headed(_BARE_HEAD),
    Form(_is_marked, _marked),
    Form(lambda text: _BOX.match(text) is not None, _boxed),
    Form(lambda text: _NOTE.match(text) is not None, _noted),
    Form(jrnl_xml.is_export, jrnl_xml.pieces),
)
