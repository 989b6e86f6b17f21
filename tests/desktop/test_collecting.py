"""Garbage waits for the moment between two events, also on a thread that makes much of it."""

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from relnotes.desktop.collecting import Collector


class Knot:
    """Garbage that only a collection finds."""

    def __init__(self) -> None:
        self.self = self


@pytest.fixture
def collector(qtbot: QtBot) -> Iterator[Collector]:
    gc.enable()
    yield Collector()
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


def test_what_was_there_at_the_start_is_left_out_later(collector: Collector) -> None:
    collector.settle()
    assert gc.get_freeze_count() > 1_000
