"""A head with a card below it, made anew only when what it shows changed."""

from collections.abc import Hashable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from relnotes.desktop.parts.card import Accent, Card, PressRow
from relnotes.desktop.parts.heads import SectionHead
from relnotes.desktop.tokens import InkName, px


class Section(QWidget):
    """One group of the overview; a subclass fills `card` in its `show_…` method."""

    go = Signal(str)
    """The name of a tab to open."""

    def __init__(self, title: str, *, accent: Accent = "", ink: InkName = "text") -> None:
        super().__init__()
        self.head = SectionHead(title, ink=ink)
        self.card = Card(accent)
        self._shown: Hashable = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, px(8))
        layout.setSpacing(px(6))
        layout.addWidget(self.head)
        layout.addWidget(self.card)

    def is_new(self, *shown: Hashable) -> bool:
        """Whether this differs from what is shown; if so the card is emptied to take it."""
        if shown == self._shown:
            return False
        self._shown = shown
        self.card.clear()
        return True

    def add_press(self, name: str, content: QLayout | QWidget) -> PressRow:
        """Adds a row that is one button from edge to edge."""
        row = edge_to_edge(PressRow(name))
        row.add(content, 1)
        self.card.add_row(row, padded=False)
        return row


def stacked(*widgets: QWidget, gap: int = 3) -> QVBoxLayout:
    """Widgets below each other."""
    stack = QVBoxLayout()
    stack.setSpacing(px(gap))
    for widget in widgets:
        stack.addWidget(widget)
    return stack


def edge_to_edge(row: PressRow) -> PressRow:
    """Lets a row that is a button fill its card."""
    layout = row.layout()
    if layout is not None:
        layout.setContentsMargins(px(14), px(10), px(14), px(11))
    return row
