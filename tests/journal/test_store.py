"""Opening: what is no journal, is newer, locked or out of reach is told, and left as it was."""

import os
import stat
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event, inspect

from relnotes.domain.people import PersonDraft
from relnotes.domain.problem import Code, Problem
from relnotes.journal import migrate, people, relationships, triggers
from relnotes.journal import tables as t
from relnotes.journal.access import Reader, Writer
from relnotes.journal.driver import driver
from relnotes.journal.engine import reader_engine, writer_engine
from relnotes.journal.store import Journal
from tests.conftest import FakeClock


def _problem(path: Path, clock: FakeClock, *, create: bool = True) -> Code:
    with pytest.raises(Problem) as raised:
        Journal.open(path, clock, create=create)
    return raised.value.code


@pytest.mark.parametrize("content", [b"", b"BEGIN:VCARD\n", os.urandom(4097), b"SQLite format 3\0"])
def test_a_file_that_is_no_journal_stays_as_it_was(
    content: bytes, tmp_path: Path, clock: FakeClock
) -> None:
    path = tmp_path / "a.relnotes"
    path.write_bytes(content)
    assert _problem(path, clock) is Code.NOT_A_JOURNAL
    assert path.read_bytes() == content


def test_another_programs_database_is_no_journal(tmp_path: Path, clock: FakeClock) -> None:
    path = tmp_path / "other.db"
    connection = driver().connect(str(path))
    connection.execute("CREATE TABLE alembic_version (version_num TEXT)")
    connection.commit()
    connection.close()
    before = path.read_bytes()
    assert _problem(path, clock) is Code.NOT_A_JOURNAL
    assert path.read_bytes()[100:] == before[100:]


def test_a_newer_journal_is_refused_by_name(journal: Journal, clock: FakeClock) -> None:
    journal.close()
    connection = driver().connect(str(journal.path))
    connection.execute(f"PRAGMA user_version={int(migrate.HEAD) + 1}")
    connection.close()
    with pytest.raises(Problem) as raised:
        Journal.open(journal.path, clock)
    assert raised.value.code is Code.NEWER_JOURNAL
    assert raised.value.details["version"] == int(migrate.HEAD) + 1


def test_a_missing_journal_is_only_made_on_purpose(tmp_path: Path, clock: FakeClock) -> None:
    path = tmp_path / "deep" / "er" / "new.relnotes"
    assert _problem(path, clock, create=False) is Code.NO_JOURNAL
    assert not path.parent.exists()
    Journal.open(path, clock).close()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_a_folder_and_a_place_out_of_reach(tmp_path: Path, clock: FakeClock) -> None:
    assert _problem(tmp_path, clock) is Code.NOT_A_JOURNAL
    blocked = tmp_path / "file"
    blocked.write_text("x")
    assert _problem(blocked / "in" / "a.relnotes", clock) is Code.NOT_ALLOWED


def test_a_journal_that_someone_else_is_writing_to(journal: Journal) -> None:
    other = writer_engine(journal.path)
    connection = journal._writer.raw_connection().driver_connection
    assert connection is not None
    connection.execute("PRAGMA busy_timeout=1")
    with other.begin(), pytest.raises(Problem) as raised:
        journal.do("Add", relationships.add, PersonDraft("Ana"))
    assert raised.value.code is Code.LOCKED
    other.dispose()
    journal.do("Add", relationships.add, PersonDraft("Ana"))
    assert [one.name for one in journal.read(people.names)] == ["Ana"]


def test_a_full_disk_changes_nothing_and_work_goes_on(journal: Journal) -> None:
    connection = journal._writer.raw_connection().driver_connection
    assert connection is not None
    (pages,) = connection.execute("PRAGMA page_count").fetchone()
    connection.execute(f"PRAGMA max_page_count={pages}")
    with pytest.raises(Problem) as raised:
        journal.do("Add", relationships.add, PersonDraft("Ana", about="x" * 500_000))
    assert raised.value.code is Code.DISK_FULL
    assert journal.read(people.names) == ()
    connection.execute("PRAGMA max_page_count=1000000")
    journal.do("Add", relationships.add, PersonDraft("Ana"))
    assert len(journal.read(people.names)) == 1


def test_the_migrated_schema_is_the_one_of_the_program(journal: Journal) -> None:
    """The frozen revision and today's tables must not drift apart."""

    def columns(reader: Reader) -> dict[str, dict[str, bool]]:
        found = inspect(reader.connection)
        return {
            table: {column["name"]: column["nullable"] for column in found.get_columns(table)}
            for table in t.Base.metadata.tables
        }

    def indexes(reader: Reader) -> set[str]:
        rows = reader.connection.exec_driver_sql(
            "SELECT name FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL"
        )
        return {name for (name,) in rows}

    assert journal.read(columns) == {
        name: {column.name: bool(column.nullable) for column in table.columns}
        for name, table in t.Base.metadata.tables.items()
    }
    assert journal.read(indexes) == {
        str(index.name) for table in t.Base.metadata.tables.values() for index in table.indexes
    }


def test_every_tracked_table_has_its_three_triggers(journal: Journal) -> None:
    def installed(reader: Reader) -> set[str]:
        rows = reader.connection.exec_driver_sql(
            "SELECT name FROM sqlite_master WHERE type = 'trigger'"
        )
        return {name for (name,) in rows}

    verbs = ("insert", "update", "delete")
    expected = {f"keep_{name}_{verb}" for name in triggers.tracked() for verb in verbs}
    assert journal.read(installed) == expected | {
        *("contact_entry_insert", "contact_entry_update"),
        *("contact_person_insert", "contact_person_update", "contact_person_delete"),
        *("touch_contact_insert", "touch_contact_delete"),
        *(f"touch_{name}_{verb}" for name in ("rhythm", "tier", "relationship") for verb in verbs),
        "search_insert",
        "search_update",
        "search_delete",
    }


def test_what_was_confirmed_is_there_for_another_process(
    journal: Journal, clock: FakeClock
) -> None:
    journal.do("Add", relationships.add, PersonDraft("Ana"))
    other = Journal.open(journal.path, clock)
    assert [one.name for one in other.read(people.names)] == ["Ana"]
    other.close()


def test_an_exception_does_not_carry_the_users_words(journal: Journal) -> None:
    def broken(writer: Writer) -> None:
        writer.add(t.Tag(name="canary"))
        writer.add(t.Tag(name="canary"))

    with pytest.raises(Exception, match="UNIQUE") as raised:
        journal.do("Break", broken)
    assert "canary" not in str(raised.value)


def test_a_connection_that_could_not_be_set_up_is_closed(journal: Journal) -> None:
    """On a full disk it stayed open, and took the next file's log away when it was collected."""
    half_open: list[Any] = []

    def refuse(connection: Any) -> None:
        half_open.append(connection)
        raise driver().OperationalError("database or disk is full")

    engine = reader_engine(journal.path, veil=refuse)
    with pytest.raises(Exception, match="full"):
        engine.connect()
    with pytest.raises(driver().ProgrammingError, match="closed"):
        half_open[0].execute("SELECT 1")


def test_two_read_at_once_through_what_stands_ready(journal: Journal) -> None:
    """Whoever came second opened a connection of their own; with a key that takes three frames."""
    journal.stand_ready(2)
    opened: list[object] = []
    event.listen(journal._reader, "connect", lambda *one: opened.append(one))
    assert journal.read(lambda _: journal.read(people.counts).relationships) == 0
    assert not opened
