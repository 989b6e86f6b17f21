"""What else is done on the walk: dialogs, the palette, pages for paper, and steps of many rows."""

import datetime as dt
import tempfile
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEventLoop, QModelIndex, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QDialog

from relnotes.desktop.contents import DIALOGS
from relnotes.desktop.dialogs.import_people import ImportDialog
from relnotes.desktop.long_change import LongChange
from relnotes.desktop.main_window import MainWindow
from relnotes.desktop.pages.contributions import ContributionsPage
from relnotes.desktop.pages.journal import JournalPage
from relnotes.desktop.pages.page import Place
from relnotes.desktop.pages.portfolio import PortfolioPage
from relnotes.desktop.pages.relationship.tab_table import TABS
from relnotes.desktop.pages.relationships import RelationshipsPage
from relnotes.desktop.pages.summaries import SummariesPage
from relnotes.desktop.pages.surveying.spending import SpendingView
from relnotes.domain.happenings import EntryDraft
from relnotes.domain.kinds import EntryKind
from relnotes.domain.people import PersonDraft
from relnotes.domain.summary_plan import Preset
from relnotes.journal import entries, relationships
from relnotes.journal.access import Writer

Step = tuple[str, Callable[[MainWindow], object]]

_CARDS, _COMERS, _LONG = 2_000, 5_000, 20_000
_SCROLLED = (500, 3_000, 20_000)


def walk_further(somebody: int) -> Iterator[Step]:
    """The steps, in this order; `somebody` is whose brief and summary are opened."""
    for again in ("", " again"):
        for name in [one for one in DIALOGS if one != "backup"]:
            yield f"dialog {name}{again}", partial(MainWindow.open_dialog, name=name)
            yield f"dialog {name}{again}, closed", _close
        for name in ("shortcuts", "lessons", "about"):
            yield f"{name}{again}", partial(_trigger, name)
            yield f"{name}{again}, closed", _close
        yield f"palette{again}", MainWindow.focus_search
        yield f"palette{again}, closed", lambda window: window.results.close_results()
    yield "brief of somebody", _place(Place("brief", somebody))
    yield "summary for somebody", _place(Place("summaries", somebody, "for"))
    yield "summary of a year", _year_of_summary
    yield "contributions, the people", _place(Place("contributions"))
    yield "contributions, the people's list", _open_list
    yield "contributions, their list closed", _close_list
    yield "the year", _place(Place("portfolio", None, "year"))
    yield "the year, for paper", _paper
    yield "relationships, to drag", _place(Place("relationships", somebody, "overview"))
    for width in (300, 340, 220):
        yield f"the list {width} wide", partial(_drag, width=width)
    yield "a smaller window", lambda window: window.resize(1024, 700)
    yield "a larger window", lambda window: window.resize(1400, 900)
    yield from _scrolled_far(somebody)
    yield f"preview of {_CARDS} cards", _preview
    yield "preview closed", _close
    yield f"{_COMERS} people brought along", _bring
    yield "taken back", lambda window: window.stepping.undo()
    yield "done again", lambda window: window.stepping.redo()
    yield "taken back again", lambda window: window.stepping.undo()
    yield f"{_LONG} entries written about somebody", partial(_write, somebody=somebody)
    yield "their journal page", _place(Place("journal"))
    for tab in TABS:
        yield f"a long history: {tab.name}", _place(Place("relationships", somebody, tab.name))
    yield "a long history, for a brief", _place(Place("brief", somebody))
    yield "a long history, for a summary", _place(Place("summaries", somebody, "for"))
    yield "a long history, in a year", _year_of_summary
    yield "a long history taken back", lambda window: window.stepping.undo()


def _scrolled_far(somebody: int) -> Iterator[Step]:
    """What happens in a list whose reader has come far."""
    yield "the journal", _place(Place("journal"))
    for count in _SCROLLED:
        yield f"{count} entries scrolled through", partial(_scroll, count=count)
        yield "a smaller window there", lambda window: window.resize(1024, 700)
        yield "a larger window there", lambda window: window.resize(1400, 900)
        yield "one more window of entries there", _fetch_more
        yield "half of the way back", _half_way
        yield "an entry written there", partial(_write_one, somebody=somebody)
        yield "taken back there", lambda window: window.stepping.undo()
    yield "to the newest entry", _to_newest


def _place(place: Place) -> Callable[[MainWindow], object]:
    return lambda window: window.open_place(place)


def _trigger(name: str, window: MainWindow) -> None:
    window.services.actions[name].trigger()


def _close(window: MainWindow) -> None:
    for dialog in window.findChildren(QDialog):
        if dialog.isVisible():
            dialog.reject()


def _year_of_summary(window: MainWindow) -> None:
    page = window.page
    assert isinstance(page, SummariesPage)
    page.panel.period.choose(Preset.LAST_TWELVE)


def _people(window: MainWindow) -> QComboBox:
    assert isinstance(window.page, ContributionsPage)
    return window.page.person


def _open_list(window: MainWindow) -> None:
    _people(window).showPopup()


def _close_list(window: MainWindow) -> None:
    _people(window).hidePopup()


def _entries(window: MainWindow) -> JournalPage:
    assert isinstance(window.page, JournalPage)
    return window.page


def _scroll(window: MainWindow, count: int) -> None:
    """End is held, until so many are there."""
    page, loop = _entries(window), QEventLoop()

    def press() -> None:
        if page.recent.rowCount() < count:
            QTest.keyClick(page.view, Qt.Key.Key_End)
            QTimer.singleShot(0, loop, press)
        else:
            loop.quit()

    QTimer.singleShot(0, loop, press)
    loop.exec()


def _fetch_more(window: MainWindow) -> None:
    _entries(window).recent.fetchMore(QModelIndex())


def _half_way(window: MainWindow) -> None:
    bar = _entries(window).view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)


def _to_newest(window: MainWindow) -> None:
    _entries(window).view.scrollToTop()


def _write_one(window: MainWindow, somebody: int) -> None:
    draft = EntryDraft((somebody,), "Written meanwhile", day=window.live.today())
    window.live.do("Write it down", entries.log, draft)


def _paper(window: MainWindow) -> None:
    assert isinstance(window.page, PortfolioPage)
    view = window.page.view
    assert isinstance(view, SpendingView)
    view.document()


def _drag(window: MainWindow, width: int) -> None:
    page = window.page
    assert isinstance(page, RelationshipsPage)
    page.splitter.setSizes([width, page.width() - width])


def _preview(window: MainWindow) -> None:
    cards = "".join(
        f"BEGIN:VCARD\r\nVERSION:3.0\r\nN:Walker{at};Card{at};;;\r\n"
        f"FN:Card{at} Walker{at}\r\nEMAIL:c{at}@x.example\r\nEND:VCARD\r\n"
        for at in range(_CARDS)
    )
    path = Path(tempfile.mkdtemp()) / "cards.vcf"
    path.write_text(cards, encoding="utf-8")
    window.coming.open(ImportDialog.for_files(window.live, window.services, [path], window))


def _add(writer: Writer, count: int) -> None:
    for at in range(count):
        relationships.add(writer, PersonDraft(f"Comer{at} Walker{at}"))


def _log(writer: Writer, somebody: int) -> None:
    kinds = tuple(EntryKind)
    for at in range(_LONG):
        day = writer.today - dt.timedelta(days=at // 6)
        kind = kinds[at % len(kinds)]
        entries.log(writer, EntryDraft((somebody,), f"Talk {at}", kind, "Word " * 30, day))


def _write(window: MainWindow, somebody: int) -> None:
    long = LongChange(window.live, "Write it all down", _log, somebody)
    jobs, show = window.services.jobs, window.services.messages.show
    long.run(jobs, window, "Writing it down", lambda _: None, show)


def _bring(window: MainWindow) -> None:
    many = LongChange(window.live, "Bring along", _add, _COMERS)
    jobs, show = window.services.jobs, window.services.messages.show
    many.run(jobs, window, "Bringing along", lambda _: None, show)
