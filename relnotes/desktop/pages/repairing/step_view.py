"""What the views of all four steps are: texts kept as you pause, gates said where they stand."""

from collections.abc import Callable
from typing import Concatenate, ParamSpec, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Services
from relnotes.desktop.pages.repairing.kept_text import KeptText
from relnotes.desktop.pages.repairing.situation import Situation
from relnotes.desktop.parts.buttons import Button
from relnotes.desktop.parts.fields import Field
from relnotes.desktop.parts.heads import SectionHead
from relnotes.desktop.parts.labels import WrapLabel
from relnotes.desktop.parts.notices import Banner
from relnotes.desktop.tokens import px
from relnotes.domain.problem import Problem
from relnotes.journal import repairs
from relnotes.journal.access import Writer

T = TypeVar("T")
P = ParamSpec("P")


class StepView(QWidget):
    """One step of a repair, or its whole story; a subclass builds itself and fills in `fill`."""

    go = Signal(object)
    """A `Place` to open."""

    def __init__(self, live: Live, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.live, self.services, self.words = live, services, services.words
        self.now: Situation | None = None
        self.texts: dict[str, KeptText] = {}
        self.fields: dict[str, Field] = {}
        self.problem = Banner("", tone="risk")
        self.problem.hide()
        self.stack = QVBoxLayout(self)
        self.stack.setContentsMargins(0, 0, 0, 0)
        self.stack.setSpacing(px(12))

    def add_headed(self, head: SectionHead, *parts: QWidget) -> None:
        """Adds a group: its head stands nearer to what is below it than to what is above."""
        group = QVBoxLayout()
        group.setSpacing(px(8))
        if self.stack.count():
            group.setContentsMargins(0, px(6), 0, 0)
        for part in (head, *parts):
            group.addWidget(part)
        self.stack.addLayout(group)

    def show_situation(self, now: Situation) -> None:
        """Shows how the repair stands; what is being typed stays."""
        if self.now is None or self.now.case.id != now.case.id:
            self.forget()
            self.problem.hide()
        self.now = now
        for name, text in self.texts.items():
            text.show_text(self.kept(name))
        self.fill(now)

    def fill(self, now: Situation) -> None:
        """Shows everything that is not a kept text."""
        raise NotImplementedError

    def kept(self, name: str) -> str:
        """What the journal holds of a text."""
        return str(getattr(self.now.case, name) or "") if self.now else ""

    def forget(self) -> None:
        """Keeps what was typed and turns away from the repair that was shown."""
        for text in self.texts.values():
            text.forget()

    def flush(self) -> None:
        """Keeps what was typed since the last pause."""
        for text in self.texts.values():
            text.flush()

    def add_text(
        self, name: str, label: str, *, hint: str = "", lines: int = 1, step: str = ""
    ) -> Field:
        """A field whose text is kept; `step` is what undo calls the typing."""
        text = KeptText(label, lambda typed: self._write(name, typed, step or label), lines=lines)
        field = Field(label, text, hint)
        self.texts[name], self.fields[name] = text, field
        return field

    def tried(
        self,
        label: str,
        change: Callable[Concatenate[Writer, P], T],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> bool:
        """Makes a change; a problem is said at its place, and the answer is False."""
        self.flush()
        self.problem.hide()
        try:
            self.live.do(label, change, *args, **kwargs)
        except Problem as problem:
            self.refuse(problem)
            return False
        return True

    def refuse(self, problem: Problem) -> None:
        """Says a problem at the field that it belongs to, or above the step."""
        sentence = self.words.problem(problem)
        field = self.fields.get(problem.field or "")
        if field is None or field.isHidden():
            self.problem.set_text(sentence)
            self.problem.show()
            return
        field.set_problem(sentence)
        field.widget.setFocus()

    def _write(self, name: str, typed: str, step: str) -> bool:
        if self.now is None:
            return True
        field = self.fields.get(name)
        if field is not None:
            field.set_problem("")
        try:
            self.live.do(step, repairs.write, self.now.case.id, name, typed)
        except Problem as problem:
            if field is not None:
                field.set_problem(self.words.problem(problem))
            else:
                self.refuse(problem)
            return False
        return True


class Foot(QWidget):
    """The end of a step: what is missing or comes next, and the buttons."""

    def __init__(self, *buttons: Button) -> None:
        super().__init__()
        self.note = WrapLabel("", "detail", "text2")
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(px(8))
        line.addWidget(self.note, 1)
        for button in buttons:
            line.addWidget(button)

    def say(self, text: str) -> None:
        """Says what is missing or what comes next."""
        self.note.setText(text)
