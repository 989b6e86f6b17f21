"""A walk through the window at 10,000 relationships and 1,000,000 entries.

It prints, page by page, the longest time for which the event loop was held, on the clock and in
work of the processor: the aim is a frame, 16 ms, and nothing above 50. Beside them stands the pace
of the machine around that step, since others on the same processor slow it down.
RELNOTES_BENCH_JOURNAL names a journal that `make` has made already; people are brought along in it,
and taken back.
"""

import os
from collections.abc import Callable, Iterator
from functools import partial
from importlib import import_module
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QListView

from relnotes import app, loading
from relnotes.desktop import contents
from relnotes.desktop.ahead import Ahead
from relnotes.desktop.live import Live
from relnotes.desktop.main_window import MainWindow
from relnotes.desktop.pages.page import Place, Services
from relnotes.desktop.pages.portfolio import VIEWS
from relnotes.desktop.pages.relationship.tab_table import TABS
from relnotes.desktop.pages.relationships import RelationshipsPage
from relnotes.desktop.theme import Choice
from relnotes.journal.store import Journal
from tests.benchmarks.holds import longest_hold, pace
from tests.benchmarks.make import NOW, make
from tests.benchmarks.walk_further import Step, walk_further

RELATIONSHIPS, ENTRIES = 10_000, 1_000_000
FRAME, MOST = 16, 50
SOMEBODY, ANOTHER = 5_000, 17


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The journal of somebody who wrote a book a week for ten years."""
    if named := os.environ.get("RELNOTES_BENCH_JOURNAL"):
        return Path(named)
    path = tmp_path_factory.mktemp("large") / "large.relnotes"
    make(path, relationships=RELATIONSHIPS, entries=ENTRIES)
    return path


@pytest.fixture
def window(qapp: QApplication, services: Services, large: Path) -> Iterator[MainWindow]:
    """The window over it, at work."""
    for name in loading.READ_AHEAD:  # as the program does in its first idle moment
        import_module(f"relnotes.desktop.{name}")
    journal = Journal.open(large, lambda: NOW)
    live = Live(journal)
    made = app.make_window(live, services)
    made.resize(1280, 800)
    made.show()
    yield made
    made.close()
    live.close()
    journal.close()


def _type(window: MainWindow, text: str) -> None:
    field = window.room.search
    field.setText(text)
    field.textEdited.emit(text)


def _scroll(window: MainWindow) -> None:
    page = window.page
    assert page is not None
    for view in page.findChildren(QListView):
        if view.isVisible():
            view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())


def _list_key(window: MainWindow) -> None:
    page = window.page
    assert isinstance(page, RelationshipsPage)
    view = page.list.view
    view.setCurrentIndex(view.model().index(view.currentIndex().row() + 1, 0))


def _filter(window: MainWindow, text: str) -> None:
    page = window.page
    assert isinstance(page, RelationshipsPage)
    page.list.filter.setText(text)


def _place(place: Place) -> Callable[[MainWindow], object]:
    return lambda window: window.open_place(place)


def steps() -> Iterator[Step]:
    """What is done, in this order; each page a first and a second time."""
    pages = [entry.name for entry in contents.PAGES]
    for again in ("", " again"):
        for name in pages:
            yield f"{name}{again}", _place(Place(name))
            yield f"{name}{again}, to the end", _scroll
    for view in VIEWS:
        yield f"portfolio: {view}", _place(Place("portfolio", None, view))
    for tab in TABS:
        yield f"somebody: {tab.name}", _place(Place("relationships", SOMEBODY, tab.name))
    yield "another", _place(Place("relationships", ANOTHER, "overview"))
    yield "another's journal", _place(Place("relationships", ANOTHER, "journal"))
    yield "the next in the list", _list_key
    for typed in ("k", "ka", "kal", ""):
        yield f"filter “{typed}”", partial(_filter, text=typed)
    for typed in ("k", "ka", "kalo", "kalo mi"):
        yield f"search “{typed}”", partial(_type, text=typed)
    yield "no more search", lambda window: window.results.close_results()
    choices: tuple[Choice, ...] = ("dark", "light")
    for choice in choices:
        yield f"theme {choice}", partial(MainWindow.choose_theme, choice=choice)
    yield "back", MainWindow.go_back
    yield from walk_further(SOMEBODY)


def test_walk(window: MainWindow, capsys: pytest.CaptureFixture[str]) -> None:
    pool, ahead = window.live._pool, Ahead(window)

    def busy() -> bool:
        beside = pool.activeThreadCount() > 0 or window.services.jobs.running > 0
        return beside or ahead.running

    with capsys.disabled():
        print(f"\n\nlongest hold of the event loop, aim {FRAME} ms, most {MOST} ms")
        print("   clock       work     pace")
        before: list[Step] = [("first", lambda _: None), ("pages ahead", lambda _: ahead.start())]
        for name, step in [*before, *steps()]:
            before_it = pace()
            held = longest_hold(partial(step, window), busy)
            slow = max(before_it, pace())
            mark = "" if held.work <= FRAME else " ·" if held.work <= MOST else " ✗"
            print(f"{held.clock:8.1f} ms {held.work:8.1f} ms {slow:5.1f}  {name}{mark}")
