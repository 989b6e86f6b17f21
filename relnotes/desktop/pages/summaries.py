"""The page of value summaries: choose what to tell, see the page while doing it, send it out."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from relnotes.desktop.dialogs.export import ExportDialog
from relnotes.desktop.dressing import in_parts
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Page, Place, Services
from relnotes.desktop.pages.summarising.asking import Asking
from relnotes.desktop.pages.summarising.begin import Begin
from relnotes.desktop.pages.summarising.copies import Copies
from relnotes.desktop.pages.summarising.lines_dialog import LinesDialog
from relnotes.desktop.pages.summarising.making import Making
from relnotes.desktop.pages.summarising.outgoing import Outgoing
from relnotes.desktop.pages.summarising.panel import WIDTH, Panel
from relnotes.desktop.pages.summarising.preview import Preview
from relnotes.desktop.pages.summarising.rewording import Rewording
from relnotes.desktop.pages.summarising.sending import Sending
from relnotes.desktop.pages.summarising.whom_dialog import WhomDialog
from relnotes.desktop.parts.card import Hairline
from relnotes.desktop.tokens import px
from relnotes.desktop.turns import Turns
from relnotes.desktop.words import first_name
from relnotes.domain.kinds import SummaryKind, SummaryLength
from relnotes.domain.summary import Choice, Month
from relnotes.domain.summary_plan import About, Scope
from relnotes.exchange.document import Document
from relnotes.journal import summary_drafts

_NARROWEST = 420


class SummariesPage(Page):
    """A summary in the making, or a copy that went out."""

    name = "summaries"
    tables = frozenset(
        {
            "relationship", "entry", "entry_person", "contribution", "contribution_stake",
            "stake", "stake_change", "role", "proposition", "promise", "lesson", "goal",
            "goal_progress", "review", "value_summary", "summary_person", "member", "tag",
            "relationship_tag",
        }
    )  # fmt: skip

    def __init__(self, live: Live, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(live, services, parent)
        self._reading = Turns(self)
        self.sending = Sending(live, services, self)
        self.begin, self.panel, self.preview = Begin(), Panel(services), Preview()
        self.making = Making(
            live, services, self.panel.period, lambda now: self.rewording.with_editor(now), self
        )
        self.rewording = Rewording(services, self.making, self.preview, self)
        self.copies = Copies(live, services, self)
        self.outgoing = Outgoing(live, services, self.making, self.copies, self.sending)
        self.copy_panel = self.copies.panel
        self.asking = Asking(live, services, self.making, self)
        self._rooms, self._left = QStackedWidget(), QStackedWidget()
        self._arrange()
        self._listen()

    @property
    def choice(self) -> Choice:
        """What the reader of the one in the making gets."""
        return self.making.choice

    @property
    def document(self) -> Document | None:
        """The document in the making."""
        return self.making.document

    # places

    def title(self) -> str:
        """The page's name for people."""
        return self.tr("Value summaries")

    def place(self) -> Place:
        """The copy that is shown, or the person whom it is for."""
        if self.copies.line is not None:
            return Place(self.name, self.copies.line.id)
        if self.making.draft is not None:
            return Place(self.name, self.making.draft.id)
        if len(self.making.people) == 1:
            return Place(self.name, self.making.people[0], "for")
        return Place(self.name)

    def show_place(self, place: Place) -> None:
        """Begins one for a person, takes up a draft, or opens a copy."""
        if place.id is None:
            return
        if place.tab == "for":
            self.copies.leave()
            self.choose_people((place.id,))
        elif self.live.read(summary_drafts.settings, place.id) is None:
            self.copies.open(place.id)
        else:
            self.copies.leave()
            self._open_draft(place.id)

    def acts(self) -> Mapping[str, Callable[[], object]]:
        """What the window's actions do here."""
        offered: dict[str, Callable[[], object]] = {}
        if self.outgoing.document is not None:
            offered["export"] = self.export
        if self.copies.line is not None:
            offered["delete"] = self.copies.throw
        return offered

    # what is shown

    def refresh(self) -> None:
        """Reads what there is to tell, and sets the page anew; in a large journal in turns."""
        self._go_through(self.reading())

    def reading(self) -> Iterator[None]:
        """The same in steps; what was there before is shown to the last of them."""
        yield from self.making.reading()
        self.copies.read()
        yield
        if (shown := self.outgoing.document) is not None:
            self.preview.paper.prepare(shown, self.outgoing.paper)
            yield
        self._show()

    def choose_people(self, wanted_people: tuple[int, ...]) -> None:
        """Makes the summary one for these people."""
        self.choose_about(About(people=wanted_people))

    def choose_about(self, about: About) -> None:
        """Makes the summary one about others: by name, by role, by tag, by house."""
        if self.making.choose(about) or self.stale:
            self.refresh()
        elif not self._reading.running:
            self._show()  # a copy may have been left

    def set_choice(self, choice: Choice) -> None:
        """Decides anew what the reader gets."""
        with self.services.messages.problems():
            self.making.decide(choice)

    def _go_through(self, steps: Iterator[None]) -> None:
        """Does what may take long; what is seen stays whole until all of it is done."""
        if self.live.large:
            self._reading.begin(0 for _ in steps)
        else:
            for _ in steps:
                pass

    def _show(self) -> None:
        """Puts on the screen what is there now."""
        making, panel, words = self.making, self.panel, self.services.words
        today, found = making.found.marks.today, making.found
        shown, copy = self.outgoing.document, self.copies.line
        self.begin.show_lines(found.published, words, today)
        self.begin.show_kept(making.kept)
        if making.people:
            word = making.about.word
            panel.show_people(
                list(found.names.values()),
                word=f"#{word}" if making.about.scope is Scope.TAG else word,
            )
            panel.each.show_people(list(found.names.values()), each=making.apart, at=making.at)
            panel.published.set_lines(found.published, words, today)
            panel.show_published(shown=bool(found.published))
            self._say_period()
        panel.keeping.set_lines(making.kept, now=making.draft.id if making.draft else None)
        panel.paperwork.show_choices(making.language, making.paper)
        if making.material is not None:
            who = first_name(making.material.called[0]) if len(making.whom) == 1 else ""
            panel.show_choice(making.material, making.choice, who=who)
        self._rooms.setCurrentIndex(0 if shown is None else 1)
        self._left.setCurrentIndex(0 if copy is None else 1)
        if shown is not None:
            self.preview.show_document(shown, changeable=copy is None, paper=self.outgoing.paper)
        self.acts_changed.emit()

    def _say_period(self) -> None:
        period, making = self.panel.period, self.making
        if making.trouble is not None:
            period.say(self.services.words.problem(making.trouble), wrong=True)
        elif making.material is not None:
            period.say(making.words.period(making.material.since, making.material.until))

    # what can be done

    def ask_people(self) -> WhomDialog:
        """Asks whom it is for."""
        dialog = WhomDialog(self.live, self.services, self.making.about, self)
        dialog.accepted.connect(lambda: self._go_to(dialog.about))
        dialog.open()
        return dialog

    def ask_lines(self) -> LinesDialog | None:
        """Shows every line with a tick."""
        self._reading.finish()
        return self.rewording.ask_lines(self.panel.heads)

    def save_as(self, ending: str) -> None:
        """Asks for a place and writes there what is shown; of a new one a copy is kept."""
        self._reading.finish()
        self.outgoing.save_as(ending)

    def print(self) -> None:
        """Prints what is shown with the system's dialog; of a new one a copy is kept."""
        self._reading.finish()
        self.outgoing.print()

    def export(self) -> ExportDialog:
        """Offers all formats, and the archive of everything."""
        dialog = ExportDialog(self.live, self.services, self.place(), self, save_as=self.save_as)
        dialog.open()
        return dialog

    def minimumSizeHint(self) -> QSize:
        """Both halves live with less than they would like."""
        return QSize(px(_NARROWEST), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the paper at least half of a narrow window."""
        super().resizeEvent(event)
        self._left.setFixedWidth(min(px(WIDTH), round(event.size().width() * 0.5)))

    # how it is put together

    def _tick_section(self, name: str, on: bool) -> None:  # noqa: FBT001  a slot of the panel
        sections = replace(self.choice.sections, **{name: on})
        self.set_choice(replace(self.choice, sections=sections))

    def _set_kind(self, kind: SummaryKind) -> None:
        self.set_choice(replace(self.choice, kind=kind))

    def _set_length(self, length: SummaryLength) -> None:
        self.set_choice(replace(self.choice, length=length))

    def _go_to(self, about: About) -> None:
        self.choose_about(about)
        self.moved.emit(self.place())

    def _go_to_copy(self, summary_id: int) -> None:
        with self.services.messages.problems():
            self.copies.open(summary_id)
            self.moved.emit(self.place())

    def _leave_copy(self) -> None:
        self.copies.leave()
        self._show()
        self.moved.emit(self.place())

    def _decide_period(self) -> None:
        self._reading.finish()
        self._go_through(self.making.deciding_period())

    def _open_draft(self, draft_id: int) -> None:
        with self.services.messages.problems():
            self.making.take_draft(draft_id)
            self.moved.emit(self.place())

    def _see_month(self, month: Month) -> None:
        """Shows what counts in a month; where nothing does, what the journal has of it."""
        if month.mine or month.theirs:
            dialog = self.ask_lines()
            if dialog is not None:
                dialog.show_month(month.year, month.month)
        else:
            self.go.emit(Place("journal", None, f"{month.year}-{month.month:02}"))

    def _see_untold(self) -> None:
        tab, people = "contributions", self.making.people
        self.go.emit(Place("relationships", people[0], tab) if len(people) == 1 else Place(tab))

    def _listen(self) -> None:
        panel, copies, making = self.panel, self.copies, self.making
        self.begin.people_wanted.connect(self.ask_people)
        panel.people_wanted.connect(self.ask_people)
        panel.each.chosen.connect(making.decide_each)
        panel.each.turned.connect(making.turn)
        panel.period.changed.connect(self._decide_period)
        panel.kind_chosen.connect(self._set_kind)
        panel.length_chosen.connect(self._set_length)
        panel.section_ticked.connect(self._tick_section)
        panel.lines_wanted.connect(self.ask_lines)
        panel.untold_wanted.connect(self._see_untold)
        panel.coverage.chosen.connect(self._see_month)
        panel.paperwork.language_chosen.connect(making.decide_language)
        panel.paperwork.paper_chosen.connect(making.decide_paper)
        panel.paperwork.letterhead_wanted.connect(self.asking.letterhead)
        making.changed.connect(self._show)
        for published in (self.begin.published, panel.published):
            published.opened.connect(self._go_to_copy)
            published.thrown.connect(copies.throw_one)
        for drafts in (self.begin.drafts, panel.keeping.drafts):
            drafts.opened.connect(self._open_draft)
        self.asking.listen(panel.keeping)
        self.asking.listen_to(self.begin.drafts)
        self.sending.kept.connect(lambda sent: making.was_sent(sent.people, sent.plan.choice))
        for source in (panel, copies.panel):
            source.saved.connect(self.save_as)
            source.print_wanted.connect(self.print)
        copies.panel.left.connect(self._leave_copy)
        copies.changed.connect(self._show)
        self.rewording.record_wanted.connect(self.go)

    def _arrange(self) -> None:
        desk = QWidget()
        for holder in (self._rooms, self._left, desk):
            in_parts(holder)  # before they hold anything: a part is polished as it comes in
        self._left.addWidget(self.copy_panel)
        self._left.insertWidget(0, self.panel)  # later: Qt lays out at once what comes first
        across = QHBoxLayout(desk)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(self._left)
        across.addWidget(Hairline(upright=True))
        across.addWidget(self.preview, 1)
        self._rooms.addWidget(self.begin)
        self._rooms.addWidget(desk)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._rooms)
