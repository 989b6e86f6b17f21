"""The one door to other programs: a file or a folder of this computer, opened by the desktop."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices


def show(path: Path) -> bool:
    """Lets the desktop open a file or a folder; no address passes here, only a path."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.absolute())))
