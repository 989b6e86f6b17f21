"""Who of a file may be somebody here: shown with reasons, decided by the user, kept as one step."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from relnotes.desktop.dialogs.import_matches import MatchesDialog
from relnotes.desktop.dialogs.import_people import ImportDialog
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Services
from relnotes.domain.kinds import DetailKind
from relnotes.domain.people import Detail, PersonDraft
from relnotes.journal import duplicates, people, relationships

ANA = PersonDraft(
    "Ana Petrović",
    about="Rows",
    details=(Detail(DetailKind.EMAIL, "ana@x.example"), Detail(DetailKind.ORGANISATION, "Quay")),
)
SURE = "FN:Petrovic, A.\nEMAIL:ANA@x.example\nTEL:+49 30 5550101"
PERHAPS = "FN:Ana Petrovic\nEMAIL:another@y.example\nORG:Quay"
TWICE = "FN:A. Petrovic\nTEL:030 5550101\nEMAIL:third@z.example"


@pytest.fixture(autouse=True)
def no_widgets_of_other_tests(qapp: QApplication) -> None:
    """What earlier tests threw away goes now."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def test_three_of_a_file_can_be_one(
    qtbot: QtBot, live: Live, services: Services, tmp_path: Path
) -> None:
    """The third was said to be the second, who is the first, and came as somebody of their own."""
    cards = [
        f"FN:{name}\nTEL:030 5550101" for name in ("Ana Petrovic", "A. Petrovic", "Petrovic, A")
    ]
    dialog, _ = _read(qtbot, live, services, tmp_path, *cards)
    assert dialog.compare.text() == "2 may be in it twice…"
    compared = _compare(dialog)
    for _ in range(3):
        QTest.mouseClick(compared.same, Qt.MouseButton.LeftButton)
    assert dialog.bring.text() == "Bring 1 person along"
    QTest.mouseClick(dialog.bring, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(dialog.added))
    assert [one.name for one in live.read(people.names)] == ["Ana Petrovic"]


def _read(
    qtbot: QtBot, live: Live, services: Services, folder: Path, *cards: str
) -> tuple[ImportDialog, list[str]]:
    file = folder / "cards.vcf"
    text = "".join(f"BEGIN:VCARD\nVERSION:3.0\n{card}\nEND:VCARD\n" for card in cards)
    file.write_text(text, encoding="utf-8")
    dialog = ImportDialog.for_files(live, services, [file], None)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.newcomers.rowCount() == len(cards))
    return dialog, _notes(dialog)


def _notes(dialog: ImportDialog) -> list[str]:
    rows = dialog.newcomers
    return [str(rows.index(at, 5).data()) for at in range(rows.rowCount())]


def _compare(dialog: ImportDialog) -> MatchesDialog:
    QTest.mouseClick(dialog.compare, Qt.MouseButton.LeftButton)
    (opened,) = dialog.findChildren(MatchesDialog)
    return opened


def _said(widget: QWidget) -> str:
    return "\n".join(one.text() for one in widget.findChildren(QLabel) if one.isVisibleTo(widget))


def _bring(qtbot: QtBot, live: Live, dialog: ImportDialog) -> None:
    with qtbot.waitSignal(live.changed):
        QTest.mouseClick(dialog.bring, Qt.MouseButton.LeftButton)


def test_who_is_surely_here_joins_them(
    qtbot: QtBot, live: Live, services: Services, tmp_path: Path
) -> None:
    ana = live.do("Add", relationships.add, ANA)
    dialog, notes = _read(qtbot, live, services, tmp_path, SURE, PERHAPS)
    assert notes[0] == "is Ana Petrović"
    assert notes[1] == "may be Ana Petrović"
    assert "2 may be here already" in dialog.compare.text()
    _bring(qtbot, live, dialog)
    assert len(live.read(people.names)) == 2, "when in doubt two people stay two"
    draft = live.read(relationships.card, ana).draft
    assert (draft.name, draft.about) == ("Ana Petrović", "Rows")
    assert Detail(DetailKind.PHONE, "+49 30 5550101") in draft.details
    live.undo()
    assert live.read(relationships.card, ana).draft == ANA


def test_the_user_decides_side_by_side(
    qtbot: QtBot, live: Live, services: Services, tmp_path: Path
) -> None:
    ana = live.do("Add", relationships.add, ANA)
    dialog, _ = _read(qtbot, live, services, tmp_path, SURE, PERHAPS)
    compared = _compare(dialog)
    assert "the e-mail ana@x.example" in _said(compared)
    assert "They are brought together" in _said(compared)
    QTest.mouseClick(compared.apart, Qt.MouseButton.LeftButton)
    assert "the organisation Quay" in _said(compared)
    assert "They stay two." in _said(compared)
    QTest.mouseClick(compared.same, Qt.MouseButton.LeftButton)
    assert _notes(dialog) == ["", "is Ana Petrović"]
    _bring(qtbot, live, dialog)
    assert {one.name for one in live.read(people.names)} == {"Ana Petrović", "Petrovic, A."}
    assert [one.one_id for one in live.read(duplicates.pairs)] == []
    details = live.read(relationships.card, ana).draft.details
    assert Detail(DetailKind.EMAIL, "another@y.example") in details


def test_who_stands_in_a_file_twice_comes_once(
    qtbot: QtBot, live: Live, services: Services, tmp_path: Path
) -> None:
    dialog, notes = _read(qtbot, live, services, tmp_path, SURE, TWICE)
    assert notes == ["", "may be Petrovic, A."]
    compared = _compare(dialog)
    QTest.mouseClick(compared.same, Qt.MouseButton.LeftButton)
    _bring(qtbot, live, dialog)
    (one,) = live.read(people.names)
    values = [detail.value for detail in live.read(relationships.card, one.id).draft.details]
    assert {"ANA@x.example", "third@z.example"} <= set(values)


def test_who_is_called_the_very_same_and_reached_the_same_loses_nothing(
    qtbot: QtBot, live: Live, services: Services, tmp_path: Path
) -> None:
    """The second of them was left out without a word, until the file came again."""
    cards = [f"FN:Ana Petrovic\nEMAIL:ana@x.example\nTEL:030 555010{n}" for n in (1, 2, 3)]
    dialog, notes = _read(qtbot, live, services, tmp_path, *cards)
    assert notes == ["", "is Ana Petrovic", "is Ana Petrovic"]
    assert dialog.bring.text() == "Bring 1 person along"
    _bring(qtbot, live, dialog)
    (one,) = live.read(people.names)
    values = [detail.value for detail in live.read(relationships.card, one.id).draft.details]
    assert {f"030 555010{n}" for n in (1, 2, 3)} <= set(values)


def test_two_of_a_file_who_are_said_to_be_two_stay_so(
    qtbot: QtBot, live: Live, services: Services, tmp_path: Path
) -> None:
    """They came as one, and what was said of them was asked again."""
    file = ("FN:Ana Petrovic\nEMAIL:ana@x.example", "FN:Ana Petrovic\nEMAIL:ANA@x.example\nTEL:7")
    dialog, _ = _read(qtbot, live, services, tmp_path, *file)
    compared = _compare(dialog)
    QTest.mouseClick(compared.apart, Qt.MouseButton.LeftButton)
    assert dialog.bring.text() == "Bring 2 people along"
    _bring(qtbot, live, dialog)
    assert len(live.read(people.names)) == 2
    assert live.read(duplicates.pairs) == ()
    _, notes = _read(qtbot, live, services, tmp_path, *file)
    assert notes == ["here already", "here already"]


def test_namesakes_whom_nothing_tells_apart_but_their_days_both_come(
    qtbot: QtBot, live: Live, services: Services, tmp_path: Path
) -> None:
    """A list of birthdays with two of one name brought one of them."""
    file = [f"FN:Ana Petrovic\nBDAY:19{n}0-01-02" for n in (8, 9, 8)]
    dialog, _ = _read(qtbot, live, services, tmp_path, *file)
    _bring(qtbot, live, dialog)
    assert len(live.read(people.names)) == 2
    _, notes = _read(qtbot, live, services, tmp_path, *file)
    assert set(notes) == {"here already"}
