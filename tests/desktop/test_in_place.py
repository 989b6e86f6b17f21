"""Changing words, a name and a date where they are read; and what small pictures tell and open."""

import datetime as dt

import pytest
from PySide6.QtCore import QDate, QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Place
from relnotes.desktop.pages.relationship.journal_tab import JournalTab
from relnotes.desktop.pages.relationship.needs import NeedsTab
from relnotes.desktop.pages.relationship.overview import OverviewTab
from relnotes.desktop.pages.relationships import RelationshipsPage
from relnotes.desktop.parts.balance import BalanceBar
from relnotes.desktop.parts.charts import Meter
from relnotes.desktop.parts.day_popup import DayPopup
from relnotes.desktop.parts.in_place import InPlace, WordsPressed
from relnotes.desktop.parts.shares import Share, Shares
from relnotes.desktop.tokens import px
from relnotes.domain.happenings import EntryDraft, PromiseDraft
from relnotes.domain.kinds import Side, StakeKind
from relnotes.domain.people import PersonDraft
from relnotes.domain.sides import StakeDraft
from relnotes.journal import entries, people, promises, relationships, stakes
from relnotes.journal.entries import EntryLine

TODAY = dt.date(2026, 11, 21)
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def ana(live: Live) -> int:
    """Somebody with two meetings, a promise and a need."""
    person = live.do("Add", relationships.add, PersonDraft("Ana Petrović"))
    for at, warmth in enumerate((2, 4)):
        met = EntryDraft((person,), f"Met {at}", day=TODAY - dt.timedelta(days=9 - at))
        live.do("Log", entries.log, EntryDraft(met.people, met.title, day=met.day, warmth=warmth))
    live.do("Promise", promises.make, PromiseDraft(person, Side.ME, "Send it", due=TODAY))
    live.do("Need", stakes.add, StakeDraft(person, Side.ME, StakeKind.NEED, "A reference"))
    return person


@pytest.fixture
def page(ana: int, relationships_page: RelationshipsPage) -> RelationshipsPage:
    """The page of relationships, with Ana open."""
    relationships_page.show_place(Place("relationships", ana, "overview"))
    return relationships_page


def field(widget: QWidget) -> InPlace:
    """The one field that stands over words now."""
    (found,) = [one for one in widget.findChildren(InPlace) if not one.isHidden()]
    return found


def fields(widget: QWidget) -> list[InPlace]:
    """What stands over words now."""
    return [one for one in widget.findChildren(InPlace) if not one.isHidden()]


def needs_of(page: RelationshipsPage, person: int) -> NeedsTab:
    """The tab of somebody's needs, opened."""
    page.show_place(Place("relationships", person, "needs"))
    assert isinstance(page.tab, NeedsTab)
    return page.tab


def name(live: Live, person: int) -> str:
    """What somebody is called."""
    return live.read(people.name_of, person)


def test_a_name_is_changed_where_it_stands(page: RelationshipsPage, live: Live, ana: int) -> None:
    QTest.mouseClick(page.header.name, LEFT)
    assert field(page).selectedText() == "Ana Petrović"
    QTest.keyClicks(field(page), "Ana P.")
    QTest.keyClick(field(page), Qt.Key.Key_Return)
    assert name(live, ana) == page.header.name.text() == "Ana P."
    assert not fields(page)
    assert live.reach.undo == "Rename"


@pytest.mark.parametrize("key", ["Key_Up", "Key_Down", "Key_PageUp", "Key_PageDown"])
def test_keys_that_walk_rows_stay_in_the_words(
    page: RelationshipsPage, live: Live, ana: int, key: str
) -> None:
    """Down in the words of a need went on to a button at the other end of the window."""
    tab = needs_of(page, ana)
    (row,) = [row for one in tab.sections.values() for row in one.rows.values()]
    QTest.mouseClick(row.what, LEFT)
    QTest.keyClicks(field(row), "A name")
    QTest.keyClick(field(row), Qt.Key[key])
    assert field(row).hasFocus()
    assert field(row).text() == "A name"
    QTest.keyClick(field(row), Qt.Key.Key_Return)
    assert [one.what for one in live.read(stakes.of, ana)] == ["A name"]


def test_esc_takes_a_name_back(page: RelationshipsPage, live: Live, ana: int) -> None:
    QTest.keyClick(page.header.name, Qt.Key.Key_F2)
    QTest.keyClicks(field(page), "Somebody")
    QTest.keyClick(field(page), Qt.Key.Key_Escape)
    assert name(live, ana) == "Ana Petrović"
    assert not fields(page)


def test_what_is_wrong_is_said_at_the_field(page: RelationshipsPage, live: Live, ana: int) -> None:
    QTest.mouseClick(page.header.name, LEFT)
    field(page).clear()
    QTest.keyClick(field(page), Qt.Key.Key_Return)
    said = field(page).accessibleDescription()
    assert said == "Something belongs here; a few words are enough."
    assert said in QToolTip.text()
    QTest.keyClick(field(page), Qt.Key.Key_Tab)
    assert field(page).hasFocus(), "what is wrong is not left behind"
    assert name(live, ana) == "Ana Petrović"
    QTest.keyClick(field(page), Qt.Key.Key_Escape)


def test_nothing_is_changed_while_others_see_the_screen(
    page: RelationshipsPage, live: Live
) -> None:
    live.share(on=True)
    QTest.mouseClick(page.header.name, LEFT)
    assert not fields(page)
    live.share(on=False)


def test_the_words_of_a_need_are_changed_by_mouse_or_f2(
    qtbot: QtBot, page: RelationshipsPage, live: Live, ana: int
) -> None:
    tab = needs_of(page, ana)
    (line,) = live.read(stakes.of, ana)
    row = next(one.rows[line.id] for one in tab.sections.values() if line.id in one.rows)
    qtbot.waitUntil(row.state.isVisible)
    QTest.mouseClick(row.what, LEFT)
    QTest.keyClicks(field(page), "A reference in public")
    QTest.keyClick(field(page), Qt.Key.Key_Return)
    assert row.what.text() == live.read(stakes.of, ana)[0].what == "A reference in public"
    row.setFocus()
    QTest.keyClick(row, Qt.Key.Key_F2)
    QTest.keyClicks(field(page), "Two of them")
    QTest.keyClick(field(page), Qt.Key.Key_Tab)
    assert row.what.text() == "Two of them"
    assert not fields(page)
    assert QApplication.focusWidget() is row.ask, "Tab goes on from the words"


def _overview(page: RelationshipsPage) -> OverviewTab:
    assert isinstance(page.tab, OverviewTab)
    return page.tab


def test_a_promise_is_worded_anew_where_it_stands(
    page: RelationshipsPage, live: Live, ana: int
) -> None:
    before = _overview(page).before
    (words,) = before.findChildren(WordsPressed)
    QTest.mouseClick(words, LEFT)
    QTest.keyClicks(field(page), "Send the scope")
    QTest.keyClick(field(page), Qt.Key.Key_Tab)
    assert live.read(promises.open_promises, ana)[0].what == "Send the scope"
    focus = QApplication.focusWidget()
    assert focus is not None
    assert before.isAncestorOf(focus), "Tab stays near"


def test_the_keyboard_stays_in_a_row_that_is_made_anew(
    page: RelationshipsPage, live: Live, ana: int
) -> None:
    """After Enter the keyboard was nowhere: the row that it went back to was gone."""
    before = _overview(page).before
    QTest.mouseClick(before.findChildren(WordsPressed)[0], LEFT)
    QTest.keyClicks(field(page), "Send the scope")
    QTest.keyClick(field(page), Qt.Key.Key_Return)
    assert live.read(promises.open_promises, ana)[0].what == "Send the scope"
    assert before.ticks[0].hasFocus()


def test_a_date_is_changed_in_a_calendar(page: RelationshipsPage, live: Live, ana: int) -> None:
    before = _overview(page).before
    (promise,) = live.read(promises.open_promises, ana)
    before.acts.choose_day(promise, before.ticks[0])
    (popup,) = page.findChildren(DayPopup)
    assert popup.calendar.selectedDate() == QDate(2026, 11, 21)
    popup.calendar.activated.emit(QDate(2026, 11, 24))
    (moved,) = live.read(promises.open_promises, ana)
    assert moved.due == dt.date(2026, 11, 24)
    before.acts.choose_day(moved, before.ticks[0])
    popup = next(one for one in page.findChildren(DayPopup) if one.isVisible())
    QTest.mouseClick(popup.none, LEFT)
    assert live.read(promises.open_promises, ana)[0].due is None


def _tip(widget: QWidget, at: QPoint) -> str:
    event = QHelpEvent(QEvent.Type.ToolTip, at, widget.mapToGlobal(at))
    QApplication.sendEvent(widget, event)
    return QToolTip.text()


def _chosen(tab: JournalTab) -> str:
    row = tab.view.currentIndex().data(Qt.ItemDataRole.DisplayRole)
    return str(row)


def test_the_line_of_warmth_tells_and_opens_its_meetings(page: RelationshipsPage) -> None:
    line = page.header.warmth
    assert line.accessibleDescription() == "13 Nov, 4 of 5: Met 1. 12 Nov, 2 of 5: Met 0"
    assert "12 Nov, 2 of 5: Met 0" in _tip(line, QPoint(2, line.height() // 2))
    QTest.keyClick(line, Qt.Key.Key_Left)
    assert line.accessibleDescription().startswith("12 Nov")
    opened: list[int] = []
    line.chosen.connect(opened.append)
    QTest.keyClick(line, Qt.Key.Key_Return)
    QTest.mouseClick(line, LEFT, pos=QPoint(line.width() - 2, line.height() // 2))
    found: dict[int, EntryLine] = {one.id: one for one in page.live.read(entries.recent)}
    assert [found[one].title for one in opened] == ["Met 0", "Met 1"]
    assert page.tabs.name == "journal"
    assert isinstance(page.tab, JournalTab)


def test_each_side_of_the_balance_can_be_pressed(qtbot: QtBot) -> None:
    bar = BalanceBar(3, 1, opens=True)
    qtbot.addWidget(bar)
    bar.resize(400, 8)
    bar.show()
    assert bar.accessibleDescription() == "3 from me, 1 from them"
    assert bar.accessibleDescription() in bar.toolTip()
    sides: list[Side] = []
    bar.side_pressed.connect(sides.append)
    for across in (290, 310):
        QTest.mouseClick(bar, LEFT, pos=QPoint(across, 4))
    assert sides == [Side.ME, Side.THEM]


def test_a_part_of_a_whole_tells_and_opens_itself(qtbot: QtBot) -> None:
    parts = Shares("Where", [Share("inside 1", 1), Share("outside 3", 3)])
    qtbot.addWidget(parts)
    parts.resize(400, 60)
    parts.show()
    bar = parts.bar
    assert "outside 3" in _tip(bar, QPoint(bar.width() - 5, 2))
    chosen: list[int] = []
    parts.chosen.connect(chosen.append)
    for across in (5, bar.width() - 5):
        QTest.mouseClick(bar, LEFT, pos=QPoint(across, 2))
    assert chosen == [0, 1]


def test_each_part_and_its_words_have_one_colour(qtbot: QtBot) -> None:
    """Which stretch of a bar a chip spoke of had to be counted out; the last two looked alike."""
    parts = Shares("Where", [Share("inside", 3), Share("outside", 3), Share("not said", 3)])
    qtbot.addWidget(parts)
    parts.resize(600, 60)
    parts.show()
    bar = parts.bar.grab().toImage()
    shades = [bar.pixelColor((2 * at + 1) * bar.width() // 6, bar.height() // 2) for at in range(3)]
    assert len({shade.name() for shade in shades}) == 3
    for chip, shade in zip(parts.chips, shades, strict=True):
        picture = chip.grab().toImage()
        beside = {picture.pixelColor(x, picture.height() // 2).name() for x in range(px(16))}
        assert shade.name() in beside


def test_a_meter_says_its_number_and_leads_on(qtbot: QtBot) -> None:
    meter = Meter(12, 15, opens=True)
    qtbot.addWidget(meter)
    meter.show()
    assert meter.accessibleDescription() == "12 of 15"
    with qtbot.waitSignal(meter.pressed):
        QTest.mouseClick(meter, LEFT)
