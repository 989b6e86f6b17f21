"""From when to when a summary tells: the usual periods, and own dates."""

import datetime as dt

from PySide6.QtCore import QDate, QSignalBlocker, Signal
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QVBoxLayout, QWidget

from relnotes.desktop.dialogs.day_edit import DayEdit
from relnotes.desktop.parts.across import Across
from relnotes.desktop.parts.fields import Combo
from relnotes.desktop.parts.flow import Arranged
from relnotes.desktop.parts.labels import detail
from relnotes.desktop.tokens import px
from relnotes.domain.summary_plan import Landmarks, Preset, Span

_ANY = dt.date(2000, 1, 1)
"""What stands in a date before anybody chose one."""


class PeriodPicker(QWidget):
    """A list of periods, with two dates for own ones."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._marks: Landmarks | None = None
        self._chosen = False
        self.list = Combo(self.tr("Period"))
        for preset, text in (
            (Preset.THIS_YEAR, self.tr("This year")),
            (Preset.SINCE_REVIEW, self.tr("Since last review")),
            (Preset.SINCE_SUMMARY, self.tr("Since last summary")),
            (Preset.SINCE_AGREED, self.tr("Since the agreement")),
            (Preset.LAST_TWELVE, self.tr("Last 12 months")),
            (Preset.OWN, self.tr("Own dates")),
        ):
            self.list.addItem(text, preset.value)
        self.since, self.until = self._date(self.tr("From")), self._date(self.tr("To"))
        self._own = Arranged()
        self._said = detail("", wrap=True)
        self._arrange()
        self.list.activated.connect(self._choose)
        self._show()

    def set_landmarks(self, marks: Landmarks, *, anew: bool) -> None:
        """Says what the periods begin at now; `anew` takes the one that fits somebody else."""
        self._marks = marks
        model = self.list.model()
        for at in range(self.list.count()):
            preset = Preset(self.list.itemData(at))
            if isinstance(model, QStandardItemModel):
                model.item(at).setEnabled(marks.since(preset) is not None)
        if (anew and not self._chosen) or marks.since(self.preset) is None:
            self._set(marks.usual)
        self._show()

    @property
    def preset(self) -> Preset:
        """The period that is chosen."""
        return Preset(self.list.currentData())

    @property
    def period(self) -> tuple[dt.date, dt.date]:
        """The first and the last day."""
        if self._marks is None:
            raise RuntimeError("a period was asked for before its landmarks were known")
        if self.preset is Preset.OWN:
            return self.since.day(), self.until.day()
        return self._marks.since(self.preset) or self._marks.today, self._marks.today

    @property
    def span(self) -> Span:
        """The period by its name, with the days of own dates."""
        if self.preset is Preset.OWN:
            return Span(self.preset, self.since.day(), self.until.day())
        return Span(self.preset)

    def take(self, span: Span) -> None:
        """Shows a period that was kept; it says nothing, as nobody chose it just now."""
        self._set(span.preset)
        self._chosen = True
        for edit, day in ((self.since, span.since), (self.until, span.until)):
            if day is not None:
                with QSignalBlocker(edit):
                    edit.setDate(QDate(day.year, day.month, day.day))
        self._show()

    def choose(self, preset: Preset) -> None:
        """Takes a period, as the list does."""
        self._set(preset)
        self._choose()

    def say(self, text: str, *, wrong: bool = False) -> None:
        """Shows the period in words below the list, or what is wrong with it."""
        self._said.set_ink("unmet" if wrong else "text2")
        self._said.setText(text)

    def _set(self, preset: Preset) -> None:
        self.list.setCurrentIndex(self.list.findData(preset.value))

    def _choose(self) -> None:
        self._chosen = True
        if self.preset is Preset.OWN and self._marks is not None and self._own.isHidden():
            first = self._marks.since(Preset.THIS_YEAR) or self._marks.today
            for edit, day in ((self.since, first), (self.until, self._marks.today)):
                with QSignalBlocker(edit):
                    edit.setDate(QDate(day.year, day.month, day.day))
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        self._own.setVisible(self.preset is Preset.OWN)

    def _date(self, name: str) -> DayEdit:
        edit = DayEdit(_ANY)
        edit.setAccessibleName(name)
        edit.dateChanged.connect(self.changed)
        return edit

    def _arrange(self) -> None:
        own = Across(self._own, gap=6)
        own.addWidget(self.since)
        own.addWidget(self.until)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(4))
        for widget in (self.list, self._own, self._said):
            layout.addWidget(widget)
