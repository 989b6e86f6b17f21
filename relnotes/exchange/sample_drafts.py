"""The texts of the sample journal, and drafts of its records out of them."""

import datetime as dt
import json
from collections.abc import Iterator, Sequence
from decimal import Decimal
from enum import StrEnum
from pathlib import Path
from types import UnionType
from typing import Any, TypeVar, get_args, get_type_hints

D = TypeVar("D")
Told = dict[str, Any]
"""A record as a text tells it; its days are counted from today."""


def texts(folder: Path) -> dict[str, list[Told]]:
    """What the files of a folder tell, by the name of its sort."""
    told: dict[str, list[Told]] = {}
    for file in sorted(folder.glob("*.json")):
        for name, records in json.loads(file.read_text(encoding="utf-8")).items():
            told.setdefault(name, []).extend(records)
    return told


class Drafts:
    """Makes drafts from texts, each field read as its type asks."""

    def __init__(self, today: dt.date) -> None:
        self._today = today

    def day(self, offset: int) -> dt.date:
        """A day, so many before or after today."""
        return self._today + dt.timedelta(days=offset)

    def one(self, make: type[D], told: Told, **given: Any) -> D:
        """A draft; what is given goes before what the text tells."""
        hints = get_type_hints(make)
        values = {
            name: self._value(hint, told[name])
            for name, hint in hints.items()
            if name in told and name not in given
        }
        return make(**values, **given)

    def several(self, make: type[D], told: Sequence[Told]) -> Iterator[D]:
        """A draft of each text."""
        return (self.one(make, one) for one in told)

    def _value(self, hint: Any, raw: Any) -> Any:
        kinds = get_args(hint) if isinstance(hint, UnionType) else (hint,)
        if raw is None:
            return None
        if dt.date in kinds:
            return self.day(raw)
        if dt.time in kinds:
            return dt.time.fromisoformat(raw)
        if Decimal in kinds:
            return Decimal(raw)
        words = [kind for kind in kinds if isinstance(kind, type) and issubclass(kind, StrEnum)]
        return words[0](raw) if words else raw
