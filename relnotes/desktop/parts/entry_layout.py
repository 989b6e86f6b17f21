"""Measures an entry's row for a width and a font: everything about it but the colours."""

from typing import NamedTuple

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics

from relnotes.desktop.parts.marked_text import MarkedText, Marks
from relnotes.desktop.parts.paint import mirrored, resized
from relnotes.desktop.tokens import CAPTION, DETAIL, ToneName, px

Pills = tuple[tuple[str, ToneName], ...]
PlacedPill = tuple[QRect, str, ToneName]
_BODY_LINES = 4
_TOP = 13


class EntryContent(NamedTuple):
    """What a row shows."""

    title: str
    people: str
    when: str
    icon: str
    avatar: str = ""
    body: str = ""
    body_marks: Marks = ()
    title_marks: Marks = ()
    pills: Pills = ()


class EntryLayout(NamedTuple):
    """Where it shows it, counted from the row's top left corner."""

    height: int
    sign: QRect
    glyph: QRect
    when: QRect
    people: QRect
    title_at: QRect
    title: MarkedText
    body_at: QRect
    body: MarkedText
    pills: tuple[PlacedPill, ...]


def measure(content: EntryContent, width: int, font: QFont, *, rtl: bool) -> EntryLayout:
    """Place everything from the left, then turn it over where text runs from the right."""
    line, edge, top = QFontMetrics(_bold(font)).height(), px(15), px(_TOP)
    side = px(32) if content.avatar else px(16)
    sign = QRect(edge, top if content.avatar else top + (line - side) // 2, side, side)
    left, right = edge + side + px(12), max(width - edge, px(120))
    glyph_size = px(15) if content.avatar and content.icon else 0
    glyph = QRect(right - glyph_size, top + (line - glyph_size) // 2, glyph_size, glyph_size)
    when_width = QFontMetrics(_small(font)).horizontalAdvance(content.when) + 2
    when_left = glyph.left() - (px(9) if glyph_size else 0) - when_width
    when = QRect(when_left, top, when_width, line)
    room, align = max(px(40), when.left() - px(12) - left), _align(rtl=rtl)
    title = MarkedText(
        content.title, _bold(font), room, marks=content.title_marks, lines=1, align=align
    )
    people_left = left + title.width + px(8)
    people = QRect(people_left, top, max(0, when.left() - px(12) - people_left), line)
    marks = content.body_marks
    body = MarkedText(
        content.body, _small(font), right - left, marks=marks, lines=_BODY_LINES, align=align
    )
    tall = body.height if content.body else 0
    body_at = QRect(left, top + line + px(4), right - left, tall)
    text_end = body_at.top() + tall if content.body else top + line
    pills, bottom = _place(content.pills, font, QRect(left, text_end, right - left, 0))
    whole = QRect(0, 0, width, 0)
    return EntryLayout(
        height=max(bottom, sign.bottom() + 1) + px(13),
        sign=mirrored(sign, whole, rtl=rtl),
        glyph=mirrored(glyph, whole, rtl=rtl),
        when=mirrored(when, whole, rtl=rtl),
        people=mirrored(people, whole, rtl=rtl),
        title_at=mirrored(QRect(left, top, room, line), whole, rtl=rtl),
        title=title,
        body_at=mirrored(body_at, whole, rtl=rtl),
        body=body,
        pills=tuple((mirrored(place, whole, rtl=rtl), text, tone) for place, text, tone in pills),
    )


def _place(pills: Pills, font: QFont, below: QRect) -> tuple[list[PlacedPill], int]:
    """Flow the pills below what is there; the answer is their places and where they end."""
    if not pills:
        return [], below.top()
    metrics = QFontMetrics(resized(font, CAPTION))
    height, gap = metrics.height() + 2 * px(4), px(6)
    x, y = below.left(), below.top() + px(7)
    placed: list[PlacedPill] = []
    for text, tone in pills:
        width = min(metrics.horizontalAdvance(text) + 2 * px(9) + 1, max(1, below.width()))
        if x > below.left() and x + width > below.right() + 1:
            x, y = below.left(), y + height + gap
        placed.append((QRect(x, y, width, height), text, tone))
        x += width + gap
    return placed, y + height


def _bold(font: QFont) -> QFont:
    return resized(font, 1, QFont.Weight.DemiBold)


def _small(font: QFont) -> QFont:
    return resized(font, DETAIL)


def _align(*, rtl: bool) -> Qt.AlignmentFlag:
    return Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
