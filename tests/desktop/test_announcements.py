"""Whoever hears the window is told what appears without being looked for."""

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from pytestqt.qtbot import QtBot

from relnotes.desktop.main_window import MainWindow
from relnotes.desktop.pages.page import Services
from relnotes.desktop.parts.fields import Field
from relnotes.desktop.parts.search_field import SearchField
from relnotes.domain.problem import Code, Problem

Politeness = QAccessible.AnnouncementPoliteness
Told = list[tuple[str, Politeness]]


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> Told:
    """What was announced, and how urgently."""
    heard: Told = []

    class Listening:
        AnnouncementPoliteness = QAccessible.AnnouncementPoliteness

        @staticmethod
        def updateAccessibility(event: QAccessibleAnnouncementEvent) -> None:
            heard.append((event.message(), event.politeness()))

    monkeypatch.setattr("relnotes.desktop.parts.announce.QAccessible", Listening)
    return heard


def test_the_quiet_line_waits_its_turn_and_a_problem_does_not(
    window: MainWindow, services: Services, told: Told
) -> None:
    services.messages.quiet("A promise kept.")
    services.messages.show(Problem(Code.DISK_FULL))
    (line, first), (problem, second) = told
    assert (line, first) == ("A promise kept.", Politeness.Polite)
    assert "disk may be full" in problem
    assert second == Politeness.Assertive


def test_what_is_wrong_with_a_field_is_said_once(qtbot: QtBot, told: Told) -> None:
    field = Field("Name", SearchField("Name"))
    qtbot.addWidget(field)
    field.set_problem("A name is needed.")
    field.set_problem("")
    assert told == [("A name is needed.", Politeness.Assertive)]
