"""One sheet of styles, worn by windows and pages and not by the application.

Under a sheet of the application Qt goes through all that a part holds each time that it is put into
another part: most of the time that a page took to be made. So a page is built bare, and dressed
once, when it comes into a window. A new look is put on what is seen, part by part, and painted when
all of that has it; the rest follows while nobody needs the window, or as it is shown.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import shiboken6
from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QMenu, QProxyStyle, QWidget

from relnotes.desktop.turns import Steps

_ON_THE_SCREEN = Qt.WidgetAttribute.WA_WState_Created
_PLAIN = (Qt.WindowType.Widget, Qt.WindowType.Window)
_IN_PARTS = "inParts"
_NOTHING = QSize(1, 1)
_ENDS_WAITING = (QEvent.Type.Show, QEvent.Type.ParentChange, QEvent.Type.ActionAdded)
_ASKED = 40
"""How many parts are asked for their size in one step."""
_BREATH = 5
"""Milliseconds between two hidden parts that get a new look."""


def in_parts(holder: QWidget) -> None:
    """Has each part of a holder dressed by itself, as the pages of a window; it needs no look."""
    holder.setProperty(_IN_PARTS, True)  # noqa: FBT003  a value


def dressing_ahead(part: QWidget) -> Iterator[None]:
    """Dresses a part of a window that nobody sees yet, one of its own parts at each step."""
    style = QApplication.style()
    held = [part, *part.findChildren(QWidget)]
    for one in [one for one in held if _wears(one) and not one.isWindow()]:
        if shiboken6.isValid(one):
            one.ensurePolished()  # and all that it holds; hence those who hold it come last
            if isinstance(style, Dressing):
                style.dress_early(one)
            yield
    if shiboken6.isValid(part):
        part.ensurePolished()
    yield


def laying_out_ahead(part: QWidget) -> Iterator[None]:
    """Gives a part of a window its places before it is seen, as if it were about to be.

    First each is asked how large it would like to be, some at each step, those who are held before
    who holds them: the layouts keep what they hear.
    """
    held = [*reversed(part.findChildren(QWidget)), part]
    for at in range(0, len(held), _ASKED):
        for one in held[at : at + _ASKED]:
            if shiboken6.isValid(one) and not one.isHidden():
                one.sizeHint()
        yield
    if shiboken6.isValid(part):
        part.grab(QRect(0, 0, 1, 1))  # the one call that lays out what is hidden
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

    def putting_on(
        self, app: QApplication, palette: QPalette, sheet: str, *, all_of_it: bool
    ) -> Steps:
        """Changes the look, in steps; `all_of_it` where sizes change, for hidden layouts.

        Who is shown meanwhile is never seen in the look before.
        """
        self._sheet = sheet
        with unpainted(app):
            app.setPalette(palette)
            worn = [one for one in app.allWidgets() if one.styleSheet()]
            seen: list[QWidget] = []
            hidden: list[QWidget] = []
            for one in worn:
                (seen if all_of_it or one.isVisible() else hidden).append(one)
            for one in hidden:
                self._wait_for(one)
            for one in seen:
                if shiboken6.isValid(one):
                    one.setStyleSheet(sheet)
                yield 0

    def catching_up(self, app: QApplication) -> Steps:
        """Puts the look on what is hidden and still wears another, before it is asked for."""
        for one in app.allWidgets():
            if shiboken6.isValid(one) and one.styleSheet() not in ("", self._sheet):
                one.removeEventFilter(self)
                one.setStyleSheet(self._sheet)
                yield _BREATH

    def polish(self, what: Any) -> None:
        """Hears of all that Qt is about to show; whoever is under no sheet yet gets one."""
        super().polish(what)
        if isinstance(what, QWidget) and what.style() is self and _wears(what):
            if _stands_alone(what) and not _is_bare_menu(what):
                what.setStyleSheet(self._sheet)
            else:  # it was asked for its size, and may become a part of something, or is nothing
                self._wait_for(what)

    def dress(self, content: QWidget) -> None:
        """Puts the sheet on what is about to be seen, so that it is laid out but once."""
        if _wears(content):
            if not content.styleSheet():
                content.setStyleSheet(self._sheet)
            return
        for part in content.findChildren(QWidget, "", Qt.FindChildOption.FindDirectChildrenOnly):
            if not part.isWindow():
                self.dress(part)

    def dress_early(self, one: QWidget) -> bool:
        """Puts the sheet on what would wait for it until it is shown; whether it did wait."""
        waits = one.style() is self and not one.styleSheet() and _wears(one)
        if waits:
            one.removeEventFilter(self)
            one.setStyleSheet(self._sheet)
        return waits

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Dresses what waited as it is shown, unless it became a part of something meanwhile."""
        kind = event.type()
        if kind in _ENDS_WAITING and isinstance(watched, QWidget):
            if not _wears(watched):
                watched.removeEventFilter(self)
            elif kind != QEvent.Type.ParentChange:
                watched.removeEventFilter(self)
                worn = watched.styleSheet()  # what it wears already need not be put on again
                if worn != self._sheet and (worn or watched.style() is self):
                    watched.setStyleSheet(self._sheet)
        return False

    def _wait_for(self, one: QWidget) -> None:
        one.removeEventFilter(self)
        one.installEventFilter(self)


@contextmanager
def unpainted(app: QApplication) -> Iterator[None]:
    """Paints no window until it is done: half of it in one look would flicker."""
    windows = [one for one in app.topLevelWidgets() if one.isVisible() and one.updatesEnabled()]
    for one in windows:
        one.setUpdatesEnabled(False)
    try:
        yield
    finally:
        for one in windows:
            if shiboken6.isValid(one):
                if (painted := one.backingStore()) is not None:
                    painted.resize(_NOTHING)  # or Qt paints the window, and then each part again
                one.setUpdatesEnabled(True)
                # Qt believes that it asked already, if it wanted to paint meanwhile, and never does
                QApplication.postEvent(one, QEvent(QEvent.Type.UpdateRequest))


def _wears(one: QWidget) -> bool:
    """Whether a sheet belongs on it: it is a window or a page, and no mere holder."""
    around = one.parentWidget()
    held = around is None or one.isWindow() or around.property(_IN_PARTS) is True
    return held and one.property(_IN_PARTS) is not True


def _is_bare_menu(one: QWidget) -> bool:
    """Whether it is such as Qt makes for a moment, to ask the style something, for each choice."""
    return isinstance(one, QMenu) and one.isEmpty()


def _stands_alone(one: QWidget) -> bool:
    """Whether it is certain that it will not be a part of something that is dressed."""
    kind, around = one.windowType(), one.parentWidget()
    if kind in _PLAIN:
        return one.window().testAttribute(_ON_THE_SCREEN)
    over = around is None or around.window().testAttribute(_ON_THE_SCREEN)
    return over or kind == Qt.WindowType.Dialog
