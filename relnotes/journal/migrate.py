"""From the schema that a file has to the one of this program; Alembic is imported only for that."""

from collections.abc import Callable
from pathlib import Path

from sqlalchemy import Connection, Engine

from relnotes.domain.problem import Code, Problem
from relnotes.journal import triggers
from relnotes.journal.driver import APPLICATION_ID

HEAD = "0001"
_VERSIONS = Path(__file__).parent / "migrations"


def bring_up_to_date(
    engine: Engine, path: Path, before: Callable[[], object] = lambda: None
) -> None:
    """Makes a new file a journal, and an older journal today's; refuses what it does not know.

    `before` is called when an older journal is about to be changed: it makes the backup.
    """
    with engine.begin() as connection:
        found = _revision(connection, path)
        if found == HEAD:
            return
        if found is not None:
            before()
        _upgrade(connection)
        triggers.install(connection)
        connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
        connection.exec_driver_sql(f"PRAGMA user_version={int(HEAD)}")


def _revision(connection: Connection, path: Path) -> str | None:
    """The revision of the file, or None where it is still empty."""
    tables = connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'")
    names = {name for (name,) in tables}
    application = connection.exec_driver_sql("PRAGMA application_id").scalar_one()
    if not names and application == 0:
        return None
    if application != APPLICATION_ID or "alembic_version" not in names:
        raise Problem(Code.NOT_A_JOURNAL, file=str(path))
    version = connection.exec_driver_sql("PRAGMA user_version").scalar_one()
    if version > int(HEAD):
        raise Problem(Code.NEWER_JOURNAL, file=str(path), version=version, known=int(HEAD))
    return str(connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar_one())


def _upgrade(connection: Connection) -> None:
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(_VERSIONS))
    config.attributes["connection"] = connection
    command.upgrade(config, HEAD)
