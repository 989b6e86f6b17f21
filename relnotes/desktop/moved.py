"""The journal's file was replaced while it was open, as a synchronising service does: a way on."""

from PySide6.QtCore import QObject, Signal

from relnotes.desktop.main_window import MainWindow
from relnotes.desktop.parts.notices import Banner
from relnotes.domain.problem import Code, Problem


class Moved(QObject):
    """Offers, where the problem is told, to open again what lies there now."""

    reopen_wanted = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        window.services.messages.met.connect(self._offer)
        self.banner.triggered.connect(self.reopen_wanted)

    @property
    def banner(self) -> Banner:
        """The line that tells of problems."""
        return self._window.room.banner

    def _offer(self, problem: Problem) -> None:
        self.banner.button.setText(self.tr("Open it again"))
        self.banner.button.setVisible(problem.code is Code.FILE_MOVED)
