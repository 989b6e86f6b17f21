"""Lists whose scroll bar lies over their rows, so that grounds and lines reach both edges."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QAbstractItemView, QScrollBar

from relnotes.desktop.parts.paint import backwards


def overlaid(view: QAbstractItemView) -> None:
    """Let a list's scroll bar take no room: its rows are as wide with it as without."""
    view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    _Over(view)


class _Over(QScrollBar):
    """Shows where the bar is that Qt scrolls the list by, and moves it."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(Qt.Orientation.Vertical, view)
        self._view, self._bar = view, view.verticalScrollBar()
        self._bar.rangeChanged.connect(self._follow)
        self._bar.valueChanged.connect(self._go_along)
        self.valueChanged.connect(self._bar.setValue)
        view.installEventFilter(self)
        self._follow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the edge where reading ends."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutDirectionChange):
            self._place()
        return super().eventFilter(watched, event)

    def _follow(self) -> None:
        bar = self._bar
        self.setPageStep(bar.pageStep())
        self.setSingleStep(bar.singleStep())
        self.setRange(bar.minimum(), bar.maximum())
        self.setValue(bar.value())
        self.setVisible(bar.maximum() > bar.minimum())
        self._place()

    def _go_along(self) -> None:
        self.setValue(self._bar.value())  # a list may have corrected what it was told

    def _place(self) -> None:
        frame, wide = self._view.frameWidth(), self.sizeHint().width()
        left = frame if backwards(self._view) else self._view.width() - frame - wide
        self.setGeometry(left, frame, wide, self._view.height() - 2 * frame)
        self.raise_()
