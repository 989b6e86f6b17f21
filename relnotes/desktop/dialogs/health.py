"""The user's own reading of how a relationship is, with the reason."""

from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from relnotes.desktop.dialogs.form import FormDialog
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Services
from relnotes.desktop.pages.repairing.helped import HelpedBefore
from relnotes.desktop.parts.fields import TextBox
from relnotes.desktop.tokens import px
from relnotes.desktop.words import first_name
from relnotes.domain.kinds import Health
from relnotes.journal import lessons, relationships


class HealthDialog(FormDialog):
    """Steady, strained or damaged: it is never computed, only said."""

    def __init__(
        self, live: Live, services: Services, relationship_id: int, parent: QWidget | None = None
    ) -> None:
        card = live.read(relationships.card, relationship_id)
        name = first_name(card.draft.name)
        super().__init__(
            live, services, self.tr("How is it with {name}?").format(name=name), parent=parent
        )
        self.relationship_id = relationship_id
        self.choices: dict[Health, QRadioButton] = {}
        self._group = QButtonGroup(self)
        self.add_row(self._radios(card.health))
        self.reason = TextBox(card.health_reason)
        self.add_field(
            "reason",
            self.tr("Why do you read it so?"),
            self.reason,
            hint=self.tr("Only you see this. A repair can begin early, while it is only strained."),
        )

        self.helped = HelpedBefore()
        self.helped.show_lines(live.read(lessons.helped, relationship_id), relationship_id)
        self._some_helped = not self.helped.isHidden()
        self.add_row(self.helped)
        self._group.buttonToggled.connect(lambda *_: self._show_helped())
        self._show_helped()

    def draft_about(self) -> str:
        """The relationship."""
        return f"relationship:{self.relationship_id}"

    def save(self) -> None:
        """Keeps the reading."""
        health = next(kind for kind, radio in self.choices.items() if radio.isChecked())
        self.live.do(
            self.tr("Say how it is"),
            relationships.set_health,
            self.relationship_id,
            health,
            self.reason.toPlainText(),
        )

    def _show_helped(self) -> None:
        steady = self.choices[Health.STEADY].isChecked()
        self.helped.setVisible(self._some_helped and not steady)

    def _radios(self, chosen: Health) -> QVBoxLayout:
        texts = {
            Health.STEADY: self.tr("Steady: nothing stands between you"),
            Health.STRAINED: self.tr("Strained: something is unsaid, or goes badly"),
            Health.DAMAGED: self.tr("Damaged: something broke"),
        }
        stack = QVBoxLayout()
        stack.setSpacing(px(6))
        for health, text in texts.items():
            radio = QRadioButton(text)
            radio.setChecked(health is chosen)
            self._group.addButton(radio)
            self.choices[health] = radio
            stack.addWidget(radio)
        return stack
