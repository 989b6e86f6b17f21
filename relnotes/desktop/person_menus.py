"""The menu of a person on every row that stands for one and has no menu of its own."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication

from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Services
from relnotes.desktop.parts.person_rows import whom

if TYPE_CHECKING:
    from relnotes.desktop.main_window import MainWindow
    from relnotes.desktop.pages.relationship.acts import RelationshipActs


class PersonMenus(QObject):
    """Answers to what nobody in the window answered to."""

    def __init__(self, window: "MainWindow", live: Live, services: Services) -> None:
        super().__init__(window)
        self._window, self._live, self._services = window, live, services
        self._acts: RelationshipActs | None = None
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Opens the menu under the mouse or, from the keyboard, on the row."""
        if not isinstance(event, QContextMenuEvent):
            return False
        at, window = event.globalPos(), self._window
        one = window.childAt(window.mapFromGlobal(at))
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            one = QApplication.focusWidget()
            at = one.mapToGlobal(one.rect().center()) if one is not None else at
        person = whom(one, at)
        if person is not None:
            self._open(person, at)
        return person is not None

    def _open(self, person: int, at: QPoint) -> None:
        from relnotes.desktop.pages.relationship.acts import RelationshipActs
        from relnotes.journal import people

        if self._acts is None:
            self._acts = RelationshipActs(self._live, self._services, self._window)
            self._acts.go.connect(self._window.open_place)
        with self._services.messages.problems():
            header = self._live.read(people.header, person, self._live.today())
            self._acts.popup(header, at, opens=True)
