"""What a counterpart is: the record of a relationship, read whole and changed."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from sqlalchemy import delete, func, or_, select

from relnotes.domain.kinds import Counterpart, Health, Side, Standing
from relnotes.domain.people import Detail, OccasionDraft, PersonDraft, TermDraft
from relnotes.domain.problem import Code, Problem
from relnotes.domain.text import body, line
from relnotes.journal import rhythms, tags
from relnotes.journal import tables as t
from relnotes.journal.access import Reader, Writer


@dataclass(frozen=True, slots=True)
class Card:
    """Everything that was written down of a counterpart itself, ready to be edited."""

    id: int
    draft: PersonDraft
    health: Health
    health_reason: str
    pinned: bool


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer on the About page."""

    question: str
    side: Side | None
    answer: str


@dataclass(frozen=True, slots=True)
class MemberLine:
    """A person inside an organisation."""

    id: int
    person_id: int | None
    name: str
    position: str


def card(reader: Reader, relationship_id: int) -> Card:
    """What the edit window of a relationship shows."""
    r = t.Relationship
    row = reader.connection.execute(
        select(
            r.name, r.counterpart, r.kind, r.standing, r.inside, r.tier, r.since, r.about,
            r.health, r.health_reason, r.pinned,
        ).where(r.id == relationship_id, r.trashed.is_(None)),
    ).first()  # fmt: skip
    if row is None:
        raise Problem(Code.GONE)
    every = reader.value(
        select(t.Rhythm.every_days).where(t.Rhythm.relationship_id == relationship_id)
    )
    draft = PersonDraft(
        name=row.name,
        counterpart=row.counterpart,
        kind=row.kind,
        standing=row.standing,
        inside=row.inside,
        tier=row.tier,
        since=row.since,
        every_days=every,
        about=row.about,
        tags=tags_of(reader, relationship_id),
        details=details(reader, relationship_id),
        occasions=occasions(reader, relationship_id),
        terms=terms(reader, relationship_id),
    )
    return Card(relationship_id, draft, row.health, row.health_reason, row.pinned)


def tags_of(reader: Reader, relationship_id: int) -> tuple[str, ...]:
    """The tags of a relationship."""
    query = select(t.Tag.name).join(t.RelationshipTag, t.RelationshipTag.tag_id == t.Tag.id)
    mine = query.where(t.RelationshipTag.relationship_id == relationship_id)
    return reader.values(mine.order_by(t.Tag.name))


def details(reader: Reader, relationship_id: int) -> tuple[Detail, ...]:
    """How to reach them, in the order that was given."""
    d = t.ContactDetail
    query = select(d.kind, d.value, d.label).where(d.relationship_id == relationship_id)
    return reader.rows(Detail, query.order_by(d.position, d.id))


def occasions(reader: Reader, relationship_id: int) -> tuple[OccasionDraft, ...]:
    """The dates that matter to them."""
    o = t.Occasion
    query = select(o.label, o.value).where(o.relationship_id == relationship_id)
    return reader.rows(OccasionDraft, query.order_by(o.id))


def terms(reader: Reader, relationship_id: int) -> tuple[TermDraft, ...]:
    """What they allow and prefer."""
    query = select(t.Term.kind, t.Term.text).where(t.Term.relationship_id == relationship_id)
    return reader.rows(TermDraft, query.order_by(t.Term.position, t.Term.id))


def answers(reader: Reader, relationship_id: int) -> tuple[Answer, ...]:
    """What is written on the About page."""
    a = t.AboutAnswer
    query = select(a.question, a.side, a.answer).where(a.relationship_id == relationship_id)
    return reader.rows(Answer, query.order_by(a.id))


def members(reader: Reader, organisation_id: int) -> tuple[MemberLine, ...]:
    """The persons inside an organisation; those with a relationship by its name."""
    m, r = t.Member, t.Relationship
    query = (
        select(m.id, m.person_id, func.coalesce(r.name, m.name), m.position)
        .outerjoin(r, r.id == m.person_id)
        .where(m.organisation_id == organisation_id, or_(r.id.is_(None), r.trashed.is_(None)))
    )
    return reader.rows(MemberLine, query.order_by(m.id))


def add(writer: Writer, draft: PersonDraft, *, origin: str = "") -> int:
    """Begins a relationship; `origin` marks what it was imported as."""
    relationship_id = writer.add(t.Relationship(**columns(draft), origin=origin))
    _write_parts(writer, relationship_id, draft)
    return relationship_id


def revise(writer: Writer, relationship_id: int, draft: PersonDraft) -> None:
    """Writes down anew what a relationship and its counterpart are."""
    relationship = writer.get(t.Relationship, relationship_id)
    for name, value in columns(draft).items():
        setattr(relationship, name, value)
    _write_parts(writer, relationship_id, draft)


def rename(writer: Writer, relationship_id: int, name: str) -> None:
    """Calls a counterpart by another name."""
    relationship = writer.get(t.Relationship, relationship_id)
    relationship.name = line(name, "name", required=True)


def pin(writer: Writer, relationship_id: int, *, pinned: bool) -> None:
    """Keeps a relationship in the side bar, or takes it from there."""
    writer.get(t.Relationship, relationship_id).pinned = pinned


def set_standing(writer: Writer, relationship_id: int, standing: Standing) -> None:
    """Lets a relationship rest, end, or be active again."""
    writer.get(t.Relationship, relationship_id).standing = standing


def set_health(writer: Writer, relationship_id: int, health: Health, reason: str = "") -> None:
    """Writes down my own reading of how it stands, and why."""
    relationship = writer.get(t.Relationship, relationship_id)
    relationship.health = health
    relationship.health_reason = body(reason, "reason")


def answer(
    writer: Writer, relationship_id: int, question: str, side: Side | None, text: str
) -> None:
    """Answers a prompt of the About page; an empty answer takes it out of sight again."""
    writer.get(t.Relationship, relationship_id)
    a = t.AboutAnswer
    mine = select(a).where(a.relationship_id == relationship_id, a.question == question)
    known = writer.session.scalar(mine.where(a.side.is_(None) if side is None else a.side == side))
    kept = body(text, question)
    if known is not None and kept:
        known.answer = kept
    elif known is not None:
        writer.session.delete(known)
    elif kept:
        writer.add(a(relationship_id=relationship_id, question=question, side=side, answer=kept))


def add_member(
    writer: Writer,
    organisation_id: int,
    *,
    person_id: int | None = None,
    name: str = "",
    position: str = "",
) -> int:
    """Puts a person inside an organisation or group."""
    organisation = writer.get(t.Relationship, organisation_id)
    if organisation.counterpart is Counterpart.PERSON:
        raise Problem(Code.NOT_A_CHOICE, field="organisation")
    kept = line(name, "name", required=person_id is None)
    return writer.add(
        t.Member(
            organisation_id=organisation_id,
            person_id=person_id,
            name=kept,
            position=line(position, "position"),
        )
    )


def remove_member(writer: Writer, member_id: int) -> None:
    """Takes a person out of an organisation; their own relationship stays."""
    writer.session.delete(writer.get(t.Member, member_id))


def connect(
    writer: Writer, relationship_id: int, other_id: int, kind: str, *, note: str = ""
) -> int:
    """Writes down who brought whom, or who else is touched."""
    return writer.add(
        t.Connection(
            relationship_id=relationship_id,
            other_id=other_id,
            kind=line(kind, "kind", required=True),
            note=body(note, "note"),
        )
    )


def columns(draft: PersonDraft) -> dict[str, object]:
    """What a draft says of the relationship itself."""
    names = ("name", "counterpart", "kind", "standing", "inside", "tier", "since", "about")
    return {name: getattr(draft, name) for name in names}


def _write_parts(writer: Writer, relationship_id: int, draft: PersonDraft) -> None:
    rhythms.set_rhythm(writer, relationship_id, draft.every_days)
    tags.put(writer, t.RelationshipTag, relationship_id, draft.tags)
    reader = writer.reader
    if details(reader, relationship_id) != draft.details:
        reached = ({"kind": d.kind, "label": d.label, "value": d.value} for d in draft.details)
        _replace(writer, t.ContactDetail, relationship_id, _placed(reached))
    if occasions(reader, relationship_id) != draft.occasions:
        dates = ({"label": o.label, "value": o.value} for o in draft.occasions)
        _replace(writer, t.Occasion, relationship_id, dates)
    if terms(reader, relationship_id) != draft.terms:
        asked = ({"kind": one.kind, "text": one.text} for one in draft.terms)
        _replace(writer, t.Term, relationship_id, _placed(asked))
    writer.session.flush()


def _placed(rows: Iterable[Mapping[str, object]]) -> Iterator[Mapping[str, object]]:
    """Rows with their place in the list."""
    return ({**row, "position": at} for at, row in enumerate(rows))


def _replace(
    writer: Writer,
    table: type[t.ContactDetail] | type[t.Occasion] | type[t.Term],
    relationship_id: int,
    rows: Iterable[Mapping[str, object]],
) -> None:
    """Puts rows in place of all that a relationship has in a table."""
    writer.session.execute(delete(table).where(table.relationship_id == relationship_id))
    writer.session.add_all(table(relationship_id=relationship_id, **row) for row in rows)
