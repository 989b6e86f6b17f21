"""What helped, in a file to share: plain Markdown that a person can read, change and read back.

Each technique is a heading with up to three parts below it. A line that would be taken for one of
these begins with a backslash.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from relnotes.domain.problem import Code, Problem
from relnotes.exchange import encoding

LIMIT = 2_000_000
"""The largest file that is read, in bytes."""
_PARTS = {"turned": "What turned it", "repeat": "What to repeat", "came_of_it": "What came of it"}
_PART = re.compile(r"\*\*(What turned it|What to repeat|What came of it):\*\*[ \t]*(.*)")
_MARK = re.compile(r"\\*(?:#|\*\*)")
_TITLE = "# Techniques"


@dataclass(frozen=True, slots=True)
class Technique:
    """What helped in a hard stretch, and no word on with whom."""

    title: str
    turned: str = ""
    repeat: str = ""
    came_of_it: str = ""


def written(techniques: Iterable[Technique]) -> str:
    """The text of a file."""
    blocks = [_TITLE]
    for one in techniques:
        blocks.append(f"## {' '.join(one.title.split())}")
        for name, label in _PARTS.items():
            if text := getattr(one, name):
                blocks.append(f"**{label}:** {_kept(text)}")
    return "\n\n".join(blocks) + "\n"


def read(content: bytes | str) -> tuple[Technique, ...]:
    """The techniques of a file; `Problem` where there is none."""
    text = encoding.decode(content).text if isinstance(content, bytes) else content
    found = tuple(_read(text.replace("\r\n", "\n").split("\n")))
    if not found:
        raise Problem(Code.NO_TECHNIQUES)
    return found


def _kept(text: str) -> str:
    lines = text.strip().split("\n")
    return "\n".join("\\" + line if _MARK.match(line) else line for line in lines)


def _read(lines: Iterable[str]) -> Iterator[Technique]:
    parts: dict[str, list[str]] = {}
    title, part = "", ""
    for line in lines:
        if line.startswith("## "):
            if title:
                yield _made(title, parts)
            title, part, parts = line[3:].strip(), "", {}
        elif found := _PART.match(line):
            part = next(name for name, label in _PARTS.items() if label == found[1])
            parts[part] = [_plain(found[2])]
        elif part:
            parts[part].append(_plain(line))
    if title:
        yield _made(title, parts)


def _plain(line: str) -> str:
    return line[1:] if line.startswith("\\") and _MARK.match(line) else line


def _made(title: str, parts: dict[str, list[str]]) -> Technique:
    return Technique(title, **{name: "\n".join(lines).strip() for name, lines in parts.items()})
