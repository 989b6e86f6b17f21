"""The four steps after damage: which move is allowed when, and what each gate asks for.

finish the task → pause → break the ice, humbly → move forward. The gates are as in the articles:
who has not corrected the wrong has nothing to say yet, and who has not been heard can't move on.
"""

import datetime as dt
from dataclasses import dataclass

from relnotes.domain.draft import Draft, within
from relnotes.domain.kinds import RepairState, RepairStep
from relnotes.domain.problem import Code, Problem
from relnotes.domain.text import body

STEPS = tuple(RepairStep)


@dataclass(frozen=True, slots=True)
class RepairDraft(Draft):
    """What the first step writes down; only what happened is asked for at once."""

    relationship_id: int
    what_happened: str
    my_part: str = ""
    wrong: str = ""

    def __post_init__(self) -> None:
        self._clean(
            what_happened=body(self.what_happened, "what_happened", required=True),
            my_part=body(self.my_part, "my_part"),
            wrong=body(self.wrong, "wrong"),
        )


@dataclass(frozen=True, slots=True)
class Answer(Draft):
    """What they said when the ice was broken; `received` is whether the apology arrived."""

    they_said: str
    they_wanted: str = ""
    received: bool | None = None

    def __post_init__(self) -> None:
        self._clean(
            they_said=body(self.they_said, "they_said"),
            they_wanted=body(self.they_wanted, "they_wanted"),
        )


@dataclass(frozen=True, slots=True)
class Standing:
    """How a repair stands, as far as its gates ask."""

    state: RepairState
    step: RepairStep
    my_part: str
    wrong: str
    corrected: str
    open_promises: int
    pause_until: dt.date | None
    received: bool | None


def pause(days: int) -> int:
    """A length that a pause can have."""
    within(days, "pause_days", 0, 365)
    return days


def next_step(case: Standing, *, today: dt.date, reason: str = "") -> RepairStep:
    """The step that follows, if the gate of the present one lets through; `Problem` where not.

    `reason` is asked for where a pause ends early.
    """
    if case.state is not RepairState.OPEN:
        raise Problem(Code.STEP_NOT_READY)
    if case.step is RepairStep.FINISH:
        _finished(case)
    elif case.step is RepairStep.PAUSE:
        _paused(case, today=today, reason=reason)
    elif case.step is RepairStep.ICE:
        if not case.received:
            raise Problem(Code.NOT_RECEIVED, field="received")
    else:
        raise Problem(Code.STEP_NOT_READY)
    return STEPS[STEPS.index(case.step) + 1]


def _finished(case: Standing) -> None:
    if case.wrong and not case.corrected:
        raise Problem(Code.WRONG_NOT_CORRECTED, field="corrected")
    if case.open_promises:
        raise Problem(Code.PROMISES_OPEN, field="promises", count=case.open_promises)


def _paused(case: Standing, *, today: dt.date, reason: str) -> None:
    if not case.my_part:
        raise Problem(Code.MY_PART_MISSING, field="my_part")
    early = case.pause_until is not None and today < case.pause_until
    if early and not reason.strip():
        raise Problem(Code.REASON_MISSING, field="reason")
