"""The lines of a value summary's document, section by section."""

from collections.abc import Callable, Iterable
from datetime import date
from typing import Literal, TypedDict, TypeVar

from relnotes.domain import summary
from relnotes.domain.kinds import Side, StakeKind, SummaryLength
from relnotes.domain.strength import strongest
from relnotes.domain.summary import Choice, Material
from relnotes.domain.summary_lines import (
    Agreed,
    Contribution,
    Goal,
    Lesson,
    LineKind,
    Promise,
    Role,
    Skill,
    Stake,
)
from relnotes.exchange.document import Part, Row
from relnotes.exchange.growth_lines import grown
from relnotes.exchange.wording import Words

Line = TypeVar("Line", Stake, Role, Lesson, Promise, Goal, Skill, Agreed)
Titled = tuple[str, Side | None, tuple[Part, ...]]


class Room(TypedDict):
    """How many lines of each sort a short document shows before it counts the rest."""

    brought: int
    stakes: int
    other: int


class Lines:
    """Makes the rows of one document from its material, choice and words."""

    def __init__(
        self,
        material: Material,
        choice: Choice,
        words: Words,
        who: str,
        *,
        room: Room | None = None,
    ) -> None:
        self._room = room
        self.material = material
        self.choice = choice
        self.words = words
        self.who = who
        self.brought = {side: summary.brought(material, choice, side) for side in Side}
        self._named = summary.named_stakes(material, choice)
        one_year = material.since.year == material.until.year
        self._year = material.until.year if one_year else None
        self._spoken = choice.length is SummaryLength.TALKING_POINTS

    def section(self, name: str) -> Titled:
        """A section's title, side and parts, whatever is in them."""
        makers: dict[str, Callable[[], Titled]] = {
            "mine": self._mine,
            "theirs": self._theirs,
            "changed": self._changed,
            "still_open": self._open,
            "roles": self._roles,
            "lessons": self._lessons,
        }
        return makers[name]() if name in makers else grown(self, name)

    def _mine(self) -> Titled:
        return self.words("what_i_brought"), Side.ME, (self._contributions(Side.ME),)

    def _theirs(self) -> Titled:
        title = self.words("what_they_brought", who=self._they())
        return title, Side.THEM, (self._contributions(Side.THEM),)

    def _changed(self) -> Titled:
        parts = [self._stakes(kind, met=True) for kind in StakeKind]
        return self.words("what_changed"), None, tuple(parts)

    def _open(self) -> Titled:
        parts = [self._stakes(kind, met=False) for kind in StakeKind]
        if self.choice.sections.still_open:
            promises = self.shown(LineKind.PROMISE, self.material.promises)
            promises.sort(key=lambda line: (line.due or date.max, line.id))
            rows = [self._promise(line) for line in promises]
            parts.append(self.part(self.words("promises"), rows, of="stakes"))
        else:
            parts = []
        return self.words("what_is_open"), None, tuple(parts)

    def _roles(self) -> Titled:
        roles = self.shown(LineKind.ROLE, self.material.roles)
        rows = [self._role(line) for line in roles] if self.choice.sections.roles else []
        return self.words("roles"), None, (self.part("", rows),)

    def _lessons(self) -> Titled:
        lessons = self.shown(LineKind.LESSON, self.material.lessons)
        rows = [self._lesson(line) for line in lessons] if self.choice.sections.lessons else []
        return self.words("lessons"), None, (self.part("", rows),)

    def _contributions(self, side: Side) -> Part:
        lines = self.brought[side]
        if self._room is not None:
            lines = strongest(lines, self.choice)
        return self.part(
            "",
            [self._contribution(line) for line in lines],
            of="brought",
        )

    def _stakes(self, kind: StakeKind, *, met: bool) -> Part:
        stakes = [
            stake
            for stake in summary.stakes(self.material, self.choice, kind)
            if summary.is_met(stake) is met
        ]
        if met:
            stakes.sort(key=lambda line: (line.changed or date.min, line.id), reverse=True)
        else:
            stakes.sort(key=lambda line: (line.due or date.max, line.id))
        title = self.words("needs" if kind is StakeKind.NEED else "expectations")
        rows = [self._stake(line, line.changed if met else line.due) for line in stakes]
        return self.part(title, rows, of="stakes")

    def _contribution(self, line: Contribution) -> Row:
        words = self.words
        if line.amount:
            result = words.amount(line.amount)
        elif line.side is Side.THEM and line.acknowledged_on:
            result = words("thanked")
        else:
            result = words(f"kind {line.kind.value}")
        return Row(
            what=self.choice.words(LineKind.CONTRIBUTION, line.id, line.what),
            when="" if self._spoken else self.when(line.day),
            day=line.day,
            detail=self._effect(line),
            result=result,
            side=line.side,
            key=(LineKind.CONTRIBUTION, line.id),
            untold=line.side is Side.ME and line.acknowledged_on is None,
        )

    def _effect(self, line: Contribution) -> str:
        """What came of it, which stakes it met, with whom, and in a full document the proof."""
        words = self.words
        told = []
        if self.choice.shows(LineKind.EFFECT, line.id):
            told.append(self.choice.words(LineKind.EFFECT, line.id, line.effect))
        if not self._spoken:
            stakes = tuple(
                words("quoted", text=self._named[what])
                for what in line.serves
                if what in self._named
            )
            told.append(words("meets", stakes=words.listed(stakes)) if stakes else "")
            told.append(self.with_whom(line.who))
        if self.choice.length is SummaryLength.FULL and line.evidence:
            told.append(words("evidence", text=" ".join(line.evidence.split())))
        return words("semicolon").join(filter(None, told))

    def _stake(self, line: Stake, day: date | None) -> Row:
        verb = "needed" if line.kind is StakeKind.NEED else "expected"
        details = (" ".join(line.note.split()), self._by(verb, line.side, line.who))
        return Row(
            what=self.choice.words(LineKind.STAKE, line.id, line.what),
            when=self.when(day),
            day=day,
            detail=self.words("semicolon").join(filter(None, details)),
            result=self.words(f"state {line.state.value}"),
            side=line.side,
            key=(LineKind.STAKE, line.id),
        )

    def _promise(self, line: Promise) -> Row:
        return Row(
            what=self.choice.words(LineKind.PROMISE, line.id, line.what),
            when=self.when(line.due),
            day=line.due,
            result=self._by("promised", line.side, line.who),
            side=line.side,
            key=(LineKind.PROMISE, line.id),
        )

    def _role(self, line: Role) -> Row:
        return Row(
            what=self.choice.words(LineKind.ROLE, line.id, line.name),
            when=self.when(line.since),
            day=line.since,
            detail=" ".join(line.duties.split()),
            result=self.words("my_role") if line.side is Side.ME else line.who or self.who,
            side=line.side,
            key=(LineKind.ROLE, line.id),
        )

    def _lesson(self, line: Lesson) -> Row:
        return Row(
            what=self.choice.words(LineKind.LESSON, line.id, line.what),
            when=self.when(line.day),
            day=line.day,
            key=(LineKind.LESSON, line.id),
        )

    def part(
        self, title: str, rows: list[Row], *, of: Literal["brought", "stakes", "other"] = "other"
    ) -> Part:
        """Rows of one sort, as many as there is room for."""
        if self._spoken:
            title = ""
        if self._room is None:
            return Part(title, tuple(rows))
        limit = self._room[of]
        # one line alone is shown rather than counted: "and 1 more" takes the same room
        if len(rows) <= limit + (not self._spoken):
            return Part(title, tuple(rows))
        # who speaks says the strongest; the figures above them tell how many there are
        more = "" if self._spoken else self.words.counted("more", len(rows) - limit)
        return Part(title, tuple(rows[:limit]), more)

    def shown(self, kind: LineKind, lines: Iterable[Line]) -> list[Line]:
        """Those that were not left out."""
        return [line for line in lines if self.choice.shows(kind, line.id)]

    def _by(self, verb: str, side: Side, who: str) -> str:
        if side is Side.ME:
            return self.words(f"{verb}_by_me")
        return self.words(f"{verb}_by_them", who=who or self.who)

    def with_whom(self, who: str) -> str:
        """Whom a line is about, where the document is about several."""
        return self.words("with", who=who) if who and len(self.material.people) > 1 else ""

    def _they(self) -> str:
        return self.words("they") if self.who == self.words("them") else self.who

    def when(self, day: date | None) -> str:
        """A day, with its year where the period has more than one."""
        in_year = day is not None and day.year == self._year
        return self.words.day(day, form="day" if in_year else "day_with_year")
