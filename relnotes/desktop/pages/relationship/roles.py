"""The parts that both sides play, side by side."""

from typing import ClassVar

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from relnotes.desktop.dialogs.history import HistoryDialog
from relnotes.desktop.dialogs.role import RoleDialog
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Services
from relnotes.desktop.pages.relationship.mentoring.agreement_section import AgreementSection
from relnotes.desktop.pages.relationship.menus import add, menu
from relnotes.desktop.pages.relationship.role_section import RoleSection
from relnotes.desktop.pages.relationship.tab import Tab
from relnotes.desktop.pages.relationship.two_sides import TwoSides
from relnotes.desktop.parts.buttons import Button
from relnotes.desktop.parts.heads import SectionHead
from relnotes.desktop.parts.keyboard import hand_to
from relnotes.desktop.parts.labels import detail
from relnotes.desktop.parts.scroll import ScrollPage
from relnotes.desktop.tokens import px
from relnotes.desktop.words import first_name
from relnotes.domain.kinds import MENTORINGS, Side
from relnotes.journal import agreements, people, roles, trash
from relnotes.journal.roles import RoleLine


class RolesTab(Tab):
    """Which roles each side plays now, and which they played before."""

    tables: ClassVar[frozenset[str]] = frozenset(
        {"role", "relationship", "agreement", "agreement_duty", "promise"}
    )

    def __init__(self, live: Live, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(live, services, parent)
        self.heads = {side: self._head(side) for side in Side}
        self.sections = {side: self._section(side) for side in Side}
        self.sides = TwoSides()
        for pair in (self.heads, self.sections):
            self.sides.add_pair(pair[Side.ME], pair[Side.THEM])
        self.page = ScrollPage()
        self.page.body.setSpacing(px(18))
        self.page.add(self.sides)
        question = self.tr(
            "Roles change with the hour, the place and the others in the room. "
            "Does each of yours still fit the way you see yourself?"
        )
        self.page.add(detail(question, "text2", wrap=True))
        self.agreement = AgreementSection(live, services)
        self.page.add(self.agreement)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.addWidget(self.page)

    def refresh(self) -> None:
        """Read both sides' roles."""
        today = self.live.today()
        name = first_name(self.live.read(people.name_of, self.relationship_id))
        self.heads[Side.THEM].set_text(self.tr("{name}’s").format(name=name))
        lines = self.live.read(roles.of, self.relationship_id)
        self._show_agreement()
        for side, section in self.sections.items():
            section.set_lines([one for one in lines if one.side is side], today)

    def _show_agreement(self) -> None:
        """The agreement stands here, unless this relationship has a tab for its mentoring."""
        header = self.live.read(people.header, self.relationship_id, self.live.today())
        mentored = header.kind in MENTORINGS
        self.agreement.setVisible(not mentored)
        if not mentored:
            versions = self.live.read(agreements.versions, self.relationship_id)
            self.agreement.show_versions(self.relationship_id, header.name, versions)

    def show_record(self, record_id: int) -> None:
        """Go to one role."""
        for section in self.sections.values():
            if (row := section.rows.get(record_id)) is not None:
                self.page.ensure(row)
                hand_to(row)

    def give(self, side: Side) -> None:
        """Ask which role a side plays."""
        RoleDialog(self.live, self.services, self.relationship_id, self, side=side).open()

    def edit(self, line: RoleLine) -> None:
        """Open a role to be said anew."""
        RoleDialog(
            self.live, self.services, line.relationship_id, self, side=line.side, role_id=line.id
        ).open()

    def end(self, line: RoleLine) -> None:
        """Let a role end today; it stays among those before."""
        messages = self.services.messages
        with messages.problems():
            self.live.do(self.tr("End a role"), roles.end, line.id)
            messages.quiet(self.tr("Ended today; it stays among the roles before"))

    def delete(self, line: RoleLine) -> None:
        """Put a role into the trash."""
        messages = self.services.messages
        with messages.problems():
            self.live.do(self.tr("Delete a role"), trash.throw, "role", line.id)
            messages.quiet(self.tr("Moved to the trash"))

    def show_history(self, line: RoleLine) -> None:
        """What was done to a role, with the ways back."""
        with self.services.messages.problems():
            HistoryDialog(self.live, self.services, ("role", line.id), self).open()

    def show_menu(self, line: RoleLine, at: QPoint) -> QMenu:
        """What can be done with a role."""
        shown = menu(self)
        add(shown, self.tr("Edit…"), lambda: self.edit(line))
        if line.until is None or line.until > self.live.today():
            add(shown, self.tr("End it today"), lambda: self.end(line))
        shown.addSeparator()
        add(shown, self.tr("History…"), lambda: self.show_history(line))
        add(shown, self.tr("Move to the trash"), lambda: self.delete(line))
        shown.popup(at)
        return shown

    def _head(self, side: Side) -> SectionHead:
        mine = side is Side.ME
        head = SectionHead(self.tr("Mine") if mine else "", ink="me" if mine else "them")
        button = Button(self.tr("Give a role"), icon="plus")
        button.setAccessibleName(self.tr("Give me a role") if mine else self.tr("Give them a role"))
        button.clicked.connect(lambda: self.give(side))
        head.add_action(button)
        return head

    def _section(self, side: Side) -> RoleSection:
        section = RoleSection(self.services.words, side)
        section.opened.connect(self.edit)
        section.deleted.connect(self.delete)
        section.menu_wanted.connect(self.show_menu)
        section.give_wanted.connect(lambda: self.give(side))
        return section
