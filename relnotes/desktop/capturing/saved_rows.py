"""What a text will be saved as, row by row, in words."""

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from relnotes.desktop.capturing.colours import ink_of
from relnotes.desktop.pages.relationship.entry_looks import ICONS
from relnotes.desktop.tokens import InkName
from relnotes.desktop.words import Words, capitalised, first_name
from relnotes.domain.capture.aims import Aim, aimed
from relnotes.domain.capture.parts import Mark, Part, Reading, Sort, Whom
from relnotes.domain.capture.said import Line, Said
from relnotes.domain.kinds import EntryKind, Side, StakeKind

translate = QCoreApplication.translate

_ICONS: Mapping[Sort, str] = {
    Sort.BROUGHT: "scales",
    Sort.THEY_BROUGHT: "scales",
    Sort.PROMISED: "check",
    Sort.THEY_PROMISED: "check",
    Sort.HEARD: "question",
    Sort.STRAIN: "strain",
    Sort.LESSON: "bulb",
}
_BETWEEN = " · "


@dataclass(frozen=True, slots=True)
class SavedRow:
    """One record to be: its words, and from where to where they stand in the text.

    `part` is what a backslash turns back to prose; `line` counts the signs; `unknown` is a name.
    """

    icon: str
    ink: InkName
    text: str
    detail: str
    start: int
    end: int
    part: Part | None = None
    line: int | None = None
    unknown: str = ""


def saved_rows(
    reading: Reading, found: Said, aims: tuple[Aim, ...], words: Words, today: dt.date
) -> tuple[SavedRow, ...]:
    """Every row, in the order in which the records are made."""
    return tuple(_Rows(reading, found, aims, words, today).rows())


@dataclass(frozen=True, slots=True)
class _Rows:
    reading: Reading
    said: Said
    aims: tuple[Aim, ...]
    words: Words
    today: dt.date

    def rows(self) -> Iterator[SavedRow]:
        """The entry, who is new, each line with a sign, and what else is said."""
        if self.said.people:
            yield self._entry()
            yield from self._title()
        for part in self._unknown():
            yield self._new(part)
        for line in self.said.lines:
            yield self._line(line)
        yield from self._goals()
        yield from self._tags()
        yield from self._next()

    def _entry(self) -> SavedRow:
        said, words = self.said, self.words
        names = words.names([one.name for one in said.people])
        about = translate("SavedAs", "{kind} with {names}")
        if said.kind is EntryKind.NOTE:
            about = translate("SavedAs", "{kind} about {names}")
        text = about.format(kind=words.enum_title(said.kind), names=names)
        if said.minutes:
            text = f"{text}, {words.minutes(said.minutes)}"
        day = said.day or self.today
        when = words.moment(day, said.time, self.today)
        own = self.reading.of(None, Mark.CONTACT, Mark.DAY, Mark.TIME, Mark.LENGTH, Mark.PERSON)
        first = next((one for one in own if one.mark is not Mark.PERSON), own[0] if own else None)
        start, end = (first.start, first.end) if first else (0, 0)
        return SavedRow(ICONS[said.kind], "text2", text, when, start, end)

    def _title(self) -> Iterator[SavedRow]:
        """The entry's own words; where it has none it is called as what came of it."""
        told = {one.what for one in self.said.lines} | {one.name for one in self.said.people}
        if self.said.title and self.said.title not in told:
            body = " ".join(self.said.body.split())
            at = max(0, self.reading.text.find(self.said.title))
            end = at + len(self.said.title)
            yield SavedRow("journal", "text2", self.words.quoted(self.said.title), body, at, end)

    def _unknown(self) -> Iterator[Part]:
        seen = set()
        for part in self.reading.parts:
            if isinstance(part.value, Whom) and part.value.id is None:
                if part.value.name not in seen:
                    yield part
                seen.add(part.value.name)

    def _new(self, part: Part) -> SavedRow:
        name = part.value.name if isinstance(part.value, Whom) else ""
        text = translate("SavedAs", "Nobody is called “{name}”").format(name=name)
        return SavedRow("person-add", "risk", text, "", part.start, part.end, part, unknown=name)

    def _line(self, line: Line) -> SavedRow:
        parts = self.reading.of(line.number)
        owner = line.whom or (self.said.people[0] if self.said.people else Whom(""))
        text = self._says(line, first_name(owner.name))
        detail = _BETWEEN.join(self._details(line, owner))
        return SavedRow(
            _ICONS[line.sort], ink_of(line.sort, line.side), text, detail,
            parts[1].start, parts[-1].end, parts[0], line.number,
        )  # fmt: skip

    def _says(self, line: Line, name: str) -> str:
        text = {
            Sort.BROUGHT: translate("SavedAs", "I contributed: {what}"),
            Sort.THEY_BROUGHT: translate("SavedAs", "{name} contributed: {what}"),
            Sort.PROMISED: translate("SavedAs", "I promised: {what}"),
            Sort.THEY_PROMISED: translate("SavedAs", "{name} promised: {what}"),
            Sort.STRAIN: translate("SavedAs", "A strain: {what}"),
            Sort.LESSON: translate("SavedAs", "A lesson: {what}"),
        }.get(line.sort)
        if text is None:
            text = {
                (Side.ME, StakeKind.NEED): translate("SavedAs", "I need: {what}"),
                (Side.ME, StakeKind.EXPECTATION): translate("SavedAs", "I expect: {what}"),
                (Side.THEM, StakeKind.NEED): translate("SavedAs", "{name} needs: {what}"),
                (Side.THEM, StakeKind.EXPECTATION): translate("SavedAs", "{name} expects: {what}"),
            }[line.side, line.kind]
        return text.format(name=name or translate("SavedAs", "Someone"), what=line.what)

    def _details(self, line: Line, owner: Whom) -> Iterator[str]:
        words = self.words
        if line.amount is not None:
            yield words.amount(line.amount.value, line.amount.unit)
        if line.due is not None:
            when = words.weekday_and_day(line.due)
            if line.due.year != self.today.year:
                when = words.day(line.due, self.today)
            when = f"{when}, {words.time(line.time)}" if line.time else when
            yield (
                when
                if line.sort is not Sort.HEARD
                else translate("SavedAs", "by {day}").format(day=when)
            )
        if line.sort is Sort.HEARD:
            yield translate("SavedAs", "said, not assumed")
        for tag in line.tags:
            aim = aimed(tag, [one for one in self.aims if one.relationship_id == owner.id])
            serves = (
                translate("SavedAs", "serves “{what}”").format(what=aim.what) if aim else f"#{tag}"
            )
            yield serves
        if line.sort is Sort.THEY_BROUGHT and not line.tags:
            yield translate("SavedAs", "not yet thanked")
        several = len(self.said.people) > 1 or line.whom is not None
        if several and line.sort in (Sort.BROUGHT, Sort.PROMISED, Sort.STRAIN, Sort.LESSON):
            yield translate("SavedAs", "with {name}").format(name=first_name(owner.name))

    def _goals(self) -> Iterator[SavedRow]:
        goals = [one for one in self.aims if one.goal]
        for part in self.reading.parts:
            if part.mark is Mark.PROGRESS and isinstance(part.value, int):
                tag = next(one for one in reversed(self.reading.parts) if one.end <= part.start)
                aim = aimed(str(tag.value), goals)
                if aim is not None:
                    text = translate("SavedAs", "Progress: {what}").format(what=aim.what)
                    far = self.words.percent(part.value, 100)
                    yield SavedRow("goal", "met", text, far, tag.start, part.end, tag)

    def _tags(self) -> Iterator[SavedRow]:
        tags = self.reading.of(None, Mark.TAG)
        if tags:
            text = translate("SavedAs", "Tags: {tags}").format(tags=", ".join(self.said.tags))
            yield SavedRow("tag", "text2", text, "", tags[0].start, tags[-1].end, tags[0])

    def _next(self) -> Iterator[SavedRow]:
        for part in self.reading.parts:
            if part.mark is Mark.NEXT and isinstance(part.value, dt.date):
                when = capitalised(self.words.weekday_and_day(part.value))
                text = translate("SavedAs", "Be in touch again")
                yield SavedRow("calendar", "text2", text, when, part.start, part.end, part)
