"""One key each for how it was: warmth, who may see it, and my role become words of the text."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from relnotes.desktop.capturing.box import CaptureBox
from relnotes.desktop.capturing.foot import CaptureFoot
from relnotes.desktop.words import Words
from relnotes.domain.capture import edits
from relnotes.domain.capture.edits import Edit
from relnotes.domain.capture.parts import Mark
from relnotes.domain.capture.said import said
from relnotes.domain.kinds import Confidence


class EntryMarks(QObject):
    """Answers to the foot of the capture window and to its keys, in the window's text."""

    def __init__(self, box: CaptureBox, foot: CaptureFoot, words: Words, window: QWidget) -> None:
        super().__init__(window)
        self._box, self._window = box, window
        self._language = edits.language_of(words.locale.name()[:2])
        foot.warmth_chosen.connect(self.set_warmth)
        foot.confidence_turned.connect(self.turn_confidence)
        foot.role_wanted.connect(self.begin_role)
        for warmth in range(1, 6):
            self._key(f"Alt+{warmth}", partial(foot.press_warmth, warmth))
        self._key("Alt+P", partial(self.turn_confidence, Confidence.PRIVATE))
        self._key("Alt+C", partial(self.turn_confidence, Confidence.IN_CONFIDENCE))
        self._key("Alt+R", self.begin_role)

    def set_warmth(self, warmth: int | None) -> None:
        """How warm it was, or nothing of it."""
        self._do(edits.with_warmth(self._box.reading, warmth, self._language))

    def turn_confidence(self, confidence: Confidence) -> None:
        """Who may see it; the same again opens it."""
        reading = self._box.reading
        now = Confidence.OPEN if said(reading).confidence is confidence else confidence
        self._do(edits.with_confidence(reading, now, self._language))

    def begin_role(self) -> None:
        """Begins the words of the role, or marks those that are there."""
        role = said(self._box.reading).role or self.tr("role")
        self._do(edits.with_role(self._box.reading, role, self._language))
        for part in self._box.reading.parts:
            if part.mark is Mark.ROLE:
                self._box.select(part.end - len(role), part.end)

    def _do(self, edit: Edit) -> None:
        if edit.start != edit.end or edit.text:
            self._box.edit(edit)
        self._box.setFocus()

    def _key(self, key: str, act: Callable[[], object]) -> None:
        QShortcut(QKeySequence(key), self._window).activated.connect(act)
