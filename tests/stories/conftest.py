"""The running program for stories, in British English, over files of the test's own."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from relnotes import app
from tests.conftest import FakeClock
from tests.stories.story import Story


@pytest.fixture
def story(
    qtbot: QtBot, qapp: QApplication, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Story]:
    """A story that begins before the program is started; what nobody expected fails the test."""
    monkeypatch.setattr(app, "install_excepthook", lambda *_: None)
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    told = Story(qtbot, qapp, clock)
    yield told
    told.closes()
    QLocale.setDefault(before)
