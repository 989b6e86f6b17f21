"""The small windows around a repair: open one, end its pause early, put it aside."""

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from relnotes.desktop.dialogs.form import FormDialog
from relnotes.desktop.dialogs.with_whom import WithWhom
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Place, Services
from relnotes.desktop.pages.relationship.section import edge_to_edge
from relnotes.desktop.pages.repairing.situation import seeds
from relnotes.desktop.parts.card import Card, PressRow
from relnotes.desktop.parts.fields import TextBox
from relnotes.desktop.parts.labels import body, caption, detail
from relnotes.domain.repair import RepairDraft
from relnotes.journal import repairs

_SEEDS = 6
"""How many open things are offered at most."""


class OpenRepairDialog(FormDialog):
    """Opens a repair with someone; `repair_id` is the new one."""

    def __init__(
        self, live: Live, services: Services, place: Place | None, parent: QWidget | None = None
    ) -> None:
        title = QCoreApplication.translate("OpenRepairDialog", "Open a repair")
        super().__init__(live, services, title, verb=title, parent=parent)
        self.repair_id = 0
        self._about = ""
        self.whom = WithWhom(live, several=False)
        self.whom.read()
        if place is not None and place.page == "relationships" and place.id is not None:
            self.whom.choose([place.id])
            self._about = f"relationship:{place.id}"
        self.what, self.part, self.wrong = TextBox(), TextBox(), TextBox(lines=2)
        self.add_row(
            detail(self.tr("Something broke. Four steps lead back to ordinary contact."), wrap=True)
        )
        self.add_field("people", self.tr("With whom"), self.whom)
        self.add_field("what_happened", self.tr("What happened"), self.what)
        self.add_field(
            "my_part",
            self.tr("My part"),
            self.part,
            hint=self.tr("It can come later, but before you speak."),
        )
        self.add_field(
            "wrong",
            self.tr("The wrong to put right"),
            self.wrong,
            hint=self.tr("What is still broken, late or owed? Leave it empty if nothing is."),
        )
        if self.whom.chosen:
            self._offer_seeds(self.whom.chosen[0][0])
            self.what.setFocus()

    def take_over(self, seed: str) -> None:
        """Adds what is open between you to the wrong that is to be put right."""
        said = self.wrong.toPlainText().rstrip()
        if seed not in said:
            self.wrong.setPlainText(f"{said}\n{seed}".lstrip())

    def _offer_seeds(self, relationship_id: int) -> None:
        found = self.live.read(seeds, relationship_id, self.live.today())
        if not found:
            return
        card = Card()
        for seed in found[:_SEEDS]:
            row = edge_to_edge(PressRow(self.tr("Take over: {what}").format(what=seed)))
            row.add(body(seed, wrap=True), 1)
            row.clicked.connect(partial(self._pressed, seed))
            card.add_row(row, padded=False)
        told = self.tr("Open between you. Press what is part of the wrong.")
        self.add_row(caption(told, wrap=True))
        self.add_row(card)

    def _pressed(self, seed: str, _checked: object = None) -> None:
        self.take_over(seed)

    def draft_about(self) -> str:
        """With whom it began."""
        return self._about

    def save(self) -> None:
        """Opens it."""
        draft = RepairDraft(
            relationship_id=self.whom.settle()[0],
            what_happened=self.what.toPlainText(),
            my_part=self.part.toPlainText(),
            wrong=self.wrong.toPlainText(),
        )
        self.repair_id = self.live.do(self.tr("Open a repair"), repairs.open, draft)


class EndPauseDialog(FormDialog):
    """Asks why a pause ends before its day."""

    def __init__(self, live: Live, services: Services, repair_id: int, parent: QWidget) -> None:
        title = QCoreApplication.translate("EndPauseDialog", "End the pause early")
        verb = QCoreApplication.translate("EndPauseDialog", "End the pause")
        super().__init__(live, services, title, verb=verb, parent=parent)
        self._repair_id = repair_id
        self.reason = TextBox()
        text = self.tr("A pause is for them as much as for you. What makes now the right time?")
        self.add_row(detail(text, wrap=True))
        self.add_field("reason", self.tr("Why"), self.reason)

    def draft_about(self) -> str:
        """The repair."""
        return f"repair:{self._repair_id}"

    def save(self) -> None:
        """Goes on to the third step."""
        self.live.do(
            self.tr("End the pause"), repairs.move_on, self._repair_id, self.reason.toPlainText()
        )


class PutAsideDialog(FormDialog):
    """Asks why a repair is put aside."""

    def __init__(self, live: Live, services: Services, repair_id: int, parent: QWidget) -> None:
        title = QCoreApplication.translate("PutAsideDialog", "Put the repair aside")
        verb = QCoreApplication.translate("PutAsideDialog", "Put aside")
        super().__init__(live, services, title, verb=verb, parent=parent)
        self._repair_id = repair_id
        self.reason = TextBox()
        text = self.tr("Not everything can be mended now. You can open a new one at any time.")
        self.add_row(detail(text, wrap=True))
        self.add_field("reason", self.tr("Why"), self.reason)

    def draft_about(self) -> str:
        """The repair."""
        return f"repair:{self._repair_id}"

    def save(self) -> None:
        """Puts it aside."""
        label, reason = self.tr("Put a repair aside"), self.reason.toPlainText()
        self.live.do(label, repairs.put_aside, self._repair_id, reason)
