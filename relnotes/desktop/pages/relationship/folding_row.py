"""A row of a card whose note moves below its words where it is narrow."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from relnotes.desktop.pages.relationship.section import stacked
from relnotes.desktop.parts.card import Row
from relnotes.desktop.parts.labels import Label, caption
from relnotes.desktop.tokens import px

_NARROW = 400


class FoldingRow(Row):
    """Something at the start, words that wrap, a short note, and something at the end."""

    def __init__(
        self,
        start: QWidget,
        words: Label,
        note: Label,
        end: QWidget,
        *,
        note_first: bool = False,
    ) -> None:
        super().__init__()
        self._note = note
        self._folded = caption(note.text(), note.property("ink"), wrap=True)
        both = [self._folded, words] if note_first else [words, self._folded]
        self.add(start)
        if note_first:
            self.add(note)
        self.add(stacked(*both, gap=1), 1)
        if not note_first:
            self.add(note)
        self.add(end)
        self._folded.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose the place for the new width."""
        narrow = event.size().width() < px(_NARROW)
        self._note.setVisible(not narrow)
        self._folded.setVisible(narrow)
        super().resizeEvent(event)
