"""A row whose short note goes below its words where the row is narrow."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QSizePolicy, QWidget

from relnotes.desktop.parts.flow import Arranged, PlacedLayout
from relnotes.desktop.parts.labels import Label
from relnotes.desktop.parts.paint import mirrored
from relnotes.desktop.tokens import px

_NARROW = 400
_GAP, _GAP_BELOW = 10, 1


class FoldingRow(Arranged):
    """Something at the start, words and a short note that both wrap, and something at the end."""

    def __init__(
        self,
        start: QWidget,
        words: Label,
        note: Label,
        end: QWidget,
        *,
        note_first: bool = False,
    ) -> None:
        super().__init__()
        layout = _FoldingLayout(self, note_first=note_first)
        for widget in (start, words, note, end):
            layout.addWidget(widget)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)


class _FoldingLayout(PlacedLayout):
    """Where everything lies follows from the width alone, so that the height can be asked for."""

    def __init__(self, parent: QWidget, *, note_first: bool) -> None:
        super().__init__(parent)
        self._note_first = note_first

    def _wanted(self) -> QSize:
        """Everything on one line."""
        sizes = [item.sizeHint() for item in self.shown()]
        gaps = px(_GAP) * (len(sizes) - 1)
        return QSize(sum(one.width() for one in sizes) + gaps, max(one.height() for one in sizes))

    def _needed(self) -> QSize:
        """The ends with the wider of words and note; the height follows from the width."""
        start, words, note, end = (item.minimumSize() for item in self.shown())
        inner = max(words.width(), note.width())
        tall = max(one.height() for one in (start, words, note, end))
        return QSize(start.width() + end.width() + inner + 2 * px(_GAP), tall)

    def _place(self, rect: QRect, *, move: bool) -> int:
        places = self._places(rect.width())
        for item, place in zip(self.shown(), places, strict=True) if move else ():
            item.setGeometry(mirrored(place.translated(rect.topLeft()), rect, rtl=self.rtl()))
        return max(place.bottom() + 1 for place in places)

    def _places(self, width: int) -> list[QRect]:
        """Return where start, words, note and end lie, counted from the row's own corner."""
        start, words, note, end = self.shown()
        starts, ends, gap = start.sizeHint(), end.sizeHint(), px(_GAP)
        left, right = starts.width() + gap, width - ends.width() - gap
        room = max(right - left, 1)
        if width < px(_NARROW):
            above, below = (note, words) if self._note_first else (words, note)
            top = above.heightForWidth(room)
            low = below.heightForWidth(room)
            tall = top + px(_GAP_BELOW) + low
            first = QRect(left, 0, room, top)
            second = QRect(left, tall - low, room, low)
            inner = [second, first] if self._note_first else [first, second]
        else:
            aside = min(note.sizeHint().width(), room // 2)
            rest = room - aside - gap
            heights = words.heightForWidth(rest), note.heightForWidth(aside)
            tall = max(heights)
            at = (left + aside + gap, left) if self._note_first else (left, right - aside)
            inner = [
                QRect(at[0], (tall - heights[0]) // 2, rest, heights[0]),
                QRect(at[1], (tall - heights[1]) // 2, aside, heights[1]),
            ]
        whole = max(tall, starts.height(), ends.height())
        return [
            QRect(0, (whole - starts.height()) // 2, starts.width(), starts.height()),
            *(place.translated(0, (whole - tall) // 2) for place in inner),
            QRect(right + gap, (whole - ends.height()) // 2, ends.width(), ends.height()),
        ]
