"""One repair: its head with the four steps, the step that is looked at, and what stands beside."""

from collections.abc import Mapping

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from relnotes.desktop.dialogs.repair import PutAsideDialog
from relnotes.desktop.dressing import in_parts
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Place, Services
from relnotes.desktop.pages.repairing import steps
from relnotes.desktop.pages.repairing.aside import Aside
from relnotes.desktop.pages.repairing.finish import FinishView
from relnotes.desktop.pages.repairing.forward import ForwardView
from relnotes.desktop.pages.repairing.ice import IceView
from relnotes.desktop.pages.repairing.pause import PauseView
from relnotes.desktop.pages.repairing.situation import Situation
from relnotes.desktop.pages.repairing.step_view import StepView
from relnotes.desktop.pages.repairing.story import StoryView
from relnotes.desktop.pages.repairing.why import WhyPopup
from relnotes.desktop.parts.across import Beside
from relnotes.desktop.parts.avatar import Avatar
from relnotes.desktop.parts.buttons import Button, IconButton
from relnotes.desktop.parts.card import Hairline
from relnotes.desktop.parts.flow import Flow
from relnotes.desktop.parts.labels import body, title
from relnotes.desktop.parts.scroll import Columns, ScrollPage
from relnotes.desktop.parts.stepper import Step, Stepper
from relnotes.desktop.tokens import px
from relnotes.domain.kinds import RepairState, RepairStep
from relnotes.domain.repair import STEPS


class CaseView(QWidget):
    """Shows one repair; the step of today unless another is looked at."""

    go = Signal(object)
    """A `Place` to open."""
    thrown = Signal()
    """The user wants it in the trash."""
    left = Signal()
    """The user wants to see all repairs."""

    def __init__(self, live: Live, services: Services) -> None:
        super().__init__()
        in_parts(self)
        self._live, self._services = live, services
        self.now: Situation | None = None
        self._looked_at: RepairStep | None = None
        self._steps: tuple[Step, ...] = ()
        self.avatar = Avatar("", 56)
        self.title = title(wrap=True)
        self.about = body(ink="text2", wrap=True)
        self.all = Button(self.tr("All repairs"), role="quiet", icon="arrow-left")
        self.all.clicked.connect(self.left)
        self.why = Button(self.tr("Why these steps"), role="quiet")
        self.why.clicked.connect(self.explain)
        self.popup: WhyPopup | None = None
        self.more = IconButton("dots", self.tr("More"), role="quiet")
        self.menu = QMenu(self)
        self.put_aside = self.menu.addAction(self.tr("Put aside…"))
        self.put_aside.triggered.connect(self.ask_aside)
        self.history = self.menu.addAction(self.tr("History"))
        self.history.triggered.connect(self._show_history)
        self.throw = self.menu.addAction(self.tr("Move to the trash"))
        self.throw.triggered.connect(self.thrown)
        self.more.clicked.connect(self.open_menu)
        self.stepper = Stepper()
        self.stepper.step_clicked.connect(self._look)
        self.aside = Aside(services.words)
        self.story = StoryView(live, services)
        self.views: Mapping[RepairStep, StepView] = {
            RepairStep.FINISH: FinishView(live, services),
            RepairStep.PAUSE: PauseView(live, services),
            RepairStep.ICE: IceView(live, services),
            RepairStep.FORWARD: ForwardView(live, services),
        }
        self._arrange()

    def show_situation(self, now: Situation) -> None:
        """Shows how a repair stands."""
        before = self.now.case if self.now else None
        if before is None or (before.id, before.step, before.state) != (
            now.case.id,
            now.case.step,
            now.case.state,
        ):
            self._looked_at = None
        if before is not None and before.id != now.case.id:
            self.flush()
        self.now = now
        self.avatar.set_name(now.case.name)
        self.title.setText(self.tr("Repair with {name}").format(name=now.case.name))
        self.about.setText(_first_line(now.case.what_happened))
        self.put_aside.setVisible(now.case.state is RepairState.OPEN)
        shown = steps.stepper(now, self._services.words)
        if shown != self._steps:
            self._steps = shown
            self.stepper.set_steps(shown)
        self.aside.show_situation(now)
        self._show_view(now)

    def flush(self) -> None:
        """Keeps what is being typed."""
        for view in self.views.values():
            view.flush()

    @property
    def view(self) -> StepView:
        """The step that is looked at, or the story."""
        if self.now is None or self.now.case.state is not RepairState.OPEN:
            return self.story
        return self.views[self._looked_at or self.now.case.step]

    def explain(self) -> None:
        """Opens why each step exists, below its button."""
        if self.popup is None:
            self.popup = WhyPopup(self)
        corner = QPoint(self.why.width(), self.why.height() + px(4))
        self.popup.open_at(self.why.mapToGlobal(corner))

    def open_menu(self) -> None:
        """Opens what else can be done."""
        self.menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height())))

    def ask_aside(self) -> None:
        """Asks why it is put aside."""
        if self.now is not None:
            PutAsideDialog(self._live, self._services, self.now.case.id, self).open()

    def _look(self, number: int) -> None:
        """Looks back at a step that is done, or to the present one."""
        if self.now is None or self.now.case.state is not RepairState.OPEN:
            return
        step = STEPS[number - 1]
        if STEPS.index(step) <= STEPS.index(self.now.case.step):
            self._looked_at = step
            self._show_view(self.now)

    def _show_view(self, now: Situation) -> None:
        chosen = self.view
        for view in (*self.views.values(), self.story):
            view.setVisible(view is chosen)
        chosen.show_situation(now)

    def _show_history(self) -> None:
        if self.now is not None:
            self.go.emit(Place("history", self.now.case.id, "repair"))

    def _arrange(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(px(2))
        words.addWidget(self.title)
        words.addWidget(self.about)
        named = QWidget()
        line = QHBoxLayout(named)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(px(14))
        line.addWidget(self.avatar)
        line.addLayout(words, 1)
        top = Beside(named, Flow((self.all, self.why, self.more), gap=2), least=400)
        head = QVBoxLayout()
        head.setContentsMargins(0, px(18), 0, px(16))
        head.setSpacing(px(14))
        head.addWidget(top)
        head.addWidget(self.stepper)
        columns = Columns(aside_width=320)
        columns.setContentsMargins(0, px(20), 0, px(24))
        for view in (*self.views.values(), self.story):
            view.hide()
            view.go.connect(self.go)
            columns.main.addWidget(view)
        self.aside.go.connect(self.go)
        columns.aside.addWidget(self.aside)
        page = ScrollPage(above=0)
        page.body.setSpacing(0)
        page.add(head)
        page.add(Hairline())
        page.add(columns)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(page)


def _first_line(text: str) -> str:
    return text.splitlines()[0] if text else ""
