"""Which cards are marked, and the bar that does something with all of them at once."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relnotes.desktop.pages.page import Services
from relnotes.desktop.parts.announce import announce
from relnotes.desktop.parts.buttons import Button
from relnotes.desktop.parts.card import Hairline
from relnotes.desktop.parts.flow import Flow
from relnotes.desktop.parts.labels import strong
from relnotes.desktop.tokens import px
from relnotes.domain.kinds import Side
from relnotes.journal.contributions import ContributionLine


class Marks(QObject):
    """The marked ones of a list: one by one, a stretch, or all."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.ids: frozenset[int] = frozenset()
        self._last: int | None = None

    def turn(self, key: int) -> None:
        """Marks one, or takes its mark away; a stretch begins at it."""
        self._last = key
        self._set(self.ids ^ {key})

    def reach(self, key: int, order: Sequence[int]) -> None:
        """Marks everything from the last one that was turned to this one."""
        if self._last not in order:
            self.turn(key)
            return
        first, last = sorted((order.index(self._last), order.index(key)))
        self._set(self.ids | set(order[first : last + 1]))

    def set_all(self, keys: Iterable[int]) -> None:
        """Marks exactly these."""
        self._set(frozenset(keys))

    def stay(self, keys: Iterable[int]) -> None:
        """Lets go of what is no longer shown."""
        self._set(self.ids & frozenset(keys))

    def _set(self, ids: frozenset[int]) -> None:
        if ids != self.ids:
            self.ids = ids
            self.changed.emit()


class MarkedBar(QWidget):
    """Stands below the cards while some are marked; it says how many, and what can be done."""

    said_wanted = Signal()
    save_wanted = Signal()
    let_go = Signal()

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._words = services.words
        self.count = strong("")
        self.said = Button("", icon="check")
        self.save = Button(self.tr("Save as a table…"), "quiet", icon="table")
        self.save.setAccessibleName(self.tr("Save the marked ones as a table…"))
        self.none = Button(self.tr("Take the marks away"), "quiet", icon="close")
        self.said.clicked.connect(self.said_wanted)
        self.save.clicked.connect(self.save_wanted)
        self.none.clicked.connect(self.let_go)
        line = QHBoxLayout()
        line.setContentsMargins(px(24), px(8), px(24), px(8))
        line.addWidget(Flow([self.count, self.said, self.save, self.none], gap=10), 1)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(0)
        stack.addWidget(Hairline())
        stack.addLayout(line)
        self.hide()

    def show_marked(self, lines: Sequence[ContributionLine]) -> None:
        """Says how many are marked, and words what is done with those still unsaid."""
        unsaid = [one for one in lines if one.acknowledged_day is None]
        text = self._words.count(len(lines), self.tr("1 marked"), self.tr("{n} marked"))
        if lines and text != self.count.text():
            announce(self, text)
        self.count.setText(text)
        self.said.setText(self._words.count(len(unsaid), *self._wordings(unsaid)))
        self.said.setVisible(bool(unsaid))
        self.setVisible(bool(lines))

    def _wordings(self, unsaid: Sequence[ContributionLine]) -> tuple[str, str]:
        sides = {one.side for one in unsaid}
        if sides == {Side.ME}:
            return self.tr("Told this one"), self.tr("Told these {n}")
        if sides == {Side.THEM}:
            return self.tr("Thanked for this one"), self.tr("Thanked for these {n}")
        return self.tr("Said this one"), self.tr("Told, or thanked for, these {n}")
