"""The form for what happened: people, words, marks, and what came of it, as one step."""

import datetime as dt
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from relnotes.desktop.dialogs.log import LogDialog
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Place, Services
from relnotes.domain.happenings import EntryDraft
from relnotes.domain.kinds import Confidence, EntryKind, Side
from relnotes.domain.people import PersonDraft
from relnotes.domain.repair import RepairDraft
from relnotes.journal import contributions, entries, people, promises, relationships, repairs
from tests.desktop.looking import press, read

Opens = Callable[..., LogDialog]


@pytest.fixture
def opens(qtbot: QtBot, live: Live, services: Services) -> Opens:
    def open_dialog(place: Place | None = None, entry_id: int | None = None) -> LogDialog:
        made = LogDialog(live, services, place, entry_id=entry_id)
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(made)
        made.show()
        return made

    return open_dialog


def test_a_whole_meeting_is_one_step(
    qtbot: QtBot, live: Live, ana: int, jomo: int, opens: Opens
) -> None:
    dialog = opens(Place("relationships", ana, "overview"))
    QTest.keyClicks(dialog.whom.line, "oka")
    QTest.keyClick(dialog.whom.line, Qt.Key.Key_Return)
    QTest.keyClicks(dialog.what, "Budget agreed for phase two")
    QTest.keyClicks(dialog.text, "Calm and direct.")
    dialog.choose_kind(EntryKind.LUNCH)
    dialog.day.set_day(dt.date(2026, 11, 17))
    QTest.keyClicks(dialog.time, "14:00")
    QTest.keyClicks(dialog.minutes, "50")
    QTest.keyClicks(dialog.where, "Harbour")
    dialog.warmth.circles[3].click()
    QTest.keyClicks(dialog.role, "adviser")
    QTest.keyClicks(dialog.tags, "#budget, phase-two")
    QTest.keyClicks(dialog.brought.lines[0].what, "introduced her to our CFO")
    QTest.keyClicks(dialog.brought.lines[0].amount, "1 introduction")
    QTest.keyClicks(dialog.they_brought.lines[0].what, "read my deck")
    second = dialog.they_brought.lines[0].whom
    second.setCurrentIndex(second.findData(jomo))
    QTest.keyClicks(dialog.promised.lines[0].what, "send the scope")
    dialog.promised.lines[0].due.set_day(dt.date(2026, 11, 24))
    QTest.keyClick(dialog.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert not dialog.isVisible()

    (line,) = live.read(entries.recent)
    assert [one.id for one in line.people] == [ana, jomo]
    assert (line.title, line.body, line.kind) == (
        "Budget agreed for phase two",
        "Calm and direct.",
        EntryKind.LUNCH,
    )
    assert (line.day, line.time, line.minutes) == (dt.date(2026, 11, 17), dt.time(14), 50)
    assert (line.place, line.warmth, line.my_role) == ("Harbour", 4, "adviser")
    assert line.tags == ("budget", "phase-two")
    assert {(one.side, one.what) for one in line.outcomes} == {
        (Side.ME, "introduced her to our CFO"),
        (Side.THEM, "read my deck"),
        (Side.ME, "send the scope"),
    }
    assert {one.name for one in live.read(contributions.recent, jomo)} == {"Jomo Okafor"}
    (promise,) = live.read(promises.open_promises, ana)
    assert promise.due == dt.date(2026, 11, 24)
    live.undo()
    assert live.read(entries.recent) == ()
    assert live.read(promises.open_promises) == ()


def test_names_fold_and_one_letter_may_mean_several(
    qtbot: QtBot, live: Live, ana: int, opens: Opens
) -> None:
    live.do("Add", relationships.add, PersonDraft(name="Anton Berg"))
    dialog = opens()
    QTest.keyClicks(dialog.whom.line, "an")
    QTest.keyClick(dialog.whom.line, Qt.Key.Key_Return)
    assert "“an” could be more than one" in read(dialog)
    dialog.whom.line.clear()
    QTest.keyClicks(dialog.whom.line, "petrovic")
    QTest.keyClick(dialog.whom.line, Qt.Key.Key_Return)
    assert dialog.whom.chosen == ((ana, "Ana Petrović"),)


def test_an_unknown_name_offers_the_nearest_and_is_added_on_purpose(
    qtbot: QtBot, live: Live, jomo: int, opens: Opens
) -> None:
    dialog = opens()
    QTest.keyClicks(dialog.whom.line, "Jomu Okfor")
    QTest.keyClicks(dialog.what, "A call")
    press(dialog.confirm)
    assert dialog.isVisible()
    text = read(dialog)
    assert "Nobody in your journal is called “Jomu Okfor”. Did you mean Jomo Okafor?" in text
    assert len(live.read(people.names)) == 1
    add = next(one for one in dialog.findChildren(QPushButton) if one.text().startswith("Add “"))
    press(add)
    assert [one.name for one in live.read(people.names)] == ["Jomo Okafor", "Jomu Okfor"]
    press(dialog.confirm)
    assert live.read(entries.recent)[0].people[0].name == "Jomu Okfor"


def test_what_is_missing_is_said_at_its_field(
    qtbot: QtBot, live: Live, ana: int, opens: Opens
) -> None:
    dialog = opens()
    press(dialog.confirm)
    assert "Something belongs here" in read(dialog)
    dialog.whom.choose([ana])
    press(dialog.confirm)
    assert "Something belongs here" in read(dialog)
    assert dialog.isVisible()
    QTest.keyClicks(dialog.what, "A call")
    QTest.keyClick(dialog.what, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert live.read(entries.recent)[0].day == live.today()


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("14:00", dt.time(14)),
        ("9", dt.time(9)),
        ("0930", dt.time(9, 30)),
        ("14.05", dt.time(14, 5)),
    ],
)
def test_times_are_read_as_people_write_them(
    qtbot: QtBot, live: Live, ana: int, opens: Opens, typed: str, kept: dt.time
) -> None:
    dialog = opens(Place("relationships", ana))
    QTest.keyClicks(dialog.what, "A call")
    QTest.keyClicks(dialog.time, typed)
    press(dialog.confirm)
    assert live.read(entries.recent)[0].time == kept


def test_a_time_and_an_amount_that_cannot_be_read_keep_the_form_open(
    qtbot: QtBot, live: Live, ana: int, opens: Opens
) -> None:
    dialog = opens(Place("relationships", ana))
    QTest.keyClicks(dialog.what, "A call")
    QTest.keyClicks(dialog.time, "25:99")
    press(dialog.confirm)
    assert "“25:99” is not" in read(dialog)
    dialog.time.clear()
    QTest.keyClicks(dialog.brought.lines[0].what, "help")
    QTest.keyClicks(dialog.brought.lines[0].amount, "lots")
    press(dialog.confirm)
    assert "“lots” is not an amount I can read." in read(dialog)
    assert dialog.brought.lines[0].amount.property("wrong")
    assert live.read(entries.recent) == ()


def test_lists_grow_as_you_write(qtbot: QtBot, ana: int, opens: Opens) -> None:
    dialog = opens(Place("relationships", ana))
    assert len(dialog.brought.lines) == 1
    QTest.keyClicks(dialog.brought.lines[0].what, "ab")
    assert len(dialog.brought.lines) == 2
    assert not dialog.brought.lines[0].whom.isVisible()


def test_a_private_entry_makes_private_outcomes(
    qtbot: QtBot, live: Live, ana: int, opens: Opens
) -> None:
    dialog = opens(Place("relationships", ana))
    QTest.keyClicks(dialog.what, "A call")
    QTest.keyClicks(dialog.they_promised.lines[0].what, "a raise")
    dialog.confidence.setCurrentIndex(dialog.confidence.findData(Confidence.PRIVATE))
    press(dialog.confirm)
    (promise,) = live.read(promises.open_promises, ana)
    assert (promise.side, promise.confidence) == (Side.THEM, Confidence.PRIVATE)


def test_warmth_can_be_taken_back_and_walked_with_the_arrows(
    qtbot: QtBot, ana: int, opens: Opens
) -> None:
    dialog = opens(Place("relationships", ana))
    warmth = dialog.warmth
    warmth.circles[1].click()
    QTest.keyClick(warmth.circles[1], Qt.Key.Key_Right)
    assert warmth.value() == 3
    warmth.circles[2].click()
    assert warmth.value() is None


def test_editing_keeps_what_the_form_does_not_show(
    qtbot: QtBot, live: Live, ana: int, jomo: int, opens: Opens
) -> None:
    draft = EntryDraft(
        (ana, jomo),
        "Frist call",
        EntryKind.CALL,
        body="Long.",
        day=dt.date(2026, 10, 2),
        time=dt.time(9, 30),
        minutes=45,
        warmth=2,
        in_person=True,
        tags=("early",),
        confidence=Confidence.IN_CONFIDENCE,
    )
    one = live.do("Log", entries.log, draft)
    dialog = opens(entry_id=one)
    assert dialog.windowTitle() == "Edit an entry"
    assert not dialog.brought.isVisible()
    dialog.what.setText("First call")
    press(dialog.confirm)
    kept = live.read(entries.card, one)
    assert kept.title == "First call"
    assert (kept.people, kept.day, kept.time, kept.minutes) == (
        (ana, jomo),
        dt.date(2026, 10, 2),
        dt.time(9, 30),
        45,
    )
    assert (kept.warmth, kept.in_person, kept.tags) == (2, True, ("early",))
    assert kept.confidence is Confidence.IN_CONFIDENCE


def test_on_a_repair_the_form_begins_with_its_counterpart(
    live: Live, ana: int, opens: Opens
) -> None:
    repair = live.do("Open", repairs.open, RepairDraft(ana, "I was late."))
    assert opens(Place("repair", repair)).whom.chosen == ((ana, "Ana Petrović"),)


def test_taking_a_person_away(qtbot: QtBot, ana: int, opens: Opens) -> None:
    dialog = opens(Place("relationships", ana))
    chip = next(one for one in dialog.whom.findChildren(QPushButton) if "Ana" in one.text())
    chip.click()
    assert dialog.whom.chosen == ()


def test_the_text_grows_with_the_dialog(opens: Opens) -> None:
    dialog = opens()
    before = dialog.text.height()
    dialog.resize(dialog.width(), dialog.height() + 120)
    QApplication.processEvents()
    assert dialog.text.height() >= before + 100


def test_a_low_dialog_scrolls_and_keeps_its_buttons(opens: Opens) -> None:
    dialog = opens()
    dialog.resize(dialog.width(), 420)
    QApplication.processEvents()
    bar = dialog.page.verticalScrollBar()
    assert bar is not None
    assert bar.maximum() > 0
    corner = dialog.confirm.mapTo(dialog, dialog.confirm.rect().bottomRight())
    assert dialog.rect().contains(corner)
