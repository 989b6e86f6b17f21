"""A page that scrolls up and down and never sideways, and columns that stack when it is narrow."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QFrame,
    QHBoxLayout,
    QLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from relnotes.desktop.dressing import Dressing, in_parts
from relnotes.desktop.parts.emptying import empty
from relnotes.desktop.parts.flow import Arranged, ItemsLayout
from relnotes.desktop.parts.paint import WIDEST, backwards, mirrored
from relnotes.desktop.tokens import px


class _Content(QWidget):
    """The page inside: it takes the width it is given, however little."""

    def __init__(self, page: "ScrollPage") -> None:
        super().__init__()
        self._page = page

    def heightForWidth(self, width: int) -> int:
        """Say how tall it is with the width that it will have, with a scroll bar or without.

        Qt asks for both; measuring all texts for a width that never comes takes as long again.
        """
        return super().heightForWidth(self._page.width_inside(width))

    def minimumSizeHint(self) -> QSize:
        """Ask for height only, and for none while nobody sees it.

        The page asks at each part that is put into it: laying all of them out at each would take
        longer than making them.
        """
        return QSize(0, super().minimumSizeHint().height() if self.isVisible() else 0)

    def showEvent(self, event: QShowEvent) -> None:
        """Let the page ask again."""
        super().showEvent(event)
        self.updateGeometry()


class ScrollPage(QScrollArea):
    """A vertical page with margins and a largest width; `above` is its margin above and below.

    It paints nothing of its own. In a page that is dressed in parts each thing in it is one: a
    long page then gets its look in many small steps.
    """

    def __init__(self, max_width: int = 0, margins: int = 24, *, above: int | None = None) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._margin = px(margins) if margins else 0
        self._above = px(margins if above is None else above)
        content = _Content(self)
        line = self._line = QHBoxLayout(content)
        column = QWidget()
        around = self.verticalScrollBar().parentWidget()
        for holder in (self, self.viewport(), content, column, around):
            if holder is not None:
                in_parts(holder)
        self.setWidget(content)
        content.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)
        line.setContentsMargins(self._margin, self._above, self._margin, self._above)
        line.setSpacing(0)
        column.setMaximumWidth(px(max_width) if max_width else WIDEST)
        line.addWidget(column, 1)
        if max_width:
            line.addStretch(0)
        self.body = top_aligned(column)

    def add(self, content: QWidget | QLayout, stretch: int = 0) -> None:
        """Add something below."""
        if isinstance(content, QLayout):
            self.body.addLayout(content, stretch)
        else:
            self.body.addWidget(content, stretch)

    def clear(self) -> None:
        """Take everything out."""
        empty(self.body)

    def fill(self) -> None:
        """Let what grows take all the height there is."""
        column = self.body.parentWidget()
        stack = column.layout() if column is not None else None
        if isinstance(stack, QVBoxLayout):
            stack.setStretch(0, 1)
            stack.setStretch(1, 0)

    def event(self, event: QEvent) -> bool:
        """Dress the scroll bar before it is seen: how wide the content is depends on it.

        In a new look Qt measures all that is inside. Nobody sees it, and it is measured as it is
        shown, so that the time would be for nothing: half of what a form takes to open.
        """
        if event.type() == QEvent.Type.StyleChange and not self.isVisible():
            return QAbstractScrollArea.event(self, event)
        bar = self.verticalScrollBar()
        style = bar.style() if event.type() == QEvent.Type.Polish else None
        if isinstance(style, Dressing):
            style.dress_early(bar)
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the scroll bar stand in the margin, so that nothing moves when it comes or goes."""
        bar = self.width() - self.viewport().width()
        after = max(px(2), self._margin - bar) if bar else self._margin
        sides = (after, self._margin) if backwards(self) else (self._margin, after)
        self._line.setContentsMargins(sides[0], self._above, sides[1], self._above)
        super().resizeEvent(event)  # last: what is inside is laid out in it

    def width_inside(self, width: int) -> int:
        """Return how wide the content is once its margins fit: the bar takes from a margin only."""
        bar = self.verticalScrollBar().sizeHint().width()
        if self._margin - bar < px(2):
            return width
        edges = self._line.contentsMargins()
        return self.column_width(self.width()) + edges.left() + edges.right()

    def column_width(self, width: int) -> int:
        """Return how wide its content is in a page of a width."""
        return width - 2 * self._margin

    def ensure(self, widget: QWidget) -> None:
        """Scroll so far that a widget is seen."""
        self.ensureWidgetVisible(widget, 0, px(24))


class _Hung(QVBoxLayout):
    """Gives what it holds more width than it has itself."""

    def __init__(self, over: int) -> None:
        super().__init__()
        self._over = over

    def setGeometry(self, rect: QRect) -> None:
        """Reach into the margins at both sides."""
        super().setGeometry(rect.adjusted(-self._over, 0, self._over, 0))


HUNG = 24
"""The margins of a dialog, which a page that is `hung` in it has too."""


def hung(page: ScrollPage) -> QVBoxLayout:
    """Let a page reach into a dialog's margins, so that its bar stands there."""
    layout = _Hung(px(HUNG))
    layout.addWidget(page)
    return layout


def top_aligned(owner: QWidget) -> QVBoxLayout:
    """Return a layout whose content keeps to the top.

    A stretch below does it: a layout's own top alignment would cut text that wraps.
    """
    outer = QVBoxLayout(owner)
    outer.setContentsMargins(0, 0, 0, 0)
    outer.setSpacing(0)
    inner = QVBoxLayout()
    inner.setContentsMargins(0, 0, 0, 0)
    inner.setSpacing(px(12))
    outer.addLayout(inner)
    outer.addStretch(1)
    return inner


class _ColumnsLayout(ItemsLayout):
    """Two items beside each other, or below each other where the width asks for it."""

    def __init__(self, parent: QWidget, aside_width: int, gap: int) -> None:
        super().__init__(parent)
        self._aside_width, self._gap = aside_width, gap

    def stacks(self, width: int) -> bool:
        """Say whether a width is too small for both."""
        return width < px(self._aside_width) * 2.2

    def _widths(self, width: int) -> list[int]:
        if self.stacks(width) or len(self.shown()) < 2:
            return [width, width]
        aside = px(self._aside_width)
        return [width - aside - px(self._gap), aside]

    def _tall(self, width: int) -> int:
        """The taller column, or both below each other."""
        heights = self._each(width)
        if self.stacks(width):
            return sum(heights) + px(self._gap) * max(0, len(heights) - 1)
        return max(heights, default=0)

    def _each(self, width: int) -> list[int]:
        return [
            item.heightForWidth(given) if item.hasHeightForWidth() else item.sizeHint().height()
            for item, given in zip(self.shown(), self._widths(width), strict=False)
        ]

    def setGeometry(self, rect: QRect) -> None:
        """Place both."""
        super().setGeometry(rect)
        stacked, left, top = self.stacks(rect.width()), rect.left(), rect.top()
        heights = self._each(rect.width())
        for item, width, height in zip(
            self.shown(), self._widths(rect.width()), heights, strict=False
        ):
            place = QRect(left, top, width, height if stacked else rect.height())
            item.setGeometry(mirrored(place, rect, rtl=self.rtl()))
            if stacked:
                top += height + px(self._gap)
            else:
                left += width + px(self._gap)

    def _wanted(self) -> QSize:
        """Both beside each other."""
        sizes = [item.sizeHint() for item in self.shown()]
        width = sum(size.width() for size in sizes) + px(self._gap)
        return QSize(width, max((size.height() for size in sizes), default=0))

    def _needed(self) -> QSize:
        """No width, and no more height than a width would."""
        return QSize(0, max((item.minimumSize().height() for item in self.shown()), default=0))


class Columns(Arranged):
    """A wide column and one at its side; below each other when there is no room for both."""

    def __init__(self, aside_width: int = 292, gap: int = 20) -> None:
        super().__init__()
        self._pair = _ColumnsLayout(self, aside_width, gap)
        left, right = QWidget(), QWidget()
        for holder in (self, left, right):
            in_parts(holder)
        self.main, self.aside = top_aligned(left), top_aligned(right)
        self._pair.addWidget(left)
        self._pair.addWidget(right)

    def is_stacked(self) -> bool:
        """Say whether the side column stands below."""
        return self._pair.stacks(self.width())
