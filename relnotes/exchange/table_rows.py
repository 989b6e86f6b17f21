"""The rows of a text with separators; a stray quotation mark costs one row, not the rest."""

import csv
import re
from collections import Counter
from collections.abc import Iterator, Sequence

from relnotes.exchange.records import TroubleCode, Troubles

DELIMITERS = ",;\t|"
FIELD_LIMIT = 1_000_000
# How far a quoted cell may reach before its quotation mark is taken for a slip.
_LONGEST_CELL = 2_000
_PATIENCE = 200_000
_SAMPLE_ROWS = 200
_WIDE, _WHOLE = 4, 3
"""Columns and rows below them that show a table where most lines do not."""
_LINES = re.compile(r"[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+\Z")

# The module's own limit of 128 KiB would refuse a long note; it can only be set for all readers.
csv.field_size_limit(FIELD_LIMIT)

Row = tuple[int, list[str]]
"""The number of a row's first line, and its cells."""


def delimiter(text: str) -> str | None:
    """The separator that gives the most regular rows, or None when no separator does."""
    first = text[:8].casefold()
    if first.startswith("sep=") and len(first) > 4:
        return text[4]
    lines = _LINES.findall(text[:200_000])[: _SAMPLE_ROWS * 5]
    if len(text) > 200_000:
        lines = lines[:-1]
    first = lines[0] if lines else ""
    scored = [(_regularity(lines, one), f"{one} " not in first, one) for one in DELIMITERS]
    score, _, best = max(scored, key=lambda one: one[:2])  # "Name, First name" is one heading
    return best if score > (0, 0) else None


def _regularity(lines: Sequence[str], separator: str) -> tuple[float, int]:
    """How many rows have the most frequent number of cells, and that number."""
    found = [cells for _, cells in _plain_rows(lines, separator) if any(cells)]
    widths = Counter(len(cells) for cells in found[:_SAMPLE_ROWS])
    several = {width: count for width, count in widths.items() if width > 1}
    if not several:
        return 0, 0
    width, count = max(several.items(), key=lambda pair: (pair[1], pair[0]))
    share = count / sum(widths.values())
    if share >= 0.4:
        return share, width
    head = len(found[0])  # one torn row can outnumber the whole ones below the same headings
    whole = head >= _WIDE and widths[head] > _WHOLE
    return (widths[head] / sum(widths.values()), head) if whole else (0, 0)


def rows(text: str, separator: str, troubles: Troubles) -> Iterator[Row]:
    """Each row; where a quotation mark was never closed, the line by itself is the row."""
    lines = _LINES.findall(text)
    width, patience, at = 0, _PATIENCE, 0
    while at < len(lines):
        line = lines[at]
        cells, used = _one_line(line, separator), 1
        if line.count('"') % 2 and patience > 0:
            joined, several, well_formed = _several_lines(lines[at : at + _LONGEST_CELL], separator)
            right = len(joined) == width or not width or len(cells) != width
            if joined and right and (well_formed or len(cells) != width):
                cells, used = joined, several
            else:
                troubles.add(TroubleCode.UNCLOSED_QUOTE, line.strip(), line=at + 1)
                patience -= several
        width = max(width, len(cells)) if at < 20 else width
        yield at + 1, cells
        at += used


def _one_line(line: str, separator: str) -> list[str]:
    """The cells of one line, with a quotation mark as a character where it does not pair."""
    line = line.rstrip("\r\n")
    if '"' not in line:
        return line.split(separator)
    if line.count('"') % 2:
        return [cell.strip().strip('"') for cell in line.split(separator)]
    try:
        return next(csv.reader([line], delimiter=separator))
    except (csv.Error, StopIteration):
        return line.split(separator)


def _several_lines(lines: Sequence[str], separator: str) -> tuple[list[str], int, bool]:
    """The first row of these lines, how many of them it took, and whether it is well formed.

    No cells when the row never ends.
    """
    reader = csv.reader(lines, delimiter=separator)
    try:
        cells = next(reader)
    except (csv.Error, StopIteration):
        return [], len(lines), False
    used = reader.line_num
    if used == 1:
        return cells, used, True
    if sum(line.count('"') for line in lines[:used]) % 2:
        return [], used, False
    try:
        next(csv.reader(lines[:used], delimiter=separator, strict=True))
    except csv.Error:
        return cells, used, False
    return cells, used, True


def _plain_rows(lines: Sequence[str], separator: str) -> Iterator[Row]:
    reader = csv.reader(lines, delimiter=separator)
    while True:
        try:
            yield reader.line_num + 1, next(reader)
        except StopIteration:
            return
        except csv.Error:
            continue
