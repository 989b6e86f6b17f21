"""The list with rows of any height: by mouse and keyboard, at any width, however long it is."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import pytest
from PySide6.QtCore import QEvent, QModelIndex, QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QAccessible, QHoverEvent, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollBar, QStyle, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from relnotes.desktop.parts.entry_delegate import EntryDelegate, EntryRole, Index
from relnotes.desktop.parts.rows_model import RowsModel
from relnotes.desktop.parts.rows_view import RowsView

WORDS = "She wants the three numbers before the board meets. "
ALL = 4_000
LONG = 3_000


@dataclass(frozen=True)
class Row:
    """A row with so many sentences."""

    id: int
    said: int
    able: bool = True


class Rows(RowsModel[Row]):
    """Rows of which some cannot be chosen."""

    def flags(self, index: QModelIndex | Index) -> Qt.ItemFlag:
        """As the row says."""
        able = index.isValid() and self.row(index).able
        return super().flags(index) if able else Qt.ItemFlag.NoItemFlags


class Watched(EntryDelegate):
    """Counts what is measured, and keeps where each row was painted last."""

    def __init__(self, view: RowsView) -> None:
        super().__init__(view)
        self.measured = 0
        self.painted: dict[int, tuple[int, int]] = {}
        self.states: dict[int, QStyle.StateFlag] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        self.measured += 1
        return super().sizeHint(option, index)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self.painted[index.row()] = option.rect.top(), option.rect.height()
        self.states[index.row()] = option.state
        needed = super().sizeHint(option, index).height()
        assert option.rect.height() == needed, "cut, or with a gap"
        super().paint(painter, option, index)


class Shown:
    """A list in a window, with as many rows as are asked for."""

    def __init__(self, qtbot: QtBot) -> None:
        self.all = [Row(at, 1 + at * 7 % 9) for at in range(ALL)]
        self.model = Rows(
            lambda row: f"Row {row.id}",
            roles={EntryRole.TITLE: lambda row: f"Row {row.id}",
                   EntryRole.BODY: lambda row: WORDS * row.said},
            fetch=self._fetch,
            order=lambda row: row.id,
        )  # fmt: skip
        self.view = RowsView()
        self.delegate = Watched(self.view)
        self.view.setItemDelegate(self.delegate)
        self.view.setModel(self.model)
        qtbot.addWidget(self.view)
        self.view.resize(420, 400)
        self.view.show()
        QApplication.processEvents()

    def _fetch(self, last: Row | None, limit: int) -> Sequence[Row]:
        after = -1 if last is None else last.id
        return [row for row in self.all if row.id > after][:limit]

    def load(self, count: int) -> None:
        """Reads on until so many rows are there."""
        self.model.set_rows(self.all[:count])
        self.model._more = count < len(self.all)
        QApplication.processEvents()

    def anchor(self) -> tuple[int, int]:
        """The first row that begins in sight, and where."""
        tops = ((row, self.rect(row)[0]) for row in self.view.seen())
        return next((self.model.row(row).id, top) for row, top in tops if top >= 0)

    def rect(self, row: int) -> tuple[int, int]:
        """Where a row begins, and how high it is."""
        rect = self.view.visualRect(self.model.index(row, 0))
        return rect.top(), rect.height()

    def paint(self) -> dict[int, tuple[int, int]]:
        """What one paint shows."""
        self.delegate.painted.clear()
        self.view.viewport().repaint()
        return dict(self.delegate.painted)

    def scroll(self, part: float) -> None:
        """Goes to a part of the list."""
        bar = self.view.verticalScrollBar()
        bar.setValue(round(bar.maximum() * part))

    def press(self, key: Qt.Key) -> int:
        """Presses a key; the answer is the row that is current then."""
        QTest.keyClick(self.view, key)
        return self.view.currentIndex().row()


@pytest.fixture
def shown(qtbot: QtBot) -> Iterator[Shown]:
    made = Shown(qtbot)
    yield made
    made.view.setModel(None)
    made.model.deleteLater()


def whole(painted: dict[int, tuple[int, int]], room: int) -> bool:
    """Whether the rows fill the list, one below the other."""
    end: int | None = None
    for row in sorted(painted):
        top, tall = painted[row]
        if end is not None and top != end:
            return False
        end = top + tall
    return end is not None and end >= room and painted[min(painted)][0] <= 0


def test_a_new_width_is_painted_at_once_without_a_jump(shown: Shown) -> None:
    """Rows lay over each other for a tenth of a second, until all of them were measured anew."""
    shown.load(LONG)
    shown.scroll(0.5)
    row, top = shown.anchor()
    assert row > 100
    for width in (419, 380, 300, 700, 421):
        shown.view.resize(width, 400)
        assert shown.anchor() == (row, top)
        painted = shown.paint()
        assert whole(painted, shown.view.viewport().height())
        QTest.qWait(1)
        assert shown.paint() == painted, "later nothing moves either"
        row, top = shown.anchor()


def test_little_is_measured_whatever_happens_to_a_long_list(shown: Shown) -> None:
    shown.load(LONG)
    shown.scroll(0.5)

    def measured() -> int:
        QApplication.processEvents()
        count, shown.delegate.measured = shown.delegate.measured, 0
        return count

    measured()
    shown.view.resize(300, 400)
    assert 0 < measured() < 40
    shown.model.fetchMore(QModelIndex())
    assert measured() < 40
    shown.all[1_500] = replace(shown.all[1_500], said=9)
    shown.model.set_rows(shown.all[: len(shown.model.rows)])
    assert measured() < 40
    shown.scroll(0.9)
    assert 0 < measured() < 40
    shown.press(Qt.Key.Key_End)
    assert 0 < measured() < 60


@pytest.mark.parametrize("part", [0.5, 0.999])
def test_what_comes_and_goes_above_moves_nothing(shown: Shown, part: float) -> None:
    shown.load(LONG)
    shown.scroll(part)
    before = shown.anchor()
    new = [Row(-1 - at, 5) for at in range(60)]
    shown.model.set_rows([*new, *shown.all[:40], *shown.all[60:LONG]])
    assert shown.anchor() == before
    assert shown.view.verticalScrollBar().value() == -shown.rect(0)[0], "the bar knows where"
    shown.model.set_rows(shown.all[:LONG])
    QApplication.processEvents()
    assert shown.anchor() == before


def test_what_comes_at_the_beginning_is_seen_there(shown: Shown) -> None:
    shown.load(100)
    shown.model.set_rows([Row(-1, 5), *shown.all[:100]])
    QApplication.processEvents()
    assert shown.view.verticalScrollBar().value() == 0
    assert shown.model.row(shown.view.seen()[0]).id == -1


def test_rows_seen_for_the_first_time_from_below_push_nothing_down(shown: Shown) -> None:
    """They are measured only then, and are higher than was guessed."""
    shown.load(LONG)
    shown.scroll(1.0)
    shown.view.resize(300, 400)
    bar = shown.view.verticalScrollBar()
    for _ in range(60):
        row, top = shown.anchor()
        bar.setValue(bar.value() - 37)
        at = shown.model.index_of(row).row()
        assert shown.rect(at)[0] == top + 37


def test_the_bar_that_is_seen_goes_along_with_what_is_measured(shown: Shown) -> None:
    """It told the list again where it had been, and the list went there."""
    shown.load(LONG)
    (over,) = (one for one in shown.view.findChildren(QScrollBar) if one.parent() is shown.view)
    over.setValue(over.maximum())
    shown.view.resize(300, 400)
    for _ in range(30):
        row, top = shown.anchor()
        over.triggerAction(QScrollBar.SliderAction.SliderSingleStepSub)
        moved = shown.rect(shown.model.index_of(row).row())[0] - top
        assert moved == over.singleStep()
        assert over.value() == shown.view.verticalScrollBar().value()


def test_keys_lead_through_the_list(shown: Shown) -> None:
    shown.load(LONG)
    shown.view.setFocus()
    assert shown.view.currentIndex().row() == 0
    assert shown.press(Qt.Key.Key_Down) == 1
    assert shown.press(Qt.Key.Key_Up) == 0
    page = shown.press(Qt.Key.Key_PageDown)
    assert page > 2
    top, tall = shown.rect(page)
    assert 0 <= top <= shown.view.viewport().height() - tall
    assert shown.press(Qt.Key.Key_PageUp) == 0
    assert shown.press(Qt.Key.Key_End) == LONG - 1
    assert shown.press(Qt.Key.Key_Home) == 0
    assert shown.view.verticalScrollBar().value() == 0


def test_end_reads_on_and_leads_to_the_last_row(shown: Shown) -> None:
    shown.view.setFocus()
    loaded = len(shown.model.rows)
    for _ in range(5):
        at = shown.press(Qt.Key.Key_End)
        top, tall = shown.rect(at)
        assert top + tall == shown.view.viewport().height()
        QApplication.processEvents()
    assert len(shown.model.rows) >= loaded + 4 * 40
    assert at >= loaded + 2 * 40


def test_keys_pass_over_what_cannot_be_chosen(shown: Shown) -> None:
    shown.all = [replace(row, able=row.id not in (0, 3, 9)) for row in shown.all[:10]]
    shown.model.set_rows(shown.all)
    shown.view.setFocus()
    assert shown.press(Qt.Key.Key_Home) == 1
    assert [shown.press(Qt.Key.Key_Down) for _ in range(3)] == [2, 4, 5]
    assert shown.press(Qt.Key.Key_End) == 8
    assert shown.press(Qt.Key.Key_Down) == 8


def test_the_mouse_chooses_the_row_under_it(shown: Shown) -> None:
    shown.load(LONG)
    shown.scroll(0.3)
    for row in list(shown.view.seen())[1:3]:
        top, tall = shown.rect(row)
        at = QPoint(50, top + tall // 2)
        assert shown.view.indexAt(at).row() == row
        QTest.mouseClick(
            shown.view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at
        )
        assert [one.row() for one in shown.view.selectedIndexes()] == [row]
        shown.paint()
        chosen = [
            one
            for one, state in shown.delegate.states.items()
            if state & QStyle.StateFlag.State_Selected and one in shown.delegate.painted
        ]
        assert chosen == [row]


def test_below_the_last_row_is_nothing(shown: Shown) -> None:
    shown.model.set_rows([Row(1, 1)])
    assert not shown.view.indexAt(QPoint(50, 390)).isValid()
    shown.model.set_rows(())
    assert not shown.view.indexAt(QPoint(50, 5)).isValid()
    assert not shown.view.seen()
    assert shown.paint() == {}


def test_the_row_under_the_pointer_is_painted_as_such(shown: Shown) -> None:
    top, _ = shown.rect(1)
    at = QPointF(50, top + 5)
    viewport = shown.view.viewport()
    event = QHoverEvent(QEvent.Type.HoverMove, at, viewport.mapToGlobal(at), QPointF(0, 0))
    QApplication.sendEvent(viewport, event)
    shown.paint()
    over = QStyle.StateFlag.State_MouseOver
    assert [row for row, state in shown.delegate.states.items() if state & over] == [1]
    QApplication.sendEvent(viewport, QEvent(QEvent.Type.Leave))
    shown.paint()
    assert not [row for row, state in shown.delegate.states.items() if state & over]


def test_a_row_far_away_is_brought_into_sight(shown: Shown) -> None:
    shown.load(LONG)
    room = shown.view.viewport().height()
    hints = RowsView.ScrollHint
    for row, hint in ((2_500, hints.EnsureVisible), (40, hints.PositionAtCenter),
                      (1_000, hints.PositionAtTop), (2_000, hints.PositionAtBottom)):  # fmt: skip
        shown.view.scrollTo(shown.model.index(row, 0), hint)
        top, tall = shown.rect(row)
        assert 0 <= top <= room - tall
        if hint == hints.PositionAtCenter:
            assert abs(top + tall / 2 - room / 2) <= 1
        if hint == hints.PositionAtTop:
            assert top == 0
        if hint == hints.PositionAtBottom:
            assert top + tall == room


def test_another_model_begins_at_its_first_row(shown: Shown, qtbot: QtBot) -> None:
    shown.load(LONG)
    shown.scroll(0.5)
    other = Rows(lambda row: str(row.id), parent=shown.view)
    other.set_rows(shown.all[:5])
    shown.view.setModel(other)
    assert list(shown.view.seen()) == list(range(5))[: len(shown.view.seen())]
    shown.model.set_rows(shown.all[3:7])  # nobody listens to it any more
    QApplication.processEvents()
    assert shown.view.indexAt(QPoint(50, 5)).model() is other
    assert not shown.view.visualRect(other.index(4, 0)).isEmpty()


def test_a_screen_reader_finds_a_list_of_rows(shown: Shown) -> None:
    shown.load(50)
    said = QAccessible.queryAccessibleInterface(shown.view)
    assert said.role() == QAccessible.Role.List
    assert said.childCount() == 50
    first = said.child(1)
    assert first.text(QAccessible.Text.Name) == "Row 1"
    assert first.rect().height() == shown.rect(1)[1]
