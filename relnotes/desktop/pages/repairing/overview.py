"""All repairs: those under way first, then those behind you."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relnotes.desktop.dressing import in_parts
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Services
from relnotes.desktop.pages.relationship.section import stacked
from relnotes.desktop.pages.repairing.listed import how_far, nothing_broken
from relnotes.desktop.parts.avatar import Avatar
from relnotes.desktop.parts.buttons import Button
from relnotes.desktop.parts.card import Card, PressRow
from relnotes.desktop.parts.heads import SectionHead, page_title
from relnotes.desktop.parts.labels import detail, strong
from relnotes.desktop.parts.person_rows import stand_for
from relnotes.desktop.parts.scroll import ScrollPage
from relnotes.desktop.tokens import px
from relnotes.domain.kinds import RepairState, RepairStep
from relnotes.journal.repairs import RepairLine


class Overview(QWidget):
    """A list to open one of them from; empty is a good state."""

    opened = Signal(object)
    """The id of a repair."""
    wanted = Signal()
    """A new repair is wanted."""

    def __init__(self, live: Live, services: Services) -> None:
        super().__init__()
        in_parts(self)
        self._live, self._words = live, services.words
        self._shown: tuple[object, ...] = ()
        self.new = Button(self.tr("Open a repair…"), icon="plus")
        self.new.clicked.connect(self.wanted)
        self.under_way, self.past = Card(), Card()
        self.under_way_head = SectionHead(self.tr("Under way"))
        self.past_head = SectionHead(self.tr("Behind you"))
        self.calm = detail(self.tr("Nothing is under way."), wrap=True)
        self.empty = nothing_broken()
        self.empty.triggered.connect(self.wanted)
        self._arrange()

    def show_lines(self, lines: Sequence[RepairLine]) -> None:
        """Shows repairs; nothing is made anew while they are the same on the same day."""
        shown = (self._live.today(), *lines)
        if shown == self._shown:
            return
        self._shown = shown
        now = [line for line in lines if line.state is RepairState.OPEN]
        past = [line for line in lines if line.state is not RepairState.OPEN]
        for card, some in ((self.under_way, now), (self.past, past)):
            card.clear()
            for line in some:
                card.add_row(self._row(line))
            card.setVisible(bool(some))
        self.under_way_head.setVisible(bool(lines))
        self.under_way_head.set_count(len(now) or None)
        self.past_head.setVisible(bool(past))
        self.calm.setVisible(bool(lines) and not now)
        self.empty.setVisible(not lines)
        self.new.setVisible(bool(lines))

    def _row(self, line: RepairLine) -> PressRow:
        row = PressRow(f"{line.name}: {line.what_happened}")
        row.clicked.connect(lambda: self.opened.emit(line.id))
        stand_for(row, line.relationship_id)
        words = QVBoxLayout()
        words.setSpacing(px(2))
        words.addWidget(strong(line.name, elide=True))
        words.addWidget(detail(" ".join(line.what_happened.split()), elide=True))
        row.add(Avatar(line.name, 36))
        row.add(words, 1)
        if line.state is not RepairState.CLOSED:  # the head above says so
            row.add(how_far(line))
        row.add(detail(self._when(line)))
        return row

    def _when(self, line: RepairLine) -> str:
        today = self._live.today()
        waits = line.step in (RepairStep.PAUSE, RepairStep.ICE)
        if line.closed_day is not None:
            day = self._words.day(line.closed_day, today)
            if line.state is RepairState.ASIDE:
                return day  # the pill beside it says what of
            return self.tr("closed {day}").format(day=day)
        if waits and line.pause_until is not None and line.pause_until > today:
            day = self._words.day(line.pause_until, today)
            return self.tr("until {day}").format(day=day)
        opened = self._words.day(line.opened_day, today)
        return self.tr("since {day}").format(day=opened)

    def _arrange(self) -> None:
        top = QHBoxLayout()
        top.addWidget(page_title(self.tr("Repair")))
        top.addStretch(1)
        top.addWidget(self.new)
        page = ScrollPage(max_width=1080)
        page.add(top)
        for group in (
            (self.under_way_head, self.calm, self.under_way),
            (self.past_head, self.past),
            (self.empty,),
        ):
            page.add(stacked(*group, gap=8))
            for part in group:
                part.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(page)
