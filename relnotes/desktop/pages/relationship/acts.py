"""What can be done with a whole relationship, wherever its menu is opened."""

from functools import partial

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from relnotes.desktop.dialogs.forget import ForgetDialog
from relnotes.desktop.dialogs.health import HealthDialog
from relnotes.desktop.dialogs.person import EditPersonDialog
from relnotes.desktop.dialogs.review import ReviewDialog
from relnotes.desktop.icons import icon
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Place, Services
from relnotes.desktop.pages.past.words import PastWords
from relnotes.domain.kinds import Standing
from relnotes.domain.problem import Problem
from relnotes.journal import relationships, trash
from relnotes.journal.access import Change
from relnotes.journal.people import Header
from relnotes.journal.roster import MasterLine

Target = Header | MasterLine


class RelationshipActs(QObject):
    """The menu of a relationship, and the changes behind it."""

    go = Signal(object)
    """A `Place` that the window should open."""

    def __init__(self, live: Live, services: Services, window: QWidget) -> None:
        super().__init__(window)
        self.live, self.services = live, services
        self._window = window

    def rename(self, relationship_id: int, name: str) -> str:
        """Calls somebody otherwise; answers with what is wrong with the name."""
        try:
            self.live.do(self.tr("Rename"), relationships.rename, relationship_id, name)
        except Problem as problem:
            return self.services.words.problem(problem)
        self.services.messages.quiet(self.tr("Renamed"))
        return ""

    def menu(self, target: Target, *, opens: bool = False) -> QMenu:
        """The menu of a relationship; it lives until it is closed.

        It `opens` the relationship too, where that is not what is seen anyway.
        """
        menu = QMenu(self._window)
        menu.aboutToHide.connect(menu.deleteLater)
        if opens:
            name, place = self.tr("Open {name}"), Place("relationships", target.id)
            said = name.format(name=target.name.replace("&", "&&"))
            menu.addAction(icon("people"), said, lambda: self._go(place))
        menu.addAction(
            icon("meeting"),
            self.tr("Before you meet"),
            lambda: self._go(Place("brief", target.id)),
        )
        menu.addAction(icon("edit"), self.tr("Edit…"), lambda: self.edit(target.id))
        pin = self.tr("Unpin") if target.pinned else self.tr("Pin to the side bar")
        menu.addAction(icon("pin"), pin, lambda: self.pin(target))
        menu.addSeparator()
        for standing, text in self._standings():
            if standing is not target.standing:
                menu.addAction(text, partial(self.set_standing, target.id, standing))
        menu.addAction(icon("heart"), self.tr("How is it?"), lambda: self.ask_health(target.id))
        look = self.tr("Look back…")
        menu.addAction(icon("calendar"), look, lambda: self.look_back(target.id))
        repair = (
            self.tr("Open a repair") if target.repair_step is None else self.tr("Go to the repair")
        )
        menu.addAction(
            icon("repair"), repair, lambda: self._go(Place("relationships", target.id, "repair"))
        )
        menu.addAction(
            icon("summary"),
            self.tr("Value summary"),
            lambda: self._go(Place("summaries", target.id, "for")),
        )
        menu.addAction(
            icon("clock"),
            self.tr("History"),
            lambda: self._go(Place("history", target.id, "relationship")),
        )
        menu.addSeparator()
        menu.addAction(icon("trash"), self.tr("Move to the trash"), lambda: self.delete(target))
        menu.addAction(self.tr("Forget for good…"), lambda: self.forget(target.id))
        return menu

    def popup(self, target: Target, at: QPoint, *, opens: bool = False) -> None:
        """Opens the menu at a point of the screen."""
        self.menu(target, opens=opens).popup(at)

    def edit(self, relationship_id: int) -> None:
        """Opens the form with everything about the counterpart."""
        with self.services.messages.problems():
            EditPersonDialog(self.live, self.services, relationship_id, self._window).open()

    def pin(self, target: Target) -> None:
        """Keeps a relationship in the side bar, or takes it from there."""
        label = self.tr("Unpin") if target.pinned else self.tr("Pin to the side bar")
        with self.services.messages.problems():
            self.live.do(label, relationships.pin, target.id, pinned=not target.pinned)

    def set_standing(self, relationship_id: int, standing: Standing) -> None:
        """Lets a relationship rest, end, or be active again."""
        with self.services.messages.problems():
            self.live.do(
                dict(self._standings())[standing],
                relationships.set_standing,
                relationship_id,
                standing,
            )
            self.services.messages.quiet(
                {
                    Standing.ACTIVE: self.tr("Active again."),
                    Standing.RESTING: self.tr("Resting. Nothing will ask for it."),
                    Standing.ENDED: self.tr("Ended, and kept with honour."),
                }[standing]
            )

    def ask_health(self, relationship_id: int) -> None:
        """Asks for the user's own reading of how it is."""
        with self.services.messages.problems():
            HealthDialog(self.live, self.services, relationship_id, self._window).open()

    def look_back(self, relationship_id: int) -> None:
        """Asks the short questions of a review."""
        with self.services.messages.problems():
            ReviewDialog(self.live, self.services, relationship_id, self._window).open()

    def delete(self, target: Target) -> None:
        """Moves a relationship to the trash, and says what went with it."""
        heard: list[Change] = []
        self.live.changed.connect(heard.append)
        try:
            with self.services.messages.problems():
                self.live.do(self.tr("Move to the trash"), trash.throw, "relationship", target.id)
                self.services.messages.quiet(self._gone(target.name, heard))
        finally:
            self.live.changed.disconnect(heard.append)

    def forget(self, relationship_id: int) -> None:
        """Asks whether everything about them shall be gone for good."""
        with self.services.messages.problems():
            ForgetDialog(self.live, self.services, relationship_id, self._window).open()

    def _gone(self, name: str, heard: list[Change]) -> str:
        rows = heard[-1].rows if heard else {}
        words = PastWords(self.services.words, self.live.today())
        went = [
            words.counted(table, len(rows[table]))
            for table in ("entry", *(kind.__tablename__ for kind in trash.OWNED))
            if table in rows
        ]
        if not went:
            return self.tr("{name} is in the trash.").format(name=name)
        text = self.tr("{name} is in the trash, with {what}.")
        return text.format(name=name, what=self.services.words.names(went))

    def _standings(self) -> tuple[tuple[Standing, str], ...]:
        return (
            (Standing.ACTIVE, self.tr("Make active")),
            (Standing.RESTING, self.tr("Let it rest")),
            (Standing.ENDED, self.tr("End it")),
        )

    def _go(self, place: Place) -> None:
        self.go.emit(place)
