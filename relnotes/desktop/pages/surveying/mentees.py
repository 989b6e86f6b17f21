"""All mentees in one table, own mentors and a notebook below: by when, never by who is best."""

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial

import shiboken6
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent

from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Place, Services
from relnotes.desktop.pages.surveying.long_section import STEP, LongSection
from relnotes.desktop.pages.surveying.mentee_row import MenteeRow
from relnotes.desktop.pages.surveying.notebook_section import NotebookSection, ProgrammesSection
from relnotes.desktop.pages.surveying.view import View
from relnotes.desktop.parts.buttons import Button, IconButton
from relnotes.desktop.parts.fields import Combo
from relnotes.desktop.parts.flow import Flow
from relnotes.desktop.parts.person_rows import stand_for
from relnotes.desktop.parts.scroll import Columns
from relnotes.desktop.parts.search_field import SearchField
from relnotes.desktop.tokens import px
from relnotes.domain import folding
from relnotes.domain.kinds import RelationshipKind, Standing
from relnotes.journal import mentoring, notebook, programmes
from relnotes.journal.access import Reader
from relnotes.journal.mentoring import Mentoring
from relnotes.journal.notebook import ObservationLine
from relnotes.journal.programmes import ProgrammeLine
from relnotes.noop import QT_TRANSLATE_NOOP


def _next(one: Mentoring) -> dt.date | None:
    """The next session: as it is written down, else as the rhythm means it."""
    return one.planned or (one.due.day if one.due else None)


def _called(one: Mentoring, wanted: tuple[str, ...]) -> bool:
    """Whether every word begins one of the name or of the programme."""
    text = f"{one.name} {one.programme}"
    return all(folding.matches(text, (word,)) for word in wanted)


_ORDERS: Mapping[str, Callable[[Mentoring], tuple[object, ...]]] = {
    QT_TRANSLATE_NOOP("MenteesView", "By name"): lambda one: (one.name.lower(),),
    QT_TRANSLATE_NOOP("MenteesView", "Next session first"): lambda one: (
        _next(one) is None,
        _next(one) or dt.date.max,
    ),
    QT_TRANSLATE_NOOP("MenteesView", "Longest ago first"): lambda one: (
        one.session or one.last or dt.date.min,
    ),
    QT_TRANSLATE_NOOP("MenteesView", "Agreement due first"): lambda one: (
        one.review_day or dt.date.max,
    ),
}


@dataclass(frozen=True, slots=True)
class Seen:
    """Whom I mentor and who mentors me; what I noticed across them, and their programmes."""

    mentees: tuple[Mentoring, ...]
    mentors: tuple[Mentoring, ...]
    noticed: tuple[ObservationLine, ...]
    programmes: tuple[ProgrammeLine, ...]


def seen(reader: Reader, today: dt.date) -> Seen:
    """Everything that the view shows."""
    return Seen(
        mentoring.everyone(reader, today, RelationshipKind.MENTEE),
        mentoring.everyone(reader, today, RelationshipKind.MENTOR),
        notebook.observations(reader),
        programmes.listed(reader),
    )


class MenteesView(View):
    """One row for each: sessions, promises of both, goals, and when the agreement is due."""

    def __init__(self, live: Live, services: Services) -> None:
        super().__init__(live, services)
        self.filter = SearchField(self.tr("Name or programme"))
        self.filter.setAccessibleName(self.tr("Narrow to a name or a programme"))
        self.filter.setFixedWidth(px(200))
        self.order = Combo(self.tr("In which order"))
        for text in _ORDERS:
            self.order.addItem(self.tr(text), text)
        self.mentees = LongSection(self.tr("Whom you mentor"), services)
        self.mentors = LongSection(self.tr("Who mentors you"), services)
        self.mentors.hide()  # until there is one
        for action in (self.filter, self.order):
            self.mentees.head.add_action(action)
        self.order.activated.connect(self._show_seen)
        self.filter.textChanged.connect(self._narrow)
        self.found: Seen | None = None
        self._prepare: dict[int, IconButton] = {}
        self._left_at = 0
        for section in (self.mentees, self.mentors):
            section.more_wanted.connect(self._show_seen)
            self.area.add(section)
        self.notebook = NotebookSection(live, services)
        self.programmes = ProgrammesSection(live, services)
        self.notebook.more_wanted.connect(self._show_seen)
        self.programmes.members_wanted.connect(self.narrow_to)
        columns = Columns(aside_width=330)
        columns.main.addWidget(self.notebook)
        columns.aside.addWidget(self.programmes)
        self.area.add(columns)

    def refresh(self) -> None:
        """Reads every mentoring."""
        self.ask(self._show, seen, self.live.today())

    def narrow_to(self, name: str) -> None:
        """Shows the mentorings of a name or programme alone."""
        self.filter.setText(name)
        self.scroll_to(self.mentees)

    def seek(self) -> None:
        """Goes to the filter, or to the order where there are too few to filter."""
        (self.order if self.filter.isHidden() else self.filter).setFocus()

    def _show(self, found: Seen) -> None:
        self.found = found
        self._show_seen()

    def showEvent(self, event: QShowEvent) -> None:
        """Goes on with the mentee for whom it was left: an evening takes one after the other."""
        super().showEvent(event)
        QTimer.singleShot(0, self, self._return)

    def _leave(self, key: int, place: Place) -> None:
        self._left_at = key
        self.go.emit(place)

    def _return(self) -> None:
        stop = self._prepare.get(self._left_at)
        if stop is not None and self.isVisible() and shiboken6.isValid(stop):
            self._left_at = 0
            stop.setFocus(Qt.FocusReason.BacktabFocusReason)

    def _narrow(self) -> None:
        self.mentees.start_over()
        self._show_seen()

    def _show_seen(self) -> None:
        found = self.found
        if found is None:
            return
        wanted = folding.words(self.filter.text())
        mentees = tuple(one for one in found.mentees if _called(one, wanted))
        mentors, nothing = found.mentors, self.tr("Nobody of that name, and no such programme.")
        if not found.mentees:
            none = self.tr("Nobody yet. Give a relationship the kind Mentee, and it stands here.")
            nothing = none
        self.filter.setVisible(bool(self.filter.text()) or len(found.mentees) > STEP)
        self.mentors.setVisible(bool(mentors))
        self.mentees.setVisible(bool(found.mentees or not mentors))
        self.fill(
            partial(self._fill, self.mentees, mentees, nothing),
            partial(self._fill, self.mentors, mentors, ""),
            partial(self.notebook.show_noticed, found.noticed),
            partial(self.programmes.show_programmes, found.programmes),
        )

    def _fill(self, section: LongSection, lines: tuple[Mentoring, ...], nothing: str) -> None:
        order = _ORDERS[self.order.currentData()]
        ordered = tuple(sorted(lines, key=lambda one: (one.standing is Standing.ENDED, order(one))))
        shown = ordered[: section.limit]
        section.show_rest(len(shown), len(ordered))
        if not section.is_new(shown, self.live.today()):
            return
        if not shown:
            section.say_nothing(nothing)
        if not shown and section is self.mentees:
            self._offer_somebody()
        self.fill(*(partial(self._add, section, one) for one in shown))

    def _offer_somebody(self) -> None:
        """Where there is no mentee yet, one is a press away."""
        if self.found is not None and not self.found.mentees:
            add = Button(self.tr("Add somebody…"), icon="plus")
            add.clicked.connect(self.services.actions["new_person"].trigger)
            self.mentees.card.add_row(Flow([add]), roomy=True)

    def _add(self, section: LongSection, one: Mentoring) -> None:
        row = MenteeRow(self.live, self.services, one)
        row.go.connect(partial(self._leave, one.id))
        stand_for(row, one.id)
        section.card.add_row(row, padded=False)
        section.follow(*row.stops)
        self._prepare[one.id] = row.prepare
        if one.id == self._left_at:
            QTimer.singleShot(0, self, self._return)
