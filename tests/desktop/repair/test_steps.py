"""The four steps of a repair, each with what it asks for and where it leads."""

import datetime as dt

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from relnotes.desktop.capturing.window import CaptureWindow
from relnotes.desktop.dialogs.repair import EndPauseDialog
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Place
from relnotes.desktop.pages.repair import RepairPage
from relnotes.desktop.pages.repairing.finish import FinishView
from relnotes.desktop.pages.repairing.forward import ForwardView
from relnotes.desktop.pages.repairing.ice import IceView
from relnotes.desktop.pages.repairing.pause import PauseView
from relnotes.domain.happenings import PromiseDraft
from relnotes.domain.kinds import PromiseState, RepairState, RepairStep, Side
from relnotes.domain.repair import Answer
from relnotes.journal import entries, history, lessons, promises, repairs
from tests.conftest import FakeClock
from tests.desktop.looking import press, read, the
from tests.desktop.repair.conftest import at_step, walk_to_ice


def test_step_one_asks_for_the_correction_at_its_field(
    qtbot: QtBot, live: Live, page: RepairPage, repair: int
) -> None:
    live.do("Wrong", repairs.write, repair, "wrong", "The old system is off.")
    view = at_step(page, repair, FinishView)
    assert "Still missing: what you did about the wrong." in read(view)
    press(view.on)
    assert "Say first how the wrong was put right" in read(view.fields["corrected"])
    QTest.keyClicks(view.texts["corrected"], "Restored on the 9th.")
    press(view.on)
    assert live.read(repairs.case, repair).step is RepairStep.PAUSE
    assert live.read(repairs.case, repair).corrected == "Restored on the 9th."
    assert isinstance(page.case.view, PauseView)


def test_step_one_settles_every_promise(
    qtbot: QtBot, live: Live, page: RepairPage, repair: int, northwind: int
) -> None:
    kept = live.do("P", promises.make, PromiseDraft(northwind, Side.ME, "Finish the migration"))
    dropped = live.do("P", promises.make, PromiseDraft(northwind, Side.ME, "Send a report"))
    view = at_step(page, repair, FinishView)
    press(view.on)
    assert "Promises of yours are still open here: 2." in read(view)
    buttons = {one.accessibleName(): one for one in view.findChildren(QPushButton)}
    press(buttons["Done: Finish the migration"])
    live.do("Drop", promises.drop, dropped, "They wrote their own")
    assert "given up today: They wrote their own" in read(view)
    assert not live.read(promises.open_promises, northwind)
    done = live.read(promises.settled, northwind, Side.ME, live.today())
    assert {line.id: line.state for line in done} == {
        kept: PromiseState.KEPT,
        dropped: PromiseState.DROPPED,
    }
    press(view.on)
    assert isinstance(page.case.view, PauseView)


def test_texts_are_kept_as_you_pause_and_are_one_step_to_undo(
    qtbot: QtBot, live: Live, page: RepairPage, repair: int
) -> None:
    page.show_place(Place("repair", repair))
    text = page.case.view.texts["my_part"]
    before = len(live.read(history.recent))
    QTest.keyClicks(text, "I knew")
    text.flush()
    QTest.keyClicks(text, " and said nothing")
    text.flush()
    assert live.read(repairs.case, repair).my_part == "I knew and said nothing"
    assert len(live.read(history.recent)) == before + 1
    live.undo()
    assert text.toPlainText() == ""
    live.redo()
    assert text.toPlainText() == "I knew and said nothing"


def test_typing_is_kept_by_itself_after_a_moment(
    qtbot: QtBot, live: Live, page: RepairPage, repair: int
) -> None:
    page.show_place(Place("repair", repair))
    QTest.keyClicks(page.case.view.texts["my_part"], "Mine")
    qtbot.waitUntil(lambda: live.read(repairs.case, repair).my_part == "Mine")


def test_what_is_typed_survives_leaving_the_page(
    qtbot: QtBot, live: Live, page: RepairPage, repair: int
) -> None:
    page.show_place(Place("repair", repair))
    QTest.keyClicks(page.case.view.texts["my_part"], "Mine")
    page.show_place(Place("repair"))
    assert live.read(repairs.case, repair).my_part == "Mine"


def test_an_emptied_account_is_refused_at_its_field(
    qtbot: QtBot, live: Live, page: RepairPage, repair: int
) -> None:
    page.show_place(Place("repair", repair))
    text = page.case.view.texts["what_happened"]
    text.selectAll()
    QTest.keyClick(text, Qt.Key.Key_Delete)
    text.flush()
    assert "Something belongs here" in read(page.case.view.fields["what_happened"])
    assert live.read(repairs.case, repair).what_happened


def test_the_pause_has_a_length_and_asks_why_it_ends_early(
    qtbot: QtBot, live: Live, page: RepairPage, repair: int, clock: FakeClock
) -> None:
    live.do("On", repairs.move_on, repair)
    view = at_step(page, repair, PauseView)
    assert "Day 1 of 7, until 28 November 2026." in read(view).replace("Saturday, ", "")
    view.length.setValue(9)
    assert live.read(repairs.case, repair).pause_days == 9
    press(view.on)
    assert "Before you speak, write down your own part" in read(view)
    QTest.keyClicks(view.texts["my_part"], "I told nobody.")
    press(view.on)
    dialog = the(view, EndPauseDialog)
    press(dialog.confirm)
    assert "A short reason belongs to this" in read(dialog)
    QTest.keyClicks(dialog.reason, "They called")
    press(dialog.confirm)
    assert isinstance(page.case.view, IceView)
    assert "They called" in read(page.case.aside)


def test_a_pause_that_is_over_leads_on_without_a_question(
    qtbot: QtBot, live: Live, page: RepairPage, repair: int, clock: FakeClock
) -> None:
    live.do("Part", repairs.write, repair, "my_part", "I told nobody.")
    live.do("On", repairs.move_on, repair)
    clock.advance(days=7)
    view = at_step(page, repair, PauseView)
    assert "The pause is over" in read(view)
    press(view.on)
    assert isinstance(page.case.view, IceView)


def test_their_messages_can_be_logged_in_the_pause(
    qtbot: QtBot, live: Live, page: RepairPage, repair: int, northwind: int
) -> None:
    live.do("On", repairs.move_on, repair)
    view = at_step(page, repair, PauseView)
    press(view.log)
    dialog = the(view, CaptureWindow)
    QTest.keyClicks(dialog.box, "Asked about an invoice")
    QTest.keyClick(dialog.box, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert "Asked about an invoice" in read(view)
    (line,) = live.read(entries.recent, northwind)
    assert line.kind.value == "message"


def test_the_composer_marks_what_weakens_an_apology_and_never_blocks(
    qtbot: QtBot, live: Live, page: RepairPage, repair: int
) -> None:
    walk_to_ice(live, repair)
    view = at_step(page, repair, IceView)
    draft = (
        "😀 I should have told you. That was my mistake, but your team also changed it. "
        "What could I have done differently?"
    )
    view.composer.setPlainText(draft)
    text = read(view)
    assert "Takes responsibility for something you did" in text
    assert "Asks what you could have done differently" in text
    assert "“but your team” points at them." in text
    assert view.composer.marked() == ["but your team"]
    show = next(
        one for one in view.findChildren(QPushButton) if one.accessibleName().startswith("Show")
    )
    press(show)
    assert view.composer.textCursor().selectedText() == "but your team"
    press(view.copy)
    assert QGuiApplication.clipboard().text() == draft
    assert live.read(repairs.case, repair).message == draft
    assert view.broke.isEnabled()


def test_the_answer_leads_forward_only_when_it_was_received(
    qtbot: QtBot, live: Live, page: RepairPage, repair: int
) -> None:
    walk_to_ice(live, repair)
    view = at_step(page, repair, IceView)
    press(view.broke)
    QTest.keyClicks(view.heard.said, "Give me a week.")
    press(view.heard.keep)
    assert "Was it received?" in read(view.heard)
    view.heard.not_yet.click()
    press(view.heard.keep)
    assert live.read(repairs.case, repair).received is False
    assert "Not yet is an answer too." in read(view)
    assert view.heard.said.toPlainText() == "Give me a week."
    view.heard.yes.click()
    press(view.heard.keep)
    assert live.read(repairs.case, repair).they_said == "Give me a week."
    assert isinstance(page.case.view, ForwardView)


def test_waiting_longer_keeps_the_draft(
    qtbot: QtBot, live: Live, page: RepairPage, repair: int
) -> None:
    walk_to_ice(live, repair)
    view = at_step(page, repair, IceView)
    QTest.keyClicks(view.composer, "I was wrong.")
    press(view.longer)
    case = live.read(repairs.case, repair)
    assert case.pause_until == live.today() + dt.timedelta(days=7)
    assert case.message == "I was wrong."
    assert "You wait until 28 Nov." in read(view)


def test_their_part_is_sealed_until_it_is_behind_you(
    qtbot: QtBot, live: Live, page: RepairPage, repair: int
) -> None:
    walk_to_ice(live, repair)
    view = at_step(page, repair, IceView)
    press(view.sealed.open)
    QTest.keyClicks(view.sealed.note, "They changed the schema.")
    press(view.sealed.seal)
    assert view.sealed.note.toPlainText() == ""
    assert "sealed until this is behind you" in read(view.sealed)
    assert "They changed the schema." not in read(page)
    live.do("Answer", repairs.answer, repair, Answer("Fine.", received=True))
    live.do("On", repairs.move_on, repair)
    live.do("Close", repairs.close, repair)
    assert "They changed the schema." in read(page)


def test_the_last_step_suggests_their_rhythm_and_keeps_a_lesson(
    qtbot: QtBot, live: Live, page: RepairPage, repair: int, northwind: int
) -> None:
    walk_to_ice(live, repair)
    live.do("Answer", repairs.answer, repair, Answer("Thank you.", received=True))
    live.do("On", repairs.move_on, repair)
    view = at_step(page, repair, ForwardView)
    view.questions["turned"].setPlainText("Asking first\nthen listening")
    press(view.close_case)
    case = live.read(repairs.case, repair)
    assert case.state is RepairState.CLOSED
    assert case.next_contact == live.today() + dt.timedelta(days=14)
    (lesson,) = live.read(lessons.listed, northwind)
    assert (lesson.title, lesson.repair_id) == ("Asking first", repair)
    assert "It is behind you." in read(page)
    assert "Asking first" in read(page)


def test_closing_without_words_keeps_no_lesson(
    qtbot: QtBot, live: Live, page: RepairPage, repair: int
) -> None:
    walk_to_ice(live, repair)
    live.do("Answer", repairs.answer, repair, Answer("Thank you.", received=True))
    live.do("On", repairs.move_on, repair)
    view = at_step(page, repair, ForwardView)
    view.no_day.click()
    press(view.close_case)
    assert live.read(repairs.case, repair).next_contact is None
    assert live.read(lessons.listed) == ()


def test_a_done_step_can_be_looked_at_again(
    qtbot: QtBot, live: Live, page: RepairPage, repair: int
) -> None:
    walk_to_ice(live, repair)
    page.show_place(Place("repair", repair))
    page.case.stepper.step_clicked.emit(1)
    assert isinstance(page.case.view, FinishView)
    assert not page.case.view.on.isVisible()
    page.case.stepper.step_clicked.emit(4)
    assert isinstance(page.case.view, FinishView)
    page.case.stepper.step_clicked.emit(3)
    assert isinstance(page.case.view, IceView)


def test_why_these_steps_gives_a_reason_for_each(page: RepairPage, live: Live, repair: int) -> None:
    page.show_place(Place("repair", repair))
    page.case.explain()
    assert page.case.popup is not None
    text = read(page.case.popup)
    assert all(f"{number}." in text for number in (1, 2, 3, 4))
    page.case.popup.close()


def test_what_is_being_typed_is_not_overwritten(live: Live, page: RepairPage, repair: int) -> None:
    page.show_place(Place("repair", repair))
    text = page.case.view.texts["my_part"]
    QTest.keyClicks(text, "I knew")
    live.do("Elsewhere", repairs.write, repair, "my_part", "Something else")
    assert text.toPlainText() == "I knew"
    text.flush()
    assert live.read(repairs.case, repair).my_part == "I knew"
