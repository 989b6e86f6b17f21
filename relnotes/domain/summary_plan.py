"""All that is decided about a summary before its lines are read, so that it can be made again."""

import datetime as dt
from dataclasses import dataclass, field
from enum import StrEnum

from relnotes.domain.summary import Choice


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
    LAST_TWELVE = "last 12 months"
    OWN = "own dates"


@dataclass(frozen=True, slots=True)
class Landmarks:
    """The days that periods begin at: today's, the last review's, the last summary's."""

    today: dt.date
    review: dt.date | None = None
    summary: dt.date | None = None

    def since(self, preset: Preset) -> dt.date | None:
        """The first day of a period that ends today; None where there is no such day."""
        today = self.today
        return {
            Preset.THIS_YEAR: today.replace(month=1, day=1),
            Preset.SINCE_REVIEW: self.review,
            Preset.SINCE_SUMMARY: self.summary,
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
    """What a draft or a template keeps; no language is the program's own."""

    about: About = About()
    span: Span = Span()
    choice: Choice = field(default_factory=Choice)
    language: str = ""
    paper: str = "a4"


def _year_before(day: dt.date) -> dt.date:
    leap = day.month == 2 and day.day == 29
    return day.replace(year=day.year - 1, day=28 if leap else day.day)
