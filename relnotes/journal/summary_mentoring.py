"""What a mentoring adds to a value summary: goals, skills, what was agreed, and the look back."""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterator, Mapping

from sqlalchemy import func, select

from relnotes.domain import summary_lines as lines
from relnotes.domain.kinds import EntryKind, Footing, Side
from relnotes.journal import agreements, farewells, skills
from relnotes.journal import tables as t
from relnotes.journal.access import Reader


def goals(reader: Reader, who: Mapping[int, str], until: dt.date) -> tuple[lines.Goal, ...]:
    """The goals with their way until the last day of the period."""
    g, p = t.Goal, t.GoalProgress
    progress = (
        select(p.goal_id, p.day, p.value, p.comment)
        .join(g, g.id == p.goal_id)
        .where(g.relationship_id.in_(who), p.day <= until)
    )
    path: defaultdict[int, list[tuple[dt.date, int]]] = defaultdict(list)
    comments: dict[int, str] = {}
    for goal, day, value, comment in reader.connection.execute(progress.order_by(p.day, p.id)):
        path[goal].append((day, value))
        comments[goal] = comment
    query = select(g.id, g.what, g.state, g.relationship_id).where(
        g.relationship_id.in_(who), g.trashed.is_(None)
    )
    return tuple(
        lines.Goal(
            id=row.id,
            what=row.what,
            progress=path[row.id][-1][1] if path[row.id] else 0,
            comment=comments.get(row.id, ""),
            state=row.state,
            day=path[row.id][-1][0] if path[row.id] else None,
            who=who[row.relationship_id],
            path=tuple(path[row.id]),
        )
        for row in reader.connection.execute(query.order_by(g.position, g.id))
    )


def told(reader: Reader, who: Mapping[int, str], since: dt.date, until: dt.date) -> lines.Mentoring:
    """The sessions of the period, and how skills, agreement and farewell stood at its end."""
    return lines.Mentoring(
        sessions=_sessions(reader, who, since, until),
        skills=tuple(_skills(reader, who, until)),
        agreed=tuple(_agreed(reader, who, until)),
        look_back=tuple(_look_back(reader, who, since, until)),
    )


def _sessions(reader: Reader, who: Mapping[int, str], since: dt.date, until: dt.date) -> int:
    e, p = t.Entry, t.EntryPerson
    theirs = select(p.entry_id).where(p.relationship_id.in_(who))
    query = select(func.count()).where(
        e.id.in_(theirs),  # a join would look through everybody's sessions of the period
        e.kind == EntryKind.SESSION,
        e.day.between(since, until),
        e.trashed.is_(None),
    )
    return reader.value(query) or 0


def _skills(reader: Reader, who: Mapping[int, str], until: dt.date) -> Iterator[lines.Skill]:
    v = t.SkillView
    rows = select(v.relationship_id, v.skill, v.id).where(v.relationship_id.in_(who))
    ids: dict[tuple[int, str], int] = {}
    for person, name, row in reader.connection.execute(rows.order_by(v.id)):
        ids.setdefault((person, name.lower()), row)
    for person, called in who.items():
        for line in skills.of(reader, person):
            looks = {
                side: [one for one in seen if one.day <= until]
                for side, seen in ((Side.ME, line.mine), (Side.THEM, line.theirs))
            }
            both = [*looks[Side.ME], *looks[Side.THEM]]
            if not both:
                continue
            ends = {side: tuple(one.footing for one in seen) for side, seen in looks.items()}
            yield lines.Skill(
                id=ids[person, line.skill.lower()],
                what=line.skill,
                mine=_ends(ends[Side.ME]),
                theirs=_ends(ends[Side.THEM]),
                day=max(one.day for one in both),
                who=called,
            )


def _ends(footings: tuple[Footing, ...]) -> tuple[Footing, ...]:
    """The first and the last, or one where nothing moved."""
    return tuple(dict.fromkeys((*footings[:1], *footings[-1:])))


def _agreed(reader: Reader, who: Mapping[int, str], until: dt.date) -> Iterator[lines.Agreed]:
    """What the agreement that held on the last day says on each question."""
    i = t.AgreementItem
    for person, called in who.items():
        held = [one for one in agreements.versions(reader, person) if one.day <= until]
        if not held:
            continue
        query = select(i.id, i.question, i.agreed).where(i.agreement_id == held[0].id)
        for row, question, agreed in reader.connection.execute(query.order_by(i.position, i.id)):
            if agreed.strip():
                yield lines.Agreed(row, question, agreed, held[0].day, called)


def _look_back(
    reader: Reader, who: Mapping[int, str], since: dt.date, until: dt.date
) -> Iterator[lines.LookBack]:
    kinds = lines.LineKind
    for person, called in who.items():
        end = farewells.of(reader, person)
        if end is None or not since <= end.day <= until:
            continue
        said = (
            (kinds.LOOK_BACK, end.mine),
            (kinds.THEIR_LOOK_BACK, end.theirs),
            (kinds.STAYS, end.stays),
        )
        for kind, what in said:
            if what.strip():
                yield lines.LookBack(person, kind, what, end.day, called)
