"""Skills as both see them: the first look and the newest, side by side."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relnotes.desktop.dialogs.skills import SkillsDialog
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Services
from relnotes.desktop.pages.relationship import menus
from relnotes.desktop.pages.relationship.section import Section, stacked
from relnotes.desktop.parts.across import Across
from relnotes.desktop.parts.buttons import Button, IconButton
from relnotes.desktop.parts.flow import Arranged, Flow
from relnotes.desktop.parts.labels import body, caption, detail, medium
from relnotes.desktop.parts.pills import Pill
from relnotes.desktop.tokens import InkName, px
from relnotes.desktop.words import capitalised, first_name
from relnotes.domain.happenings import PointDraft
from relnotes.domain.kinds import Side
from relnotes.journal import skills, talking_points
from relnotes.journal.skills import SkillLine, SkillLook


class SkillsSection(Section):
    """One list for both sides; nothing is summed up and nobody is compared."""

    def __init__(self, live: Live, services: Services) -> None:
        super().__init__(self.tr("Skills"))
        self._live, self._services = live, services
        self._id, self._name = 0, ""
        self.look = Button(self.tr("Look at them"), role="quiet", icon="eye")
        self.look.clicked.connect(self.open_dialog)
        self.head.add_action(self.look)
        self.menus: dict[str, IconButton] = {}

    def show_skills(self, relationship_id: int, name: str, lines: tuple[SkillLine, ...]) -> None:
        """Shows the list, if it is not what is shown."""
        self._id, self._name = relationship_id, first_name(name)
        if not self.is_new(relationship_id, name, lines, self._live.today()):
            return
        self.menus = {}
        if not lines:
            text = self.tr(
                "The same list, looked at by {name} and by you: once now, once later. Words, not "
                "marks."
            )
            self.card.add_row(body(text.format(name=self._name), "text2", wrap=True), roomy=True)
        for line in lines:
            self.card.add_row(self._skill(line), roomy=True)

    def open_dialog(self) -> None:
        """Asks how the skills stand today, as one side sees them."""
        with self._services.messages.problems():
            SkillsDialog(self._live, self._services, self._id, self).open()

    def strike(self, line: SkillLine) -> None:
        """Takes a skill off the list."""
        with self._services.messages.problems():
            label = self.tr("Take a skill off the list")
            self._live.do(label, skills.strike, self._id, line.skill)
            self._services.messages.quiet(self.tr("Off the list."))

    def bring_up(self, line: SkillLine) -> None:
        """Makes what the two see differently something to talk about."""
        with self._services.messages.problems():
            draft = PointDraft(self._id, Side.ME, line.skill)
            self._live.do(self.tr("Note a talking point"), talking_points.note, draft)
            self._services.messages.quiet(self.tr("It is among what to bring up."))

    def _skill(self, line: SkillLine) -> QVBoxLayout:
        top = QHBoxLayout()
        top.setSpacing(px(8))
        top.addWidget(medium(line.skill, wrap=True), 1)
        name = self.tr("More about {skill}").format(skill=line.skill)
        more = IconButton("dots", name, role="quiet")
        more.clicked.connect(lambda *_: self._menu(line, more))
        self.menus[line.skill] = more
        top.addWidget(more)
        columns = Arranged()
        across = Across(columns, gap=14)
        theirs = self.tr("{name} says").format(name=self._name)
        across.addWidget(self._column(theirs, line.theirs, "them"))
        across.addWidget(self._column(self.tr("I say"), line.mine, "me"))
        stack = QVBoxLayout()
        stack.setSpacing(px(6))
        stack.addLayout(top)
        marks = [Pill(self.tr("seen differently"), "risk")] if line.apart else []
        marks += [Pill(self.tr("moved"), "met")] if line.moved else []
        if marks:
            stack.addWidget(Flow(marks, gap=6))
        stack.addWidget(columns)
        return stack

    def _column(self, name: str, looks: tuple[SkillLook, ...], ink: InkName) -> QWidget:
        holder = QWidget()
        holder.setMinimumWidth(px(170))
        stack = stacked(caption(name, ink), gap=1)
        if not looks:
            stack.addWidget(detail(self.tr("not asked yet"), "text3"))
        for look in dict.fromkeys((*looks[:1], *looks[-1:])):
            stack.addWidget(body(self._footing(look), wrap=True))
            if look.note:
                stack.addWidget(caption(look.note, wrap=True))
        stack.setContentsMargins(0, 0, 0, 0)
        stack.addStretch(1)
        holder.setLayout(stack)
        return holder

    def _footing(self, look: SkillLook) -> str:
        words = self._services.words
        day = capitalised(words.day(look.day, self._live.today()))
        return self.tr("{day}: {footing}").format(day=day, footing=words.enum(look.footing))

    def _menu(self, line: SkillLine, button: IconButton) -> None:
        menu = menus.menu(self)
        menus.add(menu, self.tr("Bring it up"), lambda: self.bring_up(line))
        menus.add(menu, self.tr("Take it off the list"), lambda: self.strike(line))
        menu.popup(button.mapToGlobal(QPoint(0, button.height())))
