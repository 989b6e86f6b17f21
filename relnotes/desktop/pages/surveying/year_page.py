"""The look back at a year as a calm page to print: what it held, never who was best."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt

from relnotes.desktop.pages.surveying import turns, where
from relnotes.desktop.words import Words
from relnotes.domain.kinds import ContributionKind, Side
from relnotes.exchange.document import Document, Labels, Part, Row, Section
from relnotes.journal.month import Turned
from relnotes.journal.year import Shared, Year

translate = QCoreApplication.translate

_COLUMNS = ("",) * 7
"""The page has no table that would need heads."""


@dataclass(frozen=True, slots=True)
class LookBack:
    """What a year's page tells; `written` and `half` are the sentences that the view shows."""

    name: str
    written: str
    half: str
    seen: Year
    shared: Shared
    turned: tuple[Turned, ...]


def year_page(back: LookBack, words: Words) -> Document:
    """The page."""
    seen, turned = back.seen, back.turned
    sections = (
        Section(translate("YearPage", "Where it went"), (Part("", tuple(_where(back, words))),)),
        Section(translate("YearPage", "What was brought"), (Part("", tuple(_kinds(seen, words))),)),
        Section(translate("YearPage", "What changed"), (Part("", tuple(_turned(turned, words))),)),
    )
    return Document(
        language=words.locale.name(),
        right_to_left=words.locale.textDirection() is Qt.LayoutDirection.RightToLeft,
        title=translate("YearPage", "The year {year}").format(year=back.name),
        caption=back.written,
        lead=back.half,
        figures=(),
        bars=(),
        sections=tuple(one for one in sections if one.parts[0].rows),
        notes=(),
        footer="",
        labels=Labels(mine="", theirs="", bars="", page_of="{page}", columns=_COLUMNS),
        one_page=False,
    )


def _where(back: LookBack, words: Words) -> list[Row]:
    seen, sides = back.seen, back.shared.sides
    person, matter = seen.personal()
    told = (
        (translate("YearPage", "Brought for the person"), person),
        (translate("YearPage", "Brought for the matter"), matter),
        (translate("YearPage", "Met in person"), seen.ways.get(True, 0)),
        (translate("YearPage", "Met from afar"), seen.ways.get(False, 0)),
        (translate("YearPage", "It was personal"), seen.matters.get(True, 0)),
        (translate("YearPage", "It was about the work"), seen.matters.get(False, 0)),
        (translate("YearPage", "With people inside"), sides.get(True, 0)),
        (translate("YearPage", "With people outside"), sides.get(False, 0)),
    )
    rows = [Row(text, result=words.number(count)) for text, count in told if count]
    entries = (translate("YearPage", "{n} entry"), translate("YearPage", "{n} entries"))
    took = where.took(seen, words, entries)
    return rows + [Row(translate("YearPage", "It took"), result=one) for one in took]


def _kinds(seen: Year, words: Words) -> list[Row]:
    rows = []
    for kind in ContributionKind:
        mine = seen.brought.get((Side.ME, kind), 0)
        theirs = seen.brought.get((Side.THEM, kind), 0)
        if mine or theirs:
            said = translate("YearPage", "{mine} from me, {theirs} from them")
            text = said.format(mine=words.number(mine), theirs=words.number(theirs))
            rows.append(Row(words.enum_title(kind), result=text))
    return rows


def _turned(turned: Sequence[Turned], words: Words) -> list[Row]:
    return [
        Row(turns.sentence(one, words), when=words.month(one.day), day=one.day)
        for one in turned
        if not one.private
    ]
