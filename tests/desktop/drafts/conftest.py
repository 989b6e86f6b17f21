"""Somebody, and the form of something that happened with her, opened as often as wanted."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from relnotes.desktop.dialogs.log import LogDialog
from relnotes.desktop.live import Live
from relnotes.desktop.main_window import MainWindow
from relnotes.desktop.pages.page import Place, Services
from relnotes.domain import kinds as k
from relnotes.domain.people import Detail, PersonDraft
from relnotes.journal import drafts, relationships

Opened = Callable[[], LogDialog]


@pytest.fixture
def ana(live: Live) -> int:
    return live.do(
        "Add",
        relationships.add,
        PersonDraft("Ana", details=(Detail(k.DetailKind.EMAIL, "ana@example.org"),)),
    )


@pytest.fixture
def shown(qtbot: QtBot, live: Live, services: Services, ana: int) -> Iterator[Opened]:
    """Opens the form of something that happened with Ana, as often as wanted."""
    kept: list[QDialog] = []

    def open_form() -> LogDialog:
        form = LogDialog(live, services, Place("relationships", ana))
        form.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        kept.append(form)
        qtbot.addWidget(form)
        form.open()
        return form

    yield open_form


def places(live: Live) -> list[str]:
    return [one.place for one in live.read(drafts.unsaved)]


def crash(window: MainWindow) -> None:
    """The window is gone without a word: nothing is closed, nothing is kept any more."""
    for timer in window.findChildren(QTimer):
        timer.stop()
    window.setParent(None)
    window.live.blockSignals(True)
    window.hide()
    window.live.blockSignals(False)
