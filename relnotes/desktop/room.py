"""How the window looks: side bar, top bar, the line for problems, and the page.

It is made before SQLAlchemy is loaded, and shows the first rows; the window then takes it over.
"""

from bisect import bisect
from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from relnotes.desktop.action_table import badge
from relnotes.desktop.dressing import in_parts
from relnotes.desktop.parts.buttons import Button
from relnotes.desktop.parts.card import Hairline
from relnotes.desktop.parts.paint import fill
from relnotes.desktop.parts.search_field import SearchField
from relnotes.desktop.side import NARROW, PageEntry, Side
from relnotes.desktop.tokens import current, px

if TYPE_CHECKING:
    from relnotes.desktop.parts.notices import Banner, Tone

_ROOM_FOR_WORDS = 820


class Room(QWidget):
    """The parts of the window in their places; what they do is wired by the window."""

    def __init__(self, pages: Sequence[PageEntry]) -> None:
        super().__init__()
        self.side = Side([page for page in pages if page.listed])
        words = self.tr("Search people, notes, contributions…")
        self.search = SearchField(words, badge("search"))
        self.log = Button(self.tr("Log"), role="primary", icon="plus", key=badge("log"))
        self._lines = QVBoxLayout()
        self._ranks: list[int] = []
        self._early: QWidget | None = None
        self.stack = QStackedWidget()
        self.stack.setMinimumHeight(px(220))  # pages scroll; a line above them may take their room
        for holder in (self, self.stack):
            in_parts(holder)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(self.side)
        across.addWidget(_Edge())
        across.addLayout(self._content(), 1)

    @cached_property
    def banner(self) -> "Banner":
        """The line for problems."""
        return self._line("risk", 0)

    @cached_property
    def note(self) -> "Banner":
        """The line about where the journal lies."""
        return self._line("me", 1)

    @cached_property
    def unsaved(self) -> "Banner":
        """The line about what was never saved."""
        return self._line("me", 2)

    def _line(self, tone: "Tone", rank: int) -> "Banner":
        """A line above the page, made when somebody first has to do with it."""
        from relnotes.desktop.parts.notices import Banner

        made, at = Banner("", tone=tone), bisect(self._ranks, rank)
        self._ranks.insert(at, rank)
        self._lines.insertWidget(at, _Around(made))
        return made

    def show_early(self, page: QWidget) -> None:
        """Shows something in the place of the page until that is there."""
        self._early = page
        self.stack.addWidget(page)

    def show_page(self, page: QWidget) -> None:
        """Shows a page that is in the stack; what stood there early goes."""
        self.stack.setCurrentWidget(page)
        if self._early is not None:
            self.stack.removeWidget(self._early)
            self._early.deleteLater()
            self._early = None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leaves the side bar its words as long as the page has room enough."""
        super().resizeEvent(event)
        self.side.set_narrow(self.width() < px(_ROOM_FOR_WORDS))

    def minimumSizeHint(self) -> QSize:
        """Counts the side bar as narrow as it can be."""
        least = super().minimumSizeHint()
        return QSize(least.width() - self.side.width() + px(NARROW), least.height())

    def _content(self) -> QVBoxLayout:
        content = QVBoxLayout()
        content.setContentsMargins(0, 0, 0, 0)
        content.setSpacing(0)
        content.addWidget(self._top())
        line = Hairline()
        in_parts(line)
        content.addWidget(line)
        self._lines.setSpacing(0)
        content.addLayout(self._lines)
        content.addWidget(self.stack, 1)
        return content

    def _top(self) -> QWidget:
        bar = QWidget()
        bar.setFixedHeight(px(51))
        for widget in (self.search, self.log):
            widget.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.search.setMaximumWidth(px(440))
        line = QHBoxLayout(bar)
        line.setContentsMargins(px(24), px(9), px(24), px(9))
        line.setSpacing(px(16))
        line.addWidget(self.search, 3)
        line.addStretch(1)
        line.addWidget(self.log)
        return bar


class _Edge(QWidget):
    """The line between the side bar and the page."""

    def __init__(self) -> None:
        super().__init__()
        in_parts(self)
        self.setFixedWidth(1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint in the border's colour."""
        fill(QPainter(self), self.rect(), current().border)


class _Around(QWidget):
    """The room around a banner, which goes with it."""

    def __init__(self, banner: QWidget) -> None:
        super().__init__()
        self._banner = banner
        stack = QVBoxLayout(self)
        stack.setContentsMargins(px(24), px(10), px(24), 0)
        stack.addWidget(banner)
        banner.installEventFilter(self)
        banner.hide()
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Shows and hides itself with the banner."""
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self.setVisible(not self._banner.isHidden())
        return super().eventFilter(watched, event)
