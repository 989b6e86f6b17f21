"""What is typed but not saved: kept by place, outside of undo, until it is saved or dropped."""

from sqlalchemy import select

from relnotes.journal import tables as t
from relnotes.journal.access import Reader, Writer


def text(reader: Reader, place: str) -> str | None:
    """What was typed at a place, or None."""
    return reader.value(select(t.Draft.text).where(t.Draft.place == place))


def keep(writer: Writer, place: str, typed: str) -> None:
    """Keeps what is typed at a place."""
    writer.session.merge(t.Draft(place=place, changed=writer.now, text=typed))


def drop(writer: Writer, place: str) -> None:
    """Forgets what was typed at a place."""
    found = writer.session.get(t.Draft, place)
    if found is not None:
        writer.session.delete(found)
