"""All lines that a summary could tell, as rows to tick, and what was decided about each."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from relnotes.domain.kinds import Side, StakeState, SummaryLength
from relnotes.domain.strength import strongest
from relnotes.domain.summary import Choice, Material
from relnotes.domain.summary_lines import LineKey, LineKind, Mentoring


@dataclass(frozen=True, slots=True)
class Candidate:
    """A line that could go in; `section` is the name of its tick in `Sections`."""

    key: LineKey
    section: str
    words: str
    untold: bool = False


def candidates(material: Material, choice: Choice) -> tuple[Candidate, ...]:
    """Every line of the material that this kind of summary tells, in the order of the page."""
    return (*_candidates(material), *_grown(material.grown(choice)))


def _grown(mentoring: Mentoring) -> Iterator[Candidate]:
    for skill in mentoring.skills:
        yield Candidate((LineKind.SKILL, skill.id), "skills", skill.what)
    for agreed in mentoring.agreed:
        yield Candidate((LineKind.AGREED, agreed.id), "agreed", agreed.what)
    for said in mentoring.look_back:
        yield Candidate((said.kind, said.id), "look_back", said.what)


def _candidates(material: Material) -> Iterator[Candidate]:
    for side, section in ((Side.ME, "mine"), (Side.THEM, "theirs")):
        for line in sorted(material.contributions, key=lambda line: line.day, reverse=True):
            if line.side is side:
                untold = side is Side.ME and line.acknowledged_on is None
                yield Candidate((LineKind.CONTRIBUTION, line.id), section, line.what, untold)
    for stake in material.stakes:
        if stake.state is not StakeState.RELEASED:
            yield Candidate((LineKind.STAKE, stake.id), "needs", stake.what)
    for goal in material.goals:
        yield Candidate((LineKind.GOAL, goal.id), "goals", goal.what)
    for promise in material.promises:
        yield Candidate((LineKind.PROMISE, promise.id), "still_open", promise.what)
    for role in material.roles:
        yield Candidate((LineKind.ROLE, role.id), "roles", role.name)
    for lesson in material.lessons:
        yield Candidate((LineKind.LESSON, lesson.id), "lessons", lesson.what)


_SUGGESTED = 6
"""As many contributions of a side tell a story that is still read to its end."""


def suggested(material: Material, choice: Choice) -> frozenset[LineKey]:
    """The strongest contributions of each side, those pulled up before all others."""
    sides = (
        strongest((line for line in material.contributions if line.side is side), choice)
        for side in Side
    )
    return frozenset(
        (LineKind.CONTRIBUTION, line.id) for lines in sides for line in lines[:_SUGGESTED]
    )


def begun(material: Material, choice: Choice) -> Choice:
    """The choice as it is suggested: of many contributions the strongest, and all of the rest.

    The full length is asked for by who wants everything.
    """
    keys = {(LineKind.CONTRIBUTION, line.id) for line in material.contributions}
    best = keys if choice.length is SummaryLength.FULL else suggested(material, choice)
    return replace(choice, left_out=frozenset(keys - best))


def goes_in(candidate: Candidate, choice: Choice) -> bool:
    """Whether a line goes in, by its own tick and its section's."""
    return bool(getattr(choice.sections, candidate.section)) and choice.shows(*candidate.key)


def left_out(choice: Choice, keys: Iterable[LineKey]) -> Choice:
    """The choice without these lines."""
    return replace(choice, left_out=choice.left_out | set(keys))


def put_back(choice: Choice, keys: Iterable[LineKey]) -> Choice:
    """The choice with these lines in it again."""
    return replace(choice, left_out=choice.left_out - set(keys))


def pulled(choice: Choice, key: LineKey, *, up: bool) -> Choice:
    """The choice with a line before the others of its side, or in its place again."""
    kept = choice.pulled_up | {key} if up else choice.pulled_up - {key}
    return replace(choice, pulled_up=kept)


def worded(choice: Choice, key: LineKey, words: str) -> Choice:
    """The choice with a line in other words; none give it the journal's words again."""
    kept = {line: text for line, text in choice.wording.items() if line != key}
    return replace(choice, wording=kept | {key: words} if words.strip() else kept)


def shown_words(material: Material, choice: Choice, key: LineKey) -> str:
    """A line as this reader gets it."""
    kind, line_id = key
    if kind is LineKind.EFFECT:
        effects = {line.id: line.effect for line in material.contributions}
        return choice.words(kind, line_id, effects.get(line_id, ""))
    texts = {candidate.key: candidate.words for candidate in candidates(material, choice)}
    return choice.words(kind, line_id, texts.get(key, ""))
