"""Calendars to pick a day from, and a small one that opens where a date stands."""

import datetime as dt

from PySide6.QtCore import QDate, QPoint, Qt, Signal
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QVBoxLayout, QWidget

from relnotes.desktop.parts.buttons import Button
from relnotes.desktop.tokens import px

_WEEKEND = (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday)


def dress(calendar: QCalendarWidget) -> None:
    """Gives a calendar the look of the house: no red days, no numbers of weeks."""
    calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
    calendar.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.ShortDayNames)
    for day in _WEEKEND:
        calendar.setWeekdayTextFormat(day, QTextCharFormat())
    calendar.setMinimumSize(px(280), px(230))


class DayPopup(QFrame):
    """A click or Enter takes a day, Esc none; it lives until then, or until one looks elsewhere."""

    taken = Signal(object)
    """The day; nothing where there is to be none."""

    def __init__(self, day: dt.date | None, today: dt.date, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("surface", "menu")
        self.calendar = QCalendarWidget()
        dress(self.calendar)
        shown = day or today
        self.calendar.setSelectedDate(QDate(shown.year, shown.month, shown.day))
        self.calendar.clicked.connect(self._take)
        self.calendar.activated.connect(self._take)
        self.none = Button(self.tr("No date"), "quiet")
        self.none.setVisible(day is not None)
        self.none.clicked.connect(lambda: self._end(None))
        stack = QVBoxLayout(self)
        stack.setContentsMargins(px(6), px(6), px(6), px(6))
        stack.setSpacing(px(4))
        stack.addWidget(self.calendar)
        stack.addWidget(self.none, 0, Qt.AlignmentFlag.AlignRight)

    def open_at(self, at: QPoint) -> None:
        """Opens below a point, within the screen, with the keyboard in the days."""
        self.adjustSize()
        room = self.screen().availableGeometry()
        left = min(at.x(), room.right() - self.width())
        top = min(at.y(), room.bottom() - self.height())
        self.move(max(room.left(), left), max(room.top(), top))
        self.show()
        self.calendar.setFocus()

    def _take(self, date: QDate) -> None:
        self._end(dt.date(date.year(), date.month(), date.day()))

    def _end(self, day: dt.date | None) -> None:
        self.taken.emit(day)
        self.close()
