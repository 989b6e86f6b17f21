"""Where rows are seen: nothing jumps, whatever comes or goes, and little is measured."""

from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from relnotes.desktop.parts.row_heights import RowHeights
from relnotes.desktop.parts.row_places import RowPlaces

LEAST = 8
TALL = st.integers(LEAST, 70)


@dataclass(eq=False)
class Row:
    """A row as high as it says, in each width another height."""

    tall: int


class World:
    """A list of rows, where they are seen, and how many were measured."""

    def __init__(self, tall: list[int], room: int = 100) -> None:
        self.rows = [Row(one) for one in tall]
        self.measured = 0
        self.room = room
        self.places = RowPlaces(self._measure)
        self.places.begin(len(tall))
        self.places.place(room)

    def _measure(self, row: int) -> int:
        self.measured += 1
        return self.rows[row].tall

    def anchor(self) -> tuple[Row, int] | None:
        """The first row that begins in sight, and where it does."""
        for row in self.places.seen():
            y, _ = self.places.span(row)
            if y >= 0:
                return self.rows[row], y
        return None

    def at_an_end(self) -> bool:
        """Whether the list begins or ends here, and must be seen from there."""
        return self.places.value in (0, self.places.most)

    def y(self, row: Row) -> int:
        """Where a row is."""
        return self.places.span(self.rows.index(row))[0]

    def width(self, factor: int) -> None:
        """Every row has another height now."""
        for row in self.rows:
            row.tall = LEAST + (row.tall * factor) % 61
        self.places.forget()


class Rows(RuleBasedStateMachine):
    """Anything that happens to a list, in any order."""

    def __init__(self) -> None:
        super().__init__()
        self.world = World([30] * 40)
        self.stays: tuple[Row, int] | None = None

    def _begin(self) -> None:
        self.stays = None if self.world.places.value == 0 else self.world.anchor()

    def _end(self) -> None:
        world = self.world
        world.places.place(world.room)
        stays, self.stays = self.stays, None
        if stays is not None and stays[0] in world.rows and not world.at_an_end():
            row, y = stays
            assert world.y(row) == y, "it jumped"

    @rule(factor=st.integers(1, 60))
    def widen(self, factor: int) -> None:
        self._begin()
        self.world.width(factor)
        self._end()

    @rule(room=st.integers(20, 400))
    def resize(self, room: int) -> None:
        """A row that began near the lower edge may lie below it now."""
        self._begin()
        if self.stays is not None and self.stays[1] >= room:
            self.stays = None
        self.world.room = room
        self._end()

    @rule(at=st.floats(0, 1), tall=st.lists(TALL, min_size=1, max_size=8))
    def insert(self, at: float, tall: list[int]) -> None:
        self._begin()
        place = round(at * len(self.world.rows))
        self.world.rows[place:place] = [Row(one) for one in tall]
        self.world.places.came(place, len(tall))
        self._end()

    @precondition(lambda self: self.world.rows)
    @rule(at=st.floats(0, 1), count=st.integers(1, 8))
    def remove(self, at: float, count: int) -> None:
        self._begin()
        first = min(round(at * len(self.world.rows)), len(self.world.rows) - 1)
        last = min(first + count, len(self.world.rows)) - 1
        del self.world.rows[first : last + 1]
        self.world.places.went(first, last)
        self._end()

    @precondition(lambda self: len(self.world.rows) > 1)
    @rule(at=st.floats(0, 1), to=st.floats(0, 1))
    def move(self, at: float, to: float) -> None:
        rows = self.world.rows
        source, target = round(at * (len(rows) - 1)), round(to * len(rows))
        if target in (source, source + 1):
            return
        self._begin()
        if self.stays is not None and self.stays[0] is rows[source]:
            self.stays = None  # it went itself
        one = rows.pop(source)
        rows.insert(target - 1 if target > source else target, one)
        self.world.places.moved(source, source, target)
        self._end()

    @rule(by=st.integers(-90, 90))
    def scroll(self, by: int) -> None:
        """What was seen and still is goes along with the wheel, and nothing goes elsewhere."""
        world, places = self.world, self.world.places
        seen = {world.rows[row]: places.span(row)[0] for row in places.seen()}
        value = places.value + by
        if not 0 < value < places.most or abs(by) >= world.room:
            return
        anchor = world.anchor()
        places.follow(value)
        if anchor is None or world.at_an_end():
            return
        for row in places.seen():
            if (before := seen.get(world.rows[row])) is not None:
                assert places.span(row)[0] == before - by

    @rule(at=st.floats(0, 1))
    def drag(self, at: float) -> None:
        self.world.places.follow(round(at * self.world.places.most))

    @precondition(lambda self: self.world.rows)
    @rule(at=st.floats(0, 1), how=st.sampled_from(["", "top", "centre", "end"]))
    def show(self, at: float, how: str) -> None:
        world = self.world
        row = round(at * (len(world.rows) - 1))
        world.places.show(row, **({how: True} if how else {}))
        top, tall = world.places.span(row)
        assert top < world.room
        assert top + tall > 0
        if tall <= world.room:
            assert 0 <= top <= world.room - tall

    @invariant()
    def what_is_seen_is_as_high_as_it_must_be_and_leaves_no_gap(self) -> None:
        world, places = self.world, self.world.places
        assert len(places) == len(world.rows)
        end = None
        for row in places.seen():
            top, tall = places.span(row)
            assert tall == world.rows[row].tall
            assert end is None or top == end
            end = top + tall
        if world.rows:
            first, last = places.seen()[0], places.seen()[-1]
            assert places.span(first)[0] <= 0
            assert end is not None
            assert end >= world.room or last == len(world.rows) - 1
            assert 0 <= places.value <= places.most


TestRows = Rows.TestCase


@given(
    tall=st.lists(TALL, min_size=1, max_size=80),
    at=st.floats(0, 1),
    factor=st.integers(1, 60),
    values=st.lists(st.integers(0, 6_000), max_size=6),
)
def test_little_is_measured_at_a_time(
    tall: list[int], at: float, factor: int, values: list[int]
) -> None:
    """However long the list is: what is seen, and as much again where it ends."""
    world = World(tall * 20)
    most = 2 * (world.room // LEAST + 2)
    assert world.measured <= most
    for value in (round(at * world.places.most), *values):
        world.measured = 0
        world.places.follow(value)
        assert world.measured <= most
    world.measured = 0
    world.width(factor)
    world.places.place(world.room)
    assert world.measured <= most


@given(tall=st.lists(TALL, min_size=30, max_size=60), factor=st.integers(2, 60))
def test_all_is_where_it_would_be_if_it_were_measured_at_once(tall: list[int], factor: int) -> None:
    """After somebody went through a list from its beginning to its end."""
    world = World(tall)
    world.width(factor)
    world.places.place(world.room)
    for at in range(len(tall)):
        world.places.show(at)
    top = -world.places.value
    for at, row in enumerate(world.rows):
        assert world.places.span(at) == (top, row.tall)
        top += row.tall
    assert top == world.room


def test_rows_that_nobody_saw_are_taken_for_as_high_as_the_others() -> None:
    world = World([50] * 40)
    assert world.places.most + world.room == 2_000
    world.rows += [Row(50) for _ in range(60)]
    world.places.came(40, 60)
    assert 4_000 < world.places.most + world.room <= 5_000


def test_a_row_that_fills_what_is_seen_does_not_leave_it_when_it_shrinks() -> None:
    world = World([400] * 9)
    world.places.follow(700)
    assert list(world.places.seen()) == [1]
    for row in world.rows:
        row.tall = 90
    world.places.forget()
    world.places.place(world.room)
    assert world.places.seen()[0] == 1


def test_heights_are_found_by_row_and_by_place() -> None:
    heights = RowHeights(3, guess=10)
    heights.learn(1, 30)
    assert [heights.top(row) for row in range(3)] == [0, 10, 40]
    assert heights.whole == 50
    assert [heights.at(y) for y in (-5, 0, 9, 10, 39, 40, 500)] == [0, 0, 0, 1, 1, 2, 2]
    heights.forget()
    assert not heights.knows(1)
    assert heights.of(1) == 30
    heights.move(1, 1, 3)
    assert [heights.of(row) for row in range(3)] == [10, 10, 30]
