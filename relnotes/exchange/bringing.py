"""From what was read in somebody else's file to people that a journal can keep."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

from relnotes.domain.happenings import ContributionDraft, PromiseDraft
from relnotes.domain.kinds import DetailKind
from relnotes.domain.people import Detail, OccasionDraft, PersonDraft
from relnotes.domain.problem import Problem
from relnotes.domain.text import BODY_LIMIT, LINE_LIMIT
from relnotes.exchange.encoding import keepable, one_line
from relnotes.exchange.records import (
    Labelled,
    PersonRecord,
    Reading,
    Trouble,
    TroubleCode,
    Troubles,
)
from relnotes.exchange.telling import Told, entries_of
from relnotes.journal.arrivals import NOBODY_YET, Arrival, Tie

_NO_TAGS = frozenset({"mycontacts", "my contacts"})
"""Google's group of everybody says nothing about anybody."""
_DATE_WITHOUT_LABEL = "date"


@dataclass(frozen=True, slots=True)
class Coming:
    """A person of the file, as it was read and as the journal would keep it."""

    record: PersonRecord
    arrival: Arrival


@dataclass(frozen=True, slots=True)
class Bringing:
    """Who can come along from one file, and everything odd that was met on the way."""

    people: tuple[Coming, ...]
    troubles: tuple[Trouble, ...]
    entries: tuple[Told, ...] = ()


def bringing(reading: Reading, today: dt.date | None = None) -> Bringing:
    """The people of a reading; a value that a journal cannot keep costs that value only.

    Of a sheet whose columns are only guessed, nobody comes along.

    Its entries come with them where `today` says which days of a series are past.
    """
    found = Troubles()
    people = []
    for record in () if reading.needs_mapping else reading.people:
        if record.skip is not None:
            continue
        arrival = _Newcomer(record, found).arrival()
        if arrival is not None:
            people.append(Coming(record, arrival))
    told = entries_of(reading.entries, today, found) if today is not None else ()
    return Bringing(tuple(people), (*reading.troubles, *found.all()), told)


class _Newcomer:
    """One record on its way; what does not fit its place is kept in the text about the person."""

    def __init__(self, record: PersonRecord, troubles: Troubles) -> None:
        self._record = record
        self._troubles = troubles
        self._extras: list[str] = []

    def arrival(self) -> Arrival | None:
        """The person, or None where nothing says who it is."""
        record = self._record
        name = self._line(self._name())
        if not name:
            self._trouble(TroubleCode.EMPTY_RECORD, record.about)
            return None
        details = tuple(self._details(name))
        occasions = tuple(self._occasions())
        tags = tuple(self._tags())
        draft = PersonDraft(
            name=name,
            counterpart=record.kind,
            about=self._about(),
            tags=tags,
            details=details,
            occasions=occasions,
            every_days=record.every_days,
        )
        return Arrival(
            draft,
            record.photo,
            brought=tuple(self._brought()),
            promised=tuple(self._promised(done=False)),
            kept=tuple(self._promised(done=True)),
            ties=tuple(Tie(self._line(o.name), self._line(o.as_)) for o in record.related if o.as_),
            uid=record.uid,
        )

    def _brought(self) -> Iterable[ContributionDraft]:
        for one in self._record.brought:
            what = self._line(one.what)
            if what:
                yield ContributionDraft(
                    NOBODY_YET,
                    one.side,
                    what,
                    effect=self._body(one.note),
                    kind=one.kind,
                    day=one.day,
                    amount=one.amount,
                    unit=self._line(one.unit),
                )

    def _promised(self, *, done: bool) -> Iterable[PromiseDraft]:
        for one in self._record.promised:
            what = self._line(one.what)
            if what and one.done is done:
                yield PromiseDraft(NOBODY_YET, one.side, what, due=one.due, day=one.day)

    def _name(self) -> str:
        """What to call somebody, if need be by whatever else would be recognised."""
        record = self._record
        candidates = [record.name, *record.aka, *record.organisations]
        for values in (record.emails, record.phones, record.urls):
            candidates += [one.value for one in values]
        return next((name for name in candidates if one_line(name)), "")

    def _details(self, name: str) -> Iterable[Detail]:
        record = self._record
        yield from self._labelled(DetailKind.EMAIL, record.emails)
        yield from self._labelled(DetailKind.PHONE, record.phones)
        yield from self._plain(DetailKind.ORGANISATION, record.organisations, unlike=name)
        yield from self._plain(DetailKind.POSITION, (record.position,))
        yield from self._labelled(DetailKind.URL, record.urls)
        yield from self._labelled(DetailKind.ADDRESS, record.addresses)
        yield from self._plain(DetailKind.ALIAS, record.aka, unlike=name)
        related = (Labelled(other.as_, other.name) for other in record.related)
        yield from self._labelled(DetailKind.RELATED, related)

    def _labelled(self, kind: DetailKind, values: Iterable[Labelled]) -> Iterable[Detail]:
        seen: set[Detail] = set()
        for one in values:
            value = self._body(one.value)
            if value:
                detail = Detail(kind, value, self._line(one.label))
                if detail not in seen:
                    seen.add(detail)
                    yield detail

    def _plain(
        self, kind: DetailKind, values: Iterable[str], *, unlike: str = ""
    ) -> Iterable[Detail]:
        others = (Labelled("", value) for value in values if one_line(value) != unlike)
        return self._labelled(kind, others)

    def _occasions(self) -> Iterable[OccasionDraft]:
        for label, value in dict.fromkeys(self._record.dates):
            kept = self._line(label) or _DATE_WITHOUT_LABEL
            try:
                yield OccasionDraft(kept, value)
            except Problem:
                self._trouble(TroubleCode.BAD_DATE, value)
                self._extras.append(f"{kept}: {one_line(value)}")

    def _tags(self) -> Iterable[str]:
        for group in self._record.groups:
            tag = self._line(group).lstrip("#").strip()
            if tag and tag.casefold() not in _NO_TAGS:
                yield tag

    def _about(self) -> str:
        parts = (keepable(self._record.about).strip(), "\n".join(self._extras))
        return self._cut("\n\n".join(filter(None, parts)), BODY_LIMIT)

    def _line(self, text: str) -> str:
        kept = one_line(text)
        if len(kept) > LINE_LIMIT:
            self._extras.append(kept)
        return self._cut(kept, LINE_LIMIT)

    def _body(self, text: str) -> str:
        return self._cut(keepable(text).strip(), BODY_LIMIT)

    def _cut(self, text: str, limit: int) -> str:
        if len(text) > limit:
            self._trouble(TroubleCode.TEXT_CUT, text[:60])
        return text[:limit].strip()

    def _trouble(self, code: TroubleCode, detail: str) -> None:
        self._troubles.add(code, one_line(detail[:400]), line=self._record.line)
