"""How the two are doing: the newest look back, with the way to the ones before it."""

from PySide6.QtWidgets import QVBoxLayout

from relnotes.desktop.dialogs.review import ReviewDialog, ReviewsDialog, answered
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Services
from relnotes.desktop.pages.relationship.section import Section
from relnotes.desktop.parts.across import Beside
from relnotes.desktop.parts.buttons import Button
from relnotes.desktop.parts.flow import Flow
from relnotes.desktop.parts.labels import detail
from relnotes.journal import agreements


class ReviewsSection(Section):
    """Shows what was found the last time, and asks anew."""

    def __init__(self, live: Live, services: Services) -> None:
        super().__init__("")
        self._live, self._services = live, services
        self._relationship_id = 0
        self.head.set_text(self.tr("How you two are doing"))
        self.before = Button(self.tr("Earlier looks…"), "quiet")
        self.before.clicked.connect(self.show_before)
        self.look = Button(self.tr("Look back…"), "quiet", icon="calendar")
        self.look.clicked.connect(self.look_back)
        top = self.layout()
        if isinstance(top, QVBoxLayout):
            top.insertWidget(0, Beside(self.head, Flow([self.before, self.look], gap=8)))

    def show_reviews(self, relationship_id: int) -> None:
        """Reads the looks back at somebody."""
        self._relationship_id = relationship_id
        reviews, today = self._live.read(agreements.reviews, relationship_id), self._live.today()
        if not self.is_new(relationship_id, reviews, today):
            return
        self.before.setVisible(len(reviews) > 1)
        if not reviews:
            hint = self.tr("A few short questions, every few months: roles, trust, well-being.")
            self.card.add_row(detail(hint, wrap=True))
            return
        newest, words = reviews[0], self._services.words
        said = [words.day(newest.day, today)]
        if newest.next_day is not None:
            when = words.due(newest.next_day, today)
            said.append(self.tr("next look {when}").format(when=when))
        self.card.add_row(detail(" · ".join(said), wrap=True))
        for key, text in newest.answers:
            self.card.add_row(answered(key, text))

    def look_back(self) -> None:
        """Asks the questions."""
        with self._services.messages.problems():
            ReviewDialog(self._live, self._services, self._relationship_id, self).open()

    def show_before(self) -> None:
        """Opens every look to be read."""
        ReviewsDialog(self._live, self._services, self._relationship_id, self).open()
