"""A list of any length reads the rows that are looked at, and keeps who is chosen."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

import pytest
from PySide6.QtCore import QAbstractItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListView
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from relnotes.desktop.parts.lazy_rows import LazyRowsModel

MANY = 5_000


class Rows:
    """What the model reads from, and what it asked for."""

    def __init__(self) -> None:
        self.asked: list[int] = []

    def fetch(self, keys: Sequence[int]) -> Mapping[int, str]:
        self.asked += keys
        return {key: f"{key:05}" for key in keys}

    def begins(self, text: str) -> Sequence[int]:
        return [key for key in range(MANY) if f"{key:05}".startswith(text)]


@pytest.fixture
def rows() -> Rows:
    return Rows()


@pytest.fixture
def model(rows: Rows) -> LazyRowsModel[str]:
    return LazyRowsModel(str, rows.fetch, roles={}, begins=rows.begins)


@pytest.fixture
def view(qtbot: QtBot, model: LazyRowsModel[str]) -> Iterator[QListView]:
    made = QListView()
    made.setUniformItemSizes(True)
    made.setModel(model)
    made.resize(200, 400)
    qtbot.addWidget(made)
    made.show()
    yield made


def test_only_what_is_seen_is_read(
    qtbot: QtBot, view: QListView, model: LazyRowsModel[str], rows: Rows
) -> None:
    model.set_keys(range(MANY))
    view.scrollTo(model.index_of(4_000))
    view.grab()
    assert 4_000 in rows.asked
    assert len(rows.asked) < 400
    assert model.rowCount() == MANY


def test_typing_ahead_goes_on_from_here_without_reading_every_row(
    view: QListView, model: LazyRowsModel[str], rows: Rows
) -> None:
    model.set_keys(range(MANY))
    view.setCurrentIndex(model.index(10, 0))
    QTest.keyClicks(view, "0431")
    assert model.data(view.currentIndex()) == "04310"
    assert len(rows.asked) < 600


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ([1, 2, 3, 4], [1, 3, 4]),
        ([1, 2, 3], [0, 1, 2, 3, 4]),
        ([1, 2, 3, 4], [1, 4, 2, 3]),
        ([], [1]),
        ([1, 2], []),
        ([1, 1_000], [1, 1_000]),
    ],
)
def test_changes_are_told_as_qt_wants_them(
    qtmodeltester: ModelTester, model: LazyRowsModel[str], old: list[int], new: list[int]
) -> None:
    check: Callable[[QAbstractItemModel], Any] = qtmodeltester.check
    model.set_keys(old)
    check(model)
    model.set_keys(new)
    assert model.keys == tuple(new)
    assert model.rows == tuple(f"{key:05}" for key in new)
    assert [model.index_of(key).row() for key in new] == list(range(len(new)))
    assert not model.index_of(77).isValid()


def test_who_is_chosen_stays_so_when_others_come_and_go(
    view: QListView, model: LazyRowsModel[str]
) -> None:
    model.set_keys(range(100))
    view.setCurrentIndex(model.index_of(50))
    model.set_keys([key for key in range(100) if key != 20])
    assert (view.currentIndex().row(), view.currentIndex()) == (49, model.index_of(50))
