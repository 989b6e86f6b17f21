"""What is typed but not saved: kept by place, outside of undo, until it is saved or dropped.

A place is a word for where it is typed and, last, the record that it is about: `LogDialog entry:7`.
"""

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import select

from relnotes.journal import tables as t
from relnotes.journal.access import Reader, Writer


@dataclass(frozen=True, slots=True)
class Kept:
    """Something typed that was never saved."""

    place: str
    changed: dt.datetime
    text: str


def text(reader: Reader, place: str) -> str | None:
    """What was typed at a place, or None."""
    return reader.value(select(t.Draft.text).where(t.Draft.place == place))


def unsaved(reader: Reader) -> tuple[Kept, ...]:
    """Everything typed that was never saved, the newest first."""
    d = t.Draft
    return reader.rows(Kept, select(d.place, d.changed, d.text).order_by(d.changed.desc()))


def keep(writer: Writer, place: str, typed: str) -> None:
    """Keeps what is typed at a place."""
    writer.session.merge(t.Draft(place=place, changed=writer.now, text=typed))


def drop(writer: Writer, place: str) -> None:
    """Forgets what was typed at a place."""
    found = writer.session.get(t.Draft, place)
    if found is not None:
        writer.session.delete(found)
