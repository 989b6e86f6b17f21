"""A programme or cohort: what its mentorings begin with; and an observation across mentees."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from relnotes.desktop.dialogs.form import FormDialog
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Services
from relnotes.desktop.parts.fields import TextBox
from relnotes.domain.mentoring import ProgrammeDraft
from relnotes.journal import notebook, programmes
from relnotes.journal.notebook import ObservationLine
from relnotes.journal.programmes import ProgrammeLine


class ProgrammeDialog(FormDialog):
    """A name, and three lists with a line for each: questions, skills, the frame of a session."""

    wide = 620

    def __init__(
        self,
        live: Live,
        services: Services,
        parent: QWidget,
        programme: ProgrammeLine | None = None,
    ) -> None:
        title = QCoreApplication.translate("ProgrammeDialog", "Programme or cohort")
        super().__init__(live, services, title, parent=parent)
        self.programme_id = programme.id if programme else None
        known = programme or ProgrammeLine(0, "", "", "", "", 0)
        self.name = QLineEdit(known.name)
        self.questions = TextBox(known.questions, lines=4)
        self.skills = TextBox(known.skills, lines=4)
        self.session = TextBox(known.session, lines=4)
        each = self.tr("One on a line.")
        self.add_field("name", self.tr("What is it called?"), self.name)
        agreed = self.tr("Questions for the agreement")
        self.add_field("questions", agreed, self.questions, hint=each)
        self.add_field("skills", self.tr("Skills to look at"), self.skills, hint=each)
        frame = self.tr("A session is written down in this frame.")
        self.add_field("session", self.tr("Template of a session"), self.session, hint=frame)

    def draft_about(self) -> str:
        """The programme, or nothing for a new one."""
        return f"programme:{self.programme_id}" if self.programme_id else ""

    def save(self) -> None:
        """Keeps it; mentorings that began with it stay as they are."""
        draft = ProgrammeDraft(
            self.name.text(),
            self.questions.toPlainText(),
            self.skills.toPlainText(),
            self.session.toPlainText(),
        )
        label = self.tr("Keep a programme")
        self.programme_id = self.live.do(label, programmes.keep, draft, self.programme_id)


class ObservationDialog(FormDialog):
    """Something noticed, in other words."""

    wide = 560

    def __init__(
        self, live: Live, services: Services, line: ObservationLine, parent: QWidget
    ) -> None:
        title = QCoreApplication.translate("ObservationDialog", "What you noticed")
        super().__init__(live, services, title, parent=parent)
        self._id = line.id
        self.what = TextBox(line.what, lines=6, grows=True)
        self.add_field("what", self.tr("In your words"), self.what)

    def draft_about(self) -> str:
        """The observation."""
        return f"observation:{self._id}"

    def save(self) -> None:
        """Keeps the words."""
        words = self.what.toPlainText()
        self.live.do(self.tr("Reword an observation"), notebook.reword, self._id, words)
