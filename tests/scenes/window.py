"""Today, what is found and set from anywhere, and the program's own dialogs."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from relnotes.desktop.dialogs.about import AboutDialog
from relnotes.desktop.dialogs.crash import CrashDialog
from relnotes.desktop.dialogs.lessons import LessonsDialog
from relnotes.desktop.dialogs.problem import ProblemDialog
from relnotes.desktop.dialogs.shortcuts import ShortcutsDialog
from tests.scenes.stage import Scene, Take, opened, page_of


def _search(scene: Scene) -> QWidget:
    scene.show("journal")
    scene.window.focus_search()
    QTest.keyClicks(scene.window.room.search, "board")
    return scene.window


def _palette(scene: Scene) -> QWidget:
    scene.show("relationships", scene.person("Jomo"))
    scene.show("relationships", scene.person("Ana Petrović"))
    scene.show("today")
    scene.window.focus_search()
    QTest.keyClicks(scene.window.room.search, "re")
    return scene.window


def _settings(scene: Scene) -> QWidget:
    for name in ("open_journal", "new_journal", "passphrase"):
        scene.services.actions.handle(name, lambda: None)
    other = scene.live.path.with_name("mentoring.relnotes")
    other.touch()
    scene.services.recent.opened(other)
    scene.services.keeper.keep(scene.live._journal, scene.live)
    return scene.show("settings")


def _problem(scene: Scene) -> QWidget:
    text = "This file is not a relnotes journal. It was left as it was; choose another file."
    answers = ["Choose another…", "Begin a new one…", "Quit"]
    return opened(ProblemDialog("Your journal did not open", text, answers, scene.window))


def _crash(scene: Scene) -> QWidget:
    return opened(CrashDialog(ValueError("x"), Path("relnotes.log"), scene.window))


SCENES: Mapping[str, Take] = {
    "today": page_of("today"),
    "search": _search,
    "palette": _palette,
    "settings": _settings,
    "dialog-lessons": lambda scene: opened(LessonsDialog(scene.window)),
    "dialog-shortcuts": lambda scene: opened(ShortcutsDialog(scene.services.actions, scene.window)),
    "dialog-problem": _problem,
    "dialog-crash": lambda scene: opened(
        CrashDialog(ValueError("x"), Path("relnotes.log"), scene.window)
    ),
    "dialog-about": lambda scene: opened(AboutDialog(scene.window)),
}
