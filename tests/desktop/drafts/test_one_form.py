"""One form and its draft: when it is kept, taken up again, and dropped."""

import time
from decimal import Decimal
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from relnotes.desktop import drafts as mechanism
from relnotes.desktop.dialogs.form import FormDialog
from relnotes.desktop.dialogs.person import EditPersonDialog
from relnotes.desktop.dialogs.stake import StakeDialog
from relnotes.desktop.live import Live
from relnotes.desktop.main_window import MainWindow
from relnotes.desktop.pages.page import Services
from relnotes.desktop.pages.repairing.kept_text import _LONGEST, _PAUSE
from relnotes.domain import kinds as k
from relnotes.domain.people import PersonDraft
from relnotes.domain.problem import Problem
from relnotes.journal import drafts, entries, history, relationships
from tests.desktop.drafts.conftest import Opened, places


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


def test_the_timer_keeps_it(
    shown: Opened, live: Live, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(mechanism, "EVERY", 1)
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


def test_closing_the_journal_keeps_what_is_typed(shown: Opened, live: Live, ana: int) -> None:
    form = shown()
    form.what.setText("Budget")
    live.close()
    assert places(live) == [f"LogDialog relationship:{ana}"]
    (kept,) = live.read(drafts.unsaved)
    assert not mechanism.was_left(kept.text)


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
