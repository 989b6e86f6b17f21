"""The capture window over Ana and Jomo, and what a person does in it."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from relnotes.desktop.capturing.saved_as import SavedLine
from relnotes.desktop.capturing.window import CaptureWindow
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Place, Services
from relnotes.domain.kinds import DetailKind
from relnotes.domain.people import Detail, PersonDraft
from relnotes.journal import relationships

CONTROL = Qt.KeyboardModifier.ControlModifier
Opens = Callable[..., CaptureWindow]


@pytest.fixture
def ana(live: Live) -> int:
    details = (Detail(DetailKind.ALIAS, "Anuška"),)
    return live.do("Add", relationships.add, PersonDraft(name="Ana Petrović", details=details))


@pytest.fixture
def opens(qtbot: QtBot, live: Live, services: Services, ana: int, jomo: int) -> Opens:
    def open_window(text: str = "", place: Place | None = None) -> CaptureWindow:
        made = CaptureWindow(live, services, place)
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        qtbot.addWidget(made)
        with qtbot.waitExposed(made):
            made.show()
        made.activateWindow()
        qtbot.waitUntil(made.isActiveWindow)
        made.box.setFocus()
        if text:
            made.box.setPlainText(text)
        return made

    return open_window


def row(window: CaptureWindow, words: str) -> SavedLine:
    return next(one for one in window.list.rows if words in one.row.text)


def save(window: CaptureWindow) -> None:
    QTest.keyClick(window.box, Qt.Key.Key_Return, CONTROL)
