"""Undo and redo in the window: their words say what they would do, a quiet line what they did."""

from PySide6.QtCore import QObject

from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Services


class Stepping(QObject):
    """Takes steps back and does them again."""

    def __init__(self, live: Live, services: Services, parent: QObject) -> None:
        super().__init__(parent)
        self._live, self._services = live, services

    def undo(self) -> None:
        """Takes the last step back, and says which."""
        with self._services.messages.problems():
            said = self.tr("Undone: {label}").format(label=self._live.undo().label)
            self._services.messages.quiet(said, undo=False)

    def redo(self) -> None:
        """Does the last undone step again."""
        with self._services.messages.problems():
            said = self.tr("Done again: {label}").format(label=self._live.redo().label)
            self._services.messages.quiet(said)

    def show(self) -> None:
        """Names in both actions what they would do now."""
        reach, actions = self._live.reach, self._services.actions
        for name, label, bare, named in (
            ("undo", reach.undo, self.tr("Undo"), self.tr("Undo: {label}")),
            ("redo", reach.redo, self.tr("Redo"), self.tr("Redo: {label}")),
        ):
            actions[name].setEnabled(label is not None)
            actions.set_text(name, bare if label is None else named.format(label=label))
