"""Reads the SQL export of Monica 4, of which only the INSERT statements say anything."""

import re
from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from relnotes.exchange.json_values import line
from relnotes.exchange.line_numbers import LineNumbers
from relnotes.exchange.monica import assembled
from relnotes.exchange.monica_people import Links
from relnotes.exchange.monica_tables import journal, lists
from relnotes.exchange.records import Reading, TroubleCode, Troubles

_INSERT = re.compile(
    r"^INSERT\s+(?:IGNORE\s+)?INTO\s+[`\"]?(\w+)[`\"]?\s*(?:\(([^()]*)\)\s*)?VALUES\s*",
    re.IGNORECASE | re.MULTILINE,
)
_CONTACTS = re.compile(
    r"^(?:INSERT\s+(?:IGNORE\s+)?INTO|CREATE\s+TABLE)\s+[`\"]?contacts[`\"]?\s*\([^;]*?first_name",
    re.IGNORECASE | re.MULTILINE,
)
_TABLE = re.compile(
    r"^CREATE\s+TABLE\s+(?:IF\s+NOT\s+EXISTS\s+)?[`\"]?(\w+)[`\"]?\s*\(\s*\n(.*?)^\)",
    re.IGNORECASE | re.MULTILINE | re.DOTALL,
)
_COLUMN = re.compile(r"^\s*[`\"](\w+)[`\"]\s", re.MULTILINE)
_VALUE = re.compile(r"\s*(?:'((?:[^'\\]|\\.|'')*+)'|([^\s,()']+))\s*([,)])", re.DOTALL)
_NEXT_ROW = re.compile(r"^\s*\(|;\s*$", re.MULTILINE)
_ESCAPE = re.compile(r"\\(.)|''", re.DOTALL)
_MEANS = {"n": "\n", "r": "\r", "t": "\t", "0": ""}
_ROWS = 1_000_000

Row = dict[str, Any]
Tables = defaultdict[str, list[Row]]


def is_dump(text: str) -> bool:
    """Whether this text holds contacts of Monica as statements."""
    return _CONTACTS.search(text) is not None


def read(text: str) -> Reading:
    """Everybody of the dump with what is kept of them; a torn row costs itself only."""
    troubles = Troubles()
    tables: Tables = defaultdict(list)
    for at, (name, row) in enumerate(_rows(text, troubles)):
        if at == _ROWS:
            troubles.add(TroubleCode.TOO_MANY_RECORDS, str(_ROWS))
            break
        tables[name].append(row)
    links = Links(
        kinds=_names(tables["contact_field_types"], "type", "name"),
        genders=_names(tables["genders"], "name"),
        activities=_names(tables["activity_types"], "name", "translation_key"),
    )
    return assembled(lists(tables), links, journal(tables), troubles)


def _names(rows: list[Row], *columns: str) -> dict[str, str]:
    return {
        line(row.get("id")): next(filter(None, (line(row.get(one)) for one in columns)), "")
        for row in rows
    }


def _rows(text: str, troubles: Troubles) -> Iterator[tuple[str, Row]]:
    """Each row of each statement, by the name of its table; texts may hold any statement."""
    at, numbers = 0, LineNumbers(text)
    made = {table[1].casefold(): _COLUMN.findall(table[2]) for table in _TABLE.finditer(text)}
    while (statement := _INSERT.search(text, at)) is not None:
        columns = [one.strip(' `"\n\r\t') for one in (statement[2] or "").split(",")]
        if statement[2] is None:  # mysqldump says them once, where the table is made
            columns = made.get(statement[1].casefold(), [])
        at = statement.end()
        while text.startswith("(", at):
            values, end = _tuple(text, at + 1)
            if values is not None and len(values) == len(columns):
                yield statement[1].casefold(), dict(zip(columns, values, strict=True))
            else:
                place = numbers.of(at)
                troubles.add(TroubleCode.UNREADABLE_RECORD, text[at : at + 60], line=place)
            at = end
            while text[at : at + 1] in {",", " ", "\n", "\r", "\t"}:
                at += 1


def _tuple(text: str, at: int) -> tuple[list[str | None] | None, int]:
    """The values of a row and where it ends; a torn one ends where the next line has a row."""
    values: list[str | None] = []
    while (value := _VALUE.match(text, at)) is not None:
        if value[2] is not None:
            values.append(None if value[2].upper() == "NULL" else value[2])
        else:
            values.append(_ESCAPE.sub(_unescaped, value[1]))
        at = value.end()
        if value[3] == ")":
            return values, at
    following = _NEXT_ROW.search(text, at)
    if following is None:
        return None, len(text)
    end = following.end() - 1 if following[0].endswith("(") else following.end()
    return None, max(end, at)


def _unescaped(found: re.Match[str]) -> str:
    return _MEANS.get(found[1], found[1]) if found[1] else "'"
