"""The lines of a document, section by section; or what to speak from, close together."""

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont

from relnotes.desktop.pages.summarising.measure import MARGIN, POINT, Measure
from relnotes.desktop.pages.summarising.typeset import (
    Block,
    Filled,
    Lined,
    Mark,
    Written,
    natural_width,
    text,
)
from relnotes.exchange.document import Part, Row, Section

_WAY = 5.2
"""How wide the curve of a goal is, with the gap behind it, in sizes of the font."""
_DEMI = QFont.Weight.DemiBold
_EDGE = 0.27
"""The share of the width in which a section's name stands beside what is to be said."""


class Body:
    """Sets the sections of one document in one size."""

    def __init__(self, measure: Measure) -> None:
        self._measure, self._document = measure, measure.document
        self._inner, self._em, self._rtl = measure.inner, measure.em, measure.rtl
        self._closeness, self._dates = measure.closeness, measure.dates

    def blocks(self) -> Iterator[Block]:
        """The blocks of all sections."""
        for at, section in enumerate(self._document.sections):
            if self._document.to_speak_from:
                yield from self._spoken(section, first=at == 0)
            else:
                yield from self._section(section)

    def _spoken(self, section: Section, *, first: bool) -> Iterator[Block]:
        """The section's name at the edge, and beside it a line or two for each thing to say."""
        em, edge, gap = self._em, self._inner * _EDGE, 1.2 * self._em
        room = self._inner - edge - gap
        start = MARGIN if self._rtl else MARGIN + edge + gap
        rows = [row for part in section.parts for row in part.rows]
        above = 0.9 * em if first else 0.0
        for at, row in enumerate(rows):
            marks: list[Mark] = []
            y, height = (above + 0.75 * em if at == 0 else 0.0), 0.0
            if at == 0:
                marks.append(Filled(QRectF(MARGIN, above, self._inner, 0.6 * POINT), "border"))
                ink = self._measure.ink_of(section.side)
                name = text(section.title, 1.1 * em, edge, ink=ink, weight=_DEMI, rtl=self._rtl)
                marks.append(Written(name, MARGIN + (room + gap if self._rtl else 0), y))
                height = name.height if len(rows) == 1 else 0.0
            said = text(row.what, em, room, weight=_DEMI, rtl=self._rtl, behind=row.aside)
            marks.append(Written(said, start, y))
            below = 0.95 * em if at == len(rows) - 1 else 0.35 * em
            height = max(height, said.height)
            yield Block(y + height + below, marks, row, above=y)

    def _section(self, section: Section) -> Iterator[Block]:
        for at, part in enumerate(section.parts):
            yield self._head(section, part, first=at == 0)
            results = self._result_width(part)
            compact = self._document.one_page and section.side is None
            for number, row in enumerate(part.rows):
                block = self._row(row, results, compact=compact)
                block.with_next = number == 0 and len(part.rows) > 1
                yield block
            if part.more:
                yield self._more(part.more)

    def _head(self, section: Section, part: Part, *, first: bool) -> Block:
        em = self._em
        marks: list[Mark] = []
        y = self._closeness * (1.5 if first else 0.7) * em
        if first:
            made = text(section.title, 1.1 * em, self._inner, weight=_DEMI, rtl=self._rtl)
            marks.append(Written(made, MARGIN, y))
            y += made.height + (0.3 * em if part.title else 0)
        if part.title:
            medium = QFont.Weight.Medium
            made = text(
                part.title, 0.92 * em, self._inner, ink="text2", weight=medium, rtl=self._rtl
            )
            marks.append(Written(made, MARGIN, y))
            y += made.height
        return Block(y + 0.4 * em, marks, with_next=True)

    def _result_width(self, part: Part) -> float:
        natural = (natural_width(row.result, self._em) for row in part.rows if row.result)
        way = _WAY * self._em if any(row.curve for row in part.rows) else 0.0
        return min(max(natural, default=0.0), self._inner * 0.32) + way

    def _row(self, row: Row, results: float, *, compact: bool) -> Block:
        """When, what with its second line, and what it came to, under a thin line."""
        em, rtl = self._em, self._rtl
        y = 0.5 * em * self._closeness
        middle = self._inner - self._dates - (results + 1.5 * em if results else 0)
        when = text(row.when, em, self._dates, ink="text2", rtl=rtl)
        behind = row.detail if compact else ""
        what = text(row.what, em, middle, weight=_DEMI, rtl=rtl, behind=behind)
        result = text(row.result, em, results, at_end=True, rtl=rtl)
        start = MARGIN + (self._inner - self._dates - middle if rtl else self._dates)
        marks: list[Mark] = [
            Filled(QRectF(MARGIN, 0, self._inner, 0.6 * POINT), "border"),
            Written(when, MARGIN + (self._inner - self._dates if rtl else 0), y),
            Written(what, start, y),
            Written(result, MARGIN if rtl else MARGIN + self._inner - results, y),
        ]
        if row.curve:
            end = result.width + 0.8 * em
            left = MARGIN + (end if rtl else self._inner - end - (_WAY - 0.8) * em)
            marks += self._way(row.curve, left, y + 0.28 * em)
        height = what.height
        if row.detail and not compact:
            detail = text(row.detail, em, middle, ink="text2", rtl=rtl)
            marks.append(Written(detail, start, y + height))
            height += detail.height
        height = max(height, when.height, result.height)
        return Block(height + 2 * y, marks, row, above=y)

    def _way(self, curve: tuple[tuple[float, float], ...], x: float, y: float) -> tuple[Mark, ...]:
        """How far a goal came over the period."""
        wide, high = (_WAY - 0.8) * self._em, 0.72 * self._em
        points = tuple(QPointF(x + at * wide, y + (1 - far) * high) for at, far in curve)
        ground = Filled(QRectF(x, y + high, wide, 0.5 * POINT), "border")
        return ground, Lined(points, self._measure.me, 1.0 * POINT)

    def _more(self, words: str) -> Block:
        made = text(words, self._em, self._inner - self._dates, ink="text2", rtl=self._rtl)
        x = MARGIN if self._rtl else MARGIN + self._dates
        return Block(made.height + 0.4 * self._em, [Written(made, x, 0.2 * self._em)])
