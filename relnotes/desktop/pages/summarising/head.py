"""What stands above the lines of a document: letterhead, title, lead, figures and chart."""

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont

from relnotes.desktop.pages.summarising.measure import MARGIN, MILLIMETRE, POINT, Measure
from relnotes.desktop.pages.summarising.month_chart import month_chart
from relnotes.desktop.pages.summarising.typeset import (
    Block,
    Filled,
    Mark,
    Pictured,
    Written,
    natural_width,
    text,
)
from relnotes.exchange.document import NOBODY, Figure, Letterhead

_LOGO = 13 * MILLIMETRE
_DEMI = QFont.Weight.DemiBold


class Head:
    """Sets the head of one document in one size."""

    def __init__(self, measure: Measure) -> None:
        self._measure, self._document = measure, measure.document
        self._inner, self._em, self._rtl = measure.inner, measure.em, measure.rtl
        self._me = measure.me

    def blocks(self) -> Iterator[Block]:
        """The blocks from the top."""
        document = self._document
        if document.letterhead != NOBODY:
            yield self._letterhead(document.letterhead)
        yield self.line(document.caption, 0.85, ink="text2", below=0.9)
        title = self.line(document.title, 1.95, weight=_DEMI, below=0.35)
        title.what = "title"
        yield title
        if document.lead:
            yield self._lead(document.lead)
        if document.figures or document.bars:
            yield self._figures()

    def line(
        self,
        words: str,
        factor: float,
        *,
        ink: str = "text",
        weight: QFont.Weight = QFont.Weight.Normal,
        below: float = 0,
    ) -> Block:
        """One text over the whole width."""
        made = text(words, self._em * factor, self._inner, ink=ink, weight=weight, rtl=self._rtl)
        return Block(made.height + below * self._em, [Written(made, MARGIN, 0)])

    def _letterhead(self, letterhead: Letterhead) -> Block:
        """Who it comes from: the name where reading begins, the picture where it ends."""
        em, rtl = self._em, self._rtl
        made = text(letterhead.name, em, self._inner * 0.7, ink=self._me, weight=_DEMI, rtl=rtl)
        marks: list[Mark] = []
        height = made.height
        if letterhead.logo:
            drawn = Pictured.of(letterhead.picture, self._inner * 0.3, _LOGO)
            height = max(height, drawn.area.height())
            left = MARGIN if rtl else MARGIN + self._inner - drawn.area.width()
            marks.append(drawn.moved(left, (height - drawn.area.height()) / 2))
        x = MARGIN + (self._inner * 0.3 if rtl else 0)
        marks.append(Written(made, x, (height - made.height) / 2))
        return Block(height + 1.4 * em, marks)

    def _lead(self, words: str) -> Block:
        em = self._em
        indent = 1.05 * em
        made = text(words, 1.12 * em, self._inner - indent, rtl=self._rtl)
        bar = QRectF(MARGIN, 0.9 * em, 2.2 * POINT, made.height + 0.5 * em)
        if self._rtl:
            bar.moveRight(MARGIN + self._inner)
        x = MARGIN if self._rtl else MARGIN + indent
        marks: list[Mark] = [
            Filled(bar, self._me),
            Written(made, x, 1.15 * em),
        ]
        return Block(bar.bottom() + 0.3 * em, marks)

    def _figures(self) -> Block:
        """The figures side by side, and at the far edge the months."""
        em, document = self._em, self._document
        chart = month_chart(document, margin=MARGIN, inner=self._inner, point=POINT)
        gap = 1.7 * em
        room = self._inner - (chart.width + gap if chart.width else 0)
        wanted = [_figure_width(figure, em) for figure in document.figures]
        share = (room - gap * max(0, len(wanted) - 1)) / max(1, len(wanted))
        widths = wanted if sum(wanted) + gap * (len(wanted) - 1) <= room else [share] * len(wanted)
        marks: list[Mark] = []
        x, top, height = 0.0, 1.4 * em, 0.0
        for figure, width in zip(document.figures, widths, strict=True):
            height = max(height, self._figure(marks, figure, x, width, top=top))
            x += width + gap
        marks += [_lowered(mark, top) for mark in chart.marks]
        return Block(top + max(height, chart.height) + 0.6 * em, marks)

    def _figure(
        self,
        marks: list[Mark],
        figure: Figure,
        x: float,
        width: float,
        *,
        top: float,
    ) -> float:
        em, y = self._em, top
        ink = self._measure.ink_of(figure.side)
        left = MARGIN + (self._inner - x - width if self._rtl else x)
        for words, size, colour, weight in (
            (figure.value, 1.8, ink, _DEMI),
            (figure.label, 0.92, "text", QFont.Weight.Normal),
            (figure.detail, 0.92, "text2", QFont.Weight.Normal),
        ):
            if words:
                made = text(words, size * em, width, ink=colour, weight=weight, rtl=self._rtl)
                marks.append(Written(made, left, y))
                y += made.height
        return y - top


def _figure_width(figure: Figure, em: float) -> float:
    return max(
        natural_width(figure.value, 1.8 * em, _DEMI),
        natural_width(figure.label, 0.92 * em),
        natural_width(figure.detail, 0.92 * em) if figure.detail else 0,
    )


def _lowered(mark: Written | Filled, by: float) -> Written | Filled:
    if isinstance(mark, Written):
        return replace(mark, y=mark.y + by)
    return replace(mark, area=mark.area.translated(0, by))
