"""A second start asks the first one to show itself, with nothing loaded for it but Python.

A key of the desktop that opens the capture window runs through here each time: Qt alone would take
longer to load than a person should wait.
"""

import getpass
import os
import socket
import sys
import tempfile
from hashlib import sha256
from pathlib import Path

from relnotes import paths

SHOW, CAPTURE = b"show\n", b"capture\n"
ANSWER = b"shown\n"
PATIENCE = 2.0
"""Seconds for the first window to answer."""

_UNREADABLE = frozenset('"\\@%')
"""What Qt writes in a way of its own in a file of settings."""


def show_first(path: Path, *, capture: bool = False) -> bool:
    """Asks the program that has the journal open to show itself, or only its capture window.

    False if there is no answer.
    """
    word = CAPTURE if capture else SHOW
    if sys.platform == "win32":
        from relnotes.desktop.single import ask

        return ask(meeting_place(path), word)
    try:
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as line:
            line.settimeout(PATIENCE)
            line.connect(_address(meeting_place(path)))
            line.sendall(word)
            return line.recv(len(ANSWER)) == ANSWER
    except OSError:
        return False


def meeting_place(path: Path) -> str:
    """The socket's name: of this user and this journal, and telling nothing of either."""
    place = f"{getpass.getuser()}\0{path.resolve()}"
    return f"relnotes-{sha256(place.encode('utf-8', 'surrogateescape')).hexdigest()[:32]}"


def usual_journal(settings: Path) -> Path | None:
    """The journal for when none is named, read without Qt; None where only Qt can read it."""
    if "RELNOTES_JOURNAL" in os.environ:
        return paths.default_journal()
    try:
        lines = settings.read_text(encoding="utf-8").splitlines()
    except FileNotFoundError:
        return paths.default_journal()
    except (OSError, ValueError):
        return None
    section = value = ""
    for line in lines:
        if line.startswith("["):
            section = line
        elif section == "[journal]" and line.startswith("last="):
            value = line.removeprefix("last=")
    if _UNREADABLE & set(value):
        return None
    return Path(value) if value else paths.default_journal()


def _address(name: str) -> str:
    """Where Qt's server listens: without a file on Linux, else in the folder for such things."""
    if sys.platform == "linux":
        return f"\0{name}"
    return os.path.join(tempfile.gettempdir(), name)  # noqa: PTH118  a socket takes a string
