"""Small laws of the look: what the eye compares from page to page, and from theme to theme."""

import pytest
from PySide6.QtCore import QEvent, QRect, QStringListModel, Qt
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QImage,
    QPainter,
    QStandardItem,
    QStandardItemModel,
    QTextLayout,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QListView,
    QScrollBar,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from relnotes.desktop import tokens as tk
from relnotes.desktop.pages.relationship.contribution_looks import lay_out, paint_words
from relnotes.desktop.parts.act_delegate import ActDelegate, ActRole
from relnotes.desktop.parts.boxed import boxed
from relnotes.desktop.parts.buttons import Button
from relnotes.desktop.parts.card import Card, PressRow
from relnotes.desktop.parts.fields import Combo
from relnotes.desktop.parts.heads import SectionHead, page_title
from relnotes.desktop.parts.labels import body
from relnotes.desktop.parts.overlaid import overlaid
from relnotes.desktop.parts.paint import after_dot, before_dot, resized
from relnotes.desktop.parts.rows_view import RowsView
from relnotes.desktop.parts.scroll import HUNG, ScrollPage, hung
from relnotes.desktop.parts.search_field import SearchField
from relnotes.desktop.theme import Theme
from relnotes.desktop.tokens import Tokens
from tests.desktop.test_theme import contrast

HIGH = (tk.CONTRAST_LIGHT, tk.CONTRAST_DARK)


@pytest.fixture
def themed(qapp: QApplication) -> None:
    Theme(qapp).apply(qapp, "light")


@pytest.mark.parametrize("tokens", HIGH, ids=lambda tokens: tokens.name)
def test_days_with_much_and_with_little_are_told_apart_in_high_contrast(tokens: Tokens) -> None:
    """The two upper shades of a calendar were one colour, and the two lower ones nearly so."""
    for line, full in ((tokens.me_line, tokens.me), (tokens.them_line, tokens.them)):
        assert contrast(line, tokens.surface) >= 3
        assert contrast(line, full) >= 2


@pytest.mark.parametrize("tokens", tk.THEMES, ids=lambda tokens: tokens.name)
def test_what_is_chosen_has_a_line_where_its_ground_is_too_pale(tokens: Tokens) -> None:
    assert bool(tokens.chosen_line) is tokens.high_contrast


def test_the_ring_of_a_list_waits_for_the_keyboard(qtbot: QtBot, themed: None) -> None:
    """Each page that was opened had a coloured box around its list."""
    view = QListView()
    view.setModel(QStringListModel(["a", "b"], view))
    boxed(view)
    qtbot.addWidget(view)

    def focus(kind: QEvent.Type, reason: Qt.FocusReason) -> bool:
        QApplication.sendEvent(view, QFocusEvent(kind, reason))
        return bool(view.property("ring"))

    assert not focus(QEvent.Type.FocusIn, Qt.FocusReason.OtherFocusReason)
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert view.property("ring")
    assert not focus(QEvent.Type.FocusOut, Qt.FocusReason.MouseFocusReason)
    assert focus(QEvent.Type.FocusIn, Qt.FocusReason.TabFocusReason)


def test_all_pages_begin_at_one_height(qtbot: QtBot, themed: None) -> None:
    """A name stood higher where no field stood beside it."""
    name, search, choice = page_title("Journal"), SearchField("Search"), Combo("Whose")
    for one in (name, search, choice):
        qtbot.addWidget(one)
        one.ensurePolished()
    tallest = max(search.sizeHint().height(), choice.sizeHint().height())
    assert name.minimumHeight() >= tallest - 1


def test_the_list_of_a_choice_hangs_below_it_within_a_line(qtbot: QtBot, themed: None) -> None:
    """It covered the field, with a bracket above and below in place of a border."""
    choice = Combo("Whose")
    choice.addItems(["Mine", "Theirs", "Both"])
    qtbot.addWidget(choice)
    choice.show()
    choice.showPopup()
    view = choice.view()
    below = view.mapToGlobal(view.rect().topLeft()).y()
    assert below >= choice.mapToGlobal(choice.rect().bottomLeft()).y() - 1
    picture = view.window().grab().toImage()
    line = QColor(tk.current().control_border)
    row = view.sizeHintForRow(0)
    for side in (0, picture.width() - 1):
        assert picture.pixelColor(side, row) == line
    assert row >= choice.fontMetrics().height() + tk.px(8)
    choice.hidePopup()


def test_a_quiet_button_ends_where_the_card_below_does(qtbot: QtBot, themed: None) -> None:
    quiet, plain = Button("Show all", "quiet"), Button("Show all")
    head = SectionHead("Lately")
    head.add_action(quiet)
    for one in (head, plain):
        qtbot.addWidget(one)
        one.show()
    words = quiet.fontMetrics().horizontalAdvance(quiet.text())
    assert quiet.sizeHint().width() - words <= tk.px(6) < plain.sizeHint().width() - words


def test_a_row_to_press_is_as_tall_with_its_highlight_as_without(qtbot: QtBot) -> None:
    """The ring of the keyboard cut through the words."""
    card, pressed, held = Card(), PressRow("Northwind"), body("Northwind")
    pressed.add(body("Northwind"))
    row, other = card.add_row(pressed), card.add_row(held)
    qtbot.addWidget(card)
    card.show()
    assert pressed.height() >= held.height() + tk.px(10)
    assert row.height() - other.height() <= tk.px(5)


@pytest.mark.parametrize("rtl", [False, True], ids=["left", "right"])
def test_a_painted_card_is_read_from_its_own_side(rtl: bool, qapp: QApplication) -> None:
    """Its pills stood at the right and its words at the left."""
    laid = lay_out("Mended", "The lamp", (), 400, rtl=rtl)
    picture = QImage(400, laid.height, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    paint_words(painter, laid, (), rtl=rtl)
    painter.end()
    inked = [x for x in range(400) if _has_ink(picture, x)]
    assert (min(inked) > 200) if rtl else (max(inked) < 200)


def _has_ink(picture: QImage, x: int, lighter: int = 160) -> bool:
    return any(picture.pixelColor(x, y).lightness() < lighter for y in range(picture.height()))


def test_a_promise_is_not_cut_for_the_sake_of_its_day(qtbot: QtBot, themed: None) -> None:
    """The pill with the day took the place of the last words."""

    def ink(pill: str) -> int:
        view, model, item = RowsView(), QStandardItemModel(), QStandardItem()
        qtbot.addWidget(view)
        item.setData("Send Ana two times for a talk", ActRole.TITLE)
        item.setData("Nilufar", ActRole.NAME)
        item.setData((pill, "outline") if pill else None, ActRole.PILL)
        model.appendRow(item)
        view.setModel(model)
        delegate, option = ActDelegate(view), QStyleOptionViewItem()
        option.font = view.font()
        words = QFontMetrics(resized(option.font, 1, QFont.Weight.DemiBold))
        wide = words.horizontalAdvance("Send Ana two times for a talk") + tk.px(80)
        view.resize(wide, 200)
        option.rect = QRect(0, 0, wide, delegate.height(option.font, head=False))
        picture = QImage(option.rect.size(), QImage.Format.Format_RGB32)
        picture.fill(Qt.GlobalColor.white)
        painter = QPainter(picture)
        delegate.paint(painter, option, model.index(0, 0))
        painter.end()
        return sum(_has_ink(picture, x, lighter=60) for x in range(wide))

    assert ink("in two weeks") >= ink("")


def test_a_list_is_as_wide_with_its_scroll_bar_as_without(qtbot: QtBot) -> None:
    """What was chosen ended short of the edge, and so did the lines between the rows."""

    view = QListView()
    model = QStringListModel(["one"], view)
    view.setModel(model)
    overlaid(view)
    qtbot.addWidget(view)
    view.resize(200, 120)
    view.show()
    alone = view.viewport().width()
    (bar,) = (one for one in view.findChildren(QScrollBar) if one.parent() is view)
    assert not bar.isVisible()
    model.setStringList([str(number) for number in range(60)])
    qtbot.waitUntil(bar.isVisible)
    assert view.viewport().width() == alone
    assert bar.geometry().right() >= view.viewport().geometry().right()
    bar.setValue(bar.maximum())
    assert view.verticalScrollBar().value() == view.verticalScrollBar().maximum()
    view.scrollToTop()
    assert bar.value() == 0


def test_what_scrolls_in_a_dialog_ends_where_all_does(qtbot: QtBot, themed: None) -> None:
    """With a scroll bar the cards were narrower than the field above and the button below."""
    dialog, page, below = QDialog(), ScrollPage(margins=HUNG, above=2), Button("Close")
    cards = [Card() for _ in range(40)]
    for card in cards:
        card.add_row(body("Northwind"))
        page.add(card)
    stack = QVBoxLayout(dialog)
    stack.setContentsMargins(tk.px(HUNG), 0, tk.px(HUNG), 0)
    stack.addLayout(hung(page), 1)
    stack.addWidget(below)
    qtbot.addWidget(dialog)
    dialog.resize(400, 300)
    dialog.show()
    qtbot.waitUntil(lambda: page.verticalScrollBar().isVisible())

    def edges(one: QWidget) -> tuple[int, int]:
        left = one.mapTo(dialog, one.rect().topLeft()).x()
        return left, left + one.width()

    qtbot.waitUntil(lambda: edges(cards[0]) == edges(below))


def test_a_text_that_goes_on_after_another_has_its_dot_between_them(qtbot: QtBot) -> None:
    """Read from the right, the dot stood at the far end of the line."""
    beside = QWidget()
    qtbot.addWidget(beside)
    assert (after_dot("by Friday", beside), before_dot("9", beside)) == ("· by Friday", "9 ·")
    beside.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    for turned, dot_is_right in (
        (after_dot("by", beside), True),
        (before_dot("by", beside), False),
    ):
        layout = QTextLayout(turned, beside.font())
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(200)
        layout.endLayout()
        runs = (line.glyphRuns(turned.index(one), 1) for one in "·b")
        dot, word = (run[0].positions()[0].x() for run in runs)
        assert (dot > word) is dot_is_right
