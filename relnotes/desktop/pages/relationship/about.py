"""The About tab: gentle prompts, of which the answered ones are seen, and who they are."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget

from relnotes.desktop.dialogs.person import EditPersonDialog
from relnotes.desktop.drafts import Drafted
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Services
from relnotes.desktop.pages.relationship import prompts
from relnotes.desktop.pages.relationship.answer_box import AnswerBox
from relnotes.desktop.pages.relationship.contact_sections import ReachSection, TermsSection
from relnotes.desktop.pages.relationship.files_section import FilesSection
from relnotes.desktop.pages.relationship.prompts import Group, Key, Prompt
from relnotes.desktop.pages.relationship.reviews_section import ReviewsSection
from relnotes.desktop.pages.relationship.section import Section
from relnotes.desktop.pages.relationship.tab import Tab
from relnotes.desktop.pages.relationship.two_sides import TwoSides
from relnotes.desktop.parts.card import Accent
from relnotes.desktop.parts.flow import Flow
from relnotes.desktop.parts.heads import SectionHead
from relnotes.desktop.parts.keyboard import hand_to
from relnotes.desktop.parts.labels import body, detail
from relnotes.desktop.parts.pills import Chip
from relnotes.desktop.parts.scroll import ScrollPage
from relnotes.desktop.tokens import InkName
from relnotes.desktop.typed import Values
from relnotes.desktop.words import first_name
from relnotes.domain.kinds import Side
from relnotes.domain.people import PersonDraft
from relnotes.journal import relationships
from relnotes.journal.access import Reader
from relnotes.journal.relationships import Answer
from relnotes.journal.relationships import Card as Person

_INKS: dict[Side | None, InkName] = {None: "text2", Side.ME: "me", Side.THEM: "them"}


class AnswersSection(Section):
    """A card of answers, out of sight while there are none."""

    def __init__(self, title: str, *, side: Side | None = None) -> None:
        accent: dict[Side | None, Accent] = {None: "", Side.ME: "me", Side.THEM: "them"}
        super().__init__(title, accent=accent[side], ink=_INKS[side] if side else "text")
        hint = self.tr("Nothing noted for this side yet.")
        self._nothing = self.card.add_row(detail(hint, wrap=True))
        self._answers: list[QWidget] = []

    def add(self, box: AnswerBox) -> QWidget:
        """Adds a prompt's place."""
        row = self.card.add_row(box, padded=False)
        row.hide()
        self._answers.append(row)
        return row

    def has_any(self) -> bool:
        """Whether something is answered, or being written."""
        return any(not row.isHidden() for row in self._answers)

    def show_if(self, *, wanted: bool) -> None:
        """Is seen where it is wanted; a side without an answer says so beside the other."""
        self._nothing.setVisible(not self.has_any())
        self.setVisible(wanted)


class AboutTab(Tab):
    """Answers are edited where they stand; what is not answered waits behind its chip."""

    tables = frozenset(
        {"attachment", "relationship", "about_answer", "term", "contact_detail", "occasion", "tag",
         "relationship_tag", "review", "review_answer"}
    )  # fmt: skip

    def __init__(self, live: Live, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(live, services, parent)
        self._name = ""
        self._answers: dict[Key, str] = {}
        self.boxes: dict[Key, AnswerBox] = {}
        self.chips: dict[Key, Chip] = {}
        self._rows: dict[Key, QWidget] = {}
        self._sections = {
            (Group.RELATIONSHIP, None): AnswersSection(self.tr("Why, and where to")),
            (Group.LENSES, Side.ME): AnswersSection(self.tr("Me"), side=Side.ME),
            (Group.LENSES, Side.THEM): AnswersSection("", side=Side.THEM),
            (Group.TOGETHER, None): AnswersSection(self.tr("Being with them")),
        }
        self.terms = TermsSection()
        self.reach = ReachSection(services)
        self.notes = Section(self.tr("Notes"))
        self.files = FilesSection(live, services)
        self.reviews = ReviewsSection(live, services)
        self.area = ScrollPage(max_width=960)
        self._their_chips = detail("", "them")
        for prompt in prompts.TABLE:
            self._add_prompt(prompt)
        self._arrange()
        for wanted in (self.terms.edit_wanted, self.reach.edit_wanted):
            wanted.connect(self.edit)

    def leave(self) -> None:
        """Keeps the answer that is being written."""
        for box in self.boxes.values():
            box.commit()

    def turned(self) -> None:
        """Begins at the top."""
        self.area.verticalScrollBar().setValue(0)

    def refresh(self) -> None:
        """Reads the answers and who they are."""
        person, answers = self.live.read(_read, self.relationship_id)
        self._name = first_name(person.draft.name)
        self._answers = {(one.question, one.side): one.answer for one in answers}
        for key in [*self._answers, *self.boxes]:
            self._show_answer(key)
        self._sections[Group.LENSES, Side.THEM].head.set_text(self._name)
        self._their_chips.setText(self._name)
        self._settle()
        self._show_person(person.draft)
        self.files.show_files(self.relationship_id)
        self.reviews.show_reviews(self.relationship_id)

    def edit(self) -> None:
        """Opens the form of the counterpart."""
        with self.services.messages.problems():
            EditPersonDialog(self.live, self.services, self.relationship_id, self).open()

    def answer(self, key: Key) -> None:
        """Opens a prompt to be answered."""
        self.boxes[key].edit()
        self.area.ensure(self.boxes[key])

    def _keep(self, key: Key, relationship_id: int, text: str) -> bool:
        question, side = key
        with self.services.messages.problems():
            self.live.do(
                self.tr("Write an answer"),
                relationships.answer,
                relationship_id,
                question,
                side,
                text,
            )
            self._answers[key] = text
            self._show_answer(key)
            return True
        return False

    def _draft(self, key: Key, typed: Callable[[], Values], owner: QObject) -> Drafted:
        question, side = key
        whom = f"relationship:{self.relationship_id}"
        return Drafted(self.live, f"AnswerBox {question} {side or 'both'} {whom}", typed, owner)

    def _show_answer(self, key: Key) -> None:
        if key not in self.boxes:
            self._add_box(key, self._sections[Group.RELATIONSHIP, None])
        self.boxes[key].show_text(prompts.asked(key, self._name), self._answers.get(key, ""))

    def _settle(self) -> None:
        """Shows what is answered or being written; the rest waits behind its chip."""
        for key, box in self.boxes.items():
            seen = bool(self._answers.get(key)) or box.editing
            self._rows[key].setVisible(seen)
            if key in self.chips:
                self.chips[key].setVisible(not seen)
        for group in Group:
            sections = [one for (of, _), one in self._sections.items() if of is group]
            wanted = any(one.has_any() for one in sections)
            for section in sections:
                section.show_if(wanted=wanted)
        for flow, chips in self._chip_rows:
            flow.setVisible(any(not chip.isHidden() for chip in chips))
        self._add_head.setVisible(any(not flow.isHidden() for flow, _ in self._chip_rows))

    def _closed(self, key: Key) -> None:
        """Leads the keyboard back to the chip of a prompt that stays without an answer."""
        had_focus = self.boxes[key].row.hasFocus()
        self._settle()
        if had_focus and self._rows[key].isHidden() and key in self.chips:
            hand_to(self.chips[key])

    def _show_person(self, draft: PersonDraft) -> None:
        self.terms.show_terms(draft.name, draft.terms)
        self.reach.show_draft(draft)
        self.notes.setVisible(bool(draft.about))
        if self.notes.is_new(draft.about) and draft.about:
            row = self.notes.add_press(draft.about, body(draft.about, wrap=True))
            row.clicked.connect(self.edit)

    def _add_prompt(self, prompt: Prompt) -> None:
        side = prompt.side if prompt.group is Group.LENSES else None
        self._add_box(prompt.key, self._sections[prompt.group, side])
        chip = Chip(prompt.short(), checkable=False, icon="plus")
        chip.clicked.connect(partial(self.answer, prompt.key))
        self.chips[prompt.key] = chip

    def _add_box(self, key: Key, section: AnswersSection) -> None:
        box = AnswerBox(
            lambda text: self._keep(key, self.relationship_id, text),
            ink=_INKS[key[1]],
            draft=partial(self._draft, key),
        )
        box.opened.connect(self._settle)
        box.closed.connect(partial(self._closed, key))
        self.boxes[key] = box
        self._rows[key] = section.add(box)

    def _arrange(self) -> None:
        both = TwoSides()
        both.add_pair(
            self._sections[Group.LENSES, Side.ME], self._sections[Group.LENSES, Side.THEM]
        )
        left = QWidget()
        below = QVBoxLayout(left)
        below.setContentsMargins(0, 0, 0, 0)
        below.addWidget(self.terms)
        below.addWidget(self.notes)
        below.addWidget(self.files)
        person = TwoSides()
        person.add_pair(left, self.reach)
        self.area.add(self._sections[Group.RELATIONSHIP, None])
        self.area.add(both)
        self.area.add(self._sections[Group.TOGETHER, None])
        self._add_chips()
        self.area.add(self.reviews)
        self.area.add(person)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.area)

    def _add_chips(self) -> None:
        self._add_head = SectionHead(
            self.tr("Add an answer"), self.tr("any of them, any time, or none at all")
        )
        self.area.add(self._add_head)
        self._chip_rows: list[tuple[Flow, list[Chip]]] = []
        lenses = [one for one in prompts.TABLE if one.group is Group.LENSES]
        self._add_chip_row([one for one in prompts.TABLE if one not in lenses], None)
        for side, label in ((Side.ME, detail(self.tr("I"), "me")), (Side.THEM, self._their_chips)):
            self._add_chip_row([one for one in lenses if one.side is side], label)

    def _add_chip_row(self, asked: list[Prompt], label: QWidget | None) -> None:
        chips: list[QWidget] = [self.chips[one.key] for one in asked]
        if label is not None:
            label.setMinimumHeight(chips[0].sizeHint().height())
            chips.insert(0, label)
        flow = Flow(chips)
        self._chip_rows.append((flow, [self.chips[one.key] for one in asked]))
        self.area.add(flow)


def _read(reader: Reader, relationship_id: int) -> tuple[Person, tuple[Answer, ...]]:
    return (
        relationships.card(reader, relationship_id),
        relationships.answers(reader, relationship_id),
    )
