"""The sample journal: a year of a consultant who also mentors, dated relative to today.

It is told through the same changes that the window and the terminal make, in one step.
"""

import datetime as dt
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from relnotes.domain.growth import BeliefDraft, GoalDraft, LessonDraft, ProgressDraft
from relnotes.domain.happenings import ContributionDraft, EntryDraft, PointDraft, PromiseDraft
from relnotes.domain.kinds import GoalState, Health, PromiseState, Side, StakeState
from relnotes.domain.mentoring import ProgrammeDraft, SessionDraft, SkillDraft, SkillsDraft
from relnotes.domain.people import Detail, OccasionDraft, PersonDraft, TermDraft
from relnotes.domain.problem import Code, Problem
from relnotes.domain.repair import Answer, RepairDraft
from relnotes.domain.sides import (
    AgreementDraft,
    AgreementItemDraft,
    ReviewDraft,
    RoleDraft,
    StakeDraft,
)
from relnotes.exchange.sample_drafts import Drafts, Told, texts
from relnotes.journal import (
    agreements,
    contributions,
    entries,
    goals,
    introductions,
    lessons,
    notebook,
    programmes,
    promises,
    propositions,
    relationships,
    repairs,
    roles,
    sessions,
    skills,
    stakes,
    talking_points,
)
from relnotes.journal.access import Writer
from relnotes.journal.store import Clock, Journal

_PARTS = frozenset({"contributions", "promises", "with"})

Event = tuple[int, Callable[[], object]]


def write(path: Path, clock: Clock, folder: Path) -> None:
    """Makes a new journal that holds the sample; `folder` is where its texts lie."""
    if path.exists():
        raise Problem(Code.FILE_EXISTS, file=str(path))
    journal = Journal.open(path, clock)
    try:
        journal.do("Sample journal", tell, folder)
    finally:
        journal.close()


def tell(writer: Writer, folder: Path) -> None:
    """Tells the sample's year into a journal."""
    _Teller(writer).tell(texts(folder))


class _Teller:
    """Carries the ids of what was told so far, by the keys of the texts."""

    def __init__(self, writer: Writer) -> None:
        self.writer = writer
        self.drafts = Drafts(writer.today)
        self.now, self.today = writer.now, writer.today
        self.people: dict[str, int] = {}
        self.stakes: dict[str, int] = {}

    def tell(self, told: dict[str, list[Told]]) -> None:
        for one in told["relationships"]:
            self.person(one)
        for one in told["relationships"]:
            self.sides(one)
            if one.get("brought_by"):
                by = self.people[one["brought_by"]]
                introductions.bring(self.writer, self.people[one["key"]], by)
        events: list[Event] = [(one["day"], partial(self.entry, one)) for one in told["entries"]]
        for one in told["relationships"]:
            for repair in one.get("repairs", ()):
                events.extend(self.repair(self.people[one["key"]], repair))
        for _, happens in sorted(events, key=lambda event: event[0]):
            happens()
        for one in told["relationships"]:
            self.growth(one)
        self.mentoring(told)
        for one in told.get("lessons", ()):
            lesson = self.drafts.one(LessonDraft, one, relationship_id=self.who(one))
            lessons.keep(self.writer, lesson)
        for one in told.get("beliefs", ()):
            belief = self.drafts.one(BeliefDraft, one, relationship_id=self.who(one))
            lessons.believe(self.writer, belief)

    def mentoring(self, told: dict[str, list[Told]]) -> None:
        """Programmes with their members, and what was noticed across mentees."""
        known = {
            one["key"]: programmes.keep(self.writer, self.drafts.one(ProgrammeDraft, one))
            for one in told.get("programmes", ())
        }
        for one in told["relationships"]:
            if one.get("programme"):
                programmes.join(self.writer, self.people[one["key"]], known[one["programme"]])
        for one in told.get("observations", ()):
            notebook.observe(self.writer, one["what"], self.drafts.day(one["day"]))

    def who(self, one: Told) -> int | None:
        return self.people[one["with"]] if one.get("with") else None

    def person(self, one: Told) -> None:
        occasions = tuple(OccasionDraft(**date) for date in one.get("dates", ()))
        person = self.drafts.one(
            PersonDraft,
            {**one, "about": "", "tags": tuple(one.get("tags", ()))},
            details=tuple(self.drafts.several(Detail, one.get("details", ()))),
            terms=tuple(self.drafts.several(TermDraft, one.get("terms", ()))),
            occasions=occasions,
        )
        relationship_id = relationships.add(self.writer, person)
        self.people[one["key"]] = relationship_id
        relationships.pin(self.writer, relationship_id, pinned=one.get("pinned", False))
        health, reason = Health(one.get("health", "steady")), one.get("health_reason", "")
        relationships.set_health(self.writer, relationship_id, health, reason)
        for said in one.get("about", ()):
            side = Side(said["side"]) if said.get("side") else None
            relationships.answer(
                self.writer, relationship_id, said["question"], side, said["answer"]
            )

    def sides(self, one: Told) -> None:
        relationship_id = self.people[one["key"]]
        if one.get("organisation"):
            relationships.add_member(
                self.writer,
                self.people[one["organisation"]],
                person_id=relationship_id,
                position=one.get("position", ""),
            )
        for stake in one.get("stakes", ()):
            self.stake(relationship_id, stake)
        for stake in one.get("stakes", ()):
            for need in stake.get("serves", ()):
                stakes.link(self.writer, self.stakes[need], self.stakes[stake["key"]])
        for role in one.get("roles", ()):
            given = self.drafts.one(RoleDraft, role, relationship_id=relationship_id)
            roles.give(self.writer, given)
        for version in one.get("propositions", ()):
            propositions.reword(
                self.writer, relationship_id, version["text"], day=self.drafts.day(version["day"])
            )

    def stake(self, relationship_id: int, one: Told) -> None:
        told = {**one, "since": one["day"]}
        draft = self.drafts.one(StakeDraft, told, relationship_id=relationship_id)
        stake_id = stakes.add(self.writer, draft)
        self.stakes[one["key"]] = stake_id
        for state in one.get("states", ()):
            if state["state"] != StakeState.OPEN or state["day"] != one["day"]:
                stakes.set_state(
                    self.writer,
                    stake_id,
                    StakeState(state["state"]),
                    day=self.drafts.day(state["day"]),
                    note=state.get("note", ""),
                )

    def entry(self, one: Told) -> None:
        told = {name: value for name, value in one.items() if name not in _PARTS}
        draft = self.drafts.one(
            EntryDraft,
            {**told, "tags": tuple(one.get("tags", ()))},
            people=tuple(self.people[key] for key in one["with"]),
        )
        with self.at(one["day"], one.get("time")):
            entry_id = entries.log(self.writer, draft)
            if count := one.get("asking"):
                session = SessionDraft(draft.my_role, count["asked"], count["told"])
                sessions.tell(self.writer, entry_id, session)
            for brought in one.get("contributions", ()):
                self.contribution(entry_id, one["day"], brought)
            for promised in one.get("promises", ()):
                self.promise(entry_id, one["day"], promised)

    def contribution(self, entry_id: int, day: int, one: Told) -> None:
        draft = self.drafts.one(
            ContributionDraft,
            {**one, "day": day, "acknowledged_day": one.get("acknowledged")},
            relationship_id=self.people[one["with"]],
            stakes=tuple(self.stakes[key] for key in one.get("serves", ())),
            newcomer_id=self.people.get(one.get("came", "")),
        )
        contributions.log(self.writer, draft, entry_id)

    def promise(self, entry_id: int, day: int, one: Told) -> None:
        draft = self.drafts.one(
            PromiseDraft, {**one, "day": day}, relationship_id=self.people[one["with"]]
        )
        promise_id = promises.make(self.writer, draft, entry_id)
        closed = self.drafts.day(one["closed"]) if one.get("closed") is not None else None
        if one.get("state") == PromiseState.KEPT:
            promises.keep(self.writer, promise_id, closed)
        elif one.get("state") == PromiseState.DROPPED:
            promises.drop(self.writer, promise_id, one["reason"], closed)

    def growth(self, one: Told) -> None:
        relationship_id = self.people[one["key"]]
        for goal in one.get("goals", ()):
            self.goal(relationship_id, goal)
        for look in one.get("skills", ()):
            seen = tuple(self.drafts.several(SkillDraft, look["skills"]))
            whole = self.drafts.one(SkillsDraft, look, relationship_id=relationship_id, skills=seen)
            skills.look(self.writer, whole)
        for point in one.get("points", ()):
            raised = self.drafts.one(PointDraft, point, relationship_id=relationship_id)
            talking_points.note(self.writer, raised)
        if agreement := one.get("agreement"):
            draft = self.drafts.one(
                AgreementDraft,
                {**agreement, "review_day": agreement.get("review")},
                relationship_id=relationship_id,
                items=tuple(self.drafts.several(AgreementItemDraft, agreement["items"])),
            )
            agreements.agree(self.writer, draft)
        for review in one.get("reviews", ()):
            answers = tuple((said["question"], said["answer"]) for said in review["answers"])
            day = self.drafts.day(review["day"])
            agreements.review(self.writer, ReviewDraft(relationship_id, answers, day=day))

    def goal(self, relationship_id: int, one: Told) -> None:
        steps = one.get("steps", ())
        draft = self.drafts.one(
            GoalDraft,
            one,
            relationship_id=relationship_id,
            stake_id=self.stakes.get(one.get("serves", "")),
            steps=tuple(step["what"] for step in steps),
        )
        goal_id = goals.set_out(self.writer, draft)
        for line, step in zip(goals.line(self.writer.reader, goal_id).steps, steps, strict=True):
            if step["done"] is not None:
                with self.at(step["done"]):
                    goals.tick(self.writer, line.id, done=True)
        for progress in one.get("progress", ()):
            goals.progress(self.writer, self.drafts.one(ProgressDraft, progress, goal_id=goal_id))
        if one.get("state", GoalState.OPEN) != GoalState.OPEN:
            goals.settle(self.writer, goal_id, GoalState(one["state"]), one.get("reason", ""))

    def repair(self, relationship_id: int, one: Told) -> Iterator[Event]:
        """The steps of a repair, each on its day."""
        case: list[int] = []
        steps = {
            "opened": lambda: case.append(self.opened(relationship_id, one)),
            "paused": lambda: repairs.move_on(self.writer, case[0]),
            "spoken": lambda: self.spoken(case[0], one),
            "closed": lambda: self.closed(case[0], one),
        }
        for name, happens in steps.items():
            if one.get(name) is not None:
                yield one[name], partial(self.then, one[name], happens)

    def then(self, day: int, happens: Callable[[], object]) -> None:
        with self.at(day):
            happens()

    def opened(self, relationship_id: int, one: Told) -> int:
        draft = self.drafts.one(RepairDraft, one, relationship_id=relationship_id)
        repair_id = repairs.open(self.writer, draft)
        texts = {"corrected": "corrected", "message": "draft", "their_part": "their_part"}
        for field, name in texts.items():
            repairs.write(self.writer, repair_id, field, one.get(name, ""))
        repairs.set_pause(self.writer, repair_id, one.get("pause_days", 7))
        return repair_id

    def spoken(self, repair_id: int, one: Told) -> None:
        repairs.move_on(self.writer, repair_id)
        said = Answer(one["they_said"], one.get("they_wanted", ""), one.get("received"))
        repairs.answer(self.writer, repair_id, said)

    def closed(self, repair_id: int, one: Told) -> None:
        repairs.move_on(self.writer, repair_id)
        lesson = self.drafts.one(LessonDraft, one["lesson"]) if one.get("lesson") else None
        repairs.close(self.writer, repair_id, lesson=lesson)

    @contextmanager
    def at(self, day: int, time: str | None = None) -> Iterator[None]:
        """What is told inside happens on that day."""
        clock = dt.time.fromisoformat(time) if time else dt.time(18, 0)
        then = dt.datetime.combine(self.drafts.day(day), clock, self.now.tzinfo)
        self.writer.now, self.writer.today = then, then.date()
        yield
        self.writer.now, self.writer.today = self.now, self.today
