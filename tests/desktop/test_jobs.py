"""Long work: on a thread, answered here, shown only when it takes long, stopped when asked."""

import threading
from typing import Any

import pytest
import shiboken6
from PySide6.QtWidgets import QProgressBar, QWidget
from pytestqt.qtbot import QtBot

from relnotes.desktop import jobs as module
from relnotes.desktop.jobs import Job, Progress, ProgressDialog
from relnotes.desktop.pages.page import Services
from relnotes.domain.problem import Code, Problem


@pytest.fixture
def place(qtbot: QtBot) -> QWidget:
    """The widget that wants the work done."""
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    return widget


def finished(qtbot: QtBot, job: Job[Any]) -> None:
    with qtbot.waitSignal(job.ended):
        pass


def dialogs(place: QWidget) -> list[ProgressDialog]:
    return [dialog for dialog in place.findChildren(ProgressDialog) if dialog.isVisible()]


def test_the_work_runs_elsewhere_and_its_value_arrives_here(
    services: Services, place: QWidget, qtbot: QtBot
) -> None:
    gui, got = threading.get_ident(), list[tuple[bool, bool]]()

    def work(progress: Progress) -> bool:
        progress.step(0.5, "half")
        return threading.get_ident() != gui

    services.jobs.run(
        place,
        "Working",
        work,
        lambda elsewhere: got.append((elsewhere, threading.get_ident() == gui)),
    )
    qtbot.waitUntil(lambda: bool(got))
    assert got == [(True, True)]
    assert services.jobs.running == 0


def test_quick_work_shows_nothing(services: Services, place: QWidget, qtbot: QtBot) -> None:
    job = services.jobs.run(place, "Quick", lambda _: None, lambda _: None)
    finished(qtbot, job)
    assert place.findChildren(ProgressDialog) == []


def test_slow_work_shows_how_far_it_is_and_can_be_cancelled(
    services: Services, place: QWidget, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "SHOWN_AFTER", 1)
    hold, ends = threading.Event(), list[str]()

    def work(progress: Progress) -> None:
        progress.step(0.25, "Reading the file")
        hold.wait(10)
        progress.step(0.5)
        ends.append("went on")

    job = services.jobs.run(
        place,
        "Bringing in",
        work,
        lambda _: ends.append("done"),
        failed=lambda _: ends.append("failed"),
    )
    qtbot.waitUntil(lambda: bool(dialogs(place)))
    [dialog] = dialogs(place)
    bar = dialog.findChild(QProgressBar)
    assert isinstance(bar, QProgressBar)
    qtbot.waitUntil(lambda: bar.value() == 250)
    assert dialog.windowTitle() == "Bringing in"
    dialog.reject()
    hold.set()
    finished(qtbot, job)
    assert ends == []
    assert dialogs(place) == []


def test_the_dialog_goes_when_the_work_is_done(
    services: Services, place: QWidget, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "SHOWN_AFTER", 1)
    hold, got = threading.Event(), list[bool]()
    services.jobs.run(place, "Slow", lambda _: hold.wait(10), got.append)
    qtbot.waitUntil(lambda: bool(dialogs(place)))
    hold.set()
    qtbot.waitUntil(lambda: bool(got))
    assert dialogs(place) == []


def test_a_problem_goes_to_failed_or_to_the_messages(
    services: Services, place: QWidget, qtbot: QtBot
) -> None:
    def work(_: Progress) -> None:
        raise Problem(Code.NOBODY_FOUND, file="people.vcf")

    got: list[Problem] = []
    services.jobs.run(place, "Reading", work, lambda _: None, failed=got.append)
    qtbot.waitUntil(lambda: bool(got))
    assert got[0].code == Code.NOBODY_FOUND
    with qtbot.waitSignal(services.messages.problem_met) as told:
        services.jobs.run(place, "Reading", work, lambda _: None)
    assert "people.vcf" in told.args[0]


def test_a_bug_in_the_work_is_raised_here(services: Services, place: QWidget, qtbot: QtBot) -> None:
    def work(_: Progress) -> None:
        raise ZeroDivisionError

    with qtbot.captureExceptions() as raised:
        services.jobs.run(place, "Reading", work, lambda _: None)
        qtbot.waitUntil(lambda: bool(raised))
    assert raised[0][0] is ZeroDivisionError


def test_nothing_is_answered_to_a_widget_that_is_gone(services: Services, qtbot: QtBot) -> None:
    place, hold, got = QWidget(), threading.Event(), list[bool]()
    job = services.jobs.run(place, "Slow", lambda _: hold.wait(10), got.append)
    shiboken6.delete(place)
    with qtbot.waitSignal(job.ended):
        hold.set()
    assert got == []


def test_closing_stops_what_runs(services: Services, place: QWidget) -> None:
    started = threading.Event()

    def work(progress: Progress) -> None:
        while True:
            progress.step(0)
            started.set()

    services.jobs.run(place, "Endless", work, lambda _: None)
    started.wait(10)
    services.jobs.close()
    assert services.jobs.running == 0
