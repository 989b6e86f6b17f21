"""What there is once for each open journal, whoever asks for it."""

from typing import Self

from PySide6.QtCore import QObject

from relnotes.desktop.live import Live


class OfJournal(QObject):
    """Is made when it is first asked for, and goes with its journal."""

    def __init__(self, live: Live) -> None:
        super().__init__(live)
        self._live = live

    @classmethod
    def of(cls, live: Live) -> Self:
        """The one of this journal."""
        found = live.findChild(cls)
        return found if isinstance(found, cls) else cls(live)
