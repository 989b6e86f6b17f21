"""Rows to write in, below each other: as many as wanted, each of which can be left out."""

from collections.abc import Callable, Sequence
from typing import Any, Generic, Protocol, TypeVar, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from relnotes.desktop.parts.buttons import Button, IconButton
from relnotes.desktop.tokens import px


class WrittenRow(Protocol):
    """A widget of some texts, with the button that leaves it out."""

    gone: IconButton
    first: QLineEdit

    def read(self) -> list[str]:
        """What stands there."""


R = TypeVar("R", bound=WrittenRow)


class GrowingRows(QWidget, Generic[R]):
    """The rows, and a button for one more, which begins with `empty` texts."""

    def __init__(self, more: str, make: Callable[[list[str]], R], empty: int) -> None:
        super().__init__()
        self._make, self._empty = make, empty
        self.rows: list[R] = []
        self.more = Button(more, role="quiet", icon="plus")
        self.more.setAutoDefault(False)
        self.more.clicked.connect(self.add_row)
        self._stack = QVBoxLayout()
        self._stack.setSpacing(px(10))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(10))
        layout.addLayout(self._stack)
        layout.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)

    def typed(self) -> list[list[str]]:
        """The texts of each row that says anything."""
        read = (row.read() for row in self.rows)
        return [one for one in read if any(text.strip() for text in one)]

    def retype(self, value: Sequence[Any]) -> None:
        """Puts other rows there."""
        for row in self.rows:
            _drop(row)
        self.rows = []
        for one in value:
            self._add([str(text) for text in one])

    def add_row(self) -> None:
        """Puts an empty row at the end, to be written."""
        self._add([""] * self._empty)
        self.rows[-1].first.setFocus()

    def _add(self, texts: list[str]) -> None:
        row = self._make(texts)
        row.gone.clicked.connect(lambda *_: self._remove(row))
        self.rows.append(row)
        self._stack.addWidget(cast("QWidget", row))

    def _remove(self, row: R) -> None:
        self.rows.remove(row)
        _drop(row)
        after: QWidget = self.rows[-1].first if self.rows else self.more
        after.setFocus()


def _drop(row: WrittenRow) -> None:
    widget = cast("QWidget", row)
    widget.hide()
    widget.deleteLater()
