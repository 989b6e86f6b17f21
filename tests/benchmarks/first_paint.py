"""Starts a window and says when its first rows are painted, and how long it held the event loop.

    python -m tests.benchmarks.first_paint bare
    python -m tests.benchmarks.first_paint relnotes FILE

`bare` is what any program of this kind needs at least: a window with a table of 200 rows.
"""

import datetime as dt
import sys
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QApplication, QMainWindow, QTableView

ROWS = 200
SETTLED = 1_500
"""Milliseconds after the first rows by which all of the program is there."""


class Eye(QObject):
    """Sees the first rows on the screen, and from then on every hold of the event loop."""

    def __init__(self) -> None:
        super().__init__()
        self._longest, self._last = 0.0, 0.0
        self._timer = QTimer(self, interval=1)
        self._timer.timeout.connect(self._tick)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Looks for the first list or table with rows that is painted."""
        if event.type() == QEvent.Type.Paint and not self._timer.isActive():
            view = watched.parent()
            if isinstance(view, QAbstractItemView) and view.model().rowCount():
                QTimer.singleShot(0, self._seen)
        return False

    def _seen(self) -> None:
        if self._timer.isActive():
            return
        print("painted", flush=True)
        self._last = time.perf_counter()
        self._timer.start()
        QTimer.singleShot(SETTLED, self._end)

    def _tick(self) -> None:
        now = time.perf_counter()
        self._longest, self._last = max(self._longest, now - self._last), now

    def _end(self) -> None:
        print(f"held {self._longest * 1_000:.1f}", flush=True)
        QApplication.quit()


class Watched(QApplication):
    """An application under the eye."""

    eye: Eye

    @staticmethod
    def exec() -> int:
        """Opens the eye, then runs."""
        app = QApplication.instance()
        assert isinstance(app, Watched)
        app.eye = Eye()
        app.installEventFilter(app.eye)
        return QApplication.exec()


def bare() -> None:
    """A window with a table, and nothing else."""
    app = Watched(sys.argv[:1])
    model = QStandardItemModel()
    for row in range(ROWS):
        model.appendRow([QStandardItem(f"{row} {name}") for name in ("who", "what", "when")])
    table = QTableView()
    table.setModel(model)
    window = QMainWindow()
    window.setCentralWidget(table)
    window.resize(1280, 800)
    window.show()
    app.exec()


def relnotes(path: Path) -> None:
    """The program, as its command starts it."""
    from relnotes import start

    setattr(start, "QApplication", Watched)  # noqa: B010  the name is not start's to give
    start.run(path, lambda: dt.datetime.now().astimezone(), sys.argv[:1])


if __name__ == "__main__":
    bare() if sys.argv[1] == "bare" else relnotes(Path(sys.argv[2]))
