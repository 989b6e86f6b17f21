"""Where the user has been in the window, for back and forward."""

from relnotes.desktop.pages.page import Place

_LONGEST = 100


class Trail:
    """The places of a visit, like the history of a browser."""

    def __init__(self) -> None:
        self._places: list[Place] = []
        self._at = -1

    @property
    def here(self) -> Place | None:
        """The place that is shown."""
        return self._places[self._at] if self._places else None

    @property
    def can_go_back(self) -> bool:
        """Whether there is a place before this one."""
        return self._at > 0

    @property
    def can_go_forward(self) -> bool:
        """Whether the user went back from somewhere."""
        return self._at < len(self._places) - 1

    def visit(self, place: Place) -> None:
        """Goes on to a place; what lay ahead is forgotten."""
        if place == self.here:
            return
        del self._places[self._at + 1 :]
        self._places = [*self._places, place][-_LONGEST:]
        self._at = len(self._places) - 1

    def back(self) -> Place:
        """One place back."""
        self._at = max(0, self._at - 1)
        return self._places[self._at]

    def forward(self) -> Place:
        """One place forward."""
        self._at = min(len(self._places) - 1, self._at + 1)
        return self._places[self._at]
