"""The journals that were open lately on this computer, and the wish to open one of them again."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from relnotes.desktop import settings as setting
from relnotes.desktop.settings import Settings

_MOST = 8


class Recent(QObject):
    """A short list of files, newest first; whoever shows it may ask for one."""

    wanted = Signal(object)
    """The `Path` of a journal that the user wants to open in place of this one."""
    changed = Signal()

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings

    def journals(self) -> tuple[Path, ...]:
        """Those that are still there."""
        kept = self._settings.get(setting.RECENT_JOURNALS).split("\n")
        return tuple(path for path in map(Path, filter(None, kept)) if path.is_file())

    def opened(self, journal: Path) -> None:
        """Puts a journal at the head of the list."""
        journal = journal.absolute()
        rest = (path for path in self.journals() if path != journal)
        self._keep([journal, *rest][:_MOST])

    def forget(self, journal: Path) -> None:
        """Takes a journal from the list; the file stays as it is."""
        self._keep([path for path in self.journals() if path != journal.absolute()])

    def _keep(self, journals: list[Path]) -> None:
        lines = (str(path) for path in journals if "\n" not in str(path))
        self._settings.set(setting.RECENT_JOURNALS, "\n".join(lines))
        self.changed.emit()
