"""Somewhere in the window, as a value: what is opened, gone back to, and remembered."""

from typing import NamedTuple


class Place(NamedTuple):
    """Somewhere in the window: a page, perhaps one record on it, perhaps one of its tabs."""

    page: str
    id: int | None = None
    tab: str | None = None


EVERYTHING = "everything"
"""The tab of a place that means all that its page can show."""
