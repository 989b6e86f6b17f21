"""What is seen first: the window's place with the newest entries, while the rest is loaded."""

import datetime as dt
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QByteArray, QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QListView, QVBoxLayout, QWidget

from relnotes.desktop import settings as setting
from relnotes.desktop.parts.entry_delegate import EntryDelegate, EntryRole
from relnotes.desktop.parts.labels import title
from relnotes.desktop.parts.rows_model import RowsModel
from relnotes.desktop.parts.sidebar import SideBar
from relnotes.desktop.settings import Settings
from relnotes.desktop.tokens import px
from relnotes.desktop.words import Words, capitalised
from relnotes.journal.glance import Glimpse

_OVERLAP = 250
"""Milliseconds to stay under the window: painted for Qt is not yet on the screen."""


class Opening(QWidget):
    """Stands where the window will stand, and gives way to it; it knows no open journal."""

    painted = Signal()
    """The first rows are on the screen."""
    gone = Signal()
    """What follows is in its place."""
    left = Signal()
    """The user closed it before the window was there."""

    def __init__(
        self,
        rows: Sequence[Glimpse],
        settings: Settings,
        words: Words,
        today: dt.date,
        *,
        journal: Path,
    ) -> None:
        super().__init__()
        self.setWindowTitle("relnotes")
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
        self._told = False
        self._arrange(capitalised(words.weekday_and_day(today)))
        geometry = settings.remembered(setting.GEOMETRY, journal)
        self._journal = journal
        if not geometry or not self.restoreGeometry(QByteArray(geometry)):
            self.resize(px(1280), px(800))
        self.ensurePolished()
        self._across.activate()
        self.model.set_rows(rows)  # last: what is laid out before its width is known is so twice

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tells, once, that it is painted: its rows go to the screen in the same moment."""
        super().paintEvent(event)
        if not self._told:
            self._told = True
            QTimer.singleShot(0, self, self.painted.emit)

    def keep_place(self, settings: Settings) -> None:
        """Notes where it stands now, so that what follows stands there and nothing jumps."""
        settings.remember(setting.GEOMETRY, self._journal, bytes(self.saveGeometry().data()))
        settings.save()

    def give_way(self, window: QWidget | None) -> None:
        """Goes once the window that takes its place is on the screen; at once if there is none."""
        if window is None:
            self._go()
        else:
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Waits for the first picture of what follows."""
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(_OVERLAP, self, self._go)
        return super().eventFilter(watched, event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing it is leaving the program."""
        super().closeEvent(event)
        self.left.emit()

    def _go(self) -> None:
        self.hide()
        self.deleteLater()
        self.gone.emit()

    def _arrange(self, day: str) -> None:
        self.view.setModel(self.model)
        self.view.setItemDelegate(EntryDelegate(self.view))
        self.view.setProperty("boxed", "true")
        self.view.setAccessibleName(self.tr("Newest entries"))
        self.view.setSelectionMode(QListView.SelectionMode.NoSelection)
        side = SideBar()
        side.add_stretch()
        page = QVBoxLayout()
        page.setContentsMargins(px(24), px(24), px(24), px(24))
        page.setSpacing(px(12))
        page.addWidget(title(day))
        page.addWidget(self.view, 1)
        top = QWidget()
        top.setFixedHeight(px(51))
        content = QVBoxLayout()
        content.setSpacing(0)
        content.addWidget(top)
        content.addLayout(page, 1)
        across = self._across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(side)
        across.addLayout(content, 1)
