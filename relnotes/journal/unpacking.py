"""Puts what newcomers bring into the journal, and leaves out what is there already."""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from itertools import product

from sqlalchemy import select

from relnotes.domain.folding import fold
from relnotes.domain.happenings import ContributionDraft, EntryDraft, Picture, PromiseDraft
from relnotes.domain.kinds import Side
from relnotes.journal import attachments, contributions, origins, promises, relationships
from relnotes.journal import tables as t
from relnotes.journal.access import Reader, Writer
from relnotes.journal.many import Bulk

_Key = tuple[dt.date, dt.time | None, str, str]


class Unpacking:
    """One import's records: the same again adds nothing, also where it lies in the trash."""

    def __init__(self, writer: Writer, bulk: Bulk) -> None:
        self._writer = writer
        self._bulk = bulk
        self._here: Logged | None = None
        self._imported: dict[type[t.Contribution] | type[t.Promise], dict[str, int]] = {}
        self._shown: list[tuple[tuple[int, ...], tuple[Picture, ...]]] = []
        self.entries = self.known = self.strangers = self.booked = self.pictures = 0

    def happening(
        self,
        draft: EntryDraft,
        people: tuple[int, ...],
        *,
        mark: str = "",
        uid: str = "",
        pictures: tuple[Picture, ...] = (),
    ) -> None:
        """Logs an entry about these people, or books the next contact when its day is to come.

        `mark` stays with it, so that it is known again when its words were edited since; `uid` is
        the name of an entry that left this journal before.
        """
        if not people:
            self.strangers += 1
            return
        assert draft.day is not None
        if draft.day > self._writer.today:
            for person in people:
                self._book(person, draft.day)
            return
        if pictures:
            self._shown.append((people, pictures))
        here = self._logged()
        if here.has(draft, people, mark, uid):
            self.known += 1
            return
        here.add(draft, people, mark)
        self._bulk.entry(draft, people, mark)
        self.entries += 1

    def close(self) -> None:
        """Keeps the pictures of entries with those they are about, once all of these are here."""
        for people, pictures in self._shown:
            for person, picture in product(people, pictures):
                self.pictures += attachments.keep(self._writer, person, picture)
        self._shown.clear()
        if self._here is not None:
            self._here.let_go()

    def contributions(self, person: int, brought: Iterable[ContributionDraft]) -> None:
        """What a side gave, unless the same was given on that day already."""
        if not brought:
            return
        c = t.Contribution
        query = select(c.side, c.day, c.what).where(c.relationship_id == person)
        rows = self._writer.reader.connection.execute(query)
        here = {(side, day, fold(what)) for side, day, what in rows}
        marks = self._marks(c)
        for draft in brought:
            key = (draft.side, draft.day or self._writer.today, fold(draft.what))
            mark = origins.mark("contribution", person, draft.side, draft.day, key[2])
            if key not in here and mark not in marks:
                here.add(key)
                told = replace(draft, relationship_id=person)
                contributions.log(self._writer, told, origin=mark)

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
                mark = origins.mark("promise", person, draft.side, draft.due, key[2])
                if key in here or mark in self._marks(p):
                    continue
                here.add(key)
                told = replace(draft, relationship_id=person)
                promise = promises.make(self._writer, told, origin=mark)
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
        """The next contact is on that day, where none is booked that is still to come."""
        found = self._writer.session.scalar(
            select(t.Rhythm).where(t.Rhythm.relationship_id == person)
        )
        if found is None:
            self._writer.add(t.Rhythm(relationship_id=person, booked_day=day))
        elif found.booked_day is None or found.booked_day < self._writer.today:
            found.booked_day = day
        else:
            return
        self.booked += 1

    def _logged(self) -> "Logged":
        if self._here is None:
            self._here = Logged(self._writer.reader)
        return self._here

    def _marks(self, table: type[t.Contribution] | type[t.Promise]) -> dict[str, int]:
        """What was imported before this import, whatever became of its words."""
        if table not in self._imported:
            self._imported[table] = origins.marks(self._writer.reader, table)
        return self._imported[table]


class Logged:
    """The entries of a journal, by all that says that one of a file is among them.

    Those in the trash are among them too: what was thrown away does not come back by an import.
    """

    def __init__(self, reader: Reader) -> None:
        e, p = t.Entry, t.EntryPerson
        people: defaultdict[int, set[int]] = defaultdict(set)
        for entry, person in reader.connection.execute(select(p.entry_id, p.relationship_id)):
            people[entry].add(person)
        self._reader = reader
        self._uids: dict[str, int] | None = None
        self._marks = set(origins.marks(reader, e))
        self._words: dict[int, tuple[frozenset[int], ...]] = {}
        self._crowds: dict[frozenset[int], frozenset[int]] = {}
        for row in reader.connection.execute(select(e.id, e.day, e.time, e.title, e.body)):
            key = (row.day, row.time, fold(row.title), row.body)
            self._stand(key, frozenset(people[row.id]))

    def has(self, draft: EntryDraft, people: Iterable[int], mark: str = "", uid: str = "") -> bool:
        """Whether this came before, or is written down with at least one of these people."""
        if mark in self._marks or (uid and uid in self._own()):
            return True
        here = self._words.get(hash(_key(draft)), ())
        return any(others & frozenset(people) for others in here)

    def add(self, draft: EntryDraft, people: Iterable[int], mark: str) -> None:
        """One more, which has just come."""
        self._marks.add(mark)
        self._stand(_key(draft), frozenset(people))

    def _stand(self, key: _Key, people: frozenset[int]) -> None:
        """Keeps little of each, as there may be a hundred thousand: the same few people, once."""
        crowd, words = self._crowds.setdefault(people, people), hash(key)
        self._words[words] = (*self._words.get(words, ()), crowd)

    def let_go(self) -> None:
        """Forgets them one by one: a hundred thousand at once would hold every other thread."""
        while self._words:
            self._words.popitem()
        while self._marks:
            self._marks.pop()

    def _own(self) -> dict[str, int]:
        """The names that entries have in files which left this journal."""
        if self._uids is None:
            self._uids = origins.uids(self._reader, t.Entry)
        return self._uids


def _key(draft: EntryDraft) -> _Key:
    assert draft.day is not None
    return draft.day, draft.time, fold(draft.title), draft.body
