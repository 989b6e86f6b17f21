"""Which of day and month comes first: decided once for each column of dates, never cell by cell."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from relnotes.exchange.answers import Answers
from relnotes.exchange.records import TroubleCode, Troubles
from relnotes.exchange.table_columns import Field, Meaning
from relnotes.exchange.written_dates import is_ambiguous, order_shown


@dataclass(frozen=True, slots=True)
class DateOrder:
    """How a column is read, and whether its cells left no doubt or a person said so."""

    month_first: bool
    certain: bool = True


def orders(
    body: Sequence[Sequence[str]],
    found: Sequence[Meaning | None],
    answers: Answers,
    *,
    english: bool,
) -> Mapping[int, DateOrder]:
    """For each date column: what was said, it shows, another column shows, or the language says."""
    columns = {
        at: [cells[at] for cells in body if at < len(cells) and cells[at].strip()]
        for at, one in enumerate(found)
        if one is not None and one.field is Field.DATE
    }
    shown = {at: order_shown(cells) for at, cells in columns.items()}
    elsewhere = {order for order in shown.values() if order is not None}
    english = english and all(one.english for one in found if one)
    decided = {}
    for at, cells in columns.items():
        own = answers.month_first.get(at, shown[at])
        if own is None:
            own = answers.dates
        if own is None and len(elsewhere) == 1:
            own = next(iter(elsewhere))
        if own is None:
            decided[at] = DateOrder(english, certain=not any(map(is_ambiguous, cells)))
        else:
            decided[at] = DateOrder(own)
    return decided


def say_guessed(decided: Mapping[int, DateOrder], troubles: Troubles) -> None:
    """Names the columns whose order nothing shows."""
    for at, order in decided.items():
        if not order.certain:
            said = "month first" if order.month_first else "day first"
            troubles.add(TroubleCode.DATE_ORDER_GUESSED, f"column {at + 1}: {said}")
