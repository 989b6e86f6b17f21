"""The value summary as a neutral document: every format is fed from it, none knows the journal."""

import base64
from dataclasses import asdict, dataclass, fields, replace
from datetime import date
from typing import Any

from relnotes.domain.kinds import Side
from relnotes.domain.summary_lines import LineKey

ME_INK = "#22686C"
THEM_INK = "#A4541F"


@dataclass(frozen=True, slots=True)
class Figure:
    """A number worth seeing first, what it counts, and what it comes to."""

    value: str
    label: str
    detail: str = ""
    side: Side | None = None


@dataclass(frozen=True, slots=True)
class Bar:
    """One month of the chart: its short name, a sentence for those who can't see it, counts."""

    label: str
    sentence: str
    mine: int
    theirs: int


@dataclass(frozen=True, slots=True)
class Row:
    """One line: when, what, a second line of detail, and the text at its end.

    `key` leads back to the record. `untold` marks what the reader has not heard yet, for the
    writer's eyes only: no format shows it. `curve` is the way of a goal, in shares of the period
    and of the goal; its words say the same.
    """

    what: str
    when: str = ""
    day: date | None = None
    detail: str = ""
    result: str = ""
    side: Side | None = None
    key: LineKey | None = None
    untold: bool = False
    curve: tuple[tuple[float, float], ...] = ()

    @property
    def aside(self) -> str:
        """What is said beside it where there are no columns: when, how, and with what result."""
        return " · ".join(filter(None, (self.when, self.detail, self.result)))


@dataclass(frozen=True, slots=True)
class Part:
    """Rows of one sort; needs and expectations are never in one."""

    title: str
    rows: tuple[Row, ...]
    more: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and its rows."""

    title: str
    parts: tuple[Part, ...]
    side: Side | None = None


@dataclass(frozen=True, slots=True)
class Labels:
    """The words a format itself needs."""

    mine: str
    theirs: str
    bars: str
    page_of: str
    columns: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Letterhead:
    """Who it comes from: a name, a picture (PNG or JPEG, as base64), and the ink of my side."""

    name: str = ""
    logo: str = ""
    accent: str = ""

    @property
    def picture(self) -> bytes:
        """The picture's bytes; none without a picture."""
        return base64.b64decode(self.logo)

    @property
    def ink(self) -> str:
        """The colour in which my side is told: my own, or the journal's."""
        return self.accent or ME_INK


NOBODY = Letterhead()


@dataclass(frozen=True, slots=True)
class Document:
    """What a reader gets; all texts are plain, each on one line."""

    language: str
    right_to_left: bool
    title: str
    caption: str
    lead: str
    figures: tuple[Figure, ...]
    bars: tuple[Bar, ...]
    sections: tuple[Section, ...]
    notes: tuple[str, ...]
    footer: str
    labels: Labels
    one_page: bool = False
    to_speak_from: bool = False
    letterhead: Letterhead = NOBODY

    @property
    def rows(self) -> tuple[Row, ...]:
        """All lines, in the order of the page."""
        return tuple(
            row for section in self.sections for part in section.parts for row in part.rows
        )


def as_data(document: Document) -> dict[str, Any]:
    """The document as JSON knows it, for templates and for a frozen copy."""
    data = asdict(replace(document, sections=()))
    data["sections"] = [_section_data(section) for section in document.sections]
    return data


def _section_data(section: Section) -> dict[str, Any]:
    parts = [
        {"title": part.title, "rows": [_row_data(row) for row in part.rows], "more": part.more}
        for part in section.parts
    ]
    return {"title": section.title, "parts": parts, "side": section.side}


def _row_data(row: Row) -> dict[str, Any]:
    """A row's own names and values; `asdict` takes seconds for what a long document has of them."""
    data = {name: getattr(row, name) for name in _NAMES}
    data["day"] = row.day.isoformat() if row.day else None
    data["key"] = list(row.key) if row.key else None
    return data


_NAMES = tuple(one.name for one in fields(Row))
