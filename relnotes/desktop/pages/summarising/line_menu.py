"""What can be done with a line of the page: all of it for this reader only."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from relnotes.desktop.pages.summarising.told import (
    left_out,
    pulled,
    put_back,
    worded,
)
from relnotes.domain.summary import Choice, Material
from relnotes.domain.summary_lines import LineKey, LineKind


class LineMenu(QMenu):
    """Reword, leave out, pull up, open the record."""

    reword_wanted = Signal(object)
    """The key of what is to be worded anew; None for the title."""
    chosen = Signal(object)
    """The `Choice` that comes of it."""
    record_wanted = Signal(object)
    """The key of a record that is to be opened."""

    def __init__(self, material: Material, choice: Choice, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._material, self._choice = material, choice

    def for_title(self) -> "LineMenu":
        """The menu of the title."""
        self.addAction(self.tr("Reword"), lambda: self.reword_wanted.emit(None))
        if self._choice.title:
            first = replace(self._choice, title="")
            self.addAction(self.tr("Back to the first words"), lambda: self.chosen.emit(first))
        return self

    def for_line(self, key: LineKey) -> "LineMenu":
        """The menu of a line."""
        self._wording(key, self.tr("Reword"))
        effect = (LineKind.EFFECT, key[1])
        if key[0] is LineKind.CONTRIBUTION and self._has_effect(key[1]):
            self._effect(effect)
        self.addSeparator()
        if key[0] is LineKind.CONTRIBUTION:
            up = key not in self._choice.pulled_up
            text = self.tr("Pull up") if up else self.tr("Back to its place")
            self._offer(text, pulled(self._choice, key, up=up))
        self._offer(self.tr("Leave out"), left_out(self._choice, {key}))
        self.addSeparator()
        self.addAction(self.tr("Open the record"), lambda: self.record_wanted.emit(key))
        return self

    def _effect(self, key: LineKey) -> None:
        if key in self._choice.left_out:
            self._offer(self.tr("Put back what came of it"), put_back(self._choice, {key}))
            return
        self._wording(key, self.tr("Reword what came of it"))
        self._offer(self.tr("Leave out what came of it"), left_out(self._choice, {key}))

    def _wording(self, key: LineKey, text: str) -> None:
        self.addAction(text, lambda: self.reword_wanted.emit(key))
        if key in self._choice.wording:
            self._offer(self.tr("Back to the journal’s words"), worded(self._choice, key, ""))

    def _offer(self, text: str, choice: Choice) -> None:
        self.addAction(text, lambda: self.chosen.emit(choice))

    def _has_effect(self, line_id: int) -> bool:
        return any(line.id == line_id and line.effect for line in self._material.contributions)
