"""The way to a record's history stands in the menu of every kind of record."""

from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from relnotes.desktop.dialogs.history import HistoryDialog
from relnotes.desktop.pages.page import Services
from relnotes.desktop.pages.relationship.before_section import BeforeSection
from relnotes.desktop.pages.relationship.repair_tab import RepairTab
from relnotes.desktop.pages.relationship.roles import RolesTab
from relnotes.desktop.pages.repair import RepairPage
from relnotes.desktop.parts.buttons import IconButton
from relnotes.domain.kinds import Side
from relnotes.journal import promises, repairs, roles
from tests.desktop.sample_window import Scene, opened, sample_journal, settle


def _choose(menu: QMenu) -> None:
    (action,) = [one for one in menu.actions() if one.text().startswith("History")]
    action.trigger()
    menu.close()


def _dialog(owner: QWidget) -> tuple[str, int] | None:
    (dialog,) = owner.findChildren(HistoryDialog)
    about = dialog.history.about
    dialog.close()
    return about


def _page_about(scene: Scene) -> str:
    page = scene.window.page
    assert page is not None
    assert page.name == "history"
    place = page.place()
    return f"{place.tab}:{place.id}"


def test_promises_and_roles(tmp_path: Path, services: Services, qtbot: QtBot) -> None:
    with opened(sample_journal(tmp_path), services, (1280, 800)) as scene:
        ana = scene.person("Ana Petrović")
        scene.show("relationships", ana, "overview")
        settle()
        (section,) = scene.window.findChildren(BeforeSection)
        promise = next(
            one for one in scene.live.read(promises.open_promises) if one.relationship_id == ana
        )
        _choose(
            section.acts.show_menu(promise, QPoint(0, 0), words=section, due=section, place=section)
        )
        assert _dialog(section) == ("promise", promise.id)
        scene.show("relationships", ana, "roles")
        settle()
        (tab,) = scene.window.findChildren(RolesTab)
        role = next(one for one in scene.live.read(roles.of, ana) if one.side is Side.ME)
        _choose(tab.show_menu(role, QPoint(0, 0)))
        assert _dialog(tab) == ("role", role.id)


def test_repairs_and_lessons(tmp_path: Path, services: Services, qtbot: QtBot) -> None:
    with opened(sample_journal(tmp_path), services, (1280, 800)) as scene:
        rafiq = scene.person("Rafiq")
        (case,) = scene.live.read(repairs.listed, rafiq)
        scene.show("repair", case.id)
        settle()
        page = scene.window.page
        assert isinstance(page, RepairPage)
        _choose(page.case.menu)
        assert _page_about(scene) == f"repair:{case.id}"
        scene.show("relationships", rafiq, "repair")
        settle()
        (tab,) = scene.window.findChildren(RepairTab)
        button = next(
            one
            for one in tab.findChildren(IconButton)
            if one.accessibleName() == "History of this lesson"
        )
        button.click()
        assert _page_about(scene).startswith("lesson:")
