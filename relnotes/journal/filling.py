"""Filling a new journal at once: what follows every row elsewhere is made when all are there."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from sqlalchemy import Connection

from relnotes.journal import contacts, index, triggers


@contextmanager
def at_once(
    connection: Connection, told: Callable[[float], object] = lambda _fraction: None
) -> Iterator[None]:
    """Rows that are written meanwhile leave no history, and may name those that are still to come.

    `told` hears afterwards how far the search is with their words, from 0 to 1.
    """
    connection.exec_driver_sql("PRAGMA defer_foreign_keys=ON")
    triggers.remove(connection)
    yield
    triggers.install(connection)
    index.rebuild(connection, told)
    contacts.rebuild(connection)
