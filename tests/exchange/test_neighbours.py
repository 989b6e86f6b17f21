"""A damaged record costs itself: whoever stands before and after it comes along.

Each kind of damage here once took a neighbour along, in mutants of the file.
"""

import copy
import json
from typing import Any

import pytest

from relnotes.exchange.recognise import read
from relnotes.exchange.records import Reading, TroubleCode
from tests.exchange import journeys

_FIRST = {"title": "First", "body": "stands", "date": "2026-11-03", "time": "09:00"}
_TORN = {"title": "Torn", "body": "", "date": "2026-11-04", "tags": ["@sven"], "starred": True}
_LAST = {"title": "Last", "body": "stands", "date": "2026-11-05", "time": "09:00"}


def _titles(reading: Reading) -> list[str]:
    return [one.title for one in reading.entries]


@pytest.mark.parametrize(
    ("lost", "instead"),
    [
        ('"], "starred": true}', '"'),  # the next record becomes one of its tags
        ('"Torn"', '"Torn'),
        ('"Torn"', '""Torn"'),
        ('{"title": "Torn"', '"title": "Torn"'),
        ("true}", 'true, "more": ['),
        ('["@sven"]', '[{"@sven"]'),
    ],
)
def test_a_record_of_a_list_in_json(lost: str, instead: str) -> None:
    text = json.dumps({"entries": [_FIRST, _TORN, _LAST]}, indent=0).replace("\n", " ")
    tight = text.replace("[ ", "[").replace(" ]", "]").replace("{ ", "{").replace(" }", "}")
    assert lost in tight
    reading = read(tight.replace(lost, instead).encode())
    assert {"First", "Last"} <= set(_titles(reading))
    assert TroubleCode.UNREADABLE_RECORD in {one.code for one in reading.troubles}


def test_a_list_that_ends_too_early_loses_nothing() -> None:
    text = json.dumps({"entries": [_FIRST, _TORN, _LAST]}).replace("true}", "true}]}")
    assert _titles(read(text.encode())) == ["First", "Torn", "Last"]


def test_the_line_of_a_torn_record_is_named() -> None:
    text = json.dumps({"entries": [_FIRST, _TORN, _LAST]}, indent=1).replace('"Torn"', '"Torn')
    reading = read(text.encode())
    assert _titles(reading) == ["First", "Last"]
    (line,) = (one.line for one in reading.troubles)
    assert line is not None
    assert '"title": "Torn' in "\n".join(text.split("\n")[line - 1 : line + 1])


def test_a_text_that_quotes_a_record_is_no_record() -> None:
    quoting = {**_TORN, "body": json.dumps(_LAST)}
    text = json.dumps({"entries": [_FIRST, quoting, _LAST]})
    assert _titles(read(text.encode())) == ["First", "Torn", "Last"]
    assert _titles(read(text.replace('"First"', '"First').encode())) == ["Torn", "Last"]


def test_a_contact_of_monica() -> None:
    """Monica's records look alike: one of another list once took the place of a torn one."""
    data: Any = copy.deepcopy(journeys.MONICA_DATA)
    uuids = [{**journeys.SVEN, "uuid": one, "properties": {"first_name": one}} for one in "AB"]
    data["account"]["data"][0]["values"] = [uuids[0], journeys.IFEOMA, uuids[1], journeys.SVEN]
    whole = read(json.dumps(data).encode())
    torn = json.dumps(data).replace('"content": "About', '"content": About')
    reading = read(torn.encode())
    assert [one.name for one in whole.people] == ["A", "Ifeoma Okafor", "B", "Sven Lund"]
    assert [one.name for one in reading.people] == ["A", "B", "Sven Lund"]
    assert set(_titles(reading)) == {"Lunch", "Quiet"}
    assert [one.code for one in reading.troubles] == [TroubleCode.UNREADABLE_RECORD]


@pytest.mark.parametrize(
    ("lost", "instead"),
    [
        ("'O\\'Kafor'", "'O\\'Kafor"),
        ("NULL,5)", "NULL,5"),
        ("(1,'Ifeoma'", "1,'Ifeoma'"),
        ("(1,'Ifeoma'", ";(1,for'"),
        ("NULL,5)", "NULL,5);CHARSET"),
        ("(1,'Ifeoma'", "\nINSERT INTO x VALUES (1,'Ifeoma'"),
    ],
)
def test_a_row_of_a_statement(lost: str, instead: str) -> None:
    reading = read(journeys.MONICA_SQL.replace(lost, instead, 1).encode())
    assert "Sven Lund" in [one.name for one in reading.people]


@pytest.mark.parametrize(
    ("lost", "instead"),
    [
        ("\n4:\n", "\n4\xe9\n"),
        ("\n4:\n  Calls:", "\n4BEGIN:\n text Calls"),
        ("\n4:\n  Calls:", "\n  text: torn\n  Calls:"),
        ("\n4:\n  Calls:\n", "\n4:\0\n  Calls:\n"),
        ("\n4:\n", "\n3:\n"),
        ("'Sven: the crane': null", "'Sven: the crane: null"),
    ],
)
def test_a_day_of_a_month(lost: str, instead: str) -> None:
    text = journeys.REDNOTEBOOK + "\n5:\n  text: Last of all\n"
    assert lost in text
    bodies = [one.body for one in read(text.replace(lost, instead).encode(), "2026-11.txt").entries]
    assert any("She asked for the plan." in one for one in bodies)
    assert "Last of all" in bodies
