"""What is seen first: the window as it will be, with the newest entries, while the rest is loaded.

Everything here is made of parts that know no open journal; the window goes on with them.
"""

import datetime as dt
from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSpacerItem, QVBoxLayout, QWidget

from relnotes.desktop.contents import PAGES
from relnotes.desktop.pages.todaying.capture_line import CaptureLine
from relnotes.desktop.parts.entry_layout import EntryContent
from relnotes.desktop.parts.entry_rows import EntryRows
from relnotes.desktop.parts.heads import page_title
from relnotes.desktop.room import Room
from relnotes.desktop.tokens import px
from relnotes.desktop.words import Words, capitalised
from relnotes.journal.glance import Glance, Glimpse

TODAY = PAGES[0].name
_ASIDE, _GAP = 292, 20


def empty_room() -> Room:
    """The parts of the window in their places, without anything of a journal."""
    return Room(PAGES)


def fill(room: Room, seen: Glance, page: str, words: Words, today: dt.date) -> None:
    """Shows in them what a look into the journal gave; where no page has that name, the day."""
    if page not in {entry.name for entry in PAGES}:
        page = TODAY
    room.side.show_counts({"relationships": seen.relationships, "repair": seen.open_repairs})
    room.side.show_pinned(seen.pinned)
    room.side.list_page("mentoring", listed=seen.mentorings > 0)
    room.side.show_page(page)
    room.show_early(FirstRows(seen.rows, page, words, today))


class FirstRows(QWidget):
    """Stands where the page will stand; where that is the day, its head is there already."""

    def __init__(self, rows: Sequence[Glimpse], page: str, words: Words, today: dt.date) -> None:
        super().__init__()
        shown = [_content(row, words.moment(row.day, row.time, today)) for row in rows]
        self.rows = EntryRows(self.tr("Newest entries"), shown)
        self._aside = QSpacerItem(0, 0) if page == TODAY else None
        self._arrange(page, capitalised(words.weekday_and_day(today)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leaves the room beside the day, where there will be some."""
        super().resizeEvent(event)
        layout = self.layout()
        if self._aside is not None and layout is not None:
            beside = self.width() - 2 * px(24) >= px(_ASIDE) * 2.2
            self._aside.changeSize(px(_ASIDE) + px(_GAP) if beside else 0, 0)
            layout.invalidate()
            layout.activate()

    def _arrange(self, page: str, day: str) -> None:
        column = QVBoxLayout()
        column.setSpacing(px(16))
        if self._aside is not None:
            column.addWidget(page_title(day, wrap=True))
            column.addWidget(CaptureLine(self.tr("What happened? Log it…")))
        else:
            column.addWidget(page_title(self.tr("Newest entries")))
        column.addWidget(self.rows, 1)
        across = QHBoxLayout(self)
        across.setContentsMargins(px(24), px(24), px(24), px(24))
        across.setSpacing(0)
        across.addLayout(column, 1)
        if self._aside is not None:
            across.addItem(self._aside)


def _content(row: Glimpse, when: str) -> EntryContent:
    """What a list would show of an entry; one without a title begins with its words."""
    named, rest = row.title or row.body, row.body if row.title else ""
    return EntryContent(title=named, people=row.people, when=when, icon="note", body=rest)
