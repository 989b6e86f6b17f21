"""A relationship's repairs: the one under way, those behind you, and the way to open one."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relnotes.desktop.dialogs.repair import OpenRepairDialog
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Place, Services
from relnotes.desktop.pages.relationship.tab import Tab
from relnotes.desktop.pages.repairing.listed import how_far, nothing_broken
from relnotes.desktop.parts.across import Beside
from relnotes.desktop.parts.buttons import Button, IconButton
from relnotes.desktop.parts.card import Card, PressRow
from relnotes.desktop.parts.flow import Flow
from relnotes.desktop.parts.heads import SectionHead
from relnotes.desktop.parts.labels import body, detail, strong
from relnotes.desktop.parts.scroll import ScrollPage
from relnotes.desktop.tokens import px
from relnotes.domain.kinds import RepairState
from relnotes.journal import lessons, repairs
from relnotes.journal.lessons import LessonLine
from relnotes.journal.repairs import RepairLine


class RepairTab(Tab):
    """What broke between you two, and what became of it."""

    tables = frozenset({"repair", "repair_stage", "lesson", "relationship"})

    def __init__(self, live: Live, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(live, services, parent)
        self.head = SectionHead(self.tr("Under way"))
        self.new = Button(self.tr("Open a repair…"), icon="plus")
        self.new.clicked.connect(self.open_new)
        self.head.add_action(self.new)
        self.calm = detail(self.tr("Nothing is under way between you."), wrap=True)
        self.under_way = Card()
        self.past_head = SectionHead(self.tr("Behind you"))
        self.past = Card()
        self.lessons_head = SectionHead(self.tr("What it taught you"))
        self.lessons = Card()
        self.empty = nothing_broken()
        self.empty.triggered.connect(self.open_new)
        self._arrange()

    def refresh(self) -> None:
        """Reads the repairs and lessons of the relationship."""
        lines = self.live.read(repairs.listed, self.relationship_id)
        learned = self.live.read(lessons.listed, self.relationship_id)
        now = [line for line in lines if line.state is RepairState.OPEN]
        past = [line for line in lines if line.state is not RepairState.OPEN]
        self._show(self.under_way, now)
        self._show(self.past, past)
        self._show_lessons(learned)
        some = bool(lines or learned)
        self.empty.setVisible(not some)
        self.head.setVisible(some)
        self.new.setVisible(not now)
        self.calm.setVisible(some and not now)
        self.past_head.setVisible(bool(past))

    def open_new(self) -> None:
        """Asks what happened, and goes to the new repair."""
        place = Place("relationships", self.relationship_id, "repair")
        dialog = OpenRepairDialog(self.live, self.services, place, self)
        dialog.accepted.connect(lambda: self.go.emit(Place("repair", dialog.repair_id)))
        dialog.open()

    def _show(self, card: Card, lines: Sequence[RepairLine]) -> None:
        card.clear()
        card.setVisible(bool(lines))
        for line in lines:
            row = PressRow(line.what_happened)
            row.clicked.connect(lambda _on=False, one=line.id: self.go.emit(Place("repair", one)))
            told = QWidget()
            words = QVBoxLayout(told)
            words.setContentsMargins(0, 0, 0, 0)
            words.setSpacing(px(2))
            words.addWidget(body(" ".join(line.what_happened.split()), wrap=True))
            words.addWidget(detail(self._when(line), wrap=True))
            state = Flow([how_far(line)], gap=10)
            if line.state is RepairState.OPEN:
                go_on = Button(self.tr("Go on"))
                go_on.clicked.connect(row.clicked)
                state.add(go_on)
            row.add(Beside(told, state), 1)
            card.add_row(row)

    def _show_lessons(self, learned: Sequence[LessonLine]) -> None:
        self.lessons.clear()
        self.lessons.setVisible(bool(learned))
        self.lessons_head.setVisible(bool(learned))
        for lesson in learned:
            words = QVBoxLayout()
            words.setSpacing(px(2))
            words.addWidget(strong(lesson.title, wrap=True))
            for text in (lesson.turned, lesson.repeat, lesson.came_of_it):
                if text and text != lesson.title:
                    words.addWidget(detail(text, wrap=True))
            history = IconButton("clock", self.tr("History of this lesson"), role="quiet")
            history.clicked.connect(partial(self.go.emit, Place("history", lesson.id, "lesson")))
            line = QHBoxLayout()
            line.addLayout(words, 1)
            line.addWidget(history, 0, Qt.AlignmentFlag.AlignTop)
            self.lessons.add_row(line)

    def _when(self, line: RepairLine) -> str:
        today, words = self.live.today(), self.services.words
        opened = words.day(line.opened_day, today)
        if line.closed_day is None:
            return self.tr("Since {day}").format(day=opened)
        closed = words.day(line.closed_day, today)
        return self.tr("{opened} – {closed}").format(opened=opened, closed=closed)

    def _arrange(self) -> None:
        page = ScrollPage(max_width=860)
        for part in (
            self.head,
            self.calm,
            self.under_way,
            self.past_head,
            self.past,
            self.lessons_head,
            self.lessons,
            self.empty,
        ):
            page.add(part)
            part.hide()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(page)
