"""A repair that is behind you, or was put aside: read, not worked on."""

from PySide6.QtWidgets import QWidget

from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Services
from relnotes.desktop.pages.repairing.situation import Situation
from relnotes.desktop.pages.repairing.step_view import StepView
from relnotes.desktop.parts.card import Card
from relnotes.desktop.parts.emptying import empty
from relnotes.desktop.parts.heads import SectionHead
from relnotes.desktop.parts.labels import body, detail, heading
from relnotes.desktop.tokens import px
from relnotes.domain.kinds import RepairState


class StoryView(StepView):
    """What happened, what you did about it, what was said, and what stays."""

    def __init__(self, live: Live, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(live, services, parent)
        self._told: Situation | None = None

    def fill(self, now: Situation) -> None:
        """Tells the story, without what was left empty."""
        if now == self._told:
            return
        self._told = now
        empty(self.stack)
        behind = now.case.state is RepairState.CLOSED
        self.stack.addWidget(
            heading(self.tr("It is behind you.") if behind else self.tr("Put aside."), wrap=True)
        )
        self.stack.addWidget(detail(self._when(now), wrap=True))
        self._tell("", self._chapters(now))
        self._tell(self.tr("Their part, as you saw it"), ((now.case.their_part or "", ""),))
        if now.lesson is not None:
            lesson = now.lesson
            self._tell(
                self.tr("What it taught you"),
                (
                    (lesson.title, ""),
                    (lesson.turned, self.tr("What turned it")),
                    (lesson.repeat, self.tr("What you would do again")),
                    (lesson.came_of_it, self.tr("What came of it")),
                ),
            )

    def _when(self, now: Situation) -> str:
        case = now.case
        closed = self.words.day(case.closed_day, now.today) if case.closed_day else ""
        opened = self.words.day(case.opened_day, now.today)
        if case.state is RepairState.ASIDE:
            text = self.tr("Opened {opened}, put aside {closed}: {reason}")
            return text.format(opened=opened, closed=closed, reason=case.aside_reason)
        text = self.tr("Opened {opened}, closed {closed}.").format(opened=opened, closed=closed)
        if case.next_contact is None:
            return text
        day = self.words.day(case.next_contact, now.today)
        return f"{text} {self.tr('Next ordinary contact: {day}.').format(day=day)}"

    def _chapters(self, now: Situation) -> tuple[tuple[str, str], ...]:
        case = now.case
        return (
            (case.what_happened, self.tr("What happened")),
            (case.my_part, self.tr("Your part")),
            (case.wrong, self.tr("The wrong to put right")),
            (case.corrected, self.tr("What you did about it")),
            (case.message, self.tr("What you prepared to say")),
            (case.they_said, self.tr("What they said")),
            (case.they_wanted, self.tr("What they would have wanted")),
        )

    def _tell(self, head: str, chapters: tuple[tuple[str, str], ...]) -> None:
        written = [(text, name) for text, name in chapters if text]
        if not written:
            return
        if head:
            self.stack.addSpacing(px(4))
            self.stack.addWidget(SectionHead(head))
        card = Card()
        for text, name in written:
            row = card.add_row(detail(name)) if name else card.add_row(body(text, wrap=True))
            layout = row.layout()
            if name and layout is not None:
                layout.addWidget(body(text, wrap=True))
        self.stack.addWidget(card)
