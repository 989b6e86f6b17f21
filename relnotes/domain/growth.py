"""Goals, lessons and beliefs, before they are kept."""

import datetime as dt
from dataclasses import dataclass

from relnotes.domain.draft import Draft, within
from relnotes.domain.kinds import Side, Verdict
from relnotes.domain.text import body, line


@dataclass(frozen=True, slots=True)
class GoalDraft(Draft):
    """What a side works towards, the steps on the way, and the need that it serves."""

    relationship_id: int
    side: Side
    what: str
    why: str = ""
    due: dt.date | None = None
    stake_id: int | None = None
    steps: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        steps = dict.fromkeys(line(one, "steps") for one in self.steps)
        self._clean(
            what=line(self.what, "what", required=True),
            why=body(self.why, "why"),
            steps=tuple(one for one in steps if one),
        )


@dataclass(frozen=True, slots=True)
class ProgressDraft(Draft):
    """How far a goal is, from 0 to 100; a number without a comment says nothing."""

    goal_id: int
    value: int
    comment: str
    day: dt.date | None = None
    entry_id: int | None = None

    def __post_init__(self) -> None:
        within(self.value, "value", 0, 100)
        self._clean(comment=body(self.comment, "comment", required=True))


@dataclass(frozen=True, slots=True)
class LessonDraft(Draft):
    """What turned a hard stretch, what I would repeat, and what came of it."""

    title: str
    turned: str = ""
    repeat: str = ""
    came_of_it: str = ""
    relationship_id: int | None = None
    day: dt.date | None = None

    def __post_init__(self) -> None:
        self._clean(
            title=line(self.title, "title", required=True),
            turned=body(self.turned, "turned"),
            repeat=body(self.repeat, "repeat"),
            came_of_it=body(self.came_of_it, "came_of_it"),
        )


@dataclass(frozen=True, slots=True)
class BeliefDraft(Draft):
    """An assumption of my own about the work or a person, and how I test it."""

    what: str
    test: str = ""
    verdict: Verdict = Verdict.UNTESTED
    procedure: str = ""
    relationship_id: int | None = None
    day: dt.date | None = None

    def __post_init__(self) -> None:
        self._clean(
            what=line(self.what, "what", required=True),
            test=body(self.test, "test"),
            procedure=body(self.procedure, "procedure"),
        )
