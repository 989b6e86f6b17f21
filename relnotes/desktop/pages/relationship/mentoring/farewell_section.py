"""How a mentoring ended, and the way to a good end."""

from relnotes.desktop.dialogs.farewell import FarewellDialog
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Services
from relnotes.desktop.pages.relationship.section import Section, stacked
from relnotes.desktop.parts.buttons import Button
from relnotes.desktop.parts.flow import Flow
from relnotes.desktop.parts.labels import body, caption
from relnotes.desktop.tokens import InkName
from relnotes.desktop.words import first_name
from relnotes.domain.kinds import Standing
from relnotes.journal.farewells import FarewellLine
from relnotes.journal.people import Header


class FarewellSection(Section):
    """The look back of both; `ending` is the quiet button that leads to it."""

    def __init__(self, live: Live, services: Services) -> None:
        super().__init__(self.tr("Ended in honour"))
        self._live, self._services = live, services
        self._id = 0
        self.end = Button(self.tr("Close this mentoring…"), role="quiet")
        self.end.clicked.connect(self.open_dialog)
        self.ending = Flow([self.end])

    def show_farewell(self, header: Header, farewell: FarewellLine | None) -> None:
        """Shows the newest end, if there was one."""
        self._id = header.id
        ended = header.standing is Standing.ENDED
        self.setVisible(ended and farewell is not None)
        self.ending.setVisible(not ended)
        if farewell is None or not self.is_new(header.id, header.name, farewell):
            return
        day = self._services.words.day_in_full(farewell.day)
        self.card.add_row(caption(day))
        name = first_name(header.name)
        parts: tuple[tuple[str, str, InkName], ...] = (
            (self.tr("{name} looked back").format(name=name), farewell.theirs, "them"),
            (self.tr("I looked back"), farewell.mine, "me"),
            (self.tr("What stays"), farewell.stays, "met"),
        )
        for head, text, ink in parts:
            if text:
                self.card.add_row(
                    stacked(caption(head, ink), body(text, wrap=True), gap=2), roomy=True
                )

    def open_dialog(self) -> None:
        """Asks both sides' look back."""
        with self._services.messages.problems():
            FarewellDialog(self._live, self._services, self._id, self).open()
