"""Nothing typed is lost: it is on disk in time, and there again after Esc and after a crash."""

import time
from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from relnotes import app
from relnotes.desktop import drafts as mechanism
from relnotes.desktop import reopening, typed
from relnotes.desktop.dialogs.contribution import ContributionDialog
from relnotes.desktop.dialogs.form import FormDialog
from relnotes.desktop.dialogs.log import LogDialog
from relnotes.desktop.dialogs.person import EditPersonDialog, NewPersonDialog
from relnotes.desktop.dialogs.stake import StakeDialog
from relnotes.desktop.live import Live
from relnotes.desktop.main_window import MainWindow
from relnotes.desktop.pages.page import Place, Services
from relnotes.desktop.pages.relationship.about import AboutTab
from relnotes.desktop.pages.repairing.kept_text import _LONGEST, _PAUSE
from relnotes.domain import kinds as k
from relnotes.domain.growth import BeliefDraft, GoalDraft
from relnotes.domain.happenings import ContributionDraft, EntryDraft, PromiseDraft
from relnotes.domain.mentoring import ProgrammeDraft
from relnotes.domain.people import Detail, PersonDraft
from relnotes.domain.problem import Problem
from relnotes.domain.repair import Answer, RepairDraft
from relnotes.domain.sides import RoleDraft, StakeDraft
from relnotes.journal import (
    contributions,
    drafts,
    entries,
    goals,
    history,
    lessons,
    notebook,
    people,
    programmes,
    promises,
    relationships,
    repairs,
    roles,
    stakes,
)
from relnotes.journal.store import Journal
from tests.conftest import FakeClock

Opened = Callable[[], LogDialog]


@pytest.fixture
def ana(live: Live) -> int:
    return live.do(
        "Add",
        relationships.add,
        PersonDraft("Ana", details=(Detail(k.DetailKind.EMAIL, "ana@example.org"),)),
    )


@pytest.fixture
def shown(qtbot: QtBot, live: Live, services: Services, ana: int) -> Iterator[Opened]:
    """Opens the form of something that happened with Ana, as often as wanted."""
    kept: list[QDialog] = []

    def open_form() -> LogDialog:
        form = LogDialog(live, services, Place("relationships", ana))
        form.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        kept.append(form)
        qtbot.addWidget(form)
        form.open()
        return form

    yield open_form


def places(live: Live) -> list[str]:
    return [one.place for one in live.read(drafts.unsaved)]


def taken_up(form: FormDialog) -> bool:
    return form.unsaved is not None and form.unsaved.line.isVisibleTo(form)


def test_it_looks_at_what_is_typed_within_two_seconds() -> None:
    assert mechanism.EVERY < 2_000
    assert _PAUSE + _LONGEST < 2_000


def test_what_is_typed_is_kept_and_is_no_step(shown: Opened, live: Live, ana: int) -> None:
    live.do("Rename", relationships.rename, ana, "Anna")
    live.undo()
    form = shown()
    QTest.keyClicks(form.what, "Budget")
    assert form.unsaved is not None
    form.unsaved.keep()
    assert places(live) == [f"LogDialog relationship:{ana}"]
    assert live.read(history.reach) == history.Reach("Add", "Rename")
    live.redo()


def test_a_choice_alone_is_no_draft(live: Live, services: Services, ana: int, qtbot: QtBot) -> None:
    """Seen: Cancel after only switching between need and expectation left a draft."""
    parent = QWidget()
    qtbot.addWidget(parent)
    form = StakeDialog(live, services, ana, parent, side=k.Side.THEM, kind=k.StakeKind.NEED)
    form.open()
    form.kind.set_index(1)
    form.weight.setCurrentIndex(2)
    form.reject()
    assert places(live) == []
    form = StakeDialog(live, services, ana, parent, side=k.Side.THEM, kind=k.StakeKind.NEED)
    form.open()
    form.kind.set_index(1)
    QTest.keyClicks(form.what, "Peace")
    form.reject()
    (kept,) = live.read(drafts.unsaved)
    assert "Peace" in kept.text


def test_the_timer_keeps_it(shown: Opened, live: Live, qtbot: QtBot) -> None:
    form = shown()
    QTest.keyClicks(form.what, "Budget")
    qtbot.waitUntil(lambda: bool(places(live)))


def test_esc_keeps_it_and_the_next_form_takes_it_up(shown: Opened, live: Live) -> None:
    form = shown()
    QTest.keyClicks(form.what, "Budget")
    form.text.setPlainText("Calm\nand direct")
    form.kind.setCurrentIndex(3)
    form.warmth.set_value(4)
    QTest.keyClick(form, Qt.Key.Key_Escape)
    assert not form.isVisible()
    again = shown()
    assert taken_up(again)
    assert again.what.text() == "Budget"
    assert again.text.toPlainText() == "Calm\nand direct"
    assert again.kind.currentIndex() == 3
    assert again.warmth.value() == 4
    assert again.unsaved is not None
    assert "where you left off" in again.unsaved.line.accessibleName()


def test_an_untouched_form_keeps_nothing(shown: Opened, live: Live) -> None:
    form = shown()
    form.reject()
    assert places(live) == []
    assert not taken_up(shown())


def test_what_is_typed_and_taken_back_is_no_draft(shown: Opened, live: Live) -> None:
    form = shown()
    form.what.setText("Budget")
    assert form.unsaved is not None
    form.unsaved.keep()
    form.what.clear()
    form.unsaved.keep()
    assert places(live) == []


def test_saving_drops_it(shown: Opened, live: Live, ana: int) -> None:
    form = shown()
    form.what.setText("Budget")
    assert form.unsaved is not None
    form.unsaved.keep()
    form.accept()
    assert places(live) == []
    assert [one.title for one in live.read(entries.recent, ana)] == ["Budget"]


def test_start_afresh_drops_it(shown: Opened, live: Live) -> None:
    form = shown()
    form.what.setText("Budget")
    form.reject()
    again = shown()
    assert again.unsaved is not None
    again.unsaved.line.button.click()
    assert again.what.text() == ""
    assert places(live) == []
    assert not taken_up(again)
    again.reject()
    assert places(live) == []


def test_outcomes_and_people_come_back(shown: Opened, live: Live) -> None:
    ben = live.do("Add", relationships.add, PersonDraft("Ben"))
    form = shown()
    form.whom.choose([*(one for one, _ in form.whom.chosen), ben])
    form.brought.lines[0].what.setText("Rebuilt it")
    form.brought.lines[0].amount.setText("3 h")
    form.brought.lines[0].whom.setCurrentIndex(1)
    form.promised.lines[0].what.setText("Send it")
    form.promised.lines[0].due.set_day(live.today())
    form.whom.line.setText("Ce")
    form.reject()
    again = shown()
    assert [name for _, name in again.whom.chosen] == ["Ana", "Ben"]
    assert again.whom.line.text() == "Ce"
    (brought,) = again.brought.written()
    assert (brought.what, brought.amount, brought.person) == ("Rebuilt it", Decimal(3), ben)
    (promised,) = again.promised.written()
    assert promised.due == live.today()


def test_what_changed_elsewhere_is_not_taken_back_by_a_draft(
    qtbot: QtBot, live: Live, services: Services, ana: int
) -> None:
    """A draft holds only the fields that were written in: the others show the record as it is."""
    form = EditPersonDialog(live, services, ana)
    form.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(form)
    form.open()
    form.about.setPlainText("Rows at dawn")
    form.reject()
    live.do("Rename", relationships.rename, ana, "Ana-Marija")
    again = EditPersonDialog(live, services, ana)
    again.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(again)
    again.open()
    assert (again.name.text(), again.about.toPlainText()) == ("Ana-Marija", "Rows at dawn")
    assert [one.value for one in again.draft().details] == ["ana@example.org"]


def test_the_person_form_comes_back_whole(qtbot: QtBot, live: Live, services: Services) -> None:
    def opened() -> NewPersonDialog:
        form = NewPersonDialog(live, services)
        form.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        qtbot.addWidget(form)
        form.open()
        return form

    form = opened()
    form.name.setText("Tomoko")
    for one in ("a@example.org", "b@example.org"):
        typed.write(list(typed.inputs(form.details.add_row()))[1], one)
    form.reject()
    again = opened()
    assert again.name.text() == "Tomoko"
    assert [one.value for one in again.draft().details] == ["a@example.org", "b@example.org"]


def test_each_record_has_a_draft_of_its_own(
    qtbot: QtBot, live: Live, services: Services, ana: int
) -> None:
    def opened(side: k.Side, kind: k.StakeKind) -> StakeDialog:
        parent = MainWindow(live, services, pages=(), dialogs={})
        qtbot.addWidget(parent)
        form = StakeDialog(live, services, ana, parent, side=side, kind=kind)
        form.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        form.open()
        return form

    form = opened(k.Side.THEM, k.StakeKind.NEED)
    form.what.setText("Peace")
    form.reject()
    assert opened(k.Side.ME, k.StakeKind.NEED).what.text() == ""
    assert opened(k.Side.THEM, k.StakeKind.NEED).what.text() == "Peace"


def test_a_problem_while_keeping_is_said_once_and_tried_again(
    shown: Opened, live: Live, monkeypatch: pytest.MonkeyPatch
) -> None:
    from relnotes.domain.problem import Code

    heard: list[Problem] = []
    live.troubled.connect(heard.append)
    form = shown()
    form.what.setText("Budget")
    assert form.unsaved is not None

    def full(*_: Any) -> None:
        raise Problem(Code.DISK_FULL)

    with monkeypatch.context() as patched:
        patched.setattr(live, "keep_typed", full)
        form.unsaved.keep()
        form.unsaved.keep()
    assert [one.code for one in heard] == [Code.DISK_FULL]
    assert form.what.text() == "Budget"
    form.unsaved.keep()
    assert places(live)


def test_an_answer_comes_back(qtbot: QtBot, live: Live, services: Services, ana: int) -> None:
    tab = AboutTab(live, services)
    qtbot.addWidget(tab)
    tab.show()
    tab.show_relationship(ana)
    tab.refresh()
    key = ("why", None)
    tab.answer(key)
    editor = tab.boxes[key].editor
    assert editor is not None
    editor.setPlainText("To learn")
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert places(live) == [f"AnswerBox why both relationship:{ana}"]
    tab.answer(key)
    editor = tab.boxes[key].editor
    assert editor is not None
    assert editor.toPlainText() == "To learn"
    tab.boxes[key].commit()
    assert places(live) == []
    assert [one.answer for one in live.read(relationships.answers, ana)] == ["To learn"]


def walked(live: Live, person: int, *, forward: bool) -> int:
    """A repair at the third or the fourth step."""
    case = live.do("Open", repairs.open, RepairDraft(person, "It slipped", my_part="Mine"))
    live.do("Pause", repairs.set_pause, case, 0)
    live.do("On", repairs.move_on, case)
    live.do("On", repairs.move_on, case)
    if forward:
        live.do("Heard", repairs.answer, case, Answer("Fine", received=True))
        live.do("On", repairs.move_on, case)
    return case


@pytest.mark.parametrize("forward", [False, True])
def test_the_boxes_of_a_repair_come_back(
    qtbot: QtBot, live: Live, services: Services, ana: int, forward: bool
) -> None:
    case = walked(live, ana, forward=forward)

    def boxes(window: MainWindow) -> dict[str, Any]:
        from relnotes.desktop.pages.repairing.forward import ForwardView
        from relnotes.desktop.pages.repairing.heard import Heard

        window.open_place(Place("repair", case))
        found: Any = window.findChildren(ForwardView if forward else Heard)
        return {"view": found[0], "box": found[0].questions["turned"] if forward else found[0].said}

    window = app.make_window(live, services)
    qtbot.addWidget(window)
    window.show()
    first = boxes(window)
    first["box"].setPlainText("They smiled")
    first["view"].unsaved.keep()
    name = "ForwardView" if forward else "Heard"
    assert places(live) == [f"{name} repair:{case}"]
    crash(window)
    again = app.make_window(live, services)
    qtbot.addWidget(again)
    again.show()
    again.room.unsaved.button.click()
    assert again.page is not None
    assert again.page.place().id == case
    assert boxes(again)["box"].toPlainText() == "They smiled"
    live.do("Rename", relationships.rename, ana, "Anna")
    assert boxes(again)["box"].toPlainText() == "They smiled"


def test_what_is_sealed_leaves_no_draft(
    qtbot: QtBot, live: Live, services: Services, ana: int
) -> None:
    from relnotes.desktop.pages.repairing.sealed import Sealed

    case = walked(live, ana, forward=False)
    window = app.make_window(live, services)
    qtbot.addWidget(window)
    window.show()
    window.open_place(Place("repair", case))
    (sealed,) = window.findChildren(Sealed)
    sealed.open.click()
    sealed.note.setPlainText("They shouted")
    assert sealed._drafted is not None
    sealed._drafted.keep()
    assert places(live) == [f"Sealed repair:{case}"]
    sealed.seal.click()
    assert places(live) == []
    sealed._drafted.keep()
    assert places(live) == []
    window.open_place(Place("relationships", ana))
    assert places(live) == []


def crash(window: MainWindow) -> None:
    """The window is gone without a word: nothing is closed, nothing is kept any more."""
    for timer in window.findChildren(QTimer):
        timer.stop()
    window.setParent(None)
    window.live.blockSignals(True)
    window.hide()
    window.live.blockSignals(False)


def test_after_a_crash_it_is_offered_once_and_opened(
    qtbot: QtBot, journal: Journal, live: Live, services: Services, ana: int, clock: FakeClock
) -> None:
    window = app.make_window(live, services)
    qtbot.addWidget(window)
    window.show()
    window.open_place(Place("relationships", ana))
    form = window.open_dialog("log_form")
    assert isinstance(form, LogDialog)
    form.what.setText("Budget")
    assert form.unsaved is not None
    form.unsaved.keep()
    crash(window)

    other = Journal.open(journal.path, clock)
    second = Live(other)
    again = app.make_window(second, services)
    qtbot.addWidget(again)
    again.show()
    assert again.room.unsaved.isVisible()
    assert "in the middle of writing" in again.room.unsaved.accessibleName()
    again.room.unsaved.button.click()
    (opened,) = again.findChildren(LogDialog)
    assert opened.what.text() == "Budget"
    assert [name for _, name in opened.whom.chosen] == ["Ana"]
    assert not again.room.unsaved.isVisible()
    opened.reject()
    third = app.make_window(second, services)
    qtbot.addWidget(third)
    assert third.room.unsaved.isHidden()
    second.close()
    other.close()


def test_what_was_left_on_purpose_is_not_offered(
    qtbot: QtBot, shown: Opened, live: Live, services: Services
) -> None:
    form = shown()
    form.what.setText("Budget")
    form.reject()
    window = app.make_window(live, services)
    qtbot.addWidget(window)
    assert window.room.unsaved.isHidden()


def test_closing_the_line_is_enough(
    qtbot: QtBot, shown: Opened, live: Live, services: Services
) -> None:
    form = shown()
    form.what.setText("Budget")
    assert form.unsaved is not None
    form.unsaved.keep()
    window = app.make_window(live, services)
    qtbot.addWidget(window)
    assert not window.room.unsaved.isHidden()
    window.room.unsaved.closed.emit()
    other = app.make_window(live, services)
    qtbot.addWidget(other)
    assert other.room.unsaved.isHidden()
    assert places(live)


def test_closing_the_journal_keeps_what_is_typed(shown: Opened, live: Live, ana: int) -> None:
    form = shown()
    form.what.setText("Budget")
    live.close()
    assert places(live) == [f"LogDialog relationship:{ana}"]
    (kept,) = live.read(drafts.unsaved)
    assert not mechanism.was_left(kept.text)


def every_form(live: Live, ana: int) -> dict[str, tuple[str, ...]]:
    """The place of each form, for records that are there."""
    case = walked(live, ana, forward=False)
    stake = live.do("S", stakes.add, StakeDraft(ana, k.Side.THEM, k.StakeKind.NEED, "Peace"))
    gift = live.do("C", contributions.log, ContributionDraft(ana, k.Side.ME, "Rebuilt it"))
    promise = live.do("P", promises.make, PromiseDraft(ana, k.Side.ME, "Send it"))
    role = live.do("R", roles.give, RoleDraft(ana, k.Side.ME, "adviser"))
    entry = live.do("E", entries.log, EntryDraft((ana,), "Lunch"))
    goal = live.do("G", goals.set_out, GoalDraft(ana, k.Side.THEM, "Say the number first"))
    belief = live.do("B", lessons.believe, BeliefDraft("Numbers convince"))
    seen = live.do("N", notebook.observe, "All of them wait")
    programme = live.do("P", programmes.keep, ProgrammeDraft("Spring"))
    whom = f"relationship:{ana}"
    return {
        "AcknowledgeDialog": (f"contribution:{gift}",),
        "AgreementDialog": (whom,),
        "AnswerBox": (f"why both {whom}",),
        "BeliefDialog": (f"belief:{belief}", ""),
        "CaptureWindow": (whom, ""),
        "ContributionDialog": (f"contribution:{gift}", whom, ""),
        "DropPromiseDialog": (f"promise:{promise}",),
        "EditPersonDialog": (whom,),
        "EndPauseDialog": (f"repair:{case}",),
        "FarewellDialog": (whom,),
        "ForwardView": (f"repair:{case}",),
        "GoalDialog": (f"goal:{goal}", whom),
        "Heard": (f"repair:{case}",),
        "HealthDialog": (whom,),
        "LogDialog": (f"entry:{entry}", whom, ""),
        "MemberDialog": (whom,),
        "NewPersonDialog": ("",),
        "NudgeDialog": (f"promise:{promise}",),
        "ObservationDialog": (f"observation:{seen}",),
        "OpenRepairDialog": (whom, ""),
        "ProgrammeDialog": (f"programme:{programme}", ""),
        "ProgressDialog": (f"goal:{goal}",),
        "PutAsideDialog": (f"repair:{case}",),
        "ReviewDialog": (whom,),
        "RoleDialog": (f"role:{role}", f"them {whom}"),
        "Sealed": (f"repair:{case}",),
        "AskDialog": (f"stake:{stake}",),
        "SessionDialog": (f"entry:{entry}",),
        "SettleGoalDialog": (f"goal:{goal}",),
        "SkillsDialog": (whom,),
        "IntroducedDialog": ("", whom),
        "StakeDialog": (f"stake:{stake}", f"them expectation {whom}"),
        "StateDialog": (f"stake:{stake}",),
        "SummariesPage": (f"{ana} {whom}",),
        "ValueTogetherDialog": (whom,),
    }


def test_every_form_opens_again_where_its_draft_says(
    qtbot: QtBot, window: MainWindow, live: Live, services: Services, ana: int
) -> None:
    around = reopening.Around(live, services, window)
    every = every_form(live, ana)
    assert set(every) == set(reopening.OPENERS)
    for name, abouts in every.items():
        for about in abouts:
            found = reopening.opened(around, f"{name} {about}".strip())
            assert found is not None
            if isinstance(found, FormDialog):
                assert type(found).__name__ == name
                assert found.draft_about() == about
                found.deleteLater()


def test_every_form_that_keeps_words_can_be_opened_again() -> None:
    def below(kind: type[FormDialog]) -> Iterator[type[FormDialog]]:
        for one in kind.__subclasses__():
            yield one
            yield from below(one)

    keeping = {
        one.__name__ for one in below(FormDialog) if one.draft_about is not FormDialog.draft_about
    }
    assert keeping <= set(reopening.OPENERS)
    assert {"LogDialog", "StakeDialog"} <= keeping


def test_a_draft_of_what_is_gone_is_said(
    window: MainWindow, live: Live, services: Services, ana: int, qtbot: QtBot
) -> None:
    live.keep_typed("StakeDialog stake:77", '{"typed": {"what": "Peace"}, "left": false}')
    again = app.make_window(live, services)
    qtbot.addWidget(again)
    again.show()
    again.room.unsaved.button.click()
    assert again.room.banner.isVisible()


def test_writing_a_draft_does_not_hold_up_typing(shown: Opened, live: Live) -> None:
    form = shown()
    form.text.setPlainText("A sentence of some length, as people write it. " * 40)
    assert form.unsaved is not None
    spans = []
    for n in range(15):
        form.what.setText(f"Budget {n}")
        began = time.perf_counter()
        form.unsaved.keep()
        spans.append(time.perf_counter() - began)
    assert sorted(spans)[len(spans) // 2] < 0.05


@given(st.dictionaries(st.text(), st.none() | st.booleans() | st.text() | st.lists(st.text())))
def test_values_come_back_from_their_text(values: dict[str, Any]) -> None:
    assert typed.unpacked(typed.packed(values)) == values


@given(st.text())
def test_any_text_is_understood_or_nothing(text: str) -> None:
    assert isinstance(mechanism.typed_of(text), dict)
    assert mechanism.was_left(text) in (True, False)


def test_a_form_that_changed_its_shape_takes_what_fits(
    qtbot: QtBot, window: MainWindow, live: Live, services: Services, ana: int
) -> None:
    place = f"ContributionDialog relationship:{ana}"
    values = {"what": "Rebuilt it", "nonsense": 3, "": [["Not there", True]], "stakes": [["X", 1]]}
    live.keep_typed(place, typed.packed({"typed": values, "left": True}))
    form = ContributionDialog(live, services, Place("relationships", ana), window)
    form.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    form.open()
    assert form.what.text() == "Rebuilt it"
    assert live.read(people.names)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
