"""How to be with them: their terms, how to reach them, their dates and tags, who is inside."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QDate, QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from relnotes.desktop.dialogs.member import MemberDialog
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Services
from relnotes.desktop.pages.relationship import menus
from relnotes.desktop.pages.relationship.section import Section, stacked
from relnotes.desktop.parts.avatar import Avatar
from relnotes.desktop.parts.buttons import Button, IconButton
from relnotes.desktop.parts.card import Row
from relnotes.desktop.parts.flow import Flow
from relnotes.desktop.parts.labels import IconLabel, body, caption, detail
from relnotes.desktop.parts.pills import Pill
from relnotes.desktop.words import Words, capitalised, first_name
from relnotes.domain.kinds import DetailKind, TermKind
from relnotes.domain.people import Detail, OccasionDraft, PersonDraft, TermDraft
from relnotes.journal import relationships
from relnotes.journal.relationships import MemberLine

TERM_ICONS: Mapping[TermKind, str] = {
    TermKind.CHANNEL: "mail",
    TermKind.HOURS: "clock",
    TermKind.NEVER: "eye-off",
    TermKind.OTHER: "info",
}
DETAIL_ICONS: Mapping[DetailKind, str] = {
    DetailKind.EMAIL: "mail",
    DetailKind.PHONE: "phone",
    DetailKind.URL: "link",
    DetailKind.ADDRESS: "home",
    DetailKind.ORGANISATION: "people",
    DetailKind.POSITION: "person",
    DetailKind.ALIAS: "person",
    DetailKind.RELATED: "people",
}


def occasion_day(occasion: OccasionDraft, words: Words) -> str:
    """A date that matters to them, with its year where that is known."""
    year, month, day = occasion.value.rsplit("-", 2)
    known = year != "-"
    date = QDate(int(year) if known else 2000, int(month), int(day))
    return words.locale.toString(date, "d MMMM yyyy" if known else "d MMMM")


class TermsSection(Section):
    """What they allow and prefer, in their words."""

    edit_wanted = Signal()

    def __init__(self) -> None:
        super().__init__("")

    def show_terms(self, name: str, terms: Sequence[TermDraft]) -> None:
        """Shows the terms; without any there is nothing to see."""
        self.head.set_text(self.tr("On {name}’s terms").format(name=first_name(name)))
        self.setVisible(bool(terms))
        if not self.is_new(tuple(terms)) or not terms:
            return
        stack = stacked(gap=8)
        for term in terms:
            line = Row()
            line.add(IconLabel(TERM_ICONS[term.kind], "text2", 15))
            line.add(body(term.text, wrap=True), 1)
            stack.addWidget(line)
        row = self.add_press("; ".join(term.text for term in terms), stack)
        row.clicked.connect(self.edit_wanted)


class ReachSection(Section):
    """Contact details to copy, dates and tags."""

    edit_wanted = Signal()

    def __init__(self, services: Services) -> None:
        super().__init__(self.tr("How to reach"))
        self.services = services
        self.edit = IconButton("edit", self.tr("Edit contact details"), "quiet")
        self.edit.clicked.connect(self.edit_wanted)
        self.head.add_action(self.edit)

    def show_draft(self, draft: PersonDraft) -> None:
        """Shows what there is; without anything the way to add it."""
        if not self.is_new(draft.details, draft.occasions, draft.tags):
            return
        for one in draft.details:
            self._add_detail(one)
        for occasion in draft.occasions:
            day = occasion_day(occasion, self.services.words)
            self._add_line("calendar", day, capitalised(occasion.label))
        if draft.tags:
            self.card.add_row(Flow([Pill(f"#{tag}") for tag in draft.tags]))
        if not self.card.rows():
            line = Row()
            line.add(detail(self.tr("No way to reach them is written down."), wrap=True), 1)
            add = Button(self.tr("Add"))
            add.clicked.connect(self.edit_wanted)
            line.add(add)
            self.card.add_row(line)

    def copy(self, text: str) -> None:
        """Puts a contact detail into the clipboard."""
        QGuiApplication.clipboard().setText(text)
        self.services.messages.quiet(self.tr("Copied."), undo=False)

    def _add_detail(self, one: Detail) -> None:
        words = self.services.words
        label = one.label or words.enum(one.kind)
        line = self._line(DETAIL_ICONS[one.kind], one.value, label)
        row = self.add_press(f"{label}: {one.value}", line)
        row.setToolTip(self.tr("Copy it"))
        row.clicked.connect(partial(self._copied, one.value))

    def _copied(self, text: str, _checked: object = None) -> None:
        self.copy(text)

    def _add_line(self, icon: str, text: str, label: str) -> None:
        self.card.add_row(self._line(icon, text, label))

    def _line(self, icon: str, text: str, label: str) -> Row:
        line = Row()
        line.add(IconLabel(icon, "text2", 15))
        line.add(stacked(body(text, wrap=True), caption(label, wrap=True), gap=0), 1)
        return line


class MembersSection(Section):
    """The persons inside an organisation or a group."""

    person_wanted = Signal(int)
    """The id of the relationship with one of them."""

    def __init__(self, live: Live, services: Services) -> None:
        super().__init__(self.tr("People inside"))
        self.live, self.services = live, services
        self._id = 0
        self.add = IconButton("plus", self.tr("Add a person inside"), "quiet")
        self.add.clicked.connect(self.ask)
        self.head.add_action(self.add)

    def show_members(self, organisation_id: int, members: Sequence[MemberLine]) -> None:
        """Shows them, if they are not who is shown."""
        self._id = organisation_id
        if not self.is_new(organisation_id, tuple(members)):
            return
        for member in members:
            self._add(member)
        if not members:
            text = self.tr("An organisation bonds through its people. Who are they?")
            self.card.add_row(detail(text, wrap=True))

    def ask(self) -> None:
        """Opens the form for one more."""
        with self.services.messages.problems():
            MemberDialog(self.live, self.services, self._id, self).open()

    def remove(self, member: MemberLine) -> None:
        """Takes somebody out; a relationship of their own stays."""
        with self.services.messages.problems():
            label = self.tr("Take a person out")
            self.live.do(label, relationships.remove_member, member.id)
            text = self.tr("{name} is not listed inside any more.")
            self.services.messages.quiet(text.format(name=member.name))

    def _add(self, member: MemberLine) -> None:
        line = Row()
        line.add(Avatar(member.name, 24))
        texts = stacked(body(member.name, wrap=True), gap=0)
        if member.position:
            texts.addWidget(caption(member.position, wrap=True))
        line.add(texts, 1)
        row = self.add_press(f"{member.name}, {member.position}".rstrip(", "), line)
        row.clicked.connect(lambda: self._open(member, row))
        row.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        row.customContextMenuRequested.connect(lambda at: self._popup(member, row.mapToGlobal(at)))

    def _open(self, member: MemberLine, row: QWidget) -> None:
        if member.person_id is None:
            self._popup(member, row.mapToGlobal(QPoint(0, row.height())))
        else:
            self.person_wanted.emit(member.person_id)

    def _popup(self, member: MemberLine, at: QPoint) -> None:
        menu = menus.menu(self)
        person_id = member.person_id
        if person_id is not None:
            menus.add(menu, self.tr("Open"), lambda: self.person_wanted.emit(person_id))
        menus.add(menu, self.tr("Take out"), lambda: self.remove(member))
        menu.popup(at)
