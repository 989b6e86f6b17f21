"""The summaries that went out, to be opened again as they were."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QSizePolicy, QVBoxLayout, QWidget

from relnotes.desktop.parts.card import PressRow
from relnotes.desktop.parts.emptying import empty
from relnotes.desktop.parts.labels import ElidedLabel, IconLabel, detail
from relnotes.desktop.tokens import px
from relnotes.desktop.words import Words
from relnotes.journal.summaries import FrozenLine


class Published(QWidget):
    """A row for each copy; the whole row opens it."""

    opened = Signal(int)
    """The id of a copy that is to be shown."""
    thrown = Signal(int)
    """The id of a copy that goes to the trash."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[PressRow] = []
        self._lines: tuple[FrozenLine, ...] = ()
        self._stack = QVBoxLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.setSpacing(px(2))

    def set_lines(self, lines: Sequence[FrozenLine], words: Words, today: date) -> None:
        """Shows these copies."""
        if tuple(lines) == self._lines:
            return
        self._lines = tuple(lines)
        empty(self._stack)
        self.rows = [self._row(line, words, today) for line in lines]
        for row in self.rows:
            self._stack.addWidget(row)

    def _row(self, line: FrozenLine, words: Words, today: date) -> PressRow:
        when = words.day(line.frozen.date(), today) if line.frozen else ""
        told = f"{when} · {words.enum(line.kind)}" if when else words.enum(line.kind)
        row = PressRow(f"{line.title}, {told}")
        row.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        texts = QVBoxLayout()
        texts.setContentsMargins(0, px(3), 0, px(3))
        texts.setSpacing(0)
        texts.addWidget(ElidedLabel(line.title))
        texts.addWidget(detail(told, elide=True))
        row.add(IconLabel("document", "text2", 15))
        row.add(texts, 1)
        row.clicked.connect(lambda: self.opened.emit(line.id))
        row.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        row.customContextMenuRequested.connect(lambda at: self._offer(row, line.id, at))
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), row)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(lambda: self.thrown.emit(line.id))
        return row

    def _offer(self, row: QWidget, summary_id: int, at: QPoint) -> None:
        menu = QMenu(row)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Open"), lambda: self.opened.emit(summary_id))
        menu.addAction(self.tr("Delete this copy"), lambda: self.thrown.emit(summary_id))
        menu.popup(row.mapToGlobal(at))
