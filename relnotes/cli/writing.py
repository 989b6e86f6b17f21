"""Commands that change the journal."""

import argparse
import sys
from dataclasses import replace
from functools import partial

from relnotes.cli.session import Session
from relnotes.domain.capture import Captured, capture
from relnotes.domain.happenings import EntryDraft
from relnotes.domain.kinds import EntryKind
from relnotes.domain.people import PersonDraft
from relnotes.domain.problem import Code, Problem
from relnotes.journal import entries, people, relationships
from relnotes.journal.access import Writer

TEXT_LIMIT = 1_000_000


def add(session: Session, options: argparse.Namespace) -> int:
    """Logs an entry from one text, as one step."""
    text = " ".join(options.text) if options.text else sys.stdin.read(TEXT_LIMIT)
    with session.journal(create=options.new) as journal:
        everyone = journal.read(people.names)
        said = capture(text, partial(people.meant, everyone))
        if said.unknown and not options.new:
            people.meant(everyone, said.unknown[0])
        draft = _draft(said, options)
        names = [*(one.name for one in said.people), *said.unknown]
        if not options.preview:
            journal.do("Add an entry", _log, draft, said.unknown)
    day = draft.day or session.today()
    record = {
        "people": names,
        "entry": {"title": draft.title, "body": draft.body, "start": day.isoformat(),
                  "minutes": None, "channel": draft.kind},
        "contributions": [], "promises": [], "stakes": [], "strains": [], "lessons": [],
        "tags": [],
    }  # fmt: skip
    verb = "Would save" if options.preview else "Saved"
    session.say(record, f"{verb}: {draft.title} · {', '.join(names)} · {day}")
    return 0


def undo(session: Session, _options: argparse.Namespace) -> int:
    """Takes the last step back, whoever made it."""
    with session.journal() as journal:
        change = journal.undo()
    session.say({"undone": change.label}, f"Taken back: {change.label}")
    return 0


def _draft(said: Captured[people.Name], options: argparse.Namespace) -> EntryDraft:
    ids = tuple(one.id for one in said.people)
    if not ids and not said.unknown:
        raise Problem(Code.NOBODY_NAMED)
    return EntryDraft(
        people=ids or (0,),
        title=said.title or next(iter(said.body.splitlines()), ""),
        body=said.body,
        kind=EntryKind(options.kind),
        day=options.day,
    )


def _log(writer: Writer, draft: EntryDraft, unknown: tuple[str, ...]) -> int:
    """The entry, with those created on purpose."""
    new = tuple(relationships.add(writer, PersonDraft(name)) for name in unknown)
    known = tuple(one for one in draft.people if one)
    return entries.log(writer, replace(draft, people=(*known, *new)))
