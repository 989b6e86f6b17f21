"""The promises of both sides across all people: mine at the left, theirs at the right."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from relnotes.desktop.capturing.window import CaptureWindow
from relnotes.desktop.coming import open_hearing
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Page, Place, Services
from relnotes.desktop.pages.promising.acts import PromiseActs
from relnotes.desktop.pages.promising.board import Board, board
from relnotes.desktop.pages.promising.side_list import SideList
from relnotes.desktop.parts.empty import EmptyState
from relnotes.desktop.parts.heads import page_title
from relnotes.desktop.parts.labels import detail
from relnotes.desktop.parts.scroll import ScrollPage
from relnotes.desktop.tokens import px
from relnotes.domain.kinds import Side
from relnotes.journal import promises

_NARROWEST = 280
"""How wide one side must be to stand beside the other."""
_MANY = 300
"""With more than these the page is there first, and fills in."""


class PromisesPage(Page):
    """Each promise can be kept, counted, nudged or dropped where it stands.

    On a row K keeps it, C keeps it as a contribution, N words a nudge, T counts a try.
    """

    name = "promises"
    tables = frozenset({"promise", "relationship", "attempt", "repair"})

    def __init__(self, live: Live, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(live, services, parent)
        self.acts_on = PromiseActs(live, services, self)
        self.acts_on.go.connect(self.go)
        self.empty = EmptyState(
            "check-circle",
            self.tr("Nothing is promised and open"),
            self.tr("Write ! before what you promise, > before what they do, when you log."),
            self.tr("Log what happened"),
        )
        self.empty.triggered.connect(self.log)
        self.hint = detail(
            self.tr("K keeps it · C keeps it as a contribution · N words a nudge · T one more try"),
            "text2",
            wrap=True,
        )
        self.lists = {side: SideList(side, self.acts_on, services.words) for side in Side}
        self.sides = Halves(*self.lists.values())
        self._arrange()

    def title(self) -> str:
        """The page's name."""
        return self.tr("Promises")

    def refresh(self) -> None:
        """Reads what is open; where that is much, beside the window."""
        today = self.live.today()
        if self.live.read(promises.count_open) <= _MANY:
            self._show(self.live.read(board, today))
        else:
            self.live.read_later(self, self._show, board, today)

    def acts(self) -> Mapping[str, Callable[[], object]]:
        """Nothing of the window's is the page's own."""
        return {}

    def log(self) -> None:
        """Asks what happened, and what was promised."""
        open_hearing(CaptureWindow(self.live, self.services, None, self))

    def place(self) -> Place:
        """The page."""
        return Place(self.name)

    def _show(self, now: Board) -> None:
        for one in self.lists.values():
            one.show_board(now)
        self.empty.setVisible(not now.lines)
        self.sides.setVisible(bool(now.lines))
        self.hint.setVisible(bool(now.lines))
        self.counted.emit(len(now.lines))

    def _arrange(self) -> None:
        page = ScrollPage()
        page.body.setSpacing(px(14))
        page.body.addWidget(page_title(self.title()))
        page.body.addWidget(self.hint)
        page.body.addWidget(self.empty)
        page.body.addWidget(self.sides, 1)
        page.fill()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(page)
        self.setFocusProxy(self.lists[Side.ME].view)


class Halves(QWidget):
    """Two widgets beside each other, both as tall as there is room; one below where narrow."""

    def __init__(self, *halves: QWidget) -> None:
        super().__init__()
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(px(20))
        for half in halves:
            self._line.addWidget(half, 1)

    def minimumSizeHint(self) -> QSize:
        """Ask for height only: a page is as wide as the window lets it."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose the arrangement for the new width."""
        super().resizeEvent(event)
        narrow = event.size().width() < 2 * px(_NARROWEST)
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._line.setDirection(below if narrow else beside)
