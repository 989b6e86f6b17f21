"""Reads sheets of people: the CSV exports of address books, LinkedIn, and hand-made lists."""

import itertools
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from relnotes.exchange.encoding import Decoded
from relnotes.exchange.records import Column, PersonRecord, Reading, TroubleCode, Troubles
from relnotes.exchange.table_columns import (
    Field,
    Meaning,
    choice,
    is_contacts,
    meanings,
    plain,
)
from relnotes.exchange.table_people import Sheet, person, undefused
from relnotes.exchange.table_rows import Row, delimiter, rows
from relnotes.exchange.written_dates import is_ambiguous, order_shown

RECORD_LIMIT = 100_000
_PREAMBLE = 12
_SAMPLES = 5
_DATA_DIGITS = 5
# Other sheets of the same exports that name people and are no address books.
_NOT_CONTACTS = (
    frozenset({"conversation id", "from", "to", "content"}),
    frozenset({"headline", "summary", "industry"}),
)


@dataclass(frozen=True, slots=True)
class Answers:
    """What a person said to an earlier reading of the same sheet.

    `columns` gives columns a meaning by a word of `table_words.CHOICES`; `month_first` says how
    3/4/1980 is meant; `heading` is False when the first row is already somebody.
    """

    columns: Mapping[int, str] | None = None
    month_first: bool | None = None
    heading: bool = True


def read(decoded: Decoded, answers: Answers | None = None) -> Reading | None:
    """The people of a sheet, or None when the text is no sheet at all."""
    answers = answers or Answers()
    separator = delimiter(decoded.text)
    if separator is None:
        return None
    troubles = Troubles()
    if decoded.guessed:
        troubles.add(TroubleCode.ENCODING_GUESSED, decoded.encoding)
    if decoded.lossy:
        troubles.add(TroubleCode.CHARACTERS_LOST)
    table = _filled_rows(decoded.text, separator, troubles)
    if not table:
        return None
    at, found = header(table[:_PREAMBLE])
    headings = [undefused(cell).strip() for cell in table[at][1]]
    body = table[at + 1 :]
    if answers.columns is not None:
        found = [choice(answers.columns.get(column, "")) for column in range(len(headings))]
        body = body if answers.heading else table[at:]
    elif _is_of_something_else(headings) or not is_contacts(found):
        return _unreadable(decoded, troubles, headings, body)
    order = _month_first(body, found, separator, answers=answers, troubles=troubles)
    people = _people(body, Sheet(headings, found, order), troubles)
    if not people:
        troubles.add(TroubleCode.NOBODY)
    return Reading(
        format="csv",
        people=people,
        troubles=troubles.all(),
        encoding=decoded.encoding,
        columns=_columns(headings, found, body),
    )


def header(start: Sequence[Row]) -> tuple[int, list[Meaning | None]]:
    """Which of the first rows holds the headings; before it, only rows of a cell or two."""
    first: int | None = None
    for at, (_, cells) in enumerate(start):
        filled = [cell for cell in cells if cell.strip()]
        found = meanings([undefused(cell) for cell in cells])
        if is_contacts(found) and not any(_is_data(cell) for cell in filled):
            return at, found
        if len(filled) > 1 and first is None:
            first = at
        if len(filled) > 2:
            break
    first = first or 0
    return first, meanings([undefused(cell) for cell in start[first][1]])


def _is_data(cell: str) -> bool:
    return "@" in cell or sum(character.isdigit() for character in cell) >= _DATA_DIGITS


def _filled_rows(text: str, separator: str, troubles: Troubles) -> list[Row]:
    filled = (row for row in rows(text, separator, troubles) if any(map(str.strip, row[1])))
    table = list(itertools.islice(filled, RECORD_LIMIT + _PREAMBLE + 1))
    if len(table) > RECORD_LIMIT + _PREAMBLE:
        line = table.pop()[0]
        troubles.add(TroubleCode.TOO_MANY_RECORDS, str(RECORD_LIMIT), line=line)
    return table


def _is_of_something_else(headings: list[str]) -> bool:
    known = {plain(heading) for heading in headings}
    return any(words <= known for words in _NOT_CONTACTS)


def _unreadable(
    decoded: Decoded, troubles: Troubles, headings: list[str], body: list[Row]
) -> Reading | None:
    """A sheet whose columns only its owner knows, or one of something else than people."""
    other = _is_of_something_else(headings)
    same_width = sum(len(cells) == len(headings) for _, cells in body)
    if not other and (not body or same_width * 2 < len(body)):
        return None
    troubles.add(TroubleCode.NOT_CONTACTS if other else TroubleCode.NEEDS_MAPPING)
    return Reading(
        format="csv",
        troubles=troubles.all(),
        needs_mapping=not other,
        encoding=decoded.encoding,
        columns=_columns(headings, meanings(headings), body),
    )


def _people(body: list[Row], sheet: Sheet, troubles: Troubles) -> tuple[PersonRecord, ...]:
    people = []
    for line, cells in body:
        if any(cell.strip() for cell in cells[len(sheet.headings) :]):
            troubles.add(TroubleCode.SURPLUS_CELLS, line=line)
        found = person(line, cells, sheet, troubles)
        if found is not None:
            people.append(found)
    return tuple(people)


def _columns(
    headings: list[str], found: list[Meaning | None], body: list[Row]
) -> tuple[Column, ...]:
    columns = []
    for at, heading in enumerate(headings):
        cells = (row[at].strip() for _, row in body if at < len(row))
        samples = tuple(itertools.islice(filter(None, cells), _SAMPLES))
        columns.append(Column(heading, str(found[at] or ""), samples))
    return tuple(columns)


def _month_first(
    body: list[Row],
    found: list[Meaning | None],
    separator: str,
    *,
    answers: Answers,
    troubles: Troubles,
) -> dict[int, bool]:
    """How each date column writes its days: shown by a value beyond 12, by another column, said
    by the person, or else guessed from the language of the headings."""
    columns = {
        at: [cells[at] for _, cells in body if at < len(cells) and cells[at].strip()]
        for at, one in enumerate(found)
        if one is not None and one.field is Field.DATE
    }
    shown = {at: order_shown(cells) for at, cells in columns.items()}
    elsewhere = {order for order in shown.values() if order is not None}
    english = separator != ";" and all(one.english for one in found if one)
    decided: dict[int, bool] = {}
    for at, cells in columns.items():
        own = shown[at]
        if own is None:
            own = answers.month_first
        if own is None and len(elsewhere) == 1:
            own = next(iter(elsewhere))
        if own is None and any(map(is_ambiguous, cells)):
            detail = f"column {at + 1}: {'month first' if english else 'day first'}"
            troubles.add(TroubleCode.DATE_ORDER_GUESSED, detail)
        decided[at] = english if own is None else own
    return decided
