"""Skills as both sides see them: the first look beside the newest, and never a sum."""

import datetime as dt
from collections import defaultdict
from dataclasses import dataclass

from sqlalchemy import select

from relnotes.domain.kinds import Footing, Side
from relnotes.domain.mentoring import SkillsDraft
from relnotes.journal import tables as t
from relnotes.journal.access import Reader, Writer


@dataclass(frozen=True, slots=True)
class SkillLook:
    """How a side saw a skill on a day."""

    day: dt.date
    footing: Footing
    note: str


@dataclass(frozen=True, slots=True)
class SkillLine:
    """One skill with the looks of both sides, the oldest first."""

    skill: str
    mine: tuple[SkillLook, ...]
    theirs: tuple[SkillLook, ...]

    @property
    def apart(self) -> bool:
        """Whether the two see it differently now."""
        return bool(self.mine and self.theirs) and self.mine[-1].footing != self.theirs[-1].footing

    @property
    def moved(self) -> bool:
        """Whether a side sees it differently than at first."""
        return any(of and of[0].footing != of[-1].footing for of in (self.mine, self.theirs))


def of(reader: Reader, relationship_id: int) -> tuple[SkillLine, ...]:
    """The list, in the order of the newest look at it."""
    s = t.SkillView
    query = (
        select(s.skill, s.side, s.day, s.footing, s.note, s.position)
        .where(s.relationship_id == relationship_id)
        .order_by(s.day, s.id)
    )
    looks: defaultdict[tuple[str, Side], list[SkillLook]] = defaultdict(list)
    names: dict[str, tuple[int, str]] = {}
    for skill, side, day, footing, note, position in reader.connection.execute(query):
        key = skill.lower()
        names[key] = (position, skill)
        if footing is not None:
            looks[key, side].append(SkillLook(day, footing, note))
    ordered = sorted(names.items(), key=lambda one: one[1])
    return tuple(
        SkillLine(skill, tuple(looks[key, Side.ME]), tuple(looks[key, Side.THEM]))
        for key, (_, skill) in ordered
    )


def look(writer: Writer, draft: SkillsDraft) -> None:
    """Keeps how a side sees the list on a day; what it said earlier that day is replaced."""
    writer.get(t.Relationship, draft.relationship_id)
    day, s = draft.day or writer.today, t.SkillView
    same = (s.relationship_id == draft.relationship_id, s.side == draft.side, s.day == day)
    for before in writer.all(select(s).where(*same)):
        writer.session.delete(before)
    for one in draft.skills:
        if one.was and one.was.lower() != one.skill.lower():
            for row in _named(writer, draft.relationship_id, one.was):
                row.skill = one.skill
    for at, one in enumerate(draft.skills):
        writer.add(
            t.SkillView(
                relationship_id=draft.relationship_id,
                side=draft.side,
                day=day,
                skill=one.skill,
                footing=one.footing,
                note=one.note,
                position=at,
            )
        )


def strike(writer: Writer, relationship_id: int, skill: str) -> None:
    """Takes a skill off the list, with the looks at it."""
    for row in _named(writer, relationship_id, skill):
        writer.session.delete(row)


def _named(writer: Writer, relationship_id: int, skill: str) -> list[t.SkillView]:
    s = t.SkillView
    found = writer.all(select(s).where(s.relationship_id == relationship_id))
    return [one for one in found if one.skill.lower() == skill.lower()]
