"""An import that takes long, or hangs, can be cancelled at any moment."""

import os
import threading
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import Connection

from relnotes.desktop import jobs
from relnotes.desktop.dialogs.import_people import ImportDialog
from relnotes.desktop.jobs import ProgressDialog
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Services
from relnotes.domain.people import PersonDraft
from relnotes.journal import history
from relnotes.journal.access import Change
from relnotes.journal.many import Bulk
from tests.desktop.importing.conftest import OLE, Opened, names_here, says


@pytest.fixture(autouse=True)
def shown_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """The dialog that says how far it is comes without waiting whether it takes long."""
    monkeypatch.setattr(jobs, "SHOWN_AFTER", 1)


def cancel(qtbot: QtBot, dialog: ImportDialog) -> None:
    """Presses the button of the dialog that says how far it is."""
    qtbot.waitUntil(lambda: any(map(QWidget.isVisible, dialog.findChildren(ProgressDialog))))
    (shown,) = (one for one in dialog.findChildren(ProgressDialog) if one.isVisible())
    (button,) = shown.findChildren(QPushButton)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def many(folder: Path, count: int) -> Path:
    file = folder / "many.vcf"
    file.write_text("".join(OLE.replace("Ole", f"Ole{at}") for at in range(count)), "utf-8")
    return file


class Held:
    """A moment of an import that lasts until somebody cancels."""

    def __init__(self) -> None:
        self._begun, self._go_on = threading.Event(), threading.Event()

    def wait(self) -> None:
        """Is called at that moment, on the import's thread."""
        self._begun.set()
        self._go_on.wait(10)

    def cancelled(self, qtbot: QtBot, dialog: ImportDialog) -> None:
        """Cancels there, and lets the import go on to where it looks for that."""
        qtbot.waitUntil(self._begun.is_set)
        cancel(qtbot, dialog)
        self._go_on.set()


def test_a_long_import_can_be_cancelled_and_begun_again(
    qtbot: QtBot,
    live: Live,
    services: Services,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    opened, held = Opened(qtbot, live, services, [many(tmp_path, 900)]), Held()
    person = Bulk.person

    def slowly(bulk: Bulk, draft: PersonDraft, origin: str) -> int:
        if draft.name == "Ole500 Brumm":
            held.wait()
        return person(bulk, draft, origin)

    monkeypatch.setattr(Bulk, "person", slowly)
    opened.bring()
    held.cancelled(qtbot, opened.dialog)
    qtbot.waitUntil(lambda: services.jobs.running == 0)
    assert names_here(live) == []
    assert live.reach.undo is None
    assert opened.dialog.isVisible()
    assert opened.dialog.newcomers.rowCount() == 900
    opened.bring()
    qtbot.waitUntil(lambda: not opened.dialog.isVisible())
    assert len(names_here(live)) == 900
    live.undo()
    assert names_here(live) == []


def test_cancelled_when_it_is_on_disk_an_import_is_done(
    qtbot: QtBot,
    live: Live,
    services: Services,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The people were here, and the dialog still asked whether they should come."""
    opened, held = Opened(qtbot, live, services, [many(tmp_path, 200)]), Held()
    finish = history.finish

    def slowly(connection: Connection, step_id: int, at: datetime) -> Change:
        held.wait()
        return finish(connection, step_id, at)

    monkeypatch.setattr(history, "finish", slowly)
    opened.bring()
    held.cancelled(qtbot, opened.dialog)
    qtbot.waitUntil(lambda: not opened.dialog.isVisible())
    assert len(names_here(live)) == 200
    assert live.reach.undo is not None


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no file here hangs whoever opens it")
def test_reading_that_hangs_can_be_cancelled(
    qtbot: QtBot, live: Live, services: Services, tmp_path: Path
) -> None:
    hanging = tmp_path / "people.vcf"
    os.mkfifo(hanging)
    dialog = ImportDialog.for_files(live, services, [hanging], None)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.show()
    cancel(qtbot, dialog)
    qtbot.waitUntil(lambda: services.jobs.running == 0)
    assert dialog.start.isVisible()
    assert "From which file?" in says(dialog)
