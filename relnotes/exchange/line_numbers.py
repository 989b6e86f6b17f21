"""Which line of a text a place is in, found in one pass through the text."""


class LineNumbers:
    """Counts on from the last place that was asked for."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._at, self._number = 0, 1

    def of(self, place: int) -> int:
        """The line of a place that is not before the last one."""
        self._number += self._text.count("\n", self._at, place)
        self._at = place
        return self._number
