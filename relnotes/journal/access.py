"""What a read and a change are given: the two ways to the rows, and what came of a change."""

import datetime as dt
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from sqlalchemy import Connection, Integer, Select, column, event, func, select
from sqlalchemy.orm import Session

from relnotes.domain.problem import Code, Problem
from relnotes.journal.tables import Record, Row

K = TypeVar("K")
T = TypeVar("T")
R = TypeVar("R", bound=Row)
Given = Mapping[str, Any] | None
_ROWS = 0.5
"""The part of the time that a long change takes for its rows; what is left is for the search."""


def among(ids: Sequence[int]) -> Select[int]:
    """Many ids as one value: a place in the statement for each would take longer than to ask."""
    return select(column("value", Integer)).select_from(func.json_each(json.dumps(list(ids))))


class Reader:
    """The read-only way: every row comes out as a frozen object made for a view."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection

    def rows(
        self, make: Callable[..., T], query: Select[*tuple[Any, ...]], given: Given = None
    ) -> tuple[T, ...]:
        """All rows of the query, `make` called with the columns in their order.

        `given` are the values of the query's own parameters.
        """
        return tuple(make(*row) for row in self.connection.execute(query, given).all())

    def row(self, make: Callable[..., T], query: Select[*tuple[Any, ...]]) -> T:
        """The one row of the query; `Problem` where it is gone."""
        found = self.connection.execute(query).first()
        if found is None:
            raise Problem(Code.GONE)
        return make(*found)

    def value(self, query: Select[T]) -> T | None:
        """The first column of the first row."""
        return self.connection.execute(query).scalar()

    def values(self, query: Select[T], given: Given = None) -> tuple[T, ...]:
        """The first column of all rows."""
        return tuple(self.connection.execute(query, given).scalars().all())

    def numbers(self, query: Select[int]) -> tuple[int, ...]:
        """The first column of all rows, in one piece, for thousands of them.

        For each row SQLite lets go of Python, and beside a busy thread each time waits for a turn.
        """
        each = query.subquery()
        told = self.value(select(func.json_group_array(each.c[0])))
        return tuple(json.loads(told or "[]"))

    def pairs(self, query: Select[K, T]) -> dict[K, T]:
        """The second column of all rows by the first."""
        return {key: value for key, value in self.connection.execute(query)}  # noqa: C416  # typed


class Writer:
    """The way for changes, inside one transaction that is one undo step."""

    def __init__(self, session: Session, now: dt.datetime) -> None:
        self.session = session
        self.now = now
        self.today = now.date()
        self.told: Callable[[float], object] = lambda _fraction: None
        """Hears how far a long change is, from 0 to 1; an error that it raises ends the change."""
        session.info["now"] = now

    def told_of_rows(self, part: float) -> None:
        """Tells how far the rows are, from 0 to 1."""
        self.told(_ROWS * part)

    def told_of_search(self, part: float) -> None:
        """Tells how far the words are that search learns once all the rows are there."""
        self.told(_ROWS + (1 - _ROWS) * part)

    @property
    def reader(self) -> Reader:
        """The reads, seeing what this change has done so far."""
        self.session.flush()
        return Reader(self.session.connection())

    def add(self, row: Row) -> int:
        """Keeps a new row and answers with its id."""
        self.session.add(row)
        self.session.flush()
        return row.id

    def get(self, table: type[R], row_id: int) -> R:
        """A row to be changed; `Problem` where it is gone or in the trash."""
        row = self.session.get(table, row_id)
        if row is None or (isinstance(row, Record) and row.trashed is not None):
            raise Problem(Code.GONE)
        return row

    def all(self, query: Select[R]) -> list[R]:
        """The rows of a query, to be changed."""
        return list(self.session.scalars(query))


def stamp(session: Session, *_: object) -> None:
    """Writes into every new or changed row when that was."""
    now = session.info["now"]
    for row in session.new:
        if isinstance(row, Row):
            row.created = row.changed = now
    for row in session.dirty:
        if isinstance(row, Row) and session.is_modified(row):
            row.changed = now


class JournalSession(Session):
    """A session of the journal: it stamps what it writes."""


event.listen(JournalSession, "before_flush", stamp)


@dataclass(frozen=True, slots=True)
class Change:
    """What a step did: the ids of the rows that it touched, by table."""

    step_id: int
    label: str
    rows: Mapping[str, frozenset[int]]

    def touches(self, *tables: str) -> bool:
        """Whether a row of one of these tables was touched."""
        return any(table in self.rows for table in tables)


@dataclass(frozen=True, slots=True)
class Outcome(Generic[T]):
    """What a change answered, and what it did."""

    value: T
    change: Change
