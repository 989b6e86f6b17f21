"""The page of value summaries: choose what to tell, see the page while doing it, send it out."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from relnotes.desktop.dialogs.export import ExportDialog
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Page, Place, Services
from relnotes.desktop.pages.summarising import told
from relnotes.desktop.pages.summarising.asking import Asking
from relnotes.desktop.pages.summarising.begin import Begin
from relnotes.desktop.pages.summarising.copies import Copies
from relnotes.desktop.pages.summarising.line_menu import LineMenu
from relnotes.desktop.pages.summarising.lines_dialog import LinesDialog
from relnotes.desktop.pages.summarising.making import Making
from relnotes.desktop.pages.summarising.on_paper import ask_and_print
from relnotes.desktop.pages.summarising.panel import WIDTH, Panel
from relnotes.desktop.pages.summarising.preview import Preview
from relnotes.desktop.pages.summarising.records import record_place
from relnotes.desktop.pages.summarising.sending import Draft, Sending
from relnotes.desktop.pages.summarising.typeset import Block
from relnotes.desktop.pages.summarising.whom_dialog import WhomDialog
from relnotes.desktop.tokens import px
from relnotes.desktop.words import first_name
from relnotes.domain.kinds import SummaryKind, SummaryLength
from relnotes.domain.summary import Choice, LineKey, LineKind
from relnotes.domain.summary_plan import About, Scope
from relnotes.exchange.document import Document
from relnotes.exchange.paper import Paper, paper_of
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
        self.sending = Sending(live, services, self)
        self._worded: LineKey | None = None
        self._before = ""
        self.begin, self.panel, self.preview = Begin(), Panel(services), Preview()
        self.making = Making(live, services, self.panel.period, self._with_editor, self)
        self.copies = Copies(live, services, self)
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
        if self._shown() is not None:
            offered["export"] = self.export
        if self.copies.line is not None:
            offered["delete"] = self.copies.throw
        return offered

    # what is shown

    def refresh(self) -> None:
        """Reads what there is to tell, and sets the page anew."""
        self.making.read()
        self.copies.read()
        self._show()

    def choose_people(self, wanted_people: tuple[int, ...]) -> None:
        """Makes the summary one for these people."""
        self.choose_about(About(people=wanted_people))

    def choose_about(self, about: About) -> None:
        """Makes the summary one about others: by name, by role, by tag, by house."""
        self.making.choose(about)
        self.refresh()

    def set_choice(self, choice: Choice) -> None:
        """Decides anew what the reader gets."""
        with self.services.messages.problems():
            self.making.decide(choice)

    def _with_editor(self, choice: Choice) -> Choice:
        """The choice with the line that is being worded just now."""
        editor = self.preview.editor
        if editor is None or editor.text() == self._before:
            return choice
        key, text = self._worded, editor.text()
        return replace(choice, title=text) if key is None else told.worded(choice, key, text)

    def _show(self) -> None:
        """Puts on the screen what is there now."""
        making, panel, words = self.making, self.panel, self.services.words
        today, found = making.found.marks.today, making.found
        shown, copy = self._shown(), self.copies.line
        self.begin.show_lines(found.published, words, today)
        self.begin.show_kept(making.kept)
        if making.people:
            word = making.about.word
            panel.show_people(
                list(found.names.values()),
                word=f"#{word}" if making.about.scope is Scope.TAG else word,
            )
            panel.published.set_lines(found.published, words, today)
            panel.show_published(shown=bool(found.published))
            self._say_period()
        panel.keeping.set_lines(making.kept, now=making.draft.id if making.draft else None)
        panel.paperwork.show_choices(making.language, making.paper)
        if making.material is not None:
            who = first_name(making.material.called[0]) if len(making.people) == 1 else ""
            panel.show_choice(making.material, making.choice, who=who)
        self._rooms.setCurrentIndex(0 if shown is None else 1)
        self._left.setCurrentIndex(0 if copy is None else 1)
        if shown is not None:
            self.preview.show_document(shown, changeable=copy is None, paper=self._paper())
        self.acts_changed.emit()

    def _say_period(self) -> None:
        period, making = self.panel.period, self.making
        if making.trouble is not None:
            period.say(self.services.words.problem(making.trouble), wrong=True)
        elif making.material is not None:
            period.say(making.words.period(making.material.since, making.material.until))

    def _shown(self) -> Document | None:
        return self.copies.document or self.making.document

    def _paper(self) -> Paper:
        return self.making.paper if self.copies.line is None else paper_of(self.copies.paper)

    # what can be done

    def ask_people(self) -> WhomDialog:
        """Asks whom it is for."""
        dialog = WhomDialog(self.live, self.services, self.making.about, self)
        dialog.accepted.connect(lambda: self._go_to(dialog.about))
        dialog.open()
        return dialog

    def ask_lines(self) -> LinesDialog | None:
        """Shows every line with a tick."""
        if self.making.material is None:
            return None
        dialog = LinesDialog(self.making.material, self.choice, self.panel.heads, self)
        dialog.ticked.connect(self._tick)
        dialog.open()
        return dialog

    def save_as(self, ending: str) -> None:
        """Asks for a place and writes there what is shown; of a new one a copy is kept."""
        shown = self._shown()
        if shown is not None:
            draft = self._draft() if self.copies.line is None else None
            self.sending.send(shown, ending, draft=draft, paper=self._paper())

    def print(self) -> None:
        """Prints what is shown with the system's dialog; of a new one a copy is kept."""
        shown = self._shown()
        if shown is None:
            return
        kept = self._draft() if self.copies.line is None else None
        dialog = ask_and_print(shown, self._paper(), self)
        if kept is not None:
            dialog.accepted.connect(partial(self._keep_copy, kept))

    def _keep_copy(self, draft: Draft) -> None:
        with self.services.messages.problems():
            self.sending.keep(draft)

    def _draft(self) -> Draft | None:
        making = self.making
        if making.material is None or making.document is None:
            return None
        return Draft(making.people, making.material, making.plan, making.document)

    def export(self) -> ExportDialog:
        """Offers all formats, and the archive of everything."""
        dialog = ExportDialog(self.live, self.services, self.place(), self, save_as=self.save_as)
        dialog.open()
        return dialog

    def reword(self, key: LineKey | None) -> None:
        """Lets a line, or the title, be worded anew where it stands."""
        block, making = self._block(key), self.making
        if block is None or making.material is None or making.document is None:
            return
        self._worded = key
        if key is None:
            self._before = making.document.title
            self.preview.edit(block, self._before, self._retitle)
            return
        self._before = told.shown_words(making.material, self.choice, key)
        self.preview.edit(
            block, self._before, lambda text: self.set_choice(told.worded(self.choice, key, text))
        )

    def leave_out(self, block: Block) -> None:
        """Leaves a line out for this reader."""
        if block.row is not None and block.row.key is not None:
            self.set_choice(told.left_out(self.choice, {block.row.key}))
            text = self.tr("Left out. The count at “What to tell” brings it back.")
            self.services.messages.quiet(text, undo=False)

    def menu_of(self, block: Block) -> LineMenu | None:
        """What can be done with a line."""
        if self.making.material is None:
            return None
        menu = LineMenu(self.making.material, self.choice, self)
        menu.reword_wanted.connect(self.reword)
        menu.chosen.connect(self.set_choice)
        menu.record_wanted.connect(self._open_record)
        key = block.row.key if block.row is not None else None
        return menu.for_title() if key is None else menu.for_line(key)

    def minimumSizeHint(self) -> QSize:
        """Both halves live with less than they would like."""
        return QSize(px(_NARROWEST), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the paper at least half of a narrow window."""
        super().resizeEvent(event)
        self._left.setFixedWidth(min(px(WIDTH), round(event.size().width() * 0.5)))

    # how it is put together

    def _open_menu(self, block: Block, at: QPoint) -> None:
        menu = self.menu_of(block)
        if menu is not None:
            menu.popup(at)

    def _retitle(self, text: str) -> None:
        self.set_choice(replace(self.choice, title=text))

    def _block(self, key: LineKey | None) -> Block | None:
        """The block on the page that holds a line; an effect stands with its contribution."""
        wanted_key = (LineKind.CONTRIBUTION, key[1]) if key and key[0] is LineKind.EFFECT else key
        for spot in self.preview.paper.spots:
            row = spot.block.row
            if (row.key if row is not None else None) == wanted_key:
                return spot.block
        return None

    def _tick(self, keys: tuple[LineKey, ...], on: bool) -> None:  # noqa: FBT001  a slot of `ticked`
        change = told.put_back if on else told.left_out
        self.set_choice(change(self.choice, keys))

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

    def _open_draft(self, draft_id: int) -> None:
        with self.services.messages.problems():
            self.making.take_draft(draft_id)
            self.moved.emit(self.place())

    def _open_record(self, key: LineKey) -> None:
        if self.making.material is not None:
            self.go.emit(record_place(key, self.making.material, self.making.found.names))

    def _see_untold(self) -> None:
        tab, people = "contributions", self.making.people
        self.go.emit(Place("relationships", people[0], tab) if len(people) == 1 else Place(tab))

    def _listen(self) -> None:
        panel, copies, preview, making = self.panel, self.copies, self.preview, self.making
        self.begin.people_wanted.connect(self.ask_people)
        panel.people_wanted.connect(self.ask_people)
        panel.period.changed.connect(making.decide_period)
        panel.kind_chosen.connect(self._set_kind)
        panel.length_chosen.connect(self._set_length)
        panel.section_ticked.connect(self._tick_section)
        panel.lines_wanted.connect(self.ask_lines)
        panel.untold_wanted.connect(self._see_untold)
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
        preview.pressed.connect(self._open_menu)
        preview.dismissed.connect(self.leave_out)
        preview.reworded.connect(lambda block: self.reword(block.row.key if block.row else None))

    def _arrange(self) -> None:
        self._left.addWidget(self.panel)
        self._left.addWidget(self.copy_panel)
        desk = QWidget()
        across = QHBoxLayout(desk)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(self._left)
        across.addWidget(self.preview, 1)
        self._rooms.addWidget(self.begin)
        self._rooms.addWidget(desk)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._rooms)
