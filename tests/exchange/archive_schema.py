"""The JSON schema of archives, as the tables say it; the one in resources has to equal it.

python -m tests.exchange.archive_schema     writes resources/help/archive.schema.json anew
"""

import json
from typing import Any

from sqlalchemy import JSON, Boolean, Column, Date, Enum, Integer, Time

from relnotes import paths
from relnotes.exchange import archive_reading
from relnotes.journal.tables.base import Exact, Moment
from relnotes.journal.triggers import tracked

FILE = paths.resources() / "help" / "archive.schema.json"
_DAY = r"^\d{4}-\d\d-\d\d$"
_TIME = r"^\d\d:\d\d:\d\d\.\d{6}$"
_MOMENT = r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$"
_NUMBER = r"^-?\d+(\.\d+)?$"
_SHA256 = "^[0-9a-f]{64}$"


def schema() -> dict[str, Any]:
    """What an archive of the present version looks like."""
    tables = {name: {"type": "array", "items": _row(name)} for name in tracked()}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "relnotes archive",
        "type": "object",
        "properties": {
            "format": {"const": archive_reading.FORMAT},
            "version": {"const": archive_reading.VERSION},
            "written": {"type": "string", "pattern": r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$"},
            "whole": {"type": "boolean"},
            "records": _closed(tables),
            "contents": {
                "type": "object",
                "propertyNames": {"pattern": _SHA256},
                "additionalProperties": {"type": "string", "contentEncoding": "base64"},
            },
            "preferences": {"type": "object"},
        },
        "required": [
            "format",
            "version",
            "written",
            "whole",
            "records",
            "contents",
            "preferences",
        ],
        "additionalProperties": False,
    }


def _row(table: str) -> dict[str, Any]:
    return _closed({column.name: _value(column) for column in tracked()[table].columns})


def _closed(properties: dict[str, Any]) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def _value(column: Column[Any]) -> dict[str, Any]:
    plain = _plain(column)
    if not column.nullable:
        return plain
    if "enum" in plain:
        return {"enum": [*plain["enum"], None]}
    return {**plain, "type": [plain["type"], "null"]}


def _plain(column: Column[Any]) -> dict[str, Any]:
    match column.type:
        case Boolean():
            return {"enum": [0, 1]}
        case Integer():
            return {"type": "integer"}
        case Enum():
            return {"enum": list(column.type.enums)}
        case Date():
            return {"type": "string", "pattern": _DAY}
        case Time():
            return {"type": "string", "pattern": _TIME}
        case Moment():
            return {"type": "string", "pattern": _MOMENT}
        case Exact():
            return {"type": "string", "pattern": _NUMBER}
        case JSON():
            return {"type": "string", "contentMediaType": "application/json"}
    if column.name == "sha256":
        return {"type": "string", "pattern": _SHA256}
    return {"type": "string"}


def text() -> str:
    """The file, with a line for each column."""
    return json.dumps(schema(), indent=1, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    FILE.write_text(text(), encoding="utf-8")
