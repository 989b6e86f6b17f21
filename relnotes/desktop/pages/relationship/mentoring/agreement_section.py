"""The agreement in three columns, what each side brings, and its way to paper."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relnotes.desktop.dialogs.agreement import AgreementDialog
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Services
from relnotes.desktop.pages.relationship.agreement_paper import AgreementPaper, AgreementsDialog
from relnotes.desktop.pages.relationship.duty_row import DutyActs, DutyRow
from relnotes.desktop.pages.relationship.section import Section, stacked
from relnotes.desktop.parts.across import Across, Beside
from relnotes.desktop.parts.buttons import Button
from relnotes.desktop.parts.card import Row
from relnotes.desktop.parts.flow import Arranged, Flow
from relnotes.desktop.parts.labels import IconLabel, body, caption, detail, medium
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
        self.paper = AgreementPaper(live, services, self)
        self.out = Button(self.tr("Print or save"), role="quiet", icon="print")
        self.out.clicked.connect(lambda: self.paper.choose(self.out))
        self.before = Button(self.tr("Earlier versions…"), role="quiet")
        self.before.clicked.connect(self.show_before)
        self.duties = DutyActs(live, services, self)
        top = self.layout()
        if isinstance(top, QVBoxLayout):
            self.write.stand_flush()
            ways = Flow([self.before, self.out, self.write], gap=8)
            top.insertWidget(0, Beside(self.head, ways))
        self.to_points: list[Button] = []

    def show_versions(
        self, relationship_id: int, name: str, versions: tuple[AgreementLine, ...]
    ) -> None:
        """Shows the newest version, if it is not what is shown."""
        self._id, self._name = relationship_id, first_name(name)
        if not self.is_new(relationship_id, name, versions, self._live.today()):
            return
        self.to_points = []
        self.paper.turn(versions[0] if versions else None, name)
        self.out.setVisible(bool(versions))
        self.before.setVisible(len(versions) > 1)
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
        apart = [one for one in newest.items if still_apart(one)]
        if apart:
            self.card.add_row(self._apart(apart))
        for item in newest.items:
            self.card.add_row(self._item(item), roomy=True)
        self._add_duties(newest)
        if newest.boundaries:
            words = stacked(
                caption(self.tr("What stays out of bounds"), "unmet"),
                body(newest.boundaries, wrap=True),
                gap=1,
            )
            self.card.add_row(words, roomy=True)

    def _apart(self, items: Sequence[AgreementItemDraft]) -> Row:
        """On how much the two differ, and a press that notes all of it to talk about."""
        text = self._services.words.count(
            len(items),
            self.tr("On one question you are still apart."),
            self.tr("On {n} questions you are still apart."),
        )
        row = Row()
        row.add(IconLabel("swap", "risk", 15))
        row.add(body(text, wrap=True), 1)
        every = Button(self.tr("Bring all up"), role="quiet")
        every.clicked.connect(lambda *_: self.bring_up(*items))
        row.add(every)
        return row

    def _add_duties(self, newest: AgreementLine) -> None:
        for side, head in (
            (Side.ME, self.tr("I bring")),
            (Side.THEM, self.tr("{name} brings").format(name=self._name)),
        ):
            for at, duty in enumerate(one for one in newest.duties if one.side is side):
                self.card.add_row(DutyRow(duty, "" if at else head, self._services, self.duties))

    def show_before(self) -> None:
        """Opens the versions before, to be read."""
        AgreementsDialog(self._live, self._services, self._id, self).open()

    def open_dialog(self) -> None:
        """Asks for the agreement; what is kept is a new version."""
        AgreementDialog(self._live, self._services, self._id, self).open()

    def bring_up(self, *items: AgreementItemDraft) -> None:
        """Makes questions on which the two differ something to talk about."""
        with self._services.messages.problems():
            drafts = [PointDraft(self._id, Side.ME, item.question) for item in items]
            label = self.tr("Note talking points")
            if len(drafts) == 1:
                label = self.tr("Note a talking point")
            self._live.do(label, talking_points.note_all, drafts)
            said = self._services.words.count(
                len(drafts),
                self.tr("It is among what to bring up."),
                self.tr("All {n} are among what to bring up."),
            )
            self._services.messages.quiet(said)

    def _note(self, versions: tuple[AgreementLine, ...]) -> str:
        words, today, newest = self._services.words, self._live.today(), versions[0]
        said = [words.day(newest.day, today)]
        if newest.review_day is not None:
            due = words.due(newest.review_day, today)
            said.append(self.tr("to look at again {when}").format(when=due))
        if newest.end_day is not None:
            end = words.day(newest.end_day, today)
            said.append(self.tr("ends {day}").format(day=end))
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
