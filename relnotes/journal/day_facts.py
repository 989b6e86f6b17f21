"""The facts that a day is made of: of each kind the first, as many as a day asks and counts."""

import datetime as dt
from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row, func, select

from relnotes.domain import hours
from relnotes.domain import today as rules
from relnotes.domain.day import (
    Assumed,
    Case,
    Facts,
    Guess,
    Kind,
    Person,
    Planned,
    Promised,
    Unsaid,
)
from relnotes.journal import day_queries as queries
from relnotes.journal import tables as t
from relnotes.journal.access import Reader
from relnotes.journal.day_queries import here as here


def facts(reader: Reader, today: dt.date, now: dt.time, room: int) -> Facts:
    """What a day is made of; of each kind there is `room` for so many."""
    cases = tuple(_case(row) for row in reader.connection.execute(queries.cases()))
    day = _Reading(reader, today, room, cases)
    promises, near = day.promises(), day.meeting()
    meeting = {*near, *(one.relationship_id for one in promises)}
    unsaid, guesses, planned = day.unsaid(meeting), day.guesses(near), day.planned()
    assumed, questioned = day.assumed()
    named = meeting | day.due(now)
    for kept in (cases, unsaid, planned):
        named.update(one.relationship_id for one in kept)
    named.update(one.relationship_id for one in assumed if one.relationship_id is not None)
    return Facts(
        people=day.people(named),
        cases=cases,
        promises=promises,
        unsaid=unsaid,
        guesses=guesses,
        planned=planned,
        assumed=assumed,
        questioned=questioned,
        hours=day.hours(named),
    )


@dataclass(frozen=True, slots=True)
class _Reading:
    """One reading of the facts, each by its statement."""

    reader: Reader
    today: dt.date
    room: int
    cases: tuple[Case, ...]

    def promises(self) -> tuple[Promised, ...]:
        """What is promised until soon, the longest due first."""
        wanted = self._of(Kind.PROMISE, until=self._soon)
        return self.reader.rows(Promised, queries.promises(), wanted)

    def meeting(self) -> tuple[int, ...]:
        """Whom I am in touch with soon."""
        return self.reader.values(queries.meeting(), self._of(Kind.TELL, until=self._soon))

    def due(self, now: dt.time) -> set[int]:
        """Who is due and can be reached today, the late first: the first there is room for."""
        wanted = self._of(Kind.CONTACT, tried=self.today - rules.RETRY)
        found = set[int]()
        for late in (True, False):
            rows = self.reader.connection.execute(queries.due(late=late), wanted)
            while len(found) < self.room and (row := rows.fetchone()) is not None:
                texts = tuple(sorted(row[1].split(queries.BETWEEN))) if row[1] else ()
                if hours.opens(texts, self.today, now) is not None:
                    found.add(row[0])
            rows.close()
        return found

    def people(self, ids: Collection[int]) -> dict[int, Person]:
        """Those of some who are there."""
        found = self.reader.rows(Person, queries.people(), {"ids": list(ids)})
        return {one.id: one for one in found}

    def hours(self, ids: Collection[int]) -> dict[int, tuple[str, ...]]:
        """In their own words when some like to be reached."""
        found: defaultdict[int, list[str]] = defaultdict(list)
        rows = self.reader.connection.execute(queries.opening(), {"ids": list(ids)})
        for person, text in rows:
            found[person].append(text)
        return {person: tuple(sorted(texts)) for person, texts in found.items()}

    def unsaid(self, near: Collection[int]) -> tuple[Unsaid, ...]:
        """Whom to thank, and what those whom I meet soon have not heard of."""
        return (
            *self.reader.rows(Unsaid, queries.unthanked(), self._of(Kind.THANKS)),
            *self.reader.rows(Unsaid, queries.untold(), {"ids": list(near)}),
        )

    def guesses(self, near: Collection[int]) -> tuple[Guess, ...]:
        """What was assumed of those whom I meet soon."""
        wanted = {"ids": list(near), "today": self.today}
        return self.reader.rows(Guess, queries.guesses(), wanted)

    def planned(self) -> tuple[Planned, ...]:
        """What the newest review and the newest agreement of each relationship plan."""
        ended, ending = self.today - rules.ENDED, self.today + rules.ENDING
        wanted = self._of(Kind.REVIEW, until=self._soon, ended=ended, ending=ending)
        return (
            *self.reader.rows(Planned, queries.reviews(), wanted),
            *self.reader.rows(Planned, queries.agreements(), wanted),
        )

    def assumed(self) -> tuple[tuple[Assumed, ...], dt.date | None]:
        """Beliefs that wait for their test, and when one was judged last."""
        b = t.Belief
        last = self.reader.value(select(func.max(b.verdict_day)).where(b.trashed.is_(None)))
        return self.reader.rows(Assumed, queries.beliefs()), last

    @property
    def _soon(self) -> dt.date:
        return self.today + rules.SOON

    def _of(self, kind: Kind, **more: dt.date) -> dict[str, Any]:
        """What a statement about a kind of thing is given; whom a repair mutes is left out."""
        muted = [one.relationship_id for one in self.cases if rules.mutes(one.step, kind)]
        return {"today": self.today, "muted": muted, "room": self.room, **more}


def _case(row: Row[*tuple[Any, ...]]) -> Case:
    length = dt.timedelta(days=row.pause_days)
    return Case(
        id=row.id,
        relationship_id=row.relationship_id,
        step=row.step,
        opened_day=row.opened_day,
        pause_until=row.entered_day + length if row.entered_day is not None else None,
        clear=not row.mine and (not row.wrong or bool(row.corrected)),
        drafted=bool(row.message),
        spoken=row.spoken_day is not None,
        received=row.received,
    )
