"""What stands in a form's inputs, as plain values, and putting it there again.

An input that holds several things, or that builds itself anew, has `typed` and `retype` methods.
"""

import json
from collections.abc import Iterator, Mapping
from typing import Any, Protocol, TypeGuard

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QDateEdit,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QSpinBox,
    QWidget,
)

REST = ""
"""The key of inputs that stand in no named field."""

Values = dict[str, Any]
_KINDS = (QLineEdit, QPlainTextEdit, QComboBox, QDateEdit, QSpinBox, QCheckBox, QRadioButton)


class Typing(Protocol):
    """An input that says by itself what was typed into it."""

    def typed(self) -> object:
        """What stands there, as a value that JSON can hold."""
        ...

    def retype(self, value: Any) -> None:
        """Puts it there again."""
        ...


def typed_in(form: QWidget, fields: Mapping[str, QWidget]) -> Values:
    """Everything that stands in a form: by field, and what stands beside the fields."""
    found: Values = {name: _read_field(widget) for name, widget in fields.items()}
    rest = _labelled(one for one in inputs(form) if not _inside(one, fields))
    return found | ({REST: rest} if rest else {})


def type_into(form: QWidget, fields: Mapping[str, QWidget], values: Values) -> None:
    """Puts values into a form; what it has no place for any more is left out."""
    for name, widget in fields.items():
        if name in values:
            _write_field(widget, values[name])
    if REST in values:
        _write_labelled([one for one in inputs(form) if not _inside(one, fields)], values[REST])


def changed(before: Values, now: Values) -> Values:
    """What differs from how the form was opened."""
    return {name: value for name, value in now.items() if before.get(name) != value}


def words_in(form: QWidget) -> list[object]:
    """What was written into a form, by hand and not by choosing among what it offers."""
    written = (QLineEdit, QPlainTextEdit)
    values = (read(one) for one in inputs(form) if isinstance(one, written) or _says(one))
    return [None if isinstance(value, int) else value for value in values]


def inputs(root: QWidget) -> Iterator[QWidget]:
    """The inputs below a widget, in the order in which they were made."""
    for child in root.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
        if child.isWindow():
            continue
        if _is_input(child):
            yield child
        else:
            yield from inputs(child)


def read(widget: QWidget | Typing) -> object:
    """What stands in one input."""
    if _says(widget):
        return widget.typed()
    if isinstance(widget, QLineEdit):
        return widget.text()
    if isinstance(widget, QPlainTextEdit):
        return widget.toPlainText()
    if isinstance(widget, QComboBox):
        return widget.currentText()
    if isinstance(widget, QDateEdit):
        return widget.date().toString(Qt.DateFormat.ISODate)
    if isinstance(widget, QSpinBox):
        return widget.value()
    if isinstance(widget, QAbstractButton):
        return widget.isChecked()
    raise TypeError(type(widget).__name__)


def write(widget: QWidget, value: Any) -> None:
    """Puts a value into one input; a choice that is no longer offered is left as it is."""
    if _says(widget):
        widget.retype(value)
    elif isinstance(widget, QLineEdit):
        widget.setText(str(value))
    elif isinstance(widget, QPlainTextEdit):
        widget.setPlainText(str(value))
    elif isinstance(widget, QComboBox):
        _choose(widget, str(value))
    elif isinstance(widget, QDateEdit):
        widget.setDate(QDate.fromString(str(value), Qt.DateFormat.ISODate))
    elif isinstance(widget, QSpinBox):
        widget.setValue(int(value))
    elif isinstance(widget, QAbstractButton):
        widget.setChecked(bool(value))


def _is_input(widget: QWidget) -> bool:
    return isinstance(widget, _KINDS) or _says(widget)


def _says(widget: object) -> TypeGuard[Typing]:
    """Whether it is `Typing`; `isinstance` would look through its whole class, at each widget."""
    return hasattr(type(widget), "retype")


def _inside(widget: QWidget, fields: Mapping[str, QWidget]) -> bool:
    return any(field is widget or field.isAncestorOf(widget) for field in fields.values())


def _read_field(widget: QWidget) -> object:
    return read(widget) if _is_input(widget) else _labelled(inputs(widget))


def _write_field(widget: QWidget, value: Any) -> None:
    if _is_input(widget):
        write(widget, value)
    else:
        _write_labelled(list(inputs(widget)), value)


def _labelled(found: Iterator[QWidget]) -> list[list[object]]:
    return [[_label(one), read(one)] for one in found]


def _write_labelled(found: list[QWidget], values: Any) -> None:
    """Each value goes to the next input of its label."""
    waiting = list(found)
    for label, value in values:
        target = next((one for one in waiting if _label(one) == label), None)
        if target is not None:
            waiting.remove(target)
            write(target, value)


def _label(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    return widget.accessibleName() or text


def _choose(combo: QComboBox, text: str) -> None:
    at = combo.findText(text)
    if at >= 0:
        combo.setCurrentIndex(at)
    elif combo.isEditable():
        combo.setEditText(text)


def packed(values: Values) -> str:
    """Values as a text to keep."""
    return json.dumps(values, ensure_ascii=False, sort_keys=True)


def unpacked(text: str) -> Values:
    """Values of a kept text; none where it is not understood."""
    try:
        found = json.loads(text)
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}
