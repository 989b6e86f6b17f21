"""A small world to change: one of everything, and a recipe for each change of the journal."""

import datetime as dt
import importlib
import inspect
import pkgutil
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from relnotes import journal as room
from relnotes.domain import kinds as k
from relnotes.domain.bulk import BulkDraft
from relnotes.domain.capture.grammar import read
from relnotes.domain.capture.naming import Everyone, Known
from relnotes.domain.capture.said import said
from relnotes.domain.growth import BeliefDraft, GoalDraft, LessonDraft, ProgressDraft
from relnotes.domain.happenings import (
    ContributionDraft,
    EntryDraft,
    Picture,
    PointDraft,
    PromiseDraft,
)
from relnotes.domain.mentoring import (
    FarewellDraft,
    ProgrammeDraft,
    SessionDraft,
    SkillDraft,
    SkillsDraft,
)
from relnotes.domain.people import Detail, OccasionDraft, PersonDraft, TermDraft
from relnotes.domain.repair import Answer, RepairDraft
from relnotes.domain.sides import (
    AgreementDraft,
    AgreementItemDraft,
    DutyDraft,
    ReviewDraft,
    RoleDraft,
    StakeDraft,
)
from relnotes.journal import (
    agreements,
    arrivals,
    attachments,
    away,
    bulk,
    captures,
    circle_views,
    contributions,
    drafts,
    entries,
    examine,
    farewells,
    forget,
    goals,
    introductions,
    lessons,
    letterheads,
    mappings,
    merging,
    notebook,
    order,
    plan,
    programmes,
    promises,
    propositions,
    purge,
    relationships,
    repairs,
    reunion,
    revert,
    rhythms,
    roles,
    sessions,
    skills,
    stakes,
    summaries,
    summary_copies,
    summary_drafts,
    tags,
    talking_points,
    templates,
    tiers,
    trash,
    versions,
    whole,
)
from relnotes.journal import tables as t
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
        summary=summaries.freeze(writer, _frozen(ana, contribution)),
        draft=summary_drafts.keep(writer, _planned(ana)),
        doubts=doubts,
    )


def _frozen(person: int, contribution: int) -> summaries.Frozen:
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


def _planned(person: int, paper: str = "a4") -> summary_drafts.Planned:
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


Recipe = Callable[[World], tuple[tuple[Any, ...], dict[str, Any]]]


def _with(*names: Any, **keywords: Any) -> Recipe:
    """Arguments for a change; a text that names a thing of the world stands for its id."""

    def recipe(world: World) -> tuple[tuple[Any, ...], dict[str, Any]]:
        def real(value: Any) -> Any:
            return getattr(world, value.removeprefix("$")) if str(value)[:1] == "$" else value

        return tuple(real(value) for value in names), {
            name: real(value) for name, value in keywords.items()
        }

    return recipe


def _draft(make: Callable[..., Any], *before: str, **fields: Any) -> Recipe:
    def recipe(world: World) -> tuple[tuple[Any, ...], dict[str, Any]]:
        (values, keywords) = _with(*before, **fields)(world)
        return (*values, make(**keywords)), {}

    return recipe


RECIPES: dict[Callable[..., Any], Recipe] = {
    relationships.add: _draft(PersonDraft, name="Tomoko Kimura", tags=("new", "audit")),
    relationships.revise: _draft(PersonDraft, "$ana", name="Ana P.", tags=("health",)),
    merging.merge: _draft(PersonDraft, "$ana", "$firm", name="Ana P.", tags=("both",)),
    merging.keep_apart: _with("$ana", "$firm"),
    relationships.rename: _with("$ana", "Ana-Marija"),
    relationships.pin: _with("$ana", pinned=True),
    relationships.set_standing: _with("$ana", k.Standing.RESTING),
    relationships.set_health: _with("$ana", k.Health.STRAINED, "The tone"),
    rhythms.set_rhythm: _with("$ana", 14),
    rhythms.snooze: _with("$ana", DAY),
    rhythms.book: _with("$ana", DAY),
    relationships.answer: _with("$ana", "why_me", None, "I listen"),
    relationships.add_member: _with("$firm", person_id="$ana", position="Adviser"),
    relationships.remove_member: _with("$member"),
    relationships.connect: _with("$ana", "$firm", "introduced", "At the harbour"),
    introductions.bring: _with("$firm", "$ana", "At the harbour"),
    introductions.part: _with("$link"),
    rhythms.try_to_reach: _with("$ana", DAY, "call", "No answer"),
    stakes.add: _draft(
        StakeDraft,
        relationship_id="$ana",
        side=ME,
        kind=k.StakeKind.NEED,
        what="A reference I can name",
    ),
    stakes.revise: _draft(
        StakeDraft,
        "$need",
        relationship_id="$ana",
        side=THEM,
        kind=k.StakeKind.NEED,
        what="Defend it",
        weight=3,
    ),
    stakes.reword: _with("$need", "A page that the board can read"),
    stakes.set_due: _with("$need", dt.date(2026, 12, 24)),
    stakes.arrange: lambda world: (((world.expectation + 1, world.expectation),), {}),
    stakes.set_state: _with("$need", k.StakeState.AT_RISK, note="The date"),
    stakes.ask: _with("$need"),
    stakes.answer: _with("$need", "Above all no surprises", source=k.StakeSource.ASKED),
    stakes.put_off: _with("$need", dt.date(2026, 12, 1)),
    stakes.link: _with("$need", "$expectation"),
    stakes.unlink: lambda world: ((world.need, world.expectation + 1), {}),
    roles.give: _draft(RoleDraft, relationship_id="$ana", side=THEM, name="sponsor"),
    roles.revise: _draft(RoleDraft, "$role", relationship_id="$ana", side=ME, name="coach", fit=4),
    roles.end: _with("$role"),
    propositions.reword: _with("$ana", "She gets an audit; I get a reference."),
    entries.log: lambda world: (
        (
            EntryDraft(
                (world.ana,),
                "Rehearsal",
                tags=("board",),
                contributions=(ContributionDraft(world.ana, ME, "Ran it"),),
                promises=(PromiseDraft(world.ana, THEM, "Send the minutes"),),
            ),
        ),
        {},
    ),
    captures.save: lambda world: ((SAID,), {"create": True}),
    entries.revise: lambda world: (
        (world.entry, EntryDraft((world.ana,), "Budget agreed for phase two", body="New")),
        {},
    ),
    contributions.log: _draft(
        ContributionDraft, relationship_id="$ana", side=THEM, what="Reviewed my deck"
    ),
    contributions.revise: _draft(
        ContributionDraft, "$contribution", relationship_id="$ana", side=ME, what="Rebuilt it"
    ),
    contributions.acknowledge: _with("$contribution", how="in person"),
    contributions.acknowledge_all: lambda world: (((world.contribution, world.told),), {}),
    contributions.show_by: _with("$contribution", "$entry"),
    contributions.unacknowledge: _with("$told"),
    contributions.link: _with("$contribution", "$need"),
    contributions.unlink: _with("$contribution", "$expectation"),
    promises.make: _draft(PromiseDraft, relationship_id="$ana", side=THEM, what="Introduce me"),
    promises.keep: _with("$promise"),
    promises.keep_as_contribution: _with("$promise", DAY),
    promises.drop: _with("$promise", "Not needed any more"),
    promises.reopen: _with("$kept_promise"),
    promises.try_again: _with("$promise", "Half done"),
    promises.reword: _with("$promise", "Send the whole scope"),
    promises.put_on: _with("$promise", dt.date(2027, 1, 8)),
    promises.weigh: lambda world: ((world.promise,), {"matters": True}),
    repairs.open: _draft(RepairDraft, relationship_id="$ana", what_happened="I was late"),
    repairs.write: _with("$repair", "corrected", "Put it back"),
    repairs.set_pause: _with("$repair", 9),
    repairs.move_on: lambda world: ((world.repair,), {}),
    repairs.answer: _with("$ice", Answer("You might have called", "A call", received=True)),
    repairs.close: _with("$forward", next_contact=DAY, lesson=LessonDraft("Tell early")),
    repairs.put_aside: _with("$repair", "They left the firm"),
    talking_points.note: _draft(
        PointDraft, relationship_id="$ana", side=ME, what="Who signs the scope"
    ),
    talking_points.note_all: lambda world: (
        ((PointDraft(world.ana, ME, "The dates"), PointDraft(world.ana, ME, "The fee")),),
        {},
    ),
    talking_points.reword: _with("$point", "Who signs the scope, and when"),
    talking_points.settle: _with("$point", k.PointState.DONE),
    talking_points.arrange: lambda world: (((world.next_point, world.point),), {}),
    tiers.set_cadence: _with(2, 42),
    away.leave: _with(DAY + dt.timedelta(days=400)),
    away.come_back: lambda world: ((), {}),
    lessons.keep: _draft(LessonDraft, title="Wait nine days", relationship_id="$ana"),
    lessons.believe: _draft(BeliefDraft, what="Quiet people mind most"),
    lessons.bring_in: _with((LessonDraft("Call before the mail"),)),
    lessons.judge: _with("$belief", k.Verdict.PARTLY, "Asked three of them"),
    lessons.rethink: lambda world: (
        (world.belief, BeliefDraft("Boards read only tables", "Ask two", k.Verdict.FAILS)),
        {},
    ),
    goals.set_out: _draft(GoalDraft, relationship_id="$ana", side=ME, what="Fewer slides"),
    goals.revise: lambda world: (
        (world.goal, GoalDraft(world.ana, ME, "Fewer slides", "They listen more")),
        {},
    ),
    goals.arrange: lambda world: (((world.goal,),), {}),
    goals.arrange_steps: lambda world: (((world.step + 1, world.step),), {}),
    goals.tick: _with("$step", done=True),
    skills.look: lambda world: (
        (
            SkillsDraft(
                world.ana, ME, (SkillDraft("Ask first", k.Footing.ALONE, "Monday", was="Ask"),)
            ),
        ),
        {},
    ),
    skills.strike: _with("$ana", "Wait"),
    sessions.tell: _with("$entry", SessionDraft("challenger", 7, 2)),
    notebook.observe: _with("Two of three fill silences"),
    notebook.reword: _with("$observation", "They wait for each other"),
    programmes.keep: _with(ProgrammeDraft("Autumn", "How often?", "Listen", "What moved?")),
    programmes.remove: _with("$programme"),
    programmes.join: _with("$ana", "$programme"),
    farewells.close: lambda world: (
        (FarewellDraft(world.ana, "I ask less", "I say it first", "A card a year"),),
        {},
    ),
    bulk.change: lambda world: (
        (BulkDraft((world.ana, world.firm), ("spring",), ("audit",), 2, 30, k.Standing.RESTING),),
        {},
    ),
    plan.put: lambda world: (((world.ana, world.firm), DAY), {}),
    plan.take_out: _with("$firm", DAY),
    circle_views.keep: _with("Resting", "standing resting"),
    circle_views.remove: _with("$view"),
    goals.progress: _draft(ProgressDraft, goal_id="$goal", value=60, comment="Twice in a row"),
    goals.settle: _with("$goal", k.GoalState.CHANGED, "Another number"),
    agreements.agree: lambda world: (
        (
            AgreementDraft(
                world.ana,
                items=(AgreementItemDraft("How often?", theirs="Weekly", mine="Less"),),
                boundaries="No calls on Sundays",
                duties=(DutyDraft(THEM, "The figures", due=DAY), DutyDraft(ME, "A draft")),
            ),
        ),
        {},
    ),
    agreements.fulfil: _with("$duty"),
    agreements.unfulfil: _with("$done_duty"),
    agreements.fulfil_as_contribution: _with("$duty"),
    agreements.promise: _with("$duty"),
    agreements.review: lambda world: ((ReviewDraft(world.ana, (("trust", "Growing"),)),), {}),
    summary_copies.show: _with("$summary", "Ana", DAY),
    summary_drafts.keep: lambda world: ((_planned(world.firm),), {}),
    summary_drafts.revise: lambda world: ((world.draft, _planned(world.firm, "us-letter")), {}),
    summary_drafts.rename: _with("$draft", "For Thursday"),
    summary_drafts.duplicate: _with("$draft", "A second one"),
    summaries.freeze_each: lambda world: (
        ([_frozen(world.ana, world.contribution), _frozen(world.firm, world.contribution)],),
        {},
    ),
    summaries.freeze: lambda world: (
        (
            summaries.Frozen(
                people=(world.ana,),
                title="Working with Ana",
                kind=k.SummaryKind.CONTRACT,
                length=k.SummaryLength.FULL,
                since=DAY,
                until=DAY,
                settings={},
                document={"title": "Working with Ana"},
            ),
        ),
        {},
    ),
    templates.keep: _with("One to one", "@ met today — \n! "),
    templates.remove: _with("$template"),
    tags.put: _with(t.RelationshipTag, "$ana", ("audit", "new")),
    trash.throw: _with("relationship", "$ana"),
    trash.restore: _with("relationship", "$trashed"),
    attachments.attach: _with("$ana", "plan.pdf", "application/pdf", b"%PDF"),
    attachments.keep: _with("$ana", Picture("quay.jpg", "image/jpeg", b"\xff\xd8\xff")),
    attachments.attach_all: _with("$ana", [("scope.txt", "text/plain", b"one page")]),
    attachments.show_photo: _with("$ana", "$picture"),
    revert.restore_field: lambda world: (
        ("belief", world.doubts.beliefs[0], "procedure", world.doubts.steps[0]),
        {},
    ),
    revert.restore_record: lambda world: (
        ("belief", world.doubts.beliefs[1], world.doubts.steps[1]),
        {},
    ),
    revert.revert_step: lambda world: ((world.doubts.steps[2],), {}),
    reunion.bring_over: lambda world: ((_missing(world),), {}),
    arrivals.bring: _with((arrivals.Arrival(PersonDraft("Sven Lindqvist"), b"face"),)),
}


def _missing(world: World) -> versions.Missing:
    """An entry of another version, about somebody of here and somebody who comes along."""
    made = {"created": "2026-11-20T09:00:00.000000Z", "changed": "2026-11-20T09:00:00.000000Z"}
    return versions.Missing(
        {
            "relationship": ({"id": 90, "name": "Bo", "counterpart": "person", "kind": "peer",
                              "standing": "active", "health": "steady", "health_reason": "",
                              "inside": 0, "tier": None, "pinned": 0, "since": None, "about": "",
                              "photo_id": None, "origin": "", "trashed": None, **made},),
            "tag": ({"id": 90, "name": "from elsewhere", **made},),
            "relationship_tag": ({"id": 90, "relationship_id": 90, "tag_id": 90, **made},),
            "term": ({"id": 90, "relationship_id": world.ana, "kind": "channel", "text": "Calls",
                      "position": 1, **made},),
        },
        {},
    )  # fmt: skip


# Changes that leave no step: typing, the filling of an empty journal, and forgetting for good.
STEPLESS: frozenset[Callable[..., Any]] = frozenset(
    {
        drafts.keep,
        drafts.drop,
        letterheads.decide,
        mappings.remember,
        whole.fill,
        forget.forget,
        examine.rebuild_search,
        purge.purge,
        trash.purge_expired,
        trash.purge_all,
    }
)


# What is no change by itself: a part of those that log and edit an entry.
PARTS: frozenset[Callable[..., Any]] = frozenset({sessions.gather, order.put, order.after_all})


def changes() -> set[Callable[..., Any]]:
    """Every change that the journal offers, found by inspection."""
    found: set[Callable[..., Any]] = set()
    for module_info in pkgutil.iter_modules(room.__path__):
        module = importlib.import_module(f"{room.__name__}.{module_info.name}")
        for name, function in inspect.getmembers(module, inspect.isfunction):
            public = not name.startswith("_") and function.__module__ == module.__name__
            parameters = list(inspect.signature(function).parameters.values())
            if public and parameters and parameters[0].annotation in (Writer, "Writer"):
                found.add(function)
    return found
