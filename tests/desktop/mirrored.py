"""A view that hears only what the model of its rows says."""

from typing import Any

from PySide6.QtCore import QModelIndex

from relnotes.desktop.parts.rows_model import RowsModel


def mirrored(model: RowsModel[Any]) -> list[int]:
    """What a view knows that only hears the signals."""
    mirror = [line.id for line in model.rows]

    def inserted(_: QModelIndex, first: int, last: int) -> None:
        mirror[first:first] = [model.row(at).id for at in range(first, last + 1)]

    def removed(_: QModelIndex, first: int, last: int) -> None:
        del mirror[first : last + 1]

    def moved(_: QModelIndex, first: int, last: int, __: QModelIndex, to: int) -> None:
        block = mirror[first : last + 1]
        del mirror[first : last + 1]
        at = to - len(block) if to > first else to
        mirror[at:at] = block

    model.rowsInserted.connect(inserted)
    model.rowsRemoved.connect(removed)
    model.rowsMoved.connect(moved)
    return mirror
