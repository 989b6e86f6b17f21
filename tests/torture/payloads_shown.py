"""The program that shows the payloads: every page and dialog of the gallery, tips and messages too.

python -m tests.torture.payloads_shown FOLDER NUMBER-OF-SCENES
"""

import re
import shutil
import sys
from pathlib import Path

import shiboken6
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLabel, QToolTip, QWidget
from sqlalchemy import Connection, Text

from relnotes import app as program
from relnotes import cli, paths
from relnotes.domain.problem import Code, Problem
from relnotes.exchange import sample
from relnotes.journal import index, triggers
from relnotes.journal.access import Writer
from relnotes.journal.store import Journal
from tests.scenes import FILLED
from tests.scenes.stage import NOW, Take, settle, staged
from tests.torture.payloads import payloads

FORMATS = ("html", "md", "pdf")
NO_WORDS = {"sha256", "media_type", "currency", "language", "channel", "kind"}
"""Columns of text that hold no words of a person, nor does `value` where it is a date."""


def poison(writer: Writer, texts: list[str]) -> int:
    """Puts one of the texts behind every word that somebody wrote; answers with how many places."""
    connection, places = writer.session.connection(), 0
    for table in triggers.tracked().values():
        for column in table.columns:
            dated = (table.name, column.name) == ("occasion", "value")
            if isinstance(column.type, Text) and column.name not in NO_WORDS and not dated:
                places += 1
                _append(connection, table.name, column.name, texts)
    index.rebuild(connection)
    return places


def _append(connection: Connection, table: str, column: str, texts: list[str]) -> None:
    for number, text in enumerate(texts):
        connection.exec_driver_sql(
            f'UPDATE "{table}" SET "{column}" = "{column}" || ? '
            f"WHERE \"{column}\" != '' AND id % {len(texts)} = ?",
            (f" {text}", number),
        )


def show(path: Path, take: Take) -> None:
    """Shows one scene, and every tip of it."""
    services = program.make_services(path.with_suffix(".ini"), "en_GB")
    with staged(path, services) as scene:
        shown = take(scene)
        settle(scene.live)
        for widget in [shown, *shown.findChildren(QWidget)]:
            # A tip takes its time, in which a list may have made its rows anew.
            if shiboken6.isValid(widget) and widget.isVisible():
                _tip(widget)
        services.messages.show(Problem(Code.NO_JOURNAL, file=payloads(path.parent)[0]))
        settle(scene.live)


def _tip(widget: QWidget) -> None:
    at = widget.rect().center()
    help_event = QHelpEvent(QEvent.Type.ToolTip, at, widget.mapToGlobal(at))
    QApplication.sendEvent(widget, help_event)
    if widget.toolTip():
        QToolTip.showText(QPoint(1, 1), widget.toolTip(), widget)
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        for row in range(min(20, widget.model().rowCount())):
            tip = widget.model().index(row, 0).data(Qt.ItemDataRole.ToolTipRole)
            if tip:
                QToolTip.showText(QPoint(1, 1), str(tip), widget)
    QApplication.processEvents()


def take_out(path: Path) -> int:
    """Takes the value summary out in every format; HTML must hold each text as text."""
    for ending in FORMATS:
        target = path.with_name(f"ana.{ending}")
        given = ["--journal", str(path), "summary", "Ana", "--format", ending, "-o", str(target)]
        if cli.main(given):
            raise RuntimeError(f"no {ending}")
    page = path.with_name("ana.html").read_text(encoding="utf-8")
    if re.search(r"<[a-z!][^<>]*canary", page, re.IGNORECASE):
        raise RuntimeError("a payload is HTML in the HTML")
    return len(FORMATS)


def main(folder: Path, wanted: str) -> None:
    """Shows so many scenes; `control` shows what must be seen."""
    app = QApplication([])
    if wanted == "control":
        label = QLabel(payloads(folder)[0])
        label.show()
        settle()
        app.quit()
        return
    poisoned = folder / "poisoned.relnotes"
    sample.write(poisoned, lambda: NOW, paths.resources() / "sample")
    journal = Journal.open(poisoned, lambda: NOW)
    places = journal.do("Edit", poison, payloads(folder)).value
    journal.close()
    scenes = list(FILLED.items())[: int(wanted)]
    for name, take in scenes:
        path = folder / f"{name}.relnotes"
        shutil.copy(poisoned, path)
        show(path, take)
    formats = take_out(poisoned)
    print(f"{places} fields, {len(scenes)} pages and dialogs, {formats} documents")


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
