"""Bringing along 10,000 vCards or 100,000 journal entries, beside what that costs at the least.

Reading stands beside the bare parse of the same bytes by the library for the format: vobject for
cards, `json.loads` for Day One's entries, which is C and only makes dictionaries. Writing stands
beside the same rows, written by the bare driver into the same tables, with their history and their
words in the index. A whole import is held to 3 times both together, and the parts are printed. The
same is done in the window: no more than 200 MB, and nothing that it does itself holds it for 50 ms.
The longest holds on the clock are printed, and without the time in which other programs keep it
from a processor, beside those that a thread which only counts would cause on this machine.
"""

import ctypes
import gc
import json
import os
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from relnotes import app
from relnotes.desktop import masses
from relnotes.desktop.dialogs.import_people import ImportDialog
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Services
from relnotes.domain.people import PersonDraft
from relnotes.exchange import apart
from relnotes.exchange.bringing import Bringing, bringing
from relnotes.journal import arrivals, relationships
from relnotes.journal.driver import driver
from relnotes.journal.store import Journal
from relnotes.journal.triggers import tracked
from tests.benchmarks.holds import Hold, longest_hold
from tests.benchmarks.make import NOW

CARDS, ENTRIES, PEOPLE = 10_000, 100_000, 200
MOST, GROWTH, HELD = 3, 200, 50


def _cards() -> str:
    return "".join(
        "BEGIN:VCARD\r\nVERSION:3.0\r\n"
        f"N:Last{at};First{at};;;\r\nFN:First{at} Last{at}\r\n"
        f"EMAIL;TYPE=work:p{at}@x{at % 97}.example\r\nTEL;TYPE=cell:+4930{at:07}\r\n"
        f"ORG:Org {at % 300}\r\nBDAY:19{at % 90 + 10}-0{at % 9 + 1}-1{at % 9}\r\n"
        f"ADR;TYPE=home:;;Street {at};Town;;{at:05};Land\r\n"
        f"NOTE:Met at {at}\\, spoke about things\\nand more\r\nEND:VCARD\r\n"
        for at in range(CARDS)
    )


def _entries() -> str:
    told = "talked about the plan, the boat and what comes next. "
    entries = [
        {
            "uuid": f"{at:032X}",
            "creationDate": f"20{at % 20 + 5:02}-{at % 12 + 1:02}-{at % 28 + 1:02}"
            f"T{at % 24:02}:{at % 60:02}:00Z",
            "timeZone": "Europe/Vienna",
            "text": f"# Day {at}\n\nWith First{at % PEOPLE} Last{at % PEOPLE} I {told * 4}",
            "tags": [f"tag{at % 50}"],
            "starred": False,
        }
        for at in range(ENTRIES)
    ]
    return json.dumps({"metadata": {"version": "1.0"}, "entries": entries})


def _bare_cards(data: bytes) -> int:
    import vobject  # the tests' second opinion on cards

    return sum(len(list(card.getChildren())) for card in vobject.readComponents(data.decode()))


KINDS: dict[str, tuple[Callable[[], str], Callable[[bytes], object]]] = {
    "10,000 cards": (_cards, _bare_cards),
    "100,000 entries": (_entries, json.loads),
}


@pytest.fixture(params=KINDS, scope="module")
def given(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Any:
    """A name, a file, and what parses its bytes without understanding them."""
    make, bare = KINDS[request.param]
    file = tmp_path_factory.mktemp("import") / "file"
    file.write_text(make(), encoding="utf-8", newline="")
    return request.param, file, bare


def _journal(folder: Path) -> Journal:
    journal = Journal.open(folder / "journal.relnotes", lambda: NOW)
    for at in range(PEOPLE):
        journal.do("Add", relationships.add, PersonDraft(f"First{at} Last{at}"))
    return journal


def _timed(work: Callable[[], Any]) -> tuple[float, Any]:
    """The processor's seconds, those of children too: what else the machine does is left out."""
    began = _worked()
    value = work()
    return _worked() - began, value


def _worked() -> float:
    spent = os.times()
    return spent.user + spent.system + spent.children_user + spent.children_system


def _read(file: Path) -> list[Bringing]:
    return [bringing(one.reading, NOW.date()) for one in apart.opened([file])]


@pytest.fixture
def dialog(
    qapp: QApplication, services: Services, tmp_path: Path
) -> Iterator[Callable[[Path], ImportDialog]]:
    """The dialog in a window over a journal with some people."""
    journal = _journal(tmp_path)
    live = Live(journal)
    window = app.make_window(live, services)
    window.resize(1280, 800)
    window.show()
    yield lambda file: ImportDialog.for_files(live, services, [file], window)
    window.close()
    live.close()
    journal.close()


@pytest.mark.skipif(sys.platform == "win32", reason="its memory is measured otherwise")
def test_the_window_lives_on(
    given: Any, services: Services, dialog: Callable[[Path], ImportDialog]
) -> None:
    name, file, _ = given
    shown: list[ImportDialog] = []

    def busy() -> bool:
        return services.jobs.running > 0

    bare = _beside_a_thread()
    before = _resident()
    reading = longest_hold(lambda: shown.append(dialog(file)), busy)

    def look() -> None:
        shown[0].open()
        shown[0].found.tabs.setCurrentIndex(1 if shown[0].comers.rows else 0)

    looking = longest_hold(look, busy)
    held = _resident() - before
    writing = longest_hold(shown[0]._bring, busy)
    grown = _resident() - before
    bare = max(bare, _beside_a_thread())
    steps = {"reading": reading, "shown": looking, "writing": writing, "beside a thread": bare}
    print(f"\n{name} in the window: {held} MB looked at, {grown} MB after; longest holds in ms:")
    for step, hold in steps.items():
        said = f"{hold.clock:.0f}, without other programs {hold.alone:.0f}"
        print(f"  {step}: {said}, its own work {hold.work:.0f}", flush=True)
    assert max(held, grown) <= GROWTH
    assert max(one.work for one in (reading, looking, writing)) <= HELD
    assert len(shown[0].comers.rows) + len(shown[0].newcomers.rows) in {CARDS, ENTRIES}


def _beside_a_thread() -> Hold:
    """The longest hold of a window at rest beside a thread that only counts: Python lets one of
    its threads go on at a time, and the machine may have other things to do besides."""
    stopped = threading.Event()

    def count() -> None:
        with masses.made():
            while not stopped.is_set():
                sum(range(1_000))

    thread = threading.Thread(target=count)
    thread.start()
    until = time.monotonic() + 3
    try:
        return longest_hold(lambda: None, lambda: time.monotonic() < until)
    finally:
        stopped.set()
        thread.join()


def _resident() -> int:
    """What this process holds, in MB, without what is free to be given back."""
    gc.unfreeze()  # what an earlier window held
    gc.collect()
    with suppress(OSError, AttributeError):
        ctypes.CDLL(None).malloc_trim(0)
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * 4_096 // 1_000_000


def test_a_whole_import(given: Any, tmp_path: Path) -> None:
    name, file, bare = given
    bare_read, _ = _timed(lambda: bare(file.read_bytes()))
    read, made = _timed(lambda: _read(file))
    people = [one.arrival for part in made for one in part.people]
    happened = [one.happening for part in made for one in part.entries]
    assert len(people) + len(happened) in {CARDS, ENTRIES}
    journal = _journal(tmp_path)
    wrote, _ = _timed(lambda: journal.do("Bring", arrivals.bring, people, happened))
    journal.close()
    bare_wrote = _bare_writing(tmp_path)
    ratio = (read + wrote) / (bare_read + bare_wrote)
    print(
        f"\n{name}: read {read:.1f} s, bare {bare_read:.1f} ({read / bare_read:.1f} times);"
        f" written {wrote:.1f} s, bare {bare_wrote:.1f} ({wrote / bare_wrote:.1f} times);"
        f" all of it {ratio:.1f} times"
    )
    assert ratio <= MOST


def _bare_writing(folder: Path) -> float:
    """The rows that came, written once more by the driver into an empty journal."""
    Journal.open(folder / "bare.relnotes", lambda: NOW).close()
    full = driver().connect(str(folder / "journal.relnotes"))
    bare = driver().connect(str(folder / "bare.relnotes"), isolation_level=None)
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "cache_size=-16384"):
        bare.execute(f"PRAGMA {pragma}")
    names = [*tracked(), "search_doc"]
    rows = {one: full.execute(f'SELECT * FROM "{one}"').fetchall() for one in names}
    began = _worked()
    bare.execute("BEGIN IMMEDIATE")
    bare.execute("PRAGMA defer_foreign_keys=ON")
    bare.execute("INSERT INTO step (at, label, kind, state) VALUES ('now', 'x', 'do', 'done')")
    for one in names:
        if rows[one]:
            places = ", ".join("?" * len(rows[one][0]))
            bare.executemany(f'INSERT INTO "{one}" VALUES ({places})', rows[one])
    bare.execute("COMMIT")
    took = _worked() - began
    full.close()
    bare.close()
    return took
