"""Bringing along what other programs kept: people, entries, promises, in one step."""

import argparse
import itertools
import sys
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, suppress
from pathlib import Path

from relnotes.cli import backing, guiding, likenesses
from relnotes.cli.session import Session, dumped
from relnotes.domain.kinds import BackupReason
from relnotes.domain.problem import Code, Problem
from relnotes.exchange import apart, glance
from relnotes.exchange.answers import Guidance
from relnotes.exchange.bringing import bringing
from relnotes.exchange.parcels import Opened
from relnotes.exchange.preview import as_json
from relnotes.exchange.records import EntryRecord, PersonRecord, Reading
from relnotes.exchange.sameness import Newcomer, Sameness, newcomers
from relnotes.exchange.telling import Told, strangers_of
from relnotes.journal import arrivals, keys, people
from relnotes.journal.store import Journal
from relnotes.sentences import problem_sentence, trouble_sentence

_LABEL = 200
"""As much of the files' names as a step is called by."""


def bring(session: Session, options: argparse.Namespace) -> int:
    """Brings all files along in one step; with `--preview` it only says what is in them."""
    archived = next((file for file in options.files if glance.is_archive(file)), None)
    if archived is not None:
        raise Problem(Code.IS_ARCHIVE, file=str(archived))
    if options.preview:
        return _preview(session, options)
    with ExitStack() as held:
        here = session.path.exists()
        journal = held.enter_context(session.journal()) if here else None
        comers, told, sheets = _read(session, options, guiding.guidance(journal, options))
        journal = journal or held.enter_context(session.journal(create=True))
        about = journal.read(people.found, options.about).id if options.about else None
        if options.new:
            comers += journal.read(arrivals.unmet, strangers_of(told), comers)
        people_ = journal.read(newcomers, comers)
        chosen = Sameness(people_).arrivals(range(len(people_)))
        backing.back_up_first(journal, BackupReason.IMPORT)
        happenings = [one.happening for one in told]
        names = ", ".join(file.absolute().name for file in options.files)
        label = f"Bring people along: {names}"[:_LABEL]
        came = journal.do(label, arrivals.bring, chosen, happenings, about).value
        guiding.remember(journal, options, sheets)
    alike = list(likenesses.records(people_))
    session.say(
        {**_record(came), "alike": alike},
        "\n".join((*_sentences(came), *likenesses.sentences(people_))),
    )
    return 0


def _record(came: arrivals.Arrived) -> dict[str, int]:
    return {
        "added": len(came.added),
        "known": came.known,
        "entries": came.entries,
        "entries_known": came.entries_known,
        "strangers": came.strangers,
        "booked": came.booked,
        "joined": came.joined,
        "pictures": came.pictures,
    }


def _read(
    session: Session, options: argparse.Namespace, guided: Guidance
) -> tuple[list[arrivals.Arrival], list[Told], list[Reading]]:
    """Who and what is in the files, and their sheets; what was odd is said at once."""
    comers: list[arrivals.Arrival] = []
    told: list[Told] = []
    sheets: list[Reading] = []
    for one in apart.opened(options.files, guided):
        if one.problem is not None:
            raise one.problem
        if one.is_stray and Path(one.name) != options.files[one.given]:
            continue  # many a file lies in a folder beside what was exported
        made = bringing(one.reading, session.today())
        comers += [coming.arrival for coming in made.people]
        told += made.entries
        sheets += [one.reading] if one.reading.columns else []
        for trouble in made.troubles:
            print(f"{one.name}: {trouble_sentence(trouble)}", file=sys.stderr)
        if one.reading.needs_mapping:
            print("\n".join(guiding.columns_said(one.reading)), file=sys.stderr)
    if not comers and not told:
        raise Problem(Code.NOBODY_FOUND, file=", ".join(map(str, options.files)))
    return comers, told, sheets


def _sentences(came: arrivals.Arrived) -> Iterator[str]:
    yield f"{len(came.added)} came along; {came.known} were here already."
    if came.joined:
        yield f"{came.joined} of those who were here got what is new of them."
    if came.entries or came.entries_known:
        yield f"{_counted(came.entries, 'entry', 'entries')} added; {came.entries_known} known."
    if came.pictures:
        yield f"{_counted(came.pictures, 'picture', 'pictures')} kept."
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


def _preview(session: Session, options: argparse.Namespace) -> int:
    """Says what is in the files; a plain journal tells which sheets and people it knows."""
    with ExitStack() as held:
        journal = None
        if session.path.exists() and not keys.is_encrypted(session.path):
            with suppress(Problem):
                journal = held.enter_context(session.journal())
        return _previews(session, options, journal)


def _previews(session: Session, options: argparse.Namespace, journal: Journal | None) -> int:
    status, guided = 0, guiding.guidance(journal, options)
    found = apart.opened(options.files, guided)
    for _, some in itertools.groupby(found, key=lambda one: one.given):
        ones = tuple(some)
        if ones[0].problem is not None:
            print(problem_sentence(ones[0].problem), file=sys.stderr)
            status = 1
            continue
        if len(ones) > 1:
            ones = tuple(one for one in ones if not one.is_stray) or ones[:1]
        for one in ones:
            made = bringing(one.reading)
            arriving = [coming.arrival for coming in made.people]
            people_ = journal.read(newcomers, arriving) if journal is not None else ()
            if session.as_json:
                shown = as_json(one.reading, one.name)
                print(dumped({**shown, "alike": list(likenesses.records(people_))}))
            else:
                _show(one, people_)
    return status


def _show(one: Opened, people_: Sequence[Newcomer]) -> None:
    reading = one.reading
    entries = _counted(len(reading.entries), "entry", "entries")
    written = ", ".join(filter(None, (reading.format, reading.encoding)))
    print(f"{one.name}: {len(reading.people)} people, {entries} ({written})")
    for line in guiding.columns_said(reading):
        print(line)
    for person in reading.people:
        print(f"  {_person(person)}")
    for entry in reading.entries:
        print(f"  {_entry(entry)}")
    if known := sum(one.known for one in people_):
        print(f"  = here already: {known}")
    for line in likenesses.sentences(people_):
        print(f"  ? {line}")
    for trouble in reading.troubles:
        print(f"  ! {trouble_sentence(trouble)}")


def _person(record: PersonRecord) -> str:
    ways = [one.value for one in (*record.emails, *record.phones)]
    return " · ".join(filter(None, (record.name, ", ".join(ways))))


def _entry(record: EntryRecord) -> str:
    start = str(record.start)[:16] if record.start else "?"
    who = ", ".join(one.name for one in record.attendees if one.kind == "person")
    shown = _counted(len(record.pictures), "picture", "pictures") if record.pictures else ""
    left_out = f"left out: {record.skip}" if record.skip else ""
    said = (f"{start} {record.title}", who, record.repeats, shown, left_out)
    return " · ".join(filter(None, said))
