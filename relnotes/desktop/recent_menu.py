"""The journals that were open lately, as a menu."""

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QMenu, QWidget

from relnotes.desktop.recent import Recent


class RecentMenu(QMenu):
    """Every other journal of the list; without any the menu is not shown."""

    def __init__(self, recent: Recent, here: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Open again"))
        self._recent, self._here = recent, here
        recent.changed.connect(self._fill)
        self._fill()

    def _fill(self) -> None:
        self.clear()
        for path in self._recent.journals():
            if path != self._here:
                words = f"{path.stem} · {path.parent}".replace("&", "&&")
                self.addAction(words).triggered.connect(partial(self._want, path))
        self.menuAction().setVisible(not self.isEmpty())

    def _want(self, path: Path) -> None:
        self._recent.wanted.emit(path)
