"""Kill -9 in the middle of changes: nothing confirmed is lost, nothing is torn.

    python -m tests.torture.kills FOLDER --kills 40 [--keyed] [--work log|import]

Prints the figures as JSON.
"""

import argparse
import datetime as dt
import json
import sys
from functools import partial
from pathlib import Path
from typing import Any

from relnotes.domain.happenings import ContributionDraft, EntryDraft, PromiseDraft
from relnotes.domain.kinds import Side
from relnotes.domain.people import PersonDraft
from relnotes.journal import arrivals, entries, examine, keys, relationships
from relnotes.journal import tables as t
from relnotes.journal.access import Reader, Writer
from relnotes.journal.keys import Key
from relnotes.journal.store import Journal
from tests.torture.nursery import Child, Confirm, apart, dice

NOW = dt.datetime(2026, 11, 21, 15, 0, tzinfo=dt.UTC)
COMING = 40
"""People in one import: they come all, or none."""


def opened(path: Path, key: Key | None) -> Journal:
    return Journal.open(path, lambda: NOW, key=key)


def begin(path: Path, key: Key | None) -> int:
    """A journal with somebody in it."""
    journal = opened(path, key)
    person = journal.do("Add", relationships.add, PersonDraft("Ana")).value
    journal.close()
    return person


def log(path: Path, key: Key | None, start: int, confirm: Confirm) -> None:
    """Logs one evening after the other, each with what came of it; confirms what is done."""
    journal = opened(path, key)
    for number in range(start, start + 100_000):
        journal.do("Log", entries.log, evening(number))
        confirm(number)


def evening(number: int) -> EntryDraft:
    return EntryDraft(
        (1,),
        f"evening{number}",
        body="Calm and direct. " * (number % 60),
        contributions=(ContributionDraft(1, Side.ME, f"brought{number}"),),
        promises=(PromiseDraft(1, Side.THEM, f"promised{number}"),),
    )


def bring(path: Path, key: Key | None, start: int, confirm: Confirm) -> None:
    """Brings an address book along, again and again; confirms each that is in."""
    journal = opened(path, key)
    for number in range(start, start + 100_000):
        people = [arrivals.Arrival(PersonDraft(f"Guest{number} No{n}")) for n in range(COMING)]
        journal.do("Bring", arrivals.bring, people)
        confirm(number)


WORKS = {"log": log, "import": bring}


def state(path: Path, key: Key | None, work: str) -> dict[str, Any]:
    """What is in the journal after a kill, and what of it is not whole."""
    journal = opened(path, key)
    found = journal.read(examine.examine)
    there, torn = journal.read(_logged if work == "log" else _brought)
    drift = 0
    try:
        journal.do("Look at the index", _index_holds)
    except Exception:  # noqa: BLE001  whatever it says, the index and the records differ
        drift = 1
    journal.close()
    return {
        "there": there,
        "torn": torn,
        "damaged": len(found.damage) + len(found.loose_references),
        "drift": drift + found.not_indexed,
    }


def _logged(reader: Reader) -> tuple[list[int], int]:
    titles = reader.connection.exec_driver_sql("SELECT title FROM entry").scalars()
    numbers = sorted(int(title.removeprefix("evening")) for title in titles)
    torn = 0
    for table, prefix in ((t.Contribution, "brought"), (t.Promise, "promised")):
        rows = reader.connection.exec_driver_sql(f"SELECT what FROM {table.__tablename__}")
        torn += sorted(int(what.removeprefix(prefix)) for what in rows.scalars()) != numbers
    steps = "SELECT count(*) FROM step WHERE label = 'Log' AND state = 'done'"
    # Equal labels within a minute join only where rows are edited, so each evening is a step.
    torn += reader.connection.exec_driver_sql(steps).scalar() != len(numbers)
    return numbers, torn


def _brought(reader: Reader) -> tuple[list[int], int]:
    rows = reader.connection.exec_driver_sql(
        "SELECT substr(name, 6, instr(name, ' ') - 6), count(*) FROM relationship "
        "WHERE name LIKE 'Guest%' GROUP BY 1"
    )
    numbers = {int(number): count for number, count in rows}
    return sorted(numbers), sum(count != COMING for count in numbers.values())


def _index_holds(writer: Writer) -> None:
    """Compares the search index with the words that it was made from."""
    writer.session.connection().exec_driver_sql(
        "INSERT INTO search (search, rank) VALUES ('integrity-check', 1)"
    )


def run(folder: Path, *, kills: int, keyed: bool, work: str, seed: int = 1) -> dict[str, Any]:
    """Kills so often, and looks at the journal each time."""
    path = folder / f"{work}-{'keyed' if keyed else 'plain'}.relnotes"
    key = keys.new_key("a passphrase for nobody") if keyed else None
    apart(lambda: begin(path, key))
    chance = dice(seed)
    confirmed: set[int] = set()
    figures = {"kills": 0, "confirmed": 0, "lost": 0, "torn": 0, "damaged": 0, "drift": 0}
    for _ in range(kills):
        start = max(confirmed, default=0) + 10
        child = Child(partial(WORKS[work], path, key, start))
        told = child.kill_after(chance.randrange(4), chance.random() * 0.02)
        confirmed.update(told)
        now = apart(lambda: state(path, key, work))
        figures["kills"] += 1
        figures["lost"] = len(confirmed - set(now["there"]))
        for name in ("torn", "damaged", "drift"):
            figures[name] += now[name]
    figures["confirmed"] = len(confirmed)
    return figures


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--kills", type=int, default=40)
    parser.add_argument("--keyed", action="store_true")
    parser.add_argument("--work", choices=sorted(WORKS), default="log")
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    figures = run(
        given.folder, kills=given.kills, keyed=given.keyed, work=given.work, seed=given.seed
    )
    json.dump(figures, sys.stdout)


if __name__ == "__main__":
    main()
