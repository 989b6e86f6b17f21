"""The page of repairs: all of them, or one in its four steps."""

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from relnotes.desktop.dialogs.repair import OpenRepairDialog
from relnotes.desktop.dressing import in_parts
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Page, Place, Services
from relnotes.desktop.pages.repairing.case_view import CaseView
from relnotes.desktop.pages.repairing.overview import Overview
from relnotes.desktop.pages.repairing.situation import situation
from relnotes.domain.problem import Code, Problem
from relnotes.journal import repairs, trash


class RepairPage(Page):
    """What broke, and how far it is on its way back to ordinary contact."""

    name = "repair"
    tables = frozenset(
        {"repair", "repair_stage", "relationship", "promise", "stake", "stake_change"}
        | {"entry", "entry_person", "rhythm", "lesson"}
    )

    def __init__(self, live: Live, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(live, services, parent)
        self._repair_id: int | None = None
        self.overview = Overview(live, services)
        self.overview.opened.connect(self._open)
        self.overview.wanted.connect(self.open_new)
        self.case = CaseView(live, services)
        self.case.go.connect(self.go)
        self.case.left.connect(lambda: self._open(None))
        self.case.thrown.connect(self.throw)
        self.stack = QStackedWidget()
        in_parts(self.stack)
        self.stack.addWidget(self.overview)
        self.stack.addWidget(self.case)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.stack)

    def title(self) -> str:
        """The page's name."""
        return self.tr("Repair")

    def refresh(self) -> None:
        """Reads the one repair that is shown, or all."""
        if self._repair_id is None:
            self.overview.show_lines(self.live.read(repairs.listed))
            self.stack.setCurrentWidget(self.overview)
            return
        try:
            now = self.live.read(situation, self._repair_id, self.live.today())
        except Problem as problem:
            if problem.code is not Code.GONE:
                raise
            self._turn_to(None)
            return
        self.case.show_situation(now)
        self.stack.setCurrentWidget(self.case)

    def show_place(self, place: Place) -> None:
        """Shows one repair, or all of them."""
        self._turn_to(place.id)

    def place(self) -> Place:
        """Which repair is shown."""
        return Place(self.name, self._repair_id)

    def acts(self) -> Mapping[str, Callable[[], object]]:
        """A repair that is shown can be thrown away."""
        return {"delete": self.throw} if self._repair_id is not None else {}

    def open_new(self) -> None:
        """Asks what happened, and shows the new repair."""
        dialog = OpenRepairDialog(self.live, self.services, None, self)
        dialog.accepted.connect(lambda: self._open(dialog.repair_id))
        dialog.open()

    def throw(self) -> None:
        """Moves the repair that is shown into the trash."""
        if self._repair_id is None:
            return
        self.case.flush()
        with self.services.messages.problems():
            thrown = self._repair_id
            self.live.do(self.tr("Delete a repair"), trash.throw, "repair", thrown)
            self._open(None)
            self.services.messages.quiet(self.tr("The repair is in the trash."))

    def _open(self, repair_id: int | None) -> None:
        self._turn_to(repair_id)
        self.moved.emit(self.place())

    def _turn_to(self, repair_id: int | None) -> None:
        if repair_id != self._repair_id:
            self.case.flush()
            self._repair_id = repair_id
            self.acts_changed.emit()
        self.refresh()
