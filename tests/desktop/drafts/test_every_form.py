"""Every form that words are typed into comes back with them, wherever it was opened."""

from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from relnotes import app
from relnotes.desktop import drafts as mechanism
from relnotes.desktop import reopening, typed
from relnotes.desktop.dialogs.contribution import ContributionDialog
from relnotes.desktop.dialogs.form import FormDialog
from relnotes.desktop.dialogs.person import NewPersonDialog
from relnotes.desktop.live import Live
from relnotes.desktop.main_window import MainWindow
from relnotes.desktop.pages.page import Place, Services
from relnotes.desktop.pages.relationship.about import AboutTab
from relnotes.domain import kinds as k
from relnotes.domain.growth import BeliefDraft, GoalDraft
from relnotes.domain.happenings import ContributionDraft, EntryDraft, PromiseDraft
from relnotes.domain.mentoring import ProgrammeDraft
from relnotes.domain.repair import Answer, RepairDraft
from relnotes.domain.sides import RoleDraft, StakeDraft
from relnotes.journal import (
    contributions,
    entries,
    goals,
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
from tests.desktop.drafts.conftest import crash, places


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
