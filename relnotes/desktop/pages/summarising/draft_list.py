"""Drafts of summaries, to be taken up again, and the templates that new ones begin with."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QSizePolicy, QVBoxLayout, QWidget

from relnotes.desktop.parts.card import PressRow
from relnotes.desktop.parts.emptying import empty
from relnotes.desktop.parts.labels import ElidedLabel, IconLabel
from relnotes.desktop.tokens import px
from relnotes.journal.summary_drafts import DraftLine


class DraftList(QWidget):
    """A row for each; the whole row takes it up."""

    opened = Signal(int)
    renamed = Signal(int, str)
    """The id and the present name of one that is to be called otherwise."""
    copied = Signal(int, str)
    """The id and the name of one that is to be made twice."""
    thrown = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[PressRow] = []
        self._shown: tuple[tuple[DraftLine, ...], int | None] = ((), None)
        self._stack = QVBoxLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.setSpacing(px(2))

    def set_lines(self, lines: Sequence[DraftLine], *, now: int | None = None) -> None:
        """Shows these; `now` is the one that is open."""
        if (tuple(lines), now) == self._shown:
            return
        self._shown = (tuple(lines), now)
        empty(self._stack)
        self.rows = [self._row(line, here=line.id == now) for line in lines]
        for row in self.rows:
            self._stack.addWidget(row)

    def _row(self, line: DraftLine, *, here: bool) -> PressRow:
        row = PressRow(self.tr("{name}, open here").format(name=line.name) if here else line.name)
        row.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        row.add(IconLabel("copy" if line.template else "edit", "me" if here else "text2", 15))
        words = ElidedLabel(line.name)
        words.setContentsMargins(0, px(4), 0, px(4))
        row.add(words, 1)
        if here:
            row.add(IconLabel("check", "me", 15))
        row.clicked.connect(lambda: self.opened.emit(line.id))
        row.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        row.customContextMenuRequested.connect(lambda at: self._offer(row, line, at))
        for key, signal in (
            (QKeySequence(QKeySequence.StandardKey.Delete), lambda: self.thrown.emit(line.id)),
            (QKeySequence(Qt.Key.Key_F2), lambda: self.renamed.emit(line.id, line.name)),
        ):
            shortcut = QShortcut(key, row)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(signal)
        return row

    def menu_of(self, line: DraftLine) -> QMenu:
        """What can be done with one."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        use = self.tr("Begin with it") if line.template else self.tr("Take it up")
        menu.addAction(use, lambda: self.opened.emit(line.id))
        menu.addAction(self.tr("Rename…"), lambda: self.renamed.emit(line.id, line.name))
        menu.addAction(self.tr("Duplicate…"), lambda: self.copied.emit(line.id, line.name))
        menu.addAction(self.tr("Delete"), lambda: self.thrown.emit(line.id))
        return menu

    def _offer(self, row: QWidget, line: DraftLine, at: QPoint) -> None:
        self.menu_of(line).popup(row.mapToGlobal(at))
