"""Which contributions are shown: of which time, of which side, said or still unsaid."""

import datetime as dt
from enum import Enum, auto

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from relnotes.desktop.parts.across import Beside
from relnotes.desktop.parts.flow import Flow
from relnotes.desktop.parts.pills import Chip
from relnotes.domain.kinds import Side
from relnotes.journal.totals import Balance


class Period(Enum):
    """A stretch of time that reaches until today."""

    THIS_YEAR = auto()
    SINCE_REVIEW = auto()
    ALL = auto()


class ContributionFilter(QWidget):
    """Chips for the time at the left, for the side and what is unsaid at the right."""

    changed = Signal()

    def __init__(self, *, reviews: bool) -> None:
        super().__init__()
        self.side: Side | None = None
        self.unsaid = self.idle = False
        self._review: dt.date | None = None
        self._their_name = ""
        self.periods = {
            Period.THIS_YEAR: Chip(self.tr("This year"), checked=True),
            Period.SINCE_REVIEW: Chip(self.tr("Since last review")),
            Period.ALL: Chip(self.tr("All time")),
        }
        self.both = Chip(self.tr("Both sides"), checked=True)
        self.untold = Chip(self.tr("Not yet told"))
        self.unthanked = Chip(self.tr("Not yet thanked"))
        self.serving_none = Chip(self.tr("Serves no need"))
        self.serving_none.setToolTip(
            self.tr("Brought without a need or an expectation of the other side behind it")
        )
        self._exclusive(list(self.periods.values()))
        for chip in (self.both, self.untold, self.unthanked, self.serving_none):
            chip.clicked.connect(self._chip_clicked)
        self.chips = Flow([self.both, self.untold, self.unthanked, self.serving_none])
        line = QVBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        times = Flow(list(self.periods.values()))
        self.periods[Period.SINCE_REVIEW].setVisible(reviews)
        line.addWidget(Beside(times, self.chips, least=None, gap=12))

    def minimumSizeHint(self) -> QSize:
        """Ask for height only: a page is as wide as the window lets it."""
        return QSize(0, super().minimumSizeHint().height())

    def since(self, today: dt.date) -> dt.date | None:
        """The first day that is shown, or nothing for all time."""
        if self.periods[Period.THIS_YEAR].isChecked():
            return today.replace(month=1, day=1)
        if self.periods[Period.SINCE_REVIEW].isChecked():
            return self._review
        return None

    def set_review(self, day: dt.date | None) -> None:
        """Offer the time since the last review, where there was one."""
        self._review = day
        chip = self.periods[Period.SINCE_REVIEW]
        chip.setEnabled(day is not None)
        chip.setToolTip("" if day is not None else self.tr("No review is written down yet"))
        if day is None and chip.isChecked():
            self.periods[Period.THIS_YEAR].setChecked(True)

    def set_counts(self, balance: Balance) -> None:
        """Show how many are unsaid."""
        self.untold.set_count(balance.untold)
        self.unthanked.set_count(balance.unthanked)

    def set_name(self, name: str) -> None:
        """Call the other side by its name."""
        self._their_name = name
        self._show()

    def show_side(self, side: Side | None, *, unsaid: bool = False, idle: bool = False) -> None:
        """Show one side only or both, perhaps only what is unsaid, or serves nothing."""
        self.side, self.unsaid, self.idle = side, unsaid, idle
        self._show()
        self.changed.emit()

    def show_all_time(self) -> None:
        """Show everything of both sides."""
        self.periods[Period.ALL].setChecked(True)
        self.show_side(None)

    def _chip_clicked(self) -> None:
        if self.sender() is self.untold and not (self.unsaid and self.side is Side.ME):
            self.show_side(Side.ME, unsaid=True)
        elif self.sender() is self.unthanked and not (self.unsaid and self.side is Side.THEM):
            self.show_side(Side.THEM, unsaid=True)
        elif self.sender() is self.serving_none and not self.idle:
            self.show_side(None, idle=True)
        else:
            self.show_side(None)

    def _show(self) -> None:
        self.untold.setChecked(self.unsaid and self.side is Side.ME)
        self.unthanked.setChecked(self.unsaid and self.side is Side.THEM)
        self.serving_none.setChecked(self.idle)
        self.both.setChecked(not self.unsaid and not self.idle)
        if self.unsaid or self.side is None:
            self.both.set_words(self.tr("Both sides"))
        elif self.side is Side.ME:
            self.both.set_words(self.tr("Only mine"))
        else:
            name = self._their_name
            only = self.tr("Only {name}’s").format(name=name) if name else self.tr("Only theirs")
            self.both.set_words(only)

    def _exclusive(self, chips: list[Chip]) -> None:
        group = QButtonGroup(self)
        for chip in chips:
            group.addButton(chip)
            chip.clicked.connect(self.changed)
