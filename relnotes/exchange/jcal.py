"""Reads calendars as JSON: the jCal of RFC 7265, as servers of calendars give them.

Each part is written as an `.ics` has it and read by the same rules.
"""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from relnotes.exchange import calendar_events
from relnotes.exchange.encoding import one_line
from relnotes.exchange.json_values import DECODER, told
from relnotes.exchange.records import Reading, TroubleCode, Troubles

_IS_FILE = re.compile(r"\s*(?:\[\s*)?\[\s*\"v(?:calendar|event|journal)\"\s*,\s*\[", re.IGNORECASE)
_BEGUN = re.compile(
    r"\[\s*\"(vcalendar|vevent|vjournal|vtodo|vtimezone|standard|daylight)\"\s*,\s*(?=\[)",
    re.IGNORECASE,
)
_NAME = re.compile(r"[A-Za-z0-9-]{1,60}\Z", re.ASCII)
_PROPERTIES = 1_000
_VALUE_AT = 3
"""Before it stand the name, the parameters and the type of a property."""
_ESCAPES = str.maketrans({"\\": "\\\\", "\n": "\\n", "\r": "", ",": "\\,", ";": "\\;"})
_APART = str.maketrans("", "", "-:")
_TIMES = frozenset({"date", "date-time", "time"})
_NOT_QUOTED = str.maketrans({'"': "'"})


def is_file(text: str) -> bool:
    """Whether a JSON, whole or torn, begins a calendar."""
    return _IS_FILE.match(text) is not None


def read(text: str) -> Reading:
    """Every event and journal; a torn one costs itself."""
    troubles = Troubles()
    written = "\r\n".join(_lines(text, troubles)).encode(errors="replace")
    reading = calendar_events.read(written)
    # JSON for programs has no line ends, and where things stand in what was made here is no help.
    return replace(
        reading,
        entries=tuple(replace(one, line=None) for one in reading.entries),
        troubles=(*troubles.all(), *(replace(one, line=None) for one in reading.troubles)),
    )


def _lines(text: str, troubles: Troubles) -> Iterator[str]:
    """The lines of an `.ics`: what a zone consists of stands in it, all else in the calendar."""
    begun = list(_BEGUN.finditer(text))
    calendar, zone = "", ""
    for match, following in zip(
        begun, [*(one.start() for one in begun[1:]), len(text)], strict=True
    ):
        name = match[1].upper()
        if zone and name not in ("STANDARD", "DAYLIGHT"):
            yield f"END:{zone}"
            zone = ""
        if name == "VCALENDAR" and calendar:
            yield f"END:{calendar}"
        yield f"BEGIN:{name}"
        yield from _properties(text[match.end() : following], troubles)
        if name == "VCALENDAR":
            calendar = name
        elif name == "VTIMEZONE":
            zone = name
        else:
            yield f"END:{name}"
    yield from (f"END:{one}" for one in (zone, calendar) if one)


def _properties(text: str, troubles: Troubles) -> Iterator[str]:
    try:
        found, _ = DECODER.raw_decode(text)
    except (json.JSONDecodeError, RecursionError):
        troubles.add(TroubleCode.UNREADABLE_RECORD, text[:80])
        return
    for one in found[:_PROPERTIES]:
        line = _property(one)
        if line is None:
            troubles.add(TroubleCode.UNREADABLE_RECORD, str(one)[:80])
        else:
            yield line


def _property(one: object) -> str | None:
    if not isinstance(one, list) or len(one) <= _VALUE_AT:
        return None
    name, parameters, kind, *values = one
    if not isinstance(name, str) or not _NAME.match(name):
        return None
    said = "".join(
        f';{key.upper()}="{one_line(str(value)).translate(_NOT_QUOTED)}"'
        for key, value in told(parameters).items()
        if _NAME.match(key)
    )
    value = ",".join(_written(str(kind).casefold(), each) for each in values)
    return f"{name.upper()}{said}:{value}"


def _written(kind: str, value: Any) -> str:
    """A value as an `.ics` has it."""
    if isinstance(value, Mapping):  # how a series repeats
        rule = ((key, each if isinstance(each, list) else [each]) for key, each in value.items())
        return one_line(
            ";".join(f"{key.upper()}={','.join(map(_part, each))}" for key, each in rule)
        )
    if isinstance(value, list):  # a span, or the parts of a value
        return "/".join(_written("date-time" if kind == "period" else kind, each) for each in value)
    if kind in ("text", "unknown"):
        return str(value).translate(_ESCAPES)
    written = one_line(str(value))
    if kind in _TIMES:
        return written.translate(_APART)
    return written.replace(":", "") if kind == "utc-offset" else written


def _part(value: object) -> str:
    """A part of a rule; a day among them is written without its signs."""
    written = str(value)
    return written.translate(_APART) if written[:4].isdecimal() and "-" in written else written
