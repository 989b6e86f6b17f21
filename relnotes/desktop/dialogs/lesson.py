"""A lesson to be read again: what turned it, what to repeat, and what came of it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from relnotes.desktop.dialogs.reading import ReadingDialog
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Place, Services
from relnotes.desktop.pages.relationship.section import stacked
from relnotes.desktop.parts.buttons import Button
from relnotes.desktop.parts.card import Card
from relnotes.desktop.parts.flow import Flow
from relnotes.desktop.parts.labels import body, caption
from relnotes.desktop.words import capitalised
from relnotes.journal import lessons, people
from relnotes.journal.lessons import LessonLine


class LessonDialog(ReadingDialog):
    """The words of one lesson, and the way to whom it came from."""

    go = Signal(object)
    """The `Place` of its relationship."""

    def __init__(self, live: Live, services: Services, lesson_id: int, parent: QWidget) -> None:
        lesson = live.read(lessons.line, lesson_id)
        day = capitalised(services.words.day(lesson.day, live.today()))
        super().__init__(lesson.title, parent, lead=day, size=(560, 460))
        card = Card()
        for name, said in self._parts(lesson):
            card.add_row(stacked(caption(name), body(said, wrap=True)), roomy=True)
        self.page.add(card)
        self.open_button: Button | None = None
        if lesson.relationship_id is not None:
            self._add_way(live.read(people.name_of, lesson.relationship_id), lesson)

    def _parts(self, lesson: LessonLine) -> list[tuple[str, str]]:
        parts = [
            (self.tr("What turned it"), lesson.turned),
            (self.tr("What to repeat"), lesson.repeat),
            (self.tr("What came of it"), lesson.came_of_it),
        ]
        told = [(name, said) for name, said in parts if said]
        return told or [(self.tr("Nothing more was written down"), lesson.title)]

    def _add_way(self, name: str, lesson: LessonLine) -> None:
        self.open_button = Button(self.tr("With {name}").format(name=name), "quiet", icon="person")
        self.open_button.clicked.connect(lambda *_: self._open(lesson))
        self.page.add(Flow([self.open_button]))

    def _open(self, lesson: LessonLine) -> None:
        self.accept()
        self.go.emit(Place("relationships", lesson.relationship_id, "repair"))
