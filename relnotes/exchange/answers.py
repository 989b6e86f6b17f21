"""What a person says about files of other programs: their letters, their columns, their dates."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from relnotes.exchange.table_choices import CHOICES
from relnotes.exchange.table_columns import plain

_COLUMNS = 1_000


@dataclass(frozen=True, slots=True)
class Answers:
    """What the columns of a sheet hold; a column that is not named stays as it was guessed.

    `columns` and `month_first` go by the column's place, `named` by the words of its heading; the
    values are words of `table_choices.CHOICES`. `dates` is the order of every other date column,
    and `heading` is False where the first row is already somebody.
    """

    columns: Mapping[int, str] = field(default_factory=dict)
    named: Mapping[str, str] = field(default_factory=dict)
    month_first: Mapping[int, bool] = field(default_factory=dict)
    dates: bool | None = None
    heading: bool | None = None

    def word(self, at: int, heading: str) -> str:
        """What a column was said to hold, or nothing."""
        return self.columns.get(at) or self.named.get(plain(heading), "")

    def as_kept(self) -> dict[str, Any]:
        """The same as a journal keeps it; without a heading, no other sheet is known again."""
        return {
            "columns": {str(at): word for at, word in self.columns.items()},
            "month_first": {str(at): order for at, order in self.month_first.items()},
        }

    @classmethod
    def of_kept(cls, kept: object) -> "Answers":
        """What was kept, as far as it is still understood."""
        told = kept if isinstance(kept, dict) else {}
        words = {at: word for at, word in _numbered(told.get("columns")) if word in CHOICES}
        orders = {at: it for at, it in _numbered(told.get("month_first")) if isinstance(it, bool)}
        return cls(columns=words, month_first=orders, heading=True)


@dataclass(frozen=True, slots=True)
class Guidance:
    """Everything that is known before reading: by the file's name, by a sheet's headings, for all.

    `remembered` are answers to sheets of earlier imports, by `signature`.
    """

    encodings: Mapping[str, str] = field(default_factory=dict)
    answers: Mapping[str, Answers] = field(default_factory=dict)
    remembered: Mapping[str, Answers] = field(default_factory=dict)
    encoding: str | None = None
    every: Answers | None = None

    def encoding_of(self, file: str) -> str | None:
        """How a file was said to be written."""
        return self.encodings.get(file) or self.encoding

    def answers_of(self, file: str) -> Answers | None:
        """What was said about a sheet."""
        return self.answers.get(file) or self.every


def signature(headings: Sequence[str]) -> str:
    """By what a sheet with the same headings is known again; it does not tell what they are."""
    words = "\x1f".join(map(plain, headings))
    return hashlib.sha256(words.encode("utf-8", "replace")).hexdigest()[:32]


def _numbered(value: object) -> list[tuple[int, Any]]:
    pairs = value.items() if isinstance(value, dict) else ()
    found = [(int(key), it) for key, it in pairs if isinstance(key, str) and key.isdecimal()]
    return [(at, it) for at, it in found if at < _COLUMNS and isinstance(it, str | bool)]
