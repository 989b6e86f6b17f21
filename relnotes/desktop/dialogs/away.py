"""A time away: until when nothing shall be asked."""

import datetime as dt

from PySide6.QtWidgets import QWidget

from relnotes.desktop.dialogs.day_edit import DayEdit
from relnotes.desktop.dialogs.form import FormDialog
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Services
from relnotes.desktop.parts.labels import detail
from relnotes.journal import away

_USUAL = dt.timedelta(days=14)


class AwayDialog(FormDialog):
    """Asks for the day on which the user is back; nothing that is due is lost meanwhile."""

    def __init__(self, live: Live, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(live, services, self.tr("A time away"), verb=self.tr("Go"), parent=parent)
        text = self.tr("Nothing is asked of you until then, and no reminder rings.")
        self.add_row(detail(text, wrap=True))
        self.first = DayEdit(live.today())
        self.back = DayEdit(live.today() + _USUAL)
        self.add_field("first_day", self.tr("Away from"), self.first)
        self.add_field("back_day", self.tr("Back on"), self.back)

    def save(self) -> None:
        """Keeps the time away."""
        self.live.do(self.tr("Go away"), away.leave, self.back.day(), self.first.day())
        self.services.messages.quiet(self.tr("Enjoy it. Everything waits here."))
