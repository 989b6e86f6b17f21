"""A person put inside an organisation or a group."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from relnotes.desktop.dialogs.form import FormDialog
from relnotes.desktop.live import Live
from relnotes.desktop.name_book import NameBook
from relnotes.desktop.pages.page import Services
from relnotes.domain.folding import fold
from relnotes.journal import relationships


class MemberDialog(FormDialog):
    """Names somebody inside; one who has a relationship of their own is linked to it."""

    def __init__(
        self, live: Live, services: Services, organisation_id: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            live, services, self.tr("A person inside"), verb=self.tr("Add"), parent=parent
        )
        self.organisation_id = organisation_id
        everyone = [one for one in NameBook.of(live).everyone if one.id != organisation_id]
        self._ids = {fold(one.name): one.id for one in reversed(everyone)}
        self.name = QLineEdit()
        completer = QCompleter([one.name for one in everyone], self.name)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.name.setCompleter(completer)
        self.position = QLineEdit()
        self.add_field(
            "name",
            self.tr("Who"),
            self.name,
            hint=self.tr("A name you know is linked; a new one is only written down here."),
        )
        self.add_field("position", self.tr("What they do there"), self.position)

    def draft_about(self) -> str:
        """The organisation."""
        return f"relationship:{self.organisation_id}"

    def save(self) -> None:
        """Writes the person down inside the organisation."""
        person_id = self._ids.get(fold(self.name.text()).strip())
        self.live.do(
            self.tr("Add a person inside"),
            relationships.add_member,
            self.organisation_id,
            person_id=person_id,
            name="" if person_id else self.name.text(),
            position=self.position.text(),
        )
