"""The tables of Monica's database as the lists that its JSON export has."""

from collections import defaultdict
from collections.abc import Mapping
from typing import Any

from relnotes.exchange.json_values import line

Row = dict[str, Any]
Tables = defaultdict[str, list[Row]]

_OWNED = {
    "contact_fields": "contact_field", "notes": "note", "calls": "call", "gifts": "gift",
    "debts": "debt", "tasks": "task", "reminders": "reminder", "pets": "pet",
    "life_events": "life_event", "photos": "photo", "documents": "document",
}  # fmt: skip
_TYPES = {"contact_field": "contact_field_type_id", "life_event": "life_event_type_id"}
_DATES = {
    "birthday_special_date_id": "birthdate",
    "deceased_special_date_id": "deceased_date",
    "first_met_special_date_id": "first_met_date",
}


def lists(tables: Tables) -> defaultdict[str, list[Any]]:
    """Contacts with what they own, activities and relationships; ids stand for uuids."""
    owned = _owned(tables)
    dates = _by_id(tables["special_dates"])
    tags, tagged = _by_id(tables["tags"]), _pairs(tables["contact_tag"], "contact_id", "tag_id")
    found: defaultdict[str, list[Any]] = defaultdict(list)
    for row in tables["contacts"]:
        key = line(row.get("id"))
        properties = {
            **row,
            "gender": row.get("gender_id"),
            "first_met_through": row.get("first_met_through_contact_id"),
            "tags": [tags[tag].get("name") for tag in tagged[key] if tag in tags],
        }
        for column, name in _DATES.items():
            special = dates.get(line(row.get(column)))
            if special is not None:
                properties[name] = _truths(special)
        data = [{"type": kind, "values": values} for kind, values in owned[key].items()]
        found["contact"].append({"uuid": key, "properties": properties, "data": data})
    kinds = _by_id(tables["relationship_types"])
    for row in tables["relationships"]:
        kind = kinds.get(line(row.get("relationship_type_id")), {})
        found["relationship"].append({"properties": {**row, "type": kind.get("name")}})
    for row in tables["activities"]:
        properties = {**row, "type": row.get("activity_type_id")}
        found["activity"].append({"uuid": line(row.get("id")), "properties": properties})
    return found


def journal(tables: Tables) -> list[Row]:
    """The journal's entries and rated days."""
    dated = {
        line(row.get("journalable_id")): row.get("date")
        for row in tables["journal_entries"]
        if line(row.get("journalable_type")).endswith("Entry")
    }
    made = [
        {**row, "date": row.get("date") or dated.get(line(row.get("id"))) or row.get("created_at")}
        for row in tables["entries"]
    ]
    rated = [
        {"title": row.get("comment"), "post": f"{line(row.get('rate'))}/3", "date": row.get("date")}
        for row in tables["days"]
    ]
    return [{"properties": one} for one in (*made, *rated)]


def _owned(tables: Tables) -> defaultdict[str, defaultdict[str, list[Any]]]:
    """What each contact owns, by its type."""
    found: defaultdict[str, defaultdict[str, list[Any]]] = defaultdict(lambda: defaultdict(list))
    for table, kind in _OWNED.items():
        for row in tables[table]:
            properties = _truths({**row, "type": row.get(_TYPES.get(kind, ""))})
            properties |= _money(row)
            record = {"properties": properties, "created_at": row.get("created_at")}
            found[line(row.get("contact_id"))][kind].append(record)
    places = _by_id(tables["places"])
    for row in tables["addresses"]:
        place = {**places.get(line(row.get("place_id")), {}), "name": row.get("name")}
        found[line(row.get("contact_id"))]["address"].append({"properties": place})
    for contact, activities in _pairs(
        tables["activity_contact"], "contact_id", "activity_id"
    ).items():
        found[contact]["activity"] += activities
    said: defaultdict[str, list[Row]] = defaultdict(list)
    for row in tables["messages"]:
        said[line(row.get("conversation_id"))].append({"properties": _truths(row)})
    for row in tables["conversations"]:
        talk = {**row, "messages": said[line(row.get("id"))]}
        found[line(row.get("contact_id"))]["conversation"].append({"properties": talk})
    return found


def _money(row: Row) -> Row:
    """An amount as a number where the table has currencies, for there it counts the cents."""
    amount, currency = line(row.get("amount")), row.get("currency_id")
    counted = "currency_id" in row and amount.isdecimal() and len(amount) < 16
    return {"amount": int(amount) if counted else amount, "currency": currency}


def _truths(row: Mapping[str, Any]) -> Row:
    """The flags of a row as yes and no, which a table writes as 1 and 0."""
    return {
        key: value == "1" if key.startswith("is_") and value in {"0", "1"} else value
        for key, value in row.items()
    }


def _by_id(rows: list[Row]) -> dict[str, Row]:
    return {line(row.get("id")): row for row in rows}


def _pairs(rows: list[Row], one: str, other: str) -> defaultdict[str, list[str]]:
    found: defaultdict[str, list[str]] = defaultdict(list)
    for row in rows:
        found[line(row.get(one))].append(line(row.get(other)))
    return found
