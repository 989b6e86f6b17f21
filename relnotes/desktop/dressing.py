"""One sheet of styles, worn by windows and pages and not by the application.

Under a sheet of the application Qt goes through all that a part holds each time that it is put into
another part: most of the time that a page took to be made. So a page is built bare, and dressed
once, when it comes into a window. A new look is put on what is seen; the rest waits until it is.
"""

from collections.abc import Iterator
from typing import Any

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QProxyStyle, QWidget

_ON_THE_SCREEN = Qt.WidgetAttribute.WA_WState_Created
_PLAIN = (Qt.WindowType.Widget, Qt.WindowType.Window)
_IN_PARTS = "inParts"
_AT_ONCE = 40


def in_parts(holder: QWidget) -> None:
    """Has each part of a holder dressed by itself, as the pages of a window; it needs no look."""
    holder.setProperty(_IN_PARTS, True)  # noqa: FBT003  a value


def dressing_ahead(part: QWidget) -> Iterator[None]:
    """Dresses a part of a window that nobody sees yet, a few of what it holds at each step."""
    part.ensurePolished()
    yield
    held = part.findChildren(QWidget)
    for first in range(0, len(held), _AT_ONCE):
        for one in held[first : first + _AT_ONCE]:
            if shiboken6.isValid(one):
                one.ensurePolished()
        yield


class Dressing(QProxyStyle):
    """The style of the application, which puts the sheet on whatever wears it before it is seen."""

    def __init__(self) -> None:
        super().__init__("Fusion")
        self._sheet = ""

    @staticmethod
    def of(app: QApplication) -> "Dressing":
        """The dressing of the application, which gets one where it has none yet."""
        style = app.style()
        if not isinstance(style, Dressing):
            style = Dressing()
            app.setStyle(style)
        return style

    def put_on(self, app: QApplication, palette: QPalette, sheet: str, *, all_of_it: bool) -> None:
        """Changes the look of what is seen; `all_of_it` where sizes change, for hidden layouts."""
        self._sheet = sheet
        app.setPalette(palette)
        for one in app.allWidgets():
            if one.styleSheet():
                if all_of_it or one.isVisible():
                    one.setStyleSheet(sheet)
                else:
                    self._wait_for(one)

    def polish(self, what: Any) -> None:
        """Hears of all that Qt is about to show; whoever is under no sheet yet gets one."""
        super().polish(what)
        if isinstance(what, QWidget) and what.style() is self and _wears(what):
            if _stands_alone(what):
                what.setStyleSheet(self._sheet)
            else:  # it was asked for its size, and may become a part of something
                self._wait_for(what)

    def dress(self, content: QWidget) -> None:
        """Puts the sheet on what is about to be seen, so that it is laid out but once."""
        if _wears(content):
            if not content.styleSheet():
                content.setStyleSheet(self._sheet)
            return
        for part in content.findChildren(QWidget, "", Qt.FindChildOption.FindDirectChildrenOnly):
            self.dress(part)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Dresses what waited as it is shown, unless it became a part of something meanwhile."""
        kind = event.type()
        if kind in (QEvent.Type.Show, QEvent.Type.ParentChange) and isinstance(watched, QWidget):
            if not _wears(watched):
                watched.removeEventFilter(self)
            elif kind == QEvent.Type.Show:
                watched.removeEventFilter(self)
                if watched.styleSheet() or watched.style() is self:
                    watched.setStyleSheet(self._sheet)
        return False

    def _wait_for(self, one: QWidget) -> None:
        one.removeEventFilter(self)
        one.installEventFilter(self)


def _wears(one: QWidget) -> bool:
    """Whether a sheet belongs on it: it is a window or a page, and no mere holder."""
    around = one.parentWidget()
    held = around is None or one.isWindow() or around.property(_IN_PARTS) is True
    return held and one.property(_IN_PARTS) is not True


def _stands_alone(one: QWidget) -> bool:
    """Whether it is certain that it will not be a part of something that is dressed."""
    kind, around = one.windowType(), one.parentWidget()
    if kind in _PLAIN:
        return one.window().testAttribute(_ON_THE_SCREEN)
    over = around is None or around.window().testAttribute(_ON_THE_SCREEN)
    return over or kind == Qt.WindowType.Dialog
