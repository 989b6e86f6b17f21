"""Tabs as words, the chosen one underlined."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QTabBar, QToolButton

from relnotes.desktop.parts.paint import backwards, focus_ring, resized, shows_focus
from relnotes.desktop.tokens import current, px

_LEAST = 44
"""A cut word narrower than this tells nothing; the arrows say that there is more."""


EDGE = 4
"""So much room the ring takes before the first word and after the last."""


class TabBar(QTabBar):
    """A tab bar without boxes; it scrolls when the words do not fit, clear of the arrows."""

    def __init__(self, names: Sequence[str] = ()) -> None:
        super().__init__()
        self.setProperty("look", "line")
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setUsesScrollButtons(True)
        self.setMouseTracking(True)
        self._over = -1
        self.set_tabs(names)

    def set_tabs(self, names: Sequence[str]) -> None:
        """Show other tabs, the first chosen."""
        while self.count():
            self.removeTab(self.count() - 1)
        for name in names:
            self.addTab(name.replace("&", "&&"))

    def name(self, index: int) -> str:
        """Return a tab's word."""
        return self.tabText(index).replace("&&", "&")

    def _bold(self) -> QFont:
        return resized(self.font(), 1, QFont.Weight.DemiBold)

    def tabSizeHint(self, index: int) -> QSize:
        """Return the word in bold, so that choosing it moves nothing."""
        metrics = QFontMetrics(self._bold())
        gap = px(EDGE if index == self.count() - 1 else 21)
        edge = 0 if index else px(EDGE)
        word = metrics.horizontalAdvance(self.name(index)) + 1
        return QSize(edge + word + gap, metrics.height() + px(20))

    def minimumTabSizeHint(self, index: int) -> QSize:
        """Never cut a word."""
        return self.tabSizeHint(index)

    def event(self, event: QEvent) -> bool:
        """Notice which tab the mouse is over."""
        if event.type() in {QEvent.Type.HoverMove, QEvent.Type.HoverLeave, QEvent.Type.Leave}:
            self.update()
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint words and the line."""
        tokens, painter, room = current(), QPainter(self), self._room(px(6))
        point = self.mapFromGlobal(self.cursor().pos())
        for index in filter(self.isTabVisible, range(self.count())):
            whole = self._words(index)
            chosen = index == self.currentIndex()
            area = whole.intersected(self._room() if chosen else room)
            over = self.underMouse() and self.tabRect(index).contains(point)
            painter.setFont(self._bold() if chosen else self.font())
            painter.setPen(QColor(tokens.text if chosen or over else tokens.text2))
            if not self.isTabEnabled(index):
                painter.setPen(QColor(tokens.text3))
            # What is cut lies beyond an arrow; dots stand at that side, whichever way is read.
            before = area.left() > whole.left()
            cut = Qt.TextElideMode.ElideLeft if before else Qt.TextElideMode.ElideRight
            name = self.name(index)
            if area != whole and area.width() < px(_LEAST):
                continue
            if area != whole:
                name = painter.fontMetrics().elidedText(name, cut, area.width())
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, name)
            if chosen:
                line = QRect(area.left(), self.height() - 2, area.width(), 2)
                painter.fillRect(line, QColor(tokens.me))
                if shows_focus(self):
                    around = area.adjusted(-px(4), px(4), px(4), -px(4))
                    focus_ring(painter, around.intersected(self.rect()), 6)

    def _room(self, gap: int = 0) -> QRect:
        """What the arrows leave of the bar, and a gap beside them."""
        direct = Qt.FindChildOption.FindDirectChildrenOnly
        arrows = self.findChildren(QToolButton, options=direct)
        taken = [one.geometry() for one in arrows if one.isVisible()]
        if not taken:
            return self.rect()
        if backwards(self):
            return self.rect().adjusted(max(one.right() for one in taken) + 1 + gap, 0, 0, 0)
        end = min(one.left() for one in taken) - gap
        return self.rect().adjusted(0, 0, end - self.width(), 0)

    def _words(self, index: int) -> QRect:
        area = self.tabRect(index)
        gap = px(EDGE if index == self.count() - 1 else 21)
        edge = 0 if index else px(EDGE)
        if backwards(self):
            return area.adjusted(gap, 0, -edge, 0)
        return area.adjusted(edge, 0, -gap, 0)
