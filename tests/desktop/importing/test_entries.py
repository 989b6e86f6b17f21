"""Entries that files bring along, with those who are here and those who come."""

import json
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Services
from relnotes.domain.people import PersonDraft
from relnotes.journal import entries, relationships
from tests.desktop.importing.conftest import Opened, says
from tests.exchange import journeys

MEETINGS = Path(__file__).parents[2] / "data" / "meetings.ics"


def test_a_calendar_comes_with_those_who_are_here(
    qtbot: QtBot, live: Live, services: Services
) -> None:
    live.do("Add", relationships.add, PersonDraft("Ana Petrović"))
    opened = Opened(qtbot, live, services, [MEETINGS])
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
    again = Opened(qtbot, live, services, [MEETINGS]).dialog
    assert [row.expected.known for row in again.comers.rows].count(True) == 4
    live.undo()
    assert live.read(entries.recent) == ()


def test_the_meetings_of_somebody_who_is_ticked_come_too(
    qtbot: QtBot, live: Live, services: Services
) -> None:
    """Who is only named in a calendar was taken along, and all that was with them stayed."""
    live.do("Add", relationships.add, PersonDraft("Ana Petrović"))
    opened = Opened(qtbot, live, services, [MEETINGS])
    dialog, comers = opened.dialog, opened.dialog.comers
    before = comers.ticked()
    assert dialog.found.tabs.currentIndex() == 1, "nobody is new, so the entries are shown"
    assert "1 person found. 6 entries found." in says(dialog)
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
    assert "One thing was odd." in says(opened.dialog)
    odd = opened.dialog.found.troubles.toPlainText()
    assert "recipe0.md, recipe1.md" in odd
    assert "(7)" in odd
    assert "\n" not in odd


def test_every_row_of_entries_can_be_ticked(qtbot: QtBot, live: Live, services: Services) -> None:
    dialog = Opened(qtbot, live, services, [MEETINGS]).dialog
    assert not dialog.comers.ticked()
    dialog.found.tabs.setCurrentIndex(1)
    QTest.mouseClick(dialog.every, Qt.MouseButton.LeftButton)
    assert len(dialog.comers.ticked()) == len(dialog.comers.rows)
    QTest.mouseClick(dialog.nobody, Qt.MouseButton.LeftButton)
    assert not dialog.comers.ticked()
