"""Skills as both see them, sessions, programmes and farewells, before they are kept."""

import datetime as dt
from dataclasses import dataclass

from relnotes.domain.draft import Draft, within
from relnotes.domain.kinds import Footing, Side
from relnotes.domain.problem import Code, Problem
from relnotes.domain.text import body, line

_MOST_TIMES = 999


@dataclass(frozen=True, slots=True)
class SkillDraft(Draft):
    """How one side sees one skill; without a footing it is still to be asked.

    `was` is what it was called until now, where it gets other words.
    """

    skill: str
    footing: Footing | None = None
    note: str = ""
    was: str = ""

    def __post_init__(self) -> None:
        self._clean(skill=line(self.skill, "skills", required=True), note=line(self.note, "skills"))


@dataclass(frozen=True, slots=True)
class SkillsDraft(Draft):
    """One side's look at the whole list; the words of each skill stand there once."""

    relationship_id: int
    side: Side
    skills: tuple[SkillDraft, ...]
    day: dt.date | None = None

    def __post_init__(self) -> None:
        if not self.skills:
            raise Problem(Code.EMPTY, field="skills")
        once = {one.skill.lower(): one for one in self.skills}
        self._clean(skills=tuple(once.values()))


@dataclass(frozen=True, slots=True)
class SessionDraft(Draft):
    """Which role I was in, and how often I asked and told; None where nobody counted."""

    role: str = ""
    asked: int | None = None
    told: int | None = None

    def __post_init__(self) -> None:
        within(self.asked, "asked", 0, _MOST_TIMES)
        within(self.told, "told", 0, _MOST_TIMES)
        self._clean(role=line(self.role, "role"))


@dataclass(frozen=True, slots=True)
class ProgrammeDraft(Draft):
    """What the mentorings of a programme or cohort begin with: a line for each."""

    name: str
    questions: str = ""
    skills: str = ""
    session: str = ""

    def __post_init__(self) -> None:
        self._clean(
            name=line(self.name, "name", required=True),
            questions=body(self.questions, "questions"),
            skills=body(self.skills, "skills"),
            session=body(self.session, "session"),
        )


@dataclass(frozen=True, slots=True)
class FarewellDraft(Draft):
    """How a mentoring ends: what I look back on, what they do, and what stays."""

    relationship_id: int
    mine: str = ""
    theirs: str = ""
    stays: str = ""
    day: dt.date | None = None

    def __post_init__(self) -> None:
        self._clean(
            mine=body(self.mine, "mine"),
            theirs=body(self.theirs, "theirs"),
            stays=body(self.stays, "stays"),
        )
        if not (self.mine or self.theirs or self.stays):
            raise Problem(Code.EMPTY, field="mine")


def lines(text: str) -> tuple[str, ...]:
    """The lines of a text that have words."""
    return tuple(words for one in text.splitlines() if (words := one.strip()))
