"""Two summaries of the same people beside each other: what came, what went, what moved."""

from dataclasses import dataclass

from relnotes.domain.summary_lines import LineKey, LineKind
from relnotes.exchange.document import Document, Row

_STATEFUL = frozenset({LineKind.STAKE, LineKind.GOAL})


@dataclass(frozen=True, slots=True)
class Turn:
    """A line that reads otherwise now: as it was, and as it is."""

    before: Row
    now: Row


@dataclass(frozen=True, slots=True)
class Comparison:
    """What differs: states of needs, expectations and goals first, because they are the answer."""

    moved: tuple[Turn, ...] = ()
    reworded: tuple[Turn, ...] = ()
    new: tuple[Row, ...] = ()
    gone: tuple[Row, ...] = ()

    def __bool__(self) -> bool:
        """Whether anything differs."""
        return bool(self.moved or self.reworded or self.new or self.gone)


def compared(before: Document, now: Document) -> Comparison:
    """The differences of two documents, line by line; lines are the same if their record is."""
    first, second = _by_record(before), _by_record(now)
    both = [Turn(first[key], second[key]) for key in second if key in first]
    return Comparison(
        moved=tuple(turn for turn in both if _moved(turn)),
        reworded=tuple(turn for turn in both if turn.before.what != turn.now.what),
        new=tuple(row for key, row in second.items() if key not in first),
        gone=tuple(row for key, row in first.items() if key not in second),
    )


def _by_record(document: Document) -> dict[LineKey, Row]:
    return {row.key: row for row in document.rows if row.key is not None}


def _moved(turn: Turn) -> bool:
    key = turn.now.key
    return key is not None and key[0] in _STATEFUL and turn.before.result != turn.now.result
