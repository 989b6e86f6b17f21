"""People of files: shown before anything changes, ticked, and brought along in one step."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from relnotes.desktop.dialogs.import_people import ImportDialog
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Services
from relnotes.domain.people import PersonDraft
from relnotes.journal import relationships
from tests.desktop.importing.conftest import OLE, Opened, names_here, says

GRETA = "BEGIN:VCARD\nVERSION:3.0\nFN:Greta Olsen\nEMAIL:greta@fjord.example\nTEL:+47 22 33 44 55\nORG:Fjord Lab\nBDAY:1980-04-02\nEND:VCARD\n"  # noqa: E501  a card is what it is
SHEET = "Name,E-mail 1 - Value,Phone 1 - Value\nCho Park,cho@park.example,+82 2 555 01\n"


@pytest.fixture
def cards(tmp_path: Path) -> Path:
    """A file with two people and a line that is none of theirs."""
    file = tmp_path / "people.vcf"
    file.write_text(GRETA + OLE + "what is this\n", encoding="utf-8")
    return file


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
    assert "2 people found." in says(opened.dialog)
    assert "Line 14: This line belongs to no card" in opened.dialog.found.troubles.toPlainText()
    assert opened.dialog.bring.text() == "Bring 2 people along"
    assert names_here(live) == []


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
    assert names_here(live) == ["Greta Olsen"]
    live.undo()
    assert names_here(live) == []
    live.redo()
    assert names_here(live) == ["Greta Olsen"]


def test_enter_brings_all_who_are_ticked(
    qtbot: QtBot, live: Live, services: Services, cards: Path
) -> None:
    """Enter also took the tick from the row it was pressed on, so that one stayed behind."""
    opened = Opened(qtbot, live, services, [cards])
    QTest.keyClick(opened.dialog.found.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(opened.dialog.added))
    assert names_here(live) == ["Greta Olsen", "Ole Brumm"]


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
    assert names_here(live) == ["Greta Olsen", "Ole Brumm"]
    kept = live.read(relationships.card, opened.dialog.added[0]).draft
    assert [one.value for one in kept.details] == [
        "greta@fjord.example", "+47 22 33 44 55", "Fjord Lab",
    ]  # fmt: skip
    assert live.reach.undo == "Bring 2 people along: people.vcf"
    live.undo()
    assert names_here(live) == []


def test_who_is_here_already_has_no_tick(
    qtbot: QtBot, live: Live, services: Services, cards: Path
) -> None:
    live.do("Add", relationships.add, PersonDraft("ole brumm"))
    opened = Opened(qtbot, live, services, [cards])
    assert [row[-1] for row in opened.cells] == ["", "here already"]
    assert "1 is here already." in says(opened.dialog)
    QTest.mouseClick(opened.dialog.every, Qt.MouseButton.LeftButton)
    opened.dialog.newcomers.toggle(opened.dialog.newcomers.index(1, 0))
    assert opened.dialog.bring.text() == "Bring 1 person along"
    opened.bring()
    assert names_here(live) == ["Greta Olsen", "ole brumm"]


def test_nobody_ticked_is_nothing_to_do(
    qtbot: QtBot, live: Live, services: Services, cards: Path
) -> None:
    opened = Opened(qtbot, live, services, [cards])
    QTest.mouseClick(opened.dialog.nobody, Qt.MouseButton.LeftButton)
    assert not opened.dialog.bring.isEnabled()
    opened.dialog.accept()
    assert names_here(live) == []


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
    assert said in says(opened.dialog)
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
    said = says(Opened(qtbot, live, services, [folder]).dialog)
    assert said.count("junk2.txt") == 1
    assert "junk3.txt" not in said
    assert "And 2 more like this." in said


def test_a_file_that_is_gone_is_said(
    qtbot: QtBot, live: Live, services: Services, tmp_path: Path
) -> None:
    opened = Opened(qtbot, live, services, [tmp_path / "gone.vcf"])
    assert f"There is no file at {tmp_path / 'gone.vcf'}" in says(opened.dialog)


def test_dropped_files_are_read(qtbot: QtBot, live: Live, services: Services, cards: Path) -> None:
    dialog = ImportDialog(live, services, None, None)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.show()
    assert "From which file?" in says(dialog)
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
