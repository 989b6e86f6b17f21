"""No text is cut: every label has the height that its width asks for, and lies within its page."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QScrollArea, QWidget

from relnotes.desktop.parts.labels import ElidedLabel, WrapLabel


def cut_texts(root: QWidget) -> list[str]:
    """Every text under a widget that cannot be read in full."""
    labels = [one for one in root.findChildren(QLabel) if _seen(one, root) and one.text()]
    buttons = [one for one in root.findChildren(QAbstractButton) if _seen(one, root)]
    return [
        *(f"cut: {label.text()!r} {why}" for label in labels if (why := _cut(label))),
        *(f"outside: {_name(one)}" for one in [*labels, *buttons] if _outside(one, root)),
    ]


def _seen(widget: QWidget, root: QWidget) -> bool:
    return widget.isVisibleTo(root) and widget.window() is root.window() and widget.width() > 0


def _cut(label: QLabel) -> str:
    if isinstance(label, WrapLabel):
        needed = label.heightForWidth(label.width())
        return f"{label.height()} < {needed}" if label.height() < needed else ""
    least = label.minimumSizeHint()
    if isinstance(label, ElidedLabel):
        return "" if label.height() >= label.fontMetrics().height() else "too low"
    if label.width() < least.width() or label.height() < least.height():
        return f"{label.width()}×{label.height()} < {least.width()}×{least.height()}"
    return ""


def _outside(widget: QWidget, root: QWidget) -> bool:
    """Whether something reaches beyond what cannot be scrolled sideways."""
    frame: QWidget | None = widget.parentWidget()
    while frame is not None and frame is not root:
        area = frame.parentWidget()
        if isinstance(area, QScrollArea) and area.viewport() is frame:
            if area.horizontalScrollBarPolicy() != Qt.ScrollBarPolicy.ScrollBarAlwaysOff:
                return False
            break
        frame = area
    frame = frame or root
    left = widget.mapTo(frame, QPoint(0, 0)).x()
    return left < 0 or left + widget.width() > frame.width()


def _name(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""
    return f"{type(widget).__name__} {text or widget.accessibleName()!r}"
