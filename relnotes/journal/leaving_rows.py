"""The records that leave as a journal of their own: what a row refers to leaves as well.

A row that cannot be without what stays, stays too; another only loses the reference. Who is named
by what leaves, and was not chosen, comes along by name alone.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cache
from typing import Any

from sqlalchemy import Column, ColumnElement, Select, and_, case, literal_column, not_, or_, select

from relnotes.journal import belongs, leaving_summaries
from relnotes.journal import tables as t
from relnotes.journal.access import Reader
from relnotes.journal.leaving import (
    Condition,
    Wanted,
    cannot_be_without,
    held_back,
    leaving,
    sealed,
)
from relnotes.journal.triggers import tracked

_NAMING = (
    ("connection", "other_id"), ("contribution", "newcomer_id"),
    ("entry_person", "relationship_id"), ("member", "person_id"),
)  # fmt: skip
"""Where somebody is named by what is another's."""
_FACE = frozenset(
    {"id", "name", "counterpart", "kind", "standing", "inside", "created", "changed", "trashed"}
)
"""What is told of those who come along by name alone."""
_USERS: Mapping[str, tuple[tuple[str, str], ...]] = {
    "programme": (("programme_member", "relationship_id"),),
    "tag": (("entry_tag", "entry_id"), ("relationship_tag", "relationship_id")),
}
"""What is nobody's leaves with those who use it: the rows that say so, and whom they name."""


class LeavingRows:
    """The queries for what leaves, a table at a time."""

    def __init__(self, reader: Reader, wanted: Wanted) -> None:
        self._wanted = replace(wanted, trash=True)
        self._telling = () if wanted.private else leaving_summaries.telling_private(reader)
        self._conditions = cache(self._needed)
        self.held_back = held_back(reader, self._wanted) + len(self._telling)
        """How many private records stay, and summaries that tell of such."""
        self.everything = self._wanted.whole and not self.held_back
        """Whether nothing stays at all."""

    def query(self, name: str) -> Select[*tuple[Any, ...]]:
        """The rows of a table, with their values as the file keeps them."""
        table = tracked()[name]
        values = [self._value(name, column).label(column.name) for column in table.columns]
        rows = select(*values).select_from(table).where(*self._conditions(name))
        return rows.order_by(table.c.id)

    def ids(self, name: str) -> Select[int]:
        """The ids of those rows."""
        return select(tracked()[name].c.id).where(*self._conditions(name))

    def _needed(self, name: str) -> list[Condition]:
        """What a row must be to leave; what it cannot be without leaves as well."""
        found = list(self._chosen(name))
        for column in tracked()[name].columns:
            target = belongs.points_to(name, column.name)
            if target is None or not cannot_be_without(column) or not self._conditions(target):
                continue
            there = self._there(column, target)
            found.append(or_(column.is_(None), there) if column.nullable else there)
        return found

    def _there(self, column: Column[Any], target: str) -> Condition:
        """Whether what a column names leaves; where nearly all does, what stays is the shorter."""
        if not self._wanted.whole:
            return column.in_(self.ids(target))
        stays = not_(and_(*self._conditions(target)))
        return column.not_in(select(tracked()[target].c.id).where(stays))

    def _chosen(self, name: str) -> Iterator[Condition]:
        """Whether a row is wanted for itself."""
        some = not self._wanted.everything
        if name == "value_summary":
            if some:
                yield from leaving_summaries.about_chosen(self._wanted)
            if self._telling:
                yield t.ValueSummary.id.not_in(self._telling)
        elif name == "relationship" and some:
            yield or_(self._known(), *self._named())
        elif name in _USERS and some:
            yield or_(*self._used(name))
        else:
            yield from leaving(name, self._wanted)

    def _known(self) -> Condition:
        """Whether somebody was chosen, and so leaves with all that is theirs."""
        return and_(*leaving("relationship", self._wanted))

    def _named(self) -> Iterator[Condition]:
        for name, column in _NAMING:
            table = tracked()[name]
            rows = select(table.c[column]).where(*leaving(name, self._wanted))
            yield t.Relationship.id.in_(rows.where(table.c[column].is_not(None)))

    def _used(self, name: str) -> Iterator[Condition]:
        for users, whom in _USERS[name]:
            table, target = tracked()[users], whom.removesuffix("_id")
            leavers = select(tracked()[target].c.id).where(*leaving(target, self._wanted))
            rows = select(table.c[f"{name}_id"]).where(table.c[whom].in_(leavers))
            yield tracked()[name].c.id.in_(rows)

    def _value(self, name: str, column: Column[Any]) -> ColumnElement[Any]:
        """A column without what stays: a reference, words that are sealed, who is a name alone."""
        raw: ColumnElement[Any] = literal_column(f'"{name}"."{column.name}"')
        target = belongs.points_to(name, column.name)
        if target is not None and column.nullable and self._conditions(target):
            raw = case((self._there(column, target), raw))
        if (name, column.name) == ("repair", "their_part") and not self._wanted.private:
            raw = case((sealed(), literal_column("''")), else_=raw)
        if name == "relationship" and not self._wanted.everything and column.name not in _FACE:
            raw = case((self._known(), raw), else_=literal_column(_unsaid(column)))
        return raw


def _unsaid(column: Column[Any]) -> str:
    """How a column begins, as SQL."""
    first = None if column.default is None else column.default.arg  # type: ignore[attr-defined]
    if first is None:
        return "NULL"
    return f"'{first}'" if isinstance(first, str) else str(int(first))
