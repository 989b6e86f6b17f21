"""Rows that stand for a person: a menu that is asked for, or a file let go there, is about them."""

from typing import Protocol, runtime_checkable

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

_PERSON = "person"


@runtime_checkable
class ShowsPeople(Protocol):
    """A list whose rows are no widgets."""

    def person_at(self, at: QPoint) -> int | None:
        """Who stands at a point of the screen."""


def stand_for(row: QWidget, person: int | None) -> None:
    """Says whom a row is about."""
    row.setProperty(_PERSON, person)


def whom(widget: QWidget | None, at: QPoint) -> int | None:
    """Whom a widget, at a point of the screen, or what is around it, is about."""
    while widget is not None:
        if isinstance(widget, ShowsPeople):
            return widget.person_at(at)
        person = widget.property(_PERSON)
        if isinstance(person, int):
            return person
        widget = widget.parentWidget()
    return None
