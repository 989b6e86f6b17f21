"""What takes long is done in turns or beside the window; counted in turns, never in time."""

import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from relnotes import loading
from relnotes.desktop.ahead import Ahead
from relnotes.desktop.dialogs.log import LogDialog
from relnotes.desktop.dialogs.person import NewPersonDialog
from relnotes.desktop.dialogs.shortcuts import ShortcutsDialog
from relnotes.desktop.dressing import laying_out_ahead
from relnotes.desktop.live import Live
from relnotes.desktop.main_window import MainWindow
from relnotes.desktop.name_book import NameBook, Whom
from relnotes.desktop.pages.brief import BriefPage
from relnotes.desktop.pages.history import HistoryPage
from relnotes.desktop.pages.page import EVERYTHING, Place, Services
from relnotes.desktop.pages.relationship import overview_rows
from relnotes.desktop.pages.relationship.contribution_card import ContributionCard
from relnotes.desktop.pages.relationship.journal_tab import JournalTab
from relnotes.desktop.pages.relationship.master import MasterList
from relnotes.desktop.pages.relationship.overview import OverviewTab
from relnotes.desktop.pages.relationship.tab_table import TABS
from relnotes.desktop.pages.relationships import RelationshipsPage
from relnotes.desktop.pages.summaries import SummariesPage
from relnotes.desktop.pages.surveying.unseen import Unseen
from relnotes.desktop.parts.entry_layout import EntryContent, EntryLayout, measure
from relnotes.desktop.parts.labels import body
from relnotes.desktop.tokens import px
from relnotes.desktop.turns import Turns
from relnotes.domain.happenings import ContributionDraft, EntryDraft
from relnotes.domain.kinds import RelationshipKind, Side
from relnotes.domain.people import PersonDraft
from relnotes.domain.problem import Code, Problem
from relnotes.journal import (
    brief,
    contributions,
    entries,
    past,
    people,
    relationships,
    sessions,
    summary_scope,
    trash,
)
from relnotes.journal.access import Writer

_MANY = 450
_DRESSED = Qt.WidgetAttribute.WA_WState_Polished


def add(live: Live, name: str, kind: RelationshipKind = RelationshipKind.CLIENT) -> int:
    """Somebody new."""
    return live.do("Add", relationships.add, PersonDraft(name, kind=kind))


def add_many(live: Live) -> None:
    """A few hundred people, in one step."""

    def many(writer: Writer) -> None:
        for at in range(_MANY):
            relationships.add(writer, PersonDraft(f"Comer {at}"))

    live.do("Bring along", many)


def threads(monkeypatch: pytest.MonkeyPatch, module: Any, name: str) -> list[bool]:
    """Whether each call of a query came on the window's own thread."""
    query: Callable[..., object] = getattr(module, name)
    own: list[bool] = []

    def heard(*args: object, **kwargs: object) -> object:
        own.append(threading.current_thread() is threading.main_thread())
        return query(*args, **kwargs)

    monkeypatch.setattr(module, name, heard)
    return own


@pytest.fixture
def ana(live: Live) -> int:
    """Somebody whom I mentor."""
    return add(live, "Ana", RelationshipKind.MENTEE)


@pytest.fixture
def large(ana: int, live: Live, window: MainWindow) -> Iterator[MainWindow]:
    """The window over a journal that counts as large."""
    live.large = True
    window.refresh()
    yield window


def test_all_pages_are_made_ahead_and_cards_a_few_at_a_time(
    window: MainWindow, live: Live, ana: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    for at in range(40):
        draft = ContributionDraft(ana, Side.ME, f"Gift {at}")
        live.do("Log", contributions.log, draft)
    made, most = 0, 0
    begin = ContributionCard.__init__

    def counted(self: ContributionCard, *args: Any, **kwargs: Any) -> None:
        nonlocal made
        made += 1
        begin(self, *args, **kwargs)

    monkeypatch.setattr(ContributionCard, "__init__", counted)
    for _ in Ahead(window)._pages():
        most, made = max(most, made), 0
    assert set(window.visiting._pages) == {page.name for page in window._known}
    assert 0 < most <= 12


def test_hidden_pages_are_read_again_after_a_change_of_many(
    window: MainWindow, live: Live, ana: int, qtbot: QtBot
) -> None:
    """Whoever opened one then waited for all of it at once."""
    ahead = Ahead(window)
    window.open_place(Place("relationships", ana))
    window.open_place(Place("today"))
    page = window.visiting._made("relationships")
    with qtbot.waitSignal(ahead.ended):
        add_many(live)
        assert page.stale
    assert not page.stale
    assert set(window.visiting.hidden()) == {*window.visiting._pages.values()} - {window.page}


def test_a_page_opened_while_it_is_read_ahead_is_whole(
    window: MainWindow, live: Live, ana: int
) -> None:
    for at in range(30):
        live.do("Log", contributions.log, ContributionDraft(ana, Side.ME, f"Gift {at}"))
    page = window.visiting._made("contributions")
    steps = page.ahead()
    for _ in range(3):
        next(steps)
    window.open_place(Place("contributions"))
    assert len(page.findChildren(ContributionCard)) == 30
    for _ in steps:  # what was left does nothing twice
        pass
    assert len(page.findChildren(ContributionCard)) == 30


def test_chips_are_measured_as_they_are_shown(
    window: MainWindow, live: Live, services: Services, ana: int
) -> None:
    """Made ahead they were not dressed yet, and one for which there was room stayed hidden."""
    live.do("Add", relationships.add, PersonDraft("Ben", kind=RelationshipKind.CLIENT))
    listed = MasterList(live, services)
    client = listed.chips[RelationshipKind.CLIENT]
    client.setStyleSheet("font-size: 60pt")
    listed.resize(px(262), px(400))
    for _ in listed.reading():
        pass
    assert client.isHidden()
    listed.setAttribute(Qt.WidgetAttribute.WA_PendingResizeEvent, False)  # Qt told it before
    client.setStyleSheet("")
    listed.show()
    assert client.isVisible()
    listed.deleteLater()


def test_what_was_laid_out_ahead_has_its_place(qtbot: QtBot, window: MainWindow, ana: int) -> None:
    label = body("Many words that wrap when there is no room for all of them " * 4, wrap=True)
    page = QWidget()
    page.hide()
    window.room.stack.addWidget(page)
    page.resize(window.room.stack.size())
    from PySide6.QtWidgets import QVBoxLayout

    QVBoxLayout(page).addWidget(label)
    before = label.geometry()
    for _ in laying_out_ahead(page):
        pass
    there = label.geometry()
    assert there != before
    assert page.isHidden()
    window.room.stack.setCurrentWidget(page)
    assert label.geometry() == there


def test_sessions_are_read_beside_the_window(
    large: MainWindow, ana: int, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    large.open_place(Place("relationships", ana, "overview"))
    page = large.page
    assert isinstance(page, RelationshipsPage)
    own = threads(monkeypatch, sessions, "of")
    shown = page.tabs._stack.currentWidget()
    page.show_place(Place("relationships", ana, "sessions"))
    assert page.tabs._stack.currentWidget() is shown, "what is not read yet is not shown"
    qtbot.waitUntil(lambda: page.tabs._stack.currentWidget() is page.tab)
    assert own == [False]


def test_a_brief_is_read_beside_the_window(
    large: MainWindow, ana: int, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = threads(monkeypatch, brief, "of_all")
    large.open_place(Place("brief", ana))
    page = large.page
    assert isinstance(page, BriefPage)
    assert page.nobody.isHidden(), "nobody is asked whom they meet who has said it"
    qtbot.waitUntil(page.area.isVisible)
    assert page.views[0].name.text() == "Ana"
    assert own == [True, False], "only the page of nobody is read at once"


def test_a_summary_is_made_in_turns(large: MainWindow, ana: int, qtbot: QtBot) -> None:
    large.open_place(Place("summaries"))
    page = large.page
    assert isinstance(page, SummariesPage)
    page.show_place(Place("summaries", ana, "for"))
    assert page.document is None
    qtbot.waitUntil(lambda: page._rooms.currentIndex() == 1)
    assert page.document is not None


def test_steps_are_counted_beside_the_window(
    large: MainWindow, live: Live, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two imports of ten thousand people: what they wrote was counted for 80 ms."""
    own = threads(monkeypatch, past, "steps")
    large.open_place(Place("history", tab=EVERYTHING))
    page = large.page
    assert isinstance(page, HistoryPage)
    model = page.history.model
    qtbot.waitUntil(lambda: [one.label for one in model.rows] == ["Add"])
    live.do("Bring along", relationships.add, PersonDraft("Ben"))
    qtbot.waitUntil(lambda: [one.label for one in model.rows] == ["Bring along", "Add"])
    assert own and not any(own)


def test_a_step_that_is_gone_to_stays_chosen_when_others_arrive(
    large: MainWindow, live: Live, qtbot: QtBot
) -> None:
    large.open_place(Place("history", tab=EVERYTHING))
    page = large.page
    assert isinstance(page, HistoryPage)
    view = page.history
    qtbot.waitUntil(lambda: len(view.model.rows) == 1)
    first = view.model.rows[0].id
    for at in range(70):
        add(live, f"Comer {at}")
    view.search.setText("nothing is called so")
    assert view.choose(first), "it is looked for at once"
    live._pool.waitForDone()
    QCoreApplication.processEvents()
    step = view.current()
    assert step is not None and step.id == first


def test_what_is_gone_is_not_measured_for_a_new_width(
    window: MainWindow, live: Live, qtbot: QtBot, ana: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = live.do("Log", entries.log, EntryDraft((ana,), "Old"))
    window.open_place(Place("journal"))
    qtbot.waitExposed(window)
    window.open_place(Place("today"))
    live.do("Delete", trash.throw, "entry", old)
    live.do("Log", entries.log, EntryDraft((ana,), "New"))
    window.resize(window.width() - 200, window.height())
    measured: list[str] = []

    def heard(content: EntryContent, *args: Any, **kwargs: Any) -> EntryLayout:
        measured.append(content.title)
        return measure(content, *args, **kwargs)

    monkeypatch.setattr("relnotes.desktop.parts.entry_delegate.measure", heard)
    window.open_place(Place("journal"))
    window.repaint()
    assert set(measured) == {"New"}


def brought(page: SummariesPage) -> list[str]:
    """What the summary that is seen could tell of."""
    material = page.making.material
    return [] if material is None else [one.what for one in material.contributions]


def test_a_summary_that_is_shown_again_is_read_once_and_in_turns(
    large: MainWindow, live: Live, qtbot: QtBot, ana: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is asked for meanwhile is of what is read, and never of what was there before."""
    large.open_place(Place("summaries", ana, "for"))
    page = large.page
    assert isinstance(page, SummariesPage)
    qtbot.waitUntil(lambda: page.document is not None)
    large.open_place(Place("today"))
    live.do("Log", contributions.log, ContributionDraft(ana, Side.ME, "A new gift"))
    own = threads(monkeypatch, summary_scope, "people")
    large.open_place(Place("summaries", ana, "for"))
    assert brought(page) == [], "nobody waits for it, and what is seen is whole"
    dialog = page.ask_lines()
    assert dialog is not None
    assert brought(page) == ["A new gift"]
    dialog.reject()
    qtbot.waitUntil(lambda: not page._reading.running)
    assert len(own) == 1


def test_the_journal_of_another_is_read_beside_the_window(
    large: MainWindow, live: Live, qtbot: QtBot, ana: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    ben = add(live, "Ben")
    for name, who in (("With Ana", ana), ("With Ben", ben)):
        live.do("Log", entries.log, EntryDraft((who,), name))
    large.open_place(Place("relationships", ana, "journal"))
    page = large.page
    assert isinstance(page, RelationshipsPage)
    tab = page.tab
    assert isinstance(tab, JournalTab)
    qtbot.waitUntil(lambda: [one.title for one in tab.model.rows] == ["With Ana"])
    own = threads(monkeypatch, entries, "recent")
    large.open_place(Place("relationships", ben, "journal"))
    qtbot.waitUntil(lambda: [one.title for one in tab.model.rows] == ["With Ben"])
    assert own == [False]


def test_names_are_read_once_for_all_forms(
    live: Live, services: Services, ana: int, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = threads(monkeypatch, people, "names")
    for form in (LogDialog(live, services), NewPersonDialog(live, services)):
        qtbot.addWidget(form)
    assert len(own) == 1
    add(live, "Ben")
    assert [one.name for one in NameBook.of(live).everyone] == ["Ana", "Ben"]
    assert len(own) == 2


def test_names_that_are_read_ahead_are_never_older_than_a_change(live: Live, qtbot: QtBot) -> None:
    book = NameBook.of(live)
    book.prepare()
    add(live, "Ben")
    live._pool.waitForDone()
    qtbot.waitUntil(lambda: book._known is not None)
    assert [one.name for one in book.everyone] == ["Ben"]


def test_a_choice_of_people_knows_whose_name_it_is(live: Live, qtbot: QtBot, ana: int) -> None:
    ben, whom = add(live, "Ben"), Whom("Whom")
    qtbot.addWidget(whom)
    whom.offer(NameBook.of(live).everyone, head="Everybody", chosen=ben)
    assert (whom.currentText(), whom.currentData()) == ("Ben", ben)
    assert [whom.itemData(at) for at in range(3)] == [None, ana, ben]
    assert (whom.findData(ana), whom.findData(99)) == (1, -1)
    whom.offer(NameBook.of(live).everyone, chosen=99)
    assert whom.currentText() == "Ana"


def test_a_step_of_many_rows_is_taken_back_beside_the_window(
    window: MainWindow, live: Live, ana: int, qtbot: QtBot
) -> None:
    add_many(live)
    window.stepping.undo()
    assert window.services.jobs.running == 1
    with pytest.raises(Problem) as refused:
        add(live, "Ben")
    assert refused.value.code is Code.BUSY
    qtbot.waitUntil(lambda: not window.services.jobs.running)
    assert live.read(people.counts).relationships == 1
    assert "Bring along" in window.toast.accessibleName()
    window.stepping.redo()
    qtbot.waitUntil(lambda: not window.services.jobs.running)
    assert live.read(people.counts).relationships == 1 + _MANY


def test_a_long_undo_that_is_cancelled_leaves_all_as_it_was(
    window: MainWindow, live: Live, ana: int, qtbot: QtBot
) -> None:
    add_many(live)
    window.stepping.undo()
    for job in window.services.jobs._running:
        job.cancel()
    qtbot.waitUntil(lambda: not window.services.jobs.running)
    assert live.read(people.counts).relationships == 1 + _MANY
    assert live.reach.undo == "Bring along"
    add(live, "Ben")  # and others may change again


def test_a_step_of_a_few_rows_is_taken_back_at_once(
    window: MainWindow, live: Live, ana: int
) -> None:
    window.stepping.undo()
    assert window.services.jobs.running == 0
    assert live.read(people.counts).relationships == 0


def test_a_change_of_many_rows_is_read_in_turns(
    window: MainWindow, live: Live, ana: int, qtbot: QtBot
) -> None:
    window.open_place(Place("relationships"))
    page = window.page
    assert isinstance(page, RelationshipsPage)
    add(live, "Ben")
    assert len(page.list.model.keys) == 2, "a few are there at once"
    add_many(live)
    assert len(page.list.model.keys) == 2
    qtbot.waitUntil(lambda: len(page.list.model.keys) == 2 + _MANY)
    assert not page.stale


def test_dialogs_of_a_large_journal_come_in_turns(large: MainWindow, qtbot: QtBot) -> None:
    first = large.open_dialog("new_person")
    second = large.open_dialog("log_form")
    assert not first.isVisible()
    assert not second.isVisible()
    qtbot.waitUntil(second.isVisible)
    qtbot.waitUntil(lambda: not isValid(first))  # it gave way
    assert [one for one in large.findChildren(QDialog) if one.isVisible()] == [second]


def test_the_pages_of_a_window_are_let_go_one_at_a_time(
    window: MainWindow, ana: int, qtbot: QtBot
) -> None:
    """Another language makes the window anew; all of the old one at once took 155 ms."""
    for name in ("journal", "contributions", "repair", "today"):
        window.open_place(Place(name))
    seen, pages = window.page, list(window.visiting._pages.values())
    assert len(pages) >= 4
    left = len(pages)
    for _ in window.visiting.letting_go():
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        left -= 1
        assert sum(map(isValid, pages)) == left
    assert [one for one in pages if isValid(one)] == [seen]


def test_a_dialog_is_not_dressed_in_the_turn_in_which_it_is_made(
    large: MainWindow, qtbot: QtBot
) -> None:
    """Qt dresses what was made before any timer has its turn; both together took 56 ms."""
    dialog = large.open_dialog("log_form")
    QCoreApplication.sendPostedEvents(None, QEvent.Type.PolishRequest.value)
    assert not dialog.testAttribute(_DRESSED)
    qtbot.waitUntil(dialog.isVisible)
    shown = [one for one in dialog.findChildren(QWidget) if one.isVisible()]
    assert all(one.testAttribute(_DRESSED) for one in (dialog, *shown))
    dialog.reject()


def test_after_a_change_the_side_bar_is_counted_beside_the_window(
    large: MainWindow, live: Live, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = threads(monkeypatch, people, "pinned")
    ben = add(live, "Ben")
    assert large.services.actions["undo"].text() == "Undo: Add", "what is there already is said"
    live.do("Pin", relationships.pin, ben, pinned=True)
    side = large.room.side
    qtbot.waitUntil(lambda: side._pinned == ((ben, "Ben"),))
    assert own and not any(own)


def test_the_tab_that_is_seen_is_read_beside_the_window_after_a_large_change(
    large: MainWindow, live: Live, qtbot: QtBot, ana: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    large.open_place(Place("relationships", ana, "overview"))
    page = large.page
    assert isinstance(page, RelationshipsPage)
    qtbot.waitUntil(lambda: page.tab.is_fresh(ana) and not page.turning.running)
    own = threads(monkeypatch, overview_rows, "overview")

    def log_many(writer: Writer) -> None:
        for at in range(_MANY):
            entries.log(writer, EntryDraft((ana,), f"Talk {at}"))

    live.do("Write down", log_many)
    tab = page.tab
    assert isinstance(tab, OverviewTab)
    qtbot.waitUntil(lambda: any("Talk" in one.text() for one in tab.lately.findChildren(QLabel)))
    assert own == [False]


def test_all_that_a_page_opens_is_read_ahead(live: Live, services: Services, qtbot: QtBot) -> None:
    """A tab whose code was read when it was made held the window for 40 ms."""
    for entry in TABS:
        tab = entry.make(live, services)
        qtbot.addWidget(tab)
        module = type(tab).__module__.removeprefix("relnotes.desktop.")
        shared = {OverviewTab, JournalTab}  # read with the page itself
        assert type(tab) in shared or module in loading.READ_AHEAD, module


def test_the_sheet_of_keys_goes_on_below_what_is_seen(window: MainWindow) -> None:
    sheet = ShortcutsDialog(window.services.actions, window)
    at_first = len(sheet._groups)
    assert len(sheet.listed) > 12
    assert len(sheet._groups) > at_first
    sheet.close()


def test_turns_can_be_finished_at_once(qtbot: QtBot) -> None:
    done: list[int] = []

    def steps() -> Iterator[int]:
        for at in range(3):
            done.append(at)
            yield 0

    turns = Turns()
    turns.begin(step for step in steps())
    assert done == [0]
    turns.finish()
    assert done == [0, 1, 2]


def test_unseen_views_are_dressed_one_step_at_a_time(
    window: MainWindow, live: Live, ana: int, qtbot: QtBot
) -> None:
    page = window.visiting._made("portfolio")
    window.visiting.place(page)
    views = [QWidget(page), QWidget(page)]
    labels = [body("Some words", wrap=True) for _ in views]
    for view, label in zip(views, labels, strict=True):
        label.setParent(view)
        view.hide()
        Unseen.of(live).add(view)
    Unseen.of(live)._go_on()
    assert len(Unseen.of(live)._waiting) == 2, "the second waits until the first is done"
    qtbot.waitUntil(lambda: not Unseen.of(live).busy)
    assert [view.size() for view in views] == [page.size()] * 2


def test_a_look_that_a_hidden_page_still_wears_is_not_put_on_again(
    window: MainWindow, ana: int, qapp: QApplication, qtbot: QtBot
) -> None:
    for page in ("contributions", "today"):
        window.open_place(Place(page))
    window.choose_theme("dark")
    window.choose_theme("light")  # before anything hidden had time to turn dark
    window.services.theme._turns.finish()
    dressed: list[QWidget] = []
    hidden = window.visiting._pages["contributions"]
    for part in hidden.findChildren(QWidget):
        if part.styleSheet():
            watch = StyleWatch(dressed, part)
            part.installEventFilter(watch)
    window.open_place(Place("contributions"))
    assert dressed == []


class StyleWatch(QObject):
    """Notes whoever gets another look."""

    def __init__(self, seen: list[QWidget], watched: QWidget) -> None:
        super().__init__(watched)
        self._seen = seen

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notes, and lets all pass."""
        if event.type() == QEvent.Type.StyleChange and isinstance(watched, QWidget):
            self._seen.append(watched)
        return False
