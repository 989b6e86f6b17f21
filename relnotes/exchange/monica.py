"""Reads the JSON export of Monica 4: people, and everything that was between us."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from relnotes.exchange.json_values import Told, every, line, told
from relnotes.exchange.monica_entries import entries_of, journal_of
from relnotes.exchange.monica_people import Contact, Links
from relnotes.exchange.records import (
    EntryRecord,
    PersonRecord,
    Reading,
    Related,
    TroubleCode,
    Troubles,
)

RECORD_LIMIT = 100_000
Lists = defaultdict[str, list[Any]]


def is_export(value: object) -> bool:
    """Whether this JSON is an export of Monica."""
    whole = told(value)
    return "app_version" in whole and isinstance(whole.get("account"), dict)


def read(value: object) -> Reading:
    """Everybody of the account with what is kept of them; a damaged record costs itself only."""
    account, troubles = told(told(value).get("account")), Troubles()
    lists = by_type(account.get("data"))
    instance = told(account.get("instance"))
    return assembled(
        lists,
        Links(
            kinds=_named(instance.get("contact_field_types"), "type", "name"),
            genders=_named(instance.get("genders"), "name", "type"),
            activities=_named(instance.get("activity_types"), "name", "translation_key"),
            events=_named(instance.get("life_event_types"), "name", "default_life_event_type_key"),
            photos=_pictures(lists["photo"]),
        ),
        every(told(account.get("properties")).get("journal_entries")),
        troubles,
    )


def assembled(lists: Lists, links: Links, journal: Iterable[object], troubles: Troubles) -> Reading:
    """The reading of an account whose records lie in lists by their type."""
    contacts = [Contact(one, by_type(one.get("data"))) for one in map(told, lists["contact"])]
    contacts = contacts[:RECORD_LIMIT]
    names = {one.uuid: one.name for one in contacts if one.uuid and one.name}
    related = _related(lists["relationship"], names)
    shared = {line(one.get("uuid")): one for one in map(told, lists["activity"])}
    people: list[PersonRecord] = []
    entries: dict[str, EntryRecord] = {}
    for contact in contacts:
        if not contact.name:
            troubles.add(TroubleCode.EMPTY_RECORD, contact.uuid)
            continue
        people.append(contact.record(links, tuple(related[contact.uuid]), names, troubles))
        for key, entry in entries_of(contact, shared, links):
            entries[key] = _joined(entries.get(key), entry)
    kept = [*entries.values(), *journal_of(journal)]
    if not people and not kept:
        troubles.add(TroubleCode.NOBODY)
    return Reading("monica", tuple(people), tuple(kept), troubles.all(), encoding="utf-8")


def by_type(value: object) -> Lists:
    """The lists of an export by their type; version 4.1 writes `contact`, others `contacts`."""
    found: Lists = defaultdict(list)
    for one in map(told, every(value)):
        name = line(one.get("type"))
        if name.endswith("ies"):
            name = f"{name[:-3]}y"
        elif name.endswith("sses"):
            name = name[:-2]
        elif name.endswith("s") and not name.endswith("ss"):
            name = name[:-1]
        found[name] += every(one.get("values"))
    return found


def _named(value: object, *names: str) -> dict[str, str]:
    found = {}
    for one in map(told, every(value)):
        properties = told(one.get("properties"))
        said = next(filter(None, (line(properties.get(name)) for name in names)), "")
        found[line(one.get("uuid"))] = said.replace("_", " ")
    return found


def _pictures(values: Iterable[object]) -> dict[str, str]:
    """The pictures of an account by what contacts call them, as addresses that hold them."""
    found = {}
    for one in map(told, values):
        url = told(one.get("properties")).get("dataUrl")
        if isinstance(url, str):
            found[line(one.get("uuid"))] = url
    return found


def _related(values: Iterable[object], names: dict[str, str]) -> defaultdict[str, list[Related]]:
    """Of each contact those who are something to it; a pair that stands once is told both ways."""
    told_pairs: set[tuple[str, str]] = set()
    once: list[tuple[str, str, str]] = []
    found: defaultdict[str, list[Related]] = defaultdict(list)
    for properties in (_properties(one) for one in values):
        who, whose = line(properties.get("contact_is")), line(properties.get("of_contact"))
        kind = line(properties.get("type")) or "related"
        if who in names and whose in names and who != whose:
            told_pairs.add((who, whose))
            once.append((who, whose, kind))
    for who, whose, kind in once:
        found[whose].append(Related(names[who], kind))
        if (whose, who) not in told_pairs:
            found[who].append(Related(names[whose], f"{kind} of"))
    return found


def _properties(value: object) -> Told:
    return told(told(value).get("properties"))


def _joined(there: EntryRecord | None, entry: EntryRecord) -> EntryRecord:
    """One activity of several people is one entry with all of them."""
    if there is None:
        return entry

    return replace(there, attendees=tuple(dict.fromkeys((*there.attendees, *entry.attendees))))
