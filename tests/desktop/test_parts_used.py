"""The parts in use: by mouse and keyboard, in lists, and with data that is not ours."""

import sys
from datetime import date, timedelta
from typing import cast

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QFontMetrics, QStandardItem, QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from relnotes.desktop.parts.avatar import initials
from relnotes.desktop.parts.card import Card, PressRow
from relnotes.desktop.parts.day_grid import Day, DayGrid
from relnotes.desktop.parts.entry_delegate import EntryDelegate, EntryRole
from relnotes.desktop.parts.fields import CheckRow, Combo, Field
from relnotes.desktop.parts.flow import Flow
from relnotes.desktop.parts.labels import (
    body,
    plain_tip,
)
from relnotes.desktop.parts.notices import Toast
from relnotes.desktop.parts.person_delegate import PersonDelegate, PersonRole
from relnotes.desktop.parts.pills import Chip, Pill
from relnotes.desktop.parts.rows_view import RowsView
from relnotes.desktop.parts.scroll import Columns, ScrollPage
from relnotes.desktop.parts.stepper import Stepper
from relnotes.desktop.parts.tabs import TabBar
from relnotes.desktop.tokens import px
from tests.desktop.test_parts import DAYS, LONG, PARTS, STEPS, factor

__all__ = ["factor"]

FIRST = date(2026, 1, 5)


def test_pressing_a_row_with_the_keyboard(qtbot: QtBot) -> None:
    row = cast("PressRow", PARTS["press row"]())
    qtbot.addWidget(row)
    said = QAccessible.queryAccessibleInterface(row)
    assert said.role() == QAccessible.Role.Button
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space):
        with qtbot.waitSignal(row.clicked):
            QTest.keyClick(row, key)


def test_data_is_never_taken_for_html(qtbot: QtBot) -> None:
    """An <img> in a name would otherwise open a path when the label is painted."""
    nasty = "<b>Ana</b><img src='file:///tmp/x.png'>"
    labels = [body(nasty), body(nasty, wrap=True), body(nasty, elide=True), Pill(nasty)]
    for label in labels:
        qtbot.addWidget(label)
        assert label.textFormat() == Qt.TextFormat.PlainText
    assert "<" not in plain_tip(nasty)
    narrow = labels[2]
    narrow.resize(30, 20)
    narrow.grab()
    assert "<" not in narrow.toolTip()
    assert narrow.toolTip()


def test_initials() -> None:
    names = ("Ana Petrović", "Ludwig van der Rohe", "Cher", "", "  élodie  durand ", "(x) 3M")
    assert [initials(name) for name in names] == ["AP", "LR", "CH", "·", "ÉD", "3M"]


def test_a_card_draws_no_line_above_its_first_shown_row(qtbot: QtBot) -> None:
    card = cast("Card", PARTS["card"]())
    qtbot.addWidget(card)
    first, second, _ = card.rows()
    assert card.first_shown() is first
    first.hide()
    assert card.first_shown() is second
    card.clear()
    assert card.rows() == []


def test_flow_wraps_and_mirrors(qtbot: QtBot, qapp: QApplication) -> None:
    flow = Flow([Pill("one of them"), Pill("another one"), Pill("the last one")])
    qtbot.addWidget(flow)
    wide, narrow = flow.heightForWidth(2000), flow.heightForWidth(120)
    assert narrow > 2 * wide
    flow.resize(400, 200)
    flow.show()
    pills = flow.findChildren(Pill)
    flow.grab()
    assert (pills[0].y(), pills[0].x()) == (0, 0)
    assert pills[0].x() < pills[1].x()
    flow.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    flow.grab()
    assert pills[0].x() > pills[1].x()
    flow.set_widgets([Pill("only")])
    qapp.processEvents()
    assert [pill.text() for pill in flow.findChildren(Pill) if pill.isVisible()] == ["only"]


def test_columns_stack_when_narrow(qtbot: QtBot) -> None:
    columns = cast("Columns", PARTS["columns"]())
    qtbot.addWidget(columns)
    columns.resize(px(1000), 600)
    columns.show()
    assert not columns.is_stacked()
    columns.resize(px(400), 600)
    assert columns.is_stacked()


def test_a_page_never_scrolls_sideways(qtbot: QtBot, factor: float) -> None:
    page = cast("ScrollPage", PARTS["page"]())
    qtbot.addWidget(page)
    page.resize(640, 400)
    page.show()
    inside = page.widget()
    assert inside is not None
    assert inside.width() == page.viewport().width()
    assert page.verticalScrollBar().maximum() > 0


def test_a_field_tells_its_problem_in_its_place(qtbot: QtBot) -> None:
    field = Field("Who", QLineEdit(), "A name is enough.")
    qtbot.addWidget(field)
    field.set_problem("Someone with this name is here already.")
    assert field.widget.accessibleName() == "Who"
    assert field.widget.accessibleDescription() == "Someone with this name is here already."
    assert field.widget.property("wrong") is True
    field.set_problem("")
    assert field.widget.property("wrong") is False
    assert field.widget.accessibleDescription() == "A name is enough."


def test_ticking_by_the_words(qtbot: QtBot) -> None:
    row = CheckRow("My contributions", 14)
    qtbot.addWidget(row)
    row.show()
    with qtbot.waitSignal(row.toggled):
        QTest.mouseClick(row, Qt.MouseButton.LeftButton, pos=row.rect().center())
    assert row.is_checked()


def test_a_closable_chip_closes_at_its_cross_only(qtbot: QtBot) -> None:
    chip = Chip("board", closable=True)
    qtbot.addWidget(chip)
    chip.resize(chip.sizeHint())
    with qtbot.waitSignal(chip.closed):
        QTest.mouseClick(
            chip, Qt.MouseButton.LeftButton, pos=QPoint(chip.width() - 12, chip.height() // 2)
        )
    with qtbot.assertNotEmitted(chip.closed):
        QTest.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(12, chip.height() // 2))


def test_days_by_mouse_and_keyboard(qtbot: QtBot) -> None:
    grid = DayGrid(DAYS)
    qtbot.addWidget(grid)
    grid.resize(grid.sizeHint())
    grid.show()
    with qtbot.waitSignal(grid.day_clicked) as caught:
        QTest.mouseClick(grid, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    assert caught.args == [FIRST]
    QTest.keyClick(grid, Qt.Key.Key_Right)
    QTest.keyClick(grid, Qt.Key.Key_Down)
    assert grid.accessibleDescription() == "day 8"
    with qtbot.waitSignal(grid.day_clicked) as caught:
        QTest.keyClick(grid, Qt.Key.Key_Return)
    assert caught.args == [FIRST + timedelta(days=8)]


def test_months_are_named_above_their_first_week(qtbot: QtBot) -> None:
    days = [Day(FIRST + timedelta(days=n), 1, f"day {n}") for n in range(80)]
    plain, named = DayGrid(days), DayGrid(days, month=lambda day: f"{day:%b}")
    for grid in (plain, named):
        qtbot.addWidget(grid)
        grid.resize(grid.sizeHint())
        grid.show()
    head = named.heightForWidth(named.width()) - plain.heightForWidth(plain.width())
    assert head >= QFontMetrics(named.font()).height()
    picture = named.grab().toImage()
    ground = picture.pixelColor(named.width() - 1, 0)
    written = [
        any(
            picture.pixelColor(x, y) != ground
            for x in range(week, week + px(15))
            for y in range(head)
        )
        for week in range(0, named.width() - px(15) + 1, px(15))
    ]
    assert written[3] and written[7], "February begins in the fourth week, March in the eighth"
    assert not any([*written[:3], written[5], written[6], *written[10:]])
    with qtbot.waitSignal(named.day_clicked) as caught:
        QTest.mouseClick(named, Qt.MouseButton.LeftButton, pos=QPoint(3, head + 3))
    assert caught.args == [FIRST]


def test_steps_answer_with_their_number_and_stack_when_narrow(qtbot: QtBot) -> None:
    stepper = Stepper(STEPS)
    qtbot.addWidget(stepper)
    stepper.resize(px(1100), 200)
    stepper.show()
    buttons = stepper.findChildren(QPushButton)
    assert len({button.y() for button in buttons}) == 1
    with qtbot.waitSignal(stepper.step_clicked) as caught:
        buttons[2].click()
    assert caught.args == [3]
    stepper.resize(px(420), 400)
    stepper.grab()
    assert stepper.heightForWidth(px(420)) > stepper.heightForWidth(px(1100))
    assert len({button.y() for button in buttons}) >= 2


def test_tabs_show_an_ampersand(qtbot: QtBot) -> None:
    tabs = TabBar(["Overview", "Needs & expectations"])
    qtbot.addWidget(tabs)
    assert tabs.name(1) == "Needs & expectations"
    assert QFontMetrics(tabs.font()).horizontalAdvance(tabs.name(1)) < tabs.tabRect(1).width()


def test_a_toast_offers_the_way_back_and_goes(qtbot: QtBot) -> None:
    holder = QWidget()
    line = QHBoxLayout(holder)
    toast = Toast()
    line.addWidget(toast)
    qtbot.addWidget(holder)
    holder.show()
    toast.show_message("Contribution logged.", "Undo")
    assert toast.isVisible()
    with qtbot.waitSignals([toast.triggered, toast.dismissed]):
        toast.button.click()
    assert not toast.isVisible()


def test_the_wheel_does_not_change_a_choice(qtbot: QtBot) -> None:
    combo = Combo("Kind")
    assert isinstance(combo, QComboBox)
    combo.addItems(["one", "two"])
    qtbot.addWidget(combo)
    assert combo.focusPolicy() == Qt.FocusPolicy.StrongFocus


def _list(qtbot: QtBot, rows: list[dict[int, object]], width: int) -> RowsView:
    view = RowsView()
    model = QStandardItemModel(view)
    for row in rows:
        item = QStandardItem()
        for role, value in row.items():
            item.setData(value, role)
        model.appendRow(item)
    view.setModel(model)
    view.resize(width, 600)
    qtbot.addWidget(view)
    return view


def test_people_in_a_list(qtbot: QtBot, factor: float) -> None:
    row: dict[int, object] = {
        PersonRole.NAME: "Ana Petrović",
        PersonRole.CAPTION: "5 days late",
        PersonRole.CAPTION_INK: "risk",
        PersonRole.ME: 14,
        PersonRole.THEM: 10,
    }
    view = _list(qtbot, [row, {PersonRole.NAME: "Dana", PersonRole.FADED: True}], 260)
    view.setItemDelegate(PersonDelegate(view))
    view.setCurrentIndex(view.model().index(0, 0))
    view.show()
    lines = QFontMetrics(view.font()).height() * 1.85
    assert view.sizeHintForRow(0) >= lines
    assert not view.grab().isNull()


def test_an_entry_is_as_tall_as_its_text(qtbot: QtBot, factor: float) -> None:
    row: dict[int, object] = {
        EntryRole.TITLE: "Budget agreed for phase two",
        EntryRole.PEOPLE: "Ana Petrović",
        EntryRole.WHEN: "17 Nov 14:00",
        EntryRole.ICON: "meeting",
        EntryRole.AVATAR: "Ana Petrović",
        EntryRole.BODY: LONG,
        EntryRole.BODY_MARKS: ((2, 8),),
        EntryRole.TITLE_MARKS: ((0, 6),),
        EntryRole.PILLS: (("+ introduced her", "me"), ("! send the scope", "outline")),
    }
    view = _list(qtbot, [row, {EntryRole.TITLE: "Bare", EntryRole.ICON: "note"}], 1200)
    view.setItemDelegate(EntryDelegate(view))
    view.show()
    wide, bare = view.sizeHintForIndex(view.model().index(0, 0)), view.sizeHintForRow(1)
    view.resize(300, 600)
    narrow = view.sizeHintForIndex(view.model().index(0, 0))
    assert narrow.height() > wide.height() > bare
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        view.setLayoutDirection(direction)
        assert not view.grab(QRect(0, 0, 300, 400)).isNull()


def test_a_very_long_entry_is_cut_after_four_lines(qtbot: QtBot) -> None:
    view = _list(qtbot, [{EntryRole.TITLE: "t", EntryRole.BODY: LONG * 40}], 400)
    view.setItemDelegate(EntryDelegate(view))
    assert view.sizeHintForRow(0) < QFontMetrics(view.font()).height() * 9


def test_setting_texts_keeps_the_count_of_none(qtbot: QtBot) -> None:
    """PySide6 6.12 on Python 3.11 dropped a reference to None at every void call, and aborted."""
    label, pill = body("", wrap=True), Pill("")
    qtbot.addWidget(label)
    qtbot.addWidget(pill)
    before = sys.getrefcount(None)
    for number in range(200):
        label.setText(str(number))
        pill.setText(str(number))
    assert sys.getrefcount(None) > before - 20
