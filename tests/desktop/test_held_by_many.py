"""Long lists, large pages and a window made anew hold nobody up; counted in work, never in time."""

import datetime as dt
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QTreeView, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import event

from relnotes import app
from relnotes.desktop.dialogs.import_people import ImportDialog
from relnotes.desktop.dressing import laying_out_ahead
from relnotes.desktop.frame import Frame
from relnotes.desktop.live import Live
from relnotes.desktop.main_window import MainWindow
from relnotes.desktop.name_book import Whom
from relnotes.desktop.pages.journal import JournalPage
from relnotes.desktop.pages.page import Place, Services
from relnotes.desktop.pages.portfolio import PortfolioPage
from relnotes.desktop.pages.relationships import RelationshipsPage
from relnotes.desktop.pages.summarising import names_to_tick
from relnotes.desktop.pages.summarising.names_to_tick import NamesToTick
from relnotes.desktop.parts.card import PressRow
from relnotes.desktop.parts.labels import WrapLabel, body
from relnotes.domain.folding import fold
from relnotes.domain.happenings import ContributionDraft, EntryDraft
from relnotes.domain.kinds import RelationshipKind, Side
from relnotes.domain.people import PersonDraft
from relnotes.journal import (
    contributions,
    entries,
    past,
    relationships,
    sessions,
    summary_material,
)
from relnotes.journal.access import Reader
from relnotes.journal.driver import raw_connection
from relnotes.journal.people import Name
from relnotes.journal.store import Journal
from tests.conftest import FakeClock
from tests.desktop.looking import settle, shown
from tests.desktop.test_held_short import add, threads

_MANY = 5_000
NAMES = tuple(Name(at, f"Comer {at:04}", RelationshipKind.CLIENT) for at in range(1, _MANY + 1))
"""More than anybody looks through."""


@pytest.mark.usefixtures("services")
def test_an_open_list_of_thousands_is_as_high_as_a_few_rows(qtbot: QtBot) -> None:
    whom = Whom("Whom")
    qtbot.addWidget(whom)
    whom.offer(NAMES, head="Everybody", chosen=4_000)
    whom.show()
    whom.showPopup()
    view = whom.view()
    assert whom.maxVisibleItems() < 20
    assert view.height() < 20 * view.sizeHintForRow(0)
    whom.hidePopup()


def test_names_to_tick_ask_only_for_those_who_are_seen(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: set[int] = set()
    data = names_to_tick._Names.data

    def counted(self: Any, index: Any, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        asked.add(index.row())
        return data(self, index, role)

    monkeypatch.setattr(names_to_tick._Names, "data", counted)
    names = shown(
        qtbot, NamesToTick(tuple((fold(one.name), one) for one in NAMES), [7]), (300, 280)
    )
    names.repaint()
    assert 0 < len(asked) < 60


def test_a_tick_stays_while_others_are_looked_for(qtbot: QtBot) -> None:
    names = NamesToTick(tuple((fold(one.name), one) for one in NAMES), [7])
    qtbot.addWidget(names)
    names.show()
    names.narrow("4999 comer")
    assert names.model().rowCount() == 1
    with qtbot.waitSignal(names.turned):
        QTest.keyClick(names, Qt.Key.Key_Space)
    names.narrow("")
    assert names.ticks == (7, 4_999)


def test_what_is_laid_out_ahead_was_measured_a_few_at_a_time(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = QWidget()
    page.hide()
    window.room.stack.addWidget(page)
    labels = [body(f"Words that wrap, of the {at}th" * 4, wrap=True) for at in range(200)]
    for label in labels:
        label.setParent(page)
        label.show()
        label.setText(f"{label.text()} {label.text()}")  # not measured yet
    measured: list[int] = [0]
    natural = WrapLabel._natural

    def counted(self: WrapLabel) -> Any:
        measured[-1] += 1
        return natural(self)

    monkeypatch.setattr(WrapLabel, "_natural", counted)
    for _ in laying_out_ahead(page):
        measured.append(0)
    assert sum(measured) == len(labels)
    assert max(measured) <= 40
    assert not any(measured[-2:]), "nothing is left for the step that lays them out"


def test_what_a_step_did_is_read_beside_the_window(
    window: MainWindow, live: Live, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(live, "Ana")
    live.large = True
    own = threads(monkeypatch, past, "told")
    window.open_place(Place("history"))
    qtbot.waitUntil(lambda: bool(own))
    assert own == [False]


@pytest.mark.parametrize(
    ("keys", "text", "ended"), [(("A", "n", "a"), "Ana", False), (("A", "Escape", "x"), "A", True)]
)
def test_what_is_typed_while_a_dialog_is_on_its_way_is_meant_for_it(
    window: MainWindow, live: Live, qtbot: QtBot, keys: tuple[str, ...], text: str, ended: bool
) -> None:
    live.large = True
    dialog = QDialog(window)
    field = QLineEdit(dialog)
    field.setFocus()
    over: list[int] = []
    dialog.finished.connect(over.append)
    window.coming.open(dialog)
    for key in keys:
        code, plain = Qt.Key[f"Key_{key.title()}"], Qt.KeyboardModifier.NoModifier
        said = QKeyEvent(QEvent.Type.KeyPress, code, plain, key if len(key) == 1 else "")
        QApplication.sendEvent(window.window().windowHandle(), said)
    assert not dialog.isVisible(), "it is still on its way"
    qtbot.waitUntil(lambda: dialog.isVisible() or bool(over))
    qtbot.waitUntil(lambda: (field.text(), bool(over)) == (text, ended))
    settle()
    assert (field.text(), bool(over)) == (text, ended), "nothing more of it arrives"


def test_a_year_is_counted_beside_the_window(
    window: MainWindow, live: Live, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    live.do("Log", entries.log, EntryDraft((add(live, "Ana"),), "Met", day=live.today()))
    live.large = True
    own = threads(monkeypatch, entries, "days")
    window.open_place(Place("journal"))
    page = window.page
    assert isinstance(page, JournalPage)
    assert page.year.year == live.today().year, "its place is taken from the start"
    qtbot.waitUntil(lambda: page.year.count.text() == "1 entry")
    assert own == [False]


def test_tabs_are_read_ahead_beside_the_window(
    window: MainWindow, live: Live, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(live, "Ana", RelationshipKind.MENTEE)
    live.large = True
    page = window.visiting._made("relationships")
    assert isinstance(page, RelationshipsPage)
    own = threads(monkeypatch, sessions, "of")
    for _ in page.ahead():
        pass
    tab = page.tabs._made["sessions"]
    qtbot.waitUntil(lambda: bool(own))
    assert own == [False]
    assert tab.is_fresh(page.list.shown or 0)


def _as_if_large(path: Path) -> None:
    """Has SQLite plan for a million entries, as it counted them in such a journal."""
    connection = raw_connection(path, mode="rw")
    connection.execute("ANALYZE")
    connection.executemany("INSERT INTO sqlite_stat1 VALUES (?, ?, ?)", (
        ("entry", "ix_entry_session", "83320 22 22"),
        ("entry_person", "ix_entry_person_relationship_id", "1000000 1243"),
        ("entry_person", "sqlite_autoindex_entry_person_1", "1000000 1 1"),
    ))  # fmt: skip
    connection.commit()
    connection.close()


def test_a_summary_looks_at_the_sessions_of_one_and_not_of_all(
    journal: Journal, clock: FakeClock
) -> None:
    ana = journal.do("Add", relationships.add, PersonDraft("Ana")).value
    day, asked = clock().date(), list[tuple[str, tuple[object, ...]]]()
    _as_if_large(journal.path)
    large = Journal.open(journal.path, clock)
    event.listen(large._reader, "before_cursor_execute", lambda *one: asked.append(one[2:4]))
    large.read(summary_material.material, (ana,), day - dt.timedelta(days=365), day)

    def explained(reader: Reader, statement: str, given: tuple[object, ...]) -> list[str]:
        found = reader.connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", given)
        return [str(row[-1]) for row in found]

    steps = [step for one in tuple(asked) for step in large.read(explained, *one)]
    large.close()
    assert any(step.startswith("SEARCH entry USING INTEGER PRIMARY KEY") for step in steps)
    assert not [step for step in steps if "ix_entry_session" in step]


class Squeezed(QObject):
    """Notes the rows that are painted lower than their words need."""

    def __init__(self, watched: QApplication) -> None:
        super().__init__(watched)
        self.painted, self.low = 0, 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notes, and lets all pass."""
        if event.type() == QEvent.Type.Paint and isinstance(watched, PressRow):
            self.painted += 1
            self.low += watched.height() < watched.heightForWidth(watched.width())
        return False


def test_rows_that_fill_in_are_never_seen_squeezed(
    window: MainWindow, live: Live, qapp: QApplication, qtbot: QtBot
) -> None:
    for at in range(12):
        ana = add(live, f"Ana {at}")
        live.do("Log", contributions.log, ContributionDraft(ana, Side.ME, "A gift of words " * 9))
    window.open_place(Place("portfolio"))
    page = window.page
    assert isinstance(page, PortfolioPage)
    view = page._made("giving")
    view._large = True
    seen = Squeezed(qapp)
    qapp.installEventFilter(seen)
    page.show_place(Place("portfolio", None, "giving"))
    qtbot.waitUntil(lambda: seen.painted > 3)
    qtbot.waitUntil(lambda: not view._unfilled and view.area.updatesEnabled())
    qapp.removeEventFilter(seen)
    assert seen.low == 0


def test_a_table_of_comers_is_measured_once_for_all_widths(
    live: Live, services: Services, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "people.vcf"
    file.write_text("BEGIN:VCARD\nVERSION:3.0\nFN:Greta Olsen\nEND:VCARD\n", encoding="utf-8")
    measured: list[int] = []
    of_column = QTreeView.sizeHintForColumn

    def counted(self: QTreeView, column: int) -> int:
        measured.append(column)
        return of_column(self, column)

    monkeypatch.setattr(QTreeView, "sizeHintForColumn", counted)
    dialog = ImportDialog.for_files(live, services, [file], None)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: services.jobs.running == 0)
    once = len(measured)
    assert once
    for width in (900, 1000, 1100):
        dialog.resize(width, 600)
        QApplication.processEvents()
    assert len(measured) == once


@pytest.mark.usefixtures("english_again")
def test_a_window_in_another_language_is_dressed_before_it_comes(
    desktop: app.Desktop,
    written: Path,
    qapp: QApplication,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    desktop.open(written)
    before = desktop.window
    worn: list[bool] = []
    show = Frame.show_content

    def looked(self: Frame, content: QWidget) -> None:
        if isinstance(content, MainWindow) and content.page is not None:
            worn.append(bool(content.page.findChildren(WrapLabel)) and _is_dressed(content))
        show(self, content)

    monkeypatch.setattr(Frame, "show_content", looked)
    desktop.services.tongue.speak(qapp, "de")
    qtbot.waitUntil(lambda: desktop.window is not before and desktop.frame.content is not before)
    assert worn == [True]


def _is_dressed(content: QWidget) -> bool:
    """Whether all of its words have a sheet on or around them."""

    def wears(one: QWidget | None) -> bool:
        return one is not None and (bool(one.styleSheet()) or wears(one.parentWidget()))

    return all(wears(one) for one in content.findChildren(WrapLabel) if not one.isHidden())
