"""What happened to records, in plain words: which, what of them, from what to what."""

import datetime as dt
from collections.abc import Iterable
from decimal import Decimal
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from relnotes import field_words, record_words
from relnotes.desktop.pages.relationship import prompts
from relnotes.desktop.words import Words, capitalised
from relnotes.journal.belongs import Named
from relnotes.journal.past import FieldChange, RowChange

translate = QCoreApplication.translate

_LONGEST = 240
_AROUND = 60
_QUIET = frozenset({"position", "sha256", "media_type", "settings", "document", "language"})
"""Columns that say nothing to a person who reads of something new or deleted."""


class PastWords:
    """The words of the history, on a day."""

    def __init__(self, words: Words, today: dt.date, zone: dt.tzinfo | None = None) -> None:
        self._words, self._today, self._zone = words, today, zone

    def field(self, table: str, column: str) -> str:
        """What a column is called."""
        return QCoreApplication.translate("Field", field_words.field(table, column))

    def table(self, table: str) -> str:
        """What a row of a table is called, at the beginning of a line."""
        return capitalised(QCoreApplication.translate("Table", record_words.RECORDS[table][0]))

    def counted(self, table: str, count: int) -> str:
        """So many rows of a table."""
        one, many = (
            QCoreApplication.translate("Table", text) for text in record_words.RECORDS[table]
        )
        if count == 1:
            return translate("Past", "1 {noun}").format(noun=one)
        return many.format(n=self._words.number(count))

    def touched(self, rows: Iterable[tuple[str, int]]) -> str:
        """What a step touched: 1 entry and 2 tags on entries."""
        return self._words.names([self.counted(table, count) for table, count in rows])

    def moment(self, at: dt.datetime) -> str:
        """When a step was done, on the user's clock."""
        there = at.astimezone(self._zone)
        return self._words.moment(there.date(), there.time(), self._today)

    def named(self, row: Named) -> str:
        """A record as a head: Entry “Budget agreed”."""
        if not row.name:
            return self.table(row.table)
        return translate("Past", "{kind} “{name}”").format(
            kind=self.table(row.table), name=short(row.name)
        )

    def done(self, change: RowChange) -> str:
        """What became of a record as a whole; nothing where only fields changed."""
        if change.made:
            return translate("Past", "made")
        if change.gone:
            return translate("Past", "deleted")
        return ""

    def shown(self, change: RowChange) -> tuple[FieldChange, ...]:
        """The fields worth reading: of something new or deleted, those that say something."""
        if not (change.made or change.gone):
            return change.fields
        return tuple(
            one
            for one in change.fields
            if one.column not in _QUIET
            and one.column != "trashed"
            and (one.after if change.made else one.before) not in (None, "", False)
        )

    def sentence(self, table: str, change: FieldChange) -> str:
        """From what to what: “Budget agreed” → “Budget cut”."""
        if change.sealed:
            return translate("Past", "sealed until the repair is done")
        if change.column == "trashed":
            return (
                translate("Past", "into the trash")
                if change.before is None
                else translate("Past", "out of the trash")
            )
        before, after = change.before, change.after
        if isinstance(before, str) and isinstance(after, str):
            before, after = differing_part(before, after)
        old, new = (self.value(table, change.column, one) for one in (before, after))
        return translate("Past", "{before} → {after}").format(before=old, after=new)

    def value(self, table: str, column: str, value: object) -> str:
        """A value as a person writes it."""
        if value is None or value == "":
            return translate("Past", "nothing")
        if (table, column) == ("about_answer", "question"):
            return self._question(str(value))
        if isinstance(value, StrEnum):
            return self._words.enum(value)
        if isinstance(value, bool):
            return translate("Past", "yes") if value else translate("Past", "no")
        if isinstance(value, Named):
            return self._quoted(value.name) if value.name else self.table(value.table)
        return self._plain(value)

    def _quoted(self, name: str) -> str:
        return self._words.quoted(short(name))

    def _question(self, key: str) -> str:
        found = next((one for one in prompts.TABLE if one.question == key), None)
        return self._words.quoted(found.short() if found is not None else key)

    def _plain(self, value: object) -> str:
        if isinstance(value, dt.datetime):
            return self.moment(value)
        if isinstance(value, dt.date):
            return self._words.day(value, self._today)
        if isinstance(value, dt.time):
            return self._words.time(value)
        if isinstance(value, int | Decimal):
            return self._words.number(value)
        if isinstance(value, dict):
            return translate("Past", "a document")
        return f"“{short(str(value), _LONGEST)}”"


def short(text: str, longest: int = 80) -> str:
    """A text on one line, cut where it is long."""
    line = " ".join(text.split())
    return line if len(line) <= longest else f"{line[: longest - 1].rstrip()}…"


def differing_part(before: str, after: str) -> tuple[str, str]:
    """Long texts cut to where they differ, with some words around."""
    if max(len(before), len(after)) <= _LONGEST:
        return before, after
    start = 0
    while start < min(len(before), len(after)) and before[start] == after[start]:
        start += 1
    end = 0
    most = min(len(before), len(after)) - start
    while end < most and before[-1 - end] == after[-1 - end]:
        end += 1
    lead, tail = max(0, start - _AROUND), max(0, end - _AROUND)
    return _cut(before, lead, tail), _cut(after, lead, tail)


def _cut(text: str, lead: int, tail: int) -> str:
    inner = text[lead : len(text) - tail]
    return f"{'…' if lead else ''}{inner}{'…' if tail else ''}"
