"""Where records came from: marks by which what was imported once is known again.

A mark stays with its record when the words are edited, so that the same file adds nothing later;
it is a digest, so that a record keeps no second copy of what somebody wrote.
"""

import hashlib
import uuid

from sqlalchemy import select

from relnotes.journal import tables as t
from relnotes.journal.access import Reader

_SPACE = uuid.UUID("8d0c2b1e-6a5f-5b0e-9c43-0f6f3c1d7a52")
_LENGTH = 32
Marked = type[t.Relationship] | type[t.Entry] | type[t.Contribution] | type[t.Promise]


def mark(*parts: object) -> str:
    """The mark of what was read in a file."""
    said = "\x1f".join("" if part is None else str(part) for part in parts)
    return hashlib.sha256(said.encode("utf-8", "surrogatepass")).hexdigest()[:_LENGTH]


def uid(table: str, row_id: int, created: str) -> str:
    """The name of a record in files that leave: the same as long as there is the record."""
    return str(uuid.uuid5(_SPACE, f"{table} {row_id} {created}"))


def uids(reader: Reader, table: Marked) -> dict[str, int]:
    """Every record that is not in the trash by its name in files."""
    name = table.__tablename__
    rows = reader.connection.exec_driver_sql(
        f"SELECT id, created FROM {name} WHERE trashed IS NULL"
    )
    return {uid(name, row_id, created): row_id for row_id, created in rows}


def marks(reader: Reader, table: Marked, *, trashed: bool = True) -> dict[str, int]:
    """Every mark, and which record bears it; what lies in the trash is known too if wanted."""
    query = select(table.origin, table.id).where(table.origin != "")
    if not trashed:
        query = query.where(table.trashed.is_(None))
    return {
        one: row_id for text, row_id in reader.connection.execute(query) for one in text.split()
    }
