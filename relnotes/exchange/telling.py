"""From the entries of somebody else's file to those that a journal can keep, and their guests."""

import datetime as dt
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from relnotes.domain.happenings import EntryDraft
from relnotes.domain.kinds import DetailKind, EntryKind
from relnotes.domain.people import Detail, PersonDraft
from relnotes.domain.text import BODY_LIMIT, LINE_LIMIT
from relnotes.exchange import pictures, series
from relnotes.exchange.encoding import keepable, one_line
from relnotes.exchange.own_notes import OWN
from relnotes.exchange.records import Attendee, EntryRecord, TroubleCode, Troubles
from relnotes.journal.arrivals import NOBODY_YET, Arrival, Happening
from relnotes.journal.faces import Guest

_BACK = dt.timedelta(days=366)
_AHEAD = dt.timedelta(days=366)
_MOST = 60
"""Days of one series that come along: the latest of the past year."""
_LONGEST = 60 * 24 * 31
_ABSENT = frozenset({"declined"})


@dataclass(frozen=True, slots=True)
class Told:
    """An entry as it was read, and as the journal would keep it; a series is several."""

    record: EntryRecord
    happening: Happening


def entries_of(
    records: Sequence[EntryRecord], today: dt.date, troubles: Troubles
) -> tuple[Told, ...]:
    """The entries up to today, and of those to come the next of each event."""
    moved: defaultdict[str, set[dt.date]] = defaultdict(set)
    for record in records:
        if record.replaces is not None and record.uid:
            moved[record.uid].add(_day(record.replaces))
    found = []
    for record in records:
        if record.skip is None and record.start is not None and _is_told(record):
            left_out = moved[record.uid] if record.replaces is None else set()
            for day in _days(record, left_out, today):
                draft = _draft(record, day, troubles)
                uid = record.uid.removeprefix(OWN) if record.uid.startswith(OWN) else ""
                shown = tuple(pictures.named(record, draft.title)) if record.pictures else ()
                happening = Happening(draft, tuple(_guests(record)), uid, shown)
                found.append(Told(record, happening))
    return tuple(found)


def strangers_of(told: Iterable[Told]) -> tuple[Arrival, ...]:
    """Those whom calendars name, with name and e-mail, the one seen most often first."""
    seen: Counter[str] = Counter()
    names: dict[str, str] = {}
    for one in {id(one.record): one for one in told}.values():
        for who in _present(one.record):
            mail = who.email.casefold()
            name = _as_said(who.name)[:LINE_LIMIT]
            if mail and name and "@" not in name:
                seen[mail] += 1
                names.setdefault(mail, name)
    return tuple(
        Arrival(PersonDraft(names[mail], details=(Detail(DetailKind.EMAIL, mail),)))
        for mail, _ in seen.most_common()
    )


def _present(record: EntryRecord) -> Iterator[Attendee]:
    """Who was there: no room, and nobody who said no."""
    everyone = (*record.attendees, *([record.organizer] if record.organizer else []))
    return (one for one in everyone if one.kind == "person" and one.status not in _ABSENT)


def _guests(record: EntryRecord) -> Iterator[Guest]:
    return (Guest(_as_said(one.name), one.email) for one in _present(record))


def _as_said(name: str) -> str:
    """Outlook's "Lund, Sven" as Sven Lund."""
    family, comma, given = one_line(name).partition(", ")
    return f"{given} {family}" if comma and given and "," not in given else one_line(name)


def _is_told(record: EntryRecord) -> bool:
    """Whether there is anything to keep: a day alone is none, and birthdays are with people."""
    said = record.title or record.body or record.place or record.tags or record.attendees
    return bool(said or record.pictures or record.organizer) and not _is_birthday(record)


def _is_birthday(record: EntryRecord) -> bool:
    return record.all_day and "FREQ=YEARLY" in record.repeats.upper()


def _days(record: EntryRecord, left_out: set[dt.date], today: dt.date) -> Iterator[dt.date]:
    """The days of an event that are past, and the first that is to come."""
    assert record.start is not None
    first = _day(record.start)
    if not record.repeats:
        yield first
        return
    past: list[dt.date] = []
    coming: list[dt.date] = []
    for day in series.days(record.repeats, first, today + _AHEAD):
        if day in left_out or day in record.except_on:
            continue
        if day > today:
            coming.append(day)
            break
        if day >= today - _BACK:
            past.append(day)
    yield from (*past[-_MOST:], *coming)


def _draft(record: EntryRecord, day: dt.date, troubles: Troubles) -> EntryDraft:
    body = keepable(record.body).strip()
    title = one_line(record.title) or one_line(body.split("\n", 1)[0]) or "…"
    if len(title) > LINE_LIMIT or len(body) > BODY_LIMIT:
        troubles.add(TroubleCode.TEXT_CUT, title[:60], line=record.line)
    start, end = _local(record.start, day), record.end
    moment = isinstance(start, dt.datetime)
    return EntryDraft(
        people=(NOBODY_YET,),
        title=title[:LINE_LIMIT],
        kind=record.kind,
        body=body[:BODY_LIMIT],
        day=_day(start),
        time=start.time() if isinstance(start, dt.datetime) else None,
        minutes=_minutes(record.start, end) if moment and record.kind != EntryKind.NOTE else None,
        place=one_line(record.place)[:LINE_LIMIT],
        tags=tuple(tag for tag in (one_line(tag)[:80].strip("#@ ") for tag in record.tags) if tag),
    )


def _local(start: dt.date | dt.datetime | None, day: dt.date) -> dt.date | dt.datetime:
    """The start on a day of the series, as the clock on this wall shows it."""
    if not isinstance(start, dt.datetime):
        return day
    moment = dt.datetime.combine(day, start.time(), start.tzinfo).replace(second=0)
    if moment.tzinfo is None:
        return moment
    try:
        return moment.astimezone().replace(tzinfo=None)
    except (OverflowError, ValueError, OSError):
        return moment.replace(tzinfo=None)


def _minutes(start: object, end: object) -> int | None:
    if not isinstance(start, dt.datetime) or not isinstance(end, dt.datetime):
        return None
    both = start.tzinfo is not None and end.tzinfo is not None
    if not both:
        start, end = start.replace(tzinfo=None), end.replace(tzinfo=None)
    try:
        minutes = int((end - start).total_seconds() // 60)
    except (OverflowError, ValueError):
        return None
    return minutes if 0 < minutes <= _LONGEST else None


def _day(moment: dt.date | dt.datetime) -> dt.date:
    return moment.date() if isinstance(moment, dt.datetime) else moment
