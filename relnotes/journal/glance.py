"""A first look into a journal by the driver alone: it is seen while the rest is loaded.

SQLAlchemy takes longer to load than a window with a full list takes to be painted.
"""

import datetime as dt
from pathlib import Path
from typing import Any, NamedTuple

from relnotes.journal.driver import APPLICATION_ID, driver, raw_connection
from relnotes.journal.keys import Key, is_plain

SCHEMA = 1
"""The schema that the statements below were written for; another one is left to be opened first."""
MOST = 24
"""As many rows as a tall window shows."""
_NEWEST = (
    "SELECT id, title, body, day, substr(time, 1, 5), "
    "(SELECT group_concat(name, ', ') FROM entry_person p JOIN relationship r "
    "ON r.id = p.relationship_id WHERE p.entry_id = entry.id AND r.trashed IS NULL) "
    "FROM entry WHERE trashed IS NULL AND confidence = 'open' "
    "ORDER BY day DESC, time DESC, id DESC LIMIT ?"
)
_COUNTS = (
    "SELECT (SELECT count(*) FROM relationship WHERE trashed IS NULL), "
    "(SELECT count(*) FROM relationship WHERE trashed IS NULL AND kind IN ('mentee', 'mentor')), "
    "(SELECT count(*) FROM repair WHERE trashed IS NULL AND state = 'open')"
)
_PINNED = (
    "SELECT id, name FROM relationship WHERE trashed IS NULL AND pinned ORDER BY lower(name), id"
)


class Glimpse(NamedTuple):
    """An entry, as much of it as a list shows."""

    id: int
    title: str
    body: str
    day: dt.date
    time: dt.time | None
    people: str


class Glance(NamedTuple):
    """What is seen of a journal at once."""

    rows: tuple[Glimpse, ...] = ()
    relationships: int = 0
    mentorings: int = 0
    open_repairs: int = 0
    pinned: tuple[tuple[int, str], ...] = ()


def look(path: Path, most: int = MOST, *, key: Key | None = None) -> Glance | None:
    """The newest entries and who is pinned; None where the file needs more than a look.

    A key that does not open the file is told as a `Problem`.
    """
    if key is None and not is_plain(path):
        return None
    try:
        connection = raw_connection(path, mode="ro", key=key, wiping=False)
        try:
            return _seen(connection, most) if _known(connection) else None
        finally:
            connection.close()
    except (driver().Error, ValueError):
        return None


def _seen(connection: Any, most: int) -> Glance:
    people, mentorings, repairs = connection.execute(_COUNTS).fetchone()
    rows = tuple(_glimpse(*row) for row in connection.execute(_NEWEST, (most,)))
    pinned = tuple(connection.execute(_PINNED).fetchall())
    return Glance(rows, people, mentorings, repairs, pinned)


def _known(connection: Any) -> bool:
    marks = [
        connection.execute(f"PRAGMA {name}").fetchone()[0]
        for name in ("application_id", "user_version")
    ]
    return marks == [APPLICATION_ID, SCHEMA]


def _glimpse(
    row_id: int, title: str, body: str, day: str, time: str | None, people: str | None
) -> Glimpse:
    moment = None if time is None else dt.time.fromisoformat(time)
    return Glimpse(row_id, title, body, dt.date.fromisoformat(day), moment, people or "")
