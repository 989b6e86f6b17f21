"""The grammar of capture: one text, read into parts; whatever is not understood stays prose.

It never fails, never loses a character, and knows no word of the journal but the names it is given.
Its rules stand one by one, with examples, in `tests/data/capture.txt`.
"""

import datetime as dt
import re
from collections.abc import Iterable, Iterator

from relnotes.domain.capture.clock import lengths, times
from relnotes.domain.capture.language import EDGE, NO_END, any_of
from relnotes.domain.capture.naming import Everyone
from relnotes.domain.capture.parts import Asking, Mark, Part, Reading, Sort, Whom
from relnotes.domain.capture.people import people
from relnotes.domain.capture.quantities import quantities
from relnotes.domain.capture.settings import settings
from relnotes.domain.capture.tables import BOTH
from relnotes.domain.capture.when import days
from relnotes.domain.kinds import Side

_SIGNS = "[" + "".join(re.escape(one) for one in Sort) + "]"
# At the start of a line, with a space or a word behind it; else between two spaces, where it
# does not reckon: “2 + 2 = 4”.
_SIGN = re.compile(
    rf"^[ \t]*(?!\*[^*\s][^*\n]*\*|<[^<>\s][^<>\n]*>)(?P<first>{_SIGNS})(?=[ \t]+\S|[^\W\d_])"
    rf"|(?<=[ \t])(?!(?<=\d[ \t])\S[ \t]+\d[\d.,]*[ \t]+=)(?P<later>{_SIGNS})(?=[ \t]+\S)",
    re.MULTILINE,
)
_UNMADE = re.compile(rf"(?<!\S)\\(?={_SIGNS}(?:[ \t]|[^\W\d_]))")
_TAG = re.compile(
    rf"(?<![^\s\\])(?P<for>{any_of(BOTH.purposes)}[ \t]+)?#(?P<name>[^\W\d_][\w-]*)"
    r"(?P<far>[ \t]+(?P<percent>\d{1,3})[ \t]?%)?",
    re.IGNORECASE,
)
# A line that begins with a tag and a number says how far a goal is, also without the sign.
_FAR = re.compile(
    r"^[ \t]*#[^\W\d_][\w-]*[ \t]+(?P<percent>\d{1,3})(?=[ \t,:;–—-]|$)", re.MULTILINE
)
_CONTACT = re.compile(
    rf"{EDGE}(?P<word>{any_of(BOTH.contact)})(?:[ \t]+{any_of(BOTH.whom)})?(?![\w-])",
    re.IGNORECASE,
)
_SENTENCE = re.compile(NO_END + r"[.!?…]+(?=\s|$)|(?<=[ \t])[–—-]{1,2}(?=[ \t])|:(?=[ \t])")
_HEADS = re.compile(r"[ \t]*(?:[–—-]{1,2}|:)[ \t]+")
_BETWEEN = re.compile(r"(?:\s|(?<=[ \t])[–—-]{1,2}(?=[ \t])|:(?=[ \t]))*")
_JOINT = re.compile(rf"(?:{any_of(BOTH.joints)}(?!\w)|[,;&/]|\s)+", re.IGNORECASE)
_LEAD = {
    Side.THEM: re.compile(rf"{any_of(BOTH.they)}(?=[ \t]+\S)", re.IGNORECASE),
    Side.ME: re.compile(rf"{any_of(BOTH.me)}(?=[ \t]+\S)", re.IGNORECASE),
}
_VERB = (
    rf"(?:{any_of(BOTH.emphasis)}[ \t]+)*(?P<verb>{any_of(BOTH.asking)})(?=[ \t:]+\S)(?:[ \t]*:)?"
)
_ASKS = re.compile(
    rf"(?:(?P<who>{any_of((*BOTH.they, *BOTH.me))}|[^\W\d_]+)[ \t]+)?{_VERB}", re.IGNORECASE
)
# Somebody else than those who are named: the board expects, unser Team braucht.
_OTHERS_ASK = re.compile(rf"(?P<who>(?:[\w’'-]+[ \t]+){{2,4}}?){_VERB}", re.IGNORECASE)
_TIMED = (Sort.PROMISED, Sort.THEY_PROMISED)
_DATED = (*_TIMED, Sort.HEARD)
_THEIRS = (Sort.THEY_BROUGHT, Sort.THEY_PROMISED, Sort.HEARD)
_BARE_NAME = re.compile(r"[^\W\d_]{2,}(?=[ \t]+[^\W\d_])")
_COUNTED = (Sort.BROUGHT, Sort.THEY_BROUGHT)


def read(text: str, today: dt.date, everyone: Everyone) -> Reading:
    """The parts of a text; days without a year lie behind `today` for what happened, else ahead."""
    return _Reader(text, today, everyone).reading()


class _Reader:
    """Goes through one text: the entry's own words, and each line with a sign."""

    def __init__(self, text: str, today: dt.date, everyone: Everyone) -> None:
        self._text, self._today, self._everyone = text, today, everyone
        self._parts: list[Part] = []
        self._opening: int | None = None

    def reading(self) -> Reading:
        """The parts, in order."""
        at, line = 0, 0
        for start, end, sort in self._signed():
            self._prose(at, start)
            if self._line(start, end, sort, line):
                line += 1
            else:
                self._prose(start, end)
            at = end
        self._prose(at, len(self._text))
        self._parts.sort(key=lambda one: one.start)
        return Reading(self._text, tuple(self._parts), self._opening or 0)

    def _signed(self) -> Iterator[tuple[int, int, Sort]]:
        """Where the lines with a sign lie; each ends with its line, or where the next begins."""
        groups = [found.span(found.lastgroup or 0) for found in _SIGN.finditer(self._text)]
        for at, (start, stop) in enumerate(groups):
            line_end = self._text.find("\n", start)
            end = len(self._text) if line_end < 0 else line_end
            if at + 1 < len(groups):
                end = min(end, groups[at + 1][0])
            yield start, end, Sort(self._text[start:stop])

    def _prose(self, start: int, end: int) -> None:
        """The entry's own words between two places."""
        if self._opening is None and self._text[start:end].strip():
            start = self._open(start, end)
        self._take(self._common(start, end), None)

    def _open(self, start: int, end: int) -> int:
        """Reads the opening: its first clause, and lines before it that hold nothing but parts."""
        while True:
            first = _BETWEEN.match(self._text, start, end)
            begin = first.end() if first else start
            line_end = self._text.find("\n", begin, end)
            stop = end if line_end < 0 else line_end
            found = self._chosen([*self._common(begin, stop), *self._happened(begin, stop)])
            stop = self._clause_end(begin, stop, found)
            found = [one for one in found if one.end <= stop]
            self._keep(found, None)
            self._opening = stop
            covered = self._bare(begin, stop, found)
            if not covered or not found or not self._text[stop:end].strip():
                return stop
            if stop != line_end and not self._is_heading(stop, found):
                return stop
            start = stop

    def _is_heading(self, end: int, found: Iterable[Part]) -> bool:
        """Whether a clause only heads the next one: “@Ana: …”, “Yesterday — …”."""
        marks, next_one = {one.mark for one in found}, _HEADS.match(self._text, end)
        if next_one is None:
            return False
        heads = marks <= {Mark.PERSON, Mark.TAG} or marks <= {Mark.DAY, Mark.TIME}
        return heads or (Mark.PERSON not in marks and self._text[next_one.end() :][:1] == "@")

    def _clause_end(self, start: int, end: int, found: Iterable[Part]) -> int:
        for stop in _SENTENCE.finditer(self._text, start, end):
            inside = next((one for one in found if one.start <= stop.start() < one.end), None)
            if inside is None:
                return stop.start()
            if stop.end() > inside.end:
                return inside.end
        return end

    def _bare(self, start: int, end: int, found: Iterable[Part]) -> bool:
        """Whether there is nothing but parts and the small words that join them."""
        at = start
        for one in found:
            if not self._joined(at, one.start):
                return False
            at = one.end
        return self._joined(at, end)

    def _joined(self, start: int, end: int) -> bool:
        return start >= end or _JOINT.fullmatch(self._text, start, end) is not None

    def _line(self, start: int, end: int, sort: Sort, line: int) -> bool:
        """A line with a sign; False where it says nothing that can be kept."""
        begin = start + 1
        if sort is Sort.ABOUT:
            return self._about(start, end, line)
        words = self._text[begin:end]
        begin, stop = end - len(words.lstrip()), start + 1 + len(words.rstrip())
        if begin >= stop:
            return False
        self._parts.append(Part(start, start + 1, Mark.SIGN, sort, line))
        found = [*self._common(begin, stop), *self._bearer(begin, stop, sort)]
        if sort in _DATED:
            found += days(self._text, begin, stop, today=self._today, behind=False)
        if sort in _TIMED:
            found += times(self._text, begin, stop)
        if sort in _COUNTED:
            found += quantities(self._text, begin, stop)
        kept = self._chosen(found)
        kept = self._led(begin, stop, sort, kept)
        self._keep(kept, line)
        self._fill(begin, stop, kept, line)
        return True

    def _about(self, start: int, end: int, line: int) -> bool:
        """What is said of the entry itself; clauses that are not understood stay its prose."""
        found = self._chosen(settings(self._text, start + 1, end, self._today))
        about = [one for one in found if one.mark is not Mark.KEPT]
        if not about:
            return False
        self._parts.append(Part(start, start + 1, Mark.SIGN, Sort.ABOUT, line))
        self._keep(about, line)
        for comma in re.finditer("[,;]", self._text[start:end]):
            at = start + comma.start()
            if not any(one.start <= at < one.end for one in about):
                self._parts.append(Part(at, at + 1, Mark.LEAD, None, line))
        return True

    def _led(self, start: int, end: int, sort: Sort, found: list[Part]) -> list[Part]:
        """Adds who is said to do it, and the verb of what was heard, at the line's beginning."""
        for one in found:
            if one.start == start and one.mark is Mark.PERSON:
                start = one.end
        blank = re.compile(r"[ \t,:]*").match(self._text, start, end)
        start = blank.end() if blank else start
        lead: Part | None = None
        if sort is Sort.HEARD:
            lead = self._asking(start, end)
        elif sort in (*_TIMED, *_COUNTED) and (
            said := _LEAD[sort.side].match(self._text, start, end)
        ):
            lead = Part(start, said.end(), Mark.LEAD)
        if lead is None or any(one.start < lead.end and lead.start < one.end for one in found):
            return found
        return sorted([*found, lead], key=lambda one: one.start)

    def _bearer(self, start: int, end: int, sort: Sort) -> Iterator[Part]:
        """Whose line it is by a bare name: that of somebody whom the entry is with."""
        word = _BARE_NAME.match(self._text, start, end) if sort in _THEIRS else None
        whom = self._everyone.meant(word.group()) if word else None
        if word and whom:
            named = Whom(whom.name, whom.id)
            if any(one.value == named for one in self._parts if one.line is None):
                yield Part(word.start(), word.end(), Mark.PERSON, named)

    def _asking(self, start: int, end: int) -> Part | None:
        """Who needs or expects; the words for somebody else stay, and are theirs."""
        asks, others = _ASKS.match(self._text, start, end), None
        if asks is None:
            asks = others = _OTHERS_ASK.match(self._text, start, end)
        if asks is None:
            return None
        who = " ".join((asks["who"] or "").lower().split())
        kind = BOTH.asking[" ".join(asks["verb"].lower().split())]
        begin = start if others is None else asks.start("verb")
        mine = who in BOTH.me or who.partition(" ")[0] in BOTH.mine
        return Part(begin, asks.end(), Mark.ASKING, Asking(kind, Side.ME if mine else Side.THEM))

    def _fill(self, start: int, end: int, found: list[Part], line: int) -> None:
        """What lies between the parts of a line with a sign are its words."""
        at = start
        for one in [*found, Part(end, end, Mark.WORDS)]:
            gap = self._text[at : one.start]
            if gap.strip():
                first = at + len(gap) - len(gap.lstrip())
                last = at + len(gap.rstrip())
                self._parts.append(Part(first, last, Mark.WORDS, None, line))
            at = one.end

    def _common(self, start: int, end: int) -> list[Part]:
        """What counts everywhere: names, tags, and a backslash that keeps a sign from counting."""
        found = [Part(one.start(), one.end(), Mark.KEPT) for one in _UNMADE.finditer(
            self._text, start, end)]  # fmt: skip
        found += people(self._text, start, end, self._everyone)
        for one in _TAG.finditer(self._text, start, end):
            found.append(Part(one.start(), one.end("name"), Mark.TAG, one["name"]))
            if one["far"] and int(one["percent"]) <= 100:
                found.append(
                    Part(one.start("percent"), one.end(), Mark.PROGRESS, int(one["percent"]))
                )
        for one in _FAR.finditer(self._text, start, end):
            if int(one["percent"]) <= 100:
                far = int(one["percent"])
                found.append(Part(one.start("percent"), one.end(), Mark.PROGRESS, far))
        return found

    def _happened(self, start: int, end: int) -> Iterator[Part]:
        """What counts in the opening: when it was, how long, and by which channel."""
        yield from days(self._text, start, end, today=self._today, behind=True)
        yield from times(self._text, start, end)
        yield from lengths(self._text, start, end)
        for found in _CONTACT.finditer(self._text, start, end):
            kind = BOTH.contact[" ".join(found["word"].lower().split())]
            yield Part(found.start(), found.end(), Mark.CONTACT, kind)

    def _take(self, found: Iterable[Part], line: int | None) -> None:
        self._keep(self._chosen(found), line)

    def _keep(self, found: Iterable[Part], line: int | None) -> None:
        self._parts += [Part(one.start, one.end, one.mark, one.value, line) for one in found]

    def _chosen(self, found: Iterable[Part]) -> list[Part]:
        """The first and longest of what overlaps; behind a backslash nothing counts."""
        chosen: list[Part] = []
        at = 0
        for one in sorted(found, key=lambda part: (part.start, -part.end)):
            if one.start < at:
                continue
            if one.start and self._text[one.start - 1] == "\\":
                if one.start == 1 or self._text[one.start - 2].isspace():
                    chosen.append(Part(one.start - 1, one.start, Mark.KEPT))
            else:
                chosen.append(one)
            at = one.end
        return chosen
