"""A document as Markdown that reads well as it stands; no text in it can become markup."""

import re
from collections.abc import Iterator

from relnotes.exchange.document import Document, Part, Row, Section

_MARKS = re.compile(r"[\\`*_{}\[\]<>#|~$&@^]")
_OPENING = re.compile(r"^(\d{1,9})([.)])(?=\s|$)|^([-+=:!])")
_LINKED = re.compile(r"(?i)\b(https?|ftp|mailto|xmpp)(:)|\b(www)(\.)")


def markdown(document: Document) -> str:
    """The document as CommonMark: headings, and a list item for each line."""
    blocks = [f"# {escaped(document.title)}", escaped(document.caption)]
    if document.letterhead.name:
        blocks.append(escaped(document.letterhead.name))
    if document.lead:
        blocks.append(f"> {escaped(document.lead)}")
    if document.figures:
        blocks.append("\n".join(_item(_figures(document))))
    if document.bars:
        blocks.append(f"## {escaped(document.labels.bars)}")
        blocks.append("\n".join(f"- {escaped(bar.sentence)}" for bar in document.bars))
    for section in document.sections:
        blocks.extend(_section(section))
    blocks.extend(escaped(note) for note in document.notes)
    blocks.append(f"---\n\n{escaped(document.footer)}")
    return "\n\n".join(blocks) + "\n"


def escaped(text: str) -> str:
    """The text on one line, such that Markdown shows exactly it, wherever a line may begin."""
    line = " ".join(text.split())
    line = _MARKS.sub(r"\\\g<0>", line)
    line = _LINKED.sub(lambda run: f"{run[1] or run[3]}\\{run[2] or run[4]}", line)
    return _OPENING.sub(lambda run: f"{run[1]}\\{run[2]}" if run[1] else f"\\{run[3]}", line)


def _figures(document: Document) -> Iterator[str]:
    for figure in document.figures:
        told = f"**{escaped(figure.value)}** {escaped(figure.label)}"
        yield f"{told} · {escaped(figure.detail)}" if figure.detail else told


def _section(section: Section) -> Iterator[str]:
    yield f"## {escaped(section.title)}"
    for part in section.parts:
        if part.title:
            yield f"### {escaped(part.title)}"
        yield "\n".join(_item(_rows(part)))
        if part.more:
            yield escaped(part.more)


def _rows(part: Part) -> Iterator[str]:
    for row in part.rows:
        yield _line(row) + (f"\\\n  {escaped(row.detail)}" if row.detail else "")


def _line(row: Row) -> str:
    what = f"**{escaped(row.what)}**" if row.what else ""
    texts = (escaped(row.when), what, escaped(row.result))
    return " · ".join(filter(None, texts))


def _item(lines: Iterator[str]) -> Iterator[str]:
    return (f"- {line}" for line in lines)
