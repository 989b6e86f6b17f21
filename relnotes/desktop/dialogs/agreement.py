"""The agreement: ready questions, and for each theirs, mine and what was agreed."""

import datetime as dt
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from relnotes.desktop.dialogs.day_edit import OptionalDay
from relnotes.desktop.dialogs.form import FormDialog
from relnotes.desktop.dialogs.growing_rows import GrowingRows
from relnotes.desktop.dialogs.outcomes import OutcomeList
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Services
from relnotes.desktop.parts.across import Across
from relnotes.desktop.parts.buttons import IconButton
from relnotes.desktop.parts.card import Card, Row
from relnotes.desktop.parts.fields import Field, TextBox
from relnotes.desktop.parts.flow import Arranged
from relnotes.desktop.words import first_name
from relnotes.domain.kinds import MENTORINGS, RelationshipKind, Side
from relnotes.domain.mentoring import lines
from relnotes.domain.sides import AgreementDraft, AgreementItemDraft, DutyDraft
from relnotes.domain.text import LINE_LIMIT
from relnotes.journal import agreements, people, programmes
from relnotes.noop import QT_TRANSLATE_NOOP

QUESTIONS = (
    QT_TRANSLATE_NOOP("AgreementDialog", "How often do we meet, and where?"),
    QT_TRANSLATE_NOOP("AgreementDialog", "Who sets the agenda?"),
    QT_TRANSLATE_NOOP("AgreementDialog", "Which topics are wanted, and which are off limits?"),
    QT_TRANSLATE_NOOP("AgreementDialog", "What does each of us bring?"),
    QT_TRANSLATE_NOOP("AgreementDialog", "What do we think the other expects?"),
    QT_TRANSLATE_NOOP("AgreementDialog", "How open are we to feedback?"),
    QT_TRANSLATE_NOOP("AgreementDialog", "What stays between us?"),
    QT_TRANSLATE_NOOP("AgreementDialog", "What do we do when it gets difficult, and who helps?"),
    QT_TRANSLATE_NOOP("AgreementDialog", "When does it end, and what is success?"),
)
AT_WORK = (
    QT_TRANSLATE_NOOP("AgreementDialog", "Which part does each of us play?"),
    QT_TRANSLATE_NOOP("AgreementDialog", "How do we decide, and who has the last word?"),
    QT_TRANSLATE_NOOP("AgreementDialog", "How soon do we answer each other?"),
    QT_TRANSLATE_NOOP("AgreementDialog", "What stays between us?"),
    QT_TRANSLATE_NOOP("AgreementDialog", "What do we do when it gets difficult, and who helps?"),
    QT_TRANSLATE_NOOP("AgreementDialog", "When does it end, and what is success?"),
)


class AgreementDialog(FormDialog):
    """A new version of the agreement, begun from the one before or from the ready questions."""

    wide = 860

    def __init__(
        self, live: Live, services: Services, relationship_id: int, parent: QWidget
    ) -> None:
        title = QCoreApplication.translate("AgreementDialog", "What you agree")
        super().__init__(live, services, title, parent=parent)
        self._relationship_id = relationship_id
        versions = live.read(agreements.versions, relationship_id)
        before = versions[0] if versions else None
        self._name = first_name(live.read(people.name_of, relationship_id))
        self.items = GrowingRows(
            self.tr("Add a question"), lambda texts: _Question(self._name, texts), empty=4
        )
        begun = live.read(programmes.of, relationship_id)
        ready = lines(begun.questions) if begun else ()
        kind = live.read(people.header, relationship_id, live.today()).kind
        items = before.items if before else _ready(ready, kind)
        self.items.retype([[one.question, one.theirs, one.mine, one.agreed] for one in items])
        self.review = OptionalDay(self.tr("Look at it again on"), live.today())
        self.end = OptionalDay(self.tr("It ends on"), live.today())
        self.review.set_day(before.review_day if before else None)
        self.end.set_day(before.end_day if before else None)
        self._before = before
        self.add_field("items", self.tr("Trim the questions, and add your own."), self.items)
        self._add_duties()
        self.boundaries = TextBox(before.boundaries if before else "", lines=2)
        self.add_field("boundaries", self.tr("What stays out of bounds?"), self.boundaries)
        self.text = TextBox(before.text if before else "", lines=2)
        hint = self.tr("A contract, an order, a mail; or the agreement in a sentence.")
        self.add_field("text", self.tr("Where is it written?"), self.text, hint=hint)
        self.add_across(
            [
                self.add_field("review_day", self.tr("When is it reviewed?"), self.review),
                self.add_field("end_day", self.tr("Is there an end?"), self.end),
            ]
        )

    def draft_about(self) -> str:
        """With whom it is agreed."""
        return f"relationship:{self._relationship_id}"

    def save(self) -> None:
        """Keeps it as the newest version."""
        draft = AgreementDraft(
            self._relationship_id,
            items=tuple(AgreementItemDraft(*one) for one in self.items.typed()),
            review_day=self.review.day(),
            end_day=self.end.day(),
            text=self.text.toPlainText(),
            boundaries=self.boundaries.toPlainText(),
            duties=self._duties(),
        )
        self.live.do(self.tr("Keep an agreement"), agreements.agree, draft)
        self.services.messages.quiet(self.tr("Kept; the version before it stays."))

    def _add_duties(self) -> None:
        """What each side brings, by when; a line more comes up as one is written."""
        known = self._before.duties if self._before else ()
        self.duties = {
            Side.ME: OutcomeList("promise", self.tr("I bring"), "me", self.live.today()),
            Side.THEM: OutcomeList(
                "promise", self.tr("{name} brings").format(name=self._name), "them",
                self.live.today(),
            ),
        }  # fmt: skip
        for side, widget in self.duties.items():
            mine = [one for one in known if one.side is side]
            widget.retype([[one.what, "", _iso(one.due), None] for one in mine])
        fields = [
            self.add_field(f"duties {side}", "", widget) for side, widget in self.duties.items()
        ]
        self.add_across(fields, gap=16)

    def _duties(self) -> tuple[DutyDraft, ...]:
        """What was written; what is done already stays done in the new version."""
        known = self._before.duties if self._before else ()
        done = {(one.side, one.what): one.done_day for one in known}
        return tuple(
            DutyDraft(side, one.what, one.due, done.get((side, one.what)))
            for side, widget in self.duties.items()
            for one in widget.written()
        )


class _Question(Card):
    """One question, which can be reworded or left out, and its three answers."""

    def __init__(self, name: str, texts: list[str]) -> None:
        super().__init__()
        question, *answers = texts
        self.first = QLineEdit(question)
        self.first.setMaxLength(LINE_LIMIT)
        self.first.setAccessibleName(self.tr("Question"))
        self.first.setPlaceholderText(self.tr("A question of your own"))
        self.gone = IconButton("close", self.tr("Leave this question out"), role="quiet")
        self.gone.setAutoDefault(False)
        self.answers = [TextBox(text, lines=3) for text in answers]
        names = (self.tr("{name} says").format(name=name), self.tr("I say"), self.tr("We agree"))
        line = Row()
        line.add(self.first, 1)
        line.add(self.gone)
        columns = Arranged()
        across = Across(columns)
        for label, box in zip(names, self.answers, strict=True):
            across.addWidget(Field(label, box))
        self.add_row(line)
        self.add_row(columns, line=False)

    def read(self) -> list[str]:
        """Question and answers as they stand."""
        return [self.first.text(), *(box.toPlainText() for box in self.answers)]


def _iso(day: dt.date | None) -> str | None:
    return day.isoformat() if day is not None else None


def _ready(own: Sequence[str], kind: RelationshipKind) -> tuple[AgreementItemDraft, ...]:
    """The questions of the programme, or those that relnotes offers."""
    if own:
        return tuple(map(AgreementItemDraft, own))
    translate = QCoreApplication.translate
    questions = QUESTIONS if kind in MENTORINGS else AT_WORK
    return tuple(AgreementItemDraft(translate("AgreementDialog", one)) for one in questions)
