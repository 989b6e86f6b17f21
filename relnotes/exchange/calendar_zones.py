"""The time zones that calendars name, in every spelling that programs have for them."""

import re
from collections.abc import Mapping, Sequence
from datetime import UTC, date, timedelta, timezone, tzinfo
from functools import cache, lru_cache
from zoneinfo import ZoneInfo, available_timezones

from relnotes.exchange import series

_OFFSET = re.compile(r"(?:UTC|GMT|Z)?\s*([+-])(\d{1,2}):?(\d\d)?(?!\d)", re.IGNORECASE)
_PART = re.compile(r"^BEGIN:(?:STANDARD|DAYLIGHT)$(.*?)^END:", re.I | re.MULTILINE | re.DOTALL)
_SAID = re.compile(r"^(DTSTART|TZOFFSETTO|RRULE)(?:;[^:\n]*)?:(.*)$", re.IGNORECASE | re.MULTILINE)
_BEGUN = re.compile(r"(\d{4})(\d\d)(\d\d)")
_PARTS = 100
_GREENWICH = re.compile(
    r"^(?:UTC|GMT|Z|ETC/UTC|(?:\(UTC\) )?Coordinated Universal Time|tzone://Microsoft/Utc)$", re.I
)
_SHOWN = re.compile(r"^\((?:UTC|GMT)[^)]{0,9}\) *(?:Greenwich Mean Time *: *)?", re.IGNORECASE)
_AMERICAN = re.compile(r"(\w+) Time \(US (?:&|and) Canada\)", re.IGNORECASE)
_REGIONS = {
    "eastern": "America/New_York",
    "central": "America/Chicago",
    "mountain": "America/Denver",
    "pacific": "America/Los_Angeles",
    "atlantic": "America/Halifax",
}
_BETWEEN = re.compile(r"[,/&:]| and ")
_PLACE = re.compile(r"[A-Za-z_]+(?:/[A-Za-z_+-]+)+\Z")


class Zones:
    """Finds the zone of a TZID: by its name, else as the file itself describes it."""

    def __init__(self, described: Mapping[str, Sequence[str]]) -> None:
        self._described = described
        self._known: dict[str, tzinfo | None] = {}

    def named(self, tzid: str, day: date) -> tzinfo | None:
        """The zone on a day, or None where the time can only be taken as it is written."""
        if tzid not in self._known:
            self._known[tzid] = _by_name(tzid)
        return self._known[tzid] or self._as_described(tzid, day) or _by_offset(tzid)

    def _as_described(self, tzid: str, day: date) -> tzinfo | None:
        """The offset of the part of the file's own zone that began last before a day."""
        latest: tuple[date, tzinfo] | None = None
        for part in _PART.findall("\n".join(self._described.get(tzid, ())))[:_PARTS]:
            said = {key.upper(): value.strip() for key, value in _SAID.findall(part)}
            begun = _BEGUN.match(said.get("DTSTART", ""))
            zone = _by_offset(said.get("TZOFFSETTO", ""))
            if begun is None or zone is None:
                continue
            try:
                first = date(int(begun[1]), int(begun[2]), int(begun[3]))
            except ValueError:
                continue
            onset = max(series.days(said.get("RRULE", ""), first, day))
            if onset <= day and (latest is None or onset >= latest[0]):
                latest = onset, zone
        return latest[1] if latest else None


@lru_cache(maxsize=1_000)
def _by_name(tzid: str) -> tzinfo | None:
    name = tzid.strip().strip('"')
    if _GREENWICH.search(name):
        return UTC
    zone = _iana(name) or _iana(name.replace(" ", "_")) or _iana(name.replace("-", "/", 1))
    if zone is None and (place := _PLACE.search(name)):
        parts = place[0].split("/")
        longest = ("/".join(parts[at:]) for at in range(len(parts) - 1))
        zone = next(filter(None, map(_iana, longest)), None)
    return zone or _windows(name) or _shown(name)


def _iana(name: str) -> tzinfo | None:
    try:
        return ZoneInfo(name) if name and name.isascii() else None
    except (OSError, ValueError, LookupError):
        return None


def _windows(name: str) -> tzinfo | None:
    if not name.endswith("Time") and "Time" not in name:
        return None
    from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

    found = WINDOWS_TO_OLSON.get(name)
    return _iana(found) if found else None


def _shown(name: str) -> tzinfo | None:
    """The zone that Windows shows as an offset with cities of it, or with a part of America."""
    cities = _SHOWN.sub("", name)
    region = _AMERICAN.match(cities)
    if region is not None:
        return _iana(_REGIONS.get(region[1].casefold(), ""))
    known = _cities() if cities != name else {}
    parts = (one.strip().replace(" ", "_").casefold() for one in _BETWEEN.split(cities))
    return next((_iana(known[one]) for one in parts if one in known), None)


@cache
def _cities() -> Mapping[str, str]:
    """The zone that is called by each city."""
    zones = sorted(one for one in available_timezones() if _PLACE.match(one))
    return {one.rpartition("/")[2].casefold(): one for one in zones}


def _by_offset(tzid: str) -> tzinfo | None:
    found = _OFFSET.search(tzid)
    if found is None or int(found[2]) > 14 or int(found[3] or 0) > 59:
        return None
    offset = timedelta(hours=int(found[2]), minutes=int(found[3] or 0))
    return timezone(offset if found[1] == "+" else -offset)
