"""What can still be read of a damaged journal, put into a new one; the damaged file stays as it is.

Tables are walked row by row. Where a page can't be read, the ids behind it are asked for one by one
until the walk can go on. A row comes along only if its types hold and its owners came too.
"""

import datetime as dt
import os
import tempfile
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

from sqlalchemy import Connection, Table

from relnotes.domain.problem import Code, Problem
from relnotes.journal import disk, filling, migrate, triggers
from relnotes.journal import tables as t
from relnotes.journal.driver import driver
from relnotes.journal.engine import understood, writer_engine
from relnotes.journal.keys import Key
from relnotes.journal.reading_copy import copy_apart
from relnotes.journal.salvage_rows import HIGHEST, Sense, Source, TableReport, python_type, walk

_NOT_KEPT = {"search_doc", "contact", "touch"}  # made anew from the records
_AT_ONCE = 500
_NAMELESS = "№ {id}"


@dataclass(frozen=True, slots=True)
class Report:
    """What was salvaged, and where it is."""

    file: Path
    tables: tuple[TableReport, ...]
    named_again: tuple[int, ...] = field(default=())
    """Relationships whose own row was lost, and that now carry a name made from what was left."""

    @property
    def found(self) -> int:
        """How many rows came along."""
        return sum(one.found for one in self.tables)

    @property
    def lost(self) -> int:
        """How many rows may be missing."""
        return sum(one.lost for one in self.tables)


def new_place(damaged: Path) -> Path:
    """A free name beside the damaged journal for what can be read of it."""
    at = 1
    while True:
        number = f"-{at}" if at > 1 else ""
        place = damaged.with_name(f"{damaged.stem}-salvaged{number}{damaged.suffix}")
        if not place.exists():
            return place
        at += 1


def salvage(damaged: Path, target: Path, now: dt.datetime, key: Key | None = None) -> Report:
    """Makes a new journal of what can be read; `Problem` where that is nothing at all."""
    if target.exists():
        raise Problem(Code.FILE_EXISTS, file=str(target))
    with tempfile.TemporaryDirectory(prefix=".relnotes-salvage-", dir=_room(target)) as folder:
        copy, made = Path(folder) / "damaged", Path(folder) / "made"
        with disk.told(damaged):
            copy_apart(damaged, copy)
        with understood(target):
            report = _fill(copy, made, target, now=now, key=key)
        if not report.found:
            raise Problem(Code.NOTHING_SALVAGED, file=str(damaged))
        with made.open("rb+") as file:
            os.fsync(file.fileno())
        made.rename(target)
    return report


def _room(target: Path) -> Path:
    """The folder where the new journal is made: on the disk where it is to stay."""
    if not target.parent.is_dir():
        raise Problem(Code.FOLDER_MISSING, folder=str(target.parent))
    if not os.access(target.parent, os.W_OK):
        raise Problem(Code.NOT_ALLOWED, file=str(target))
    return target.parent


def _fill(copy: Path, made: Path, target: Path, *, now: dt.datetime, key: Key | None) -> Report:
    engine = writer_engine(made, key)
    try:
        made.chmod(0o600) if made.exists() else made.touch(mode=0o600)
        migrate.bring_up_to_date(engine, made)
        with engine.begin() as connection, filling.at_once(connection):
            reports, memory = _bring_over(connection, copy, key)
            named = _name_again(connection, reports, memory.names, now)
            _keep_out_ownerless(connection, reports)
            _close_torn_steps(connection, reports)
            _never_give_twice(connection, memory.sequences)
        return Report(target, tuple(reports.values()), tuple(named))
    finally:
        engine.dispose()


@dataclass(frozen=True, slots=True)
class _Memory:
    """What the damaged file knows beside the rows: the last ids, and names as search has them."""

    sequences: dict[str, int] = field(default_factory=dict)
    names: dict[int, str] = field(default_factory=dict)


def _bring_over(
    connection: Connection, copy: Path, key: Key | None
) -> tuple[dict[str, TableReport], _Memory]:
    reports = {
        name: TableReport(name)
        for name in sorted(t.Base.metadata.tables)
        if name not in _NOT_KEPT
    }  # fmt: skip
    try:
        source = Source(copy, key)
    except (driver().Error, Problem):
        return reports, _Memory()
    try:
        for name, report in reports.items():
            _bring_table(connection, source, t.Base.metadata.tables[name], report)
        return reports, _Memory(_sequences(source), _names(source))
    finally:
        source.close()


def _bring_table(connection: Connection, source: Source, table: Table, report: TableReport) -> None:
    names = source.columns(table.name)
    columns = [column for column in table.columns if column.name in names]
    report.gone = not columns
    if report.gone:
        return
    quoted = ", ".join(f'"{column.name}"' for column in columns)
    places = ", ".join("?" for _ in columns)
    insert = f'INSERT OR IGNORE INTO "{table.name}" ({quoted}) VALUES ({places})'
    makes_sense = Sense(columns)
    rows = walk(source, table.name, quoted, report)
    while some := list(islice(rows, _AT_ONCE)):
        good = [row for row in some if makes_sense(row)]
        kept = connection.exec_driver_sql(insert, good).rowcount if good else 0
        report.found += kept
        report.refused += len(some) - kept


def _sequences(source: Source) -> dict[str, int]:
    try:
        rows = list(source.rows("SELECT name, seq FROM sqlite_sequence"))
    except driver().Error:
        return {}
    return {
        name: seq for name, seq in rows
        if name in t.Base.metadata.tables and isinstance(seq, int) and 0 <= seq < HIGHEST
    }  # fmt: skip


def _names(source: Source) -> dict[int, str]:
    """Names of relationships as search knew them: without capitals and accents."""
    if not source.columns("search_doc"):
        return {}
    rows = walk(source, "search_doc", "kind, record_id, title", TableReport("search_doc"))
    return {
        record: title.title()
        for kind, record, title in rows
        if kind == "relationship" and isinstance(title, str) and title.strip()
    }


def _name_again(
    connection: Connection,
    reports: dict[str, TableReport],
    names: dict[int, str],
    now: dt.datetime,
) -> list[int]:
    """Gives relationships whose own row is lost another, so that what hangs on them is kept."""
    report = reports["relationship"]
    if not (report.lost or report.gone):
        return []
    named = []
    for person in sorted(_missing_people(connection)):
        name = names.get(person) or _NAMELESS.format(id=person)
        row = {
            "id": person, "name": name, "counterpart": "person",
            "kind": "other", "standing": "active", "health": "steady", "created": now,
            "changed": now,
        }  # fmt: skip
        for column in t.Base.metadata.tables["relationship"].columns:
            if not column.nullable and column.name not in row:
                row[column.name] = "" if python_type(column) is str else 0
        connection.execute(t.Base.metadata.tables["relationship"].insert(), row)
        named.append(person)
    return named


def _missing_people(connection: Connection) -> set[int]:
    missing: set[int] = set()
    for table in triggers.tracked().values():
        for column in table.columns:
            if any(one.column.table.name == "relationship" for one in column.foreign_keys):
                rows = connection.exec_driver_sql(
                    f'SELECT DISTINCT "{column.name}" FROM "{table.name}" '
                    f'WHERE "{column.name}" NOT IN (SELECT id FROM relationship)'
                )
                missing.update(rows.scalars())
    return {person for person in missing if 0 < person < HIGHEST}


def _keep_out_ownerless(connection: Connection, reports: dict[str, TableReport]) -> None:
    """Takes out what belongs to lost records, until every reference leads somewhere."""
    while True:
        loose = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
        if not loose:
            return
        for name, rowid, _, number in loose:
            links = connection.exec_driver_sql(f'PRAGMA foreign_key_list("{name}")').all()
            column = next(link[3] for link in links if link[0] == number)
            if t.Base.metadata.tables[name].columns[column].nullable:
                connection.exec_driver_sql(
                    f'UPDATE "{name}" SET "{column}" = NULL WHERE rowid = ?', (rowid,)
                )
                continue
            gone = connection.exec_driver_sql(f'DELETE FROM "{name}" WHERE rowid = ?', (rowid,))
            reports[name].ownerless += gone.rowcount
            reports[name].found -= gone.rowcount


def _close_torn_steps(connection: Connection, reports: dict[str, TableReport]) -> None:
    """Where anything is lost, no step can be taken back as a whole: they stay, to be read."""
    if any(report.lost or report.gone for report in reports.values()):
        connection.exec_driver_sql(
            "UPDATE step SET state = CASE state WHEN 'done' THEN '' ELSE 'dropped' END "
            "WHERE state IN ('done', 'undone')"
        )


def _never_give_twice(connection: Connection, sequences: dict[str, int]) -> None:
    """Ids of lost rows stay theirs: history may still speak of them."""
    for name, seq in sequences.items():
        connection.exec_driver_sql(
            "UPDATE sqlite_sequence SET seq = max(seq, ?) WHERE name = ?", (seq, name)
        )
