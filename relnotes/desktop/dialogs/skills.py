"""One side's look at the skills of a mentee: words for where each stands, and never a grade."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from relnotes.desktop.dialogs.choices import Choices
from relnotes.desktop.dialogs.day_edit import DayEdit
from relnotes.desktop.dialogs.form import FormDialog
from relnotes.desktop.dialogs.growing_rows import GrowingRows
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Services
from relnotes.desktop.parts.across import Across
from relnotes.desktop.parts.buttons import IconButton
from relnotes.desktop.parts.fields import Combo
from relnotes.desktop.parts.flow import Arranged
from relnotes.desktop.parts.labels import body
from relnotes.desktop.tokens import px
from relnotes.desktop.words import Words, first_name
from relnotes.domain.kinds import Footing, Side
from relnotes.domain.mentoring import SkillDraft, SkillsDraft
from relnotes.domain.text import LINE_LIMIT
from relnotes.journal import people, skills
from relnotes.journal.skills import SkillLine
from relnotes.noop import QT_TRANSLATE_NOOP

READY = (
    QT_TRANSLATE_NOOP("SkillsDialog", "Keeping up a working relationship"),
    QT_TRANSLATE_NOOP("SkillsDialog", "Preparing a difficult talk"),
    QT_TRANSLATE_NOOP("SkillsDialog", "Saying no"),
    QT_TRANSLATE_NOOP("SkillsDialog", "Asking for help"),
    QT_TRANSLATE_NOOP("SkillsDialog", "Hearing criticism"),
    QT_TRANSLATE_NOOP("SkillsDialog", "Giving work away"),
)
SIDES = (Side.THEM, Side.ME)


class SkillsDialog(FormDialog):
    """The same list for both; each look is dated, and the ones before stay."""

    wide = 760

    def __init__(
        self, live: Live, services: Services, relationship_id: int, parent: QWidget
    ) -> None:
        title = QCoreApplication.translate("SkillsDialog", "How do these stand today?")
        super().__init__(live, services, title, parent=parent)
        self._relationship_id = relationship_id
        name = first_name(live.read(people.name_of, relationship_id))
        self._before = live.read(skills.of, relationship_id)
        hint = self.tr("Words, not marks: what it takes today, and where you saw it.")
        self.add_row(body(hint, "text2", wrap=True))
        self.side = Choices([self.tr("{name} says").format(name=name), self.tr("I say")])
        self.day = DayEdit(live.today())
        self.add_across(
            [
                self.add_field("side", self.tr("Who is looking?"), self.side),
                self.add_field("day", self.tr("On which day?"), self.day),
            ]
        )
        self.skills = GrowingRows(
            self.tr("Add a skill"), lambda texts: _Skill(services.words, texts), empty=4
        )
        self.add_field("skills", self.tr("The skills, and how each stands"), self.skills)
        self.side.picked.connect(self._turn)
        self._turn()

    def draft_about(self) -> str:
        """With whom."""
        return f"relationship:{self._relationship_id}"

    def save(self) -> None:
        """Keeps the look of one side."""
        read = [one for one in self.skills.typed() if one[0].strip()]
        draft = SkillsDraft(
            self._relationship_id,
            SIDES[self.side.index()],
            tuple(
                SkillDraft(skill, Footing(footing) if footing else None, note, was)
                for skill, footing, note, was in read
            ),
            self.day.day(),
        )
        self.live.do(self.tr("Look at the skills"), skills.look, draft)
        self.services.messages.quiet(self.tr("Kept; the look before it stays."))

    def _turn(self, _index: int = 0) -> None:
        """Begins with how this side saw it the last time."""
        mine = SIDES[self.side.index()] is Side.ME
        rows = [_row(one, mine=mine) for one in self._before]
        self.skills.retype(rows or [[self.tr(one), "", "", ""] for one in READY])


class _Skill(QWidget):
    """One skill, how it stands, and where that was seen."""

    def __init__(self, words: Words, texts: list[str]) -> None:
        super().__init__()
        skill, footing, note, self._was = texts
        self.first, self.note = QLineEdit(skill), QLineEdit(note)
        for line, name in ((self.first, self.tr("Skill")), (self.note, self.tr("Where it showed"))):
            line.setMaxLength(LINE_LIMIT)
            line.setPlaceholderText(name)
            line.setMinimumWidth(px(130))
            line.setAccessibleName(name if line is self.first or not skill else f"{name}: {skill}")
        self.footing = Combo(self.tr("How it stands: {skill}").format(skill=skill))
        self.footing.addItem(self.tr("Not asked yet"), "")
        for one in Footing:
            self.footing.addItem(words.enum_title(one), one.value)
        self.footing.setCurrentIndex(max(0, self.footing.findData(footing)))
        self.gone = IconButton("close", self.tr("Leave this skill out"), role="quiet")
        self.gone.setAutoDefault(False)
        columns = Arranged()
        across = Across(columns, shares=(5, 4, 5), gap=8)
        for widget in (self.first, self.footing, self.note):
            across.addWidget(widget)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(4))
        row.addWidget(columns, 1)
        row.addWidget(self.gone, 0, Qt.AlignmentFlag.AlignTop)

    def read(self) -> list[str]:
        """What stands there."""
        footing = str(self.footing.currentData() or "")
        return [self.first.text(), footing, self.note.text(), self._was]


def _row(one: SkillLine, *, mine: bool) -> list[str]:
    looks = one.mine if mine else one.theirs
    return [one.skill, looks[-1].footing if looks else "", "", one.skill]
