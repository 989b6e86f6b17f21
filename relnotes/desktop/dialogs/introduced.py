"""Who brought whom, said in one line: the two names, and how it came about."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from relnotes.desktop.dialogs.form import FormDialog
from relnotes.desktop.live import Live
from relnotes.desktop.name_book import NameBook
from relnotes.desktop.pages.page import Services
from relnotes.domain.problem import Code, Problem
from relnotes.journal import introductions, people
from relnotes.journal.people import Name


class IntroducedDialog(FormDialog):
    """Names somebody and who brought them; both are people of the journal."""

    def __init__(
        self, live: Live, services: Services, parent: QWidget, *, person_id: int | None = None
    ) -> None:
        title = QCoreApplication.translate("IntroducedDialog", "Who brought whom?")
        super().__init__(live, services, title, parent=parent)
        self.person_id = person_id
        self._everyone = NameBook.of(live).everyone
        self.who = self._name_line()
        self.add_field("who", self.tr("Who came"), self.who)
        self.by = self._name_line()
        self.add_field("by", self.tr("Who brought them"), self.by)
        self.note = QLineEdit()
        self.add_field("note", self.tr("How it came about"), self.note)
        known = next((one.name for one in self._everyone if one.id == person_id), "")
        self.who.setText(known)
        (self.by if known else self.who).setFocus()

    def draft_about(self) -> str:
        """Who came, or nobody yet."""
        return f"relationship:{self.person_id}" if self.person_id else ""

    def save(self) -> None:
        """Writes it down; nobody can have brought themselves."""
        who, by = self._meant("who", self.who), self._meant("by", self.by)
        if who.id == by.id:
            raise Problem(Code.NOT_A_CHOICE, field="by")
        label = self.tr("Write down who brought them")
        self.live.do(label, introductions.bring, who.id, by.id, self.note.text())

    def _name_line(self) -> QLineEdit:
        line = QLineEdit()
        completer = QCompleter([one.name for one in self._everyone], line)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        line.setCompleter(completer)
        return line

    def _meant(self, field: str, line: QLineEdit) -> Name:
        if not line.text().strip():
            raise Problem(Code.EMPTY, field=field)
        try:
            return people.meant(self._everyone, line.text())
        except Problem as problem:
            raise Problem(problem.code, field=field, **problem.details) from None
