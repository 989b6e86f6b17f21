"""Which program wrote a JSON file, by what is in it."""

import json
from dataclasses import replace

from relnotes.exchange import jcal, jcard, journals, json_records, monica, monica_torn
from relnotes.exchange.journals import Sort
from relnotes.exchange.json_values import DECODER
from relnotes.exchange.records import Reading, Trouble, TroubleCode


def read(text: str) -> Reading | None:
    """What the file holds; None where no program that is known wrote it."""
    try:
        value = DECODER.decode(text)
    except json.JSONDecodeError as error:
        return _damaged(text, error)
    except RecursionError:
        return _damaged(text, json.JSONDecodeError("nested too deeply", text, 0))
    if monica.is_export(value):
        return monica.read(value)
    if jcard.is_file(text):
        return jcard.read(text)
    if jcal.is_file(text):
        return jcal.read(text)
    for sort in journals.SORTS:
        if sort.holds(value):
            reading = sort.read(value)
            if text.count(sort.key) > len(reading.entries):  # one may have swallowed others
                alone = _one_by_one(text, sort)
                return alone if len(alone.entries) > len(reading.entries) else reading
            return reading
    return None


def _damaged(text: str, error: json.JSONDecodeError) -> Reading:
    """What is whole in a file that is not, with the lines where records had to be left out."""
    readings = [_one_by_one(text, sort) for sort in journals.SORTS if sort.key in text]
    if monica_torn.is_export(text):
        readings.append(_told(monica.read(monica_torn.whole(text)), (error.lineno,)))
    if jcard.is_file(text):
        readings.append(jcard.read(text))
    if jcal.is_file(text):
        readings.append(jcal.read(text))
    fullest = max(readings, key=lambda one: len(one.people) + len(one.entries), default=None)
    if fullest is not None and (fullest.people or fullest.entries):
        return fullest
    trouble = Trouble(error.lineno, TroubleCode.UNREADABLE_RECORD, str(error)[:80])
    return Reading("unknown", troubles=(trouble,))


def _one_by_one(text: str, sort: Sort) -> Reading:
    records, torn = json_records.found(text, sort.is_record)
    return _told(sort.read({"entries": records}), torn)


def _told(reading: Reading, torn: tuple[int, ...]) -> Reading:
    troubles = (Trouble(line, TroubleCode.UNREADABLE_RECORD) for line in torn)
    return replace(reading, troubles=(*troubles, *reading.troubles))
