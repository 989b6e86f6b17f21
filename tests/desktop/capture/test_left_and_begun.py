"""Drafts that the capture window keeps, and templates that begin an entry."""

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from relnotes.desktop.capturing import templates
from relnotes.desktop.capturing.template_menu import TemplateDialog
from relnotes.desktop.capturing.window import CaptureWindow
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Place, Services
from relnotes.domain.capture.grammar import read
from relnotes.domain.capture.naming import Everyone
from relnotes.domain.kinds import Confidence
from relnotes.journal import drafts
from relnotes.journal import templates as own_templates
from relnotes.journal.store import Journal
from tests.conftest import FakeClock
from tests.desktop.capture.conftest import Opens, save
from tests.desktop.sides import choose


def test_esc_keeps_the_draft_and_saving_drops_it(live: Live, opens: Opens, ana: int) -> None:
    place = Place("relationships", ana)
    window = opens(place=place)
    assert window.box.text() == "@Ana Petrović "
    QTest.keyClicks(window.box, "half a sen")
    QTest.keyClick(window.box, Qt.Key.Key_Escape)
    assert window.isHidden()
    (kept,) = live.read(drafts.unsaved)
    assert kept.place == f"CaptureWindow relationship:{ana}"
    again = opens(place=place)
    assert again.box.text() == "@Ana Petrović half a sen"
    assert again.taken_up.isVisible()
    save(again)
    assert live.read(drafts.unsaved) == ()


def test_what_is_emptied_leaves_no_draft(live: Live, opens: Opens, ana: int) -> None:
    """Esc said that it was kept, though there was nothing to keep."""
    said: list[str] = []
    window = opens(place=Place("relationships", ana))
    window.services.messages.said.connect(lambda text, _undo: said.append(text))
    window.box.clear()
    window.reject()
    assert said == []
    assert live.read(drafts.unsaved) == ()


def test_start_afresh_forgets_the_draft(live: Live, opens: Opens) -> None:
    opens("something").reject()
    window = opens()
    assert window.box.text() == "something"
    window.taken_up.triggered.emit()
    assert window.box.text() == ""
    window.reject()
    assert live.read(drafts.unsaved) == ()


def test_a_locked_journal_keeps_what_is_typed(
    qtbot: QtBot, journal: Journal, services: Services, clock: FakeClock
) -> None:
    live = Live(journal)
    window = CaptureWindow(live, services)
    window.show()
    window.box.setPlainText("not yet saved")
    live.close()
    assert "not yet saved" in journal.read(drafts.unsaved)[0].text
    qtbot.waitUntil(lambda: not any(isinstance(one, CaptureWindow) for one in _windows()))


def _windows() -> list[object]:
    from PySide6.QtWidgets import QApplication

    return [one for one in QApplication.topLevelWidgets() if one.isVisible()]


@pytest.mark.parametrize("template", templates.built_in(), ids=lambda one: one.name)
def test_every_template_begins_an_entry(opens: Opens, template: templates.Template) -> None:
    window = opens("@Ana Petrović ")
    window.begin_with(template)
    assert [one.name for one in window.found.people] == ["Ana Petrović"]
    assert window.box.hasFocus()
    assert window.box.text() == template.text.replace("@ ", "@Ana Petrović ", 1)
    window.box.undo()
    assert window.box.text() == "@Ana Petrović "


def test_a_template_without_a_name_asks_for_one(opens: Opens) -> None:
    window = opens()
    window.begin_with(templates.built_in()[0])
    assert window.box.completing.offers
    QTest.keyClick(window.box, Qt.Key.Key_Return)
    assert window.found.people


def test_venting_stays_private() -> None:
    (venting,) = [one for one in templates.built_in() if "#venting" in one.text]
    found = read(venting.text, dt.date(2026, 11, 21), Everyone())
    values = [one.value for one in found.parts]
    assert Confidence.PRIVATE in values


def test_a_template_of_ones_own_is_kept_used_and_taken_away(live: Live, opens: Opens) -> None:
    window = opens("@ met today — \nWhat we laughed about:")
    ask = TemplateDialog(live, window.services, window.box.text(), window)
    ask.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    ask.name.setText("One to one")
    ask.accept()
    window.box.setPlainText("@Ana Petrović ")
    pick(window, "One to one")
    assert window.box.text() == "@Ana Petrović met today — \nWhat we laughed about:"
    pick(window, "Take away", "One to one")
    assert live.read(own_templates.listed) == ()
    live.undo()
    assert [one.name for one in live.read(own_templates.listed)] == ["One to one"]


def pick(window: CaptureWindow, *path: str) -> None:
    """Chooses in the menu of templates."""
    window.open_templates()
    choose(window, *path)
