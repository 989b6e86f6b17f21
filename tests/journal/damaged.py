"""A journal's file changed behind its back: by somebody's hand, or by a bad disk."""

from pathlib import Path

from relnotes.journal import driver


def by_hand(path: Path, *statements: str) -> None:
    """Does to the file what relnotes never would."""
    connection = driver.raw_connection(path, mode="rw")
    for statement in statements:
        connection.execute(statement)
    connection.close()


def scratched(path: Path, table: str = "entry") -> bytes:
    """Overwrites the root page of a table, as a bad disk does; answers with what is there now."""
    connection = driver.raw_connection(path, mode="ro")
    query = "SELECT rootpage FROM sqlite_master WHERE name = ?"
    (page,) = connection.execute(query, (table,)).fetchone()
    connection.close()
    with path.open("r+b") as file:
        file.seek((page - 1) * 4096)
        file.write(b"\x55" * 4096)
    return path.read_bytes()
