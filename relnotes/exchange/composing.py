"""From what was chosen to a document: headings, figures, bars and lines, in the reader's words."""

from relnotes.domain import summary
from relnotes.domain.fairness import Unfair, fairness
from relnotes.domain.kinds import Side, StakeKind, StakeState, SummaryKind, SummaryLength
from relnotes.domain.summary import Choice, Material, Month
from relnotes.exchange.document import (
    NOBODY,
    Bar,
    Document,
    Figure,
    Letterhead,
    Section,
)
from relnotes.exchange.lines import Lines, Room
from relnotes.exchange.wording import Words

_CONTRACT = ("mine", "theirs", "changed", "goals", "still_open", "roles", "lessons")
_ORDER = {
    SummaryKind.CONTRACT: _CONTRACT,
    SummaryKind.APPRAISAL: _CONTRACT,
    SummaryKind.MENTORING: (
        "goals", "skills", "mine", "theirs", "changed", "agreed", "look_back", "lessons",
        "still_open", "roles",
    ),
}  # fmt: skip
_ROOMS: dict[SummaryLength, tuple[Room | None, ...]] = {
    SummaryLength.FULL: (None,),
    SummaryLength.ONE_PAGE: (
        Room(brought=4, stakes=2, other=2),
        Room(brought=3, stakes=2, other=1),
        Room(brought=3, stakes=1, other=1),
        Room(brought=2, stakes=1, other=1),
    ),
    SummaryLength.TALKING_POINTS: (Room(brought=3, stakes=1, other=1),),
}
_UNSPOKEN = {"roles"}
_PAGE = 39.0
"""What fits under the head of a page that may be set a little smaller; see `_height`."""

_NAMED = 3


def compose(
    material: Material, choice: Choice, words: Words, letterhead: Letterhead = NOBODY
) -> Document:
    """The document for this reader; nothing that was left out leaves a trace in it."""
    who = called(material, words)
    lines = Lines(material, choice, words, who)
    sections = _sections(material, choice, words, who)
    speaking = choice.length is SummaryLength.TALKING_POINTS
    period = words.period(material.since, material.until)
    return Document(
        language=words.language,
        right_to_left=words.right_to_left,
        title=_title(material, choice, words),
        caption=words("caption talking points" if speaking else "caption", period=period),
        lead=" ".join((material.proposition or "").split()),
        figures=_figures(lines),
        bars=_bars(lines) if choice.sections.chart and not speaking else (),
        sections=sections,
        notes=_notes(lines, sections),
        footer=words("footer"),
        labels=words.labels(who),
        one_page=choice.length is not SummaryLength.FULL,
        to_speak_from=speaking,
        letterhead=letterhead,
    )


def called(material: Material, words: Words) -> str:
    """How a sentence calls the other side: by name, or `them` if they are many."""
    names = material.called or material.people
    return words.listed(names) if 0 < len(names) <= _NAMED else words("them")


def _title(material: Material, choice: Choice, words: Words) -> str:
    if own := " ".join(choice.title.split()):
        return own
    if material.role:
        return words("title role", role=material.role)
    if len(material.people) > _NAMED:
        return words.counted("people", len(material.people))
    return words(f"title {choice.kind.value}", who=words.listed(material.people))


def _sections(material: Material, choice: Choice, words: Words, who: str) -> tuple[Section, ...]:
    """All sections; of a short document with as many lines as its page has room for."""
    found: tuple[Section, ...] = ()
    for room in _ROOMS[choice.length]:
        lines = Lines(material, choice, words, who, room=room)
        names = (name for name in _ORDER[choice.kind] if name not in _UNSPOKEN or _whole(choice))
        found = tuple(section for name in names if (section := _section(lines, name)) is not None)
        if room is None or _height(found) <= _PAGE:
            break
    return found


def _whole(choice: Choice) -> bool:
    return choice.length is not SummaryLength.TALKING_POINTS


def _height(sections: tuple[Section, ...]) -> float:
    """About how high the sections are, in lines of one row."""
    height = 0.0
    for section in sections:
        height += 1.7
        for part in section.parts:
            doubled = sum(bool(row.detail) for row in part.rows) if section.side else 0
            height += len(part.rows) + 0.65 * doubled + bool(part.title) + bool(part.more)
    return height


def _section(lines: Lines, name: str) -> Section | None:
    title, side, parts = lines.section(name)
    kept = tuple(part for part in parts if part.rows)
    return Section(title, kept, side) if kept else None


def _figures(lines: Lines) -> tuple[Figure, ...]:
    words, found = lines.words, []
    for side, label in (
        (Side.ME, words("from_me")),
        (Side.THEM, words("from_them", who=lines.who)),
    ):
        brought = lines.brought[side]
        if brought:
            worth = words("comma").join(map(words.amount, summary.worth(brought)))
            found.append(Figure(str(len(brought)), label, worth, side))
    if sessions := lines.material.grown(lines.choice).sessions:
        found.append(Figure(str(sessions), words.counted("sessions", sessions)))
    for kind, key in (
        (StakeKind.NEED, "needs_met"),
        (StakeKind.EXPECTATION, "expectations_met"),
    ):
        stakes = summary.stakes(lines.material, lines.choice, kind)
        if stakes:
            met = sum(map(summary.is_met, stakes))
            troubled = [
                words(f"counted {state.value}", n=n)
                for state in (StakeState.AT_RISK, StakeState.UNMET)
                if (n := sum(stake.state is state for stake in stakes))
            ]
            value = words("of", part=met, whole=len(stakes))
            label = words.counted(key, len(stakes))
            found.append(Figure(value, label, words("comma").join(troubled)))
    return tuple(found)


def _bars(lines: Lines) -> tuple[Bar, ...]:
    months = summary.months(lines.material, lines.choice)
    if not any(month.mine or month.theirs for month in months):
        return ()
    words = lines.words
    return tuple(
        Bar(
            words.months_short[month.month - 1],
            words.counted(
                "month_counts",
                month.mine + month.theirs,
                month=_month(words, month),
                mine=month.mine,
                theirs=month.theirs,
                who=lines.who,
            ),
            month.mine,
            month.theirs,
        )
        for month in months
    )


def _notes(lines: Lines, sections: tuple[Section, ...]) -> tuple[str, ...]:
    """What the reader should know about the page itself; it never calls itself balanced."""
    words, choice = lines.words, lines.choice
    if not sections:
        return (words("nothing_chosen"),)
    codes = {finding.code for finding in fairness(lines.material, choice)}
    notes = []
    if Unfair.THEIR_SIDE_MISSING in codes:
        notes.append(words("one_side_only", who=lines.who))
    if Unfair.THEIR_SIDE_THIN in codes:
        notes.append(words("thin_side", who=lines.who))
    return tuple(notes)


def _month(words: Words, month: Month) -> str:
    name = words.months[month.month - 1]
    return words("month_and_year", month=name, year=month.year)
