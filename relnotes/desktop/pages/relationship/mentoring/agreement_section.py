"""The agreement in three columns: what they said, what I said, what was agreed."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relnotes.desktop.dialogs.agreement import AgreementDialog
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Services
from relnotes.desktop.pages.relationship.section import Section, stacked
from relnotes.desktop.parts.across import Across
from relnotes.desktop.parts.buttons import Button
from relnotes.desktop.parts.flow import Arranged
from relnotes.desktop.parts.labels import body, caption, detail, medium
from relnotes.desktop.parts.pills import Pill
from relnotes.desktop.tokens import InkName, px
from relnotes.desktop.words import first_name
from relnotes.domain.happenings import PointDraft
from relnotes.domain.kinds import Side
from relnotes.domain.sides import AgreementItemDraft, still_apart
from relnotes.journal import talking_points
from relnotes.journal.agreements import AgreementLine


class AgreementSection(Section):
    """The newest version, and which questions the two sides still answer differently."""

    def __init__(self, live: Live, services: Services) -> None:
        super().__init__(self.tr("Agreement"))
        self._live, self._services = live, services
        self._id, self._name = 0, ""
        self.write = Button("", role="quiet", icon="edit")
        self.write.clicked.connect(self.open_dialog)
        self.head.add_action(self.write)
        self.to_points: list[Button] = []

    def show_versions(
        self, relationship_id: int, name: str, versions: tuple[AgreementLine, ...]
    ) -> None:
        """Shows the newest version, if it is not what is shown."""
        self._id, self._name = relationship_id, first_name(name)
        if not self.is_new(relationship_id, name, versions, self._live.today()):
            return
        self.to_points = []
        self.write.setText(self.tr("Look again") if versions else self.tr("Write it down"))
        if not versions:
            text = self.tr(
                "How often, who sets the agenda, what stays between you: three columns, theirs, "
                "mine, and what you agree."
            )
            self.card.add_row(body(text, "text2", wrap=True), roomy=True)
            return
        newest = versions[0]
        self.card.add_row(detail(self._note(versions), wrap=True))
        if newest.text:
            self.card.add_row(body(newest.text, wrap=True), roomy=True)
        for item in newest.items:
            self.card.add_row(self._item(item), roomy=True)

    def open_dialog(self) -> None:
        """Asks for the agreement; what is kept is a new version."""
        AgreementDialog(self._live, self._services, self._id, self).open()

    def bring_up(self, item: AgreementItemDraft) -> None:
        """Makes a question on which the two differ something to talk about."""
        with self._services.messages.problems():
            draft = PointDraft(self._id, Side.ME, item.question)
            self._live.do(self.tr("Note a talking point"), talking_points.note, draft)
            self._services.messages.quiet(self.tr("It is among what to bring up."))

    def _note(self, versions: tuple[AgreementLine, ...]) -> str:
        words, today, newest = self._services.words, self._live.today(), versions[0]
        said = [words.day(newest.day, today)]
        if newest.review_day is not None:
            due = words.due(newest.review_day, today)
            said.append(self.tr("to look at again {when}").format(when=due))
        if len(versions) > 1:
            count = words.count(
                len(versions) - 1, self.tr("1 version before"), self.tr("{n} versions before")
            )
            said.append(count)
        return " · ".join(said)

    def _item(self, item: AgreementItemDraft) -> QVBoxLayout:
        top = QHBoxLayout()
        top.setSpacing(px(8))
        top.addWidget(medium(item.question, wrap=True), 1)
        if still_apart(item):
            top.addWidget(Pill(self.tr("not agreed yet"), "risk"))
            talk = Button(self.tr("Bring it up"), role="quiet")
            talk.setAccessibleName(f"{talk.text()}: {item.question}")
            talk.clicked.connect(lambda *_: self.bring_up(item))
            self.to_points.append(talk)
            top.addWidget(talk)
        columns = Arranged()
        across = Across(columns, gap=14)
        theirs = self.tr("{name} said").format(name=self._name)
        across.addWidget(self._column(theirs, item.theirs, "them"))
        across.addWidget(self._column(self.tr("I said"), item.mine, "me"))
        across.addWidget(self._column(self.tr("We agreed"), item.agreed, "met"))
        stack = QVBoxLayout()
        stack.setSpacing(px(6))
        stack.addLayout(top)
        stack.addWidget(columns)
        return stack

    def _column(self, name: str, said: str, ink: InkName) -> QWidget:
        holder = QWidget()
        holder.setMinimumWidth(px(120))
        words = body(said, wrap=True) if said else detail(self.tr("not asked yet"), "text3")
        stack = stacked(caption(name, ink), words, gap=1)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.addStretch(1)
        holder.setLayout(stack)
        return holder
