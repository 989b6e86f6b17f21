"""What has to be quick between two meetings: the capture window, and the day of 10,000 people.

python3 packaging/dev.py bench; read the ratios to the bare thing in the same group.
"""

import datetime as dt
import random
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QPlainTextEdit, QVBoxLayout
from pytest_benchmark.fixture import BenchmarkFixture
from sqlalchemy import delete, insert, select

from relnotes.desktop.capturing.window import CaptureWindow
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Services
from relnotes.desktop.single import Single
from relnotes.domain.kinds import PromiseState, Side
from relnotes.journal import tables as t
from relnotes.journal import today
from relnotes.journal.access import Writer
from relnotes.journal.driver import driver
from relnotes.journal.store import Journal
from tests.benchmarks.make import NOW, make

RELATIONSHIPS, ENTRIES, PROMISES = 10_000, 50_000, 20_000
QUIET = NOW.date() - dt.timedelta(days=365 * 9)
"""A day on which next to nobody is due: their last contact is still to come."""
BARE = "SELECT id, name, kind, standing FROM relationship"
"""The physical reference: to look at everybody once, by the driver alone."""


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Journal]:
    """A journal of many people, all in a rhythm, with promises to a fourth of them."""
    path = tmp_path_factory.mktemp("many") / "many.relnotes"
    make(path, relationships=RELATIONSHIPS, entries=ENTRIES)
    journal = Journal.open(path, lambda: NOW)
    journal.do("Fill", _fill)
    yield journal
    journal.close()


def _fill(writer: Writer) -> None:
    dice, day = random.Random(1), NOW.date()  # no secret is made of it
    stamps = {"created": NOW, "changed": NOW}
    everyone = list(writer.session.scalars(select(t.Relationship.id)))
    rhythms = [
        {"relationship_id": one, "every_days": dice.choice([7, 14, 30, 90]), **stamps}
        for one in everyone
    ]
    promised = [
        {
            "relationship_id": dice.choice(everyone),
            "side": dice.choice(list(Side)),
            "what": "Send it",
            "day": day,
            "due": day + dt.timedelta(days=dice.randint(-5, 60)),
            "state": dice.choice([PromiseState.OPEN, *[PromiseState.KEPT] * 3]),
            **stamps,
        }
        for _ in range(PROMISES)
    ]
    writer.session.execute(delete(t.Rhythm))
    writer.session.execute(insert(t.Rhythm), rhythms)
    writer.session.execute(insert(t.Promise), promised)


@pytest.mark.parametrize("who", ["bare", "few due", "thousands due"])
def test_the_day_of_ten_thousand(benchmark: BenchmarkFixture, many: Journal, who: str) -> None:
    """At most a frame, be it few or thousands whom the day would ask for."""
    benchmark.group = "a day of 10,000 relationships"
    if who != "bare":
        day = QUIET if who == "few due" else NOW.date()
        benchmark(many.read, today.ready, day, now=NOW.time())
        return
    connection = driver().connect(f"file:{many.path}?mode=ro", uri=True)
    benchmark(lambda: connection.execute(BARE).fetchall())
    connection.close()


@pytest.mark.parametrize("who", ["bare", "asking"])
def test_a_key_that_asks_the_running_program(
    benchmark: BenchmarkFixture, qapp: QApplication, tmp_path: Path, who: str
) -> None:
    """A second start with `--capture`, beside a Python that does nothing but load Qt's core."""
    benchmark.group = "a key of the system, to the running program"
    single = Single(tmp_path / "j.relnotes")
    asking = ["-m", "relnotes", "--capture", "--journal", str(tmp_path / "j.relnotes")]
    bare = ["-c", "import PySide6.QtCore"]

    def ask() -> None:
        with subprocess.Popen([sys.executable, *(bare if who == "bare" else asking)]) as process:
            while process.poll() is None:
                qapp.processEvents()
                time.sleep(0.001)
        assert process.returncode == 0

    benchmark(ask)
    single.close()


@pytest.mark.parametrize("who", ["bare", "capture"])
def test_the_window_for_what_happened(
    benchmark: BenchmarkFixture, qapp: QApplication, many: Journal, services: Services, who: str
) -> None:
    """With 10,000 people behind it; from the wish to the first picture, as a second start asks."""
    benchmark.group = "opening a window to write in"
    live = Live(many)

    def shown(window: QDialog) -> Any:
        window.show()
        window.repaint()
        qapp.processEvents()
        window.hide()
        window.deleteLater()

    def bare() -> None:
        window = QDialog()
        layout = QVBoxLayout(window)
        layout.addWidget(QPlainTextEdit())
        shown(window)

    benchmark(bare if who == "bare" else lambda: shown(CaptureWindow(live, services)))
    live.close()
