"""Every schema that was ever released opens, becomes today's with nothing lost, or says why not."""

import os
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from relnotes import paths
from relnotes.domain.problem import Code, Problem
from relnotes.journal import examine, migrate, whole
from relnotes.journal.driver import raw_connection
from relnotes.journal.keys import Key
from relnotes.journal.rewriting import rewrite
from relnotes.journal.store import Journal
from tests.conftest import FakeClock
from tests.journal.conftest import Peopled
from tests.torture import migrations

FIXTURES = sorted(migrations.SCHEMAS.glob("*.sql"))
REVISIONS = {path.name[:4] for path in (migrate._VERSIONS / "versions").glob("0*.py")}
ONE_OF_EACH = ("relationship", "entry", "contribution", "promise", "stake", "repair")
KEYS = {"plain": None, "keyed": Key(b"s" * 32, b"t" * 16)}


@pytest.fixture
def put_back(monkeypatch: pytest.MonkeyPatch) -> None:
    """What a made-up later program changes is put back."""
    monkeypatch.setattr(migrate, "HEAD", migrate.HEAD)
    monkeypatch.setattr(migrate, "_VERSIONS", migrate._VERSIONS)


def schema(path: Path, key: Key | None) -> set[tuple[Any, ...]]:
    with closing(raw_connection(path, mode="ro", key=key)) as connection:
        query = "SELECT type, name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite_%'"
        return set(connection.execute(query))


def test_every_revision_has_its_fixture() -> None:
    assert {path.stem for path in FIXTURES} == REVISIONS, (
        "run `python -m tests.torture.migrations` when a revision is added; earlier fixtures stay"
    )


@pytest.mark.parametrize("keyed", list(KEYS))
@pytest.mark.parametrize("fixture", FIXTURES, ids=lambda path: str(path.stem))
def test_a_released_schema_becomes_todays(
    fixture: Path, keyed: str, tmp_path: Path, clock: FakeClock, peopled: Peopled
) -> None:
    path, key = tmp_path / "released.relnotes", KEYS[keyed]
    migrations.restored(fixture.read_text(encoding="utf-8"), path)
    if key is not None:
        rewrite(path, None, key)
    with closing(raw_connection(path, mode="ro", key=key)) as connection:
        count = {
            table: connection.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0]
            for table in ONE_OF_EACH
        }
    assert all(count.values()), "a fixture has one of everything"
    with closing(Journal.open(path, clock, create=False, key=key)) as opened:
        assert opened.read(examine.examine).good
        rows = opened.read(whole.records)
        assert {table: len(rows[table]) for table in count} == count
    if fixture.stem != migrate.HEAD:
        assert list(paths.backups(path).glob("*.relnotes")), "a backup was made before"
        assert schema(path, key) == schema(peopled[0].path, None)


def test_the_fixture_of_the_present_schema_is_the_schema(tmp_path: Path, peopled: Peopled) -> None:
    """While there is no release the first schema still changes, and its fixture with it."""
    path = tmp_path / "released.relnotes"
    fixture = migrations.SCHEMAS / f"{migrate.HEAD}.sql"
    migrations.restored(fixture.read_text(encoding="utf-8"), path)
    today = {one for one in schema(peopled[0].path, None) if one[0] != "trigger"}
    assert schema(path, None) == today, "run `python -m tests.torture.migrations`"


@pytest.mark.parametrize("keyed", list(KEYS))
def test_a_journal_of_a_later_program_is_refused_by_name(
    keyed: str, tmp_path: Path, clock: FakeClock, put_back: None
) -> None:
    path, today, known = tmp_path / "j.relnotes", migrate._VERSIONS, migrate.HEAD
    key = KEYS[keyed]
    Journal.open(path, clock, key=key).close()
    migrations.later(tmp_path)
    Journal.open(path, clock, key=key).close()
    assert (tmp_path / "migrations").is_dir()
    assert list(paths.backups(path).glob("*.relnotes")), "a backup was made before"
    migrate._VERSIONS, migrate.HEAD = today, known
    before = path.read_bytes()
    with pytest.raises(Problem) as refused:
        Journal.open(path, clock, key=key)
    assert refused.value.code is Code.NEWER_JOURNAL
    assert refused.value.details["version"] == int(migrations.LATER)
    assert path.read_bytes() == before


def test_a_migration_that_fails_leaves_the_journal_as_it_was(
    tmp_path: Path, clock: FakeClock, put_back: None
) -> None:
    path = tmp_path / "j.relnotes"
    Journal.open(path, clock).close()
    before = migrations.dumped(path)
    migrations.later(tmp_path)
    revision = tmp_path / "migrations" / "versions" / f"{migrations.LATER}_made_up.py"
    with revision.open("a", encoding="utf-8") as file:
        file.write("    raise OSError('the power of the neighbourhood failed')\n")
    with pytest.raises(OSError, match="neighbourhood"):
        Journal.open(path, clock)
    assert migrations.dumped(path) == before
    assert os.listdir(paths.backups(path)), "the backup stays"  # noqa: PTH208  hidden ones too
