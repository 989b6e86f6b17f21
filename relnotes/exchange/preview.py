"""What was read in a file as JSON: what `import --preview --json` prints, its keys documented."""

from collections import Counter
from collections.abc import Iterable
from datetime import date, datetime

from relnotes.exchange.records import Brought, EntryRecord, PersonRecord, Promised, Reading


def as_json(reading: Reading, file: str) -> dict[str, object]:
    """The preview of one file as the `import --preview --json` command prints it."""
    return {
        "file": file,
        "format": reading.format,
        "people": [_person(record) for record in reading.people],
        "entries": [_entry(record) for record in reading.entries],
        "problems": [
            {"line": trouble.line, "text": ": ".join(filter(None, (trouble.code, trouble.detail)))}
            for trouble in reading.troubles
        ],
        "needs_mapping": reading.needs_mapping,
        "encoding": reading.encoding,
        "columns": [
            {"heading": column.heading, "field": column.choice, "samples": list(column.samples)}
            for column in reading.columns
        ],
    }


def numbered(pairs: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Label to value where a label may come twice: the second is "other 2"."""
    seen: Counter[str] = Counter()
    named: dict[str, str] = {}
    for label, value in pairs:
        seen[label] += 1
        key = label if seen[label] == 1 else f"{label} {seen[label]}"
        while key in named:
            seen[label] += 1
            key = f"{label} {seen[label]}"
        named[key] = value
    return named


def _person(record: PersonRecord) -> dict[str, object]:
    about = [record.position, *(address.value for address in record.addresses), record.about]
    shown: dict[str, object] = {
        "name": record.name,
        "aka": list(record.aka),
        "kind": record.kind.value,
        "emails": [email.value for email in record.emails],
        "phones": [phone.value for phone in record.phones],
        "organisations": list(record.organisations),
        "urls": [url.value for url in record.urls],
        "dates": numbered(record.dates),
        "related": [{"name": other.name, "as": other.as_} for other in record.related],
        "groups": list(record.groups),
        "photo": record.photo is not None,
        "about": "\n".join(filter(None, about)),
        "every_days": record.every_days,
        "brought": [_brought(one) for one in record.brought],
        "promised": [_promised(one) for one in record.promised],
    }
    return shown if record.skip is None else {**shown, "skip": record.skip}


def _brought(one: Brought) -> dict[str, object]:
    return {
        "side": one.side.value,
        "what": one.what,
        "day": _moment(one.day),
        "amount": None if one.amount is None else str(one.amount),
        "unit": one.unit,
    }


def _promised(one: Promised) -> dict[str, object]:
    side, due = one.side.value, _moment(one.due)
    return {"side": side, "what": one.what, "due": due, "done": one.done}


def _entry(record: EntryRecord) -> dict[str, object]:
    organizer = record.organizer
    shown: dict[str, object] = {
        "title": record.title,
        "body": record.body,
        "start": _moment(record.start),
        "end": _moment(record.end),
        "all_day": record.all_day,
        "repeats": record.repeats,
        "attendees": [
            {"name": who.name, "email": who.email, "kind": who.kind, "status": who.status}
            for who in record.attendees
        ],
        "organizer": {"name": organizer.name, "email": organizer.email} if organizer else None,
        "tags": list(record.tags),
        "starred": record.starred,
        "place": record.place,
        "status": record.status,
        "component": record.component,
        "photos": len(record.pictures),
    }
    return shown if record.skip is None else {**shown, "skip": record.skip}


def _moment(when: date | datetime | None) -> str | None:
    if isinstance(when, datetime):
        return when.isoformat(timespec="minutes")[:16]
    return when.isoformat() if when else None
