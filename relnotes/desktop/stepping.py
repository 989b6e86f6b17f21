"""Undo and redo in the window: their words say what they would do, a quiet line what they did."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from relnotes.desktop.live import Live
from relnotes.desktop.long_walk import LongWalk, is_long
from relnotes.desktop.pages.page import Services
from relnotes.journal.access import Change


class Stepping(QObject):
    """Takes steps back and does them again; one of many rows beside the window."""

    def __init__(self, live: Live, services: Services, window: QWidget) -> None:
        super().__init__(window)
        self._live, self._services, self._window = live, services, window

    def undo(self) -> None:
        """Takes the last step back, and says which."""
        self._step(self.tr("Taking it back"), again=False)

    def redo(self) -> None:
        """Does the last undone step again."""
        self._step(self.tr("Doing it again"), again=True)

    def show(self) -> None:
        """Names in both actions what they would do now."""
        reach, actions = self._live.reach, self._services.actions
        for name, label, bare, named in (
            ("undo", reach.undo, self.tr("Undo"), self.tr("Undo: {label}")),
            ("redo", reach.redo, self.tr("Redo"), self.tr("Redo: {label}")),
        ):
            actions[name].setEnabled(label is not None)
            actions.set_text(name, bare if label is None else named.format(label=label))

    def _step(self, title: str, *, again: bool) -> None:
        live, services = self._live, self._services
        said = self._redone if again else self._undone
        with services.messages.problems():
            if is_long(live, again=again):
                walk = LongWalk(live, again=again)
                walk.run(services.jobs, self._window, title, said, services.messages.show)
            else:
                said(live.redo() if again else live.undo())

    def _undone(self, change: Change) -> None:
        said = self.tr("Undone: {label}").format(label=change.label)
        self._services.messages.quiet(said, undo=False)

    def _redone(self, change: Change) -> None:
        self._services.messages.quiet(self.tr("Done again: {label}").format(label=change.label))
