"""A long list is read again in parts: what is seen first, and in the end all is as it is now."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, QPersistentModelIndex
from PySide6.QtWidgets import QApplication

from relnotes.desktop.parts import rows_model
from relnotes.desktop.parts.rows_model import RowsModel
from tests.desktop.mirrored import mirrored


@dataclass(frozen=True, slots=True)
class Line:
    """A row, sorted by its day."""

    id: int
    day: int
    name: str

    @property
    def order(self) -> tuple[int, int]:
        """No two alike."""
        return self.day, self.id


class Shelf:
    """What is there, asked for in windows; `asked` is for how many rows each time."""

    def __init__(self, lines: Sequence[Line]) -> None:
        self.lines = lines
        self.asked: list[int] = []

    def after(self, last: Line | None, limit: int) -> Sequence[Line]:
        """The next rows."""
        self.asked.append(limit)
        every = sorted(self.lines, key=lambda line: line.order)
        return [line for line in every if last is None or line.order > last.order][:limit]

    def model(self) -> RowsModel[Line]:
        """A list over it with nothing loaded."""
        return RowsModel(
            lambda line: line.name, fetch=self.after, order=lambda line: line.order, window=3
        )


lines = st.lists(
    st.builds(Line, st.integers(0, 40), st.integers(0, 30), st.sampled_from("abc")),
    unique_by=lambda line: line.id,
    max_size=40,
)
law = settings(
    max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)


@pytest.fixture
def short() -> Iterator[None]:
    """Lists are long from six rows on, and read again by four."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(rows_model, "_AT_ONCE", 6)
        patch.setattr(rows_model, "_PART", 4)
        patch.setattr(rows_model, "WINDOW", 2)
        yield


@law
@given(
    before=lines, after=lines, loaded=st.integers(0, 14), seen=st.integers(0, 40),
    beside=st.booleans(), meanwhile=st.sampled_from(["", "fetch", "refresh"]),
)  # fmt: skip
def test_in_the_end_all_rows_are_as_they_are_now(
    short: None,
    qapp: QApplication,
    before: list[Line],
    after: list[Line],
    loaded: int,
    seen: int,
    beside: bool,
    meanwhile: str,
) -> None:
    shelf = Shelf(before)
    model = shelf.model()
    for _ in range(loaded):
        model.fetchMore(QModelIndex())
    mirror = mirrored(model)
    model.seen = lambda: range(min(seen, len(model.rows)), len(model.rows))
    kept = {line.id: QPersistentModelIndex(model.index_of(line.id)) for line in model.rows}
    before_rows = model.rows
    shelf.lines, shelf.asked = after, []
    if beside:
        model.take(shelf.after(None, model.wanted))
    else:
        model.refresh()
    if meanwhile == "fetch" and model.canFetchMore(QModelIndex()):
        model.fetchMore(QModelIndex())
    if meanwhile == "refresh":
        model.refresh()
    model._turns.finish()
    every = sorted(after, key=lambda line: line.order)
    assert list(model.rows) == every[: len(model.rows)]
    assert mirror == [line.id for line in model.rows]
    assert max(shelf.asked) <= 6, "never many at once"
    if len(before_rows) > 6 and (same := set(before_rows) & set(after)):
        last = max(line.order for line in same)
        stay = [line for line in every if line.order <= last]
        assert len(model.rows) >= len(stay), "as far as somebody looked"
    for key, index in kept.items():
        if index.isValid():
            assert model.index_of(key).row() == index.row()
    while model.canFetchMore(QModelIndex()):
        model.fetchMore(QModelIndex())
    assert list(model.rows) == every


def test_what_is_seen_is_read_at_once_and_the_rest_in_turns(
    short: None, qapp: QApplication
) -> None:
    shelf = Shelf([Line(at, at, "old") for at in range(40)])
    model = shelf.model()
    while model.canFetchMore(QModelIndex()):
        model.fetchMore(QModelIndex())
    model.seen = lambda: range(30, 33)
    shelf.lines = [Line(at, at, "new") for at in range(40)]
    shelf.asked = []
    model.refresh()
    assert {line.name for line in model.rows[30:33]} == {"new"}
    assert {line.name for line in model.rows[:20]} == {"old"}
    assert shelf.asked == [4]
    model._turns.finish()
    assert {line.name for line in model.rows} == {"new"}


def test_a_row_that_is_sorted_elsewhere_now_stays_the_same_row(
    short: None, qapp: QApplication
) -> None:
    """What was chosen would be no longer."""
    shelf = Shelf([Line(at, 2 * at, "") for at in range(40)])
    model = shelf.model()
    while model.canFetchMore(QModelIndex()):
        model.fetchMore(QModelIndex())
    chosen, told = QPersistentModelIndex(model.index_of(30)), list[int]()
    model.dataChanged.connect(lambda first, _last, _roles: told.append(model.row(first).id))
    shelf.lines = [line if line.id != 30 else Line(30, 5, "") for line in shelf.lines]
    model.refresh()
    model._turns.finish()
    assert chosen.row() == 3
    assert model.row(chosen).day == 5
    assert told == [30], "its new place is not all that is new"


def test_other_rows_take_the_place_of_those_that_were_being_read(
    short: None, qapp: QApplication
) -> None:
    """Somebody narrows the list, or turns to another person, before the last turn."""
    shelf = Shelf([Line(at, at, "") for at in range(40)])
    model = shelf.model()
    for _ in range(5):
        model.fetchMore(QModelIndex())
    model.refresh()
    model.set_rows(())
    shelf.lines = [Line(99, 1, "")]
    model.refresh()
    model._turns.finish()
    assert [line.id for line in model.rows] == [99]


def test_what_came_behind_the_last_row_can_be_read(short: None, qapp: QApplication) -> None:
    """The list had been read to its end, and took it for the end for ever."""
    shelf = Shelf([Line(at, at, "") for at in range(7)])
    model = shelf.model()
    while model.canFetchMore(QModelIndex()):
        model.fetchMore(QModelIndex())
    shelf.lines = [Line(at, at, "") for at in range(9)]
    model.refresh()
    model._turns.finish()
    while model.canFetchMore(QModelIndex()):
        model.fetchMore(QModelIndex())
    assert [line.id for line in model.rows] == list(range(9))
