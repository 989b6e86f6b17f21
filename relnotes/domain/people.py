"""What is written down of a counterpart."""

import datetime as dt
import re
from dataclasses import dataclass

from relnotes.domain.draft import Draft, within
from relnotes.domain.kinds import (
    Counterpart,
    DetailKind,
    RelationshipKind,
    Standing,
    TermKind,
)
from relnotes.domain.problem import Code, Problem
from relnotes.domain.text import body, line

LONGEST_RHYTHM = 3_660
"""Days; who is met more seldom has no rhythm."""
_OCCASION = re.compile(r"(\d{4}|-)-(\d\d)-(\d\d)")


@dataclass(frozen=True, slots=True)
class Detail(Draft):
    """One way to reach or name someone."""

    kind: DetailKind
    value: str
    label: str = ""

    def __post_init__(self) -> None:
        self._clean(value=body(self.value, "value", required=True), label=line(self.label, "label"))


@dataclass(frozen=True, slots=True)
class OccasionDraft(Draft):
    """A date that matters to them: `YYYY-MM-DD`, or `--MM-DD` without a year."""

    label: str
    value: str

    def __post_init__(self) -> None:
        found = _OCCASION.fullmatch(self.value)
        if found is None or not _is_day(*found.groups()):
            raise Problem(Code.BAD_DATE, field="dates", text=self.value)
        self._clean(label=line(self.label, "label", required=True))


@dataclass(frozen=True, slots=True)
class TermDraft(Draft):
    """Something that they allow, prefer or rule out, in their words."""

    kind: TermKind
    text: str

    def __post_init__(self) -> None:
        self._clean(text=line(self.text, "text", required=True))


@dataclass(frozen=True, slots=True)
class PersonDraft(Draft):
    """A counterpart and what the relationship with it is."""

    name: str
    counterpart: Counterpart = Counterpart.PERSON
    kind: RelationshipKind = RelationshipKind.OTHER
    standing: Standing = Standing.ACTIVE
    inside: bool = False
    tier: int | None = None
    since: dt.date | None = None
    every_days: int | None = None
    about: str = ""
    tags: tuple[str, ...] = ()
    details: tuple[Detail, ...] = ()
    occasions: tuple[OccasionDraft, ...] = ()
    terms: tuple[TermDraft, ...] = ()

    def __post_init__(self) -> None:
        within(self.every_days, "every_days", 1, LONGEST_RHYTHM)
        tags = dict.fromkeys(line(tag.removeprefix("#"), "tags") for tag in self.tags)
        self._clean(
            name=line(self.name, "name", required=True),
            about=body(self.about, "about"),
            tags=tuple(tag for tag in tags if tag),
        )


def _is_day(year: str, month: str, day: str) -> bool:
    try:
        dt.date(2000 if year == "-" else int(year), int(month), int(day))
    except ValueError:
        return False
    return True
