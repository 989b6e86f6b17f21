"""A document laid out as pages, as the PDF sets it: same paper, margins, sizes and order."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont

from relnotes.desktop.pages.summarising.month_chart import month_chart
from relnotes.desktop.pages.summarising.typeset import (
    FINE,
    Block,
    Filled,
    Pictured,
    Placed,
    Sheet,
    Written,
    natural_width,
    text,
)
from relnotes.domain.kinds import Side
from relnotes.exchange.document import (
    NOBODY,
    Document,
    Figure,
    Letterhead,
    Part,
    Row,
    Section,
)
from relnotes.exchange.paper import MILLIMETRES, Paper

_MILLIMETRE = 680 * FINE / 210
_POINT = _MILLIMETRE * 25.4 / 72
_MARGIN, _UPPER, _LOWER = 18 * _MILLIMETRE, 19 * _MILLIMETRE, 19 * _MILLIMETRE
_LOGO = 13 * _MILLIMETRE
_STEPS = (
    (9.6, 1.0), (9.3, 1.0), (9.0, 1.0), (8.8, 0.9), (8.6, 0.85), (8.4, 0.8), (8.2, 0.75),
    (8.0, 0.7), (7.8, 0.6), (7.6, 0.5),
)  # fmt: skip
_SPOKEN = (
    (11.5, 1.0), (11.0, 1.0), (10.4, 1.0), (10.0, 0.9), (9.6, 0.8), (9.0, 0.7), (8.4, 0.6),
)  # fmt: skip
"""Sizes and closeness: one page is a little smaller before it becomes two."""
_DEMI = QFont.Weight.DemiBold


@dataclass(frozen=True, slots=True)
class Size:
    """A sheet of paper in fine units; `inner` and `room` are what its margins leave."""

    width: float
    height: float

    @property
    def inner(self) -> float:
        """How wide the text is."""
        return self.width - 2 * _MARGIN

    @property
    def room(self) -> float:
        """How high the text may be."""
        return self.height - _UPPER - _LOWER


def size_of(paper: Paper) -> Size:
    """The sheet of a paper."""
    wide, high = MILLIMETRES[paper]
    return Size(wide * _MILLIMETRE, high * _MILLIMETRE)


def sheets(document: Document, paper: Paper = "a4") -> tuple[Sheet, ...]:
    """The pages of a document; a short one is set smaller before it takes a second."""
    steps = (_SPOKEN if document.to_speak_from else _STEPS) if document.one_page else _STEPS[:1]
    # the smaller the step, the lower the page: the first that fits is found by halving
    size = size_of(paper)

    def blocks(step: tuple[float, float]) -> list[Block]:
        return list(_Setter(document, size.inner, step[0] * _POINT, step[1]).blocks())

    at = bisect_left(steps, 1, key=lambda step: int(_height(blocks(step)) <= size.room))
    if at < len(steps):
        return (Sheet(tuple(_placed(blocks(steps[at])))),)
    return tuple(Sheet(tuple(_placed(page))) for page in _pages(blocks(steps[0]), size.room))


def _height(blocks: Sequence[Block]) -> float:
    return sum(block.height for block in blocks)


def margins(document: Document, at: int, of: int, paper: Paper = "a4") -> list[Written]:
    """What stands above and below the text of a page."""
    sheet = size_of(paper)
    size, half = 7.6 * _POINT, sheet.inner / 2
    count = document.labels.page_of.format(page=at + 1, pages=of)
    foot = sheet.height - _LOWER + 6 * _MILLIMETRE
    rtl = document.right_to_left
    texts = [(document.footer, False, foot), (count, True, foot)]
    if at:
        head = _UPPER - 10 * _MILLIMETRE
        texts += [(document.title, False, head), (document.caption, True, head)]
    return [
        Written(
            text(words, size, half, ink="text2", at_end=end, rtl=rtl),
            _MARGIN + (half if end != rtl else 0),
            y,
        )
        for words, end, y in texts
    ]


def _placed(blocks: Sequence[Block]) -> Iterator[Placed]:
    top = _UPPER
    for block in blocks:
        yield Placed(block, top)
        top += block.height


def _pages(blocks: Sequence[Block], room: float) -> Iterator[list[Block]]:
    """The blocks page by page; a heading goes with what follows it."""
    page: list[Block] = []
    height = 0.0
    for block in blocks:
        if page and height + block.height > room:
            kept: list[Block] = []
            while len(page) > 1 and page[-1].with_next:
                kept.insert(0, page.pop())
            yield page
            page = kept
            height = _height(page)
        page.append(block)
        height += block.height
    yield page


class _Setter:
    """Sets the blocks of one document in one size; `em` is that size in fine units."""

    def __init__(self, document: Document, inner: float, em: float, closeness: float) -> None:
        self._document, self._inner = document, inner
        self._me = document.letterhead.accent or "me"
        self._em = em
        self._closeness = closeness
        self._rtl = document.right_to_left
        rows = [row.when for row in document.rows]
        long_dates = max(map(len, rows), default=0) > 7
        self._dates = em * (6.8 if long_dates else 4.8)

    def blocks(self) -> Iterator[Block]:
        """All blocks, from the top."""
        document, em = self._document, self._em
        if document.letterhead != NOBODY:
            yield self._letterhead(document.letterhead)
        yield self._line(document.caption, 0.85, ink="text2", below=0.9)
        title = self._line(document.title, 1.95, weight=_DEMI, below=0.35)
        title.what = "title"
        yield title
        if document.lead:
            yield self._lead(document.lead)
        if document.figures or document.bars:
            yield self._figures()
        for section in document.sections:
            yield from self._section(section)
        for note in document.notes:
            yield Block(1.0 * em)
            yield self._line(note, 0.92, ink="text2")

    def _line(
        self,
        words: str,
        factor: float,
        *,
        ink: str = "text",
        weight: QFont.Weight = QFont.Weight.Normal,
        below: float = 0,
    ) -> Block:
        made = text(words, self._em * factor, self._inner, ink=ink, weight=weight, rtl=self._rtl)
        return Block(made.height + below * self._em, [Written(made, _MARGIN, 0)])

    def _letterhead(self, letterhead: Letterhead) -> Block:
        """Who it comes from: the name where reading begins, the picture where it ends."""
        em, rtl = self._em, self._rtl
        made = text(letterhead.name, em, self._inner * 0.7, ink=self._me, weight=_DEMI, rtl=rtl)
        marks: list[Written | Filled | Pictured] = []
        height = made.height
        if letterhead.logo:
            drawn = Pictured.of(letterhead.picture, self._inner * 0.3, _LOGO)
            height = max(height, drawn.area.height())
            left = _MARGIN if rtl else _MARGIN + self._inner - drawn.area.width()
            marks.append(drawn.moved(left, (height - drawn.area.height()) / 2))
        x = _MARGIN + (self._inner * 0.3 if rtl else 0)
        marks.append(Written(made, x, (height - made.height) / 2))
        return Block(height + 1.4 * em, marks)

    def _lead(self, words: str) -> Block:
        em = self._em
        indent = 1.05 * em
        made = text(words, 1.12 * em, self._inner - indent, rtl=self._rtl)
        bar = QRectF(_MARGIN, 0.9 * em, 2.2 * _POINT, made.height + 0.5 * em)
        if self._rtl:
            bar.moveRight(_MARGIN + self._inner)
        x = _MARGIN if self._rtl else _MARGIN + indent
        marks: list[Written | Filled | Pictured] = [
            Filled(bar, self._me),
            Written(made, x, 1.15 * em),
        ]
        return Block(bar.bottom() + 0.3 * em, marks)

    def _figures(self) -> Block:
        """The figures side by side, and at the far edge the months."""
        em, document = self._em, self._document
        chart = month_chart(document, margin=_MARGIN, inner=self._inner, point=_POINT)
        gap = 1.7 * em
        room = self._inner - (chart.width + gap if chart.width else 0)
        wanted = [_figure_width(figure, em) for figure in document.figures]
        share = (room - gap * max(0, len(wanted) - 1)) / max(1, len(wanted))
        widths = wanted if sum(wanted) + gap * (len(wanted) - 1) <= room else [share] * len(wanted)
        marks: list[Written | Filled | Pictured] = []
        x, top, height = 0.0, 1.4 * em, 0.0
        for figure, width in zip(document.figures, widths, strict=True):
            height = max(height, self._figure(marks, figure, x, width, top=top))
            x += width + gap
        marks += [_lowered(mark, top) for mark in chart.marks]
        return Block(top + max(height, chart.height) + 0.6 * em, marks)

    def _figure(
        self,
        marks: list[Written | Filled | Pictured],
        figure: Figure,
        x: float,
        width: float,
        *,
        top: float,
    ) -> float:
        em, y = self._em, top
        inks = {Side.ME: self._me, Side.THEM: "them"}
        ink = inks[figure.side] if figure.side else "text"
        left = _MARGIN + (self._inner - x - width if self._rtl else x)
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
        marks: list[Written | Filled | Pictured] = []
        y = self._closeness * (1.5 if first else 0.7) * em
        if first:
            made = text(section.title, 1.1 * em, self._inner, weight=_DEMI, rtl=self._rtl)
            marks.append(Written(made, _MARGIN, y))
            y += made.height + (0.3 * em if part.title else 0)
        if part.title:
            medium = QFont.Weight.Medium
            made = text(
                part.title, 0.92 * em, self._inner, ink="text2", weight=medium, rtl=self._rtl
            )
            marks.append(Written(made, _MARGIN, y))
            y += made.height
        return Block(y + 0.4 * em, marks, with_next=True)

    def _result_width(self, part: Part) -> float:
        natural = (natural_width(row.result, self._em) for row in part.rows if row.result)
        return min(max(natural, default=0.0), self._inner * 0.32)

    def _row(self, row: Row, results: float, *, compact: bool) -> Block:
        """When, what with its second line, and what it came to, under a thin line."""
        em, rtl = self._em, self._rtl
        y = 0.5 * em * self._closeness
        middle = self._inner - self._dates - (results + 1.5 * em if results else 0)
        when = text(row.when, em, self._dates, ink="text2", rtl=rtl)
        what = text(row.what, em, middle, weight=_DEMI, rtl=rtl)
        result = text(row.result, em, results, at_end=True, rtl=rtl)
        start = _MARGIN + (self._inner - self._dates - middle if rtl else self._dates)
        marks: list[Written | Filled | Pictured] = [
            Filled(QRectF(_MARGIN, 0, self._inner, 0.6 * _POINT), "border"),
            Written(when, _MARGIN + (self._inner - self._dates if rtl else 0), y),
            Written(what, start, y),
            Written(result, _MARGIN if rtl else _MARGIN + self._inner - results, y),
        ]
        height = what.height
        if row.detail:
            beside = what.width + 0.8 * em
            room = middle - beside
            if compact and not rtl and natural_width(row.detail, em) <= room:
                marks.append(Written(text(row.detail, em, room, ink="text2"), start + beside, y))
            else:
                detail = text(row.detail, em, middle, ink="text2", rtl=rtl)
                marks.append(Written(detail, start, y + height))
                height += detail.height
        height = max(height, when.height, result.height)
        return Block(height + 2 * y, marks, row)

    def _more(self, words: str) -> Block:
        made = text(words, self._em, self._inner - self._dates, ink="text2", rtl=self._rtl)
        x = _MARGIN if self._rtl else _MARGIN + self._dates
        return Block(made.height + 0.4 * self._em, [Written(made, x, 0.2 * self._em)])


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
