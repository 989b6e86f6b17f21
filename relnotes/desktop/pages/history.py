"""The page of everything that was done: what changed from what to what, and the ways back."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import EVERYTHING, Page, Place, Services
from relnotes.desktop.pages.past.view import About, HistoryView
from relnotes.desktop.parts.heads import page_title as large
from relnotes.desktop.parts.keyboard import hand_to
from relnotes.desktop.parts.pills import Chip
from relnotes.desktop.tokens import px
from relnotes.journal import past


class HistoryPage(Page):
    """The history of the journal, or of one record: `Place("history", id, table)`."""

    name = "history"

    def __init__(self, live: Live, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(live, services, parent)
        self.history = HistoryView(live, services)
        self.whose = Chip("", checkable=False, closable=True, icon="filter")
        self.whose.setAccessibleDescription(self.tr("Show the history of everything"))
        self.whose.closed.connect(self._show_all)
        self.whose.clicked.connect(self._show_all)
        self.whose.hide()
        self._arrange()

    def title(self) -> str:
        """The page's name."""
        return self.tr("History")

    def refresh(self) -> None:
        """Reads the steps again."""
        self.history.refresh()
        self._name()

    def place(self) -> Place:
        """Whose history it is."""
        about = self.history.about
        return (
            Place(self.name, None, EVERYTHING)
            if about is None
            else Place(self.name, about[1], about[0])
        )

    def show_place(self, place: Place) -> None:
        """Turns to a record, or to everything."""
        about: About | None = None
        if place.id is not None:
            about = (place.tab or "relationship", place.id)
        self.history.show_about(about)
        self._name()
        hand_to(self.history.view)

    def acts(self) -> Mapping[str, Callable[[], object]]:
        """What the window's actions do here."""
        return {"filter": self.history.search.setFocus}

    def _show_all(self) -> None:
        self.history.show_about(None)
        self._name()
        self.moved.emit(self.place())

    def _name(self) -> None:
        about = self.history.about
        self.whose.setVisible(about is not None)
        if about is not None:
            self.whose.setText(self.history.called(self.live.read(past.named, *about)))

    def minimumSizeHint(self) -> QSize:
        """Asks for little: the list inside scrolls."""
        return QSize(0, px(200))

    def _arrange(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(px(12))
        top.addWidget(large(self.title()))
        top.addWidget(self.whose)
        top.addStretch(1)
        self.history.search.setMaximumWidth(px(240))
        top.addWidget(self.history.search, 2)
        self.history.search.show()
        top.addSpacing(px(24))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(24), px(24), 0, px(24))  # the right side scrolls at the edge
        layout.setSpacing(px(14))
        layout.addLayout(top)
        layout.addWidget(self.history, 1)
        self.setFocusProxy(self.history)
