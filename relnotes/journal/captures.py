"""From one text to many records: everything that was said is kept as one step."""

from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import select

from relnotes.domain.capture.aims import Aim, aimed
from relnotes.domain.capture.naming import Known
from relnotes.domain.capture.parts import Sort, Whom
from relnotes.domain.capture.said import Line, Said
from relnotes.domain.growth import LessonDraft, ProgressDraft
from relnotes.domain.happenings import ContributionDraft, EntryDraft, PromiseDraft
from relnotes.domain.kinds import DetailKind, EntryKind, GoalState, StakeSource, StakeState
from relnotes.domain.people import PersonDraft
from relnotes.domain.problem import Code, Problem
from relnotes.domain.sides import StakeDraft
from relnotes.journal import entries, goals, lessons, relationships, rhythms, stakes
from relnotes.journal import tables as t
from relnotes.journal.access import Reader, Writer

_LATELY = 300
_CLOSED = (StakeState.RELEASED,)


def everyone(reader: Reader) -> tuple[Known, ...]:
    """All who can be named, with their nicknames; those of the newest entries rank first."""
    e, p, r, d = t.Entry, t.EntryPerson, t.Relationship, t.ContactDetail
    lately = (
        select(p.relationship_id)
        .join(e, e.id == p.entry_id)
        .where(e.trashed.is_(None))
        .order_by(e.day.desc(), e.id.desc(), p.id)
        .limit(_LATELY)
    )
    ranks = {one: rank for rank, one in reversed(list(enumerate(reader.values(lately))))}
    also: dict[int, list[str]] = {}
    aliases = select(d.relationship_id, d.value).where(d.kind == DetailKind.ALIAS)
    for person, value in reader.connection.execute(aliases.order_by(d.position, d.id)):
        also.setdefault(person, []).append(value)
    return tuple(
        Known(one, name, tuple(also.get(one, ())), ranks.get(one, 1_000_000))
        for one, name in reader.connection.execute(select(r.id, r.name).where(r.trashed.is_(None)))
    )


def aims(reader: Reader, people: Collection[int]) -> tuple[Aim, ...]:
    """The open needs, expectations and goals of some people, for what tags can mean."""
    s, g = t.Stake, t.Goal
    held = select(s.id, s.relationship_id, s.what).where(
        s.relationship_id.in_(people), s.trashed.is_(None), s.state.not_in(_CLOSED)
    )
    worked = select(g.id, g.relationship_id, g.what).where(
        g.relationship_id.in_(people), g.trashed.is_(None), g.state == GoalState.OPEN
    )
    found = [Aim(*row) for row in reader.connection.execute(held.order_by(s.id))]
    found += [Aim(*row, goal=True) for row in reader.connection.execute(worked.order_by(g.id))]
    return tuple(found)


def save(writer: Writer, said: Said, *, create: bool = False) -> int:
    """Keeps everything that a text says and answers with its entry; unknown names only on purpose.

    What has no name of its own is about the first one who is named.
    """
    if not said.people:
        raise Problem(Code.NOBODY_NAMED, field="people")
    if said.unknown and not create:
        raise Problem(Code.NO_SUCH_PERSON, field="people", name=said.unknown[0], nearest="")
    new = {name: relationships.add(writer, PersonDraft(name)) for name in said.unknown}
    return _Saving(writer, said, new).save()


@dataclass(frozen=True, slots=True)
class _Saving:
    """One text on its way into the journal; `new` are those who were just added."""

    writer: Writer
    said: Said
    new: dict[str, int]

    def save(self) -> int:
        """The entry, and all that came of it."""
        said, writer = self.said, self.writer
        people = tuple(self._id(one) for one in said.people)
        found = aims(writer.reader, {*people, *(self._owner(one) for one in said.lines)})
        entry_id = entries.log(writer, self._entry(people, found))
        for line in said.of(Sort.HEARD):
            stakes.add(writer, self._stake(line))
        for line in said.of(Sort.STRAIN):
            entries.log(writer, self._strain(people, line))
        for line in said.of(Sort.LESSON):
            owner = self._owner(line)
            lessons.keep(writer, LessonDraft(line.what, relationship_id=owner, day=said.day))
        for far in said.progress:
            aim = aimed(far.tag, [one for one in found if one.goal])
            if aim is not None:
                words = far.comment or said.title
                draft = ProgressDraft(aim.id, far.percent, words, said.day, entry_id)
                goals.progress(writer, draft)
        if said.next_day is not None:
            for person in people:
                rhythms.book(self.writer, person, said.next_day)
        return entry_id

    def _entry(self, people: tuple[int, ...], found: tuple[Aim, ...]) -> EntryDraft:
        said = self.said
        brought = said.of(Sort.BROUGHT, Sort.THEY_BROUGHT)
        loose = (
            tag for one in said.lines for tag in one.tags if self._aim(one, tag, found) is None
        )
        return EntryDraft(
            people=people,
            title=said.title,
            kind=said.kind,
            body=said.body,
            day=said.day,
            time=said.time,
            minutes=said.minutes,
            warmth=said.warmth,
            my_role=said.role,
            confidence=said.confidence,
            tags=(*said.tags, *loose),
            contributions=tuple(self._contribution(one, found) for one in brought),
            promises=tuple(
                self._promise(one) for one in said.of(Sort.PROMISED, Sort.THEY_PROMISED)
            ),
        )

    def _contribution(self, line: Line, found: tuple[Aim, ...]) -> ContributionDraft:
        served = (self._aim(line, tag, found) for tag in line.tags)
        return ContributionDraft(
            relationship_id=self._owner(line),
            side=line.side,
            what=line.what,
            amount=line.amount.value if line.amount else None,
            unit=line.amount.unit if line.amount else "",
            confidence=self.said.confidence,
            stakes=tuple(dict.fromkeys(one.id for one in served if one and not one.goal)),
        )

    def _promise(self, line: Line) -> PromiseDraft:
        return PromiseDraft(
            relationship_id=self._owner(line),
            side=line.side,
            what=line.what,
            due=line.due,
            due_time=line.time,
            confidence=self.said.confidence,
        )

    def _stake(self, line: Line) -> StakeDraft:
        return StakeDraft(
            relationship_id=self._owner(line),
            side=line.side,
            kind=line.kind,
            what=line.what,
            source=StakeSource.SAID,
            since=self.said.day,
            due=line.due,
        )

    def _strain(self, people: tuple[int, ...], line: Line) -> EntryDraft:
        return EntryDraft(
            people=people if line.whom is None else (self._id(line.whom),),
            title=line.what,
            kind=EntryKind.STRAIN,
            day=self.said.day,
            confidence=self.said.confidence,
        )

    def _aim(self, line: Line, tag: str, found: tuple[Aim, ...]) -> Aim | None:
        owner = self._owner(line)
        return aimed(tag, [one for one in found if one.relationship_id == owner])

    def _owner(self, line: Line) -> int:
        return self._id(line.whom or self.said.people[0])

    def _id(self, whom: Whom) -> int:
        return self.new[whom.name] if whom.id is None else whom.id
