"""A document laid out as pages, as the PDF sets it: same paper, margins, sizes and order."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from relnotes.desktop.pages.summarising.head import Head
from relnotes.desktop.pages.summarising.lines_set import Body
from relnotes.desktop.pages.summarising.measure import MARGIN, MILLIMETRE, POINT, Measure
from relnotes.desktop.pages.summarising.typeset import Block, Placed, Sheet, Written, text
from relnotes.exchange.document import Document
from relnotes.exchange.paper import MILLIMETRES, Paper

_UPPER, _LOWER = 19 * MILLIMETRE, 19 * MILLIMETRE
_STEPS = (
    (9.6, 1.0), (9.3, 1.0), (9.0, 1.0), (8.8, 0.9), (8.6, 0.85), (8.4, 0.8), (8.2, 0.75),
    (8.0, 0.7), (7.8, 0.6), (7.6, 0.5),
)  # fmt: skip
_SPOKEN = (
    (12.0, 1.0), (11.5, 1.0), (11.0, 1.0), (10.4, 1.0), (10.0, 1.0), (9.6, 1.0), (9.0, 1.0),
    (8.4, 1.0),
)  # fmt: skip
"""Sizes and closeness: one page is a little smaller before it becomes two."""


@dataclass(frozen=True, slots=True)
class Size:
    """A sheet of paper in fine units; `inner` and `room` are what its margins leave."""

    width: float
    height: float

    @property
    def inner(self) -> float:
        """How wide the text is."""
        return self.width - 2 * MARGIN

    @property
    def room(self) -> float:
        """How high the text may be."""
        return self.height - _UPPER - _LOWER


def size_of(paper: Paper) -> Size:
    """The sheet of a paper."""
    wide, high = MILLIMETRES[paper]
    return Size(wide * MILLIMETRE, high * MILLIMETRE)


def sheets(document: Document, paper: Paper = "a4") -> tuple[Sheet, ...]:
    """The pages of a document; a short one is set smaller before it takes a second."""
    steps = (_SPOKEN if document.to_speak_from else _STEPS) if document.one_page else _STEPS[:1]
    size = size_of(paper)

    def blocks(step: tuple[float, float]) -> list[Block]:
        measure = Measure(document, size.inner, step[0] * POINT, step[1])
        return [*Head(measure).blocks(), *Body(measure).blocks(), *_notes(measure)]

    # to speak from, a half-page is enough, or else a whole one
    for room in (size.room / 2, size.room) if document.to_speak_from else (size.room,):
        # the smaller the step, the lower the page: the first that fits is found by halving
        at = bisect_left(steps, 1, key=lambda step: int(_height(blocks(step)) <= room))
        if at < len(steps):
            return (Sheet(tuple(_placed(blocks(steps[at])))),)
    return tuple(Sheet(tuple(_placed(page))) for page in _pages(blocks(steps[0]), size.room))


def _notes(measure: Measure) -> Iterator[Block]:
    """What the reader should know about the page itself."""
    for note in measure.document.notes:
        yield Block(1.0 * measure.em)
        yield Head(measure).line(note, 0.92, ink="text2")


def _height(blocks: Sequence[Block]) -> float:
    return sum(block.height for block in blocks)


def margins(document: Document, at: int, of: int, paper: Paper = "a4") -> list[Written]:
    """What stands above and below the text of a page."""
    sheet = size_of(paper)
    size, half = 7.6 * POINT, sheet.inner / 2
    count = document.labels.page_of.format(page=at + 1, pages=of)
    foot = sheet.height - _LOWER + 6 * MILLIMETRE
    rtl = document.right_to_left
    texts = [(document.footer, False, foot), (count, True, foot)]
    if at:
        head = _UPPER - 10 * MILLIMETRE
        texts += [(document.title, False, head), (document.caption, True, head)]
    return [
        Written(
            text(words, size, half, ink="text2", at_end=end, rtl=rtl),
            MARGIN + (half if end != rtl else 0),
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
