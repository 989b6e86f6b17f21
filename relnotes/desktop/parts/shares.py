"""What a whole is made of: one line in parts, each named and counted below it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from relnotes.desktop.parts.flow import Flow
from relnotes.desktop.parts.paint import backwards
from relnotes.desktop.parts.pills import Chip
from relnotes.desktop.tokens import current, px


@dataclass(frozen=True, slots=True)
class Share:
    """One part: its name with its number in words, and how much it is."""

    text: str
    count: int


class Shares(QWidget):
    """Parts of a whole, the first of them in full ink; pressing one asks what is behind it."""

    chosen = Signal(int)
    """The place of a part among those given."""

    def __init__(self, name: str, shares: Sequence[Share]) -> None:
        super().__init__()
        self.chips: list[Chip] = []
        for at, share in enumerate(shares):
            chip = Chip(share.text, checkable=False)
            chip.setAccessibleName(f"{name}: {share.text}")
            chip.clicked.connect(lambda *_, at=at: self.chosen.emit(at))
            self.chips.append(chip)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(8))
        layout.addWidget(_Bar([share.count for share in shares]))
        layout.addWidget(Flow(self.chips))


class _Bar(QWidget):
    """The line itself; the words below it say the same."""

    def __init__(self, counts: Sequence[int]) -> None:
        super().__init__()
        self._counts = tuple(counts)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return a line of some height."""
        return QSize(px(160), px(8))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the parts with gaps between them."""
        tokens, painter = current(), QPainter(self)
        painter.fillRect(self.rect(), QColor(tokens.selected))
        total, gap = sum(self._counts), 2
        inks = (tokens.text3, tokens.control_border, tokens.border)
        left = 0.0
        for at, count in enumerate(self._counts):
            wide = self.width() * count / total if total else 0
            if wide > gap:
                start = self.width() - left - wide + gap if backwards(self) else left
                part = QRectF(start, 0, wide - gap, self.height())
                painter.fillRect(part, QColor(inks[min(at, len(inks) - 1)]))
            left += wide
