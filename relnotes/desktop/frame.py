"""The one window of the program: what stands in it changes, where it stands does not.

First rows, lock, first page and the open journal follow each other in it, each painted only once
it is laid out, so that nothing jumps and no window opens over another.
"""

from pathlib import Path

import shiboken6
from PySide6.QtCore import QByteArray, QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from relnotes.desktop import settings as setting
from relnotes.desktop.dressing import Dressing, in_parts
from relnotes.desktop.settings import Settings
from relnotes.desktop.tokens import px

_TITLE = 32
"""What the system puts above a window, about."""


class Frame(QWidget):
    """Holds one content at a time, which has the last word on whether it may be closed."""

    painted = Signal()
    """What it showed first is on the screen."""
    closed = Signal()

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._settings = settings
        self._journal: Path | None = None
        self._content: QWidget | None = None
        self._was_painted = False
        self.setWindowTitle("relnotes")
        in_parts(self)
        self._stack = QVBoxLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.setSpacing(0)

    @property
    def content(self) -> QWidget | None:
        """What stands in it now; none once that is gone."""
        content = self._content
        return content if content is not None and shiboken6.isValid(content) else None

    def stand_for(self, journal: Path) -> None:
        """Takes the place that was left for this journal; stays while it is the same one."""
        if journal == self._journal:
            return
        self._journal = journal
        geometry = self._settings.remembered(setting.GEOMETRY, journal)
        if not geometry or not self.restoreGeometry(QByteArray(geometry)):
            room = self.screen().availableGeometry().size() - QSize(0, px(_TITLE))
            self.resize(QSize(px(1280), px(800)).boundedTo(room))

    def keep_place(self) -> None:
        """Notes where it stands, for the next time."""
        if self._journal is not None:
            keep_place(self, self._settings, self._journal)

    def show_content(self, content: QWidget) -> None:
        """Puts something in the place of what was there; both are never seen together.

        Nothing is painted before this is done. To turn off the window's updates meanwhile would
        have it painted twice: once as a whole, and once for each of its parts.
        """
        before, self._content = self.content, content
        asked = content.focusWidget()  # who asked for the keyboard; Qt forgets it on the way in
        if before is not None and before is not content and before.parentWidget() is self:
            self._stack.removeWidget(before)  # else it goes on inside of what comes
            before.hide()
        self._stack.addWidget(content)
        self._dress(content)
        content.show()
        self._stack.activate()
        if asked is not None:
            asked.setFocus()
        # What was filled after it was laid out, as behind a lock, is laid out anew.
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)

    def appear(self) -> None:
        """Comes onto the screen, and is painted there but once."""
        self.show()
        _ask_now()

    def paint_now(self) -> None:
        """Paints all that it shows, without waiting for its turn, and but once."""
        _ask_now()
        self.repaint()

    def rehearse(self, content: QWidget) -> None:
        """Paints something where nobody sees it: shown later, it has its fonts and icons."""
        self._dress(content)
        content.resize(self.size())
        content.grab()

    def _dress(self, content: QWidget) -> None:
        style = self.style()
        if isinstance(style, Dressing):
            style.dress(content)

    def come_up(self) -> None:
        """Shows itself before everything else."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tells, once, that it is painted: its content goes to the screen in the same moment."""
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self, self.painted.emit)

    def changeEvent(self, event: QEvent) -> None:
        """Tells its content, too, that the user came or went."""
        super().changeEvent(event)
        content = self.content
        if event.type() == QEvent.Type.ActivationChange and content is not None:
            QApplication.sendEvent(content, QEvent(QEvent.Type.ActivationChange))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Asks its content, which may have to stay."""
        content, asked = self.content, QCloseEvent()
        if content is not None:
            QApplication.sendEvent(content, asked)
        event.setAccepted(asked.isAccepted())
        if asked.isAccepted():
            self.closed.emit()


def _ask_now() -> None:
    """Has all that was just shown ask to be painted, which Qt would do after it was painted."""
    QApplication.sendPostedEvents(None, QEvent.Type.UpdateLater.value)


def keep_place(widget: QWidget, settings: Settings, journal: Path) -> None:
    """Notes where the window of a widget stands, for the next time that this journal is open."""
    geometry = bytes(widget.window().saveGeometry().data())
    settings.remember(setting.GEOMETRY, journal, geometry)
    settings.save()
