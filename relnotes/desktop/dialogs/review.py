"""Looking back at a relationship: a few short questions, and the day of the next look."""

import datetime as dt

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from relnotes.desktop.dialogs.day_edit import OptionalDay
from relnotes.desktop.dialogs.form import FormDialog
from relnotes.desktop.dialogs.reading import ReadingDialog
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Services
from relnotes.desktop.pages.past.words import short
from relnotes.desktop.pages.relationship import looking_back
from relnotes.desktop.parts.card import Card
from relnotes.desktop.parts.fields import TextBox
from relnotes.desktop.parts.heads import SectionHead
from relnotes.desktop.parts.labels import body, caption
from relnotes.desktop.tokens import px
from relnotes.desktop.words import first_name
from relnotes.domain.sides import ReviewDraft
from relnotes.journal import agreements, people

_USUAL = dt.timedelta(days=182)
_LONGEST = 110


class ReviewDialog(FormDialog):
    """Each question with what was said the last time; any answer will do, and none has to be."""

    wide = 620

    def __init__(
        self, live: Live, services: Services, relationship_id: int, parent: QWidget
    ) -> None:
        title = QCoreApplication.translate("ReviewDialog", "How are you two doing?")
        super().__init__(live, services, title, parent=parent)
        self._relationship_id = relationship_id
        name = first_name(live.read(people.name_of, relationship_id))
        before = live.read(agreements.reviews, relationship_id)
        said = dict(before[0].answers) if before else {}
        self.add_row(body(self._lead(), "text2", wrap=True))
        self.answers: dict[str, TextBox] = {}
        for question in looking_back.TABLE:
            box = TextBox(lines=2)
            self.answers[question.key] = box
            self.add_field(
                question.key, question.asked(name), box, hint=self._hint(said.get(question.key))
            )
        proposed = live.today() + _USUAL
        self.next = OptionalDay(self.tr("Ask me again on"), proposed, proposed)
        self.add_field("next_day", self.tr("When is the next look?"), self.next)
        self.answers["roles"].setFocus()

    def draft_about(self) -> str:
        """Whom it is about."""
        return f"relationship:{self._relationship_id}"

    def save(self) -> None:
        """Keeps what was answered, with today's date; the looks before stay."""
        answers = tuple((key, box.toPlainText()) for key, box in self.answers.items())
        draft = ReviewDraft(self._relationship_id, answers, next_day=self.next.day())
        self.live.do(self.tr("Look back at a relationship"), agreements.review, draft)
        self.services.messages.quiet(self.tr("Kept on the tab About, with its date."))

    def _lead(self) -> str:
        return self.tr("Answer what has an answer today. The rest may stay empty.")

    def _hint(self, said: str | None) -> str:
        if not said:
            return ""
        return self.tr("Last time: “{words}”").format(words=short(said, _LONGEST))


class ReviewsDialog(ReadingDialog):
    """Every look back at a relationship, the newest first, to read how it went."""

    def __init__(
        self, live: Live, services: Services, relationship_id: int, parent: QWidget
    ) -> None:
        super().__init__(QCoreApplication.translate("ReviewsDialog", "How it went"), parent)
        for review in live.read(agreements.reviews, relationship_id):
            self.page.add(SectionHead(services.words.day(review.day, live.today())))
            card = Card()
            for key, said in review.answers:
                card.add_row(answered(key, said))
            self.page.add(card)


def answered(key: str, said: str) -> QWidget:
    """A question's short name with what was answered."""
    row = QWidget()
    stack = QVBoxLayout(row)
    stack.setContentsMargins(0, 0, 0, 0)
    stack.setSpacing(px(2))
    stack.addWidget(caption(looking_back.short(key)))
    stack.addWidget(body(said, wrap=True))
    return row
