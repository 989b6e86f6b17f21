"""What a column of a sheet may hold, by its cells where its heading says nothing."""

import re
from collections.abc import Sequence

from relnotes.exchange.names import vocabulary
from relnotes.exchange.table_columns import Field, Meaning, choice
from relnotes.exchange.written_dates import written_date

_MOST = 0.6
_SAMPLE = 200
_MAIL = re.compile(r"[^@\s<>]{1,100}@[^@\s<>]{1,200}\.[^@\s<>.]{2,30}")
_WEB = re.compile(r"(?:https?://|www\.)\S{3,}", re.IGNORECASE)
_PHONE = re.compile(r"(?:\+|00|0|\()[\d\s()/.\-]{5,24}|\d{2,5}(?:[\s/.\-]\d{2,6}){1,4}")
_WORD = r"[^\W\d_][^\W\d_.'’-]*"
_NAME = re.compile(rf"{_WORD}(?:[ .'’-]+{_WORD}){{0,4}}\.?(?:, \D{{2,40}})?")
_COMPANY = re.compile(
    r"\b(?:gmbh|ag|kg|ohg|e\.?v|inc|ltd|llc|llp|plc|corp|co|company|group|sa|sas|sarl|srl|spa|bv"
    r"|nv|oy|ab|as|aps|sp\. z o\.o|s\.r\.o|ltda|university|institute|bank|foundation|club)\b\.?$",
    re.IGNORECASE,
)
_PROSE = 60
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_GROWN = 2006
_COUNTRIES = frozenset(
    vocabulary(
        "germany deutschland france spain españa italy italia poland polska netherlands nederland"
        " austria österreich switzerland schweiz usa us uk canada brazil brasil portugal sweden"
        " norway denmark finland ireland belgium india china japan mexico australia de fr es it pl"
        " nl at ch gb ca br pt se no dk fi ie be"
    )
)


def guessed(found: Sequence[Meaning | None], rows: Sequence[Sequence[str]]) -> list[Meaning | None]:
    """The meanings by the headings, and by the cells where a heading says nothing."""
    columns = [_cells(rows, at) for at in range(len(found))]
    words = [
        "" if one is not None else _word(cells) for one, cells in zip(found, columns, strict=True)
    ]
    named = {one.field for one in found if one is not None}
    _choose_names(words, columns, named)
    born = [at for at, word in enumerate(words) if word == "other date" and _are_old(columns[at])]
    if len(born) == 1 and Field.DATE not in named:
        words[born[0]] = "birthday"
    return [
        one if one is not None else choice(word) for one, word in zip(found, words, strict=True)
    ]


def is_heading(cells: Sequence[str]) -> bool:
    """Whether a row names columns, and is not already somebody."""
    filled = [cell.strip() for cell in cells if cell.strip()]
    if any(_MAIL.fullmatch(cell) or _WEB.match(cell) or _PHONE.fullmatch(cell) for cell in filled):
        return False
    return not any(sum(map(str.isdigit, cell)) * 2 > len(cell) for cell in filled)


def _cells(rows: Sequence[Sequence[str]], at: int) -> list[str]:
    return [row[at].strip() for row in rows[:_SAMPLE] if at < len(row) and row[at].strip()]


def _word(cells: list[str]) -> str:
    """The word of `table_choices.CHOICES` that fits most cells; names are told apart later."""
    if not cells:
        return ""
    tests = (
        ("e-mail", lambda cell: _MAIL.fullmatch(cell)),
        ("web page", lambda cell: _WEB.match(cell)),
        ("other date", lambda cell: len(cell) > 5 and written_date(cell, month_first=False)),
        ("other date", lambda cell: len(cell) > 5 and written_date(cell, month_first=True)),
        ("phone", lambda cell: _PHONE.fullmatch(cell)),
        ("country", lambda cell: cell.casefold() in _COUNTRIES),
    )
    for word, fits in tests:
        if sum(bool(fits(cell)) for cell in cells) >= _MOST * len(cells):
            return word
    if sum(bool(_COMPANY.search(cell)) for cell in cells) * 3 >= len(cells):
        return "company"
    if sum(map(len, cells)) > _PROSE * len(cells):
        return "notes"
    if sum(is_name(cell) for cell in cells) >= _MOST * len(cells):
        return "name"
    return ""


def is_name(cell: str) -> bool:
    """Whether a cell looks like the name of somebody."""
    return len(cell) < 60 and not cell.islower() and _NAME.fullmatch(cell) is not None


def _choose_names(words: list[str], columns: list[list[str]], named: set[Field]) -> None:
    """Of the columns of words that look like names, the first that differs from row to row."""
    names = [at for at, word in enumerate(words) if word == "name"]
    several = [at for at in names if _differ(columns[at])]
    for at in names:
        words[at] = ""
    if named & {Field.DISPLAY, Field.GIVEN, Field.FAMILY} or not several:
        return
    first = several[0]
    long = [at for at in several if _mostly_several_words(columns[at])]
    if long:
        words[long[0]] = "name"
    elif first + 1 in several:
        words[first], words[first + 1] = "first name", "last name"
    else:
        words[first] = "name"


def _are_old(cells: list[str]) -> bool:
    """Whether nearly all of these days lie before people who work today were grown up."""
    years = [int(found[0]) for cell in cells if (found := _YEAR.search(cell))]
    return len(years) * 5 >= len(cells) * 4 and sum(y < _GROWN for y in years) * 5 >= len(years) * 4


def _differ(cells: list[str]) -> bool:
    return len(set(cells)) * 2 > len(cells)


def _mostly_several_words(cells: list[str]) -> bool:
    return sum(" " in cell for cell in cells) >= _MOST * len(cells)
