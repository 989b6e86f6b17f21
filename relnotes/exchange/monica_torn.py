"""Finds what is whole in a damaged JSON export of Monica, and puts it together as one."""

import re
from collections.abc import Callable

from relnotes.exchange import json_records
from relnotes.exchange.json_values import DECODER, Told, every, told

_SHARED = ("genders", "contact_field_types", "activity_types")
"""The account's own lists, which contacts name by their number."""


def is_export(text: str) -> bool:
    """Whether this text began as an export of Monica."""
    return '"app_version"' in text and '"first_name"' in text


def whole(text: str) -> dict[str, object]:
    """An export with every contact, connection and activity that can be read by itself.

    Of a contact that is torn, what it says of itself may be whole.
    """
    found = {kind: json_records.found(text, is_it)[0] for kind, is_it in _KINDS.items()}
    known = {repr(one["properties"]) for one in found["contact"]}
    loose, _ = json_records.found(text, lambda one: _is_contact(one) and "is_partial" in one)
    found["contact"] += [{"properties": one} for one in loose if repr(one) not in known]
    data = [{"type": kind, "values": values} for kind, values in found.items()]
    instance = {name: _list(text, name) for name in _SHARED}
    journal = {"journal_entries": _list(text, "journal_entries")}
    return {
        "app_version": "",
        "account": {"data": data, "properties": journal, "instance": instance},
    }


def _is_contact(properties: Told) -> bool:
    """Whether somebody is told so; the owner of the account has an e-mail in that place."""
    return "first_name" in properties and "email" not in properties


def _says(one: Told, *names: str) -> bool:
    return told(one.get("properties")).keys() >= set(names)


_KINDS: dict[str, Callable[[Told], bool]] = {
    "contact": lambda one: "uuid" in one and _is_contact(told(one.get("properties"))),
    "relationship": lambda one: _says(one, "contact_is", "of_contact"),
    "activity": lambda one: _says(one, "happened_at"),
    "photo": lambda one: _says(one, "dataUrl"),
}


def _list(text: str, name: str) -> list[object]:
    """The list of this name, where it is whole."""
    begins = re.search(rf'"{name}"\s*:\s*(?=\[)', text)
    if begins is None:
        return []
    try:
        value, _ = DECODER.raw_decode(text, begins.end())
    except (ValueError, RecursionError):
        return []
    return every(value)
