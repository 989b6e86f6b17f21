"""Files of the journal while another program shows them: private copies, and only for so long."""

import datetime as dt
import shutil
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from relnotes.desktop import outside
from relnotes.domain.problem import Code, Problem
from relnotes.exchange import file_names
from relnotes.journal import disk
from relnotes.journal.guard import Guard

_LOCK = ".lock"


class PrivateCopies:
    """Copies for their owner alone, in a folder of this window that goes with it.

    The folder has a lock as a journal has: one whose lock nobody holds was left by a crash.
    """

    def __init__(self, root: Path, show: Callable[[Path], bool] | None = None) -> None:
        self._root, self._show = root, show or _shown_by_the_desktop
        self._guard: Guard | None = None
        self._folder: Path | None = None

    def open(self, name: str, data: bytes, now: dt.datetime) -> None:
        """Writes a copy under a harmless name, and lets the desktop choose who shows it."""
        safe = file_names.cleaned(name)
        if file_names.is_program(safe):
            raise Problem(Code.PROGRAM_FILE, file=safe)
        with disk.told(self._root):
            copy = Path(tempfile.mkdtemp(dir=self._own(now))) / safe
            disk.write(copy, data)
        if not self._show(copy):
            raise Problem(Code.NO_PROGRAM, file=safe)

    def clear(self) -> None:
        """Removes the copies of this window: it is closed or locked."""
        if self._folder is not None and self._guard is not None:
            _remove(self._folder)
            self._guard.release()
        self._folder = self._guard = None

    def sweep(self, now: dt.datetime) -> None:
        """Removes what windows left that did not come to their end."""
        for folder in self._left():
            try:
                guard = Guard.take(folder, now, take_over=True)
            except Problem:  # another window shows these
                continue
            _remove(folder)
            guard.release()

    def _own(self, now: dt.datetime) -> Path:
        if self._folder is None or not self._folder.is_dir():
            disk.private_folder(self._root)
            self._folder = Path(tempfile.mkdtemp(dir=self._root))
            self._guard = Guard.take(self._folder, now)
        return self._folder

    def _left(self) -> Iterator[Path]:
        if not self._root.is_dir():
            return
        for one in list(self._root.iterdir()):
            if one.is_dir() and one != self._folder:
                yield one
            elif one.suffix == _LOCK and not one.with_suffix("").exists():
                yield one.with_suffix("")


def _remove(folder: Path) -> None:
    """Removes a folder with its bytes; what a program holds fast waits for the next sweep."""
    for one in folder.rglob("*"):
        if one.is_file() and not one.is_symlink():
            _remove_file(one)
    shutil.rmtree(folder, ignore_errors=True)


def _remove_file(file: Path) -> None:
    try:
        disk.remove(file)
    except OSError:  # then it goes with its folder, or not yet
        return


def _shown_by_the_desktop(copy: Path) -> bool:
    return outside.show(copy)
