"""Power losses: what was written but not synced is lost, torn or out of order when it comes back.

A real evening's writing is recorded once below the driver; then the power fails at thousands of
points of it. Each file comes back with all that was synced, and with any part of the rest. Without
all of the syncs (the controls) the same must be seen to lose and to tear.
"""

import pickle
from collections.abc import Iterator
from contextlib import closing
from functools import partial
from pathlib import Path
from random import Random
from typing import Any

from relnotes.journal import engine
from relnotes.journal.driver import raw_connection
from relnotes.journal.keys import Key
from tests.torture import evenings, recording
from tests.torture.harness import Child, Tally, apart, dice
from tests.torture.recording import Event

SECTOR = 512
EVENINGS = 120
SETTLED = 23
"""After so many evenings the log is put into the file: that is another way of writing."""


def failing(folder: Path, count: int, *, keyed: bool) -> Tally:
    """Power losses as the program writes: with a sync before it says that a change is done."""
    tally = Tally(
        f"power losses, {'keyed' if keyed else 'plain'}",
        "no confirmed change lost, none torn",
        count,
    )
    return _attack(folder, tally, evenings.a_key() if keyed else None, "FULL")


def control(folder: Path, count: int, *, level: str) -> Tally:
    """The same with fewer syncs: that has to be seen, or the simulator sees nothing."""
    tally = _attack(folder, Tally(f"the control, synchronous={level}", "", count), None, level)
    seen = count - tally.held
    tally.promise = f"{seen} seen to lose or tear, as they must without the syncs"
    tally.faults = [] if seen > count / 4 else ["the simulator sees too little"]
    tally.held = count
    return tally


def _attack(folder: Path, tally: Tally, key: Key | None, level: str) -> Tally:
    if not recording.can_record():
        tally.why_not = "the driver of this system does not show its functions"
        return tally
    _record(folder, key, level)
    for faults in apart(partial(_lose, folder, key, tally.of)):
        tally.count(*faults)
    return tally


def _record(place: Path, key: Key | None, level: str) -> None:
    apart(partial(evenings.begin, place / "journal.relnotes", key))
    (place / "before").write_bytes((place / "journal.relnotes").read_bytes())
    _, status = Child(lambda _: _recorded(place, key, level)).finish()
    if status:
        raise RuntimeError("the recording ended early")


def _recorded(place: Path, key: Key | None, level: str) -> None:
    pragmas = engine._pragmas

    def at_level(*, writing: bool) -> Iterator[str]:
        for pragma in pragmas(writing=writing):
            yield pragma.replace("synchronous=FULL", f"synchronous={level}")

    engine._pragmas = at_level

    def work(tell: Any) -> None:
        journal = evenings.opened(place / "journal.relnotes", key)
        for number in range(EVENINGS):
            evenings.log(journal, number)
            tell(number + 1)
            if number % SETTLED == SETTLED - 1:
                journal.settle()
        journal.close()

    (place / "events").write_bytes(pickle.dumps(recording.record(work)))


class Disk:
    """The files as they are for sure, and what was written since, which may come back or not."""

    def __init__(self, before: bytes) -> None:
        self.sure = {"journal.relnotes": bytearray(before)}
        self.since: dict[str, list[Event]] = {}

    def happened(self, event: Event) -> None:
        """Takes an event in; a sync makes what was written to that file sure."""
        if event.what in ("write", "truncate", "delete"):
            self.since.setdefault(event.file, []).append(event)
        elif event.what == "sync":
            content = self.sure.setdefault(event.file, bytearray())
            for one in self.since.pop(event.file, []):
                _apply(content, one)

    def after_a_loss(self, chance: Random) -> dict[str, bytes]:
        """What may be found: of each file any part of what was not synced, in any order."""
        found = {}
        for name in sorted({*self.sure, *self.since}):
            content = bytearray(self.sure.get(name, b""))
            share = chance.choice((0.0, 0.5, 0.9, 1.0))
            came = [one for one in self.since.get(name, []) if chance.random() < share]
            if chance.random() < 0.5:
                chance.shuffle(came)
            for one in came:
                _apply(content, _torn(one, chance) if chance.random() < 0.2 else one)
            found[name] = bytes(content)
        return found


def _apply(content: bytearray, event: Event) -> None:
    if event.what == "write":
        content.extend(bytes(max(0, event.at - len(content))))
        content[event.at : event.at + len(event.data)] = event.data
    else:
        size = event.at if event.what == "truncate" else 0
        del content[size:]
        content.extend(bytes(size - len(content)))


def _torn(event: Event, chance: Random) -> Event:
    """A write of which only the first sectors came, or whose last one is noise."""
    cut = chance.randrange(0, len(event.data) + 1, SECTOR) if event.data else 0
    noise = chance.randbytes(min(SECTOR, len(event.data) - cut)) if chance.random() < 0.5 else b""
    return Event(event.what, event.file, event.at, event.data[:cut] + noise)


def _lose(place: Path, key: Key | None, count: int) -> list[list[str]]:
    """The faults of each power loss."""
    events: list[Event] = pickle.loads((place / "events").read_bytes())
    disk, chance, told, done = Disk((place / "before").read_bytes()), dice(count), 0, 0
    points = sorted(chance.randrange(len(events)) for _ in range(count))
    found = []
    for point in points:
        for event in events[done:point]:
            disk.happened(event)
            told = event.at if event.what == "told" else told
        done = point
        image = disk.after_a_loss(chance)
        found.append(_look(place / "found.relnotes", key, image, told))
    return found


def _look(path: Path, key: Key | None, image: dict[str, bytes], told: int) -> list[str]:
    """What is wrong when the journal is opened after the power is back."""
    for name, content in image.items():
        path.with_name(name.replace("journal", "found")).write_bytes(content)
    try:
        with closing(raw_connection(path, mode="rw", key=key)) as connection:
            connection.execute("PRAGMA synchronous=OFF")  # this look need not survive anything
            faults = _faults(connection, told)
    except Exception as error:  # noqa: BLE001  it does not even open
        faults = [f"after {told} confirmed: {error}"]
    for left in path.parent.glob("found.*"):
        left.unlink()
    return faults


def _faults(connection: Any, told: int) -> list[str]:
    def numbers(query: str) -> list[int]:
        return sorted(int(found) for (found,) in connection.execute(query))

    faults = [line for (line,) in connection.execute("PRAGMA integrity_check") if line != "ok"]
    there = numbers("SELECT substr(title, 8) FROM entry")
    if there not in (list(range(told)), list(range(told + 1))):
        faults.append(f"{told} confirmed, {len(there)} there")
    if numbers("SELECT substr(what, 8) FROM contribution") != there:
        faults.append("contributions do not fit the evenings")
    if numbers("SELECT substr(what, 9) FROM promise") != there:
        faults.append("promises do not fit the evenings")
    connection.execute("INSERT INTO search (search, rank) VALUES ('integrity-check', 1)")
    return faults
