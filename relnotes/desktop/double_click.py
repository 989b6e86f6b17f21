"""A double-click on a journal: what each desktop reads to know which program opens the file."""

import os
import re
import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QProcess, QSettings

from relnotes.desktop.autostart import PROGRAM, exec_line
from relnotes.desktop.icons import app_icon, resources

_CLASSES = r"HKEY_CURRENT_USER\Software\Classes"
_KIND = "relnotes.journal"
_SIZE = 128
"""Pixels of the sign that a file manager shows."""


def available(platform: str = sys.platform) -> bool:
    """Whether it can be decided here; macOS lets only programs in bundles of their own."""
    return platform != "darwin"


def is_on(platform: str = sys.platform) -> bool:
    """Whether a double-click on a journal opens it in relnotes."""
    if platform == "win32":
        return bool(_classes().value(".relnotes/Default") == _KIND)
    return _entry().is_file()


def turn(*, on: bool, platform: str = sys.platform) -> None:
    """Lets a double-click open journals, or no longer; an `OSError` where that is refused."""
    if platform == "win32":
        _turn_classes(on=on)
        return
    files = [_entry(), _kind(), _sign()]
    for file in files:
        if on:
            file.parent.mkdir(parents=True, exist_ok=True)
        else:
            file.unlink(missing_ok=True)
    if on:
        for file in files[:2]:
            file.write_text(_filled(file.name), encoding="utf-8")
        if not app_icon().pixmap(_SIZE).save(str(files[2])):
            raise PermissionError(13, "not written", str(files[2]))
    # What is not installed keeps no list of its own that would have to be read anew.
    QProcess.startDetached("update-mime-database", [str(_data() / "mime")])
    QProcess.startDetached("update-desktop-database", [str(_data() / "applications")])


def _data() -> Path:
    """Source: XDG Base Directory Specification."""
    named = os.environ.get("XDG_DATA_HOME")
    home = Path(os.environ.get("HOME") or Path.home())
    return Path(named) if named else home / ".local" / "share"


def _entry() -> Path:
    return _data() / "applications" / "relnotes.desktop"


def _kind() -> Path:
    return _data() / "mime" / "packages" / "relnotes.xml"


def _sign() -> Path:
    return _data() / "icons" / "hicolor" / f"{_SIZE}x{_SIZE}" / "apps" / "relnotes.png"


def _filled(name: str) -> str:
    """A file of those that distributions install, with the program as it is started here."""
    text = (resources() / "linux" / name).read_text(encoding="utf-8")
    line = f"{exec_line(PROGRAM)} %f"
    return re.sub(r"(?m)^Exec=.*$", lambda _: line, text)


def _classes() -> QSettings:
    return QSettings(_CLASSES, QSettings.Format.NativeFormat)


def _turn_classes(*, on: bool) -> None:
    """Source: Microsoft, File Types, `HKEY_CURRENT_USER\\Software\\Classes`."""
    kept = _classes()
    if on:
        kept.setValue(".relnotes/Default", _KIND)
        kept.setValue(f"{_KIND}/Default", "relnotes")
        opens = f'{subprocess.list2cmdline(PROGRAM)} "%1"'
        kept.setValue(f"{_KIND}/shell/open/command/Default", opens)
    else:
        kept.remove(_KIND)
        kept.remove(".relnotes")
