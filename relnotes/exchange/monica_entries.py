"""Activities, calls, notes and conversations of Monica as entries."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date

from relnotes.domain.kinds import EntryKind
from relnotes.exchange.json_values import Told, body, day, every, line, told, whole
from relnotes.exchange.monica_people import Contact, Links
from relnotes.exchange.records import Attendee, EntryRecord

_KINDS = (
    ("call", EntryKind.CALL), ("video", EntryKind.VIDEO), ("ate", EntryKind.LUNCH),
    ("lunch", EntryKind.LUNCH), ("dinner", EntryKind.LUNCH), ("restaurant", EntryKind.LUNCH),
    ("home", EntryKind.VISIT), ("concert", EntryKind.EVENT), ("theater", EntryKind.EVENT),
    ("museum", EntryKind.EVENT), ("play", EntryKind.EVENT),
)  # fmt: skip


def entries_of(
    contact: Contact, shared: Mapping[str, Told], links: Links
) -> Iterator[tuple[str, EntryRecord]]:
    """What happened with a contact, each with a key that is the same for all who took part."""
    who = (Attendee(contact.name, _email(contact, links)),)
    found = [
        *_activities(contact, shared, links),
        *_calls(contact),
        *_notes(contact),
        *_conversations(contact),
    ]
    for at, (key, entry) in enumerate(found):
        yield key or f"{contact.uuid}/{at}", replace(entry, attendees=who)


def journal_of(values: Iterable[object]) -> Iterator[EntryRecord]:
    """The entries of the journal, and the days that were given a rating."""
    for properties in (told(told(one).get("properties")) for one in values):
        title, text = line(properties.get("title")), body(properties.get("post"))
        start = day(properties.get("date"))
        if line(properties.get("type")) == "day":
            year, month, number = (whole(properties.get(key)) for key in ("year", "month", "day"))
            start = day(f"{year or 0:04}-{month or 0:02}-{number or 0:02}")
            title, text = line(properties.get("comment")), f"{line(properties.get('rate'))}/3"
        if title or text:
            yield _entry(title, text, start, EntryKind.NOTE, component="journal")


def _entry(
    title: str, text: str, start: date | None, kind: EntryKind, *, component: str = "entry"
) -> EntryRecord:
    title = title or line(text.split("\n", 1)[0])[:120]
    record = EntryRecord(title, text, start, kind=kind, component=component)
    return record if start is not None else replace(record, skip="no day")


def _activities(
    contact: Contact, shared: Mapping[str, Told], links: Links
) -> Iterator[tuple[str, EntryRecord]]:
    for one in contact.lists["activity"]:
        key = line(one) if isinstance(one, str) else line(told(one).get("uuid"))
        properties = told((shared.get(key) or told(one)).get("properties"))
        kind = links.activities.get(line(properties.get("type")), "").casefold()
        title, text = line(properties.get("summary")), body(properties.get("description"))
        if title or text:
            sort = next((sort for word, sort in _KINDS if word in kind), EntryKind.MEETING)
            yield key, _entry(title or kind, text, day(properties.get("happened_at")), sort)


def _calls(contact: Contact) -> Iterator[tuple[str, EntryRecord]]:
    for one in contact.each("call"):
        text = body(one.get("content"))
        theirs = one.get("contact_called") in (True, "1")
        title = line(text.split("\n", 1)[0])[:120] or ("They called" if theirs else "I called")
        yield "", _entry(title, text, day(one.get("called_at")), EntryKind.CALL)


def _notes(contact: Contact) -> Iterator[tuple[str, EntryRecord]]:
    for one in contact.each("note"):
        if text := body(one.get("body")):
            made = _entry("", text, day(one.get("created_at")), EntryKind.NOTE)
            favourite = one.get("is_favorite", one.get("is_favorited")) in (True, "1")
            yield "", replace(made, starred=favourite)


def _conversations(contact: Contact) -> Iterator[tuple[str, EntryRecord]]:
    for one in contact.each("conversation"):
        said = []
        for message in every(one.get("messages")):
            properties = told(told(message).get("properties")) or told(message)
            mine = properties.get("written_by_me") in (True, "1")
            text = body(properties.get("content"))
            said += [f"{'I' if mine else contact.name}: {text}"] if text else []
        if said:
            happened = day(one.get("happened_at"))
            yield "", _entry(said[0][:120], "\n".join(said), happened, EntryKind.MESSAGE)


def _email(contact: Contact, links: Links) -> str:
    for field in contact.each("contact_field"):
        if links.kinds.get(line(field.get("type")), "") == "email":
            return line(field.get("data"))
    return ""
