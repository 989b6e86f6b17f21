"""The page of value summaries: choose what to tell, see the page while doing it, send it out."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from relnotes.desktop.dialogs.export import ExportDialog
from relnotes.desktop.drafts import Drafted
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Page, Place, Services
from relnotes.desktop.pages.summarising import kept_choice, told
from relnotes.desktop.pages.summarising.begin import Begin
from relnotes.desktop.pages.summarising.copy_panel import CopyPanel
from relnotes.desktop.pages.summarising.gathering import Gathered, gathered
from relnotes.desktop.pages.summarising.line_menu import LineMenu
from relnotes.desktop.pages.summarising.lines_dialog import LinesDialog
from relnotes.desktop.pages.summarising.panel import WIDTH, Panel
from relnotes.desktop.pages.summarising.people_dialog import PeopleDialog
from relnotes.desktop.pages.summarising.preview import Preview
from relnotes.desktop.pages.summarising.records import record_place
from relnotes.desktop.pages.summarising.sending import Draft, Sending
from relnotes.desktop.pages.summarising.typeset import Block
from relnotes.desktop.tokens import px
from relnotes.desktop.typed import Values
from relnotes.desktop.words import first_name
from relnotes.domain.kinds import SummaryKind, SummaryLength
from relnotes.domain.problem import Problem
from relnotes.domain.summary import Choice, LineKey, LineKind, Material
from relnotes.exchange.composing import compose
from relnotes.exchange.document import Document
from relnotes.exchange.frozen import thawed
from relnotes.exchange.wording import words as document_words
from relnotes.journal import summaries, trash
from relnotes.journal.summaries import FrozenLine

_NARROWEST = 420


class SummariesPage(Page):
    """A summary in the making, or a copy that went out."""

    name = "summaries"
    tables = frozenset(
        {
            "relationship", "entry", "entry_person", "contribution", "contribution_stake",
            "stake", "stake_change", "role", "proposition", "promise", "lesson", "goal",
            "goal_progress", "review", "value_summary", "summary_person",
        }
    )  # fmt: skip

    def __init__(self, live: Live, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(live, services, parent)
        self.sending = Sending(live, services, self)
        self.document: Document | None = None
        self.choice = self._sent = Choice()
        self._drafted: Drafted | None = None
        self._worded: LineKey | None = None
        self._before = ""
        self._people: tuple[int, ...] = ()
        self._somebody_new = True
        self._found: Gathered | None = None
        self._material: Material | None = None
        self._copy: tuple[FrozenLine, Document] | None = None
        self._words = document_words(services.words.locale.name())
        self.begin, self.panel, self.copy_panel = Begin(), Panel(services), CopyPanel()
        self.preview = Preview()
        self._rooms, self._left = QStackedWidget(), QStackedWidget()
        self._arrange()
        self._listen()

    # places

    def title(self) -> str:
        """The page's name for people."""
        return self.tr("Value summaries")

    def place(self) -> Place:
        """The copy that is shown, or the person whom it is for."""
        if self._copy is not None:
            return Place(self.name, self._copy[0].id)
        if len(self._people) == 1:
            return Place(self.name, self._people[0], "for")
        return Place(self.name)

    def show_place(self, place: Place) -> None:
        """Begins one for a person, or opens a copy."""
        if place.id is None:
            return
        if place.tab == "for":
            self._copy = None
            self.choose_people((place.id,))
        else:
            self.open_copy(place.id)

    def acts(self) -> Mapping[str, Callable[[], object]]:
        """What the window's actions do here."""
        offered: dict[str, Callable[[], object]] = {}
        if self._shown() is not None:
            offered["export"] = self.export
        if self._copy is not None:
            offered["delete"] = self.throw_copy
        return offered

    # what is shown

    def refresh(self) -> None:
        """Reads what there is to tell, and sets the page anew."""
        found = gathered(self.live, self._people)
        self._found, self._people = found, tuple(found.names)
        words, today = self.services.words, found.marks.today
        if self._copy is not None and not self._still_there(self._copy[0].id):
            self._copy = None
        if self._people:
            self.panel.period.set_landmarks(found.marks, anew=self._somebody_new)
            self._somebody_new = False
            self.panel.show_people(list(found.names.values()))
            self.panel.published.set_lines(found.published, words, today)
            self.panel.show_published(shown=bool(found.published))
            self._read()
        else:
            self._material = self.document = None
            self.begin.show_lines(found.published, words, today)
        self._show()

    def choose_people(self, wanted_people: tuple[int, ...]) -> None:
        """Makes the summary one for these people."""
        if wanted_people != self._people:
            self._somebody_new = True
            self._people = wanted_people
            self._take_up()
        self.refresh()

    def _take_up(self) -> None:
        """Begins where these people's summary was left, if it was never sent."""
        if self._drafted is not None:
            self._drafted.leave()
            self._drafted.deleteLater()
            self._drafted = None
        self.choice = self._sent = replace(
            Choice(), kind=self.choice.kind, length=self.choice.length,
            sections=self.choice.sections,
        )  # fmt: skip
        if not self._people:
            return
        everyone = "+".join(map(str, self._people))
        place = f"SummariesPage {everyone} relationship:{self._people[0]}"
        self._drafted = Drafted(self.live, place, self._typed, self)
        if kept := self._drafted.begin():
            sections = self.choice.sections
            self.choice = replace(kept_choice.choice_of(kept), sections=sections)

    def _typed(self) -> Values:
        """What was decided since the last one was sent, with the line that is being worded."""
        choice, editor = self.choice, self.preview.editor
        if editor is not None and editor.text() != self._before:
            key, text = self._worded, editor.text()
            choice = replace(choice, title=text) if key is None else told.worded(choice, key, text)
        return {} if choice == self._sent else kept_choice.values(choice)

    def set_choice(self, choice: Choice) -> None:
        """Decides anew what the reader gets."""
        self.choice = choice
        self._compose()
        self._show()

    def open_copy(self, summary_id: int) -> None:
        """Shows a copy as it went out."""
        document = thawed(self.live.read(summaries.document, summary_id))
        self._copy = (self._line(summary_id), document)
        self._show()

    def _read(self) -> None:
        """Reads the material of the period; a period that is none leaves the page as it was."""
        self.panel.period.say("")
        try:
            since, until = self.panel.period.period
            material = self.live.read(summaries.material, self._people, since, until)
        except Problem as problem:
            self.panel.period.say(self.services.words.problem(problem), wrong=True)
            return
        self.panel.period.say(self._words.period(since, until))
        self._material = material
        self._compose()

    def _compose(self) -> None:
        if self._material is None:
            return
        self.document = compose(self._material, self.choice, self._words)
        who = first_name(self._material.called[0]) if len(self._people) == 1 else ""
        self.panel.show_choice(self._material, self.choice, who=who)

    def _show(self) -> None:
        """Puts on the screen what is there now."""
        shown = self._shown()
        self._rooms.setCurrentIndex(0 if shown is None else 1)
        self._left.setCurrentIndex(0 if self._copy is None else 1)
        if self._copy is not None:
            self.copy_panel.show_copy(self._copy[0], self.services.words, self.live.today())
        if shown is not None:
            self.preview.show_document(shown, changeable=self._copy is None)
        self.acts_changed.emit()

    def _shown(self) -> Document | None:
        return self._copy[1] if self._copy is not None else self.document

    def _line(self, summary_id: int) -> FrozenLine:
        lines = (line for line in self.live.read(summaries.listed) if line.id == summary_id)
        return next(lines)

    def _still_there(self, summary_id: int) -> bool:
        return any(line.id == summary_id for line in self.live.read(summaries.listed))

    # what can be done

    def ask_people(self) -> PeopleDialog:
        """Asks whom it is for."""
        dialog = PeopleDialog(self.live, self.services, self._people, self)
        dialog.accepted.connect(lambda: self._go_to_people(dialog.people))
        dialog.open()
        return dialog

    def ask_lines(self) -> LinesDialog | None:
        """Shows every line with a tick."""
        if self._material is None:
            return None
        dialog = LinesDialog(self._material, self.choice, self.panel.heads, self)
        dialog.ticked.connect(self._tick)
        dialog.open()
        return dialog

    def save_as(self, ending: str) -> None:
        """Asks for a place and writes there what is shown; of a new one a copy is kept."""
        if self._copy is not None:
            self.sending.send(self._copy[1], ending)
        elif self.document is not None and self._material is not None:
            draft = Draft(self._people, self._material, self.choice, self.document)
            self.sending.send(self.document, ending, draft=draft)

    def _was_sent(self, draft: Draft) -> None:
        """A copy is kept: what was decided for it is no draft any more."""
        if draft.people == self._people:
            self._sent = draft.choice
            if self._drafted is not None:
                self._drafted.keep()

    def export(self) -> ExportDialog:
        """Offers all formats, and the archive of everything."""
        dialog = ExportDialog(self.live, self.services, self.place(), self, save_as=self.save_as)
        dialog.open()
        return dialog

    def throw_copy(self) -> None:
        """Puts the copy that is shown into the trash."""
        if self._copy is not None:
            self._throw(self._copy[0].id)

    def reword(self, key: LineKey | None) -> None:
        """Lets a line, or the title, be worded anew where it stands."""
        block = self._block(key)
        if block is None or self._material is None or self.document is None:
            return
        self._worded = key
        if key is None:
            self._before = self.document.title
            self.preview.edit(block, self._before, self._retitle)
            return
        self._before = told.shown_words(self._material, self.choice, key)
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
        if self._material is None:
            return None
        menu = LineMenu(self._material, self.choice, self)
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

    def _set_period(self) -> None:
        self._read()
        self._show()

    def _go_to_people(self, wanted_people: tuple[int, ...]) -> None:
        self.choose_people(wanted_people)
        self.moved.emit(self.place())

    def _go_to_copy(self, summary_id: int) -> None:
        with self.services.messages.problems():
            self.open_copy(summary_id)
            self.moved.emit(self.place())

    def _leave_copy(self) -> None:
        self._copy = None
        self._show()
        self.moved.emit(self.place())

    def _throw(self, summary_id: int) -> None:
        with self.services.messages.problems():
            self.live.do(self.tr("Delete a copy"), trash.throw, "value_summary", summary_id)
            self.services.messages.quiet(self.tr("The copy is in the trash."))

    def _open_record(self, key: LineKey) -> None:
        if self._material is not None and self._found is not None:
            self.go.emit(record_place(key, self._material, self._found.names))

    def _see_untold(self) -> None:
        tab = "contributions"
        one = len(self._people) == 1
        self.go.emit(Place("relationships", self._people[0], tab) if one else Place(tab))

    def _listen(self) -> None:
        panel, copy, preview = self.panel, self.copy_panel, self.preview
        self.begin.people_wanted.connect(self.ask_people)
        panel.people_wanted.connect(self.ask_people)
        panel.period.changed.connect(self._set_period)
        panel.kind_chosen.connect(self._set_kind)
        panel.length_chosen.connect(self._set_length)
        panel.section_ticked.connect(self._tick_section)
        panel.lines_wanted.connect(self.ask_lines)
        panel.untold_wanted.connect(self._see_untold)
        panel.saved.connect(self.save_as)
        for published in (self.begin.published, panel.published):
            published.opened.connect(self._go_to_copy)
            published.thrown.connect(self._throw)
        self.sending.kept.connect(self._was_sent)
        copy.saved.connect(self.save_as)
        copy.left.connect(self._leave_copy)
        copy.thrown.connect(self.throw_copy)
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
