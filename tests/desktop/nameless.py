"""Whoever hears the window: every control that takes the keyboard has a name."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QComboBox,
    QLabel,
    QScrollArea,
    QTabBar,
    QWidget,
)


def nameless(root: QWidget) -> list[str]:
    """The controls under a widget that take the keyboard and say nothing of themselves."""
    labelled = _labelled(root.window())
    return [
        _where(widget)
        for widget in root.findChildren(QWidget)
        if _takes_keyboard(widget, root) and not (_name(widget) or widget in labelled)
    ]


def _labelled(window: QWidget) -> set[QWidget]:
    """What a label that says something belongs to."""
    labels = window.findChildren(QLabel)
    return {buddy for one in labels if one.text() and (buddy := one.buddy()) is not None}


def _takes_keyboard(widget: QWidget, root: QWidget) -> bool:
    tabs = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    inner = isinstance(widget.parentWidget(), QComboBox) or widget.focusProxy() is not None
    frame = isinstance(widget, QScrollArea)
    return bool(tabs) and widget.isVisibleTo(root) and not inner and not frame


def _name(widget: QWidget) -> str:
    """What a screen reader says of it without a label: its name, or the text on it."""
    text = getattr(widget, "text", None)
    said = widget.accessibleName() or (text() if callable(text) else "")
    if isinstance(widget, QTabBar | QAbstractScrollArea | QComboBox):
        said = widget.accessibleName()
    return said.strip()


def _where(widget: QWidget) -> str:
    chain: list[str] = []
    at: QWidget | None = widget
    while at is not None and len(chain) < 4:
        chain.append(type(at).__name__)
        at = at.parentWidget()
    return " in ".join(chain)
