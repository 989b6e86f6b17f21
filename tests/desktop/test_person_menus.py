"""The menu of a person, on rows all over the window, by mouse and by key."""

from functools import partial

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from relnotes.desktop.pages.page import Place
from relnotes.desktop.pages.surveying.mentee_row import MenteeRow
from relnotes.desktop.parts.card import PressRow
from relnotes.journal import people
from tests.desktop.sample_window import settle
from tests.scenes.stage import Scene

BY_KEY, BY_MOUSE = QContextMenuEvent.Reason.Keyboard, QContextMenuEvent.Reason.Mouse


def _menu(row: QWidget, scene: Scene, reason: QContextMenuEvent.Reason) -> QMenu:
    """Asks for the menu of a row, as the mouse or the menu key does."""
    settle()
    if reason is BY_KEY:
        scene.window.activateWindow()
        row.setFocus()
        settle()
        assert QApplication.focusWidget() is row
    middle = row.rect().center()
    QApplication.sendEvent(row, QContextMenuEvent(reason, middle, row.mapToGlobal(middle)))
    (menu,) = [one for one in scene.window.findChildren(QMenu) if one.isVisible()]
    return menu


def _rows_of_people(page: QWidget, kind: type[PressRow]) -> list[PressRow]:
    rows: list[PressRow] = page.findChildren(kind)
    return [one for one in rows if one.isVisible() and one.property("person")]


def _is_filled(page: QWidget, kind: type[PressRow]) -> bool:
    return bool(_rows_of_people(page, kind))


def _choose(menu: QMenu, text: str) -> None:
    next(one for one in menu.actions() if one.text() == text).trigger()
    menu.close()


def test_a_pinned_person_is_unpinned_and_briefed_from_their_name(scene: Scene) -> None:
    scene.show("today")
    ana = scene.person("Ana Petrović")
    _choose(_menu(scene.window.room.side.people[0], scene, BY_MOUSE), "Before you meet")
    assert scene.window.page is not None
    assert scene.window.page.place() == Place("brief", ana)
    _choose(_menu(scene.window.room.side.people[0], scene, BY_KEY), "Unpin")
    assert ana not in [one.id for one in scene.live.read(people.pinned)]


@pytest.mark.parametrize("reason", [BY_MOUSE, BY_KEY], ids=["mouse", "key"])
def test_rows_of_people_open_them(
    scene: Scene, qtbot: QtBot, reason: QContextMenuEvent.Reason
) -> None:
    rows: dict[str, tuple[str, type[PressRow]]] = {
        "portfolio": ("here", PressRow),
        "mentoring": ("", MenteeRow),
        "repair": ("", PressRow),
    }
    for page, (tab, kind) in rows.items():
        scene.show(page, tab=tab or None)
        shown = scene.window.page
        assert shown is not None

        qtbot.waitUntil(partial(_is_filled, shown, kind))
        row = _rows_of_people(shown, kind)[0]
        person = row.property("person")
        name = scene.live.read(people.name_of, person)
        _choose(_menu(row, scene, reason), f"Open {name}")
        assert scene.window.page is not None
        assert scene.window.page.place().id == person, page


def test_where_nobody_stands_there_is_no_menu(scene: Scene) -> None:
    scene.show("today")
    settle()
    logo = scene.window.room.side
    at = QPoint(logo.width() // 2, logo.height() - 120)
    QApplication.sendEvent(logo, QContextMenuEvent(BY_MOUSE, at, logo.mapToGlobal(at)))
    assert not [one for one in scene.window.findChildren(QMenu) if one.isVisible()]
