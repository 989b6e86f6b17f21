"""Reads sheets of people: the exports of address books, LinkedIn, and lists made by hand."""

import itertools
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from relnotes.exchange import own_sheets
from relnotes.exchange.answers import Answers, signature
from relnotes.exchange.encoding import Decoded
from relnotes.exchange.records import Column, PersonRecord, Reading, TroubleCode, Troubles
from relnotes.exchange.table_cells import Sheet, undefused
from relnotes.exchange.table_columns import Field, Meaning, choice, meaning, plain, word_of
from relnotes.exchange.table_dates import DateOrder, orders, say_guessed
from relnotes.exchange.table_guesses import guessed, is_heading, is_name
from relnotes.exchange.table_headings import is_contacts, meanings
from relnotes.exchange.table_letters import by_headings
from relnotes.exchange.table_people import person
from relnotes.exchange.table_rows import DELIMITERS, Row, delimiter, rows

RECORD_LIMIT = 100_000
_PREAMBLE = 12
_BEGINNING = 20_000
_SAMPLES = 5
_MAIL = re.compile(r"[^@\s<>,;]{1,100}@[^@\s<>,;]{1,200}")
_FIRST = 2
_SHOWN = 300
_DATA_DIGITS = 5
# Other sheets of the same exports that name people and are no address books.
_NOT_CONTACTS = (
    frozenset({"conversation id", "from", "to", "content"}),
    frozenset({"headline", "summary", "industry"}),
)
Remembered = Mapping[str, Answers]


@dataclass(frozen=True, slots=True)
class Origin:
    """Where rows come from, and what was said about them now or in an earlier import."""

    format: str = "csv"
    encoding: str = ""
    english: bool = True
    answers: Answers | None = None
    remembered: Remembered | None = None


def read(
    decoded: Decoded, answers: Answers | None = None, remembered: Remembered | None = None
) -> Reading | None:
    """The people of a text with separators, or None when it is no sheet at all."""
    decoded = by_headings(decoded)
    separator = delimiter(decoded.text) or _headed(decoded.text)
    if separator is None:
        return None
    troubles = Troubles()
    troubles.add_letters(decoded)
    origin = Origin("csv", decoded.encoding, separator != ";", answers, remembered)
    return of_rows(rows(decoded.text, separator, troubles), origin, troubles)


def _headed(text: str) -> str | None:
    """The separator by which one of the first lines has headings of an address book.

    A list of nothing but addresses is a sheet of one column, and so is one of names.
    """
    lines = [line for line in text[:_BEGINNING].splitlines() if line.strip()][:_PREAMBLE]
    for separator in DELIMITERS:
        table = [(0, line.replace('"', "").split(separator)) for line in lines]
        if table and is_contacts(header(table)[1]):
            return separator
    cells = [line.strip(" \"'") for line in lines[1:]]
    named = meaning(lines[0].strip(" \"'")) if cells else None
    alike = is_name if named is not None and named.field is Field.DISPLAY else _MAIL.fullmatch
    return "," if cells and all(map(alike, cells)) else None


def is_known(table: Sequence[Row]) -> bool:
    """Whether the headings are those of an address book, so that nobody need explain them."""
    found = header([row for row in table if any(map(str.strip, row[1]))][:_PREAMBLE])[1]
    return is_contacts(found)


def of_rows(found: Iterable[Row], origin: Origin, troubles: Troubles) -> Reading | None:
    """The people of some rows; None where they are no sheet.

    A sheet with other headings than those of address books is read as its cells suggest, and says
    that somebody has to look at this.
    """
    table = _filled_rows(found, troubles)
    layout = _layout(table, origin) if table else None
    if layout is None:
        return None
    cells = [row for _, row in layout.body]
    order = orders(cells, layout.found, layout.answers or Answers(), english=origin.english)
    days = {at: one.month_first for at, one in order.items()}
    sheet = Sheet(layout.headings, layout.found, days)
    if layout.sure:
        say_guessed(order, troubles)
    people = _everybody(layout, sheet, troubles)
    return Reading(
        format=origin.format,
        people=people,
        troubles=troubles.all(),
        needs_mapping=not layout.sure and layout.other is None,
        encoding=origin.encoding,
        columns=_columns(sheet, order, cells),
        signature=signature(layout.headings) if layout.has_heading else "",
        heading=layout.has_heading,
        sample=tuple(tuple(cell[:_SHOWN] for cell in row) for _, row in layout.first),
    )


def _everybody(layout: "_Layout", sheet: Sheet, troubles: Troubles) -> tuple[PersonRecord, ...]:
    """Who is in the rows; what is odd in them is only told where the columns are sure."""
    if layout.sure:
        people = _people(layout.body, sheet, troubles)
        if not people:
            troubles.add(TroubleCode.NOBODY)
        return people
    if layout.other is not None:
        troubles.add(layout.other)
        return ()
    troubles.add(TroubleCode.NEEDS_MAPPING)
    return _people(layout.body, sheet, Troubles())


@dataclass(frozen=True, slots=True)
class _Layout:
    """The columns with what they hold, and the rows below; `sure` where nobody need look."""

    headings: list[str]
    found: list[Meaning | None]
    body: list[Row]
    has_heading: bool
    sure: bool
    other: TroubleCode | None
    answers: Answers | None
    first: list[Row]


def _layout(table: list[Row], origin: Origin) -> _Layout | None:
    at, found = header(table[:_PREAMBLE])
    headings = [undefused(cell).strip() for cell in table[at][1]]
    other = _other(headings)
    own = own_sheets.meanings(headings)
    found = found if own is None else own
    known = own is not None or (is_contacts(found) and not other)
    answers = origin.answers or (origin.remembered or {}).get(signature(headings))
    if answers is None and not (known or other or _is_even(table[at:])):
        return None
    has_heading = known or other is not None or is_heading(headings)
    if answers is not None and answers.heading is not None:
        has_heading = answers.heading
    body = table[at:]
    if has_heading:  # some programs write the headings on every page
        body = [row for row in table[at + 1 :] if row[1] != table[at][1]]
    if not has_heading:
        headings, found = [""] * len(headings), [None] * len(headings)
    if not (known or other):
        found = guessed(found, [cells for _, cells in body])
    if answers is not None:
        found = _corrected(headings, found, answers)
    sure = known or answers is not None
    first = table[at : at + 1 + _FIRST]
    return _Layout(headings, found, body, has_heading, sure, other, answers, first)


def _corrected(
    headings: list[str], found: list[Meaning | None], answers: Answers
) -> list[Meaning | None]:
    """The columns as somebody said; what was only guessed stays where nothing was said."""
    words = [answers.word(at, heading) for at, heading in enumerate(headings)]
    return [
        one if not word or word == word_of(one) else choice(word)
        for one, word in zip(found, words, strict=True)
    ]


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


def _filled_rows(found: Iterable[Row], troubles: Troubles) -> list[Row]:
    filled = (row for row in found if any(map(str.strip, row[1])))
    table = list(itertools.islice(filled, RECORD_LIMIT + _PREAMBLE + 1))
    if len(table) > RECORD_LIMIT + _PREAMBLE:
        line = table.pop()[0]
        troubles.add(TroubleCode.TOO_MANY_RECORDS, str(RECORD_LIMIT), line=line)
    return table


def _other(headings: list[str]) -> TroubleCode | None:
    """What to say of a table that is known, and not one of people."""
    known = {plain(heading) for heading in headings}
    if any(words <= known for words in _NOT_CONTACTS):
        return TroubleCode.NOT_CONTACTS
    return TroubleCode.OWN_TABLE if own_sheets.is_other(headings) else None


def _is_even(table: list[Row]) -> bool:
    """Whether the rows below the first mostly have as many cells: a table, and no prose."""
    width = len(table[0][1])
    same = sum(len(cells) == width for _, cells in table[1:])
    return len(table) > 1 and same * 2 >= len(table) - 1


def _people(body: list[Row], sheet: Sheet, troubles: Troubles) -> tuple[PersonRecord, ...]:
    people = []
    own = own_sheets.meanings(sheet.headings) is not None
    for line, cells in body:
        if any(cell.strip() for cell in cells[len(sheet.headings) :]):
            troubles.add(TroubleCode.SURPLUS_CELLS, line=line)
        found = person(line, cells, sheet, troubles)
        if found is not None and own:
            found = own_sheets.completed(found, sheet.headings, cells)
        if found is not None:
            people.append(found)
    return tuple(people)


def _columns(
    sheet: Sheet, order: Mapping[int, DateOrder], body: list[list[str]]
) -> tuple[Column, ...]:
    columns = []
    for at, (heading, found) in enumerate(zip(sheet.headings, sheet.meanings, strict=True)):
        cells = (row[at].strip() for row in body if at < len(row))
        samples = tuple(itertools.islice(filter(None, cells), _SAMPLES))
        days = order.get(at)
        columns.append(
            Column(
                heading,
                str(found or ""),
                samples,
                choice=word_of(found),
                month_first=days.month_first if days else None,
                certain=days is None or days.certain,
            )
        )
    return tuple(columns)
