"""Commands that read or write files beside the journal."""

import argparse
import datetime as dt
import sys
from pathlib import Path

from relnotes import paths
from relnotes.cli import backing
from relnotes.cli.session import Session, dumped
from relnotes.domain.kinds import BackupReason
from relnotes.domain.problem import Code, Problem
from relnotes.domain.summary import Choice
from relnotes.exchange import archive, documents, recognise
from relnotes.exchange import files as disk
from relnotes.exchange import sample as sample_journal
from relnotes.exchange.bringing import arrivals_of, troubles_of
from relnotes.exchange.composing import compose
from relnotes.exchange.document import as_data
from relnotes.exchange.records import Reading, as_json
from relnotes.exchange.wording import words
from relnotes.journal import arrivals, people, summaries
from relnotes.sentences import problem_sentence, trouble_sentence

FORMATS = documents.FORMATS
IMPORT_LIMIT = 50_000_000


def bring(session: Session, options: argparse.Namespace) -> int:
    """Brings people along, all files in one step; with `--preview` it only says what is there."""
    if options.preview:
        return max(_preview(session, name) for name in options.files)
    readings = [_read(name) for name in options.files]
    coming = [one for reading in readings for one in arrivals_of(reading)]
    for name, reading in zip(options.files, readings, strict=True):
        for trouble in troubles_of(reading):
            print(f"{name}: {trouble_sentence(trouble)}", file=sys.stderr)
    if not coming:
        raise Problem(Code.NOBODY_FOUND, file=", ".join(options.files))
    with session.journal(create=True) as journal:
        backing.back_up_first(journal, BackupReason.IMPORT)
        came = journal.do("Bring people along", arrivals.bring, coming).value
    session.say(
        {"added": len(came.added), "known": came.known},
        f"{len(came.added)} came along; {came.known} were here already.",
    )
    return 0


def export(session: Session, options: argparse.Namespace) -> int:
    """Writes the whole journal as an archive."""
    with session.journal() as journal:
        archive.write(journal, options.output)
    session.say({"file": str(options.output)}, f"Written: {options.output}")
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


def _read(name: str) -> Reading:
    return recognise.read(disk.read(Path(name), limit=IMPORT_LIMIT), name)


def _preview(session: Session, name: str) -> int:
    try:
        reading = _read(name)
    except Problem as problem:
        print(problem_sentence(problem), file=sys.stderr)
        return 1
    if session.as_json:
        print(dumped(as_json(reading, name)))
        return 0
    print(f"{name}: {len(reading.people)} people ({reading.format or 'unknown'})")
    for record in reading.people:
        ways = [one.value for one in (*record.emails, *record.phones)]
        print(f"  {record.name}" + (f" · {', '.join(ways)}" if ways else ""))
    for trouble in reading.troubles:
        print(f"  ! {trouble_sentence(trouble)}")
    return 0


def _a_year_before(day: dt.date) -> dt.date:
    try:
        return day.replace(year=day.year - 1) + dt.timedelta(days=1)
    except ValueError:  # 29 February
        return day.replace(year=day.year - 1, day=28) + dt.timedelta(days=1)
