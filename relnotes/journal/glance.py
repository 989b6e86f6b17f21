"""The first rows of a journal, read by the driver alone: they are seen while the rest is loaded.

SQLAlchemy takes longer to load than a window with a full list takes to be painted.
"""

import datetime as dt
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from relnotes.journal.driver import APPLICATION_ID, driver, raw_connection
from relnotes.journal.keys import is_plain

SCHEMA = 1
"""The schema that the statement below was written for; another one is left to be opened first."""
MOST = 30
_NEWEST = (
    "SELECT id, title, body, day, substr(time, 1, 5), "
    "(SELECT group_concat(name, ', ') FROM entry_person p JOIN relationship r "
    "ON r.id = p.relationship_id WHERE p.entry_id = entry.id AND r.trashed IS NULL) "
    "FROM entry WHERE trashed IS NULL AND confidence = 'open' "
    "ORDER BY day DESC, time DESC, id DESC LIMIT ?"
)


@dataclass(frozen=True, slots=True)
class Glimpse:
    """An entry, as much of it as a list shows."""

    id: int
    title: str
    body: str
    day: dt.date
    time: dt.time | None
    people: str


def newest(path: Path, most: int = MOST) -> tuple[Glimpse, ...]:
    """The newest entries; none where the file needs more than a look, which says why by itself."""
    if not is_plain(path):
        return ()
    try:
        connection = raw_connection(path, mode="ro")
        try:
            if not _known(connection):
                return ()
            return tuple(_glimpse(*row) for row in connection.execute(_NEWEST, (most,)))
        finally:
            connection.close()
    except (driver().Error, ValueError):
        return ()


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
