"""Where a person types and ticks: search, a labelled field with its problem, a check row."""

from collections.abc import Iterator

from PySide6.QtCore import QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QDateTimeEdit,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QSpinBox,
    QStyledItemDelegate,
    QVBoxLayout,
    QWidget,
)

from relnotes.desktop.parts.announce import announce
from relnotes.desktop.parts.labels import body, caption, detail
from relnotes.desktop.parts.led_text import LedText
from relnotes.desktop.parts.paint import repolish
from relnotes.desktop.tokens import px


class TextBox(LedText):
    """A text of some lines; Tab leaves it. One that `grows` takes the room that is left."""

    def __init__(self, text: str = "", *, lines: int = 3, grows: bool = False) -> None:
        super().__init__(text)
        self._least = lines
        self.setTabChangesFocus(True)
        across = QSizePolicy.Policy.Expanding
        down = QSizePolicy.Policy.Expanding if grows else QSizePolicy.Policy.Fixed
        self.setSizePolicy(across, down)

    def sizeHint(self) -> QSize:
        """Return room for the lines."""
        return QSize(px(240), self.minimumSizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Return room for the lines, however narrow."""
        return QSize(px(120), self.height_of(self._least) + px(20))


class Combo(QComboBox):
    """A choice of few, that does not change when the wheel passes over it."""

    def __init__(self, name: str = "") -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setItemDelegate(QStyledItemDelegate(self))  # Qt's own knows nothing of the sheet

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()


class Number(QSpinBox):
    """A number to type or step; the wheel passes over it."""

    def __init__(self, least: int, most: int) -> None:
        super().__init__()
        self.setRange(least, most)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        _indent(self)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()


class Field(QWidget):
    """A label above a control, a hint below it, and in its place the problem when there is one.

    A problem goes when something else is typed or chosen: it may hold no longer.
    """

    def __init__(self, label: str, widget: QWidget, hint: str = "") -> None:
        super().__init__()
        self.widget = widget
        self._hint_text = hint
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(px(4))
        self._label = detail(label, wrap=True)
        self._label.setBuddy(widget)
        self._below = caption(hint, wrap=True)
        stack.addWidget(self._label)
        grows = bool(widget.sizePolicy().expandingDirections() & Qt.Orientation.Vertical)
        stack.addWidget(widget, 1 if grows else 0)
        stack.addWidget(self._below)
        if not grows:
            stack.addStretch(1)
        if not widget.accessibleName():
            widget.setAccessibleName(label.replace("&", ""))
        if isinstance(widget, QAbstractSpinBox):
            _indent(widget)
        self._wrong = False
        self.set_problem("")
        for changed in _changes(widget):
            changed.connect(self._let_go)

    def set_problem(self, text: str) -> None:
        """Say what is wrong with the field, or that nothing is."""
        self._wrong = bool(text)
        self._below.set_ink("unmet" if text else "text2")
        self._below.setText(text or self._hint_text)
        self._below.setVisible(bool(text or self._hint_text))
        self.widget.setProperty("wrong", bool(text))
        self.widget.setAccessibleDescription(text or self._hint_text)
        repolish(self.widget)
        announce(self.widget, text, urgent=True)

    def _let_go(self) -> None:
        if self._wrong:
            self.set_problem("")

    def set_label(self, text: str) -> None:
        """Change the label, also for those who hear it."""
        if self.widget.accessibleName() == self._label.text().replace("&", ""):
            self.widget.setAccessibleName(text.replace("&", ""))
        self._label.setText(text)


def _changes(widget: QWidget) -> Iterator[SignalInstance]:
    """The signals by which a control says that it holds something else."""
    match widget:
        case QLineEdit() | LedText():
            yield widget.textChanged
        case QComboBox():
            yield widget.currentIndexChanged
            yield widget.editTextChanged
        case QSpinBox():
            yield widget.valueChanged
        case QDateTimeEdit():
            yield widget.dateTimeChanged


def _indent(box: QAbstractSpinBox) -> None:
    """Let the text begin where it does in other fields.

    Qt counts the stylesheet's padding of a spin box in its size but ignores it when placing the
    text, except for one with a calendar.
    """
    edit = box.findChild(QLineEdit)
    if edit is not None and not box.property("calendarPopup"):
        edit.setTextMargins(px(8), 0, 0, 0)


class CheckRow(QWidget):
    """Something to tick, with how many it stands for at the end of the line."""

    toggled = Signal(bool)

    def __init__(self, text: str, count: int | None = None, *, checked: bool = False) -> None:
        super().__init__()
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(px(8))
        self.box = QCheckBox()
        self.box.setProperty("look", "bare")
        self.box.setAccessibleName(text)
        self.box.setChecked(checked)
        self.box.toggled.connect(self.toggled)
        self._text = body(text, wrap=True)
        self._count = detail("")
        line.addWidget(self.box)
        line.addWidget(self._text, 1)
        line.addWidget(self._count)
        self.set_count(count)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tick when the words are clicked."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.box.toggle()
            self.box.setFocus(Qt.FocusReason.MouseFocusReason)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the press, so that the release comes here too."""
        event.accept()

    def set_text(self, text: str) -> None:
        """Change the words."""
        self.box.setAccessibleName(text)
        self._text.setText(text)

    def set_count(self, count: int | None) -> None:
        """Change the number at the end."""
        self._count.setText("" if count is None else str(count))
        self._count.setVisible(count is not None)

    def is_checked(self) -> bool:
        """Say whether it is ticked."""
        return self.box.isChecked()
