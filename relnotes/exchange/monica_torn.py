"""Finds what is whole in a damaged JSON export of Monica, and puts it together as one."""

import json
import re
from collections.abc import Callable

from relnotes.exchange import json_records
from relnotes.exchange.json_values import Told, every, told

_SHARED = ("genders", "contact_field_types", "activity_types")
"""The account's own lists, which contacts name by their number."""


def is_export(text: str) -> bool:
    """Whether this text began as an export of Monica."""
    return '"app_version"' in text and '"first_name"' in text


def whole(text: str) -> dict[str, object]:
    """An export with every contact, connection and activity that can be read by itself."""
    kinds: dict[str, Callable[[Told], bool]] = {
        "contact": lambda one: "uuid" in one and _says(one, "first_name"),
        "relationship": lambda one: _says(one, "contact_is", "of_contact"),
        "activity": lambda one: _says(one, "happened_at"),
    }
    data = [
        {"type": kind, "values": json_records.found(text, is_it)[0]}
        for kind, is_it in kinds.items()
    ]
    instance = {name: _list(text, name) for name in _SHARED}
    journal = {"journal_entries": _list(text, "journal_entries")}
    return {
        "app_version": "",
        "account": {"data": data, "properties": journal, "instance": instance},
    }


def _says(one: Told, *names: str) -> bool:
    return told(one.get("properties")).keys() >= set(names)


def _list(text: str, name: str) -> list[object]:
    """The list of this name, where it is whole."""
    begins = re.search(rf'"{name}"\s*:\s*(?=\[)', text)
    if begins is None:
        return []
    try:
        value, _ = json.JSONDecoder(strict=False).raw_decode(text, begins.end())
    except (ValueError, RecursionError):
        return []
    return every(value)
