"""The rows model: after any change of rows it shows the new ones, and indexes follow their keys."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QListView
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from relnotes.desktop.parts.rows_model import Column, RowsModel
from tests.desktop.mirrored import mirrored


@dataclass(frozen=True, slots=True)
class Line:
    """A row."""

    id: int
    name: str


lines = st.lists(
    st.builds(Line, st.integers(0, 12), st.sampled_from("abc")),
    unique_by=lambda line: line.id,
    max_size=12,
)
law = settings(
    max_examples=200, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)


def meets_qt(tester: ModelTester, model: QAbstractItemModel) -> None:
    """Qt's own examination of a model."""
    check: Callable[[QAbstractItemModel], None] = tester.check
    check(model)


def model_of(rows: Sequence[Line]) -> RowsModel[Line]:
    model = RowsModel[Line](text=lambda line: line.name)
    model.set_rows(rows)
    return model


@law
@given(old=lines, new=lines)
def test_after_set_rows_it_equals_the_new_rows_and_indexes_follow(
    qtmodeltester: ModelTester, old: list[Line], new: list[Line]
) -> None:
    model = model_of(old)
    meets_qt(qtmodeltester, model)
    kept = {line.id: QPersistentModelIndex(model.index_of(line.id)) for line in old}
    resets: list[None] = []
    model.modelReset.connect(lambda: resets.append(None))
    model.set_rows(new)
    assert model.rows == tuple(new)
    assert resets == []
    for key, index in kept.items():
        place = [line.id for line in new].index(key) if key in {n.id for n in new} else -1
        assert index.row() == place
        assert model.index_of(key).row() == place
    meets_qt(qtmodeltester, model)


@law
@given(old=lines, new=lines)
def test_a_mirror_that_only_hears_signals_ends_with_the_same_rows(
    old: list[Line], new: list[Line]
) -> None:
    """What a view knows comes from the signals alone; they must be enough and right."""
    model = model_of(old)
    mirror = mirrored(model)
    model.set_rows(new)
    assert mirror == [line.id for line in new]


def test_only_what_differs_is_told(qtbot: QtBot) -> None:
    model = model_of([Line(1, "a"), Line(2, "b"), Line(3, "c"), Line(4, "d")])
    told: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda first, last, _: told.append((first.row(), last.row())))
    moves: list[int] = []
    model.rowsMoved.connect(lambda *_: moves.append(1))
    model.set_rows([Line(1, "a"), Line(2, "B"), Line(3, "c"), Line(4, "d")])
    assert told == [(1, 1)]
    model.set_rows([Line(2, "B"), Line(3, "c"), Line(4, "d"), Line(1, "a")])
    assert moves == [1]
    assert told == [(1, 1)]


def test_the_selection_stays_with_its_row(qtbot: QtBot) -> None:
    view = QListView()
    qtbot.addWidget(view)
    model = model_of([Line(1, "a"), Line(2, "b"), Line(3, "c")])
    view.setModel(model)
    view.setCurrentIndex(model.index_of(2))
    model.set_rows([Line(3, "c"), Line(9, "new"), Line(2, "renamed")])
    assert model.row(view.currentIndex()) == Line(2, "renamed")
    assert [index.row() for index in view.selectedIndexes()] == [2]


def test_two_rows_with_one_key_are_refused() -> None:
    with pytest.raises(ValueError, match="one key"):
        model_of([Line(1, "a"), Line(1, "b")])


def test_columns_have_heads_texts_and_roles(qtmodeltester: ModelTester) -> None:
    model = RowsModel[Line](
        columns=[
            Column("Number", text=lambda line: str(line.id)),
            Column("Name", text=lambda line: line.name, roles={300: lambda line: line.id * 2}),
        ]
    )
    model.set_rows([Line(7, "a")])
    meets_qt(qtmodeltester, model)
    head = [model.headerData(at, Qt.Orientation.Horizontal) for at in range(2)]
    assert head == ["Number", "Name"]
    assert [model.index(0, at).data() for at in range(2)] == ["7", "a"]
    assert model.index(0, 1).data(300) == 14
    assert model.index(0, 0).data(300) is None
    assert model.row(model.index(0, 1)) == Line(7, "a")


@dataclass
class Shelf:
    """What is behind a windowed model."""

    lines: list[Line]

    def after(self, last: Line | None, limit: int) -> list[Line]:
        ids = [one.id for one in self.lines]
        start = 0 if last is None else ids.index(last.id) + 1
        return self.lines[start : start + limit]


def fetch_all(model: RowsModel[Line]) -> None:
    while model.canFetchMore(QModelIndex()):
        model.fetchMore(QModelIndex())


def test_windows_are_fetched_until_there_are_no_more(qtmodeltester: ModelTester) -> None:
    shelf = Shelf([Line(at, "x") for at in range(8)])
    model = RowsModel[Line](text=lambda line: line.name, fetch=shelf.after, window=3)
    assert model.rows == ()
    model.fetchMore(QModelIndex())
    assert model.rows == tuple(shelf.lines[:3])
    fetch_all(model)
    assert model.rows == tuple(shelf.lines)
    meets_qt(qtmodeltester, model)


@law
@given(before=lines, after=lines, loaded=st.integers(0, 5))
def test_refresh_reads_as_many_as_were_loaded_and_can_go_on(
    before: list[Line], after: list[Line], loaded: int
) -> None:
    shelf = Shelf(before)
    model = RowsModel[Line](text=lambda line: line.name, fetch=shelf.after, window=3)
    for _ in range(loaded):
        model.fetchMore(QModelIndex())
    shelf.lines = after
    again = after[: max(3, len(model.rows))]
    model.refresh()
    assert model.rows == tuple(again)
    fetch_all(model)
    assert model.rows == tuple(after)


def test_rows_that_are_set_cannot_be_refreshed() -> None:
    with pytest.raises(TypeError):
        model_of([]).refresh()
