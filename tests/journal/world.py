"""A small world to change: one of everything."""

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal

from relnotes.domain import kinds as k
from relnotes.domain.capture.grammar import read
from relnotes.domain.capture.naming import Everyone, Known
from relnotes.domain.capture.said import said
from relnotes.domain.growth import BeliefDraft, GoalDraft, ProgressDraft
from relnotes.domain.happenings import (
    ContributionDraft,
    EntryDraft,
    PointDraft,
    PromiseDraft,
)
from relnotes.domain.mentoring import (
    ProgrammeDraft,
    SkillDraft,
    SkillsDraft,
)
from relnotes.domain.people import Detail, OccasionDraft, PersonDraft, TermDraft
from relnotes.domain.repair import Answer, RepairDraft
from relnotes.domain.sides import (
    AgreementDraft,
    DutyDraft,
    RoleDraft,
    StakeDraft,
)
from relnotes.journal import (
    agreements,
    attachments,
    away,
    circle_views,
    contributions,
    entries,
    goals,
    introductions,
    lessons,
    notebook,
    plan,
    programmes,
    promises,
    relationships,
    repairs,
    roles,
    skills,
    stakes,
    summaries,
    summary_drafts,
    talking_points,
    templates,
    trash,
)
from relnotes.journal.access import Writer
from relnotes.journal.store import Journal

DAY = dt.date(2026, 11, 2)
ME, THEM = k.Side.ME, k.Side.THEM

SAID = said(
    read(
        "@Ana, @Nobody met 14:00 for 50 min — the board. Calm. #audit\n"
        "+ ran it, 3 hours for #defend\n< she wrote\n! send the scope Tuesday 15:00\n"
        "> call back\n? expects a line by 28 Nov\n~ a harsh word\n* Tell early\n#number 60 %\n"
        "= warm, private, as adviser, next in two weeks",
        DAY,
        Everyone([Known(1, "Ana Petrović")]),
    )
)

ANA = PersonDraft(
    "Ana Petrović",
    kind=k.RelationshipKind.CLIENT,
    every_days=21,
    about="Rows at dawn",
    tags=("audit", "health"),
    details=(
        Detail(k.DetailKind.EMAIL, "ana@example.org", "work"),
        Detail(k.DetailKind.PHONE, "+49 30 555 0101"),
    ),
    occasions=(OccasionDraft("birthday", "--03-14"),),
    terms=(TermDraft(k.TermKind.CHANNEL, "E-mail first"),),
)


@dataclass(frozen=True)
class Doubts:
    """Beliefs of the time before the world, and the steps in which they were judged."""

    beliefs: tuple[int, ...]
    steps: tuple[int, ...]


NO_DOUBTS = Doubts((), ())


@dataclass(frozen=True)
class World:
    """The ids of what is there."""

    ana: int
    firm: int
    member: int
    link: int
    need: int
    expectation: int
    role: int
    entry: int
    contribution: int
    told: int
    promise: int
    kept_promise: int
    repair: int
    ice: int
    forward: int
    belief: int
    goal: int
    duty: int
    done_duty: int
    step: int
    programme: int
    observation: int
    view: int
    point: int
    next_point: int
    trashed: int
    picture: int
    template: int
    summary: int
    draft: int
    doubts: Doubts


def begin(journal: Journal) -> Doubts:
    """What was before the world, in steps of its own: some beliefs, and that they were judged."""
    ids = journal.do("Believe", _believe).value
    steps = tuple(
        journal.do("Doubt", lessons.judge, one, k.Verdict.PARTLY, "I asked").change.step_id
        for one in ids
    )
    return Doubts(ids, steps)


def _believe(writer: Writer) -> tuple[int, ...]:
    return tuple(lessons.believe(writer, BeliefDraft(f"Belief {n}")) for n in range(3))


def build(writer: Writer, doubts: Doubts = NO_DOUBTS) -> World:
    """Makes the world in one step."""
    ana = relationships.add(writer, ANA)
    firm = relationships.add(
        writer, PersonDraft("Northwind Ltd", counterpart=k.Counterpart.ORGANISATION)
    )
    need = stakes.add(writer, StakeDraft(ana, THEM, k.StakeKind.NEED, "Defend it to the board"))
    expectation = stakes.add(
        writer, StakeDraft(ana, THEM, k.StakeKind.EXPECTATION, "Scope before the 28th")
    )
    other = stakes.add(writer, StakeDraft(ana, THEM, k.StakeKind.EXPECTATION, "A weekly line"))
    stakes.link(writer, need, other)
    entry = entries.log(
        writer,
        EntryDraft((ana, firm), "Budget agreed", body="Calm and direct", tags=("audit",), day=DAY),
    )
    contribution = contributions.log(
        writer,
        ContributionDraft(ana, ME, "Rebuilt the sampling plan", amount=Decimal(40), unit="hours"),
    )
    contributions.link(writer, contribution, expectation)
    told = contributions.log(
        writer, ContributionDraft(ana, ME, "Ran the rehearsal", acknowledged_day=DAY)
    )
    promise = promises.make(writer, PromiseDraft(ana, ME, "Send the scope", due=DAY))
    kept = promises.make(writer, PromiseDraft(firm, ME, "Call the yard", due=DAY))
    promises.keep(writer, kept)
    away.leave(writer, DAY + dt.timedelta(days=700), DAY)
    ice, forward = (_walked(writer, name, steps) for name, steps in (("Ice", 2), ("On", 3)))
    trashed = relationships.add(writer, PersonDraft("Gone Away"))
    trash.throw(writer, "relationship", trashed)
    goal = goals.set_out(
        writer,
        GoalDraft(ana, THEM, "Say the number first", stake_id=need, steps=("Once", "Twice")),
    )
    skills.look(
        writer,
        SkillsDraft(ana, THEM, (SkillDraft("Ask", k.Footing.NEW), SkillDraft("Wait"))),
    )
    programme = programmes.keep(writer, ProgrammeDraft("Spring", skills="Ask\nWait"))
    programmes.join(writer, firm, programme)
    plan.put(writer, (firm,), DAY)
    goals.progress(writer, ProgressDraft(goal, 20, "Said it once"))
    asks = (DutyDraft(THEM, "The figures", due=DAY), DutyDraft(ME, "A page", done_day=DAY))
    agreements.agree(writer, AgreementDraft(ana, duties=asks))
    duty, done_duty = (one.id for one in agreements.versions(writer.reader, ana)[0].duties)
    return World(
        ana=ana,
        firm=firm,
        member=relationships.add_member(writer, firm, name="Henrik", position="Lead"),
        link=introductions.bring(writer, ana, firm, "At the fair"),
        need=need,
        expectation=expectation,
        role=roles.give(writer, RoleDraft(ana, ME, "adviser", since=DAY)),
        entry=entry,
        contribution=contribution,
        told=told,
        promise=promise,
        kept_promise=kept,
        repair=repairs.open(writer, RepairDraft(firm, "It slipped", my_part="I said nothing")),
        ice=ice,
        forward=forward,
        belief=lessons.believe(writer, BeliefDraft("Boards read only tables")),
        goal=goal,
        duty=duty,
        done_duty=done_duty,
        step=goals.line(writer.reader, goal).steps[0].id,
        programme=programme,
        observation=notebook.observe(writer, "They all wait for me"),
        view=circle_views.keep(writer, "Clients", "kind client"),
        point=talking_points.note(writer, PointDraft(ana, THEM, "How the board reads")),
        next_point=talking_points.note(writer, PointDraft(ana, ME, "The annex")),
        trashed=trashed,
        picture=attachments.attach(writer, ana, "face.png", "image/png", b"\x89PNG"),
        template=templates.keep(writer, "Harbour walk", "@ walked today — "),
        summary=summaries.freeze(writer, frozen_copy(ana, contribution)),
        draft=summary_drafts.keep(writer, planned(ana)),
        doubts=doubts,
    )


def frozen_copy(person: int, contribution: int) -> summaries.Frozen:
    """A copy with one line of mine."""
    rows = [{"key": ["contribution", contribution], "side": "me"}]
    return summaries.Frozen(
        people=(person,),
        title="Working with Ana, the first",
        kind=k.SummaryKind.CONTRACT,
        length=k.SummaryLength.FULL,
        since=DAY,
        until=DAY,
        settings={},
        document={"sections": [{"parts": [{"rows": rows}]}]},
    )


def planned(person: int, paper: str = "a4") -> summary_drafts.Planned:
    """A draft about one."""
    return summary_drafts.Planned(
        "For the review",
        k.SummaryKind.APPRAISAL,
        k.SummaryLength.FULL,
        DAY,
        DAY,
        {"paper": paper},
        (person,),
    )


def _walked(writer: Writer, name: str, steps: int) -> int:
    person = relationships.add(writer, PersonDraft(name))
    case = repairs.open(writer, RepairDraft(person, "It broke", my_part="Mine"))
    repairs.set_pause(writer, case, 0)
    for step in range(steps):
        if step == 2:
            repairs.answer(writer, case, Answer("Fine", received=True))
        repairs.move_on(writer, case)
    return case
