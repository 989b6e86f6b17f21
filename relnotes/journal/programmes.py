"""Programmes and cohorts: what the mentorings of each begin with."""

from dataclasses import dataclass

from sqlalchemy import func, select

from relnotes.domain.kinds import Side
from relnotes.domain.mentoring import ProgrammeDraft, SkillDraft, SkillsDraft, lines
from relnotes.journal import skills
from relnotes.journal import tables as t
from relnotes.journal.access import Reader, Writer


@dataclass(frozen=True, slots=True)
class ProgrammeLine:
    """A programme, and how many belong to it."""

    id: int
    name: str
    questions: str
    skills: str
    session: str
    members: int


def listed(reader: Reader) -> tuple[ProgrammeLine, ...]:
    """All of them, by name."""
    p, m, r = t.Programme, t.ProgrammeMember, t.Relationship
    members = (
        select(func.count())
        .select_from(m)
        .join(r, r.id == m.relationship_id)
        .where(m.programme_id == p.id, r.trashed.is_(None))
        .correlate(p)
        .scalar_subquery()
    )
    query = select(p.id, p.name, p.questions, p.skills, p.session, members)
    return reader.rows(ProgrammeLine, query.order_by(func.lower(p.name), p.id))


def of(reader: Reader, relationship_id: int) -> ProgrammeLine | None:
    """The programme of a mentoring."""
    m = t.ProgrammeMember
    known = reader.value(select(m.programme_id).where(m.relationship_id == relationship_id))
    return next((one for one in listed(reader) if one.id == known), None)


def keep(writer: Writer, draft: ProgrammeDraft, programme_id: int | None = None) -> int:
    """Keeps a programme, or says one anew; what began with it stays as it is."""
    if programme_id is None:
        return writer.add(
            t.Programme(
                name=draft.name,
                questions=draft.questions,
                skills=draft.skills,
                session=draft.session,
            )
        )
    known = writer.get(t.Programme, programme_id)
    known.name, known.questions = draft.name, draft.questions
    known.skills, known.session = draft.skills, draft.session
    return programme_id


def remove(writer: Writer, programme_id: int) -> None:
    """Takes a programme away; its mentorings stay, by themselves."""
    m = t.ProgrammeMember
    for member in writer.all(select(m).where(m.programme_id == programme_id)):
        writer.session.delete(member)
    writer.session.flush()
    writer.session.delete(writer.get(t.Programme, programme_id))


def join(writer: Writer, relationship_id: int, programme_id: int | None) -> None:
    """Says to which programme a mentoring belongs; where no skill is listed, its own wait there."""
    writer.get(t.Relationship, relationship_id)
    m = t.ProgrammeMember
    known = writer.session.scalar(select(m).where(m.relationship_id == relationship_id))
    if programme_id is None:
        if known is not None:
            writer.session.delete(known)
        return
    begun = writer.get(t.Programme, programme_id)
    if known is None:
        writer.add(t.ProgrammeMember(relationship_id=relationship_id, programme_id=programme_id))
    else:
        known.programme_id = programme_id
    listed_skills = tuple(SkillDraft(one) for one in lines(begun.skills))
    if listed_skills and not skills.of(writer.reader, relationship_id):
        skills.look(writer, SkillsDraft(relationship_id, Side.THEM, listed_skills))
