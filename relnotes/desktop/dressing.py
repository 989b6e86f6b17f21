"""A new sheet of styles, put on what is seen now; what is hidden is dressed when it is shown.

Changing one sheet into another, Qt dresses each widget anew once for every widget that it lies in,
hidden or not: seconds, once all pages were open. Taking the sheet off and putting the new one on
dresses each twice, and the hidden ones can be left out.
"""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QWidget

# Qt passes over what it has not dressed before, and over what has a style of its own.
_DRESSED, _OWN = Qt.WidgetAttribute.WA_WState_Polished, Qt.WidgetAttribute.WA_SetStyle


class Dressing(QObject):
    """Dresses the application, and later what was hidden meanwhile."""

    def put_on(self, app: QApplication, palette: QPalette, sheet: str, *, all_of_it: bool) -> None:
        """Changes the look of what is seen; `all_of_it` where sizes change, for hidden layouts."""
        everything = app.allWidgets()
        if all_of_it:
            _dress([one for one in everything if _waits(one)])
        else:
            self._leave_out([one for one in everything if not one.isVisible()])
        app.setStyleSheet("")
        app.setPalette(palette)
        app.setStyleSheet(sheet)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Dresses what is shown again, before it is painted."""
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget):
            watched.removeEventFilter(self)
            _dress([one for one in (watched, *watched.findChildren(QWidget)) if _waits(one)])
        return False

    def _leave_out(self, hidden: list[QWidget]) -> None:
        for one in hidden:
            if one.testAttribute(_DRESSED) and not one.testAttribute(_OWN):
                one.setAttribute(_DRESSED, on=False)
                one.setAttribute(_OWN)
                parent = one.parentWidget()
                if parent is None or one.isWindow() or parent.isVisible():
                    one.installEventFilter(self)


def _waits(widget: QWidget) -> bool:
    """Whether a widget was dressed before and left out since."""
    return widget.testAttribute(_OWN) and not widget.testAttribute(_DRESSED)


def _dress(widgets: list[QWidget]) -> None:
    for one in widgets:
        one.setAttribute(_OWN, on=False)
        one.setAttribute(_DRESSED)
        one.style().polish(one)
