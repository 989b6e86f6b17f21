"""The log of what both sides brought, with its filter and sums: for one relationship or for all."""

import datetime as dt
from collections.abc import Iterator

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QVBoxLayout, QWidget

from relnotes.desktop.dressing import in_parts
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Place, Services
from relnotes.desktop.pages.relationship.contribution_acts import ContributionActs
from relnotes.desktop.pages.relationship.contribution_card import ContributionCard
from relnotes.desktop.pages.relationship.contribution_filter import ContributionFilter
from relnotes.desktop.pages.relationship.contribution_line import ContributionTimeline
from relnotes.desktop.pages.relationship.contribution_marks import MarkedBar, Marks
from relnotes.desktop.pages.relationship.contribution_sums import ContributionSums
from relnotes.desktop.pages.relationship.contributions_together import Together
from relnotes.desktop.parts.buttons import Button
from relnotes.desktop.parts.empty import EmptyState
from relnotes.desktop.parts.keyboard import hand_to
from relnotes.desktop.parts.scroll import ScrollPage
from relnotes.desktop.tokens import px
from relnotes.desktop.words import first_name
from relnotes.domain.kinds import ContributionKind, Side
from relnotes.journal import agreements, contributions, people, totals
from relnotes.journal.contributions import ContributionLine, Grouping

_ALL = 1_000_000
WINDOW = 100
"""How many cards there are before a person asks for earlier ones."""


class ContributionBoard(QWidget):
    """Reads the window of contributions that the filter lets through, and shows it."""

    go = Signal(object)

    def __init__(self, live: Live, services: Services, *, everybody: bool) -> None:
        super().__init__()
        self.live, self.services = live, services
        self.relationship_id: int | None = None
        self._everybody = everybody
        self._lines: tuple[ContributionLine, ...] = ()
        self._wanted = WINDOW
        self._readings = 0
        self._acts = ContributionActs(live, services, self)
        self.filter = ContributionFilter(reviews=not everybody)
        self.sums = ContributionSums(services.words)
        self.timeline = ContributionTimeline(services.words, self._connect, named=everybody)
        self.together = Together(services) if everybody else None
        self.marks = Marks(self)
        self.marked = MarkedBar(services)
        self.add = Button(self.tr("Contribution"), icon="plus")
        self.add.setAccessibleName(self.tr("Log a contribution"))
        self.earlier = Button(self.tr("Show earlier"))
        self.empty = EmptyState("scales", "", "", self.tr("Log a contribution"))
        in_parts(self)
        self._arrange()
        self._acts.go.connect(self.go)
        self.filter.changed.connect(self.start_over)
        self.sums.side_wanted.connect(self._side_wanted)
        self.add.clicked.connect(self.log)
        self.empty.triggered.connect(self.log)
        self.earlier.clicked.connect(self.show_earlier)
        self.marks.changed.connect(self._show_marks)
        self.marked.said_wanted.connect(self._say_marked)
        self.marked.save_wanted.connect(self._save_marked)
        self.marked.let_go.connect(self._let_go)

    @property
    def marked_lines(self) -> list[ContributionLine]:
        """The contributions that are marked."""
        return [one for one in self._lines if one.id in self.marks.ids]

    @property
    def lines(self) -> tuple[ContributionLine, ...]:
        """The contributions that are shown, the newest first."""
        return self._lines

    def show_relationship(self, relationship_id: int | None) -> None:
        """Turn to a relationship, or to everybody; `refresh` reads."""
        if relationship_id != self.relationship_id:
            self.relationship_id = relationship_id
            self._wanted = WINDOW

    def start_over(self) -> None:
        """Read the newest window anew, as after a change of the filter."""
        self._wanted = WINDOW
        self.refresh()

    def refresh(self) -> None:
        """Read as many contributions as there were, the counts and the sums."""
        for _ in self.reading():
            pass

    def reading(self) -> Iterator[None]:
        """The same in steps, unless it is read anew between two of them."""
        self._readings += 1
        this, today = self._readings, self.live.today()
        self._read_review()
        since = self.filter.since(today)
        name = self._name()
        self.filter.set_name(name)
        who, kind = self.relationship_id, self._kind
        balance = self.live.read(totals.balance, who, since, kind)
        self.filter.set_counts(balance)
        yield
        sums = self.live.read(totals.sums, who, since, kind)
        self.sums.set_sums(balance, sums, name)
        yield
        lines = self._read(self._wanted + 1, since)
        for _ in self.timeline.making(lines[: self._wanted], today):
            yield
            if this != self._readings:
                return
        self._show(lines, today)

    def measuring(self, width: int) -> Iterator[None]:
        """Measures the cards before a board of this width is looked at, in steps."""
        yield from self.timeline.measuring(self.page.column_width(width))

    def show_earlier(self) -> None:
        """Read the window before the oldest line that is there."""
        if self._grouping is not Grouping.MONTH:
            self._wanted += WINDOW
            self.refresh()
            return
        today, last = self.live.today(), self._lines[-1]
        more = self._read(WINDOW + 1, self.filter.since(today), (last.day, last.id))
        self._wanted += WINDOW
        self._show((*self._lines, *more), today)

    def show_record(self, contribution_id: int) -> None:
        """Go to one contribution, letting go of the filter if it hides it."""
        if contribution_id not in self.timeline.cards:
            if self.together is not None:
                self.together.start_over()
            self.filter.show_all_time()
        while contribution_id not in self.timeline.cards and not self.earlier.isHidden():
            self.show_earlier()
        if (card := self.timeline.cards.get(contribution_id)) is not None:
            self.page.ensure(card)
            hand_to(card)

    def log(self) -> None:
        """Ask what was brought."""
        here = self.relationship_id
        self._acts.new(None if here is None else Place("relationships", here, "contributions"))

    def _read(
        self,
        limit: int,
        since: dt.date | None,
        before: tuple[dt.date, int] | None = None,
        *,
        whole: bool = False,
    ) -> tuple[ContributionLine, ...]:
        """What the filter lets through; `whole` as for a file, never veiled."""
        read = self.live.read_whole if whole else self.live.read
        return read(
            contributions.recent,
            self.relationship_id,
            since=since,
            side=self.filter.side,
            unacknowledged=self.filter.unsaid,
            idle=self.filter.idle,
            kind=self._kind,
            grouped=self._grouping,
            before=before,
            limit=limit,
        )

    def _show(self, lines: tuple[ContributionLine, ...], today: dt.date) -> None:
        self._lines = lines[: self._wanted]
        if self.together is not None:
            self.timeline.head = self.together.head
            unsaid = [one for one in self._lines if one.acknowledged_day is None]
            self.together.show_unsaid(len(unsaid) if self.filter.unsaid else 0, self.filter.side)
            self.together.save.setEnabled(bool(self._lines))
        self.timeline.set_lines(self._lines, today)
        self.marks.stay(one.id for one in self._lines)
        self._show_marks()
        self.timeline.setVisible(bool(self._lines))
        self.earlier.setVisible(len(lines) > self._wanted)
        self.empty.setVisible(not self._lines)
        if not self._lines:
            self._say_empty()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+A marks all that is shown, Escape takes the marks away."""
        if event.matches(QKeySequence.StandardKey.SelectAll):
            self.marks.set_all(one.id for one in self._lines)
        elif event.key() == Qt.Key.Key_Escape and self.marks.ids:
            self._let_go()
        else:
            super().keyPressEvent(event)

    def _show_marks(self) -> None:
        self.timeline.set_marked(self.marks.ids)
        self.marked.show_marked(self.marked_lines)

    def _mark(self, key: int, *, onward: bool) -> None:
        if onward:
            self.marks.reach(key, [one.id for one in self._lines])
        else:
            self.marks.turn(key)

    def _let_go(self) -> None:
        """Takes the marks away, and gives the keyboard back to the cards."""
        first = next((one.id for one in self.marked_lines), None)
        if first is not None and self.marked.isAncestorOf(self.window().focusWidget() or self):
            hand_to(self.timeline.cards[first])
        self.marks.set_all(())

    def _say_marked(self) -> None:
        lines = self.marked_lines
        self._let_go()
        self._acts.acknowledge_all(lines)

    def _save_marked(self) -> None:
        wanted = self.marks.ids
        lines = self._read(_ALL, self.filter.since(self.live.today()), whole=True)
        self._acts.save_table([one for one in lines if one.id in wanted], self.live.today())

    def _say_empty(self) -> None:
        if self.filter.unsaid:
            self.empty.set_texts(
                self.tr("Nothing is left unsaid"),
                self.tr("What was brought in this time was told, or thanked for."),
            )
            return
        if self.filter.idle:
            self.empty.set_texts(
                self.tr("Nothing goes astray"),
                self.tr("All that was brought in this time serves a need or an expectation."),
            )
            return
        self.empty.set_texts(
            self.tr("Nothing written down here yet"),
            self.tr("What you and they brought will stand on both sides of a line of time."),
            self.tr("Log a contribution"),
        )

    def _read_review(self) -> None:
        if self.relationship_id is None:
            return
        reviews = self.live.read(agreements.reviews, self.relationship_id)
        self.filter.set_review(reviews[0].day if reviews else None)

    @property
    def _kind(self) -> ContributionKind | None:
        return self.together.kind if self.together is not None else None

    @property
    def _grouping(self) -> Grouping:
        return self.together.grouping if self.together is not None else Grouping.MONTH

    def acknowledge_all(self) -> None:
        """Note that all that is shown was told, or thanked for, today."""
        self._acts.acknowledge_all(self._lines)

    def save_table(self) -> None:
        """Ask where, and write all that the filter lets through as a table."""
        today = self.live.today()
        lines = self._read(_ALL, self.filter.since(today), whole=True)
        self._acts.save_table(lines, today)

    def _name(self) -> str:
        if self.relationship_id is None:
            return ""
        return first_name(self.live.read(people.name_of, self.relationship_id))

    def _side_wanted(self, side: Side) -> None:
        self.filter.show_side(None if self.filter.side is side else side)

    def _connect(self, card: ContributionCard) -> None:
        card.clicked.connect(lambda: self._acts.edit(card.line))
        card.delete_wanted.connect(lambda: self._acts.delete(card.line))
        card.mark_wanted.connect(lambda onward: self._mark(card.line.id, onward=onward))
        card.menu_wanted.connect(lambda at: self._show_menu(card, at))
        card.pressed_told.connect(lambda: self._acts.press(card.line, _below(card.told)))
        card.person_wanted.connect(lambda: self._open_person(card.line))

    def _show_menu(self, card: ContributionCard, at: QPoint) -> None:
        def mark() -> None:
            self._mark(card.line.id, onward=False)

        self._acts.show_menu(card.line, at, mark, marked=card.isChecked())

    def _open_person(self, line: ContributionLine) -> None:
        self.go.emit(Place("relationships", line.relationship_id, "contributions"))

    def _arrange(self) -> None:
        self.filter.chips.add(self.add)
        self.page = ScrollPage()
        self.page.body.setSpacing(px(14))
        self.page.add(self.filter)
        if self.together is not None:
            self.together.changed.connect(self.start_over)
            self.together.all_said.connect(self.acknowledge_all)
            self.together.save_wanted.connect(self.save_table)
            self.page.add(self.together)
        self.page.add(self.sums)
        self.page.add(self.timeline)
        self.page.add(self.earlier)
        self.page.add(self.empty)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(0)
        stack.addWidget(self.page, 1)
        stack.addWidget(self.marked)


def _below(widget: QWidget) -> QPoint:
    return widget.mapToGlobal(widget.rect().bottomLeft())
