"""Giving a side a role, or saying one anew."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from relnotes.desktop.dialogs.choices import Choices
from relnotes.desktop.dialogs.day_edit import OptionalDay
from relnotes.desktop.dialogs.form import FormDialog
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Services
from relnotes.desktop.parts.fields import Combo, TextBox
from relnotes.desktop.words import first_name
from relnotes.domain.kinds import Side
from relnotes.domain.sides import RoleDraft
from relnotes.journal import people, roles

SIDES = (Side.ME, Side.THEM)


class RoleDialog(FormDialog):
    """The name of a part, what it asks for, since when; mine also says how it fits me."""

    def __init__(
        self,
        live: Live,
        services: Services,
        relationship_id: int,
        parent: QWidget,
        *,
        side: Side = Side.ME,
        role_id: int | None = None,
    ) -> None:
        super().__init__(live, services, _title(new=role_id is None), parent=parent)
        self.role_id = role_id
        self._relationship_id = relationship_id
        self._about = f"role:{role_id}" if role_id else f"{side} relationship:{relationship_id}"
        self._name = first_name(live.read(people.name_of, relationship_id))
        self._add_part()
        self._add_fit()
        self._add_days()
        self.side.set_index(SIDES.index(side))
        if role_id is not None:
            self._fill(live.read(roles.card, role_id))
        self._show_fit()
        self.role.setFocus()

    def draft_about(self) -> str:
        """The role, or who shall play a new one."""
        return self._about

    def save(self) -> None:
        """Keeps the role."""
        mine = self.side.index() == 0
        draft = RoleDraft(
            relationship_id=self._relationship_id,
            side=SIDES[self.side.index()],
            name=self.role.currentText(),
            responsibilities=self.responsibilities.toPlainText(),
            context=self.context.text(),
            self_image=self.self_image.text() if mine else "",
            fit=(self.fit.currentIndex() or None) if mine else None,
            since=self.since.day(),
            until=self.until.day(),
        )
        if self.role_id is None:
            self.role_id = self.live.do(self.tr("Give a role"), roles.give, draft)
        else:
            self.live.do(self.tr("Edit a role"), roles.revise, self.role_id, draft)

    def _add_part(self) -> None:
        self.role = Combo()
        self.role.setEditable(True)
        self.role.addItems(self._vocabulary())
        self.role.setCurrentText("")
        completer = QCompleter(self.role.model(), self.role)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.role.setCompleter(completer)
        self.add_field("name", self.tr("Role"), self.role, hint=self.tr("Choose one, or write it."))
        self.side = Choices([self.tr("Mine"), self.tr("{name}’s").format(name=self._name)])
        self.add_field("side", self.tr("Who plays it?"), self.side)
        self.side.picked.connect(self._show_fit)
        self.responsibilities = TextBox()
        self.add_field(
            "responsibilities", self.tr("What does it ask of this side?"), self.responsibilities
        )
        self.context = QLineEdit()
        self.context.setPlaceholderText(self.tr("in board meetings, when the plan slips…"))
        self.add_field("context", self.tr("When, or where?"), self.context)

    def _add_fit(self) -> None:
        self.fit = Combo()
        self.fit.addItems([self.tr("Not asked yet"), *fits()])
        self.self_image = QLineEdit()
        self.fit_field = self.add_field(
            "fit", self.tr("How does it fit the way you see yourself?"), self.fit
        )
        self.image_field = self.add_field("self_image", self.tr("In your words"), self.self_image)

    def _add_days(self) -> None:
        self.since = OptionalDay(self.tr("Since"), self.live.today())
        self.until = OptionalDay(self.tr("Until"), self.live.today())
        self.add_across(
            [
                self.add_field("since", self.tr("From which day?"), self.since),
                self.add_field("until", self.tr("Is it over?"), self.until),
            ]
        )
        if self.role_id is None:
            self.since.set_day(self.live.today())

    def _fill(self, draft: RoleDraft) -> None:
        self.role.setCurrentText(draft.name)
        self.side.set_index(SIDES.index(draft.side))
        self.responsibilities.setPlainText(draft.responsibilities)
        self.context.setText(draft.context)
        self.self_image.setText(draft.self_image)
        self.fit.setCurrentIndex(draft.fit or 0)
        self.since.set_day(draft.since)
        self.until.set_day(draft.until)

    def _show_fit(self) -> None:
        mine = self.side.index() == 0
        self.fit_field.setVisible(mine)
        self.image_field.setVisible(mine)

    def _vocabulary(self) -> list[str]:
        """The roles of the journal, then the usual ones."""
        return list(dict.fromkeys((*self.live.read(roles.used), *usual())))


def usual() -> list[str]:
    """The roles that people often play."""
    return [
        QCoreApplication.translate("RoleDialog", "mentor"),
        QCoreApplication.translate("RoleDialog", "adviser"),
        QCoreApplication.translate("RoleDialog", "coach"),
        QCoreApplication.translate("RoleDialog", "sponsor"),
        QCoreApplication.translate("RoleDialog", "decision-maker"),
        QCoreApplication.translate("RoleDialog", "client"),
        QCoreApplication.translate("RoleDialog", "supplier"),
        QCoreApplication.translate("RoleDialog", "student"),
        QCoreApplication.translate("RoleDialog", "teacher"),
        QCoreApplication.translate("RoleDialog", "supervisor"),
        QCoreApplication.translate("RoleDialog", "subordinate"),
        QCoreApplication.translate("RoleDialog", "peer"),
        QCoreApplication.translate("RoleDialog", "listener"),
        QCoreApplication.translate("RoleDialog", "challenger"),
        QCoreApplication.translate("RoleDialog", "connector"),
        QCoreApplication.translate("RoleDialog", "expert"),
        QCoreApplication.translate("RoleDialog", "friend"),
        QCoreApplication.translate("RoleDialog", "parent"),
    ]


def fits() -> list[str]:
    """How a role suits the way I see myself, from 1 to 5."""
    return [
        QCoreApplication.translate("RoleDialog", "not me at all"),
        QCoreApplication.translate("RoleDialog", "rather not me"),
        QCoreApplication.translate("RoleDialog", "partly me"),
        QCoreApplication.translate("RoleDialog", "mostly me"),
        QCoreApplication.translate("RoleDialog", "very much me"),
    ]


def _title(*, new: bool) -> str:
    if new:
        return QCoreApplication.translate("RoleDialog", "Give a role")
    return QCoreApplication.translate("RoleDialog", "Edit the role")
