"""What the terminal says about files before they are read: columns, dates, letters."""

import argparse
from collections.abc import Iterator

from relnotes.exchange.answers import Answers, Guidance
from relnotes.exchange.records import Column, Reading
from relnotes.exchange.table_choices import CHOICES
from relnotes.exchange.table_columns import plain
from relnotes.journal import mappings
from relnotes.journal.store import Journal

Mapping = tuple[str, str]


def mapping(text: str) -> Mapping:
    """`Header=field` as it is typed; the number of a column stands for its header, too."""
    header, _, word = text.rpartition("=")
    word = word.strip().lower()
    if not header.strip() or word not in CHOICES:
        words = ", ".join(CHOICES)
        raise argparse.ArgumentTypeError(f"write HEADER=FIELD, with one of these fields: {words}")
    return header.strip(), word


def guidance(journal: Journal | None, options: argparse.Namespace) -> Guidance:
    """What the options say, and what the journal remembers of sheets like these."""
    said: list[Mapping] = options.map or []
    dates = {"day-first": False, "month-first": True}.get(options.dates or "")
    answers = Answers(
        columns={int(header) - 1: word for header, word in said if header.isdecimal()},
        named={plain(header): word for header, word in said},
        dates=dates,
    )
    told = bool(said or options.as_guessed or dates is not None)
    return Guidance(
        remembered=_remembered(journal),
        encoding=options.encoding,
        every=answers if told else None,
    )


def remember(journal: Journal, options: argparse.Namespace, readings: list[Reading]) -> None:
    """Keeps what `--map` said for the next sheet with the same headings."""
    if options.map:
        said = {one.signature: _as_said(one).as_kept() for one in readings if one.signature}
        journal.do("", mappings.remember, said)


def columns_said(reading: Reading) -> Iterator[str]:
    """What each column was taken for, and how to say otherwise."""
    for number, column in enumerate(reading.columns, start=1):
        heading = column.heading or f"column {number}"
        yield f"  {heading} → {column.choice}{_days(column)}"
    if reading.needs_mapping:
        yield "  ! The columns are only guessed: --as-guessed takes them so, --map changes one."


def _days(column: Column) -> str:
    if column.month_first is None:
        return ""
    said = "month first" if column.month_first else "day first"
    return f", {said}" if column.certain else f", {said}, which is only guessed: see --dates"


def _as_said(reading: Reading) -> Answers:
    return Answers(
        columns={at: column.choice for at, column in enumerate(reading.columns)},
        month_first={
            at: column.month_first
            for at, column in enumerate(reading.columns)
            if column.month_first is not None and not column.certain
        },
    )


def _remembered(journal: Journal | None) -> dict[str, Answers]:
    kept = journal.read(mappings.remembered) if journal else {}
    return {signature: Answers.of_kept(value) for signature, value in kept.items()}
