"""Reads the SQL export of Monica 4, of which only the INSERT statements say anything."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
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
_VALUE = re.compile(
    r"\s*(?:(?:_\w{1,20}\s*|[xXbBnN])?(?:'((?:[^'\\]|\\.|'')*+)'|\"((?:[^\"\\]|\\.|\"\")*+)\")"
    r"|([^\s,()'\"]+))\s*([,)])",
    re.DOTALL,
)
_NEXT_ROW = re.compile(r"^\s*\((?=[\d'N])", re.MULTILINE)
_SAID, _ENDS = re.compile(r"[^,\s]"), re.compile(r";[^\S\n]*(?:\n|\Z)")
_ESCAPE = re.compile(r"\\(.)|''|\"\"", re.DOTALL)
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
        events=_names(tables["life_event_types"], "name", "default_life_event_type_key"),
    )
    return assembled(lists(tables), links, journal(tables), troubles)


def _names(rows: list[Row], *columns: str) -> dict[str, str]:
    return {
        line(row.get("id")): next(filter(None, (line(row.get(one)) for one in columns)), "")
        for row in rows
    }


def _rows(text: str, troubles: Troubles) -> Iterator[tuple[str, Row]]:
    """Each row of each statement, by the name of its table; texts may hold any statement.

    What is no row of its table is torn: from there on, rows begin where lines do, so that a missing
    quotation mark does not take the next ones along.
    """
    at, numbers = 0, LineNumbers(text)
    made = {table[1].casefold(): _COLUMN.findall(table[2]) for table in _TABLE.finditer(text)}
    while (begun := _statement(text, at, made)) is not None:
        name, columns, at = begun
        while (start := _begins(text, at, made)) is not None:
            values, end = _tuple(text, start + 1)
            if values is not None and len(values) == len(columns):
                yield name, dict(zip(columns, values, strict=True))
                at = end
                continue
            place = numbers.of(start)
            troubles.add(TroubleCode.UNREADABLE_RECORD, text[start : start + 60], line=place)
            following = _statement(text, start, made)
            at = _next_row(text, start + 1, following[2] if following else len(text), len(columns))


def _statement(
    text: str, at: int, made: Mapping[str, list[str]]
) -> tuple[str, list[str], int] | None:
    """The table and the columns of the next statement that has any, and where its rows begin."""
    for statement in _INSERT.finditer(text, at):
        if columns := _columns(statement, made):
            return statement[1].casefold(), columns, statement.end()
    return None


def _columns(statement: re.Match[str], made: Mapping[str, list[str]]) -> list[str]:
    """As it says them, or as mysqldump does: once, where the table is made."""
    said = [one.strip(' `"\n\r\t') for one in (statement[2] or "").split(",")]
    return made.get(statement[1].casefold(), []) if statement[2] is None else said


def _begins(text: str, at: int, made: Mapping[str, list[str]]) -> int | None:
    """Where the next row begins, or something else that stands in its place; None at the end."""
    first = _SAID.search(text, at)
    if first is None:
        return None
    place = first.start()
    other = _INSERT.match(text, place)
    ended = _ENDS.match(text, place) and "," not in text[at:place]
    return None if ended or (other and _columns(other, made)) else place


def _next_row(text: str, at: int, end: int, columns: int) -> int:
    """Where the next line with a whole row begins, else the end."""
    for line_ in _NEXT_ROW.finditer(text, at, end):
        values, _ = _tuple(text, line_.end())
        if values is not None and len(values) == columns:
            return line_.end() - 1
    return end


def _tuple(text: str, at: int) -> tuple[list[str | None] | None, int]:
    """The values of a row and where it ends; None where it is torn."""
    values: list[str | None] = []
    while (value := _VALUE.match(text, at)) is not None:
        if value[3] is not None:
            values.append(None if value[3].upper() == "NULL" else value[3])
        else:
            values.append(_ESCAPE.sub(_unescaped, value[1] if value[2] is None else value[2]))
        at = value.end()
        if value[4] == ")":
            return values, at
    return None, at


def _unescaped(found: re.Match[str]) -> str:
    return _MEANS.get(found[1], found[1]) if found[1] else found[0][0]
