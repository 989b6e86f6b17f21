"""Sheets with headings of their own: guessed, shown, corrected, and known again."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from relnotes.desktop.column_words import choices, encodings, format_name
from relnotes.desktop.dialogs.import_columns import ColumnsDialog
from relnotes.desktop.dialogs.import_people import ImportDialog
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Services
from relnotes.exchange.table_choices import CHOICES
from relnotes.journal import mappings, people, relationships

SHEET = (
    "Wer;Womit;Seit;Haus\n"
    "Mira Falk;mira@fjord.example;3/4/2019;Fjord AS\n"
    "Ren Sato;ren@kiln.example;5/6/2020;Kiln Inc\n"
)


@pytest.fixture
def sheet(tmp_path: Path) -> Path:
    """A list that somebody made by hand."""
    file = tmp_path / "list.csv"
    file.write_text(SHEET, encoding="utf-8")
    return file


class Asked:
    """The dialog that reads a sheet, and the one that asks about its columns."""

    def __init__(self, qtbot: QtBot, live: Live, services: Services, file: Path) -> None:
        self.dialog = ImportDialog.for_files(live, services, [file], None)
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        qtbot.addWidget(self.dialog)
        self.dialog.show()
        self._qtbot, self._services = qtbot, services
        self.wait()

    def wait(self) -> None:
        """Until what was begun beside the window is done."""
        self._qtbot.waitUntil(lambda: self._services.jobs.running == 0)

    @property
    def columns(self) -> ColumnsDialog:
        """The dialog that asks."""
        return self.dialog.findChildren(ColumnsDialog)[-1]

    def use(self) -> None:
        """Takes the columns as they are said."""
        QTest.mouseClick(self.columns.use, Qt.MouseButton.LeftButton)
        self.wait()


def _says(dialog: ColumnsDialog) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisible())


def test_every_choice_has_words() -> None:
    assert [word for word, _ in choices()] == list(CHOICES)
    assert len({text for _, text in choices()}) == len(CHOICES)
    assert all("".encode(code) is not None for code, _ in encodings())
    assert format_name("xlsx") == "Sheet (Excel)"


def test_what_is_guessed_is_asked_about_and_shown(
    qtbot: QtBot, live: Live, services: Services, sheet: Path
) -> None:
    asked = Asked(qtbot, live, services, sheet)
    held = [row.what.currentText() for row in asked.columns.columns]
    assert held == ["Name", "E-mail", "Another date", "Organisation"]
    assert "Mira Falk · Fjord AS · mira@fjord.example · Seit 2019-04-03" in _says(asked.columns)
    assert [one.name for one in live.read(people.names)] == []


def test_a_column_is_corrected_by_the_keyboard_and_who_it_makes_is_seen_at_once(
    qtbot: QtBot, live: Live, services: Services, sheet: Path
) -> None:
    asked = Asked(qtbot, live, services, sheet)
    date = asked.columns.columns[2]
    date.dates.setFocus()
    QTest.keyClick(date.dates, Qt.Key.Key_Down)
    assert "Seit 2019-03-04" in _says(asked.columns)
    house = asked.columns.columns[3].what
    QTest.keyClicks(house, "Leave")
    assert house.currentText() == "Leave out"
    assert "Mira Falk · mira@fjord.example · Seit" in _says(asked.columns)
    asked.use()
    assert [row.arrival.draft.name for row in asked.dialog.newcomers.rows] == [
        "Mira Falk", "Ren Sato",
    ]  # fmt: skip
    days = [row.arrival.draft.occasions[0].value for row in asked.dialog.newcomers.rows]
    assert days == ["2019-03-04", "2020-05-06"]


def test_the_same_headings_are_not_asked_about_again(
    qtbot: QtBot, live: Live, services: Services, sheet: Path
) -> None:
    asked = Asked(qtbot, live, services, sheet)
    asked.use()
    QTest.mouseClick(asked.dialog.bring, Qt.MouseButton.LeftButton)
    asked.wait()
    assert [one.name for one in live.read(people.names)] == ["Mira Falk", "Ren Sato"]
    assert len(live.read(mappings.remembered)) == 1
    sheet.write_text(SHEET.replace("Mira Falk", "Zoe Lund"), encoding="utf-8")
    again = Asked(qtbot, live, services, sheet)
    assert again.dialog.findChildren(ColumnsDialog) == []
    assert [row.arrival.draft.name for row in again.dialog.newcomers.rows] == [
        "Zoe Lund", "Ren Sato",
    ]  # fmt: skip


def test_a_first_row_that_is_somebody_becomes_one(
    qtbot: QtBot, live: Live, services: Services, sheet: Path
) -> None:
    asked = Asked(qtbot, live, services, sheet)
    asked.columns.heading.box.setChecked(False)
    assert asked.columns.columns[1].what.accessibleName() == "What Column 2 holds"
    asked.use()
    assert len(asked.dialog.newcomers.rows) == 3


def test_a_wrong_guess_of_the_letters_is_corrected(
    qtbot: QtBot, live: Live, services: Services, tmp_path: Path
) -> None:
    file = tmp_path / "names.csv"
    file.write_bytes("Name;E-mail\nŁucja Żak;l@x.example\n".encode("cp1250"))
    asked = Asked(qtbot, live, services, file)
    asked.dialog.found.files.ask_columns()
    letters = asked.columns.encoding
    letters.setCurrentIndex(letters.findData("cp1250"))
    asked.use()
    assert [row.arrival.draft.name for row in asked.dialog.newcomers.rows] == ["Łucja Żak"]


def test_hundreds_come_beside_the_window_as_one_step(
    qtbot: QtBot, live: Live, services: Services, tmp_path: Path
) -> None:
    rows = "".join(f"P{at} Lund,p{at}@x.example\n" for at in range(600))
    file = tmp_path / "many.csv"
    file.write_text("Name,Email\n" + rows, encoding="utf-8")
    asked = Asked(qtbot, live, services, file)
    heard: list[object] = []
    live.changed.connect(heard.append)
    QTest.mouseClick(asked.dialog.bring, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(heard))
    asked.wait()
    assert len(heard) == 1
    assert len(live.read(people.names)) == 600
    live.undo()
    assert live.read(people.names) == ()
    live.redo()
    first = live.read(people.names)[0].id
    assert live.read(relationships.card, first).draft.details[0].value == "p0@x.example"


def test_who_closes_the_question_can_be_asked_again(
    qtbot: QtBot, live: Live, services: Services, sheet: Path
) -> None:
    """The file had to be chosen anew; what was said then is looked at with the same button."""
    asked = Asked(qtbot, live, services, sheet)
    QTest.keyClick(asked.columns, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: asked.dialog.findChildren(ColumnsDialog) == [])
    ask = asked.dialog.found.files.ask
    assert ask.isVisible()
    QTest.mouseClick(ask, Qt.MouseButton.LeftButton)
    asked.use()
    assert asked.dialog.bring.text() == "Bring 2 people along"
