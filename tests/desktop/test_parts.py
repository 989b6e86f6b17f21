"""The parts: nothing is cut at twice the font's size, everything is named and works by keyboard."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible, QFont, QFontMetrics
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from relnotes.desktop.parts import tabs
from relnotes.desktop.parts.avatar import Avatar
from relnotes.desktop.parts.balance import BalanceBar
from relnotes.desktop.parts.buttons import Button, IconButton
from relnotes.desktop.parts.card import Card, ClickCard, Hairline, PressRow, Row
from relnotes.desktop.parts.charts import Dots, Meter
from relnotes.desktop.parts.curve import Curve, Reached, Sparkline
from relnotes.desktop.parts.day_grid import Day, DayGrid
from relnotes.desktop.parts.empty import EmptyState
from relnotes.desktop.parts.fields import CheckRow, Combo, Field
from relnotes.desktop.parts.flow import Flow
from relnotes.desktop.parts.heads import SectionHead
from relnotes.desktop.parts.labels import (
    ElidedLabel,
    IconLabel,
    WrapLabel,
    body,
    caption,
    detail,
    heading,
    medium,
    quote,
    strong,
    title,
)
from relnotes.desktop.parts.notices import Banner, Toast
from relnotes.desktop.parts.pills import Chip, Pill
from relnotes.desktop.parts.scroll import Columns, ScrollPage
from relnotes.desktop.parts.search_field import SearchField
from relnotes.desktop.parts.sidebar import SideBar
from relnotes.desktop.parts.stepper import Step, Stepper
from relnotes.desktop.parts.tabs import TabBar
from relnotes.desktop.parts.timeline import Timeline
from relnotes.desktop.theme import CHOICES, Theme

LONG = "A sentence that is long enough to need a second line and perhaps even a third one."
FIRST = date(2026, 1, 5)
DAYS = [Day(FIRST + timedelta(days=at), at % 5, f"day {at}") for at in range(70)]
FELT = [Reached(FIRST + timedelta(days=at), at, f"meeting {at}", at) for at in (1, 3, 5)]
STEPS = [
    Step("Finish the task", "done 11 Nov", "done"),
    Step("Pause", "over", "done"),
    Step("Break the ice, humbly", "now", "now"),
    Step("Move forward", "", "later"),
]


@pytest.fixture(params=[1.0, 2.0], ids=["usual", "double"])
def factor(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[float]:
    """The application in the light theme, at the usual font size and at twice that."""
    theme = Theme()
    theme.apply(qapp, "light")
    usual = QFont(qapp.font())
    large = QFont(usual)
    large.setPointSizeF(usual.pointSizeF() * request.param)
    qapp.setFont(large)
    yield request.param
    qapp.setFont(usual)


def _card() -> Card:
    card = Card("me", "right")
    card.add_row(medium(LONG, wrap=True))
    card.add_row(Flow([Pill("40 hours", "outline"), Pill("not yet told", "risk")]))
    row = Row()
    row.add(IconLabel("heart"))
    row.add(detail(LONG, wrap=True), 1)
    card.add_row(row)
    return card


def _press_row() -> PressRow:
    row = PressRow("Ana Petrović, 21")
    row.add(Avatar("Ana Petrović", 22))
    row.add(body("Ana Petrović", elide=True), 1)
    row.add(detail("21"))
    return row


def _click_card() -> ClickCard:
    card = ClickCard("Start with one person")
    card.body.addWidget(strong("Start with one person"))
    card.body.addWidget(detail(LONG, wrap=True))
    return card


def _side_bar() -> SideBar:
    bar = SideBar()
    bar.add_item("today", "Today", 7).setChecked(True)
    bar.add_heading("Pinned")
    bar.add_person("Ana Petrović")
    bar.add_stretch()
    bar.add_line("settings", "Settings", "lock")
    return bar


def _timeline() -> Timeline:
    timeline = Timeline()
    timeline.add("me", "17 Nov", _card())
    timeline.add("them", "3 Nov", _card())
    return timeline


def _columns() -> Columns:
    columns = Columns()
    columns.main.addWidget(_card())
    columns.aside.addWidget(_card())
    return columns


def _page() -> ScrollPage:
    page = ScrollPage(900)
    page.add(_columns())
    page.add(_timeline())
    return page


def _problem() -> Field:
    field = Field("How often", QSpinBox(), "in days")
    field.set_problem("This has to be at least one day.")
    return field


def _head() -> SectionHead:
    head = SectionHead("Reach out", "a quiet note", icon="phone", count=3)
    head.add_action(Button("Add", icon="plus"))
    return head


PARTS: dict[str, Callable[[], QWidget]] = {
    "title": lambda: title("Ana Petrović"),
    "heading": lambda: heading("14"),
    "quote": lambda: quote(LONG, wrap=True),
    "strong": lambda: strong("A line"),
    "caption": lambda: caption(LONG, elide=True),
    "wrapped": lambda: body(LONG, wrap=True),
    "icon": lambda: IconLabel("lock"),
    "avatar": lambda: Avatar("Ana Petrović", 56),
    "pill": lambda: Pill("not yet told", "risk", "check"),
    "chip": lambda: Chip("Active", 12, checked=True),
    "closable chip": lambda: Chip("“board”", closable=True, icon="search"),
    "button": lambda: Button("Log", "primary", icon="plus", key="Ctrl N", large=True),
    "quiet button": lambda: Button("Snooze", "quiet"),
    "icon button": lambda: IconButton("plus", "New"),
    "card": _card,
    "press row": _press_row,
    "click card": _click_card,
    "hairline": Hairline,
    "head": _head,
    "search": lambda: SearchField("Search people", "Ctrl K"),
    "combo": lambda: Combo("Kind"),
    "field": lambda: Field("Who", QLineEdit(), "A name is enough."),
    "problem": _problem,
    "check row": lambda: CheckRow(LONG, 14, checked=True),
    "side bar": _side_bar,
    "balance": lambda: BalanceBar(14, 10),
    "empty balance": lambda: BalanceBar(0, 0, small=True),
    "sparkline": lambda: Sparkline(FELT),
    "curve": lambda: Curve(FELT),
    "dots": lambda: Dots(2),
    "meter": lambda: Meter(12, 15),
    "day grid": lambda: DayGrid(DAYS),
    "stepper": lambda: Stepper(STEPS),
    "empty": lambda: EmptyState("heart", "Nothing waits", LONG, "Log something"),
    "tabs": lambda: TabBar(["Overview", "Needs & expectations"]),
    "flow": lambda: Flow([Chip("Clients"), Chip("Mentees")]),
    "toast": lambda: Toast("Logged.", "Undo"),
    "banner": lambda: Banner(LONG, "risk", "Show"),
    "timeline": _timeline,
    "columns": _columns,
    "page": _page,
}


def _show(qtbot: QtBot, widget: QWidget, width: int) -> QWidget:
    """Show a part alone on a page, above a stretch, so that it gets the height it asks for."""
    page = QWidget()
    stack = QVBoxLayout(page)
    stack.addWidget(widget, 1 if isinstance(widget, ScrollPage) else 0)
    if not isinstance(widget, ScrollPage):
        stack.addStretch(1)
    page.resize(width, 3000)
    qtbot.addWidget(page)
    page.show()
    return page


def _cut(part: QWidget) -> list[str]:
    """Return the texts below a widget that have less room than they need."""
    found = []
    for label in [part, *part.findChildren(QWidget)]:
        if not label.isVisible() or not isinstance(label, QLabel | QPushButton | QCheckBox):
            continue
        need = label.sizeHint()
        if isinstance(label, WrapLabel):
            short = label.height() < label.heightForWidth(label.width())
        elif isinstance(label, ElidedLabel | Pill | Chip):
            short = label.height() < need.height()
        else:
            short = (
                label.height() < need.height() or label.width() < label.minimumSizeHint().width()
            )
        line = QFontMetrics(label.font()).height()
        if label.text() and (short or label.height() < line):
            found.append(f"{type(label).__name__} {label.text()[:20]} {label.size()} {need}")
    return found


@pytest.mark.parametrize("name", PARTS)
@pytest.mark.parametrize("width", [1000, 520])
def test_no_text_is_cut(qtbot: QtBot, factor: float, name: str, width: int) -> None:
    part = PARTS[name]()
    page = _show(qtbot, part, round(width * factor))
    assert page.width() <= round(width * factor)
    assert _cut(part) == []
    assert part.height() >= part.minimumSizeHint().height()
    for child in part.findChildren(QWidget):
        holder = child.parentWidget()
        if holder and child.isVisible() and isinstance(child, WrapLabel | Button | Pill):
            assert holder.rect().contains(child.geometry()), child


@pytest.mark.parametrize("name", PARTS)
def test_every_part_paints_in_every_theme_and_direction(
    qtbot: QtBot, qapp: QApplication, name: str
) -> None:
    theme = Theme()
    part = PARTS[name]()
    page = _show(qtbot, part, 700)
    pictures = set()
    for choice in CHOICES:
        theme.apply(qapp, choice)
        for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
            page.setLayoutDirection(direction)
            image = page.grab().toImage()
            pictures.add(bytes(image.constBits()))
    theme.apply(qapp, "light")
    assert len(pictures) > 2


@pytest.mark.parametrize("name", PARTS)
def test_whatever_takes_the_keyboard_has_a_name(qtbot: QtBot, factor: float, name: str) -> None:
    part = PARTS[name]()
    page = _show(qtbot, part, 900)
    assert page.isVisible()
    for widget in [part, *part.findChildren(QWidget)]:
        takes_focus = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if takes_focus and widget.isVisible() and isinstance(widget, QPushButton | PressRow):
            said = QAccessible.queryAccessibleInterface(widget)
            assert said.text(QAccessible.Text.Name), widget


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_the_ring_keeps_clear_of_a_tabs_word(
    qtbot: QtBot, direction: Qt.LayoutDirection, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It touched the first letter of the first tab, which began where the bar begins."""
    rings: list[QRect] = []
    monkeypatch.setattr(tabs, "focus_ring", lambda _, rect, __: rings.append(rect))
    monkeypatch.setattr(tabs, "shows_focus", lambda _: True)
    bar = TabBar(["Overview", "Journal", "About"])
    qtbot.addWidget(bar)
    bar.setLayoutDirection(direction)
    bar.resize(bar.sizeHint())
    for at in range(bar.count()):
        bar.setCurrentIndex(at)
        rings.clear()
        bar.grab()
        word, ring = bar._words(at), rings[-1]
        assert word.left() - ring.left() >= 4
        assert ring.right() - word.right() >= 4


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_no_word_of_a_tab_lies_under_an_arrow(qtbot: QtBot, direction: Qt.LayoutDirection) -> None:
    """At 200 % the arrows covered half of the last word that was seen."""
    bar = TabBar(["Overview", "Journal", "Needs and expectations", "Contributions", "About"])
    qtbot.addWidget(bar)
    bar.setLayoutDirection(direction)
    bar.resize(260, 40)
    bar.show()
    arrows = [one for one in bar.findChildren(QToolButton) if one.isVisible()]
    assert len(arrows) == 2
    for at in range(bar.count()):
        bar.setCurrentIndex(at)
        room = bar._room()
        assert room.width() > 100
        assert not any(room.intersects(arrow.geometry()) for arrow in arrows)
        assert room.contains(bar._words(at)) or bar._words(at).width() > room.width()


def test_an_icon_stands_off_words_that_come_later(qtbot: QtBot) -> None:
    """A button that got its words when the page was read had them right at its icon."""
    at_once, later = Button("Look again", "quiet", icon="edit"), Button("", "quiet", icon="edit")
    for button in (at_once, later):
        qtbot.addWidget(button)
        button.show()
    later.setText("Look again")
    assert later.sizeHint() == at_once.sizeHint()
    assert later.iconSize() == at_once.iconSize()
