"""The journal under torture: evenings with what came of them, numbered, so that a gap is seen."""

import datetime as dt
from pathlib import Path

from relnotes.domain.happenings import ContributionDraft, EntryDraft, PromiseDraft
from relnotes.domain.kinds import Side
from relnotes.domain.people import PersonDraft
from relnotes.journal import arrivals, entries, examine, keys, relationships
from relnotes.journal.access import Reader, Writer
from relnotes.journal.keys import Key
from relnotes.journal.store import Journal
from tests.torture.harness import Tell

NOW = dt.datetime(2026, 11, 21, 15, 0, tzinfo=dt.UTC)
GUESTS = 40
"""People in one import: they come all, or none."""


def a_key() -> Key:
    """A key of one round, its memory not locked: what is attacked is the file, not the secret."""
    keys._ROUNDS, keys._WIPING = 1, keys._SILENT
    return keys.new_key("a passphrase for nobody")


def opened(path: Path, key: Key | None) -> Journal:
    return Journal.open(path, lambda: NOW, key=key)


def begin(path: Path, key: Key | None, evenings: int = 0) -> bool:
    """Makes a journal with somebody in it, and a few evenings."""
    journal = opened(path, key)
    journal.do("Add", relationships.add, PersonDraft("Ana"))
    for number in range(evenings):
        log(journal, number)
    journal.close()
    return True


def log(journal: Journal, number: int) -> None:
    """Logs one evening with a contribution and a promise: three tables, one step."""
    draft = EntryDraft(
        (1,),
        f"evening{number}",
        body="Calm and direct. " * (number % 60),
        contributions=(ContributionDraft(1, Side.ME, f"brought{number}"),),
        promises=(PromiseDraft(1, Side.THEM, f"promised{number}"),),
    )
    journal.do("Log", entries.log, draft)


def log_on(path: Path, key: Key | None, start: int, tell: Tell) -> None:
    """Logs one evening after the other; tells of each once it is confirmed."""
    journal = opened(path, key)
    for number in range(start, start + 100_000):
        log(journal, number)
        tell(number)


def import_on(path: Path, key: Key | None, start: int, tell: Tell) -> None:
    """Brings an address book along, again and again; tells of each that is confirmed."""
    journal = opened(path, key)
    for number in range(start, start + 100_000):
        people = [arrivals.Arrival(PersonDraft(f"Guest{number} No{n}")) for n in range(GUESTS)]
        journal.do("Bring", arrivals.bring, people)
        tell(number)


def look(path: Path, key: Key | None) -> tuple[list[int], list[str]]:
    """The numbers of what is there, and all that is torn, damaged or unknown to search."""
    journal = opened(path, key)
    found = journal.read(examine.examine)
    faults = [f"damage: {line}" for line in (*found.damage, *found.loose_references)]
    if found.not_indexed:
        faults.append("search does not know everything")
    there, torn = journal.read(numbers)
    try:
        journal.do("Look at the index", _index_holds)
    except Exception as error:  # noqa: BLE001  whatever it says: index and records differ
        faults.append(f"the search index differs: {error}")
    journal.close()
    return there, [*faults, *torn]


def numbers(reader: Reader) -> tuple[list[int], list[str]]:
    """The numbers of what is there, and what of it is torn."""

    def found(query: str) -> list[int]:
        return sorted(int(one) for one in reader.connection.exec_driver_sql(query).scalars())

    logged = found("SELECT substr(title, 8) FROM entry")
    torn = [
        f"{table}s do not fit the evenings"
        for table, length in (("contribution", 7), ("promise", 8))
        if found(f"SELECT substr(what, {length + 1}) FROM {table}") != logged
    ]
    steps = "SELECT count(*) FROM step WHERE label = 'Log' AND state = 'done'"
    if reader.connection.exec_driver_sql(steps).scalar() != len(logged):
        torn.append("steps do not fit the evenings")
    brought = reader.connection.exec_driver_sql(
        "SELECT substr(name, 6, instr(name, ' ') - 6), count(*) FROM relationship "
        "WHERE name LIKE 'Guest%' GROUP BY 1"
    ).all()
    torn += [f"import {number} is torn" for number, count in brought if count != GUESTS]
    return logged + [int(number) for number, _ in brought], torn


def _index_holds(writer: Writer) -> None:
    writer.session.connection().exec_driver_sql(
        "INSERT INTO search (search, rank) VALUES ('integrity-check', 1)"
    )
