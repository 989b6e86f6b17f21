"""A day to type or to pick from a calendar, and one that may be left open."""

import datetime as dt

from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QCheckBox, QDateEdit, QHBoxLayout, QWidget

from relnotes.desktop.parts.day_popup import dress
from relnotes.desktop.tokens import px


class DayEdit(QDateEdit):
    """A day, written as the country writes it; the wheel passes over it."""

    def __init__(self, day: dt.date) -> None:
        super().__init__()
        self.setCalendarPopup(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setDisplayFormat("d MMM yyyy")
        self.set_day(day)

    def day(self) -> dt.date:
        """The day that stands there."""
        shown = self.date()
        return dt.date(shown.year(), shown.month(), shown.day())

    def set_day(self, day: dt.date) -> None:
        """Put another day there."""
        self.setDate(QDate(day.year, day.month, day.day))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Dress the calendar before it opens; most days are never picked from one."""
        dress(self.calendarWidget())
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The same for the keys that open it."""
        if event.modifiers() & Qt.KeyboardModifier.AltModifier or event.key() == Qt.Key.Key_F4:
            dress(self.calendarWidget())
        super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to what scrolls."""
        event.ignore()


class OptionalDay(QWidget):
    """A day that holds only while its box is ticked."""

    def __init__(self, text: str, proposed: dt.date, day: dt.date | None = None) -> None:
        super().__init__()
        self.box = QCheckBox(text)
        self.edit = DayEdit(day or proposed)
        self.edit.setAccessibleName(text)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(px(8))
        line.addWidget(self.box)
        line.addWidget(self.edit)
        line.addStretch()
        self.setFocusProxy(self.box)
        self.box.toggled.connect(self.edit.setEnabled)
        self.box.setChecked(day is not None)
        self.edit.setEnabled(day is not None)

    def day(self) -> dt.date | None:
        """The day, or nothing."""
        return self.edit.day() if self.box.isChecked() else None

    def set_day(self, day: dt.date | None) -> None:
        """Put another day there, or none."""
        self.box.setChecked(day is not None)
        if day is not None:
            self.edit.set_day(day)

    def typed(self) -> str | None:
        """The day, for a draft."""
        day = self.day()
        return day.isoformat() if day is not None else None

    def retype(self, value: str | None) -> None:
        """Put the day of a draft there."""
        self.set_day(dt.date.fromisoformat(value) if value else None)
