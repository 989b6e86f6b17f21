"""Bringing along what other programs kept: people, entries, promises, in one step."""

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

from relnotes.cli import backing
from relnotes.cli.session import Session, dumped
from relnotes.domain.kinds import BackupReason
from relnotes.domain.problem import Code, Problem
from relnotes.exchange import parcels
from relnotes.exchange.bringing import bringing
from relnotes.exchange.parcels import Opened
from relnotes.exchange.records import EntryRecord, PersonRecord, TroubleCode, as_json
from relnotes.exchange.telling import Told, strangers_of
from relnotes.journal import arrivals, people
from relnotes.sentences import problem_sentence, trouble_sentence

_STRAY = frozenset({TroubleCode.UNKNOWN_FORMAT, TroubleCode.NOT_CONTACTS, TroubleCode.EMPTY})
"""What is said of a file that a folder or a zip holds beside the others."""


def bring(session: Session, options: argparse.Namespace) -> int:
    """Brings all files along in one step; with `--preview` it only says what is in them."""
    if options.preview:
        return max(_preview(session, name) for name in options.files)
    comers: list[arrivals.Arrival] = []
    told: list[Told] = []
    for name in options.files:
        for one in parcels.opened(Path(name)):
            made = bringing(one.reading, session.today())
            comers += [coming.arrival for coming in made.people]
            told += made.entries
            for trouble in made.troubles:
                print(f"{one.name}: {trouble_sentence(trouble)}", file=sys.stderr)
    if not comers and not told:
        raise Problem(Code.NOBODY_FOUND, file=", ".join(options.files))
    with session.journal(create=True) as journal:
        about = journal.read(people.found, options.about).id if options.about else None
        if options.new:
            comers += journal.read(arrivals.unmet, strangers_of(told), comers)
        backing.back_up_first(journal, BackupReason.IMPORT)
        happenings = [one.happening for one in told]
        came = journal.do("Bring people along", arrivals.bring, comers, happenings, about).value
    session.say(
        {
            "added": len(came.added),
            "known": came.known,
            "entries": came.entries,
            "entries_known": came.entries_known,
            "strangers": came.strangers,
            "booked": came.booked,
        },
        "\n".join(_sentences(came)),
    )
    return 0


def _sentences(came: arrivals.Arrived) -> Iterator[str]:
    yield f"{len(came.added)} came along; {came.known} were here already."
    if came.entries or came.entries_known:
        yield f"{_counted(came.entries, 'entry', 'entries')} added; {came.entries_known} known."
    if came.booked:
        yield f"{_counted(came.booked, 'next meeting', 'next meetings')} booked."
    if came.strangers:
        left = _counted(came.strangers, "entry names", "entries name")
        yield (
            f"{left} nobody here and stayed behind: --new brings those along whom a calendar "
            "names, --about NAME takes the others."
        )


def _counted(number: int, one: str, many: str) -> str:
    return f"{number} {one if number == 1 else many}"


def _preview(session: Session, name: str) -> int:
    path = Path(name)
    try:
        found = tuple(parcels.opened(path))
    except Problem as problem:
        print(problem_sentence(problem), file=sys.stderr)
        return 1
    if len(found) > 1:
        found = tuple(one for one in found if not _is_stray(one)) or found[:1]
    for one in found:
        if session.as_json:
            print(dumped(as_json(one.reading, one.name)))
        else:
            _show(one)
    return 0


def _is_stray(one: Opened) -> bool:
    return all(trouble.code in _STRAY for trouble in one.reading.troubles) and not (
        one.reading.people or one.reading.entries
    )


def _show(one: Opened) -> None:
    reading = one.reading
    entries = _counted(len(reading.entries), "entry", "entries")
    print(f"{one.name}: {len(reading.people)} people, {entries} ({reading.format})")
    for person in reading.people:
        print(f"  {_person(person)}")
    for entry in reading.entries:
        print(f"  {_entry(entry)}")
    for trouble in reading.troubles:
        print(f"  ! {trouble_sentence(trouble)}")


def _person(record: PersonRecord) -> str:
    ways = [one.value for one in (*record.emails, *record.phones)]
    return " · ".join(filter(None, (record.name, ", ".join(ways))))


def _entry(record: EntryRecord) -> str:
    start = str(record.start)[:16] if record.start else "?"
    who = ", ".join(one.name for one in record.attendees if one.kind == "person")
    left_out = f"left out: {record.skip}" if record.skip else ""
    return " · ".join(filter(None, (f"{start} {record.title}", who, record.repeats, left_out)))
