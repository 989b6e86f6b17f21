"""Things beside each other as long as there is room, else below each other."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QLayoutItem, QSizePolicy, QVBoxLayout, QWidget

from relnotes.desktop.parts.flow import Arranged, PlacedLayout
from relnotes.desktop.parts.paint import mirrored
from relnotes.desktop.tokens import px


class _SideBySide(PlacedLayout):
    """Items that would like to stand on one line with gaps between them."""

    def __init__(self, parent: QWidget | None, gap: int) -> None:
        super().__init__(parent)
        self._gap = gap

    def _wanted(self) -> QSize:
        """Everything on one line."""
        sizes = [_asked(item) for item in self.shown()]
        width = sum(size.width() for size in sizes) + px(self._gap) * max(0, len(sizes) - 1)
        return QSize(width, max((size.height() for size in sizes), default=0))

    def _needed(self) -> QSize:
        """The widest single item; the height follows from the width that is given."""
        sizes = [item.minimumSize() for item in self.shown()]
        return QSize(
            max((size.width() for size in sizes), default=0),
            max((size.height() for size in sizes), default=0),
        )


class Across(_SideBySide):
    """Shares a line out among its items, or several lines where one is too narrow for them."""

    def __init__(
        self, parent: QWidget | None = None, shares: Sequence[int] = (), gap: int = 12
    ) -> None:
        super().__init__(parent, gap)
        self._shares = tuple(shares)

    def _lines(self, width: int) -> list[list[tuple[QLayoutItem, int]]]:
        """Return the items of each line with their widths: as few lines as the width allows."""
        items, gap = self.shown(), px(self._gap)
        least = [item.minimumSize().width() for item in items]
        shares = [
            self._shares[at] if at < len(self._shares) else 1
            for at, item in enumerate(self._items)
            if not item.isEmpty()
        ]
        for count in range(1, len(items) + 1):
            each = -(-len(items) // count)
            given = [
                one
                for at in range(0, len(items), each)
                for one in _shared(least[at : at + each], shares[at : at + each], width, gap)
            ]
            if all(one >= needed for one, needed in zip(given, least, strict=True)):
                line = list(zip(items, given, strict=True))
                return [line[at : at + each] for at in range(0, len(items), each)]
        return [[(item, width)] for item in items]

    def _place(self, rect: QRect, *, move: bool) -> int:
        top, rtl, gap = rect.top(), self.rtl(), px(self._gap)
        for line in self._lines(rect.width()):
            tall = max(_height(item, width) for item, width in line)
            left = rect.left()
            for item, width in line if move else ():
                item.setGeometry(mirrored(QRect(left, top, width, tall), rect, rtl=rtl))
                left += width + gap
            top += tall + gap
        return max(0, top - gap - rect.top())


def _asked(item: QLayoutItem) -> QSize:
    return item.sizeHint().expandedTo(item.minimumSize())


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else _asked(item).height()


def _shared(least: Sequence[int], shares: Sequence[int], width: int, gap: int) -> list[int]:
    """Return each one's share of a line; one that needs more takes it from the others."""
    room, given = width - gap * (len(least) - 1), dict[int, int]()
    while len(given) < len(least):
        rest = [at for at in range(len(least)) if at not in given]
        left, parts = room - sum(given.values()), sum(shares[at] for at in rest)
        tight = [at for at in rest if least[at] > left * shares[at] // parts]
        for at in tight or rest:
            given[at] = least[at] if tight else left * shares[at] // parts
    if sum(given.values()) > room:
        return [room * share // sum(shares) for share in shares]
    return [given[at] for at in range(len(least))]


class _BesideLayout(_SideBySide):
    """What is to be read, and what can be done about it."""

    def __init__(self, parent: QWidget, least: int | None, gap: int) -> None:
        super().__init__(parent, gap)
        self._readable = least

    def _place(self, rect: QRect, *, move: bool) -> int:
        items = self.shown()
        if not items:
            return 0
        first, last = items[0], items[-1]
        aside = _asked(last).width() + px(self._gap) if len(items) > 1 else 0
        room = rect.width() - aside
        readable = self._readable
        least = _asked(first).width() if readable is None else px(readable)
        if len(items) > 1 and room < max(least, first.minimumSize().width()):
            return self._stack(rect, move=move)
        heights = [_height(first, room), _asked(last).height()]
        tall = max(heights) if len(items) > 1 else heights[0]
        if move:
            beside = [(first, rect.left(), room, heights[0])]
            if len(items) > 1:
                left = rect.left() + room + px(self._gap)
                beside.append((last, left, aside - px(self._gap), heights[1]))
            for item, left, width, height in beside:
                place = QRect(left, rect.top() + (tall - height) // 2, width, height)
                item.setGeometry(mirrored(place, rect, rtl=self.rtl()))
        return tall

    def _stack(self, rect: QRect, *, move: bool) -> int:
        top = rect.top()
        for item in self.shown():
            height = _height(item, rect.width())
            if move:
                item.setGeometry(QRect(rect.left(), top, rect.width(), height))
            top += height + px(4)
        return top - px(4) - rect.top()


class Beside(Arranged):
    """A text with its buttons at the end of the line, or below it where the line is too short.

    `least` is how narrow the text may become before the buttons go below; None is not at all.
    """

    def __init__(
        self, text: QWidget, actions: QWidget, *, least: int | None = 200, gap: int = 14
    ) -> None:
        super().__init__()
        layout = _BesideLayout(self, least, gap)
        layout.addWidget(text)
        layout.addWidget(actions)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)


def on_first_line(sign: QWidget) -> QVBoxLayout:
    """Return a column that keeps a sign beside the first line of what may be several."""
    column = QVBoxLayout()
    column.setContentsMargins(0, px(2), 0, 0)
    column.addWidget(sign)
    column.addStretch(1)
    return column
