"""Entries of the journal below each other, painted as a list paints them."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from relnotes.desktop.icons import paint_icon
from relnotes.desktop.parts.avatar import paint_avatar
from relnotes.desktop.parts.entry_layout import EntryContent, EntryLayout, measure
from relnotes.desktop.parts.paint import backwards, box, draw_text, fill, resized
from relnotes.desktop.parts.pills import paint_pill
from relnotes.desktop.tokens import CAPTION, DETAIL, RADIUS_CONTROL, current, px


class EntryRows(QWidget):
    """As many entries as there is room for, to look at only: a list loads far more of Qt."""

    def __init__(self, name: str, contents: Sequence[EntryContent]) -> None:
        super().__init__()
        self.contents = tuple(contents)
        self._laid: list[EntryLayout] = []
        self._laid_for: tuple[int, str, bool] | None = None
        self.setAccessibleName(name)
        self.setAccessibleDescription("\n".join(one.title for one in self.contents))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the box, and the rows down to its end; only those are measured."""
        tokens, painter, rtl = current(), QPainter(self), backwards(self)
        box(painter, self.rect(), RADIUS_CONTROL, tokens.surface, tokens.border)
        inside = self.rect().adjusted(1, 1, -1, -1)
        painter.setClipRect(inside)
        painter.translate(inside.topLeft())
        top = 0
        for at, content in enumerate(self.contents):
            if top >= inside.height():
                return
            layout = self._layout(at, inside.width(), rtl=rtl)
            if at:
                fill(painter, QRect(0, 0, inside.width(), 1), tokens.border)
            paint_entry(painter, content, layout, self.font(), rtl=rtl)
            painter.translate(0, layout.height)
            top += layout.height

    def _layout(self, at: int, width: int, *, rtl: bool) -> EntryLayout:
        wanted = width, self.font().toString(), rtl
        if wanted != self._laid_for:
            self._laid, self._laid_for = [], wanted
        if at == len(self._laid):
            self._laid.append(measure(self.contents[at], width, self.font(), rtl=rtl))
        return self._laid[at]


def paint_entry(
    painter: QPainter, content: EntryContent, layout: EntryLayout, font: QFont, *, rtl: bool
) -> None:
    """Paint one entry where it was measured, from the painter's origin."""
    tokens = current()
    if content.avatar:
        paint_avatar(painter, layout.sign, content.avatar, font)
        if content.icon:
            paint_icon(painter, layout.glyph, content.icon, tokens.text2)
    elif content.icon:
        paint_icon(painter, layout.sign, content.icon, tokens.text2)
    layout.title.paint(painter, QPointF(layout.title_at.topLeft()), QColor(tokens.text))
    painter.setFont(resized(font, DETAIL))
    draw_text(painter, layout.when, content.when, tokens.text2, rtl=rtl)
    if layout.people.width() > px(24):
        draw_text(painter, layout.people, content.people, tokens.text2, rtl=rtl)
    layout.body.paint(painter, QPointF(layout.body_at.topLeft()), QColor(tokens.text2))
    painter.setFont(resized(font, CAPTION))
    for place, text, tone in layout.pills:
        paint_pill(painter, place, text, tone=tone, rtl=rtl)
