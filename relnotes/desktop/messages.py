"""Where problems and quiet words go, and what happens to what nobody expected."""

import logging
import os
import sys
import threading
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from relnotes.desktop.dialogs.problem import AskDialog
from relnotes.desktop.words import Words
from relnotes.domain.problem import Problem
from relnotes.journal import disk

_LOG_BYTES = 2 * 1024 * 1024


class Messages(QObject):
    """What the program says: the window shows it, so that nobody else needs to know how."""

    problem_met = Signal(str)
    """A sentence for the banner."""
    met = Signal(object)
    """The `Problem` itself, for who has to act on it."""
    said = Signal(str, bool)
    """A line for the toast, and whether it offers to undo."""

    def __init__(self, words: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words

    def show(self, problem: Problem) -> None:
        """Tells of a problem, above the page."""
        self.problem_met.emit(self._words.problem(problem))
        self.met.emit(problem)

    def quiet(self, text: str, *, undo: bool = True) -> None:
        """Says in a line that something was done, and offers to take it back."""
        self.said.emit(text, undo)

    @contextmanager
    def problems(self) -> Iterator[None]:
        """Tells of a problem that the block meets; the block ends there."""
        try:
            yield
        except Problem as problem:
            self.show(problem)

    def ask_irrevocable(
        self, parent: QWidget, title: str, text: str, verb: str, *, then: Callable[[], object]
    ) -> None:
        """Asks before what no undo brings back; `then` is called only after a yes."""
        dialog = AskDialog(title, text, verb, parent)
        dialog.accepted.connect(lambda: then())
        dialog.open()


class CrashLog:
    """A file of where the program failed. It never holds a message or a value, only places."""

    def __init__(self, file: Path) -> None:
        self.file = file
        self._handler = _OwnersFile(file, maxBytes=_LOG_BYTES, backupCount=1, delay=True)
        self._handler.setFormatter(logging.Formatter("%(asctime)s %(message)s"))

    def write(self, error: BaseException) -> None:
        """Keeps the types and places of an error and of what caused it."""
        text = "\n".join(described(error))
        record = logging.LogRecord("relnotes", logging.ERROR, "", 0, text, None, None)
        disk.private_folder(self.file.parent)
        self._handler.emit(record)
        self._handler.close()


def described(error: BaseException) -> Iterator[str]:
    """An error in lines that hold nothing a person wrote."""
    yield f"{type(error).__module__}.{type(error).__qualname__}"
    for frame in traceback.extract_tb(error.__traceback__):
        place = "/".join(Path(frame.filename).parts[-3:])
        yield f"  {place}:{frame.lineno} {frame.name}"
    cause = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if cause is not None:
        yield "caused by"
        yield from described(cause)


def install_excepthook(
    messages: Messages, log: CrashLog, crashed: Callable[[BaseException], object]
) -> None:
    """Sends a `Problem` that a slot let through to the banner, and all else to log and dialog."""

    def caught(
        _kind: type[BaseException], error: BaseException, _trace: TracebackType | None
    ) -> None:
        if isinstance(error, Problem):
            messages.show(error)
        elif isinstance(error, KeyboardInterrupt):
            raise SystemExit(130)
        else:
            log.write(error)
            crashed(error)

    sys.excepthook = caught
    threading.excepthook = lambda args: log.write(args.exc_value) if args.exc_value else None


class _OwnersFile(RotatingFileHandler):
    """A rotating log that only its owner can read."""

    def _open(self) -> TextIOWrapper:
        number = os.open(self.baseFilename, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        return os.fdopen(number, "a", encoding="utf-8")
