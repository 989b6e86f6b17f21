"""Starting with the session: what each desktop reads when somebody logs in."""

import os
import plistlib
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QSettings

HIDDEN = "--hidden"
"""With this the program starts in the tray, without its window."""
PROGRAM = (sys.executable, "-P", "-m", "relnotes")
"""What starts this relnotes, wherever it is installed."""
_RUN = r"HKEY_CURRENT_USER\Software\Microsoft\Windows\CurrentVersion\Run"
_NAME = "relnotes"


def command() -> list[str]:
    """What starts this relnotes without its window."""
    return [*PROGRAM, HIDDEN]


def is_on(platform: str = sys.platform) -> bool:
    """Whether relnotes starts with the session."""
    if platform == "win32":
        return QSettings(_RUN, QSettings.Format.NativeFormat).contains(_NAME)
    return _file(platform, os.environ).is_file()


def turn(*, on: bool, platform: str = sys.platform) -> None:
    """Lets relnotes start with the session, or no longer; an `OSError` where that is refused."""
    if platform == "win32":
        kept = QSettings(_RUN, QSettings.Format.NativeFormat)
        if on:
            kept.setValue(_NAME, subprocess.list2cmdline(command()))
        else:
            kept.remove(_NAME)
        return
    file = _file(platform, os.environ)
    if not on:
        file.unlink(missing_ok=True)
        return
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(_agent(command()) if platform == "darwin" else _entry(command()))


def _file(platform: str, environment: Mapping[str, str]) -> Path:
    home = Path(environment.get("HOME") or Path.home())
    if platform == "darwin":
        return home / "Library" / "LaunchAgents" / "org.relnotes.plist"
    config = environment.get("XDG_CONFIG_HOME")
    return (Path(config) if config else home / ".config") / "autostart" / "relnotes.desktop"


def exec_line(words: Sequence[str]) -> str:
    """A command as a desktop entry holds it. Source: Desktop Entry Specification, `Exec`."""
    return "Exec=" + " ".join(map(_quoted, words))


def _entry(words: Sequence[str]) -> bytes:
    line = exec_line(words)
    return f"[Desktop Entry]\nType=Application\nName=relnotes\n{line}\nTerminal=false\n".encode()


def _quoted(word: str) -> str:
    escaped = word.replace("\\", "\\\\\\\\").replace("%", "%%")
    for sign in '"`$':
        escaped = escaped.replace(sign, f"\\\\{sign}")
    return f'"{escaped}"'


def _agent(words: Sequence[str]) -> bytes:
    return plistlib.dumps(
        {"Label": "org.relnotes", "ProgramArguments": list(words), "RunAtLoad": True}
    )
