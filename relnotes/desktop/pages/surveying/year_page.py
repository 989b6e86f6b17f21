"""The look back at a year as a calm page to print: what it held, never who was best."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt

from relnotes.desktop.pages.surveying import turns
from relnotes.desktop.words import Words
from relnotes.domain.kinds import ContributionKind, Side
from relnotes.exchange.document import Document, Labels, Part, Row, Section
from relnotes.journal.month import Turned
from relnotes.journal.year import Year

translate = QCoreApplication.translate

_COLUMNS = ("",) * 7
"""The page has no table that would need heads."""


def year_page(
    name: str, written: str, half: str, seen: Year, turned: Sequence[Turned], words: Words
) -> Document:
    """The page; `written` and `half` are the sentences that the view shows."""
    sections = (
        Section(translate("YearPage", "Where it went"), (Part("", tuple(_where(seen, words))),)),
        Section(translate("YearPage", "What was brought"), (Part("", tuple(_kinds(seen, words))),)),
        Section(translate("YearPage", "What changed"), (Part("", tuple(_turned(turned, words))),)),
    )
    return Document(
        language=words.locale.name(),
        right_to_left=words.locale.textDirection() is Qt.LayoutDirection.RightToLeft,
        title=translate("YearPage", "The year {year}").format(year=name),
        caption=written,
        lead=half,
        figures=(),
        bars=(),
        sections=tuple(one for one in sections if one.parts[0].rows),
        notes=(),
        footer="",
        labels=Labels(mine="", theirs="", bars="", page_of="{page}", columns=_COLUMNS),
        one_page=False,
    )


def _where(seen: Year, words: Words) -> list[Row]:
    person, matter = seen.personal()
    told = (
        (translate("YearPage", "Brought for the person"), person),
        (translate("YearPage", "Brought for the matter"), matter),
        (translate("YearPage", "Met in person"), seen.ways.get(True, 0)),
        (translate("YearPage", "Met from afar"), seen.ways.get(False, 0)),
        (translate("YearPage", "With people inside"), seen.sides.get(True, 0)),
        (translate("YearPage", "With people outside"), seen.sides.get(False, 0)),
    )
    return [Row(text, result=words.number(count)) for text, count in told if count]


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
