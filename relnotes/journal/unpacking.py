"""Puts what newcomers bring into the journal, and leaves out what is there already."""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace

from sqlalchemy import select

from relnotes.domain.folding import fold
from relnotes.domain.happenings import ContributionDraft, EntryDraft, PromiseDraft
from relnotes.domain.kinds import Side
from relnotes.journal import contributions, entries, promises, relationships
from relnotes.journal import tables as t
from relnotes.journal.access import Reader, Writer

_Key = tuple[dt.date, dt.time | None, str, str]
Logged = dict[_Key, set[frozenset[int]]]


class Unpacking:
    """One import's records: the same again adds nothing, also where it lies in the trash."""

    def __init__(self, writer: Writer) -> None:
        self._writer = writer
        self._here: Logged | None = None
        self.entries = self.known = self.strangers = self.booked = 0

    def happening(self, draft: EntryDraft | None) -> None:
        """Logs an entry, or books the next contact when its day is to come."""
        if draft is None:
            self.strangers += 1
            return
        assert draft.day is not None
        if draft.day > self._writer.today:
            for person in draft.people:
                self._book(person, draft.day)
            return
        if is_logged(self._logged(), draft, draft.people):
            self.known += 1
            return
        self._logged().setdefault(_key(draft), set()).add(frozenset(draft.people))
        entries.log(self._writer, draft)
        self.entries += 1

    def contributions(self, person: int, brought: Iterable[ContributionDraft]) -> None:
        """What a side gave, unless the same was given on that day already."""
        if not brought:
            return
        c = t.Contribution
        query = select(c.side, c.day, c.what).where(c.relationship_id == person)
        rows = self._writer.reader.connection.execute(query)
        here = {(side, day, fold(what)) for side, day, what in rows}
        for draft in brought:
            key = (draft.side, draft.day or self._writer.today, fold(draft.what))
            if key not in here:
                here.add(key)
                contributions.log(self._writer, replace(draft, relationship_id=person))

    def promises(
        self, person: int, promised: Iterable[PromiseDraft], kept: Iterable[PromiseDraft]
    ) -> None:
        """What a side said it would do, open or done."""
        p = t.Promise
        query = select(p.side, p.due, p.what).where(p.relationship_id == person)
        here: set[tuple[Side, dt.date | None, str]] | None = None
        for done, drafts in ((False, promised), (True, kept)):
            for draft in drafts:
                if here is None:
                    rows = self._writer.reader.connection.execute(query)
                    here = {(side, due, fold(what)) for side, due, what in rows}
                key = (draft.side, draft.due, fold(draft.what))
                if key in here:
                    continue
                here.add(key)
                promise = promises.make(self._writer, replace(draft, relationship_id=person))
                if done:
                    promises.keep(self._writer, promise, draft.day)

    def tie(self, person: int, other: int | None, kind: str) -> None:
        """Connects two people, unless they are connected in this way."""
        if other is None or other == person or not kind.strip():
            return
        c = t.Connection
        query = select(c.kind).where(c.relationship_id == person, c.other_id == other)
        if fold(kind) not in {
            fold(row.kind) for row in self._writer.reader.connection.execute(query)
        }:
            relationships.connect(self._writer, person, other, kind)

    def _book(self, person: int, day: dt.date) -> None:
        """The next contact is on that day, where none is booked before it or put off beyond."""
        found = self._writer.session.scalar(
            select(t.Rhythm).where(t.Rhythm.relationship_id == person)
        )
        if found is None:
            self._writer.add(t.Rhythm(relationship_id=person, snoozed_until=day))
        elif found.snoozed_until is None or found.snoozed_until < self._writer.today:
            found.snoozed_until = day
        else:
            return
        self.booked += 1

    def _logged(self) -> Logged:
        if self._here is None:
            self._here = logged(self._writer.reader)
        return self._here


def logged(reader: Reader) -> Logged:
    """With whom each entry of the journal was, by its day, time and words, the trash included."""
    e, p = t.Entry, t.EntryPerson
    people: defaultdict[int, set[int]] = defaultdict(set)
    for entry, person in reader.connection.execute(select(p.entry_id, p.relationship_id)):
        people[entry].add(person)
    found: Logged = {}
    for row in reader.connection.execute(select(e.id, e.day, e.time, e.title, e.body)):
        key = (row.day, row.time, fold(row.title), row.body)
        found.setdefault(key, set()).add(frozenset(people[row.id]))
    return found


def is_logged(here: Logged, draft: EntryDraft, people: Iterable[int]) -> bool:
    """Whether this was written down already, with at least one of these people."""
    return any(others & frozenset(people) for others in here.get(_key(draft), ()))


def _key(draft: EntryDraft) -> _Key:
    assert draft.day is not None
    return draft.day, draft.time, fold(draft.title), draft.body
