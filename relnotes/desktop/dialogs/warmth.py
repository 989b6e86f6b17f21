"""How warm it was: five circles, of which one may be chosen."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from relnotes.desktop.parts.labels import detail, plain_tip
from relnotes.desktop.parts.paint import focus_ring
from relnotes.desktop.tokens import current, px

_SIZE = 20


class Warmth(QWidget):
    """From 1, cold, to 5, very warm; a second click on the chosen one takes it back."""

    changed = Signal()

    def __init__(self, warmth: int | None = None) -> None:
        super().__init__()
        names = (
            self.tr("cold"),
            self.tr("cool"),
            self.tr("even"),
            self.tr("warm"),
            self.tr("very warm"),
        )
        self._names = names
        self._value: int | None = None
        self.circles: list[_Circle] = []
        line = QHBoxLayout(self)
        line.setContentsMargins(0, px(5), 0, px(5))
        line.setSpacing(px(5))
        for number, name in enumerate(names, start=1):
            circle = _Circle(self.tr("{n} of 5: {name}").format(n=number, name=name))
            circle.clicked.connect(lambda _on=False, at=number: self._pressed(at))
            circle.moved.connect(lambda by, at=number: self._walk(at, by))
            self.circles.append(circle)
            line.addWidget(circle)
        self._word = detail("")
        line.addWidget(self._word)
        line.addStretch(1)
        self.setFocusProxy(self.circles[0])
        self.set_value(warmth)

    def value(self) -> int | None:
        """The number, or nothing."""
        return self._value

    def set_value(self, value: int | None) -> None:
        """Choose a number, or none."""
        self._value = value
        for number, circle in enumerate(self.circles, start=1):
            circle.setChecked(number == value)
        self._word.setText(self._names[value - 1] if value else "")
        self.changed.emit()

    def typed(self) -> int | None:
        """The number, for a draft."""
        return self.value()

    def retype(self, value: int | None) -> None:
        """Choose the number of a draft."""
        self.set_value(value)

    def _pressed(self, number: int) -> None:
        self.set_value(None if number == self._value else number)

    def _walk(self, number: int, by: int) -> None:
        there = min(max(number + by, 1), len(self.circles))
        self.set_value(there)
        self.circles[there - 1].setFocus()


class _Circle(QAbstractButton):
    """One of the five."""

    moved = Signal(int)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setCheckable(True)
        self.setAccessibleName(name)
        self.setToolTip(plain_tip(name))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """A small square."""
        return QSize(px(_SIZE), px(_SIZE))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows choose the neighbour."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if event.key() in steps:
            self.moved.emit(steps[Qt.Key(event.key())])
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the circle."""
        tokens, painter = current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on = self.isChecked()
        painter.setPen(QPen(tokens.color("me" if on else "control_border"), 2 if on else 1.2))
        painter.setBrush(tokens.color("me_line" if on else "surface"))
        painter.drawEllipse(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5))
        if self.hasFocus():
            focus_ring(painter, self.rect(), self.width() / 2)
