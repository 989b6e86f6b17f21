"""How the window looks: side bar, top bar, the line for problems, and the page."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from relnotes.desktop.parts.buttons import Button
from relnotes.desktop.parts.card import Hairline
from relnotes.desktop.parts.fields import SearchField
from relnotes.desktop.parts.notices import Banner
from relnotes.desktop.side import NARROW, PageEntry, Side
from relnotes.desktop.tokens import current, px

_ROOM_FOR_WORDS = 820


class Room(QWidget):
    """The parts of the window in their places; what they do is wired by the window."""

    def __init__(
        self, pages: Sequence[PageEntry], menu: QMenu, *, search_key: str, log_key: str
    ) -> None:
        super().__init__()
        self.side = Side(pages, menu)
        self.search = SearchField(self.tr("Search people, notes, contributions…"), search_key)
        self.log = Button(self.tr("Log"), role="primary", icon="plus", key=log_key)
        self.banner = Banner("", tone="risk")
        self.note = Banner("", tone="me")
        self.unsaved = Banner("", tone="me")
        self.stack = QStackedWidget()
        self.stack.setMinimumHeight(px(220))  # pages scroll; a line above them may take their room
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(self.side)
        across.addWidget(_Edge())
        across.addLayout(self._content(), 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leaves the side bar its words as long as the page has room enough."""
        super().resizeEvent(event)
        self.side.set_narrow(self.width() < px(_ROOM_FOR_WORDS))

    def minimumSizeHint(self) -> QSize:
        """Counts the side bar as narrow as it can be."""
        least = super().minimumSizeHint()
        return QSize(least.width() - self.side.width() + px(NARROW), least.height())

    def _content(self) -> QVBoxLayout:
        problem, note = _Around(self.banner), _Around(self.note)
        unsaved = _Around(self.unsaved)
        content = QVBoxLayout()
        content.setContentsMargins(0, 0, 0, 0)
        content.setSpacing(0)
        content.addWidget(self._top())
        content.addWidget(Hairline())
        content.addWidget(problem)
        content.addWidget(note)
        content.addWidget(unsaved)
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
        self.setFixedWidth(1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint in the border's colour."""
        QPainter(self).fillRect(self.rect(), QColor(current().border))


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

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Shows and hides itself with the banner."""
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self.setVisible(not self._banner.isHidden())
        return super().eventFilter(watched, event)
