"""The history of one record, opened where the record is shown."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Services
from relnotes.desktop.pages.past.view import HistoryView
from relnotes.desktop.parts.buttons import Button
from relnotes.desktop.parts.labels import heading
from relnotes.desktop.tokens import px
from relnotes.journal import past


class HistoryDialog(QDialog):
    """What was done to one record, with the ways back."""

    def __init__(
        self, live: Live, services: Services, about: tuple[str, int], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.history = HistoryView(live, services)
        called = self.history.called(live.read(past.named, *about))
        title = self.tr("History: {what}").format(what=called)
        self.setWindowTitle(self.tr("History"))
        close = Button(self.tr("Close"))
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(24), px(20), px(24), px(20))
        layout.setSpacing(px(12))
        layout.addWidget(heading(title, wrap=True))
        layout.addWidget(self.history, 1)
        layout.addLayout(foot)
        room = self.screen().availableGeometry().size()
        self.resize(min(px(960), round(room.width() * 0.94)), min(px(640), room.height()))
        self.history.show_about(about)
        live.changed.connect(self.history.refresh)
        live.changed_elsewhere.connect(self.history.refresh)
