"""How high the rows of a list are, and where each begins, without measuring all of them."""

from bisect import bisect_right
from itertools import accumulate


class RowHeights:
    """Rows that were not measured yet, or not for the width there is, count with a guess.

    The guess is the height that the row had before, or what the others have on the average.
    """

    def __init__(self, count: int = 0, *, guess: int = 0) -> None:
        self._heights = [guess] * count
        self._known = bytearray(count)
        self._tops: list[int] | None = None
        self._guess, self._sum, self._measured = guess, 0, 0

    def __len__(self) -> int:
        return len(self._heights)

    @property
    def usual(self) -> int:
        """The average of what was measured."""
        return self._sum // self._measured if self._measured else self._guess

    @property
    def whole(self) -> int:
        """The height of all rows together."""
        return self._all_tops()[-1]

    def of(self, row: int) -> int:
        """How high a row is, as far as anybody knows."""
        return self._heights[row]

    def knows(self, row: int) -> bool:
        """Whether it was measured."""
        return bool(self._known[row])

    def top(self, row: int) -> int:
        """Where a row begins."""
        return self._all_tops()[row]

    def at(self, y: int) -> int:
        """The row at a height: the first above all of them, and the last below."""
        return max(0, min(bisect_right(self._all_tops(), y), len(self)) - 1)

    def learn(self, row: int, height: int) -> None:
        """A row was measured; what the very first one has is the best guess for all others."""
        if not self._measured and self._guess == 0:
            self._heights, self._tops = [height] * len(self), None
        self._known[row] = 1
        self._sum, self._measured = self._sum + height, self._measured + 1
        if height != self._heights[row]:
            self._heights[row] = height
            self._tops = None

    def forget(self, first: int = 0, last: int | None = None) -> None:
        """Rows may have other heights now; until they are measured they keep what they had."""
        end = len(self) if last is None else last + 1
        self._known[first:end] = bytes(end - first)

    def insert(self, at: int, count: int) -> None:
        """Rows came."""
        self._heights[at:at] = [self.usual] * count
        self._known[at:at] = bytes(count)
        self._tops = None

    def remove(self, first: int, last: int) -> None:
        """Rows went."""
        del self._heights[first : last + 1], self._known[first : last + 1]
        self._tops = None

    def move(self, first: int, last: int, to: int) -> None:
        """Rows went elsewhere: before the one that stood at `to`, as a model tells it."""
        heights, known = self._heights[first : last + 1], self._known[first : last + 1]
        self.remove(first, last)
        at = to - len(heights) if to > first else to
        self._heights[at:at] = heights
        self._known[at:at] = known

    def _all_tops(self) -> list[int]:
        if self._tops is None:
            self._tops = list(accumulate(self._heights, initial=0))
        return self._tops
