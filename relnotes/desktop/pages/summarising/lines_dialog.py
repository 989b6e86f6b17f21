"""What goes in, line by line; what was left out is put back here."""

from collections.abc import Mapping

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from relnotes.desktop.dialogs.sizes import open_at
from relnotes.desktop.pages.summarising.told import Candidate, candidates, goes_in, suggested
from relnotes.desktop.parts.buttons import Button
from relnotes.desktop.parts.labels import detail, heading
from relnotes.desktop.tokens import px
from relnotes.domain.summary import Choice, Material
from relnotes.domain.summary_lines import LineKind

_KEY = Qt.ItemDataRole.UserRole
_ON, _OFF = Qt.CheckState.Checked, Qt.CheckState.Unchecked


class LinesDialog(QDialog):
    """Every line with a tick, under the heads of the page; each tick counts at once."""

    ticked = Signal(object, bool)
    """The keys of lines, and whether they go in now."""

    def __init__(
        self, material: Material, choice: Choice, heads: Mapping[str, str], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("What to tell"))
        self._material, self._choice = material, choice
        self._items: list[tuple[Candidate, QTreeWidgetItem]] = []
        self._count = detail("")
        self.tree = QTreeWidget()
        self.tree.setHeaderHidden(True)
        self.tree.setAccessibleName(self.tr("Lines that could go in"))
        self.tree.setRootIsDecorated(False)
        self.tree.setItemsExpandable(False)
        self.tree.setIndentation(px(14))
        self._fill(material, choice, heads)
        self._arrange()
        self._say()
        self.tree.itemChanged.connect(self._changed)

    def _fill(self, material: Material, choice: Choice, heads: Mapping[str, str]) -> None:
        tops: dict[str, QTreeWidgetItem] = {}
        for candidate in candidates(material, choice):
            if not getattr(choice.sections, candidate.section):
                continue
            if candidate.section not in tops:
                top = QTreeWidgetItem(self.tree, [heads[candidate.section]])
                top.setFlags(Qt.ItemFlag.ItemIsEnabled)
                tops[candidate.section] = top
            words = choice.words(*candidate.key, candidate.words)
            item = QTreeWidgetItem(tops[candidate.section], [words])
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(0, _ON if goes_in(candidate, choice) else _OFF)
            self._items.append((candidate, item))
        self.tree.expandAll()

    def show_month(self, year: int, month: int) -> None:
        """Goes to what was brought in a month."""
        days = {(LineKind.CONTRIBUTION, one.id): one.day for one in self._material.contributions}
        there = [
            item
            for candidate, item in self._items
            if (day := days.get(candidate.key)) and (day.year, day.month) == (year, month)
        ]
        for item in there[:1]:
            self.tree.setCurrentItem(item)
            self.tree.scrollToItem(item, QTreeWidget.ScrollHint.PositionAtCenter)
            self.tree.setFocus()

    def _changed(self, item: QTreeWidgetItem) -> None:
        for candidate, mine in self._items:
            if mine is item:
                self._say()
                self.ticked.emit((candidate.key,), item.checkState(0) == _ON)

    def _set_all(self, state: Qt.CheckState) -> None:
        with QSignalBlocker(self.tree):
            changed = [pair for pair in self._items if pair[1].checkState(0) != state]
            for _, item in changed:
                item.setCheckState(0, state)
        self.tree.viewport().update()
        self._say()
        self.ticked.emit(tuple(candidate.key for candidate, _ in changed), state == _ON)

    def suggest(self) -> None:
        """Ticks of each side's contributions those that tell a reader most; the rest stays."""
        best = suggested(self._material, self._choice)
        with QSignalBlocker(self.tree):
            for candidate, item in self._items:
                if candidate.key[0] is LineKind.CONTRIBUTION:
                    item.setCheckState(0, _ON if candidate.key in best else _OFF)
        self.tree.viewport().update()
        self._say()
        for state in (_ON, _OFF):
            self.ticked.emit(
                tuple(one.key for one, item in self._items if item.checkState(0) == state),
                state == _ON,
            )

    def _say(self) -> None:
        on = sum(item.checkState(0) == _ON for _, item in self._items)
        self._count.setText(
            self.tr("{part} of {whole} go in").format(part=on, whole=len(self._items))
        )

    def _arrange(self) -> None:
        every, none = Button(self.tr("All")), Button(self.tr("None"))
        strong = Button(self.tr("The strongest"))
        strong.setToolTip(
            self.tr("What serves their needs, shows an effect, an amount or proof, month by month")
        )
        strong.clicked.connect(self.suggest)
        every.clicked.connect(lambda: self._set_all(_ON))
        none.clicked.connect(lambda: self._set_all(_OFF))
        close = Button(self.tr("Done"), "primary")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.setSpacing(px(8))
        for widget in (every, none, strong):
            buttons.addWidget(widget)
        buttons.addStretch()
        buttons.addWidget(self._count)
        buttons.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(24), px(20), px(24), px(20))
        layout.setSpacing(px(12))
        layout.addWidget(heading(self.tr("What to tell")))
        layout.addWidget(self.tree, 1)
        layout.addLayout(buttons)
        open_at(self, 520, 560)
