"""How an example of the grammar is written down: what a text says, in one line to check by hand."""

import datetime as dt
from collections.abc import Iterator

from relnotes.domain import amounts
from relnotes.domain.capture.grammar import read
from relnotes.domain.capture.naming import Everyone, Known
from relnotes.domain.capture.parts import Sort, Whom
from relnotes.domain.capture.said import Line, Said, said
from relnotes.domain.kinds import Confidence, EntryKind, Side

TODAY = dt.date(2026, 11, 21)
"""A Saturday."""
EVERYONE = Everyone(
    [
        Known(1, "Ana Petrović", ("Anuška",)),
        Known(2, "Jomo Okafor"),
        Known(3, "Tomoko Kimura"),
        Known(4, "Northwind Ltd"),
        Known(5, "Max Berger"),
        Known(6, "Ben King"),
        Known(7, "Ben Adler"),
        Known(8, "Jürgen Weiß", ("Jojo",)),
        Known(9, "Mary Ann O’Brien-Smith"),
    ]
)


def told(text: str) -> str:
    """What a text says: `key value`, one after the other; lines with a sign keep it."""
    return " | ".join(_told(said(read(text, TODAY, EVERYONE))))


def _told(found: Said) -> Iterator[str]:
    yield from (f"with {_name(one)}" for one in found.people)
    if found.kind is not EntryKind.NOTE:
        yield f"by {found.kind}"
    if found.day:
        yield f"on {found.day:%a} {found.day}"
    if found.time:
        yield f"at {found.time:%H:%M}"
    if found.minutes:
        yield f"for {found.minutes} min"
    yield f"title {found.title}"
    if found.body:
        yield "text " + found.body.replace("\n", "⏎")
    yield from (f"tag {tag}" for tag in found.tags)
    for far in found.progress:
        yield f"goal {far.tag} {far.percent} %" + (f": {far.comment}" if far.comment else "")
    yield from map(_line, found.lines)
    if found.warmth:
        yield f"warmth {found.warmth}"
    if found.confidence is not Confidence.OPEN:
        yield str(found.confidence)
    if found.role:
        yield f"role {found.role}"
    if found.next_day:
        yield f"next {found.next_day:%a} {found.next_day}"


def _line(one: Line) -> str:
    parts = [f"{one.sort}", one.what]
    if one.sort is Sort.HEARD:
        parts.insert(1, f"({'I' if one.side is Side.ME else 'they'}: {one.kind})")
    if one.amount:
        parts.append(f"[{amounts.text(one.amount)}]")
    if one.due:
        parts.append(f"[{one.due:%a} {one.due}{f' {one.time:%H:%M}' if one.time else ''}]")
    if one.whom:
        parts.append(f"[{_name(one.whom)}]")
    return " ".join([*parts, *(f"#{tag}" for tag in one.tags)])


def _name(whom: Whom) -> str:
    return whom.name if whom.id is not None else f"{whom.name}?"
