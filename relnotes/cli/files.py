"""Commands that read or write files beside the journal."""

import argparse
import datetime as dt

from relnotes import paths
from relnotes.cli.session import Session
from relnotes.domain.problem import Code, Problem
from relnotes.domain.summary import Choice
from relnotes.exchange import archive, calendar, documents
from relnotes.exchange import files as disk
from relnotes.exchange import sample as sample_journal
from relnotes.exchange.composing import compose
from relnotes.exchange.document import as_data
from relnotes.exchange.wording import words
from relnotes.journal import people, promises, roster, summaries

FORMATS = documents.FORMATS


def export(session: Session, options: argparse.Namespace) -> int:
    """Writes the whole journal as an archive, or what is due as a calendar."""
    if options.format == "ics":
        return _export_calendar(session, options)
    with session.journal() as journal:
        archive.write(journal, options.output)
    session.say({"file": str(options.output)}, f"Written: {options.output}")
    return 0


def _export_calendar(session: Session, options: argparse.Namespace) -> int:
    with session.journal() as journal:
        people_due = journal.read(roster.listed, session.today())
        promised = journal.read(promises.open_promises)
    written = calendar.calendar(people_due, promised, session.clock(), options.alarm)
    disk.write(options.output, written.content)
    record = {"file": str(options.output), "events": written.events, "held_back": written.held_back}
    noun = "event" if written.events == 1 else "events"
    held = f" {written.held_back} private promises stayed here." if written.held_back else ""
    session.say(record, f"Written: {options.output}, {written.events} {noun}.{held}")
    return 0


def restore(session: Session, options: argparse.Namespace) -> int:
    """Makes a new journal of an archive."""
    archive.restore(options.file, session.path, session.clock, session.key())
    session.say({"journal": str(session.path)}, f"Restored: {session.path}")
    return 0


def sample(session: Session, options: argparse.Namespace) -> int:
    """Writes the sample journal."""
    sample_journal.write(options.file, session.clock, paths.resources() / "sample")
    session.say({"file": str(options.file)}, f"Written: {options.file}")
    return 0


def summary(session: Session, options: argparse.Namespace) -> int:
    """Writes a value summary, and keeps a frozen copy with the relationship."""
    until = options.until or session.today()
    since = options.since or _a_year_before(until)
    ending = options.format or options.output.suffix.removeprefix(".").lower()
    if ending not in FORMATS:
        raise Problem(Code.FORMAT_UNKNOWN, format=ending, known=", ".join(FORMATS))
    choice = Choice(kind=options.kind, length=options.length)
    with session.journal() as journal:
        ids = tuple(journal.read(people.found, name).id for name in options.names)
        material = journal.read(summaries.material, ids, since, until)
        document = compose(material, choice, words())
        documents.write(document, ending, options.output)
        frozen = summaries.Frozen(
            people=ids,
            title=document.title,
            kind=choice.kind,
            length=choice.length,
            since=since,
            until=until,
            settings={},
            document=as_data(document),
        )
        journal.do("Keep a value summary", summaries.freeze, frozen)
    record = {
        "file": str(options.output),
        "people": list(material.people),
        "from": since,
        "to": until,
        "held_back": material.held_back,
    }
    held = f" {material.held_back} private records stayed here." if material.held_back else ""
    session.say(record, f"Written: {options.output}.{held}")
    return 0


def _a_year_before(day: dt.date) -> dt.date:
    try:
        return day.replace(year=day.year - 1) + dt.timedelta(days=1)
    except ValueError:  # 29 February
        return day.replace(year=day.year - 1, day=28) + dt.timedelta(days=1)
