"""The whole circle at 10,000 relationships and 1,000,000 entries, page by page.

For each read of the Portfolio stands beside it the bare statement that goes through as many rows of
the same file: read the ratios. For each view: the longest hold of the event loop, and after how
long everything is filled in. RELNOTES_BENCH_JOURNAL names a journal that `make` has made already.
"""

import datetime as dt
import time
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

import pytest

from relnotes.desktop.main_window import MainWindow
from relnotes.desktop.pages.page import Place
from relnotes.desktop.pages.portfolio import VIEWS
from relnotes.desktop.pages.surveying import mentees, month
from relnotes.domain.bulk import BulkDraft
from relnotes.domain.kinds import ContributionKind, RelationshipKind
from relnotes.journal import (
    bulk,
    circle_views,
    entries,
    learning,
    portfolio,
    ribbons,
    roster,
    year,
    year_entries,
)
from relnotes.journal.access import Reader
from relnotes.journal.driver import driver
from relnotes.journal.ribbons import ALL, Whose
from tests.benchmarks.holds import SETTLED, longest_hold
from tests.benchmarks.make import NOW
from tests.benchmarks.test_walk import large, window

__all__ = ["large", "window"]

TODAY = NOW.date()
SINCE = TODAY.replace(month=1, day=1)
FIVE_YEARS = TODAY.replace(year=TODAY.year - 5, day=1)
DAYS = (SINCE, TODAY)
TIMES = 5

PEOPLE = "SELECT id, name, kind, standing FROM relationship"
OF_YEAR = f"SELECT count(*) FROM entry WHERE day BETWEEN '{SINCE}' AND '{TODAY}' AND kind > ''"
WITH_WHOM = (
    "SELECT count(p.relationship_id) FROM entry e JOIN entry_person p ON p.entry_id = e.id"
    f" WHERE e.day BETWEEN '{SINCE}' AND '{TODAY}'"
)
BROUGHT = f"SELECT side, count(*) FROM contribution WHERE day >= '{FIVE_YEARS}' GROUP BY side"
CONTACTS = "SELECT relationship_id, max(day) FROM contact GROUP BY relationship_id"
INTRODUCED = "SELECT count(*) FROM contribution WHERE kind IN ('introduction', 'referral')"
FIRST = "SELECT * FROM contribution ORDER BY day DESC, id DESC LIMIT 12"

Read = Callable[[Reader], object]


def reads(everyone: tuple[int, ...]) -> Iterator[tuple[str, Read, str]]:
    """What each view asks, and the bare statement beside it."""
    whose, client = Whose(kind=RelationshipKind.CLIENT), circle_views.Choice()
    of_year = partial(year_entries.Figure, *DAYS)
    kinds = (ContributionKind.HELP, ContributionKind.ADVICE)
    yield "here: figures", portfolio.here, PEOPLE
    yield "here: people", lambda r: circle_views.seen(r, client, TODAY, 12), PEOPLE
    yield "giving: all", lambda r: ribbons.ribbons(r, ALL, FIVE_YEARS, TODAY), BROUGHT
    yield "giving: a kind", lambda r: ribbons.ribbons(r, whose, FIVE_YEARS, TODAY), BROUGHT
    yield "giving: behind", lambda r: ribbons.behind(r, ribbons.Figure(unsaid=True), 12), BROUGHT
    yield "moving", lambda r: portfolio.movement(r, TODAY), CONTACTS
    yield "month", lambda r: month.seen(r, TODAY), PEOPLE
    yield "mentees", lambda r: mentees.seen(r, TODAY), PEOPLE
    yield "year: days", lambda r: entries.days(r, *DAYS), OF_YEAR
    yield "year: where", lambda r: year.spent(r, *DAYS), OF_YEAR
    yield "year: with whom", lambda r: year.shared(r, *DAYS), WITH_WHOM
    yield "year: this day", lambda r: year.on_this_day(r, TODAY), FIRST
    yield "year: in person", lambda r: year_entries.behind(r, of_year(ways=(True,)), 12), OF_YEAR
    yield "year: outside", lambda r: year_entries.behind(r, of_year(inside=False), 12), WITH_WHOM
    figure = ribbons.Figure(since=SINCE, until=TODAY, kinds=kinds)
    yield "year: a kind", lambda r: ribbons.behind(r, figure, 12), BROUGHT
    yield "learned", lambda r: learning.learned(r, 12), INTRODUCED
    yield "roles", lambda r: portfolio.roles(r, TODAY), FIRST
    draft = BulkDraft(everyone, add_tags=("spring",))
    yield "changing all: preview", lambda r: bulk.preview(r, draft, 40), PEOPLE


def _best(work: Callable[[], object]) -> float:
    found = []
    for _ in range(TIMES):
        begun = time.perf_counter()
        work()
        found.append(time.perf_counter() - begun)
    return min(found) * 1_000


def _rows(connection: Any, statement: str) -> object:
    return connection.execute(statement).fetchall()


def test_reads(window: MainWindow, capsys: pytest.CaptureFixture[str]) -> None:
    live = window.live
    bare = driver().connect(f"file:{live.path}?mode=ro", uri=True)
    with capsys.disabled():
        print("\n\n    read      bare     ratio")
        for name, read, statement in reads(live.read(roster.ids)):
            took, beside = _best(partial(live.read, read)), _best(partial(_rows, bare, statement))
            print(f"{took:8.1f}  {beside:8.1f}  {took / beside:8.1f}  {name}")
    bare.close()


def test_views(window: MainWindow, capsys: pytest.CaptureFixture[str]) -> None:
    pool = window.live._pool

    def busy() -> bool:
        return pool.activeThreadCount() > 0 or window.services.jobs.running > 0

    with capsys.disabled():
        print("\n\n    held      work  filled in, all in ms")
        for again in ("", " again"):
            for view in VIEWS:
                begun = time.perf_counter()
                open_it = partial(window.open_place, Place("portfolio", None, view))
                held = longest_hold(open_it, busy)
                filled = (time.perf_counter() - begun) * 1_000 - SETTLED
                print(f"{held.clock:8.1f}  {held.work:8.1f}  {filled:8.0f}  {view}{again}")


def test_dates(window: MainWindow) -> None:
    """The journal that is named has the days that are asked about."""
    (newest,) = window.live.read(entries.recent, limit=1)
    assert newest.day >= TODAY - dt.timedelta(days=30)
