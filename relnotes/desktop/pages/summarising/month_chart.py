"""The months of a document beside each other, as the PDF draws them."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QRectF

from relnotes.desktop.pages.summarising.typeset import Filled, Written, natural_width, text
from relnotes.exchange.document import Bar, Document

_TALL, _WIDEST, _ALL = 38, 17, 140
"""Points: the highest bar, the widest one, and all of them together."""
_LABEL, _LEGEND, _MARK = 6.2, 6.6, 5
_LABELS = 8
_LIGHTER = 0.72
"""How much of their ink the bars have, as they stand below mine."""


@dataclass(frozen=True, slots=True)
class Chart:
    """What is painted, from a top of its own, and the room that it takes."""

    width: float
    height: float
    marks: tuple[Written | Filled, ...]


def month_chart(document: Document, *, margin: float, inner: float, point: float) -> Chart:
    """Mine stand on theirs, a month with nothing is a thin line; at the far edge of the page."""
    bars, me = document.bars, document.letterhead.accent or "me"
    if not bars:
        return Chart(0, 0, ())
    gap = (1 if len(bars) > 18 else 2.6) * point
    wide = min(_WIDEST * point, _ALL * point / len(bars) - gap)
    every = -(-len(bars) // _LABELS)
    words = (document.labels.mine, document.labels.theirs)
    legend = sum(natural_width(one, _LEGEND * point) + 3.2 * _MARK * point for one in words)
    months = len(bars) * (wide + gap)
    width = max(months, legend)
    end = margin + (width if document.right_to_left else inner)
    marks: list[Written | Filled] = []
    for at, bar in enumerate(bars):
        left = end - months + at * (wide + gap)
        marks += _bar(bar, left, wide, most=_most(bars), point=point, me=me)
        if at % every == 0:
            label = text(bar.label, _LABEL * point, 4 * wide, ink="text2")
            x = left + (wide - label.width) / 2
            marks.append(Written(label, x, (_TALL + 2) * point))
    marks += _legend(document, end, (_TALL + 11) * point, point=point)
    return Chart(width, (_TALL + 20) * point, tuple(marks))


def _most(bars: tuple[Bar, ...]) -> int:
    return max(1, *(bar.mine + bar.theirs for bar in bars))


def _bar(
    bar: Bar, left: float, wide: float, *, most: int, point: float, me: str
) -> Iterator[Filled]:
    tall, radius = _TALL * point, min(1.5 * point, wide / 4)
    theirs, mine = (tall * count / most for count in (bar.theirs, bar.mine))
    if not bar.mine and not bar.theirs:
        yield Filled(QRectF(left, tall - point, wide, point), "border")
    if bar.theirs:
        yield Filled(QRectF(left, tall - theirs, wide, theirs), "them", radius, _LIGHTER)
    if bar.mine:
        gap = point if bar.theirs else 0
        yield Filled(QRectF(left, tall - theirs - gap - mine, wide, mine), me, radius)


def _legend(
    document: Document, end: float, top: float, *, point: float
) -> Iterator[Written | Filled]:
    """Which colour is whose, ending where the months end."""
    mark = _MARK * point
    labels, me = document.labels, document.letterhead.accent or "me"
    for words, ink, strength in ((labels.theirs, "them", _LIGHTER), (labels.mine, me, 1)):
        made = text(words, _LEGEND * point, 100 * mark, ink="text2")
        end -= made.width
        yield Written(made, end, top)
        end -= 1.6 * mark
        yield Filled(QRectF(end, top + 0.4 * mark, mark, mark), ink, point, strength)
        end -= 1.6 * mark
