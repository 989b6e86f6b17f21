"""Bringing people along: what is shown before, what is kept after, and what may go wrong."""

import json
import os
import threading
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import (
    QAbstractItemModel,
    QCoreApplication,
    QEvent,
    QMimeData,
    QPointF,
    Qt,
    QUrl,
)
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot
from sqlalchemy import Connection

from relnotes.desktop import jobs
from relnotes.desktop.dialogs.import_people import ImportDialog
from relnotes.desktop.jobs import ProgressDialog
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Services
from relnotes.domain.people import PersonDraft
from relnotes.journal import entries, history, people, relationships
from relnotes.journal.access import Change
from relnotes.journal.many import Bulk
from tests.exchange import journeys

GRETA = "BEGIN:VCARD\nVERSION:3.0\nFN:Greta Olsen\nEMAIL:greta@fjord.example\nTEL:+47 22 33 44 55\nORG:Fjord Lab\nBDAY:1980-04-02\nEND:VCARD\n"  # noqa: E501  a card is what it is
OLE = "BEGIN:VCARD\nVERSION:3.0\nFN:Ole Brumm\nBDAY:--02-29\nEND:VCARD\n"
SHEET = "Name,E-mail 1 - Value,Phone 1 - Value\nCho Park,cho@park.example,+82 2 555 01\n"


@pytest.fixture(autouse=True)
def no_widgets_of_other_tests(qapp: QApplication) -> None:
    """What earlier tests threw away goes now: a theme would dress it again, at every test more."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def cards(tmp_path: Path) -> Path:
    """A file with two people and a line that is none of theirs."""
    file = tmp_path / "people.vcf"
    file.write_text(GRETA + OLE + "what is this\n", encoding="utf-8")
    return file


class Opened:
    """A dialog that has read its files, and what it says."""

    def __init__(self, qtbot: QtBot, live: Live, services: Services, paths: Sequence[Path]) -> None:
        self.dialog = ImportDialog.for_files(live, services, paths, None)
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        qtbot.addWidget(self.dialog)
        self.dialog.show()
        qtbot.waitUntil(lambda: services.jobs.running == 0)

    @property
    def cells(self) -> list[list[str]]:
        """The table as it reads."""
        model = self.dialog.newcomers
        columns = range(model.columnCount())
        return [
            [model.index(row, column).data() for column in columns]
            for row in range(model.rowCount())
        ]

    def bring(self) -> None:
        """Presses the button."""
        QTest.mouseClick(self.dialog.bring, Qt.MouseButton.LeftButton)


def _says(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def _names(live: Live) -> list[str]:
    return [one.name for one in live.read(people.names)]


def test_people_are_shown_before_anything_changes(
    qtbot: QtBot, live: Live, services: Services, cards: Path
) -> None:
    opened = Opened(qtbot, live, services, [cards])
    assert opened.cells == [
        [
            "Greta Olsen", "greta@fjord.example", "+47 22 33 44 55", "Fjord Lab",
            "birthday 2 Apr 1980", "",
        ],
        ["Ole Brumm", "", "", "", "birthday 29 Feb", ""],
    ]  # fmt: skip
    assert "2 people found." in _says(opened.dialog)
    assert "Line 14: This line belongs to no card" in opened.dialog.found.troubles.toPlainText()
    assert opened.dialog.bring.text() == "Bring 2 people along"
    assert _names(live) == []


def test_who_is_ticked_comes_along_in_one_step(
    qtbot: QtBot, live: Live, services: Services, cards: Path
) -> None:
    opened = Opened(qtbot, live, services, [cards])
    table = opened.dialog.found.table
    table.setCurrentIndex(opened.dialog.newcomers.index(1, 0))
    QTest.keyClick(table, Qt.Key.Key_Space)
    assert opened.dialog.bring.text() == "Bring 1 person along"
    with qtbot.waitSignal(services.messages.said) as said:
        opened.bring()
    assert said.args == ["1 person came along", True]
    assert _names(live) == ["Greta Olsen"]
    live.undo()
    assert _names(live) == []
    live.redo()
    assert _names(live) == ["Greta Olsen"]


def test_enter_brings_all_who_are_ticked(
    qtbot: QtBot, live: Live, services: Services, cards: Path
) -> None:
    """Enter also took the tick from the row it was pressed on, so that one stayed behind."""
    opened = Opened(qtbot, live, services, [cards])
    QTest.keyClick(opened.dialog.found.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(opened.dialog.added))
    assert _names(live) == ["Greta Olsen", "Ole Brumm"]


def test_space_turns_the_tick_wherever_a_row_was_pressed(
    qtbot: QtBot, live: Live, services: Services, cards: Path
) -> None:
    opened = Opened(qtbot, live, services, [cards])
    table = opened.dialog.found.table
    spot = table.visualRect(opened.dialog.newcomers.index(1, 4)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    QTest.keyClick(table, Qt.Key.Key_Space)
    assert [one.draft.name for one in opened.dialog.newcomers.ticked()] == ["Greta Olsen"]


def test_all_come_and_go_together(
    qtbot: QtBot, live: Live, services: Services, cards: Path
) -> None:
    opened = Opened(qtbot, live, services, [cards])
    opened.bring()
    assert not opened.dialog.isVisible()
    assert _names(live) == ["Greta Olsen", "Ole Brumm"]
    kept = live.read(relationships.card, opened.dialog.added[0]).draft
    assert [one.value for one in kept.details] == [
        "greta@fjord.example", "+47 22 33 44 55", "Fjord Lab",
    ]  # fmt: skip
    assert live.reach.undo == "Bring 2 people along: people.vcf"
    live.undo()
    assert _names(live) == []


def test_who_is_here_already_has_no_tick(
    qtbot: QtBot, live: Live, services: Services, cards: Path
) -> None:
    live.do("Add", relationships.add, PersonDraft("ole brumm"))
    opened = Opened(qtbot, live, services, [cards])
    assert [row[-1] for row in opened.cells] == ["", "here already"]
    assert "1 is here already." in _says(opened.dialog)
    QTest.mouseClick(opened.dialog.every, Qt.MouseButton.LeftButton)
    opened.dialog.newcomers.toggle(opened.dialog.newcomers.index(1, 0))
    assert opened.dialog.bring.text() == "Bring 1 person along"
    opened.bring()
    assert _names(live) == ["Greta Olsen", "ole brumm"]


def test_nobody_ticked_is_nothing_to_do(
    qtbot: QtBot, live: Live, services: Services, cards: Path
) -> None:
    opened = Opened(qtbot, live, services, [cards])
    QTest.mouseClick(opened.dialog.nobody, Qt.MouseButton.LeftButton)
    assert not opened.dialog.bring.isEnabled()
    opened.dialog.accept()
    assert _names(live) == []


def test_several_files_at_once_name_the_file_of_each_trouble(
    qtbot: QtBot, live: Live, services: Services, cards: Path, tmp_path: Path
) -> None:
    sheet, odd = tmp_path / "contacts.csv", tmp_path / "odd.vcf"
    sheet.write_text(SHEET, encoding="utf-8")
    odd.write_text(OLE.replace("Ole", "Oda") + "and this\n", encoding="utf-8")
    opened = Opened(qtbot, live, services, [cards, sheet, odd])
    assert [row[0] for row in opened.cells] == [
        "Greta Olsen", "Ole Brumm", "Cho Park", "Oda Brumm",
    ]  # fmt: skip
    lines = opened.dialog.found.troubles.toPlainText().splitlines()
    assert [line.split(" · ")[0] for line in lines] == ["people.vcf", "odd.vcf"]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "There is nothing in this file."),
        (b"%PDF-1.7 ...", "Save your contacts as vCard or CSV"),
        (b"a,b\n1,2\n", "What the columns hold was only guessed."),
    ],
)
def test_a_file_that_holds_nobody_says_what_to_do(
    qtbot: QtBot, live: Live, services: Services, tmp_path: Path, content: bytes, said: str
) -> None:
    file = tmp_path / "odd.file"
    file.write_bytes(content)
    opened = Opened(qtbot, live, services, [file])
    assert said in _says(opened.dialog)
    assert not opened.dialog.bring.isVisible()
    assert opened.dialog.start.isVisible()


def test_a_folder_of_junk_is_said_in_a_few_lines(
    qtbot: QtBot, live: Live, services: Services, tmp_path: Path
) -> None:
    """Each name stood there twice, and that there was more of it nowhere."""
    folder = tmp_path / "junk"
    folder.mkdir()
    for at in range(5):
        (folder / f"junk{at}.txt").write_text("just words\n", encoding="utf-8")
    said = _says(Opened(qtbot, live, services, [folder]).dialog)
    assert said.count("junk2.txt") == 1
    assert "junk3.txt" not in said
    assert "And 2 more like this." in said


def test_a_file_that_is_gone_is_said(
    qtbot: QtBot, live: Live, services: Services, tmp_path: Path
) -> None:
    opened = Opened(qtbot, live, services, [tmp_path / "gone.vcf"])
    assert f"There is no file at {tmp_path / 'gone.vcf'}" in _says(opened.dialog)


def test_dropped_files_are_read(qtbot: QtBot, live: Live, services: Services, cards: Path) -> None:
    dialog = ImportDialog(live, services, None, None)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.show()
    assert "From which file?" in _says(dialog)
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(cards))])
    nothing = Qt.KeyboardModifier.NoModifier
    copy = Qt.DropAction.CopyAction
    left = Qt.MouseButton.LeftButton
    dialog.dropEvent(QDropEvent(QPointF(9, 9), copy, dropped, left, nothing))
    qtbot.waitUntil(lambda: dialog.newcomers.rowCount() == 2)


def test_the_table_meets_qts_rules(
    qtbot: QtBot, qtmodeltester: ModelTester, live: Live, services: Services, cards: Path
) -> None:
    opened = Opened(qtbot, live, services, [cards])
    check: Callable[[QAbstractItemModel], None] = qtmodeltester.check
    check(opened.dialog.newcomers)


def test_a_calendar_comes_with_those_who_are_here(
    qtbot: QtBot, live: Live, services: Services
) -> None:
    live.do("Add", relationships.add, PersonDraft("Ana Petrović"))
    meetings = Path(__file__).parent.parent / "data" / "meetings.ics"
    opened = Opened(qtbot, live, services, [meetings])
    dialog, comers = opened.dialog, opened.dialog.comers
    assert [(row[0], row[5]) for row in opened.cells] == [("Sven Lund", "named in a calendar")]
    shown = [[comers.index(at, column).data() for column in range(4)] for at in range(2)]
    assert shown == [
        ["Look back with Ana Petrović", "24 Nov 2026", "Ana Petrović", "next meeting"],
        ["Look back with Ana Petrović", "17 Nov 2026", "Ana Petrović", ""],
    ]
    assert comers.index(2, 2).data() == "Sven Lund (not here)"
    for chosen, label in ((1, "Bring 6 entries along"), (0, "Bring 5 entries along")):
        dialog.found.about.setCurrentIndex(chosen)
        dialog.found.about.activated.emit(chosen)
        assert dialog.bring.text() == label
    assert dialog.bring.text() == "Bring 5 entries along"
    with qtbot.waitSignal(services.messages.said) as said:
        opened.bring()
    assert said.args == ["4 entries came along, 1 next meeting", True]
    again = Opened(qtbot, live, services, [meetings]).dialog
    assert [row.expected.known for row in again.comers.rows].count(True) == 4
    live.undo()
    assert live.read(entries.recent) == ()


def test_the_meetings_of_somebody_who_is_ticked_come_too(
    qtbot: QtBot, live: Live, services: Services
) -> None:
    """Who is only named in a calendar was taken along, and all that was with them stayed."""
    live.do("Add", relationships.add, PersonDraft("Ana Petrović"))
    meetings = Path(__file__).parent.parent / "data" / "meetings.ics"
    opened = Opened(qtbot, live, services, [meetings])
    dialog, comers = opened.dialog, opened.dialog.comers
    before = comers.ticked()
    assert dialog.found.tabs.currentIndex() == 1, "nobody is new, so the entries are shown"
    assert "1 person found. 6 entries found." in _says(dialog)
    dialog.newcomers.toggle(dialog.newcomers.index(0, 0))
    assert comers.index(2, 2).data() == "Sven Lund"
    came = {one.draft.title for one in set(comers.ticked()) - set(before)}
    assert came
    dialog.newcomers.toggle(dialog.newcomers.index(0, 0))
    assert comers.ticked() == before
    dialog.newcomers.toggle(dialog.newcomers.index(0, 0))
    with qtbot.waitSignal(services.messages.said):
        opened.bring()
    assert len(dialog.added) == 1
    lines = live.read(entries.recent)
    about = {one.title for one in lines if "Sven Lund" in (who.name for who in one.people)}
    assert about == came


def test_who_is_here_and_in_the_file_is_no_stranger_to_its_entries(
    qtbot: QtBot, live: Live, services: Services, tmp_path: Path
) -> None:
    """The same export once more offered everybody again, as named in a calendar."""
    file = tmp_path / "monica.json"
    file.write_text(journeys.MONICA, encoding="utf-8")
    Opened(qtbot, live, services, [file]).bring()
    again = Opened(qtbot, live, services, [file])
    assert [row[-1] for row in again.cells] == ["here already", "here already"]


def test_an_entry_that_says_nothing_is_not_offered(
    qtbot: QtBot, live: Live, services: Services, tmp_path: Path
) -> None:
    said = {"uuid": "A", "creationDate": "2026-07-03T23:30:00Z", "text": "The crane"}
    file = tmp_path / "Journal.json"
    file.write_text(json.dumps({"entries": [said, {**said, "text": ""}]}), encoding="utf-8")
    comers = Opened(qtbot, live, services, [file]).dialog.comers
    assert [row.happening.draft.title for row in comers.rows] == ["The crane"]


def test_what_lies_beside_in_a_folder_is_said_in_one_line(
    qtbot: QtBot, live: Live, services: Services, tmp_path: Path
) -> None:
    """Each note of a vault that is about nobody was called a file of contacts to save anew."""
    folder = tmp_path / "vault"
    folder.mkdir()
    (folder / "Anna Berg.md").write_text("---\ntype: person\n---\n", encoding="utf-8")
    for at in range(7):
        (folder / f"recipe{at}.md").write_text("Water and salt\n", encoding="utf-8")
    opened = Opened(qtbot, live, services, [folder])
    assert "One thing was odd." in _says(opened.dialog)
    odd = opened.dialog.found.troubles.toPlainText()
    assert "recipe0.md, recipe1.md" in odd
    assert "(7)" in odd
    assert "\n" not in odd


def test_every_row_of_entries_can_be_ticked(qtbot: QtBot, live: Live, services: Services) -> None:
    meetings = Path(__file__).parent.parent / "data" / "meetings.ics"
    dialog = Opened(qtbot, live, services, [meetings]).dialog
    assert not dialog.comers.ticked()
    dialog.found.tabs.setCurrentIndex(1)
    QTest.mouseClick(dialog.every, Qt.MouseButton.LeftButton)
    assert len(dialog.comers.ticked()) == len(dialog.comers.rows)
    QTest.mouseClick(dialog.nobody, Qt.MouseButton.LeftButton)
    assert not dialog.comers.ticked()


def _cancel(qtbot: QtBot, dialog: ImportDialog) -> None:
    """Presses the button of the dialog that says how far it is."""
    qtbot.waitUntil(lambda: any(map(QWidget.isVisible, dialog.findChildren(ProgressDialog))))
    (shown,) = (one for one in dialog.findChildren(ProgressDialog) if one.isVisible())
    (button,) = shown.findChildren(QPushButton)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def _many(folder: Path, count: int) -> Path:
    file = folder / "many.vcf"
    file.write_text("".join(OLE.replace("Ole", f"Ole{at}") for at in range(count)), "utf-8")
    return file


class _Held:
    """A moment of an import that lasts until somebody cancels."""

    def __init__(self) -> None:
        self._begun, self._go_on = threading.Event(), threading.Event()

    def wait(self) -> None:
        """Is called at that moment, on the import's thread."""
        self._begun.set()
        self._go_on.wait(10)

    def cancelled(self, qtbot: QtBot, dialog: ImportDialog) -> None:
        """Cancels there, and lets the import go on to where it looks for that."""
        qtbot.waitUntil(self._begun.is_set)
        _cancel(qtbot, dialog)
        self._go_on.set()


def test_a_long_import_can_be_cancelled_and_begun_again(
    qtbot: QtBot,
    live: Live,
    services: Services,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(jobs, "SHOWN_AFTER", 1)
    opened, held = Opened(qtbot, live, services, [_many(tmp_path, 900)]), _Held()
    person = Bulk.person

    def slowly(bulk: Bulk, draft: PersonDraft, origin: str) -> int:
        if draft.name == "Ole500 Brumm":
            held.wait()
        return person(bulk, draft, origin)

    monkeypatch.setattr(Bulk, "person", slowly)
    opened.bring()
    held.cancelled(qtbot, opened.dialog)
    qtbot.waitUntil(lambda: services.jobs.running == 0)
    assert _names(live) == []
    assert live.reach.undo is None
    assert opened.dialog.isVisible()
    assert opened.dialog.newcomers.rowCount() == 900
    opened.bring()
    qtbot.waitUntil(lambda: not opened.dialog.isVisible())
    assert len(_names(live)) == 900
    live.undo()
    assert _names(live) == []


def test_cancelled_when_it_is_on_disk_an_import_is_done(
    qtbot: QtBot,
    live: Live,
    services: Services,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The people were here, and the dialog still asked whether they should come."""
    monkeypatch.setattr(jobs, "SHOWN_AFTER", 1)
    opened, held = Opened(qtbot, live, services, [_many(tmp_path, 200)]), _Held()
    finish = history.finish

    def slowly(connection: Connection, step_id: int, at: datetime) -> Change:
        held.wait()
        return finish(connection, step_id, at)

    monkeypatch.setattr(history, "finish", slowly)
    opened.bring()
    held.cancelled(qtbot, opened.dialog)
    qtbot.waitUntil(lambda: not opened.dialog.isVisible())
    assert len(_names(live)) == 200
    assert live.reach.undo is not None


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no file here hangs whoever opens it")
def test_reading_that_hangs_can_be_cancelled(
    qtbot: QtBot,
    live: Live,
    services: Services,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(jobs, "SHOWN_AFTER", 1)
    hanging = tmp_path / "people.vcf"
    os.mkfifo(hanging)
    dialog = ImportDialog.for_files(live, services, [hanging], None)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.show()
    _cancel(qtbot, dialog)
    qtbot.waitUntil(lambda: services.jobs.running == 0)
    assert dialog.start.isVisible()
    assert "From which file?" in _says(dialog)
