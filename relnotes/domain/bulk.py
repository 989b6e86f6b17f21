"""One change for several relationships at once: what it means to each, before it is made."""

from dataclasses import dataclass

from relnotes.domain.draft import Draft, within
from relnotes.domain.kinds import Standing
from relnotes.domain.problem import Code, Problem
from relnotes.domain.text import line

_MOST_DAYS = 3_660


@dataclass(frozen=True, slots=True)
class BulkDraft(Draft):
    """What is to be changed; None leaves as it is, and 0 takes a tier or a rhythm away."""

    people: tuple[int, ...]
    add_tags: tuple[str, ...] = ()
    drop_tags: tuple[str, ...] = ()
    tier: int | None = None
    every_days: int | None = None
    standing: Standing | None = None

    def __post_init__(self) -> None:
        within(self.every_days, "every_days", 0, _MOST_DAYS)
        within(self.tier, "tier", 0, 3)
        self._clean(add_tags=_tags(self.add_tags), drop_tags=_tags(self.drop_tags))
        if not self.people:
            raise Problem(Code.EMPTY, field="people")
        if self.says_nothing:
            raise Problem(Code.EMPTY, field="add_tags")

    @property
    def says_nothing(self) -> bool:
        """Whether nothing is to be changed."""
        kept = (self.tier, self.every_days, self.standing)
        return not (self.add_tags or self.drop_tags) and all(one is None for one in kept)


@dataclass(frozen=True, slots=True)
class Present:
    """What a relationship is now, as far as it can be changed together with others."""

    id: int
    name: str
    tags: tuple[str, ...]
    tier: int | None
    every_days: int | None
    standing: Standing


@dataclass(frozen=True, slots=True)
class Becoming:
    """What a draft makes of one relationship."""

    before: Present
    after: Present

    @property
    def changes(self) -> bool:
        """Whether anything is different afterwards."""
        return self.before != self.after


def becoming(now: Present, draft: BulkDraft) -> Becoming:
    """What one relationship is after the change."""
    dropped = {one.lower() for one in draft.drop_tags}
    kept = [one for one in now.tags if one.lower() not in dropped]
    there = {one.lower() for one in kept}
    kept += [one for one in draft.add_tags if one.lower() not in there]
    after = Present(
        now.id,
        now.name,
        tuple(kept),
        now.tier if draft.tier is None else draft.tier or None,
        now.every_days if draft.every_days is None else draft.every_days or None,
        draft.standing or now.standing,
    )
    return Becoming(now, after)


def _tags(tags: tuple[str, ...]) -> tuple[str, ...]:
    cleaned = (line(one.removeprefix("#"), "tags") for one in tags)
    return tuple(dict.fromkeys(one for one in cleaned if one))
