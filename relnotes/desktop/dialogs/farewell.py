"""Closing a mentoring: both look back, and what stays is said."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from relnotes.desktop.dialogs.day_edit import DayEdit
from relnotes.desktop.dialogs.form import FormDialog
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Services
from relnotes.desktop.parts.fields import TextBox
from relnotes.desktop.parts.labels import body
from relnotes.desktop.words import first_name
from relnotes.domain.mentoring import FarewellDraft
from relnotes.journal import farewells, people


class FarewellDialog(FormDialog):
    """Three short texts and a day; afterwards nothing is asked about it any more."""

    wide = 620

    def __init__(
        self, live: Live, services: Services, relationship_id: int, parent: QWidget
    ) -> None:
        translate = QCoreApplication.translate
        title = translate("FarewellDialog", "A good end")
        verb = translate("FarewellDialog", "Close it in honour")
        super().__init__(live, services, title, verb=verb, parent=parent)
        self._relationship_id = relationship_id
        name = first_name(live.read(people.name_of, relationship_id))
        hint = self.tr("It stays here to be read, with all that was written. Nothing is due.")
        self.add_row(body(hint, "text2", wrap=True))
        self.theirs, self.mine, self.stays = TextBox(), TextBox(), TextBox(lines=2)
        theirs = self.tr("How does {name} look back at it?").format(name=name)
        self.add_field("theirs", theirs, self.theirs)
        self.add_field("mine", self.tr("How do you look back at it?"), self.mine)
        self.add_field("stays", self.tr("What stays between you?"), self.stays)
        self.day = DayEdit(live.today())
        self.add_field("day", self.tr("On which day did it end?"), self.day)

    def draft_about(self) -> str:
        """With whom."""
        return f"relationship:{self._relationship_id}"

    def save(self) -> None:
        """Ends it."""
        draft = FarewellDraft(
            self._relationship_id,
            self.mine.toPlainText(),
            self.theirs.toPlainText(),
            self.stays.toPlainText(),
            self.day.day(),
        )
        self.live.do(self.tr("Close a mentoring"), farewells.close, draft)
        self.services.messages.quiet(self.tr("Closed, and kept."))
