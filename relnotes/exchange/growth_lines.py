"""The lines of what grew: goals with their way, skills, what was agreed, and the look back."""

from collections.abc import Callable, Iterable
from datetime import date
from itertools import groupby
from typing import TYPE_CHECKING

from relnotes.domain.kinds import Footing, GoalState, Side
from relnotes.domain.summary_lines import Agreed, Goal, LineKind, LookBack, Skill
from relnotes.exchange.document import Part, Row

if TYPE_CHECKING:
    from relnotes.exchange.lines import Lines

Titled = tuple[str, Side | None, tuple[Part, ...]]
_SIDES = {LineKind.LOOK_BACK: Side.ME, LineKind.THEIR_LOOK_BACK: Side.THEM}


def grown(lines: "Lines", name: str) -> Titled:
    """A section's title, side and parts, whatever is in them."""
    makers: dict[str, Callable[[Lines], Titled]] = {
        "goals": _goals,
        "skills": _skills,
        "agreed": _agreed,
        "look_back": _look_back,
    }
    return makers[name](lines)


def _goals(lines: "Lines") -> Titled:
    rows = [_goal(lines, one) for one in lines.shown(LineKind.GOAL, lines.material.goals)]
    on = lines.choice.sections.goals
    return lines.words("goals"), None, (lines.part("", rows if on else []),)


def _skills(lines: "Lines") -> Titled:
    told = lines.shown(LineKind.SKILL, lines.material.grown(lines.choice).skills)
    rows = [_skill(lines, one) for one in told] if lines.choice.sections.skills else []
    return lines.words("skills"), None, (lines.part("", rows),)


def _agreed(lines: "Lines") -> Titled:
    told = lines.shown(LineKind.AGREED, lines.material.grown(lines.choice).agreed)
    rows = [_agreement(lines, one) for one in told] if lines.choice.sections.agreed else []
    return lines.words("agreed"), None, (lines.part("", rows),)


def _look_back(lines: "Lines") -> Titled:
    told = lines.material.grown(lines.choice).look_back
    shown = [one for one in told if lines.choice.shows(one.kind, one.id)]
    rows = [_said(lines, one) for one in shown] if lines.choice.sections.look_back else []
    return lines.words("look_back"), None, (lines.part("", rows, of="brought"),)


def _goal(lines: "Lines", line: Goal) -> Row:
    words = lines.words
    steps = [value for value, _ in groupby(value for _, value in line.path)]
    way = words("way", steps=words("then").join(map(str, steps))) if len(steps) > 1 else ""
    comment = " ".join(line.comment.split()).rstrip("." if way else "")
    details = (comment, way, lines.with_whom(line.who))
    percent = words("percent", n=line.progress)
    return Row(
        what=lines.choice.words(LineKind.GOAL, line.id, line.what),
        when=lines.when(line.day),
        day=line.day,
        detail=words("semicolon").join(filter(None, details)),
        result=words(f"goal {line.state.value}", percent=percent),
        key=(LineKind.GOAL, line.id),
        curve=_curve(line, lines.material.since, lines.material.until),
    )


def _curve(line: Goal, since: date, until: date) -> tuple[tuple[float, float], ...]:
    """The way of a goal within the period: shares of its days, and of the goal."""
    days = max(1, (until - since).days)
    before = [value for day, value in line.path if day < since]
    within = [((day - since).days / days, value / 100) for day, value in line.path if day >= since]
    start = (0.0, (before[-1] if before else 0) / 100)
    return (start, *within) if within and line.state is not GoalState.DROPPED else ()


def _skill(lines: "Lines", line: Skill) -> Row:
    words, parts = lines.words, []
    for key, looks in (("skill mine", line.mine), ("skill theirs", line.theirs)):
        if looks:
            way = words("then").join(_footings(lines, looks))
            parts.append(words(key, way=way, who=line.who or lines.who))
    whom = "" if line.theirs else lines.with_whom(line.who)  # what they see begins with them
    last = [looks[-1] for looks in (line.mine, line.theirs) if looks]
    apart = len(last) == 2 and last[0] is not last[1]
    return Row(
        what=lines.choice.words(LineKind.SKILL, line.id, line.what),
        when=lines.when(line.day),
        day=line.day,
        detail=words("semicolon").join(filter(None, (*parts, whom))),
        result=words("skill apart") if apart else words(f"skill {last[0].value}"),
        key=(LineKind.SKILL, line.id),
    )


def _footings(lines: "Lines", looks: Iterable[Footing]) -> Iterable[str]:
    return (lines.words(f"skill {footing.value}") for footing in looks)


def _agreement(lines: "Lines", line: Agreed) -> Row:
    details = (" ".join(line.question.split()), lines.with_whom(line.who))
    return Row(
        what=lines.choice.words(LineKind.AGREED, line.id, line.what),
        when=lines.when(line.day),
        day=line.day,
        detail=lines.words("semicolon").join(filter(None, details)),
        key=(LineKind.AGREED, line.id),
    )


def _said(lines: "Lines", line: LookBack) -> Row:
    side, words = _SIDES.get(line.kind), lines.words
    voices = {
        Side.ME: words("my_role"),
        Side.THEM: line.who or lines.who,
        None: words("stays"),
    }
    return Row(
        what=lines.choice.words(line.kind, line.id, line.what),
        when=lines.when(line.day),
        day=line.day,
        detail=lines.with_whom(line.who),
        result=voices[side],
        side=side,
        key=(line.kind, line.id),
    )
