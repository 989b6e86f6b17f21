"""All that is decided about a summary before its lines are read, so that it can be made again."""

import datetime as dt
from dataclasses import dataclass, field, replace
from enum import StrEnum

from relnotes.domain.summary import Choice
from relnotes.domain.today import ENDED, ENDING


class Scope(StrEnum):
    """Whom a summary is about: people by name, or all whom a role, a tag or a house binds."""

    PEOPLE = "people"
    ROLE = "role"
    TAG = "tag"
    ORGANISATION = "organisation"


class Preset(StrEnum):
    """A period by its name."""

    THIS_YEAR = "this year"
    SINCE_REVIEW = "since last review"
    SINCE_SUMMARY = "since last summary"
    SINCE_AGREED = "since the agreement"
    LAST_TWELVE = "last 12 months"
    OWN = "own dates"


@dataclass(frozen=True, slots=True)
class Landmarks:
    """The days that periods begin at: today's, the last review's, summary's and agreement's.

    `ends` is the day on which what was agreed ends.
    """

    today: dt.date
    review: dt.date | None = None
    summary: dt.date | None = None
    agreed: dt.date | None = None
    ends: dt.date | None = None

    @property
    def usual(self) -> Preset:
        """The period that most will want: of an agreement that ends, it is the agreement's own."""
        first, last = self.today - ENDED, self.today + ENDING
        if self.agreed is not None and self.ends is not None and first <= self.ends <= last:
            return Preset.SINCE_AGREED
        return Preset.THIS_YEAR if self.review is None else Preset.SINCE_REVIEW

    def since(self, preset: Preset) -> dt.date | None:
        """The first day of a period that ends today; None where there is no such day."""
        today = self.today
        return {
            Preset.THIS_YEAR: today.replace(month=1, day=1),
            Preset.SINCE_REVIEW: self.review,
            Preset.SINCE_SUMMARY: self.summary,
            Preset.SINCE_AGREED: self.agreed,
            Preset.LAST_TWELVE: _year_before(today) + dt.timedelta(days=1),
            Preset.OWN: today,
        }[preset]


@dataclass(frozen=True, slots=True)
class About:
    """Whom it is about; `word` is the role's or the tag's name, else `people` are ids."""

    scope: Scope = Scope.PEOPLE
    people: tuple[int, ...] = ()
    word: str = ""


@dataclass(frozen=True, slots=True)
class Span:
    """From when to when; the days hold for own dates only."""

    preset: Preset = Preset.THIS_YEAR
    since: dt.date | None = None
    until: dt.date | None = None

    def days(self, marks: Landmarks) -> tuple[dt.date, dt.date]:
        """The first and the last day; a period whose landmark is missing is this year."""
        if self.preset is Preset.OWN and self.since and self.until:
            return self.since, self.until
        first = marks.since(Preset.THIS_YEAR) or marks.today
        if self.preset is not Preset.OWN:
            first = marks.since(self.preset) or first
        return first, marks.today


@dataclass(frozen=True, slots=True)
class Plan:
    """What a draft or a template keeps; no language is the program's own.

    `each` makes one document for each of several people.
    """

    about: About = About()
    span: Span = Span()
    choice: Choice = field(default_factory=Choice)
    language: str = ""
    paper: str = "a4"
    each: bool = False

    def one_of(self, person: int) -> "Plan":
        """The plan for the document of one of several."""
        about = self.about if self.about.scope is Scope.ROLE else About(people=(person,))
        return replace(self, about=about, each=False)


def _year_before(day: dt.date) -> dt.date:
    leap = day.month == 2 and day.day == 29
    return day.replace(year=day.year - 1, day=28 if leap else day.day)
