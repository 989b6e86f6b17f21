"""What the capture window makes of a text: every part shown, corrected, and saved as one step."""

import datetime as dt
from decimal import Decimal

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from relnotes import app
from relnotes.desktop import tokens as tk
from relnotes.desktop.capturing.saved_as import SavedLine
from relnotes.desktop.capturing.window import CaptureWindow
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Services
from relnotes.domain.kinds import Confidence, EntryKind, Side, StakeKind, StakeSource
from relnotes.domain.repair import Answer, RepairDraft
from relnotes.domain.sides import StakeDraft
from relnotes.journal import contributions, entries, lessons, people, promises, repairs, stakes
from tests.conftest import FakeClock
from tests.desktop.capture.conftest import CONTROL, Opens, row, save

MEETING = (
    "@Ana Petrović met today 14:00 for 50 min — budget agreed. Calm and direct. #audit\n"
    "+ introduced her to our CFO for #defend-board\n< she reviewed my deck, 3 h\n"
    "! send the revised scope Tuesday 15:00\n> call back\n? expects one page by 28 Nov\n"
    "~ a harsh word\n* Tell early\n= warm, private, as adviser, next in two weeks"
)


def shown(window: CaptureWindow) -> list[str]:
    """What will be saved, row by row."""
    return [f"{one.row.text} | {one.row.detail}".rstrip("| ") for one in window.list.rows]


def chosen(window: CaptureWindow, line: SavedLine, words: str) -> None:
    """Chooses from the menu of a row, by its first entry with these words."""
    line.menu_wanted.emit(QPoint(0, 0))
    menus = [one for one in window.findChildren(QMenu) if one.isVisible()]
    action = next(one for one in menus[-1].actions() if words in one.text())
    action.trigger()
    menus[-1].close()


def test_a_name_alone_is_not_said_twice(opens: Opens, ana: int) -> None:
    """Below the note about Ana her name stood again, as the words of the note."""
    window = opens("@Ana Petrović ")
    assert shown(window) == ["Note about Ana Petrović | today"]


def test_everything_that_was_said_is_one_step(live: Live, opens: Opens, ana: int) -> None:
    stake = StakeDraft(ana, Side.THEM, StakeKind.NEED, "Defend the plan to her board")
    live.do("Need", stakes.add, stake)
    window = opens(MEETING)
    assert shown(window) == [
        "Meeting with Ana Petrović, 50 min | today, 14:00",
        "“budget agreed.” | Calm and direct.",
        "I contributed: introduced her to our CFO | serves “Defend the plan to her board”",
        "Ana contributed: reviewed my deck | 3 hours · not yet thanked",
        "I promised: send the revised scope | Tuesday, 24 November, 15:00",
        "Ana promised: call back",
        "Ana expects: one page | by Saturday, 28 November · said, not assumed",
        "A strain: a harsh word",
        "A lesson: Tell early",
        "Tags: audit",
        "Be in touch again | Saturday, 5 December",
    ]
    save(window)
    assert window.isHidden()
    strain, entry = live.read(entries.recent, ana)
    if entry.kind is EntryKind.STRAIN:
        strain, entry = entry, strain
    assert (strain.kind, strain.title) == (EntryKind.STRAIN, "a harsh word")
    assert (entry.title, entry.body, entry.tags) == (
        "budget agreed.", "Calm and direct.", ("audit",)
    )  # fmt: skip
    assert (entry.time, entry.minutes, entry.warmth) == (dt.time(14), 50, 4)
    assert (entry.my_role, entry.confidence) == ("adviser", Confidence.PRIVATE)
    theirs, mine = live.read(contributions.recent, ana)
    assert (mine.side, [one.what for one in mine.serves]) == (Side.ME, [stake.what])
    assert (theirs.side, theirs.amount, theirs.unit) == (Side.THEM, Decimal(3), "hours")
    scope, call = live.read(promises.open_promises, ana)
    assert (scope.side, scope.due) == (Side.ME, dt.date(2026, 11, 24))
    assert (call.side, call.what) == (Side.THEM, "call back")
    expected = live.read(stakes.of, ana)[-1]
    assert (expected.source, expected.due) == (StakeSource.SAID, dt.date(2026, 11, 28))
    assert [one.title for one in live.read(lessons.listed, ana)] == ["Tell early"]
    due = live.read(people.header, ana, live.today()).due
    assert due is not None
    assert due.day == dt.date(2026, 12, 5)
    assert live.undo().label == "Log what happened"
    assert live.read(entries.recent, ana) == ()
    assert live.read(promises.open_promises) == ()
    assert [one.what for one in live.read(stakes.of, ana)] == [stake.what]


def test_the_text_and_two_keys_log_a_whole_meeting(
    qtbot: QtBot, live: Live, services: Services, ana: int
) -> None:
    """The number to beat: from the program in the background to saved, besides the text itself."""
    window = app.make_window(live, services)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    services.actions["log"].trigger()  # Ctrl+N, which offscreen does not hear
    (form,) = window.findChildren(CaptureWindow)
    lines = (
        "@Ana Petrović met for 50 min: budget agreed.", "+ introduced her", "< she read my deck",
        "! send the scope Tuesday", "? expects one page",
    )  # fmt: skip
    form.box.insertPlainText("\n".join(lines))
    QTest.keyClick(form.box, Qt.Key.Key_Return, CONTROL)  # Ctrl+Enter, the second and last key
    (entry,) = live.read(entries.recent, ana)
    assert (entry.title, entry.minutes) == ("budget agreed.", 50)
    assert len(live.read(contributions.recent, ana)) == 2
    assert [one.due for one in live.read(promises.open_promises, ana)] == [dt.date(2026, 11, 24)]
    assert [one.kind for one in live.read(stakes.of, ana)] == [StakeKind.EXPECTATION]


def test_a_row_is_turned_back_to_prose_by_a_key(opens: Opens) -> None:
    window = opens("@Ana met\n+ introduced her")
    window.list.focus_first()
    for above in window.list.rows[:2]:
        QTest.keyClick(above, Qt.Key.Key_Down)
    line = row(window, "I contributed")
    assert line.hasFocus()
    QTest.keyClick(line, Qt.Key.Key_Delete)
    assert window.box.text() == "@Ana met\n\\+ introduced her"
    assert not [one for one in shown(window) if "I contributed" in one]
    assert window.found.title == "+ introduced her"
    window.box.undo()
    assert row(window, "I contributed")


def test_a_row_leads_to_its_words(opens: Opens) -> None:
    window = opens("@Ana met 👍 today\n! send the scope Tuesday")
    row(window, "I promised").click()
    assert window.box.textCursor().selectedText() == "send the scope Tuesday"
    QTest.keyClicks(window.box, "write it Friday")
    (line,) = window.found.lines
    assert (line.what, line.due) == ("write it", dt.date(2026, 11, 27))


def test_a_row_is_corrected_from_its_menu(opens: Opens) -> None:
    window = opens("@Ana and @Jomo met\n+ wrote the minutes")
    chosen(window, row(window, "I contributed"), "They promised it")
    assert row(window, "Ana promised: wrote the minutes")
    chosen(window, row(window, "Ana promised"), "It is an expectation")
    assert window.box.text() == "@Ana and @Jomo met\n? expects wrote the minutes"
    chosen(window, row(window, "Meeting with"), "Call")
    assert window.found.kind == "call"
    chosen(window, row(window, "Call with"), "“call” as plain words")
    assert window.found.kind == "note"


def test_one_key_each_says_how_it_was(opens: Opens) -> None:
    window = opens("@Ana met")
    QTest.keyClick(window.box, Qt.Key.Key_4, Qt.KeyboardModifier.AltModifier)
    assert window.box.text() == "@Ana met\n= warm"
    QTest.keyClick(window.box, Qt.Key.Key_P, Qt.KeyboardModifier.AltModifier)
    assert window.found.confidence == "private"
    assert window.foot.private.isChecked()
    QTest.keyClick(window.box, Qt.Key.Key_C, Qt.KeyboardModifier.AltModifier)
    assert window.found.confidence == "in confidence"
    QTest.keyClick(window.box, Qt.Key.Key_C, Qt.KeyboardModifier.AltModifier)
    assert window.found.confidence is Confidence.OPEN
    QTest.keyClick(window.box, Qt.Key.Key_R, Qt.KeyboardModifier.AltModifier)
    QTest.keyClicks(window.box, "coach")
    assert window.found.role == "coach"
    window.foot.warmth.circles[3].click()
    assert window.found.warmth is None
    assert window.box.text() == "@Ana met\n= as coach"


def test_an_apology_after_a_mended_repair_gets_one_soft_reminder(
    live: Live, opens: Opens, ana: int, clock: FakeClock
) -> None:
    """Behind you: the program says so once, and saves what was written all the same."""
    case = live.do("Open", repairs.open, RepairDraft(ana, "It slipped", my_part="I said nothing"))
    live.do("Pause", repairs.set_pause, case, 0)
    window = opens("@Ana Petrović called — I am sorry again for the delay")
    assert not window.behind.isVisible()
    window.box.setPlainText("")
    window.close()
    for step in range(3):
        if step == 2:
            live.do("Answer", repairs.answer, case, Answer("Fine", received=True))
        live.do("On", repairs.move_on, case)
    live.do("Close", repairs.close, case)
    window = opens("@Ana Petrović called — all is well")
    assert not window.behind.isVisible()
    window.box.setPlainText("@Ana Petrović called — I am sorry again for the delay")
    assert window.behind.isVisible()
    window.behind.hide()
    window.box.setPlainText("@Ana Petrović called — I am so sorry for the delay")
    assert not window.behind.isVisible()
    window.box.setPlainText("@Jomo Okafor called — I am sorry")
    window.accept()
    assert window.result()


def test_whoever_is_known_stands_on_a_ground_with_a_sign(opens: Opens) -> None:
    """The @ gives its place to the sign, and stays in the text; a question keeps it."""
    box = opens("@Ana and @Xaver met: it holds #audit").box
    text = box.text()
    assert [(text[one.start : one.end], one.tone, one.who) for one in box.colours.grounds] == [
        ("@Ana", "neutral", "Ana Petrović"),
        ("@Xaver", "risk", ""),
        ("#audit", "neutral", ""),
    ]
    shown = {
        one.start: one.format.foreground().color().alpha()
        for one in box.document().firstBlock().layout().formats()
        if one.length == 1 and text[one.start] == "@"
    }
    assert shown == {0: 0}


def test_the_sign_of_whoever_is_known_is_painted(opens: Opens) -> None:
    box = opens("@Ana met: it holds").box
    tint = tk.current().avatar("Ana Petrović")[0]
    picture = box.grab().toImage()
    start = box.cursorRect(QTextCursor(box.document()))
    row = range(start.left(), start.left() + start.height())
    colours = {picture.pixelColor(x, start.center().y()).name().upper() for x in row}
    assert tint in colours


def test_the_window_grows_so_that_every_line_is_seen(opens: Opens, qtbot: QtBot) -> None:
    """Lines and rows came together, and the first line was scrolled out of sight."""
    window = opens("@Ana met: it holds.")
    for line in ("> sends it Friday", "? expects one page", "+ two hours", "< her time", "! call"):
        window.box.appendPlainText(line)
    qtbot.waitUntil(lambda: window.box.verticalScrollBar().maximum() == 0)
