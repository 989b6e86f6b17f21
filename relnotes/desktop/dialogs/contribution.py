"""Logging what a side brought: what, what changed because of it, how much, whom it served."""

import datetime as dt
from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from relnotes.desktop.dialogs.choices import Choices
from relnotes.desktop.dialogs.day_edit import DayEdit
from relnotes.desktop.dialogs.form import FormDialog
from relnotes.desktop.dialogs.with_whom import WithWhom
from relnotes.desktop.live import Live
from relnotes.desktop.name_book import NameBook, Whom
from relnotes.desktop.pages.page import Place, Services
from relnotes.desktop.parts.emptying import empty
from relnotes.desktop.parts.fields import CheckRow, Combo, TextBox
from relnotes.desktop.parts.labels import caption
from relnotes.desktop.tokens import px
from relnotes.desktop.words import first_name
from relnotes.domain import amounts
from relnotes.domain.happenings import BRINGING, ContributionDraft
from relnotes.domain.kinds import Confidence, ContributionKind, Side
from relnotes.domain.problem import Code, Problem
from relnotes.journal import contributions, stakes

SIDES = (Side.ME, Side.THEM)
KINDS = tuple(ContributionKind)
CONFIDENCES = tuple(Confidence)


class ContributionDialog(FormDialog):
    """A new contribution of a side, or one to be said anew."""

    def __init__(
        self,
        live: Live,
        services: Services,
        place: Place | None,
        parent: QWidget,
        *,
        side: Side = Side.ME,
        contribution_id: int | None = None,
        serves: tuple[int, ...] = (),
    ) -> None:
        super().__init__(live, services, _title(new=contribution_id is None), parent=parent)
        self.contribution_id = contribution_id
        self._serves = set(serves)
        self._known: ContributionDraft | None = None
        here = place.id if place is not None and place.page == "relationships" else None
        self._relationship_id = here
        self._add_words()
        self._add_marks()
        self._add_stakes()
        self._add_trust()
        self.side.set_index(SIDES.index(side))
        if contribution_id is not None:
            self._fill(live.read(contributions.card, contribution_id))
        self._turn()
        self.what.setFocus()

    def draft_about(self) -> str:
        """The contribution, or with whom a new one is."""
        if self._known is not None:
            return f"contribution:{self.contribution_id}"
        return f"relationship:{self._relationship_id}" if self._relationship_id else ""

    def save(self) -> None:
        """Keeps it, with its amount read and the stakes that it serves."""
        draft = self._written()
        if self.contribution_id is None:
            label = self.tr("Log a contribution")
            self.contribution_id = self.live.do(label, contributions.log, draft)
        else:
            label = self.tr("Edit a contribution")
            self.live.do(label, contributions.revise, self.contribution_id, draft)

    def _add_words(self) -> None:
        self.side = Choices(["", ""])
        self.add_field("side", self.tr("Who brought it?"), self.side)
        self.person = Whom()
        everyone = NameBook.of(self.live).everyone
        self.person.offer(everyone, chosen=self._relationship_id)
        if self._relationship_id is None:
            self.person.setCurrentIndex(-1)
            self.add_field("relationship_id", self.tr("With whom?"), self.person)
        else:
            self.person.setParent(self)
            self.person.hide()
        self.what = QLineEdit()
        self.add_field("what", self.tr("What was it?"), self.what)
        self.effect = TextBox(lines=2)
        self.add_field("effect", self.tr("What changed because of it?"), self.effect)
        self.side.picked.connect(self._turn)
        self.person.currentIndexChanged.connect(self._turn)

    def _add_marks(self) -> None:
        self.kind = Combo()
        self.kind.addItems([self.services.words.enum_title(one) for one in KINDS])
        self.day = DayEdit(self.live.today())
        self.amount = QLineEdit()
        self.amount.setPlaceholderText(self.tr("3 h, €48,000"))
        self.add_across(
            [
                self.add_field("kind", self.tr("Kind"), self.kind),
                self.add_field("day", self.tr("Day"), self.day),
                self.add_field("amount", self.tr("How much?"), self.amount),
            ]
        )
        self.newcomer = WithWhom(self.live, several=False)
        self.newcomer_field = self.add_field(
            "newcomer_id",
            " ",
            self.newcomer,
            hint=self.tr("So that the chain can be read: who brought whom, and what came of it."),
        )
        self.newcomer_field.hide()
        self.kind.currentIndexChanged.connect(self._turn_kind)

    def _add_stakes(self) -> None:
        inside = QWidget()
        self._stakes = QVBoxLayout(inside)
        self._stakes.setContentsMargins(0, 0, 0, 0)
        self._stakes.setSpacing(px(2))
        self.boxes: dict[int, CheckRow] = {}
        self.serves_field = self.add_field("stakes", " ", inside)

    def _add_trust(self) -> None:
        self.evidence = QLineEdit()
        self.evidence.setPlaceholderText(self.tr("a file, a mail, a person who saw it"))
        self.confidence = Combo()
        self.confidence.addItems([self.services.words.enum_title(one) for one in CONFIDENCES])
        self.add_across(
            [
                self.add_field("evidence", self.tr("What shows it?"), self.evidence),
                self.add_field("confidence", self.tr("Who may see it?"), self.confidence),
            ],
            shares=(2, 1),
        )
        self.acknowledged = QCheckBox()
        self.add_row(self.acknowledged)

    def _fill(self, draft: ContributionDraft) -> None:
        self._known = draft
        self.person.setCurrentIndex(self.person.findData(draft.relationship_id))
        self.side.set_index(SIDES.index(draft.side))
        self.what.setText(draft.what)
        self.effect.setPlainText(draft.effect)
        self.kind.setCurrentIndex(KINDS.index(draft.kind))
        if draft.day is not None:
            self.day.set_day(draft.day)
        if draft.amount is not None:
            self.amount.setText(amounts.text(amounts.Amount(draft.amount, draft.unit)).strip())
        self.evidence.setText(draft.evidence)
        self.confidence.setCurrentIndex(CONFIDENCES.index(draft.confidence))
        self.acknowledged.setChecked(draft.acknowledged_day is not None)
        self._serves = set(draft.stakes)
        self.newcomer.choose(() if draft.newcomer_id is None else (draft.newcomer_id,))

    def _turn_kind(self) -> None:
        """Asks who came of it, where somebody can have come."""
        brings = KINDS[self.kind.currentIndex()] in BRINGING
        if brings and self.newcomer_field.isHidden():
            self.newcomer.read()
        self.newcomer_field.setVisible(brings)

    def _turn(self) -> None:
        """Words everything for the side and the person that are chosen."""
        relationship_id = self.person.currentData()
        name = first_name(self.person.currentText()) or self.tr("they")
        mine = self.side.index() == 0
        self.side.set_text(0, self.tr("I brought it"))
        self.side.set_text(1, self.tr("{name} brought it").format(name=name))
        self.acknowledged.setText(
            self.tr("I told {name} about it").format(name=name)
            if mine
            else self.tr("I thanked for it")
        )
        self.serves_field.set_label(
            self.tr("Which needs and expectations of {name} does it serve?").format(name=name)
            if mine
            else self.tr("Which of your needs and expectations does it serve?")
        )
        came = self.tr("To whom did you introduce {name}?")
        if not mine:
            came = self.tr("Who came to you through {name}?")
        self.newcomer_field.set_label(came.format(name=name))
        self.newcomer.line.setAccessibleName(came.format(name=name))
        self._offer(relationship_id, Side.THEM if mine else Side.ME)

    def _offer(self, relationship_id: int | None, side: Side) -> None:
        """Offers the stakes of the side that was served."""
        self._serves = self._chosen()
        empty(self._stakes)
        self.boxes = {}
        known = () if relationship_id is None else self.live.read(stakes.choices, relationship_id)
        for one in known:
            if one.side is side:
                box = CheckRow(one.what, checked=one.id in self._serves)
                self.boxes[one.id] = box
                self._stakes.addWidget(box)
        if not self.boxes:
            self._stakes.addWidget(caption(self.tr("None written down yet."), wrap=True))

    def _chosen(self) -> set[int]:
        """What is ticked now, and what was before and is not on offer."""
        return {one for one in self._serves if one not in self.boxes} | {
            one for one, box in self.boxes.items() if box.is_checked()
        }

    def _written(self) -> ContributionDraft:
        relationship_id = self.person.currentData()
        if relationship_id is None:
            raise Problem(Code.EMPTY, field="relationship_id")
        draft = ContributionDraft(
            relationship_id=relationship_id,
            side=SIDES[self.side.index()],
            what=self.what.text(),
            effect=self.effect.toPlainText(),
            kind=KINDS[self.kind.currentIndex()],
            day=self.day.day(),
            evidence=self.evidence.text(),
            confidence=CONFIDENCES[self.confidence.currentIndex()],
            acknowledged_day=self._acknowledged_day(),
            stakes=tuple(sorted(one for one in self._chosen() if one in self.boxes)),
            newcomer_id=self._newcomer(),
        )
        written = self.amount.text().strip()
        if not written:
            return draft
        amount = amounts.parse(written)
        return replace(draft, amount=amount.value, unit=amount.unit)

    def _newcomer(self) -> int | None:
        """Who came of it, if somebody did and is named."""
        if self.newcomer_field.isHidden():
            return None
        if not self.newcomer.chosen and not self.newcomer.line.text().strip():
            return None
        try:
            (one,) = self.newcomer.settle()
        except Problem as problem:
            raise Problem(problem.code, field="newcomer_id", **problem.details) from None
        return one

    def _acknowledged_day(self) -> dt.date | None:
        if not self.acknowledged.isChecked():
            return None
        known = self._known.acknowledged_day if self._known is not None else None
        return known or self.live.today()


def _title(*, new: bool) -> str:
    if new:
        return QCoreApplication.translate("ContributionDialog", "What was brought")
    return QCoreApplication.translate("ContributionDialog", "Edit the contribution")
