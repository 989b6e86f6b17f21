"""Noting that a copy was shown: to whom and when."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from relnotes.desktop.dialogs.day_edit import DayEdit
from relnotes.desktop.dialogs.form import FormDialog
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Services
from relnotes.desktop.parts.labels import detail
from relnotes.journal import summary_copies


class ShownDialog(FormDialog):
    """Whoever saw the page has heard of its lines: they count as told from that day on."""

    def __init__(
        self, live: Live, services: Services, summary_id: int, to_whom: str, parent: QWidget
    ) -> None:
        translate = QCoreApplication.translate
        title = translate("ShownDialog", "Shown to them")
        verb = translate("ShownDialog", "Mark as shown")
        super().__init__(live, services, title, verb=verb, parent=parent)
        self._id = summary_id
        self.told = 0
        self.to_whom = QLineEdit(to_whom)
        self.day = DayEdit(live.today())
        self.add_field("to_whom", self.tr("Who saw it"), self.to_whom)
        self.add_field("day", self.tr("When"), self.day)
        self.add_row(
            detail(self.tr("Your lines on it are marked as told. Undo takes it back."), wrap=True)
        )

    def save(self) -> None:
        """Marks the copy and its lines."""
        label = self.tr("Mark a summary as shown")
        self.told = self.live.do(
            label, summary_copies.show, self._id, self.to_whom.text(), self.day.day()
        )
