"""Takes values out of somebody's JSON, of whatever kind they are, without ever an error."""

import datetime as dt
import json
import re
from collections.abc import Mapping
from typing import Any
from zoneinfo import ZoneInfo

from relnotes.exchange.encoding import keepable, one_line

Told = Mapping[str, Any]
_DIGITS = 1_000
"""Longer numbers are as good as endless, and Python refuses to read them."""
_MOMENT = re.compile(
    r"(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d))?(?:[.,]\d+)?\s*(Z|[+-]\d\d:?\d\d)?)?"
)
_OFFSET = re.compile(r"(?:GMT|UTC)?([+-])(0?\d|1[0-4]):?([0-5]\d)?", re.ASCII)
_SECONDS = len("2026-11-03T09:00:00Z")
DECODER = json.JSONDecoder(
    strict=False, parse_int=lambda text: int(text) if len(text) < _DIGITS else float(text)
)
"""Some programs write the line ends of a text as they are; and no number is an error."""


def told(value: object) -> Told:
    """A JSON object, or an empty one."""
    return value if isinstance(value, dict) else {}


def every(value: object) -> list[Any]:
    """A JSON list, or an empty one."""
    return value if isinstance(value, list) else []


def line(value: object) -> str:
    """A text or number as one line."""
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return ""
    return one_line(str(value))


def body(value: object) -> str:
    """A text as it stands."""
    return keepable(value).strip() if isinstance(value, str) else ""


def lines(value: object) -> tuple[str, ...]:
    """The texts of a list, or of one text with commas; each once, things by their name."""
    parts = value.split(",") if isinstance(value, str) else every(value)
    parts = [one.get("name") if isinstance(one, dict) else one for one in parts]
    return tuple(dict.fromkeys(filter(None, map(line, parts))))


def whole(value: object) -> int | None:
    """A whole number."""
    if isinstance(value, str) and re.fullmatch(r"-?\d{1,9}", value.strip(), re.ASCII):
        return int(value)
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def day(value: object) -> dt.date | None:
    """The day of an ISO text, as it is written."""
    found = moment(value)
    return found.date() if isinstance(found, dt.datetime) else found


def moment(value: object, zone: object = "") -> dt.date | dt.datetime | None:
    """A day, or a time on the wall of `zone`; without a zone, as it is written."""
    quickly = _at_greenwich(value)
    if quickly is not None:
        place = _zone(zone)
        return (quickly.astimezone(place) if place else quickly).replace(tzinfo=None)
    found = _MOMENT.match(value.strip()) if isinstance(value, str) else None
    if found is None:
        return None
    try:
        that = dt.date(int(found[1]), int(found[2]), int(found[3]))
        if found[4] is None:
            return that
        clock = dt.time(int(found[4]), int(found[5]), int(found[6] or 0) % 60)
        written = dt.datetime.combine(that, clock)
        place = _zone(zone)
        if place is None or found[7] is None:
            return written
        offset = "+00:00" if found[7] == "Z" else found[7]
        aware = dt.datetime.fromisoformat(f"{written.isoformat()}{offset}")
        return aware.astimezone(place).replace(tzinfo=None)
    except (ValueError, OverflowError):
        return None


def _at_greenwich(value: object) -> dt.datetime | None:
    """The time of a text in the one form that most programs write, in a tenth of the time."""
    if not isinstance(value, str) or len(value) != _SECONDS or value[-1] != "Z":
        return None
    try:
        found = dt.datetime.fromisoformat(value)
    except ValueError:
        return None
    return found if 1 < found.year < dt.MAXYEAR else None


def since_1970(value: object, zone: object = "") -> dt.datetime | None:
    """A time in milliseconds, on the wall of `zone`, else of Greenwich.

    A number of ten digits counts seconds: as milliseconds it would be a day of early 1970.
    """
    if isinstance(value, str) and re.fullmatch(r"\s*-?\d{1,16}(\.\d+)?\s*", value, re.ASCII):
        value = float(value)
    if isinstance(value, bool) or not isinstance(value, int | float):
        found = moment(value, zone)
        return found if isinstance(found, dt.datetime) or found is None else _midnight(found)
    try:
        seconds = value if 10**9 <= value < 10**10 else value / 1_000
        aware = dt.datetime.fromtimestamp(seconds, dt.UTC)
        return aware.astimezone(_zone(zone) or dt.UTC).replace(tzinfo=None, microsecond=0)
    except (ValueError, OverflowError, OSError):
        return None


def _midnight(day_: dt.date) -> dt.datetime:
    return dt.datetime.combine(day_, dt.time())


def _zone(name: object) -> dt.tzinfo | None:
    if not isinstance(name, str) or not name or not name.isascii():
        return None
    if offset := _OFFSET.fullmatch(name.strip()):
        ahead = dt.timedelta(hours=int(offset[2]), minutes=int(offset[3] or 0))
        return dt.timezone(ahead if offset[1] == "+" else -ahead)
    try:
        return ZoneInfo(name.replace("\\", ""))
    except (OSError, ValueError, LookupError):
        return None
