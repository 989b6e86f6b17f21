"""The journal as it may be seen while others look at the screen.

The veil lies in the connection itself: temporary views stand before the tables, so that no read,
whoever writes it, can meet a name, a word or a record that is hidden. What a column of text shows
is written down here; a column that nobody thought of is blurred.
"""

import json
from collections.abc import Callable, Iterator
from functools import cache
from typing import Any

from sqlalchemy import JSON, Column, Table, Text

from relnotes.domain.kinds import Confidence
from relnotes.domain.veil import Names, blurred, told_apart
from relnotes.journal import tables as t

_SECRET = ("draft", "preference", "value_summary", "content")
"""Tables of which nothing is seen: what is typed, documents written for a reader, files."""

_ABSENT = frozenset({("relationship", "photo_id")})

_STRUCTURE = frozenset(
    {
        ("entry", "currency"), ("connection", "kind"), ("about_answer", "question"),
        ("occasion", "value"), ("attachment", "media_type"), ("attachment", "sha256"),
        ("step", "kind"), ("step", "state"), ("image", "table_name"), ("search_doc", "kind"),
        ("search_doc", "facet"), ("circle_view", "parts"),
    }
)  # fmt: skip
"""Columns of text whose values the program itself chose: days, marks, questions from its lists."""

_NAMELESS = frozenset(
    {
        ("role", "name"), ("entry", "my_role"), ("tag", "name"), ("contribution", "unit"),
        ("occasion", "label"), ("contact_detail", "label"), ("member", "position"),
        ("step", "label"), ("attempt", "channel"), ("agreement_item", "question"),
        ("review_answer", "question"), ("template", "name"),
        ("programme", "name"), ("programme", "questions"), ("programme", "skills"),
        ("programme", "session"), ("circle_view", "name"),
    }
)  # fmt: skip
"""Words that are shown, without the names in them."""

_NAMES = frozenset({("relationship", "name"), ("member", "name"), ("merged", "name")})


def draw(connection: Any) -> None:
    """Hangs the veil before a connection of the driver; from here on it sees nothing else."""
    veil = _Veil(connection)
    for name, function, count in veil.functions():
        connection.create_function(name, count, function, deterministic=True)
    for table in t.Base.metadata.tables.values():
        connection.execute(_view(table))


class _Veil:
    """The names of a journal, and what its words look like without them."""

    def __init__(self, connection: Any) -> None:
        people = dict(connection.execute("SELECT id, name FROM main.relationship"))
        members = [name for (name,) in connection.execute("SELECT name FROM main.member")]
        self._initials = told_apart(people)
        self._by_name = {name: self._initials[key] for key, name in sorted(people.items())[::-1]}
        self._names = Names([*people.values(), *members])

    def functions(self) -> Iterator[tuple[str, Callable[..., Any], int]]:
        """What the views call: name, function, and how many arguments it has."""
        yield "veil_who", self._who, 2
        yield "veil_called", self._called, 1
        yield "veil_nameless", self._nameless, 1
        yield "veil_blurred", _text(blurred), 1
        yield "veil_image", self._image, 2

    def _who(self, key: int, name: str | None) -> str | None:
        return self._initials.get(key) or self._called(name)

    def _called(self, name: str | None) -> str | None:
        if not name:
            return name
        return self._by_name.get(name) or told_apart({0: name})[0]

    def _nameless(self, text: str | None) -> str | None:
        return self._names.without(text) if isinstance(text, str) else text

    def _image(self, table: str, before: str | None) -> str | None:
        """An earlier state of a row, seen as the row itself is."""
        if before is None:
            return None
        row = json.loads(before)
        for column in t.Base.metadata.tables[table].columns:
            if column.name in row:
                row[column.name] = self._value(column, row)
        return json.dumps(row)

    def _value(self, column: Column[Any], row: dict[str, Any]) -> Any:
        match _kind(column):
            case "absent":
                return None
            case "name":
                key = row.get("id", 0) if column.table.name == "relationship" else 0
                return self._who(key, row[column.name])
            case "nameless":
                return self._nameless(row[column.name])
            case "blurred":
                return _text(blurred)(row[column.name])
        return row[column.name]


def _kind(column: Column[Any]) -> str:
    """What becomes of a column: name, nameless, blurred, absent, image or as it is."""
    place = (column.table.name, column.name)
    if place in _ABSENT or isinstance(column.type, JSON):
        return "absent"
    if place in _NAMES:
        return "name"
    if place in _NAMELESS:
        return "nameless"
    if place == ("image", "before"):
        return "image"
    if isinstance(column.type, Text) and place not in _STRUCTURE:
        return "blurred"
    return "as it is"


def _seen(column: Column[Any]) -> str:
    name = f'"{column.name}"'
    match _kind(column):
        case "absent":
            return f"NULL AS {name}"
        case "name" if column.table.name == "relationship":
            return f"veil_who(id, {name}) AS {name}"
        case "name":
            return f"veil_called({name}) AS {name}"
        case "nameless":
            return f"veil_nameless({name}) AS {name}"
        case "image":
            return f"veil_image(table_name, {name}) AS {name}"
        case "blurred":
            return f"veil_blurred({name}) AS {name}"
    return name


def _view(table: Table) -> str:
    columns = ", ".join(_seen(column) for column in table.columns)
    conditions = " AND ".join(_conditions(table)) or "1"
    source = f'main."{table.name}" AS own'
    return f'CREATE TEMP VIEW "{table.name}" AS SELECT {columns} FROM {source} WHERE {conditions}'


def _conditions(table: Table) -> Iterator[str]:
    """What a row must be to be seen: nothing of it was told in confidence."""
    if table.name in _SECRET:
        yield "0"
    if hidden := " OR ".join(_hidden(table, "own")):
        yield f"NOT ({hidden})"
    if table is t.Base.metadata.tables["image"]:
        yield _none_of("own.table_name", lambda one: _once_hidden(one, "own.row_id"))
        unseen = ", ".join(f"'{one}'" for one in _SECRET)
        yield f"own.table_name NOT IN ({unseen})"
    if table is t.Base.metadata.tables["search_doc"]:
        yield _none_of("own.kind", lambda one: _now_hidden(one, "own.record_id"))


def _hidden(table: Table, row: str, *, before: bool = False) -> Iterator[str]:
    """What hides a row: itself, or that to which it belongs, at any depth.

    `before` takes the values from an earlier image of it, which is JSON.
    """

    def value(column: str) -> str:
        return f"json_extract({row}.before, '$.{column}')" if before else f'{row}."{column}"'

    if "confidence" in table.c:
        yield f"{value('confidence')} <> '{Confidence.OPEN.value}'"
    for column, owner in _owners(table):
        yield (_once_hidden if before else _now_hidden)(owner, value(column))


def _now_hidden(table: Table, key: str) -> str:
    row = f"{table.name}_now"
    hidden = " OR ".join(_hidden(table, row))
    return (
        f'EXISTS (SELECT 1 FROM main."{table.name}" AS {row} WHERE {row}.id = {key} AND ({hidden}))'
    )


def _once_hidden(table: Table, key: str) -> str:
    """Now, or in any state that is still kept, of a row that may be deleted."""
    row = f"{table.name}_once"
    hidden = " OR ".join(_hidden(table, row, before=True))
    return (
        f"({_now_hidden(table, key)} OR EXISTS (SELECT 1 FROM main.image AS {row} WHERE "
        f"{row}.table_name = '{table.name}' AND {row}.row_id = {key} AND ({hidden})))"
    )


def _none_of(name: str, hidden: Callable[[Table], str]) -> str:
    """What a row must be that says by `name` of which table it speaks."""
    cases = " ".join(f"WHEN '{one.name}' THEN {hidden(one)}" for one in _guarded())
    return f"NOT (CASE {name} {cases} ELSE 0 END)"


@cache
def _owners(table: Table) -> tuple[tuple[str, Table], ...]:
    """To what a row can belong that may be hidden: the columns that say so, and the tables."""
    return tuple(
        (key.parent.name, key.column.table)
        for key in sorted(table.foreign_keys, key=lambda key: key.parent.name)
        if (table.name, key.parent.name) not in _ABSENT
        and key.column.table is not table
        and ("confidence" in key.column.table.c or _owners(key.column.table))
    )


def _guarded() -> list[Table]:
    every = t.Base.metadata.tables.values()
    return [one for one in every if "confidence" in one.c or _owners(one)]


def _text(function: Callable[[str], str]) -> Callable[[Any], Any]:
    return lambda value: function(value) if isinstance(value, str) else value
