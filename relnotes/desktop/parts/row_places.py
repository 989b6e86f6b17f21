"""Where the rows of a list are seen, of which only those are measured that are."""

from collections.abc import Callable

from relnotes.desktop.parts.row_heights import RowHeights


class RowPlaces:
    """One row stays where it is while others are measured, come and go.

    It is the first that begins in sight. All others are placed from it, up and down as far as the
    list is seen. `room` is how much of it that is, and `measure` answers how high a row is.
    """

    def __init__(self, measure: Callable[[int], int]) -> None:
        self._measured = measure
        self._heights = RowHeights()
        self._staying, self._y = 0, 0
        self._room = 0

    def __len__(self) -> int:
        return len(self._heights)

    @property
    def value(self) -> int:
        """How much lies above what is seen."""
        return self._heights.top(self._staying) - self._y

    @property
    def most(self) -> int:
        """How much lies above it at the end of the list."""
        return max(0, self._heights.whole - self._room)

    def seen(self) -> range:
        """The rows that are seen, if only in part."""
        if not len(self):
            return range(0)
        top = self.value
        return range(self._heights.at(top), self._heights.at(top + max(1, self._room) - 1) + 1)

    def span(self, row: int) -> tuple[int, int]:
        """Where a row begins, counted from the top of what is seen, and how high it is."""
        return self._heights.top(row) - self.value, self._heights.of(row)

    def at(self, y: int) -> int | None:
        """The row there; None above and below all of them."""
        within = 0 <= y + self.value < self._heights.whole
        return self._heights.at(y + self.value) if within else None

    def farther(self, row: int, by: int) -> int:
        """The row that begins, or goes on, so much below another or above it."""
        return self._heights.at(self._heights.top(row) + by)

    def begin(self, count: int) -> None:
        """These are other rows; the first is seen."""
        self._heights = RowHeights(count, guess=self._heights.usual)
        self._staying, self._y = 0, 0

    def forget(self) -> None:
        """Rows may have other heights now."""
        self._heights.forget()

    def came(self, at: int, count: int) -> None:
        """Rows came; at the beginning of the list they are seen."""
        if at <= self._staying and self.value > 0:
            self._staying += count
        self._heights.insert(at, count)

    def went(self, first: int, last: int) -> None:
        """Rows went; the one that follows takes the place of the one that stayed."""
        self._heights.remove(first, last)
        if first <= self._staying:
            self._staying = max(first, self._staying - (last - first + 1))

    def moved(self, first: int, last: int, to: int) -> None:
        """Rows went before the one that stood at `to`."""
        count = last - first + 1
        if last < self._staying < to:
            self._staying -= count
        elif to <= self._staying < first and self.value > 0:
            self._staying += count
        self._heights.move(first, last, to)

    def place(self, room: int) -> None:
        """Measures what is seen from the row that stays, unless the list begins or ends there."""
        self._room = room
        if not len(self):
            self._staying, self._y = 0, 0
            return
        row = self._staying = min(self._staying, len(self) - 1)
        self._y = max(self._y, 1 - self._measure(row))
        self._y -= max(0, self._upwards(row, self._y))
        last, bottom = row, self._y + self._heights.of(row)
        while bottom < room and last + 1 < len(self):
            last += 1
            bottom += self._measure(last)
        if bottom < room:
            y = self._y + room - bottom
            self._y = y - max(0, self._upwards(row, y))
        self._stay_at_top()

    def follow(self, value: int) -> None:
        """Goes where a scroll bar went.

        What was seen before and still is stays beside what comes in: this is measured upwards too.
        """
        by = self.value - value
        if value <= 0:
            self._staying, self._y = 0, 0
        elif value >= self.most:
            self._stand(len(self) - 1, self._room)
        else:
            self._staying, self._y = self._still_seen(by) or self._guessed(value)
        self.place(self._room)

    def show(self, row: int, *, top: bool = False, centre: bool = False, end: bool = False) -> None:
        """Brings a row into sight, at a place or where it costs the least way."""
        y, _ = self.span(row)
        tall, room = self._measure(row), self._room
        if centre:
            self._staying, self._y = row, max(0, (room - tall) // 2)
        elif top or y < 0 or tall > room:
            self._staying, self._y = row, 0
        elif end or y + tall > room:
            self._stand(row, room)
        self.place(room)

    def _still_seen(self, by: int) -> tuple[int, int] | None:
        """A row that is seen and will be when all goes so far, and where."""
        places = ((row, *self.span(row)) for row in self.seen())
        return next(((row, y + by) for row, y, tall in places if -tall < y + by < self._room), None)

    def _guessed(self, value: int) -> tuple[int, int]:
        row = self._heights.at(value)
        return row, self._heights.top(row) - value

    def _stand(self, row: int, bottom: int) -> None:
        self._staying, self._y = row, bottom - self._measure(row)

    def _upwards(self, row: int, y: int) -> int:
        """Measures what is seen above a row; the answer is where that begins."""
        while row > 0 and y > 0:
            row -= 1
            y -= self._measure(row)
        return y

    def _stay_at_top(self) -> None:
        """From now on the first row stays that begins in sight, or the one that fills it."""
        top, heights = self.value, self._heights
        first = heights.at(top)
        begins = heights.top(first + 1) - top
        if heights.top(first) < top and begins < min(self._room, heights.whole - top):
            first += 1
        self._staying, self._y = first, heights.top(first) - top

    def _measure(self, row: int) -> int:
        if not self._heights.knows(row):
            self._heights.learn(row, self._measured(row))
        return self._heights.of(row)
