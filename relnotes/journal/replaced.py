"""When another file took a journal's place while it was open: what was known here is kept beside.

The database leaves its log lying then. It belongs to the old file, and whoever opened the new one
would read it into that, which damages it.
"""

import datetime as dt
from pathlib import Path

from sqlalchemy import Engine

from relnotes.journal import disk

_LOGS = ("-wal", "-shm")


def keep_aside(writer: Engine, path: Path, now: dt.datetime) -> Path:
    """Copies the state that this connection still sees to a dated name, and answers with it."""
    stem, number = f"{path.stem}-kept-{now:%Y-%m-%dT%H%M%S}", 1
    aside = path.with_name(f"{stem}{path.suffix}")
    while aside.exists():
        number += 1
        aside = path.with_name(f"{stem}-{number}{path.suffix}")
    try:
        disk.new_private(aside)
        connection = writer.raw_connection()
        try:
            connection.cursor().execute("VACUUM INTO ?", (str(aside),))
        finally:
            connection.close()
        disk.sync(aside)
    except BaseException:
        aside.unlink(missing_ok=True)
        raise
    return aside


def remove_log(path: Path) -> None:
    """Takes away the log of the file that is gone; nobody may have it open any more."""
    for ending in _LOGS:
        path.with_name(path.name + ending).unlink(missing_ok=True)
