"""A recipe for each change of the journal, by which the laws try it on the small world."""

import datetime as dt
import importlib
import inspect
import pkgutil
from collections.abc import Callable
from typing import Any

from relnotes import journal as room
from relnotes.domain import kinds as k
from relnotes.domain.bulk import BulkDraft
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
from relnotes.domain.people import PersonDraft
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
from tests.journal.world import DAY, ME, SAID, THEM, World, frozen_copy, planned

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
    relationships.connect: _with("$ana", "$firm", "introduced", note="At the harbour"),
    introductions.bring: _with("$firm", "$ana", "At the harbour"),
    introductions.part: _with("$link"),
    rhythms.try_to_reach: _with("$ana", DAY, channel="call", note="No answer"),
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
    summary_drafts.keep: lambda world: ((planned(world.firm),), {}),
    summary_drafts.revise: lambda world: ((world.draft, planned(world.firm, "us-letter")), {}),
    summary_drafts.rename: _with("$draft", "For Thursday"),
    summary_drafts.duplicate: _with("$draft", "A second one"),
    summaries.freeze_each: lambda world: (
        (
            [
                frozen_copy(world.ana, world.contribution),
                frozen_copy(world.firm, world.contribution),
            ],
        ),
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

# What is no change by itself, but a part of others.
PARTS: frozenset[Callable[..., Any]] = frozenset(
    {sessions.gather, order.put, order.after_all, summaries.tie}
)


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
