"""Commands that read or write files beside the journal."""

import argparse

from relnotes import paths
from relnotes.cli.session import Session
from relnotes.domain.problem import Code, Problem
from relnotes.exchange import archive, exporting
from relnotes.exchange import sample as sample_journal
from relnotes.exchange.exporting import Format, Order, Written
from relnotes.journal import people
from relnotes.journal.leaving import Wanted

_COUNTED = {
    Format.ARCHIVE: ("records", "record"),
    Format.MARKDOWN: ("notes", "note"),
    Format.CSV: ("records", "record"),
    Format.VCARD: ("people", "person"),
    Format.ICS: ("events", "event"),
}


def export(session: Session, options: argparse.Namespace) -> int:
    """Writes the journal out, whole or of some people, tags and days."""
    if options.since and options.until and options.until < options.since:
        raise Problem(Code.PERIOD_BACKWARDS)
    with session.journal() as journal:
        wanted = Wanted(
            people=tuple(journal.read(people.found, name).id for name in options.people),
            tags=tuple(tag.removeprefix("#") for tag in options.tags),
            since=options.since,
            until=options.until,
            private=options.with_private,
        )
        order = Order(Format(options.format), options.output, wanted, options.alarm)
        written = journal.read(exporting.write, order, session.clock())
    many, one = _COUNTED[order.format]
    record = {
        "file": str(order.path),
        "format": order.format.value,
        many: written.count,
        "held_back": written.held_back,
    }
    if order.format is Format.ARCHIVE:
        record["whole"] = written.whole
    counted = f"{written.count} {one if written.count == 1 else many}"
    session.say(record, f"Written: {order.path}, {counted}.{_left(order, written)}")
    return 0


def _left(order: Order, written: Written) -> str:
    """What stayed here, and what that makes of an archive."""
    said = ""
    if written.held_back:
        noun = "record" if written.held_back == 1 else "records"
        said = f" {written.held_back} private {noun} stayed here"
        said += "; --with-private takes them along." if order.format is Format.ARCHIVE else "."
    if order.format is Format.ARCHIVE and not written.whole:
        said += " So the archive is not the whole journal: none equal to this one comes of it."
    return said


def restore(session: Session, options: argparse.Namespace) -> int:
    """Makes a new journal of an archive."""
    complete = archive.restore(options.file, session.path, session.clock, session.key())
    less = "" if complete else ". The archive was not a whole journal, so this one is not either."
    record = {"journal": str(session.path), "whole": complete}
    session.say(record, f"Restored: {session.path}{less}")
    return 0


def sample(session: Session, options: argparse.Namespace) -> int:
    """Writes the sample journal."""
    sample_journal.write(options.file, session.clock, paths.resources() / "sample")
    session.say({"file": str(options.file)}, f"Written: {options.file}")
    return 0
