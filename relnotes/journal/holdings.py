"""What a journal's file holds, counted by the driver alone: a backup is compared by it."""

from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from relnotes.domain.problem import Code, Problem
from relnotes.journal.driver import APPLICATION_ID, raw_connection
from relnotes.journal.engine import understood
from relnotes.journal.keys import Key, is_encrypted, is_plain

COUNTED = (
    "relationship", "entry", "contribution", "stake", "promise", "repair", "goal", "lesson",
    "value_summary", "attachment",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Holdings:
    """What a file holds: how many of each record, and its newest step as a mark of its state."""

    counts: Mapping[str, int]
    mark: str
    version: int


def checked(path: Path, key: Key | None = None) -> Holdings:
    """Opens a file that nobody writes, checks every page of it, and counts."""
    plain = is_plain(path)
    if key is None and is_encrypted(path):
        raise Problem(Code.PASSPHRASE_NEEDED, file=str(path))
    opened = raw_connection(path, mode="ro", key=None if plain else key)
    with closing(opened) as connection:
        if _value(connection, "PRAGMA application_id") != APPLICATION_ID:
            raise Problem(Code.NOT_A_JOURNAL, file=str(path))
        sound = connection.execute("PRAGMA quick_check").fetchall() == [("ok",)]
        if not plain:
            sound = sound and not connection.execute("PRAGMA cipher_integrity_check").fetchall()
        if not sound:
            raise Problem(Code.DAMAGED, file=str(path))
        return held(connection)


def held(connection: Any) -> Holdings:
    """What a connection of the driver sees."""
    tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master")}
    counts = {
        name: int(_value(connection, f'SELECT count(*) FROM "{name}" WHERE trashed IS NULL'))
        for name in COUNTED
        if name in tables
    }
    version = int(_value(connection, "PRAGMA user_version"))
    return Holdings(counts, mark(connection.execute), version)


def present(journal: Path, key: Key | None = None) -> Holdings:
    """What a journal holds now."""
    with understood(journal), closing(raw_connection(journal, mode="ro", key=key)) as connection:
        return held(connection)


def mark(execute: Callable[[str], Any]) -> str:
    """The newest step of a journal; empty where nothing was ever done."""
    row = execute("SELECT id, at FROM step ORDER BY id DESC LIMIT 1").fetchone()
    return "" if row is None else f"{row[0]} {row[1]}"


def _value(connection: Any, query: str) -> Any:
    return connection.execute(query).fetchone()[0]
