"""Repairs in their list, on the page of a relationship, and in the trash."""

import datetime as dt

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from relnotes.desktop.dialogs.repair import OpenRepairDialog, PutAsideDialog
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Place, Services
from relnotes.desktop.pages.relationship.repair_tab import RepairTab
from relnotes.desktop.pages.repair import RepairPage
from relnotes.desktop.pages.repairing.finish import FinishView
from relnotes.domain.growth import LessonDraft
from relnotes.domain.kinds import RepairState, Side, StakeKind, StakeState
from relnotes.domain.people import PersonDraft
from relnotes.domain.repair import Answer, RepairDraft
from relnotes.domain.sides import StakeDraft
from relnotes.journal import people, relationships, repairs, stakes
from tests.desktop.looking import press, read, the
from tests.desktop.repair.conftest import walk_to_ice


def test_an_empty_page_is_a_good_state_and_opens_a_repair(
    qtbot: QtBot, live: Live, page: RepairPage, northwind: int
) -> None:
    assert "Nothing is broken here." in read(page)
    press(page.overview.empty.button)
    dialog = the(page, OpenRepairDialog)
    QTest.keyClicks(dialog.whom.line, "northw")
    QTest.keyClick(dialog.whom.line, Qt.Key.Key_Return)
    QTest.keyClicks(dialog.what, "They heard it elsewhere.")
    QTest.keyClick(dialog.what, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert page.place() == Place("repair", dialog.repair_id)
    assert "Repair with Northwind Ltd" in read(page)
    assert isinstance(page.case.view, FinishView)


def test_opening_without_a_word_says_so_at_the_field(
    qtbot: QtBot, live: Live, services: Services, northwind: int
) -> None:
    dialog = OpenRepairDialog(live, services, Place("relationships", northwind))
    qtbot.addWidget(dialog)
    dialog.show()
    press(dialog.confirm)
    assert dialog.isVisible()
    assert "Something belongs here" in read(dialog)


def test_open_repairs_stand_first_and_a_row_opens_one(
    qtbot: QtBot, live: Live, services: Services, repair: int
) -> None:
    other = live.do("Add", relationships.add, PersonDraft(name="Ana"))
    aside = live.do("Open", repairs.open, RepairDraft(other, "I was late."))
    live.do("Aside", repairs.put_aside, aside, "She moved away")
    page = RepairPage(live, services)
    qtbot.addWidget(page)
    page.show()
    text = read(page)
    assert text.index("Northwind Ltd") < text.index("Ana")
    assert "put aside" in text
    row = next(one for one in page.findChildren(QWidget) if one.accessibleName().startswith("Ana"))
    row.setFocus()
    QTest.keyClick(row, Qt.Key.Key_Return)
    assert page.place() == Place("repair", aside)
    assert "Put aside." in read(page)
    assert "She moved away" in read(page)


def test_beside_it_stands_what_was_at_stake(
    live: Live, page: RepairPage, repair: int, northwind: int
) -> None:
    need = StakeDraft(northwind, Side.THEM, StakeKind.NEED, "No surprises")
    unmet = live.do("Need", stakes.add, need)
    live.do("State", stakes.set_state, unmet, StakeState.UNMET)
    due = live.today() - dt.timedelta(days=3)
    late = StakeDraft(northwind, Side.THEM, StakeKind.EXPECTATION, "Live by now", due=due)
    live.do("Late", stakes.add, late)
    live.do("Fine", stakes.add, StakeDraft(northwind, Side.THEM, StakeKind.NEED, "Fair prices"))
    page.show_place(Place("repair", repair))
    text = read(page.case.aside)
    assert "No surprises" in text
    assert "Live by now" in text
    assert "Fair prices" not in text
    assert "Back to regular contact, every 2 weeks." in text


def test_putting_aside_asks_why(qtbot: QtBot, live: Live, page: RepairPage, repair: int) -> None:
    page.show_place(Place("repair", repair))
    page.case.put_aside.trigger()
    dialog = the(page.case, PutAsideDialog)
    QTest.keyClicks(dialog.reason, "Their office closed")
    press(dialog.confirm)
    assert live.read(repairs.case, repair).state is RepairState.ASIDE
    assert "Their office closed" in read(page)


def test_a_repair_goes_to_the_trash_and_comes_back(
    live: Live, page: RepairPage, repair: int
) -> None:
    page.show_place(Place("repair", repair))
    page.acts()["delete"]()
    assert page.place() == Place("repair")
    assert live.read(repairs.listed) == ()
    live.undo()
    assert "Northwind Ltd" in read(page)


def test_a_repair_that_is_gone_leads_back_to_the_list(
    live: Live, page: RepairPage, repair: int
) -> None:
    page.show_place(Place("repair", repair))
    live.undo()
    assert page.place() == Place("repair")
    assert "Nothing is broken here." in read(page)


def test_two_repairs_do_not_share_what_is_typed(
    qtbot: QtBot, live: Live, page: RepairPage, repair: int
) -> None:
    ana = live.do("Add", relationships.add, PersonDraft(name="Ana"))
    other = live.do("Open", repairs.open, RepairDraft(ana, "I was late.", my_part="I overslept."))
    page.show_place(Place("repair", repair))
    QTest.keyClicks(page.case.view.texts["my_part"], "Mine")
    page.show_place(Place("repair", other))
    assert page.case.view.texts["my_part"].toPlainText() == "I overslept."
    assert live.read(repairs.case, repair).my_part == "Mine"
    assert live.read(repairs.case, other).my_part == "I overslept."


def test_the_tab_shows_this_relationship_and_goes_to_its_repair(
    qtbot: QtBot, live: Live, services: Services, repair: int, northwind: int
) -> None:
    ana = live.do("Add", relationships.add, PersonDraft(name="Ana"))
    tab = RepairTab(live, services)
    qtbot.addWidget(tab)
    tab.show()
    tab.show_relationship(ana)
    tab.refresh_if_stale()
    assert "Nothing is broken here." in read(tab)
    tab.show_relationship(northwind)
    tab.refresh_if_stale()
    assert "The migration slipped by nine days." in read(tab)
    assert not tab.new.isVisible()
    go_on = next(one for one in tab.findChildren(QPushButton) if one.text() == "Go on")
    with qtbot.waitSignal(tab.go) as went:
        press(go_on)
    assert went.args == [Place("repair", repair)]


def test_the_tab_keeps_what_was_learned(
    qtbot: QtBot, live: Live, services: Services, repair: int, northwind: int
) -> None:
    walk_to_ice(live, repair)
    live.do("Answer", repairs.answer, repair, Answer("Thank you.", received=True))
    live.do("On", repairs.move_on, repair)
    live.do("Close", repairs.close, repair, lesson=LessonDraft("Call on day one"))
    tab = RepairTab(live, services)
    qtbot.addWidget(tab)
    tab.show()
    tab.show_relationship(northwind)
    tab.refresh_if_stale()
    assert "behind you" in read(tab)
    assert "Call on day one" in read(tab)
    assert tab.new.isVisible()
    assert live.read(people.header, northwind, live.today()).repair_id is None
