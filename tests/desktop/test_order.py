"""What stands in an order of its own is dragged into another one, or moved with Alt and a key."""

import pytest
from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from relnotes.desktop.dialogs.stake import StakeDialog
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Place
from relnotes.desktop.pages.relationship.goals_tab import GoalsTab
from relnotes.desktop.pages.relationship.needs import NeedsTab
from relnotes.desktop.pages.relationship.stake_row import StakeRow
from relnotes.desktop.pages.relationships import RelationshipsPage
from relnotes.desktop.parts.day_popup import DayPopup
from relnotes.desktop.parts.in_place import InPlace
from relnotes.desktop.parts.labels import body
from relnotes.desktop.parts.reorder import Reorder
from relnotes.domain.growth import GoalDraft
from relnotes.domain.kinds import GoalState, RelationshipKind, Side, StakeKind
from relnotes.domain.people import PersonDraft
from relnotes.domain.sides import StakeDraft
from relnotes.journal import goals, relationships, stakes
from tests.desktop.looking import shown

LEFT, ALT = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.AltModifier
UP, DOWN = Qt.Key.Key_Up, Qt.Key.Key_Down
NEED = StakeKind.NEED
WORDS = ("An audit", "A reference", "A quiet voice")


@pytest.fixture
def jomo(live: Live) -> int:
    """A mentee with three needs of theirs and one of mine, and two goals, one with steps."""
    draft = PersonDraft("Jomo Okafor", kind=RelationshipKind.MENTEE)
    person = live.do("Add", relationships.add, draft)
    for what in WORDS:
        live.do("Need", stakes.add, StakeDraft(person, Side.THEM, NEED, what))
    live.do("Need", stakes.add, StakeDraft(person, Side.ME, NEED, "Mine"))
    steps = ("Once", "Twice", "Thrice")
    live.do("Goal", goals.set_out, GoalDraft(person, Side.THEM, "Speak up", steps=steps))
    live.do("Goal", goals.set_out, GoalDraft(person, Side.ME, "Listen"))
    done = live.do("Goal", goals.set_out, GoalDraft(person, Side.ME, "Be there"))
    live.do("Reached", goals.settle, done, GoalState.REACHED)
    return person


@pytest.fixture
def page(jomo: int, relationships_page: RelationshipsPage) -> RelationshipsPage:
    """The page of relationships, with the mentee open."""
    return relationships_page


@pytest.fixture
def needs(qtbot: QtBot, page: RelationshipsPage, jomo: int) -> NeedsTab:
    """Both sides' needs."""
    page.show_place(Place("relationships", jomo, "needs"))
    tab = page.tab
    assert isinstance(tab, NeedsTab)
    qtbot.waitUntil(lambda: bool(_rows(tab)) and _rows(tab)[0].state.isVisible())
    return tab


@pytest.fixture
def way(qtbot: QtBot, page: RelationshipsPage, jomo: int) -> GoalsTab:
    """The goals."""
    page.show_place(Place("relationships", jomo, "goals"))
    tab = page.tab
    assert isinstance(tab, GoalsTab)
    qtbot.waitUntil(lambda: bool(tab.goals.ticks))
    QApplication.processEvents()
    return tab


def _rows(tab: NeedsTab) -> list[StakeRow]:
    return list(tab.sections[Side.THEM, NEED].rows.values())


def _kept(live: Live, person: int) -> list[str]:
    lines = live.read(stakes.of, person)
    return [one.what for one in lines if one.side is Side.THEM]


def _shown(tab: NeedsTab) -> list[str]:
    rows = sorted(_rows(tab), key=lambda row: row.mapTo(tab, QPoint(0, 0)).y())
    return [row.what.text() for row in rows]


def _drag(part: QWidget, to: QWidget, height: float = 0.9) -> None:
    """Drags something by the middle of a part onto a height of something else."""
    begin = part.rect().center()
    end = part.mapFromGlobal(to.mapToGlobal(QPoint(9, round(to.height() * height))))
    QTest.mousePress(part, LEFT, pos=begin)
    QTest.mouseMove(part, begin + QPoint(0, QApplication.startDragDistance()))
    QTest.mouseMove(part, end)
    QTest.mouseRelease(part, LEFT, pos=end)


def _menu(tab: QWidget) -> dict[str, QMenu]:
    return {menu.title(): menu for menu in tab.findChildren(QMenu) if menu.isVisible()}


def _choose(tab: QWidget, text: str) -> None:
    (menu,) = _menu(tab).values()
    (action,) = [one for one in menu.actions() if one.text() == text]
    assert action.isEnabled()
    action.trigger()
    menu.close()


def test_a_need_is_dragged_by_its_words_in_one_step(needs: NeedsTab, live: Live, jomo: int) -> None:
    first, _, last = _rows(needs)
    _drag(first.what, last)
    assert _kept(live, jomo) == _shown(needs) == ["A reference", "A quiet voice", "An audit"]
    assert not needs.findChildren(InPlace), "a drag is no click on the words"
    assert live.reach.undo == "Put into another order"
    live.undo()
    assert _kept(live, jomo) == _shown(needs) == list(WORDS)
    _drag(_rows(needs)[2], _rows(needs)[0], 0.1)
    assert _kept(live, jomo) == _shown(needs) == ["A quiet voice", "An audit", "A reference"]
    assert not needs.findChildren(StakeDialog), "nor one on the row"
    assert QApplication.overrideCursor() is None


def test_a_need_is_moved_by_keys_and_keeps_the_keyboard(
    needs: NeedsTab, live: Live, jomo: int
) -> None:
    last = _rows(needs)[2]
    last.setFocus()
    QTest.keyClick(last, UP, ALT)
    assert _kept(live, jomo) == _shown(needs) == ["An audit", "A quiet voice", "A reference"]
    held = QApplication.focusWidget()
    assert isinstance(held, StakeRow)
    assert held.line.what == "A quiet voice"
    QTest.keyClick(held, UP, ALT)
    held = QApplication.focusWidget()
    assert isinstance(held, StakeRow)
    QTest.keyClick(held, UP, ALT)
    assert _kept(live, jomo) == _shown(needs) == ["A quiet voice", "An audit", "A reference"]
    QTest.keyClick(held, DOWN)
    assert _kept(live, jomo)[0] == "A quiet voice", "an arrow alone moves nothing"


def test_keys_in_a_field_over_the_words_move_nothing(
    needs: NeedsTab, live: Live, jomo: int
) -> None:
    first = _rows(needs)[0]
    QTest.mouseClick(first.what, LEFT)
    (field,) = needs.findChildren(InPlace)
    QTest.keyClick(field, DOWN, ALT)
    assert _kept(live, jomo) == list(WORDS)
    QTest.keyClick(field, Qt.Key.Key_Escape)


def test_a_need_is_moved_from_its_menu_as_far_as_there_is_room(
    needs: NeedsTab, live: Live, jomo: int
) -> None:
    first = _rows(needs)[0]
    first.menu_wanted.emit(first.mapToGlobal(first.rect().center()))
    (menu,) = _menu(needs).values()
    ways = {one.text(): one.isEnabled() for one in menu.actions()}
    assert (ways["Move up"], ways["Move down"]) == (False, True)
    _choose(needs, "Move down")
    assert _kept(live, jomo) == ["A reference", "An audit", "A quiet voice"]


def test_a_new_need_stands_below_those_in_order_and_else_by_its_weight(
    live: Live, jomo: int
) -> None:
    heavy = StakeDraft(jomo, Side.THEM, NEED, "Above all", weight=3)
    live.do("Add", stakes.add, heavy)
    assert _kept(live, jomo)[0] == "Above all"
    ids = tuple(one.id for one in live.read(stakes.of, jomo) if one.side is Side.THEM)
    live.do("Order", stakes.arrange, ids)
    live.do("Add", stakes.add, StakeDraft(jomo, Side.THEM, NEED, "And this", weight=3))
    assert _kept(live, jomo) == ["Above all", *WORDS, "And this"]


class Stack(QWidget):
    """Rows one below the other that can be dragged, and where each went."""

    def __init__(self) -> None:
        super().__init__()
        stack = QVBoxLayout(self)
        self.rows: list[QWidget] = [body(word) for word in WORDS]
        for row in self.rows:
            stack.addWidget(row)
        self.moved: list[tuple[int, int]] = []
        self._order = Reorder(self)
        self._order.watch(self.rows)
        self._order.moved.connect(lambda before, after: self.moved.append((before, after)))


def test_rows_are_dragged_into_another_order(qtbot: QtBot) -> None:
    stack = shown(qtbot, Stack())
    one, two, three = stack.rows
    _drag(one, three)
    _drag(three, one, 0.1)
    _drag(two, two)
    assert stack.moved == [(0, 2), (2, 0)]
    QTest.mouseClick(one, LEFT)
    assert len(stack.moved) == 2, "a click moves nothing"


def test_esc_lets_a_dragged_row_stay(qtbot: QtBot) -> None:
    stack = shown(qtbot, Stack())
    row = stack.rows[0]
    QTest.mousePress(row, LEFT, pos=QPoint(4, 4))
    QTest.mouseMove(row, QPoint(4, 60))
    QTest.keyClick(row, Qt.Key.Key_Escape)
    QTest.mouseRelease(row, LEFT, pos=QPoint(4, 60))
    assert not stack.moved
    assert QApplication.overrideCursor() is None


def test_goals_are_put_into_order_and_steps_on_their_own(
    way: GoalsTab, live: Live, jomo: int
) -> None:
    def told() -> list[str]:
        return [one.what for one in live.read(goals.of, jomo)]

    def steps() -> list[str]:
        return [one.what for goal in live.read(goals.of, jomo) for one in goal.steps]

    speak, listen, _ = live.read(goals.of, jomo)
    step = way.goals.ticks[speak.steps[2].id].box
    step.setFocus()
    QTest.keyClick(step, UP, ALT)
    assert steps() == ["Once", "Thrice", "Twice"]
    assert told() == ["Speak up", "Listen", "Be there"]
    again = way.goals.ticks[speak.steps[2].id].box
    assert again.hasFocus(), "the keyboard stays with the step"
    QTest.keyClick(again, UP, ALT)
    assert steps() == ["Thrice", "Once", "Twice"]
    ticks = [way.goals.ticks[one.id] for one in speak.steps]
    QApplication.processEvents()
    _drag(ticks[2], ticks[1])
    assert steps() == ["Once", "Twice", "Thrice"]
    assert not any(one.done_day for one in live.read(goals.line, speak.id).steps)
    button = way.goals.steps[listen.id]
    button.setFocus()
    QTest.keyClick(button, UP, ALT)
    assert told() == ["Listen", "Speak up", "Be there"]
    assert way.goals.steps[listen.id].hasFocus()
    QTest.keyClick(way.goals.steps[listen.id], UP, ALT)
    assert live.reach.undo == "Put into another order", "there is no place above the first"
    live.undo()
    assert told() == ["Speak up", "Listen", "Be there"]


def test_the_day_of_a_need_is_changed_where_it_stands(
    needs: NeedsTab, live: Live, jomo: int
) -> None:
    first = _rows(needs)[0]
    assert not first.due.isVisible()
    first.menu_wanted.emit(first.mapToGlobal(first.rect().center()))
    _choose(needs, "By when…")
    (popup,) = needs.findChildren(DayPopup)
    popup.calendar.activated.emit(QDate(2026, 11, 28))
    assert first.due.text() == "· by 28 Nov"
    assert live.reach.undo == "Set the day"
    QTest.keyClick(first.due, Qt.Key.Key_Return)
    popup = next(one for one in needs.findChildren(DayPopup) if one.isVisible())
    assert popup.calendar.selectedDate() == QDate(2026, 11, 28)
    QTest.mouseClick(popup.none, LEFT)
    assert live.read(stakes.of, jomo)[0].due is None
    assert not first.due.isVisible()
