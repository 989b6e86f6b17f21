"""The brief as a document: one page to hold before a meeting, for one person or several."""

from collections.abc import Iterable, Sequence
from datetime import date

from relnotes.domain.kinds import Confidence, PromiseState, Side, StakeKind, StakeSource, StakeState
from relnotes.exchange.document import Document, Part, Row, Section
from relnotes.exchange.wording import Words
from relnotes.journal.brief import Brief
from relnotes.journal.promises import PromiseLine
from relnotes.journal.stakes import StakeLine

_WATCHED = (StakeState.AT_RISK, StakeState.UNMET)
_EXCERPT = 400


def briefing(briefs: Sequence[Brief], today: date, words: Words) -> Document:
    """The page; what is private or was told in confidence stays in the journal."""
    names = tuple(one.header.name for one in briefs)
    several = len(briefs) > 1
    sections = [
        section for one in briefs for section in _Page(one, today, words, named=several).sections()
    ]
    return Document(
        language=words.language,
        right_to_left=words.right_to_left,
        title=words.listed(names),
        caption=words("brief caption", day=words.day(today, form="day_in_full")),
        lead="" if several else _flat(briefs[0].value),
        figures=(),
        bars=(),
        sections=tuple(sections),
        notes=() if sections else (words("brief nothing"),),
        footer=words("footer"),
        labels=words.labels(words("them")),
        one_page=not several,
    )


class _Page:
    """The sections of one person, those without a line left out."""

    def __init__(self, brief: Brief, today: date, words: Words, *, named: bool) -> None:
        self._brief, self._today, self._words, self._named = brief, today, words, named
        self._who = brief.header.name.split()[0]

    def sections(self) -> Iterable[Section]:
        """What to have in mind, in the order of the page."""
        words, brief = self._words, self._brief
        for key, parts in (
            ("brief next", (self._next(),)),
            ("brief since", (self._since(),)),
            ("brief points", (self._points(),)),
            ("brief promises", tuple(map(self._promised, Side))),
            ("brief watch", tuple(map(self._watched, StakeKind))),
            ("brief ask", tuple(map(self._guessed, StakeKind))),
            ("brief say", tuple(map(self._unsaid, (Side.THEM, Side.ME)))),
            ("brief goals", (Part("", tuple(self._goals())),)),
            ("brief terms", (Part("", tuple(Row(one.text) for one in brief.terms)),)),
            ("brief known", (Part("", tuple(Row(_flat(one.answer)) for one in brief.answers)),)),
            ("brief roles", (Part("", tuple(self._roles())),)),
        ):
            kept = tuple(part for part in parts if part.rows)
            if kept:
                title = words(key, who=self._who)
                if self._named:
                    title = words("brief named", who=brief.header.name, what=title)
                yield Section(title, kept)

    def _next(self) -> Part:
        day = self._brief.next_day
        return Part("", () if day is None else (Row(self._day(day), day=day),))

    def _since(self) -> Part:
        brief, rows = self._brief, []
        if brief.last is not None and brief.last.confidence is Confidence.OPEN:
            last = brief.last
            rows.append(Row(last.title, self._day(last.day), last.day, _short(last.body)))
        rows += [
            Row(one.what, self._day(one.closed_day), one.closed_day, result=self._ended(one))
            for one in brief.settled
            if one.confidence is Confidence.OPEN
        ]
        rows += [self._stake(one, one.changed) for one in brief.moved]
        return Part("", tuple(rows))

    def _points(self) -> Part:
        return Part("", tuple(Row(one.what, side=one.side) for one in self._brief.points))

    def _promised(self, side: Side) -> Part:
        rows = tuple(
            Row(one.what, self._day(one.due), one.due, side=side)
            for one in self._brief.promises
            if one.side is side and one.confidence is Confidence.OPEN
        )
        return Part(self._words(f"brief promised {side.value}", who=self._who), rows)

    def _watched(self, kind: StakeKind) -> Part:
        lines = (one for one in self._brief.stakes if one.state in _WATCHED)
        return self._stakes(kind, lines)

    def _guessed(self, kind: StakeKind) -> Part:
        return self._stakes(
            kind,
            (
                one
                for one in self._brief.stakes
                if one.source is StakeSource.ASSUMED and one.state is StakeState.OPEN
            ),
        )

    def _stakes(self, kind: StakeKind, lines: Iterable[StakeLine]) -> Part:
        rows = tuple(self._stake(one, one.due) for one in lines if one.kind is kind)
        return Part(self._words(f"brief {kind.value}"), rows)

    def _stake(self, one: StakeLine, day: date | None) -> Row:
        holder = "brief holder me" if one.side is Side.ME else "brief holder them"
        state = "" if one.state is StakeState.OPEN else self._words(f"state {one.state.value}")
        detail = self._words(holder, who=self._who)
        return Row(one.what, self._day(day), day, detail, state, one.side)

    def _unsaid(self, side: Side) -> Part:
        theirs = side is Side.THEM
        lines = self._brief.to_thank if theirs else self._brief.to_tell
        rows = tuple(
            Row(one.what, self._day(one.day), one.day, _flat(one.effect), side=side)
            for one in lines
            if one.confidence is Confidence.OPEN
        )
        return Part(self._words("brief thank" if theirs else "brief tell"), rows)

    def _goals(self) -> Iterable[Row]:
        for one in self._brief.goals:
            far = one.progress[-1] if one.progress else None
            result = "" if far is None else self._words("percent", n=far.value)
            yield Row(one.what, detail=_flat(far.comment) if far else "", result=result)

    def _roles(self) -> Iterable[Row]:
        for one in self._brief.roles:
            yield Row(one.name, detail=_flat(one.responsibilities), side=Side.ME)

    def _ended(self, one: PromiseLine) -> str:
        kept = one.state is PromiseState.KEPT
        return self._words("brief kept" if kept else "brief dropped")

    def _day(self, day: date | None) -> str:
        form = "day" if day is not None and day.year == self._today.year else "day_with_year"
        return self._words.day(day, form=form)


def _flat(text: str) -> str:
    return " ".join(text.split())


def _short(text: str) -> str:
    flat = _flat(text)
    return flat if len(flat) <= _EXCERPT else f"{flat[:_EXCERPT].rsplit(' ', 1)[0]}…"
