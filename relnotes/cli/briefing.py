"""The brief from a terminal: what to have in mind before a meeting, read or written to a file."""

import argparse
from typing import Any

from relnotes.cli.session import Session
from relnotes.domain.kinds import Confidence, Side, StakeSource, StakeState
from relnotes.domain.problem import Code, Problem
from relnotes.exchange import documents
from relnotes.exchange.briefing import briefing
from relnotes.exchange.document import Document, Row
from relnotes.exchange.wording import words
from relnotes.journal import brief as briefs
from relnotes.journal import people as everyone
from relnotes.journal.brief import Brief
from relnotes.journal.contributions import ContributionLine


def brief(session: Session, options: argparse.Namespace) -> int:
    """What to have in mind before meeting one person or several."""
    today = session.today()
    with session.journal() as journal:
        ids = [journal.read(everyone.found, name).id for name in options.names]
        found = [journal.read(briefs.brief, one, today) for one in dict.fromkeys(ids)]
    document = briefing(found, today, words())
    if options.output is None:
        if session.as_json:
            session.say_each(((_record(one), "") for one in found), "")
        else:
            print(_text(document))
        return 0
    ending = options.format or options.output.suffix.removeprefix(".").lower()
    if ending not in documents.FORMATS:
        known = ", ".join(documents.FORMATS)
        raise Problem(Code.FORMAT_UNKNOWN, format=ending, known=known)
    documents.write(document, ending, options.output)
    held = sum(one.held_back for one in found)
    said = f" {held} private records stayed here." if held else ""
    record = {
        "file": str(options.output),
        "people": [one.header.name for one in found],
        "held_back": held,
    }
    session.say(record, f"Written: {options.output}.{said}")
    return 0


def _text(document: Document) -> str:
    lines = [document.title, document.caption]
    if document.lead:
        lines += ["", f"“{document.lead}”"]
    for section in document.sections:
        lines += ["", section.title]
        for part in section.parts:
            if part.title:
                lines.append(f"  {part.title}")
            lines += (f"    {_line(row)}" for row in part.rows)
    return "\n".join([*lines, *document.notes])


def _line(row: Row) -> str:
    texts = (row.when, row.what, row.result, row.detail)
    return " · ".join(text for text in texts if text)


def _record(one: Brief) -> dict[str, Any]:
    """One person's brief; what is private or in confidence is here too, for its owner."""
    last = one.last
    troubled = (StakeState.AT_RISK, StakeState.UNMET)
    return {
        "id": one.header.id,
        "name": one.header.name,
        "value": one.value,
        "last": None if last is None else {"id": last.id, "day": last.day, "title": last.title},
        "next": one.next_day,
        "points": [{"id": p.id, "side": p.side, "what": p.what} for p in one.points],
        "promises": [
            {"id": p.id, "side": p.side, "what": p.what, "due": p.due} for p in one.promises
        ],
        "stakes": [
            {"id": s.id, "side": s.side, "kind": s.kind, "what": s.what, "state": s.state,
             "assumed": s.source is StakeSource.ASSUMED}
            for s in one.stakes
            if s.state in troubled
            or (s.source is StakeSource.ASSUMED and s.state is StakeState.OPEN)
        ],
        "thank": [_said(c) for c in one.to_thank],
        "tell": [_said(c) for c in one.to_tell if c.confidence is Confidence.OPEN],
        "terms": [term.text for term in one.terms],
        "roles": [role.name for role in one.roles if role.side is Side.ME],
        "goals": [
            {"id": g.id, "what": g.what, "percent": g.progress[-1].value if g.progress else 0}
            for g in one.goals
        ],
    }  # fmt: skip


def _said(one: ContributionLine) -> dict[str, Any]:
    return {"id": one.id, "what": one.what, "day": one.day}
