"""What can be done with many contributions at once: one kind, groups, said at once, on paper."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from relnotes.desktop.pages.page import Services
from relnotes.desktop.parts.across import Beside
from relnotes.desktop.parts.buttons import Button
from relnotes.desktop.parts.fields import Combo
from relnotes.desktop.parts.flow import Flow
from relnotes.domain.kinds import ContributionKind, Side
from relnotes.journal.contributions import ContributionLine, Grouping


class Together(QWidget):
    """Which kind and which groups at the left; what is done with all that is shown at the right."""

    changed = Signal()
    all_said = Signal()
    save_wanted = Signal()

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._words = services.words
        self.kinds = Combo(self.tr("Which kind"))
        self.kinds.addItem(self.tr("Every kind"), None)
        for kind in ContributionKind:
            self.kinds.addItem(services.words.enum_title(kind), kind)
        self.groups = Combo(self.tr("What stands together"))
        for grouping, text in (
            (Grouping.MONTH, self.tr("By month")),
            (Grouping.PERSON, self.tr("By person")),
            (Grouping.KIND, self.tr("By kind")),
        ):
            self.groups.addItem(text, grouping)
        self.said = Button("", icon="check")
        self.said.hide()
        self.save = Button(self.tr("Save as a table…"), "quiet", icon="table").stand_flush()
        for combo in (self.kinds, self.groups):
            combo.activated.connect(self.changed)
        self.said.clicked.connect(self.all_said)
        self.save.clicked.connect(self.save_wanted)
        line = QVBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        choices = Flow([self.kinds, self.groups], gap=8)
        least = choices.sizeHint().width()
        line.addWidget(Beside(choices, Flow([self.said, self.save], gap=8), least=least, gap=12))

    def minimumSizeHint(self) -> QSize:
        """Ask for height only: a page is as wide as the window lets it."""
        return QSize(0, super().minimumSizeHint().height())

    @property
    def kind(self) -> ContributionKind | None:
        """The kind that is shown, or nothing for all."""
        chosen = self.kinds.currentData()
        return None if chosen is None else ContributionKind(chosen)

    @property
    def grouping(self) -> Grouping:
        """What stands together."""
        return Grouping(self.groups.currentData())

    def start_over(self) -> None:
        """Every kind, by month."""
        self.kinds.setCurrentIndex(0)
        self.groups.setCurrentIndex(0)

    def head(self, line: ContributionLine) -> str:
        """What stands above the group of a contribution."""
        if self.grouping is Grouping.PERSON:
            return line.name
        if self.grouping is Grouping.KIND:
            return self._words.enum_title(line.kind)
        return self._words.month(line.day)

    def show_unsaid(self, count: int, side: Side | None) -> None:
        """Offers to note that all that is shown was said, while only what is unsaid is shown."""
        told = self.tr("Told this one"), self.tr("Told these {n}")
        thanked = self.tr("Thanked for this one"), self.tr("Thanked for these {n}")
        self.said.setText(self._words.count(count, *(told if side is Side.ME else thanked)))
        self.said.setVisible(count > 0)
