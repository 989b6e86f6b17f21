"""Letting it out: words that nobody reads, and that need a night before they become a message."""

import datetime as dt
from collections.abc import Iterable

TAG = "venting"


def is_venting(tags: Iterable[str]) -> bool:
    """Whether something was written only to let it out."""
    return TAG in {tag.lower() for tag in tags}


def may_be_sent(day: dt.date, today: dt.date) -> bool:
    """Whether a night lies between; what still stands then may be worth saying."""
    return today > day
