"""The line of time with both sides' cards; one below the other when it is narrow."""

import datetime as dt
from collections.abc import Callable, Collection, Iterator, Sequence
from itertools import islice

from PySide6.QtCore import QEvent, QRect, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from relnotes.desktop.pages.relationship.contribution_card import ContributionCard
from relnotes.desktop.pages.relationship.contribution_looks import measures
from relnotes.desktop.parts.paint import Align, backwards, draw_text, mirrored
from relnotes.desktop.tokens import current, px
from relnotes.desktop.words import Words
from relnotes.domain.kinds import Side
from relnotes.journal.contributions import ContributionLine

_NARROWEST = 210
"""How wide one half must be for cards to stand on both sides of the line."""
_MIDDLE = 92
_USUAL = 760
_AT_ONCE = 20
_MADE_AT_ONCE = 12


class ContributionTimeline(QWidget):
    """Cards by day, the newest first; it places them itself, and keeps those that stay."""

    def __init__(
        self,
        words: Words,
        made: Callable[[ContributionCard], None],
        *,
        named: bool = False,
    ) -> None:
        super().__init__()
        self._words, self._made, self._named = words, made, named
        self.head: Callable[[ContributionLine], str] | None = None
        """What stands above a group of cards; nothing where they are not grouped."""
        self._lines: tuple[ContributionLine, ...] = ()
        self._today = dt.date.min
        self.cards: dict[int, ContributionCard] = {}
        self._heights: dict[int, int] = {}
        self._dates: list[tuple[QRect, str]] = []
        self._months: list[tuple[QRect, str]] = []
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_lines(self, lines: Sequence[ContributionLine], today: dt.date) -> None:
        """Show these contributions."""
        order = [(one.id, one.side, one.day) for one in lines]
        moved = order != [(one.id, one.side, one.day) for one in self._lines]
        self._lines, self._today = tuple(lines), today
        self._drop({line.id: line.side for line in lines})
        changed = [self._card(line).set_line(line, today) for line in lines]
        if moved:
            self._order()
        if moved or any(changed):
            self._heights.clear()
            self.updateGeometry()
            if self.isVisible():
                self._put()

    def making(self, lines: Sequence[ContributionLine], today: dt.date) -> Iterator[None]:
        """Make the cards that `set_lines` will need, a few at each step."""
        new = (line for line in lines if line.id not in self.cards)
        while some := tuple(islice(new, _MADE_AT_ONCE)):
            for line in some:
                self._card(line).set_line(line, today)
            yield

    def measuring(self, width: int) -> Iterator[None]:
        """Measure the cards for a width before they are looked at, a few at each step."""
        half = self._half(width)
        for number, card in enumerate(self.cards.values(), start=1):
            card.height_for(half)
            if number % _AT_ONCE == 0:
                yield

    def set_marked(self, ids: Collection[int]) -> None:
        """Show which cards are marked."""
        for key, card in self.cards.items():
            card.setChecked(key in ids)

    def is_stacked(self, width: int | None = None) -> bool:
        """Whether both sides share one column."""
        return (self.width() if width is None else width) < 2 * px(_NARROWEST) + px(_MIDDLE)

    def _half(self, width: int) -> int:
        """How wide a card is."""
        return width if self.is_stacked(width) else (width - px(_MIDDLE)) // 2

    def hasHeightForWidth(self) -> bool:
        """Say that the height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all cards at this width."""
        if width not in self._heights:
            if len(self._heights) > 8:
                self._heights.clear()
            self._heights[width] = self._place(width, move=False)
        return self._heights[width]

    def sizeHint(self) -> QSize:
        """A usual width, and the height that it needs."""
        width = px(_USUAL)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Ask for nothing: the height follows from the width."""
        return QSize(0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Places the cards for the new width; unseen ones too, to lay them out once."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._put()

    def showEvent(self, event: QShowEvent) -> None:
        """Place the cards that came while nobody looked."""
        self._put()
        super().showEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Measure anew when the font changes."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._heights.clear()
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line of time, open behind each date, and the dates."""
        painter, tokens = QPainter(self), current()
        stacked, middle = self.is_stacked(), self.width() // 2
        top = 0
        for area, text in sorted([*self._dates, *self._months], key=lambda one: one[0].top()):
            if not stacked:
                line = QRect(middle, top, 1, area.top() - px(2) - top)
                painter.fillRect(line, QColor(tokens.border))
            top = area.bottom() + px(2)
            if area.intersects(event.rect()):
                month = (area, text) in self._months
                painter.setFont(measures().caption if month else measures().detail)
                at: Align = "start" if stacked else "center"
                draw_text(painter, area, text, tokens.text2, rtl=backwards(self), align=at)
        if not stacked and self._lines:
            painter.fillRect(QRect(middle, top, 1, self.height() - top), QColor(tokens.border))

    def _card(self, line: ContributionLine) -> ContributionCard:
        if (known := self.cards.get(line.id)) is not None:
            return known
        card = ContributionCard(self._words, line, named=self._named)
        card.setParent(self)
        self._made(card)
        self.cards[line.id] = card
        return card

    def _drop(self, staying: dict[int, Side]) -> None:
        """Let go of cards whose contribution is gone or changed sides."""
        for line_id, card in list(self.cards.items()):
            if staying.get(line_id) is not card.side:
                card.hide()
                card.deleteLater()
                del self.cards[line_id]

    def _order(self) -> None:
        """Let Tab go through the cards from the newest."""
        self.cards = {line.id: self.cards[line.id] for line in self._lines}
        before: QWidget | None = None
        for card in self.cards.values():
            card.show()
            for stop in (card, card.person, card.told):
                if stop is not None and before is not None:
                    QWidget.setTabOrder(before, stop)
                before = stop or before

    def _put(self) -> None:
        self._place(self.width(), move=True)
        self.update()

    def _place(self, width: int, *, move: bool) -> int:
        """Where everything lies; with `move` it is put there. The answer is the height."""
        stacked, gap = self.is_stacked(width), px(10)
        month_height, date_height = measures().caption_height, measures().detail_height
        whole = QRect(0, 0, width, 0)
        half = self._half(width)
        dates: list[tuple[QRect, str]] = []
        months: list[tuple[QRect, str]] = []
        y, month = 0, ""
        for line in self._lines:
            here = self.head(line) if self.head is not None else ""
            if here != month:
                month = here
                months.append((QRect(0, y, width, month_height), month))
                y += month_height + gap
            day = self._words.day(line.day, self._today)
            card = self.cards[line.id]
            height = card.height_for(half)
            if stacked:
                dates.append((QRect(0, y, width, date_height), day))
                y += date_height + gap // 2
            else:
                at = y + (height - date_height) // 2
                dates.append((QRect(half, at, width - 2 * half, date_height), day))
            if move:
                left = 0 if line.side is Side.ME or stacked else width - half
                place = QRect(left, y, half, height)
                card.setGeometry(mirrored(place, whole, rtl=self.isRightToLeft()))
            y += height + gap
        if move:
            self._dates, self._months = dates, months
        return max(0, y - gap)
