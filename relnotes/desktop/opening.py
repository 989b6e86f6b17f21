"""What is seen first: the window as it will be, with the newest entries, while the rest is loaded.

Everything here is made of parts that know no open journal; the window goes on with them.
"""

import datetime as dt
from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QListView, QSpacerItem, QVBoxLayout, QWidget

from relnotes.desktop.contents import PAGES
from relnotes.desktop.pages.todaying.capture_line import CaptureLine
from relnotes.desktop.parts.entry_delegate import EntryDelegate, EntryRole
from relnotes.desktop.parts.labels import title
from relnotes.desktop.parts.rows_model import RowsModel
from relnotes.desktop.room import Room
from relnotes.desktop.tokens import px
from relnotes.desktop.words import Words, capitalised
from relnotes.journal.glance import Glance, Glimpse

TODAY = PAGES[0].name
_ASIDE, _GAP = 292, 20


def early_room(seen: Glance, page: str, words: Words, today: dt.date) -> Room:
    """The parts of the window in their places, filled with what a look into the journal gave."""
    room = Room(PAGES)
    room.side.show_counts({"relationships": seen.relationships, "repair": seen.open_repairs})
    room.side.show_pinned(seen.pinned)
    room.side.show_page(page)
    room.show_early(FirstRows(seen.rows, page, words, today))
    return room


class FirstRows(QWidget):
    """Stands where the page will stand; where that is the day, its head is there already."""

    def __init__(self, rows: Sequence[Glimpse], page: str, words: Words, today: dt.date) -> None:
        super().__init__()
        self.model: RowsModel[Glimpse] = RowsModel(
            text=lambda one: one.title,
            roles={
                EntryRole.TITLE: lambda one: one.title or one.body,
                EntryRole.BODY: lambda one: one.body if one.title else "",
                EntryRole.PEOPLE: lambda one: one.people,
                EntryRole.WHEN: lambda one: words.moment(one.day, one.time, today),
                EntryRole.ICON: lambda _: "note",
            },
            parent=self,
        )
        self.view = QListView()
        self._rows = rows
        self._aside = QSpacerItem(0, 0) if page == TODAY else None
        self._arrange(page, capitalised(words.weekday_and_day(today)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leaves the room beside the day, where there will be some; rows know their width last."""
        super().resizeEvent(event)
        layout = self.layout()
        if self._aside is not None and layout is not None:
            beside = self.width() - 2 * px(24) >= px(_ASIDE) * 2.2
            self._aside.changeSize(px(_ASIDE) + px(_GAP) if beside else 0, 0)
            layout.invalidate()
            layout.activate()
        if not self.model.rows:
            self.model.set_rows(self._rows)

    def _arrange(self, page: str, day: str) -> None:
        self.view.setModel(self.model)
        self.view.setItemDelegate(EntryDelegate(self.view))
        self.view.setProperty("boxed", "true")
        self.view.setAccessibleName(self.tr("Newest entries"))
        self.view.setSelectionMode(QListView.SelectionMode.NoSelection)
        column = QVBoxLayout()
        column.setSpacing(px(16))
        if self._aside is not None:
            column.addWidget(title(day, wrap=True))
            column.addWidget(CaptureLine(self.tr("What happened? Log it…")))
        else:
            [entry] = [entry for entry in PAGES if entry.name == page]
            column.addWidget(title(entry.words()))
        column.addWidget(self.view, 1)
        across = QHBoxLayout(self)
        across.setContentsMargins(px(24), px(24), px(24), px(24))
        across.setSpacing(0)
        across.addLayout(column, 1)
        if self._aside is not None:
            across.addItem(self._aside)
