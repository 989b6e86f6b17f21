"""Starts a window and says when its first rows are painted, and how long it held the event loop.

    python -m tests.benchmarks.first_paint bare
    python -m tests.benchmarks.first_paint relnotes FILE
    python -m tests.benchmarks.first_paint relnotes FILE PASSPHRASE

`bare` is what any program of this kind needs at least: a window with a table of 200 rows. The
passphrase is given as soon as the lock is painted. Nothing watches the events on their way: an
event filter in Python takes longer than the window.
"""

import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

ROWS = 200
SETTLED = 1_500
"""Milliseconds after the first rows by which all of the program is there."""


class Eye(QObject):
    """Is told of each paint; from the one with rows on it sees every hold of the event loop."""

    def __init__(self, quit_: Callable[[], object], rows: Callable[[], bool]) -> None:
        super().__init__()
        self._quit, self._rows = quit_, rows
        self._longest, self._last = 0.0, 0.0
        self._timer = QTimer(self, interval=1)
        self._timer.timeout.connect(self._tick)

    def look(self) -> None:
        """What was painted is on the screen: says so, with the processor's time, if it is rows."""
        if self._timer.isActive() or not self._rows():
            return
        print(f"painted {time.process_time() * 1_000:.1f}", flush=True)
        self._last = time.perf_counter()
        self._timer.start()
        QTimer.singleShot(SETTLED, self._end)

    def _tick(self) -> None:
        now = time.perf_counter()
        self._longest, self._last = max(self._longest, now - self._last), now

    def _end(self) -> None:
        print(f"held {self._longest * 1_000:.1f}", flush=True)
        self._quit()


def bare() -> None:
    """A window with a table, and nothing else."""
    from PySide6.QtGui import QPaintEvent, QStandardItem, QStandardItemModel
    from PySide6.QtWidgets import QApplication, QMainWindow, QTableView

    class Table(QTableView):
        def paintEvent(self, event: QPaintEvent) -> None:
            super().paintEvent(event)
            QTimer.singleShot(0, eye.look)

    app = QApplication(sys.argv[:1])
    model = QStandardItemModel()
    for row in range(ROWS):
        model.appendRow([QStandardItem(f"{row} {name}") for name in ("who", "what", "when")])
    eye = Eye(app.quit, lambda: model.rowCount() == ROWS)
    table = Table()
    table.setModel(model)
    window = QMainWindow()
    window.setCentralWidget(table)
    window.resize(1280, 800)
    window.show()
    app.exec()


def relnotes(path: Path, passphrase: str = "") -> None:
    """The program, as its command starts it."""
    from PySide6.QtGui import QPaintEvent

    from relnotes import start
    from relnotes.__main__ import main
    from relnotes.desktop.lock import LockWindow
    from relnotes.desktop.parts.entry_rows import EntryRows

    class Watched(start.Start):
        def begin(self) -> None:
            frame = self.stage.frame
            eyes.append(Eye(self._app.quit, lambda: bool(frame.findChildren(EntryRows))))
            # Before all else that waits for the first paint.
            frame.painted.connect(self.give if passphrase else eyes[0].look)
            super().begin()

        def give(self) -> None:
            lock = self.stage.frame.content
            assert isinstance(lock, LockWindow)
            setattr(EntryRows, "paintEvent", painted)  # noqa: B010  nor is that one
            lock.field.setText(passphrase)
            lock.open_button.click()

    def painted(self: EntryRows, event: QPaintEvent) -> None:
        paint(self, event)
        QTimer.singleShot(0, eyes[0].look)

    paint = EntryRows.paintEvent
    eyes: list[Eye] = []
    setattr(start, "Start", Watched)  # noqa: B010  the name is not start's to give
    main(["--journal", str(path)])


if __name__ == "__main__":
    bare() if sys.argv[1] == "bare" else relnotes(Path(sys.argv[2]), *sys.argv[3:])
