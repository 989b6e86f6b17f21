"""Commands that change the journal."""

import argparse
import datetime as dt
import sys
from dataclasses import replace

from relnotes.cli.session import Session
from relnotes.domain import amounts
from relnotes.domain.capture.grammar import read
from relnotes.domain.capture.naming import Everyone
from relnotes.domain.capture.parts import Sort
from relnotes.domain.capture.said import Line, Said, said
from relnotes.domain.kinds import EntryKind
from relnotes.domain.problem import Code, Problem
from relnotes.journal import captures
from relnotes.sentences import word

TEXT_LIMIT = 1_000_000


def add(session: Session, options: argparse.Namespace) -> int:
    """Keeps what one text says, as one step."""
    text = " ".join(options.text) if options.text else sys.stdin.read(TEXT_LIMIT)
    with session.journal(create=options.new) as journal:
        everyone = Everyone(journal.read(captures.everyone))
        found = _with_options(said(read(text, session.today(), everyone)), options)
        if not found.people:
            raise Problem(Code.NOBODY_NAMED)
        if found.unknown and not options.new:
            everyone.named(found.unknown[0])
        if not options.preview:
            journal.do("Add an entry", captures.save, found, create=options.new)
    verb = "Would save" if options.preview else "Saved"
    session.say(_record(found, session.today()), _text(found, session.today(), verb))
    return 0


def undo(session: Session, _options: argparse.Namespace) -> int:
    """Takes the last step back, whoever made it."""
    with session.journal() as journal:
        change = journal.undo()
    session.say({"undone": change.label}, f"Taken back: {change.label}")
    return 0


def _with_options(found: Said, options: argparse.Namespace) -> Said:
    """What the options say goes before what the text says."""
    kind = EntryKind(options.kind) if options.kind else found.kind
    return replace(found, kind=kind, day=options.day or found.day)


def _record(found: Said, today: dt.date) -> dict[str, object]:
    start = (found.day or today).isoformat()
    if found.time is not None:
        start = f"{start}T{found.time:%H:%M}"
    return {
        "people": [one.name for one in found.people],
        "entry": {
            "title": found.title, "body": found.body, "start": start, "minutes": found.minutes,
            "channel": found.kind,
        },
        "contributions": [
            {"side": one.side, "what": one.what,
             "amount": one.amount.value if one.amount else None,
             "unit": one.amount.unit if one.amount else ""}
            for one in found.of(Sort.BROUGHT, Sort.THEY_BROUGHT)
        ],
        "promises": [
            {"side": one.side, "what": one.what, "due": one.due}
            for one in found.of(Sort.PROMISED, Sort.THEY_PROMISED)
        ],
        "stakes": [
            {"side": one.side, "kind": one.kind, "what": one.what, "due": one.due}
            for one in found.of(Sort.HEARD)
        ],
        "strains": [one.what for one in found.of(Sort.STRAIN)],
        "lessons": [one.what for one in found.of(Sort.LESSON)],
        "tags": list(dict.fromkeys((*found.tags, *(t for one in found.lines for t in one.tags)))),
        "warmth": found.warmth,
        "confidence": found.confidence,
        "role": found.role,
        "next": found.next_day,
    }  # fmt: skip


def _text(found: Said, today: dt.date, verb: str) -> str:
    names = ", ".join(one.name for one in found.people)
    when = f"{found.day or today}" + (f" {found.time:%H:%M}" if found.time else "")
    length = f", {found.minutes} min" if found.minutes else ""
    head = f"{verb}: {found.title} · {names} · {word(found.kind)}, {when}{length}"
    return "\n".join([head, *(f"  {_line_text(one)}" for one in found.lines)])


def _line_text(one: Line) -> str:
    whom = f" ({one.whom.name})" if one.whom else ""
    kind = f"{word(one.kind)}: " if one.sort is Sort.HEARD else ""
    amount = f", {amounts.text(one.amount)}" if one.amount else ""
    due = f", by {one.due}{f' {one.time:%H:%M}' if one.time else ''}" if one.due else ""
    return f"{one.sort} {kind}{one.what}{amount}{due}{whom}"
