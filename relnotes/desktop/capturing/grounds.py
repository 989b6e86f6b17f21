"""The rounded grounds below who and what a text names, and the signs of people in place of an @."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QPainter, QTextBlock

from relnotes.desktop.parts.avatar import paint_avatar
from relnotes.desktop.parts.marked_text import x_of
from relnotes.desktop.parts.paint import box
from relnotes.desktop.tokens import ToneName, current, px

_ASIDE, _DOWN, _RADIUS = 3, 3, 12
AHEAD, AFTER_SIGN, AT_END = 3, 8, 5
"""Room ahead of a ground, and that words keep from the sign before them and from its end."""
_SIGN_ASIDE = 2


class Ground(NamedTuple):
    """Lies below some words; `who` is whose sign hides the @ that they begin with."""

    start: int
    last: int
    """Where their last character begins."""
    end: int
    tone: ToneName
    who: str = ""


def paint_grounds(
    painter: QPainter, block: QTextBlock, at: QPointF, grounds: Sequence[Ground], font: QFont
) -> None:
    """Paint what lies below one paragraph; its words come above."""
    for ground, area, sign in _areas(block, at, grounds):
        fill, border, _ink = current().tone(ground.tone)
        box(painter, area, px(_RADIUS), fill, border)
        if not sign.isNull():
            paint_avatar(painter, sign, ground.who, font)


def _areas(
    block: QTextBlock, at: QPointF, grounds: Sequence[Ground]
) -> Iterator[tuple[Ground, QRectF, QRectF]]:
    """Where each lies on the lines that it runs over, and its sign on the first of them."""
    text, first = block.layout(), block.position()
    for ground in grounds:
        for number in range(text.lineCount()):
            line = text.lineAt(number)
            start = max(ground.start - first, line.textStart())
            end = min(ground.end - first, line.textStart() + line.textLength())
            if start >= end:
                continue
            edges = sorted((x_of(line.cursorToX(start)), x_of(line.cursorToX(end))))
            area = QRectF(edges[0], line.y(), edges[1] - edges[0], line.height())
            sign = QRectF()
            if ground.who and start == ground.start - first:
                hidden = (x_of(line.cursorToX(start)) + x_of(line.cursorToX(start + 1))) / 2
                sign = QRectF(0, 0, line.height() + px(1), line.height() + px(1))
                sign.moveCenter(QPointF(hidden - px(_SIGN_ASIDE), area.center().y()))
                area = area.united(sign)
                sign.translate(at)
            aside, down = px(_ASIDE), px(_DOWN)
            yield ground, area.adjusted(-aside, -down, px(1), down).translated(at), sign
