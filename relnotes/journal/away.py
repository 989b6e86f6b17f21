"""My own holidays: while I am away, nothing is asked of me."""

import datetime as dt

from sqlalchemy import select

from relnotes.domain.problem import Code, Problem
from relnotes.journal import tables as t
from relnotes.journal.access import Reader, Writer


def back_on(reader: Reader, today: dt.date) -> dt.date | None:
    """The day on which I am back, if I am away today."""
    a = t.Away
    query = select(a.back_day).where(a.first_day <= today, a.back_day > today)
    return reader.value(query.order_by(a.back_day.desc()).limit(1))


def leave(writer: Writer, back: dt.date, first: dt.date | None = None) -> int:
    """Says that I am away, from today on or from another day; `Problem` where that is no day."""
    begins = first or writer.today
    if back <= begins:
        raise Problem(Code.BACK_TOO_EARLY, field="back_day")
    return writer.add(t.Away(first_day=begins, back_day=back))


def come_back(writer: Writer) -> None:
    """Says that I am here again, earlier than I meant to be."""
    a = t.Away
    here = select(a).where(a.first_day <= writer.today, a.back_day > writer.today)
    for one in writer.session.scalars(here):
        one.back_day = writer.today
