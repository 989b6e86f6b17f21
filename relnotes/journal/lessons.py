"""Lessons and beliefs: what I learned, and what I only assume."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Select, select

from relnotes.domain.growth import BeliefDraft, LessonDraft
from relnotes.domain.kinds import Counterpart, DetailKind, Verdict
from relnotes.domain.nameless import Known
from relnotes.domain.text import body
from relnotes.journal import tables as t
from relnotes.journal.access import Reader, Writer


@dataclass(frozen=True, slots=True)
class LessonLine:
    """A technique, and the hard stretch that it came from."""

    id: int
    relationship_id: int | None
    repair_id: int | None
    day: dt.date
    title: str
    turned: str
    repeat: str
    came_of_it: str


@dataclass(frozen=True, slots=True)
class BeliefLine:
    """An assumption of my own and what it turned out to be."""

    id: int
    relationship_id: int | None
    what: str
    day: dt.date
    test: str
    verdict: Verdict
    verdict_day: dt.date | None
    procedure: str


def listed(reader: Reader, relationship_id: int | None = None) -> tuple[LessonLine, ...]:
    """Lessons, the newest first."""
    k, query = t.Lesson, _lessons()
    if relationship_id is not None:
        query = query.where(k.relationship_id == relationship_id)
    return reader.rows(LessonLine, query.order_by(k.day.desc(), k.id.desc()))


def line(reader: Reader, lesson_id: int) -> LessonLine:
    """One lesson in full; `Problem` where it is gone."""
    return reader.row(LessonLine, _lessons().where(t.Lesson.id == lesson_id))


def helped(reader: Reader, relationship_id: int, limit: int = 3) -> tuple[LessonLine, ...]:
    """What helped before: first what helped with them, then the newest of elsewhere."""
    every = listed(reader)
    with_them = [one for one in every if one.relationship_id == relationship_id]
    elsewhere = [one for one in every if one.relationship_id != relationship_id]
    return (*with_them, *elsewhere)[:limit]


def names(reader: Reader) -> tuple[Known, ...]:
    """Every name of the journal, so that what is shared can go without them."""
    r, m, d = t.Relationship, t.Member, t.ContactDetail
    person = r.counterpart == Counterpart.PERSON
    called = reader.rows(Known, select(r.name, person))
    inside = reader.rows(lambda name: Known(name, person=True), select(m.name))
    others = select(d.value, d.kind != DetailKind.ORGANISATION).where(
        d.kind.in_((DetailKind.ALIAS, DetailKind.ORGANISATION, DetailKind.RELATED))
    )
    return (*called, *inside, *reader.rows(Known, others))


def beliefs(reader: Reader) -> tuple[BeliefLine, ...]:
    """Beliefs, the newest first."""
    b = t.Belief
    query = select(
        b.id, b.relationship_id, b.what, b.day, b.test, b.verdict, b.verdict_day, b.procedure
    ).where(b.trashed.is_(None))
    return reader.rows(BeliefLine, query.order_by(b.day.desc(), b.id.desc()))


def belief(reader: Reader, belief_id: int) -> BeliefDraft:
    """What the edit window of a belief shows."""
    b = t.Belief
    query = select(b.what, b.test, b.verdict, b.procedure, b.relationship_id, b.day)
    return reader.row(BeliefDraft, query.where(b.id == belief_id, b.trashed.is_(None)))


def procedures(reader: Reader, limit: int = 3) -> tuple[str, ...]:
    """How beliefs were found out before, the newest way first, each once."""
    ways = dict.fromkeys(one.procedure for one in beliefs(reader) if one.procedure)
    return tuple(ways)[:limit]


def keep(writer: Writer, draft: LessonDraft, *, repair_id: int | None = None) -> int:
    """Keeps what a hard stretch taught."""
    relationship_id = draft.relationship_id
    if repair_id is not None and relationship_id is None:
        relationship_id = writer.get(t.Repair, repair_id).relationship_id
    return writer.add(
        t.Lesson(
            relationship_id=relationship_id,
            repair_id=repair_id,
            day=draft.day or writer.today,
            title=draft.title,
            turned=draft.turned,
            repeat=draft.repeat,
            came_of_it=draft.came_of_it,
        )
    )


def bring_in(writer: Writer, drafts: Sequence[LessonDraft]) -> int:
    """Keeps techniques that came from elsewhere; those that are here already are left out."""
    here = {(one.title, one.turned, one.repeat) for one in listed(writer.reader)}
    new = [one for one in drafts if (one.title, one.turned, one.repeat) not in here]
    for one in new:
        keep(writer, one)
    return len(new)


def believe(writer: Writer, draft: BeliefDraft) -> int:
    """Writes down an assumption, to be tested."""
    return writer.add(
        t.Belief(
            relationship_id=draft.relationship_id,
            what=draft.what,
            day=draft.day or writer.today,
            test=draft.test,
            verdict=draft.verdict,
            procedure=draft.procedure,
        )
    )


def rethink(writer: Writer, belief_id: int, draft: BeliefDraft) -> None:
    """Says a belief anew, with its test and verdict; a new verdict has its day."""
    known = writer.get(t.Belief, belief_id)
    known.relationship_id = draft.relationship_id
    known.what, known.test = draft.what, draft.test
    if draft.verdict is not known.verdict:
        judge(writer, belief_id, draft.verdict, draft.procedure)
    known.procedure = draft.procedure


def judge(writer: Writer, belief_id: int, verdict: Verdict, procedure: str = "") -> None:
    """Writes down what a belief turned out to be, and how I found out."""
    belief = writer.get(t.Belief, belief_id)
    belief.verdict = verdict
    belief.verdict_day = writer.today
    belief.procedure = body(procedure, "procedure")


def _lessons() -> Select[*tuple[Any, ...]]:
    k = t.Lesson
    columns = (k.id, k.relationship_id, k.repair_id, k.day, k.title)
    return select(*columns, k.turned, k.repeat, k.came_of_it).where(k.trashed.is_(None))
