"""Rows to write in, below each other: as many as wanted, each of which can be left out."""

from collections.abc import Callable, Sequence
from typing import Any, Generic, Protocol, TypeVar, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from relnotes.desktop.parts.buttons import Button, IconButton
from relnotes.desktop.tokens import px


class WrittenRow(Protocol):
    """A widget to write in, with the button that leaves it out."""

    gone: IconButton
    first: QLineEdit

    def read(self) -> list[Any]:
        """What stands there."""


R = TypeVar("R", bound=WrittenRow)


class GrowingRows(QWidget, Generic[R]):
    """The rows, and a button for one more.

    `make` builds a row from what stands in it, which is `empty` texts for a new one.
    """

    def __init__(
        self, more: str, make: Callable[[list[Any]], R], empty: int, *, gap: int = 10
    ) -> None:
        super().__init__()
        self._make, self._empty = make, empty
        self.rows: list[R] = []
        self.more = Button(more, role="quiet", icon="plus").stand_flush()
        self.more.setAutoDefault(False)
        self.more.clicked.connect(lambda: self.add_row().first.setFocus())
        self._stack = QVBoxLayout()
        self._stack.setSpacing(px(gap))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(gap))
        layout.addLayout(self._stack)
        layout.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)

    def typed(self) -> list[list[Any]]:
        """What stands in each row that says anything."""
        read = (row.read() for row in self.rows)
        return [one for one in read if any(str(said).strip() for said in one)]

    def retype(self, value: Sequence[Any]) -> None:
        """Puts other rows there."""
        for row in self.rows:
            _drop(row)
        self.rows = []
        for one in value:
            self._add(list(one))

    def add_row(self) -> R:
        """Puts an empty row at the end, to be written."""
        return self._add([""] * self._empty)

    def _add(self, said: list[Any]) -> R:
        row = self._make(said)
        row.gone.clicked.connect(lambda *_: self._remove(row))
        self.rows.append(row)
        self._stack.addWidget(cast("QWidget", row))
        return row

    def _remove(self, row: R) -> None:
        self.rows.remove(row)
        _drop(row)
        after: QWidget = self.rows[-1].first if self.rows else self.more
        after.setFocus()


def _drop(row: WrittenRow) -> None:
    widget = cast("QWidget", row)
    widget.hide()
    widget.deleteLater()
