"""What every command is given: the journal it means, the clock, and how to answer."""

import dataclasses
import datetime as dt
import json
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from relnotes.journal.store import Clock, Journal


@dataclass(frozen=True, slots=True)
class Session:
    """One call from a terminal."""

    path: Path
    clock: "Clock"
    as_json: bool

    @contextmanager
    def journal(self, *, create: bool = False) -> "Iterator[Journal]":
        """The journal, for as long as the command needs it."""
        from relnotes.journal.store import Journal

        journal = Journal.open(self.path, self.clock, create=create)
        try:
            yield journal
        finally:
            journal.close()

    def today(self) -> dt.date:
        """The user's today."""
        return self.clock().date()

    def say(self, record: dict[str, Any], text: str) -> None:
        """One answer: an object for a program, words for a person."""
        print(dumped(record) if self.as_json else text)

    def say_each(self, records: Iterable[tuple[dict[str, Any], str]], empty: str) -> None:
        """A list: an object a line for a program; a person also reads that it is empty."""
        found = False
        for record, text in records:
            found = True
            self.say(record, text)
        if not found and not self.as_json:
            print(empty)


def dumped(record: dict[str, Any]) -> str:
    """One line of JSON."""
    return json.dumps(record, ensure_ascii=False, default=_plain)


def _plain(value: object) -> object:
    if isinstance(value, dt.date | dt.time):
        return value.isoformat()
    if isinstance(value, Decimal):
        return format(value, "f")
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return dataclasses.asdict(value)
    raise TypeError(type(value).__name__)
