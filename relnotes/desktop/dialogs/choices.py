"""A choice of few that are all seen at once, each perhaps with a line that explains it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from relnotes.desktop.parts.flow import Flow
from relnotes.desktop.parts.labels import caption
from relnotes.desktop.tokens import px


class Choices(QWidget):
    """Buttons of which one holds; the choice is its place in the row."""

    picked = Signal(int)

    def __init__(self, texts: Sequence[str], helps: Sequence[str] = ()) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(px(16))
        self.buttons: list[QRadioButton] = []
        for at, text in enumerate(texts):
            button = QRadioButton(text)
            self._group.addButton(button, at)
            self.buttons.append(button)
        for button, text in zip(self.buttons, helps, strict=False):
            button.setAccessibleDescription(text)
            column = QVBoxLayout()
            column.setSpacing(px(2))
            column.addWidget(button)
            column.addWidget(caption(text, wrap=True))
            column.addStretch()
            line.addLayout(column, 1)
        if not helps:
            line.addWidget(Flow(self.buttons, gap=16))
        self.buttons[0].setChecked(True)
        self.setFocusProxy(self.buttons[0])
        self._group.idToggled.connect(self._toggled)

    def index(self) -> int:
        """Which one holds."""
        return self._group.checkedId()

    def set_index(self, index: int) -> None:
        """Choose one."""
        self.buttons[index].setChecked(True)
        self.setFocusProxy(self.buttons[index])

    def typed(self) -> int:
        """Which one holds, for a draft."""
        return self.index()

    def retype(self, value: int) -> None:
        """Choose the one of a draft."""
        if 0 <= value < len(self.buttons):
            self.set_index(value)

    def set_text(self, index: int, text: str) -> None:
        """Word one anew."""
        self.buttons[index].setText(text)

    def _toggled(self, index: int, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        if on:
            self.picked.emit(index)
