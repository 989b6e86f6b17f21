"""What the mentor keeps beside her mentees: a notebook across them, and their programmes."""

from functools import partial

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QLineEdit

from relnotes.desktop.dialogs.programme import ObservationDialog, ProgrammeDialog
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Services
from relnotes.desktop.pages.relationship import menus
from relnotes.desktop.pages.relationship.section import Section
from relnotes.desktop.pages.surveying.long_section import LongSection
from relnotes.desktop.parts.buttons import Button
from relnotes.desktop.parts.labels import body
from relnotes.domain.text import LINE_LIMIT
from relnotes.journal import notebook, programmes, trash
from relnotes.journal.notebook import ObservationLine
from relnotes.journal.programmes import ProgrammeLine


def _below(section: Section) -> QPoint:
    """Where a row's menu opens: below the row in focus."""
    row = section.focusWidget() or section
    return row.mapToGlobal(QPoint(0, row.height()))


class NotebookSection(LongSection):
    """A line to write in, and what was noticed, the newest first."""

    def __init__(self, live: Live, services: Services) -> None:
        super().__init__(self.tr("Noticed across mentees"), services)
        self._live = live
        self.line = QLineEdit()
        self.line.setMaxLength(LINE_LIMIT)
        self.line.setAccessibleName(self.tr("What you noticed"))
        self.line.setPlaceholderText(self.tr("What you noticed, about none of them alone…"))
        self.line.returnPressed.connect(self.write)
        layout = self.layout()
        if layout is not None:
            layout.addWidget(self.line)

    def show_noticed(self, lines: tuple[ObservationLine, ...]) -> None:
        """Shows the notebook; what is being typed stays."""
        shown, today = lines[: self.limit], self._live.today()
        self.show_rest(len(shown), len(lines))
        if not self.is_new(shown, today):
            return
        if not shown:
            self.say_nothing(self.tr("What do several of them have in common? It is kept here."))
        for one in shown:
            day = self.services.words.day(one.day, today)
            self.add_line(one.what, day, partial(self._menu, one))

    def write(self) -> None:
        """Keeps what was typed."""
        with self.services.messages.problems():
            label = self.tr("Write down an observation")
            self._live.do(label, notebook.observe, self.line.text())
            self.line.clear()

    def edit(self, one: ObservationLine) -> None:
        """Asks for other words."""
        ObservationDialog(self._live, self.services, one, self).open()

    def throw(self, one: ObservationLine) -> None:
        """Moves an observation to the trash."""
        with self.services.messages.problems():
            label = self.tr("Move an observation to the trash")
            self._live.do(label, trash.throw, "observation", one.id)
            self.services.messages.quiet(self.tr("The observation is in the trash."))

    def _menu(self, one: ObservationLine) -> None:
        menu = menus.menu(self)
        menus.add(menu, self.tr("Edit…"), lambda: self.edit(one))
        menus.add(menu, self.tr("Move to the trash"), lambda: self.throw(one))
        menu.popup(_below(self))


class ProgrammesSection(Section):
    """Programmes and cohorts, with how many belong to each."""

    members_wanted = Signal(str)
    """The name of a programme whose mentorings alone are to be seen."""

    def __init__(self, live: Live, services: Services) -> None:
        super().__init__(self.tr("Programmes and cohorts"))
        self._live, self._services = live, services
        self.add = Button(self.tr("Add"), role="quiet", icon="plus")
        self.add.setAccessibleName(self.tr("Add a programme"))
        self.add.clicked.connect(lambda *_: self.edit(None))
        self.head.add_action(self.add)

    def show_programmes(self, lines: tuple[ProgrammeLine, ...]) -> None:
        """Shows them, if they are not what is shown."""
        if not self.is_new(lines):
            return
        if not lines:
            text = self.tr("Questions, skills and a template that several mentorings begin with.")
            self.card.add_row(body(text, "text2", wrap=True), roomy=True)
        words = self._services.words
        for one in lines:
            count = words.count(one.members, self.tr("1 mentoring"), self.tr("{n} mentorings"))
            said = f"{one.name} · {count}"
            row = self.add_press(said, body(said, wrap=True))
            row.clicked.connect(partial(self._menu, one))

    def edit(self, one: ProgrammeLine | None) -> None:
        """Asks what a programme begins with."""
        ProgrammeDialog(self._live, self._services, self, one).open()

    def remove(self, one: ProgrammeLine) -> None:
        """Takes a programme away; its mentorings stay."""
        with self._services.messages.problems():
            self._live.do(self.tr("Remove a programme"), programmes.remove, one.id)
            self._services.messages.quiet(self.tr("Removed; its mentorings stay."))

    def _menu(self, one: ProgrammeLine) -> None:
        menu = menus.menu(self)
        if one.members:
            name = self.tr("Show who belongs to it")
            menus.add(menu, name, lambda: self.members_wanted.emit(one.name))
        menus.add(menu, self.tr("Edit…"), lambda: self.edit(one))
        menus.add(menu, self.tr("Remove"), lambda: self.remove(one))
        menu.popup(_below(self))
