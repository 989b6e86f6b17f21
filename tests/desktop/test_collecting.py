"""Garbage waits for the moment between two events, also on a thread that makes much of it."""

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from relnotes.desktop.collecting import Collector


class Knot:
    """Garbage that only a collection finds."""

    def __init__(self) -> None:
        self.self = self


@pytest.fixture
def collector(qapp: QApplication) -> Iterator[Collector]:
    gc.enable()
    made = Collector(qapp)
    yield made
    made.deleteLater()
    gc.disable()
    gc.unfreeze()


def test_nothing_is_collected_on_a_thread(collector: Collector) -> None:
    knot = weakref.ref(Knot())

    def work() -> None:
        for _ in range(100_000):
            Knot()

    worker = threading.Thread(target=work)
    worker.start()
    worker.join()
    assert knot() is not None
    assert collector.look() is not None
    assert knot() is None


def test_a_look_without_much_to_do_does_nothing(collector: Collector) -> None:
    gc.collect()
    assert collector.look() is None


def test_the_old_are_collected_once_nobody_types(
    collector: Collector, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)
    made = Knot()
    knot = weakref.ref(made)
    gc.collect()  # it is old now
    del made
    while gc.get_count()[2] <= 25:
        gc.collect(1)
    restarts = []
    monkeypatch.setattr(collector._quiet, "start", lambda: restarts.append(knot() is not None))
    collector.look()
    QTest.keyClick(field, Qt.Key.Key_A)
    QTest.mouseClick(field, Qt.MouseButton.LeftButton)
    assert len(restarts) > 2
    assert all(restarts)
    collector._quiet.timeout.emit()
    assert knot() is None
    restarts.clear()
    QTest.keyClick(field, Qt.Key.Key_A)
    assert not restarts, "it does not go on listening"


def test_what_was_there_at_the_start_is_left_out_later(collector: Collector) -> None:
    gc.unfreeze()
    collector.settle()
    assert gc.get_freeze_count() > 1_000
