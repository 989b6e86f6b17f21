"""What to say: thanks that are owed, and what of mine they have not heard."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from relnotes.desktop.dialogs.acknowledge import AcknowledgeDialog
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Services
from relnotes.desktop.pages.relationship.section import Section, stacked
from relnotes.desktop.parts.across import Beside
from relnotes.desktop.parts.buttons import Button
from relnotes.desktop.parts.card import Row
from relnotes.desktop.parts.flow import Flow
from relnotes.desktop.parts.labels import IconLabel, body, caption
from relnotes.desktop.words import first_name
from relnotes.domain.kinds import Side
from relnotes.journal import contributions
from relnotes.journal.brief import Brief
from relnotes.journal.contributions import ContributionLine


class SaySection(Section):
    """Each row is noted as said right here."""

    def __init__(self, live: Live, services: Services) -> None:
        super().__init__(self.tr("To say"))
        self._live, self._services = live, services
        self.buttons: list[Button] = []

    def show_brief(self, seen: Brief) -> None:
        """Shows both, if they are not what is shown; with neither there is nothing to see."""
        today, name = self._live.today(), first_name(seen.header.name)
        self.setVisible(bool(seen.to_thank or seen.to_tell))
        if not self.is_new(seen.header.id, name, seen.to_thank, seen.to_tell, today):
            return
        self.buttons = []
        self._add(self.tr("Thank {name} for").format(name=name), seen.to_thank)
        self._add(self.tr("{name} has not heard").format(name=name), seen.to_tell)

    def show_words(self, one: ContributionLine) -> None:
        """Opens words to say it with."""
        AcknowledgeDialog(self._live, self._services, one, self).open()

    def said(self, one: ContributionLine) -> None:
        """Notes that it was said."""
        theirs = one.side is Side.THEM
        label = self.tr("Mark as thanked") if theirs else self.tr("Mark as told")
        with self._services.messages.problems():
            self._live.do(label, contributions.acknowledge, one.id)
            self._services.messages.quiet(
                self.tr("Thanked today.") if theirs else self.tr("Told today.")
            )

    def _add(self, head: str, lines: Sequence[ContributionLine]) -> None:
        words, today = self._services.words, self._live.today()
        for at, one in enumerate(lines):
            theirs = one.side is Side.THEM
            line = Row()
            line.add(IconLabel("heart" if theirs else "message", "them" if theirs else "me", 15))
            about = words.day(one.day, today)
            texts = stacked(body(one.what, wrap=True), caption(about, wrap=True), gap=1)
            if not at:
                texts.insertWidget(0, caption(head, "them" if theirs else "me", wrap=True))
            said = QWidget()
            texts.setContentsMargins(0, 0, 0, 0)
            said.setLayout(texts)
            how = Button(self.tr("How…"), "quiet")
            how.setAccessibleName(self.tr("How to say it: {what}").format(what=one.what))
            how.clicked.connect(lambda _on=False, one=one: self.show_words(one))
            button = Button(self.tr("Thanked") if theirs else self.tr("Told"))
            button.setAccessibleName(f"{button.text()}: {one.what}")
            button.clicked.connect(lambda _on=False, one=one: self.said(one))
            line.add(Beside(said, Flow([button, how]), least=180), 1)
            self.buttons.append(button)
            self.card.add_row(line)
