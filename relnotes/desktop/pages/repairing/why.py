"""Why the four steps exist, in a small window that goes as it came."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from relnotes.desktop.pages.repairing import steps
from relnotes.desktop.parts.labels import body, detail, strong
from relnotes.desktop.parts.paint import set_surface
from relnotes.desktop.tokens import px
from relnotes.domain.kinds import RepairStep

_WIDTH = 380


class WhyPopup(QFrame):
    """One reason for each step; a click beside it or Esc closes it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAccessibleName(self.tr("Why these steps"))
        set_surface(self, "surface")
        stack = QVBoxLayout(self)
        stack.setContentsMargins(px(18), px(16), px(18), px(16))
        stack.setSpacing(px(3))
        for number, step in enumerate(RepairStep, start=1):
            stack.addWidget(strong(f"{number}. {steps.title(step)}", wrap=True))
            stack.addWidget(body(steps.reason(step), "text2", wrap=True))
            stack.addSpacing(px(8))
        stack.addWidget(
            detail(
                self.tr("It takes persistence, regularity, and one thing more: humility."),
                "text3",
                wrap=True,
            )
        )

    def open_at(self, corner: QPoint) -> None:
        """Opens with its right upper corner at a place."""
        width = px(_WIDTH)
        self.setFixedWidth(width)
        layout = self.layout()
        if layout is not None:
            self.setFixedHeight(layout.heightForWidth(width))
        self.move(corner.x() - width, corner.y())
        self.show()
