"""Starts a window and says when its first rows are painted, and how long it held the event loop.

    python -m tests.benchmarks.first_paint bare
    python -m tests.benchmarks.first_paint relnotes FILE
    python -m tests.benchmarks.first_paint relnotes FILE PASSPHRASE

`bare` is what any program of this kind needs at least: a window with a table of 200 rows. The
passphrase is given as soon as the lock is painted. Everything is loaded in the order in which the
program itself loads it, so nothing of Qt is imported here before that.
"""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent


ROWS = 200


def bare() -> None:
    """A window with a table, and nothing else."""
    from PySide6.QtCore import QTimer
    from PySide6.QtGui import QStandardItem, QStandardItemModel
    from PySide6.QtWidgets import QApplication, QMainWindow, QTableView

    from tests.benchmarks.eye import Eye

    class Table(QTableView):
        def paintEvent(self, event: "QPaintEvent") -> None:
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
    from relnotes.__main__ import main, make_ready

    make_ready()
    from PySide6.QtCore import QTimer

    from relnotes import start
    from tests.benchmarks.eye import Eye

    class Watched(start.Start):
        def begin(self) -> None:
            frame = self.stage.frame
            # Before all else that waits for the first paint.
            frame.painted.connect(self.give if passphrase else self.look)
            super().begin()

        def give(self) -> None:
            from relnotes.desktop.lock import LockWindow

            lock = self.stage.frame.content
            assert isinstance(lock, LockWindow)
            lock.field.setText(passphrase)
            lock.open_button.click()

        def _unlocked(self, *given: Any) -> None:
            from relnotes.desktop.parts.entry_rows import EntryRows

            paint = EntryRows.paintEvent

            def painted(rows: EntryRows, event: "QPaintEvent") -> None:
                paint(rows, event)
                QTimer.singleShot(0, self.look)

            setattr(EntryRows, "paintEvent", painted)  # noqa: B010  nor is that one
            super()._unlocked(*given)

        def look(self) -> None:
            from relnotes.desktop.parts.entry_rows import EntryRows

            if not eyes:
                frame = self.stage.frame
                eyes.append(Eye(self._app.quit, lambda: bool(frame.findChildren(EntryRows))))
            eyes[0].look()

    eyes: list[Eye] = []
    setattr(start, "Start", Watched)  # noqa: B010  the name is not start's to give
    main(["--journal", str(path)])


if __name__ == "__main__":
    bare() if sys.argv[1] == "bare" else relnotes(Path(sys.argv[2]), *sys.argv[3:])
