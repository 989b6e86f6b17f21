"""The foot of the capture window: how it felt, who may see it, my role, and saving."""

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QMenu, QWidget

from relnotes.desktop.dialogs.warmth import Warmth
from relnotes.desktop.parts.buttons import Button
from relnotes.desktop.parts.flow import Flow
from relnotes.desktop.parts.labels import detail, plain_tip
from relnotes.desktop.parts.paint import set_surface
from relnotes.desktop.parts.pills import Chip
from relnotes.desktop.tokens import px
from relnotes.domain.capture.said import Said
from relnotes.domain.kinds import Confidence

_ROOMY, _NARROW = 640, 460


class CaptureFoot(QWidget):
    """It shows what the text says, and what is pressed becomes words of the text."""

    warmth_chosen = Signal(object)
    """A number from 1 to 5, or None."""
    confidence_turned = Signal(object)
    """A `Confidence`, on or off."""
    role_wanted = Signal()
    templates_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        set_surface(self, "surface")
        self._shows = False
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self.warmth = Warmth()
        self.warmth.changed.connect(self._warmth_changed)
        self.private = Chip(self.tr("Private"), icon="eye-off")
        self.sealed = Chip(self.tr("In confidence"), icon="lock")
        self.role = Chip(self.tr("My role"), checkable=True, icon="person")
        self.frames = Chip(self.tr("Template"), checkable=False, icon="note")
        for chip, key in (
            (self.private, "Alt+P"),
            (self.sealed, "Alt+C"),
            (self.role, "Alt+R"),
            (self.frames, "Alt+T"),
        ):
            chip.setToolTip(plain_tip(key))
        self.private.clicked.connect(lambda: self.confidence_turned.emit(Confidence.PRIVATE))
        self.sealed.clicked.connect(lambda: self.confidence_turned.emit(Confidence.IN_CONFIDENCE))
        self.role.clicked.connect(self.role_wanted)
        self.frames.clicked.connect(self.templates_wanted)
        self.hint = detail(self.tr("Esc keeps the draft"), "text3")
        self.save = Button(self.tr("Save"), role="primary", key="Ctrl ↵")
        self.save.setDefault(False)
        self._arrange()

    def show_said(self, found: Said) -> None:
        """Shows what the text says of the entry."""
        self._shows = True
        if self.warmth.value() != found.warmth:
            self.warmth.set_value(found.warmth)
        self._shows = False
        self.private.setChecked(found.confidence is Confidence.PRIVATE)
        self.sealed.setChecked(found.confidence is Confidence.IN_CONFIDENCE)
        self.role.setChecked(bool(found.role))
        self.role.set_words(found.role or self.tr("My role"))

    def press_warmth(self, warmth: int) -> None:
        """As if a circle was pressed."""
        self.warmth.set_value(None if self.warmth.value() == warmth else warmth)

    def show_above(self, frames: QMenu) -> None:
        """Shows the menu of templates above its button."""
        at = self.frames.mapToGlobal(QPoint(0, 0))
        frames.popup(QPoint(at.x(), at.y() - frames.sizeHint().height()))

    def _warmth_changed(self) -> None:
        if not self._shows:
            self.warmth_chosen.emit(self.warmth.value())

    def _arrange(self) -> None:
        felt = QWidget()
        feeling = QHBoxLayout(felt)
        feeling.setContentsMargins(0, 0, 0, 0)
        feeling.setSpacing(px(8))
        feeling.addWidget(detail(self.tr("How did it feel?"), "text2"))
        feeling.addWidget(self.warmth)
        marks = Flow()
        marks.set_widgets([felt, self.private, self.sealed, self.role, self.frames])
        ends = QHBoxLayout()
        ends.setSpacing(px(12))
        ends.addStretch(1)
        ends.addWidget(self.hint)
        ends.addWidget(self.save)
        self._line.setContentsMargins(px(24), px(10), px(20), px(10))
        self._line.setSpacing(px(12))
        self._line.addWidget(marks, 1)
        self._line.addLayout(ends)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The hint goes where there is little room; the marks stand above where there is none."""
        super().resizeEvent(event)
        self.hint.setVisible(event.size().width() >= px(_ROOMY))
        narrow = event.size().width() < px(_NARROW)
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._line.setDirection(below if narrow else beside)
