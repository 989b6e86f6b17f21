"""Words to tell or to thank with; on which day that was done, and how."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from relnotes.desktop.dialogs.day_edit import DayEdit
from relnotes.desktop.dialogs.form import FormDialog
from relnotes.desktop.live import Live
from relnotes.desktop.pages.asking import credit
from relnotes.desktop.pages.asking.sayings import Sayings
from relnotes.desktop.pages.page import Services
from relnotes.desktop.parts.labels import body
from relnotes.domain.kinds import Side
from relnotes.journal import contributions
from relnotes.journal.contributions import ContributionLine


class AcknowledgeDialog(FormDialog):
    """Mine is told, theirs is thanked for: when, and in which way."""

    def __init__(
        self, live: Live, services: Services, contribution: ContributionLine, parent: QWidget
    ) -> None:
        super().__init__(live, services, _title(mine=contribution.side is Side.ME), parent=parent)
        self._contribution = contribution
        known = live.read(contributions.acknowledgement, contribution.id)
        self.add_row(body(contribution.what, "text2", wrap=True))
        if known.day is None:
            self.sayings = Sayings(services, credit.sayings(contribution, services.words))
            self.add_row(self.sayings)
        self.day = DayEdit(known.day or live.today())
        self.add_field("day", self.tr("On which day?"), self.day)
        self.how = QLineEdit(known.how)
        self.how.setPlaceholderText(self.tr("over lunch, by letter, in front of the team…"))
        self.add_field("how", self.tr("How?"), self.how, hint=self.tr("May stay empty."))

    def draft_about(self) -> str:
        """The contribution."""
        return f"contribution:{self._contribution.id}"

    def save(self) -> None:
        """Notes it."""
        mine = self._contribution.side is Side.ME
        self.live.do(
            self.tr("Mark as told") if mine else self.tr("Mark as thanked"),
            contributions.acknowledge,
            self._contribution.id,
            day=self.day.day(),
            how=self.how.text(),
        )


def _title(*, mine: bool) -> str:
    if mine:
        return QCoreApplication.translate("AcknowledgeDialog", "Tell them")
    return QCoreApplication.translate("AcknowledgeDialog", "Thank them")
