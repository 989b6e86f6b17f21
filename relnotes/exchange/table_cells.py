"""The cells of a row by what they mean: dates read, labels laid aside, nothing left behind."""

import re
from dataclasses import dataclass, field

from relnotes.domain.text import LINE_LIMIT
from relnotes.exchange.encoding import keepable, one_line
from relnotes.exchange.records import TroubleCode, Troubles
from relnotes.exchange.table_columns import Field, Meaning
from relnotes.exchange.written_dates import counted_day, says_nothing, written_date

_DEFUSED = re.compile(r"'(?=[=+\-@\t\r])")
_NO_ADDRESS = {"unspecified", "normal", "false", "nicht angegeben"}


@dataclass(frozen=True, slots=True)
class Sheet:
    """The columns, and per date column whether it writes the month first."""

    headings: list[str]
    meanings: list[Meaning | None]
    month_first: dict[int, bool]


@dataclass(slots=True)
class Cells:
    """The cells of a row by what they mean, in the order of the columns."""

    line: int
    troubles: Troubles
    single: dict[Field, list[str]] = field(default_factory=dict)
    labels: dict[tuple[str, str], str] = field(default_factory=dict)
    values: dict[Field, list[tuple[Meaning, str]]] = field(default_factory=dict)
    dates: list[tuple[str, str]] = field(default_factory=list)
    birth: dict[str, str] = field(default_factory=dict)
    extras: list[str] = field(default_factory=list)

    def first(self, wanted: Field) -> str:
        """The first cell of a sort."""
        return next(iter(self.single.get(wanted, [])), "")


def undefused(cell: str) -> str:
    """The cell without the mark that keeps a spreadsheet from calculating it."""
    return cell[1:] if _DEFUSED.match(cell) else cell


def gathered(row: Cells, cells: list[str], sheet: Sheet) -> Cells:
    """The row with its cells sorted by what the headings above them mean."""
    for at, cell in enumerate(cells):
        text = keepable(undefused(cell)).strip()
        if not text:
            continue
        meaning = sheet.meanings[at] if at < len(sheet.meanings) else None
        heading = sheet.headings[at] if at < len(sheet.headings) else ""
        if meaning is None or meaning.field is Field.EXTRA:
            _keep_extra(row, meaning, heading, text)
        elif meaning.field is Field.LABEL:
            row.labels[meaning.slot, meaning.part] = text
        elif meaning.field is Field.DATE:
            row.values.setdefault(Field.DATE, []).append((meaning, text))
            if not meaning.slot:
                label = meaning.label or one_line(heading)
                take_date(row, label, text, month_first=sheet.month_first.get(at))
        elif meaning.field is Field.BIRTH:
            row.birth[meaning.part] = text
        elif meaning.field is not Field.IGNORED:
            row.values.setdefault(meaning.field, []).append((meaning, text))
            row.single.setdefault(meaning.field, []).append(line_of(row, text))
    _assemble_birth(row)
    return row


def _keep_extra(row: Cells, meaning: Meaning | None, heading: str, text: str) -> None:
    if meaning is not None and meaning.slot:
        heading = row.labels.get((meaning.slot, "label"), heading)
    if text.casefold() not in _NO_ADDRESS:
        row.extras.append(f"{one_line(heading)}: {text}" if heading.strip() else text)


def line_of(row: Cells, text: str) -> str:
    """A value as one line; what is too long for its place is kept with the text."""
    kept = one_line(text)
    if len(kept) > LINE_LIMIT:
        row.troubles.add(TroubleCode.TEXT_CUT, kept[:60], line=row.line)
        row.extras.append(kept)
    return kept[:LINE_LIMIT]


def take_date(row: Cells, label: str, text: str, *, month_first: bool | None) -> None:
    """A day under its label; what is none stays readable, and is said."""
    day = written_date(text, month_first=month_first) or counted_day(text)
    if day is not None:
        row.dates.append((label or "other", day))
    elif not says_nothing(text):
        row.troubles.add(TroubleCode.BAD_DATE, text, line=row.line)
        row.extras.append(f"{label or 'other'}: {text}")


def _assemble_birth(row: Cells) -> None:
    """Thunderbird keeps year, month and day of birth apart."""
    parts = {key: text for key, text in row.birth.items() if text.strip("0 ")}
    if not parts:
        return
    year, month, day = (parts.get(key, "") for key in ("year", "month", "day"))
    if month.isdecimal() and day.isdecimal() and (year.isdecimal() or not year):
        text = f"{year.zfill(4)}-{month}-{day}" if year else f"--{month}-{day}"
    else:
        text = " ".join(filter(None, (day, month, year)))
    take_date(row, "birthday", text, month_first=False)
