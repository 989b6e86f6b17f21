"""Numbers of thousands of digits, which Python refuses to read: none of them costs a file."""

import json
import re
from typing import Any

import pytest

from relnotes.exchange.bringing import bringing
from relnotes.exchange.recognise import read
from tests.exchange import journeys

_ENDLESS = "9" * 5_000
_PLACES = 30
"""Numbers of a file that are tried."""


@pytest.mark.parametrize("which", sorted(journeys.ALL))
def test_any_number_of_any_file_may_be_endless(which: str) -> None:
    text, file = journeys.ALL[which]
    numbers = list(re.finditer(r"\d+", text))
    for one in numbers[:: max(1, len(numbers) // _PLACES)]:
        reading = read((text[: one.start()] + _ENDLESS + text[one.end() :]).encode(), file)
        bringing(reading)
        assert reading.people or reading.entries or reading.troubles


@pytest.mark.parametrize(
    "line",
    [
        f"EMAIL;PREF={_ENDLESS}:b@x.example",
        f"X-ANDROID-CUSTOM:vnd.android.cursor.item/relation;Bo;{_ENDLESS};;",
        f"BDAY:{_ENDLESS}",
    ],
)
def test_a_card_keeps_its_neighbours(line: str) -> None:
    """One rank that was too long cost all cards of its file."""
    cards = f"BEGIN:VCARD\nFN:Ana\n{line}\nEND:VCARD\nBEGIN:VCARD\nFN:Bo\nEND:VCARD\n"
    assert [one.name for one in read(cards.encode()).people] == ["Ana", "Bo"]


@pytest.mark.parametrize(
    "value",
    [
        [["vcard", [["fn", {}, "text", "Ana"], ["x-n", {}, "integer", 0]]]],
        ["vcalendar", [], [["vevent", [["summary", {}, "text", "Ana"],
                                       ["dtstart", {}, "date", "2026-11-05"],
                                       ["sequence", {}, "integer", 0]], []]]],
        {"entries": [{"uuid": "A", "creationDate": "2026-11-05T09:00:00Z", "text": "Ana",
                      "editingTime": 0}]},
    ],
)  # fmt: skip
@pytest.mark.parametrize("torn", [False, True])
def test_json_keeps_its_records(value: Any, *, torn: bool) -> None:
    text = json.dumps(value).replace(" 0", f" {_ENDLESS}")
    reading = read((text[:-1] if torn else text).encode())
    assert _ENDLESS in text
    assert len((*reading.people, *reading.entries)) == 1
