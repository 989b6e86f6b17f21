"""Names and tags in the capture window: offered while they are typed, asked about where unknown."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest

from relnotes.desktop.live import Live
from relnotes.journal import contributions, entries, people
from tests.desktop.capture.conftest import Opens, row, save


def test_names_are_offered_while_they_are_typed(live: Live, opens: Opens) -> None:
    window = opens()
    QTest.keyClicks(window.box, "@anus")
    assert window.box.completing.offers == ("Ana Petrović",)
    QTest.keyClick(window.box, Qt.Key.Key_Tab)
    assert window.box.text() == "@Ana Petrović "
    QTest.keyClicks(window.box, "and @")
    assert set(window.box.completing.offers) == {"Ana Petrović", "Jomo Okafor"}
    QTest.keyClick(window.box, Qt.Key.Key_Escape)
    assert not window.box.completing.offers
    assert window.isVisible()
    QTest.keyClicks(window.box, "oka")
    QTest.keyClick(window.box, Qt.Key.Key_Return)
    assert window.box.text() == "@Ana Petrović and @Jomo Okafor "
    assert [one.name for one in window.found.people] == ["Ana Petrović", "Jomo Okafor"]


def test_the_list_of_names_is_as_tall_as_its_rows(opens: Opens) -> None:
    """Half an empty row hung below the last name."""
    window = opens()
    popup = window.box.completing.popup
    for typed in ("@", "@anus"):
        window.box.setPlainText(typed)
        window.box.moveCursor(QTextCursor.MoveOperation.End)
        window.box.completing.look()
        last = popup.model().index(len(window.box.completing.offers) - 1, 0)
        assert popup.viewport().height() == popup.visualRect(last).bottom() + 1


def test_whom_you_met_last_is_offered_first(live: Live, opens: Opens, jomo: int) -> None:
    first = opens("@Jomo met")
    save(first)
    window = opens()
    QTest.keyClicks(window.box, "@")
    assert window.box.completing.offers[0] == "Jomo Okafor"
    QTest.keyClick(window.box, Qt.Key.Key_Down)
    QTest.keyClick(window.box, Qt.Key.Key_Return)
    assert window.box.text() == "@Ana Petrović "


def test_tags_are_offered_too(live: Live, opens: Opens) -> None:
    save(opens("@Ana hello #harbour-plan"))
    window = opens("@Ana ")
    window.box.moveCursor(window.box.textCursor().MoveOperation.End)
    QTest.keyClicks(window.box, "#har")
    assert window.box.completing.offers == ("harbour-plan",)
    QTest.keyClick(window.box, Qt.Key.Key_Return)
    assert window.found.tags == ("harbour-plan",)


def test_an_unknown_name_is_asked_about_and_created_only_on_purpose(
    live: Live, opens: Opens
) -> None:
    window = opens("@Ana and @Anna Petrovitch met")
    line = row(window, "Nobody is called “Anna Petrovitch”")
    assert [one.text() for one in line.buttons] == ["Ana Petrović", "Add Anna Petrovitch"]
    save(window)
    assert window.isVisible()
    assert window.problem_line.isVisible()
    assert live.read(entries.recent) == ()
    line.buttons[1].click()
    save(window)
    assert window.isHidden()
    names = {one.name for one in live.read(people.names)}
    assert "Anna Petrovitch" in names
    (entry,) = live.read(entries.recent)
    assert [one.name for one in entry.people] == ["Ana Petrović", "Anna Petrovitch"]


def test_the_nearest_name_takes_its_place(live: Live, opens: Opens, jomo: int) -> None:
    window = opens("@Jommo met\n< @Jommo wrote it")
    row(window, "Nobody is called").buttons[0].click()
    assert window.box.text() == '@"Jomo Okafor" met\n< @"Jomo Okafor" wrote it'
    save(window)
    assert len(live.read(contributions.recent, jomo)) == 1


def test_without_a_name_it_says_what_to_write(opens: Opens) -> None:
    window = opens("met today")
    save(window)
    assert window.isVisible()
    assert "@" in window.problem_line.accessibleName()
