"""Migrations: released schemas become today's, and a kill leaves the old one or the new.

Write the present schema down, at a release, as a fixture that stays for ever:

    python -m tests.torture.migrations
"""

import shutil
import time
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import Any

from relnotes import paths
from relnotes.journal import migrate
from relnotes.journal.driver import driver, raw_connection
from tests.torture import evenings
from tests.torture.evenings import NOW
from tests.torture.harness import Child, Tally, Tell, apart, dice, faults_of

SCHEMAS = Path(__file__).parent.parent / "data" / "schemas"
LATER = "9999"
REVISION = '''"""A made-up later revision: it adds a table and a column, and rewrites every row."""

from alembic import op

revision = "9999"
down_revision = "{head}"


def upgrade() -> None:
    """Does enough of it that a kill can come in between."""
    database = op.get_bind()
    database.exec_driver_sql("CREATE TABLE made_up (id INTEGER PRIMARY KEY, word TEXT NOT NULL)")
    database.exec_driver_sql("ALTER TABLE entry ADD COLUMN made_up TEXT")
    for number in range(300):
        database.exec_driver_sql("INSERT INTO made_up (word) VALUES (?)", (f"word{{number}}",))
        database.exec_driver_sql(
            "UPDATE entry SET made_up = ?, body = body || ' ' WHERE id % 300 = ?",
            (f"made up {{number}}", number),
        )
    database.exec_driver_sql("CREATE INDEX ix_made_up ON entry (made_up)")
'''
_INSIDE_SEARCH = ("search_data", "search_idx", "search_docsize", "search_config")


def killing(folder: Path, count: int) -> Tally:
    """Kills in an upgrade to a made-up later schema; the next start finishes what was begun."""
    tally = Tally("kills in a migration", "the old schema or the new, never between", count)
    chance, old, new = dice(count), folder / "old.relnotes", folder / "new.relnotes"
    evenings.begin(old, None, 60)
    before = apart(partial(dumped, old))
    shutil.copy(old, new)
    began = time.monotonic()
    apart(partial(_upgrade, new, folder))
    took, after = time.monotonic() - began, apart(partial(dumped, new))
    met = {"old": 0, "new": 0}
    for at in range(count):
        path = folder / f"killed{at}.relnotes"
        shutil.copy(old, path)
        child = Child(partial(_upgrade, path, folder))
        child.kill_after(0, chance.random() * took * 1.1)
        found = apart(partial(dumped, path))
        met["old"] += found == before
        met["new"] += found == after
        faults = [] if found in (before, after) else [f"kill {at}: it is neither"]
        faults += faults_of(partial(_finished, path, folder, after))
        tally.count(*faults)
        for left in folder.glob(f"{path.name}*"):
            left.unlink()
    tally.promise += f" ({met['old']} old, {met['new']} new)"
    if not met["old"]:
        tally.faults.append("no kill came before the end")
    return tally


def dumped(path: Path) -> list[str]:
    """The whole content as SQL, the triggers and the search index left out: those are made anew."""
    with closing(raw_connection(path, mode="rw")) as connection:
        return statements(connection)


def statements(connection: Any) -> list[str]:
    """What makes an equal database, statement by statement."""
    made = [
        f"PRAGMA {name}={connection.execute(f'PRAGMA {name}').fetchone()[0]}"
        for name in ("application_id", "user_version")
    ]
    query = (
        "SELECT name, type, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY type DESC, name"
    )
    tables = []
    for name, kind, sql in connection.execute(query).fetchall():
        if name in _INSIDE_SEARCH or kind == "trigger" or name.startswith("sqlite_"):
            continue
        made.append(sql)
        if kind == "table" and name != "search":
            tables.append(name)
    for name in [*tables, "sqlite_sequence"]:
        if name == "sqlite_sequence":
            made.append("DELETE FROM sqlite_sequence")
        columns = [row[1] for row in connection.execute(f'PRAGMA table_info("{name}")')]
        quoted = " || ', ' || ".join(f'quote("{column}")' for column in columns)
        rows = connection.execute(f'SELECT {quoted} FROM "{name}" ORDER BY 1').fetchall()
        made += [f'INSERT INTO "{name}" VALUES ({row})' for (row,) in rows]
    return made


def restored(text: str, path: Path) -> None:
    """Makes a journal of a fixture, as a file of that version was."""
    path.touch(mode=0o600)
    with closing(driver().connect(str(path), isolation_level=None)) as connection:
        connection.executescript(f"BEGIN;\n{text}\nCOMMIT;")
        connection.execute("INSERT INTO search (search, rank) VALUES ('secure-delete', 1)")
        connection.execute("INSERT INTO search (search) VALUES ('rebuild')")


def later(folder: Path) -> None:
    """Lets this process know of the made-up revision after today's last one."""
    versions = folder / "migrations"
    if not versions.exists():
        shutil.copytree(migrate._VERSIONS, versions)
        text = REVISION.format(head=migrate.HEAD)
        (versions / "versions" / f"{LATER}_made_up.py").write_text(text, encoding="utf-8")
    migrate._VERSIONS, migrate.HEAD = versions, LATER


def _upgrade(path: Path, folder: Path, tell: Tell | None = None) -> bool:
    later(folder)
    paths.backups = lambda journal: folder / "backups" / journal.stem
    evenings.opened(path, None).close()
    return True


def _finished(path: Path, folder: Path, after: list[str]) -> list[str]:
    """What is still wrong after the next start, and whether the old one lies in a backup."""
    _upgrade(path, folder)
    faults = [] if dumped(path) == after else ["the next start did not finish it"]
    if not list((folder / "backups" / path.stem).glob("*.relnotes")):
        faults.append("no backup was made before")
    return faults


def main() -> None:
    """Writes down the schema of this program, with one of everything in it."""
    from tests.journal.world import begin, build

    path = SCHEMAS / "making.relnotes"
    SCHEMAS.mkdir(exist_ok=True)
    journal = evenings.opened(path, None)
    journal.clock = lambda: NOW
    journal.do("World", build, begin(journal))
    journal.close()
    text = "".join(f"{statement};\n" for statement in dumped(path))
    (SCHEMAS / f"{migrate.HEAD}.sql").write_text(text, encoding="utf-8")
    for left in SCHEMAS.glob("making.*"):
        left.unlink()


if __name__ == "__main__":
    main()
