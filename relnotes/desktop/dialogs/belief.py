"""A belief of my own: what I take for granted, how I test it, and what it turned out to be."""

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from relnotes.desktop.dialogs.form import FormDialog
from relnotes.desktop.live import Live
from relnotes.desktop.name_book import NameBook, Whom
from relnotes.desktop.pages.page import Services
from relnotes.desktop.pages.relationship.section import edge_to_edge
from relnotes.desktop.parts.card import Card, PressRow
from relnotes.desktop.parts.fields import Combo, TextBox
from relnotes.desktop.parts.labels import body, caption
from relnotes.domain.growth import BeliefDraft
from relnotes.domain.kinds import Verdict
from relnotes.journal import lessons

VERDICTS = tuple(Verdict)


class BeliefDialog(FormDialog):
    """A new belief, or one to be tested and judged."""

    def __init__(
        self, live: Live, services: Services, parent: QWidget, *, belief_id: int | None = None
    ) -> None:
        title = QCoreApplication.translate("BeliefDialog", "What do you take for granted?")
        super().__init__(live, services, title, parent=parent)
        self.belief_id = belief_id
        self._add_words()
        self._add_verdict()
        self._known = None if belief_id is None else live.read(lessons.belief, belief_id)
        if self._known is not None:
            self._fill(self._known)
        self.what.setFocus()

    def draft_about(self) -> str:
        """The belief, or nothing for a new one."""
        return f"belief:{self.belief_id}" if self._known is not None else ""

    def save(self) -> None:
        """Keeps it; a verdict that changed has today's date."""
        draft = self._written()
        if self.belief_id is None:
            self.belief_id = self.live.do(self.tr("Write down a belief"), lessons.believe, draft)
        else:
            self.live.do(self.tr("Question a belief"), lessons.rethink, self.belief_id, draft)

    def _add_words(self) -> None:
        self.what = QLineEdit()
        self.add_field("what", self.tr("What do you believe?"), self.what)
        self.person = Whom()
        everyone = NameBook.of(self.live).everyone
        self.person.offer(everyone, head=self.tr("The work, or everybody"))
        self.add_field("relationship_id", self.tr("Whom is it about?"), self.person)
        self.test = TextBox(lines=2)
        self.add_field("test", self.tr("How could you find out whether it holds?"), self.test)
        self.ways = Card()
        ways = self.live.read(lessons.procedures) if self.belief_id is None else ()
        for way in ways:
            row = edge_to_edge(PressRow(self.tr("Use it again: {way}").format(way=way)))
            row.add(body(way, wrap=True), 1)
            row.clicked.connect(partial(self._use_again, way))
            self.ways.add_row(row, padded=False)
        if ways:
            self.add_row(
                caption(self.tr("How you found out before. Press to use it again."), wrap=True)
            )
            self.add_row(self.ways)

    def _use_again(self, way: str, _checked: object = None) -> None:
        self.test.setPlainText(way)
        self.test.setFocus()

    def _add_verdict(self) -> None:
        self.verdict = Combo()
        self.verdict.addItems([self.services.words.enum_title(one) for one in VERDICTS])
        self.add_field("verdict", self.tr("What did it turn out to be?"), self.verdict)
        self.procedure = TextBox(lines=3)
        self.add_field(
            "procedure",
            self.tr("How did you find out?"),
            self.procedure,
            hint=self.tr("So that you can use the same way for the next belief."),
        )

    def _fill(self, draft: BeliefDraft) -> None:
        self.what.setText(draft.what)
        self.person.setCurrentIndex(max(0, self.person.findData(draft.relationship_id)))
        self.test.setPlainText(draft.test)
        self.verdict.setCurrentIndex(VERDICTS.index(draft.verdict))
        self.procedure.setPlainText(draft.procedure)

    def _written(self) -> BeliefDraft:
        return BeliefDraft(
            self.what.text(),
            test=self.test.toPlainText(),
            verdict=VERDICTS[self.verdict.currentIndex()],
            procedure=self.procedure.toPlainText(),
            relationship_id=self.person.currentData(),
        )
