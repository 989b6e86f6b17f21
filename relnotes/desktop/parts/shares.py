"""What a whole is made of: one line in parts, each named and counted below it."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QVBoxLayout, QWidget

from relnotes.desktop.parts.flow import Flow
from relnotes.desktop.parts.labels import plain_tip
from relnotes.desktop.parts.paint import backwards, box
from relnotes.desktop.parts.pills import Chip
from relnotes.desktop.tokens import current, px

_FULL = (1.0, 0.5, 0.15)
"""How much of the full ink the first, the second and any further part has."""


@dataclass(frozen=True, slots=True)
class Share:
    """One part: its name with its number in words, and how much it is."""

    text: str
    count: int


def _shade(at: int) -> str:
    """The colour of a part, here and beside its words: each paler than the one before."""
    tokens = current()
    if tokens.high_contrast and at:
        return tokens.surface
    full, pale = QColor(tokens.text3), QColor(tokens.selected)
    rest = 1 - _FULL[min(at, len(_FULL) - 1)]
    return QColor.fromRgbF(
        full.redF() + (pale.redF() - full.redF()) * rest,
        full.greenF() + (pale.greenF() - full.greenF()) * rest,
        full.blueF() + (pale.blueF() - full.blueF()) * rest,
    ).name()


class Shares(QWidget):
    """Parts of a whole, the first of them in full ink; pressing one asks what is behind it."""

    chosen = Signal(int)
    """The place of a part among those given."""

    def __init__(self, name: str, shares: Sequence[Share]) -> None:
        super().__init__()
        self.chips: list[Chip] = []
        for at, share in enumerate(shares):
            chip = Chip(share.text, checkable=False, swatch=partial(_shade, at))
            chip.setAccessibleName(f"{name}: {share.text}")
            chip.clicked.connect(lambda *_, at=at: self.chosen.emit(at))
            self.chips.append(chip)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(8))
        self.bar = _Bar(shares)
        self.bar.chosen.connect(self.chosen)
        layout.addWidget(self.bar)
        layout.addWidget(Flow(self.chips))


class _Bar(QWidget):
    """The line itself; the words below it say the same, and so does hovering a part."""

    chosen = Signal(int)

    def __init__(self, shares: Sequence[Share]) -> None:
        super().__init__()
        self._texts = [share.text for share in shares]
        self._counts = [share.count for share in shares]
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleDescription(", ".join(self._texts))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return a line of some height."""
        return QSize(px(160), px(8))

    def event(self, event: QEvent) -> bool:
        """Tell in words which part is under the mouse."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            at = self._part_at(event.pos().x())
            if at >= 0:
                QToolTip.showText(event.globalPos(), plain_tip(self._texts[at]), self)
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the part under the mouse."""
        at = self._part_at(event.position().x())
        if at >= 0:
            self.chosen.emit(at)

    def _part_at(self, x: float) -> int:
        left = (self.width() - x if backwards(self) else x) * sum(self._counts)
        for at, count in enumerate(self._counts):
            left -= count * self.width()
            if left < 0:
                return at
        return -1

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the parts with gaps between them."""
        tokens, painter = current(), QPainter(self)
        total, gap = sum(self._counts), 2
        left = 0.0
        for at, count in enumerate(self._counts):
            wide = self.width() * count / total if total else 0
            if wide > gap:
                start = self.width() - left - wide + gap if backwards(self) else left
                part = QRectF(start, 0, wide - gap, self.height())
                if tokens.high_contrast and at:
                    box(painter, part, 0, tokens.surface, tokens.text)
                else:
                    painter.fillRect(part, QColor(_shade(at)))
            left += wide
