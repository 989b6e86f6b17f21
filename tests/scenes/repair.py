"""Repairs at each of their steps, and the techniques that came of them."""

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from relnotes.desktop.dialogs.repair import OpenRepairDialog
from relnotes.desktop.dialogs.techniques import BringTechniquesDialog, ShareTechniquesDialog
from relnotes.desktop.pages.page import Place
from relnotes.domain.kinds import RepairStep
from relnotes.exchange.techniques import Technique
from relnotes.journal import repairs
from tests.scenes.stage import Scene, Take, opened, page_of, tab


def _open_repair(scene: Scene) -> QWidget:
    place = Place("relationships", scene.person("Ana Petrović"))
    return opened(OpenRepairDialog(scene.live, scene.services, place, scene.window))


def _techniques(scene: Scene) -> QWidget:
    return opened(ShareTechniquesDialog(scene.live, scene.services, scene.window))


def _techniques_in(scene: Scene) -> QWidget:
    found = (
        Technique("Call before you write", "I rang first", "Ring before four in the afternoon"),
        Technique("Say the date of the bad news", came_of_it="They planned around it"),
    )
    return opened(BringTechniquesDialog(scene.live, scene.services, found, scene.window))


def _repair(who: str) -> Take:
    def take(scene: Scene) -> QWidget:
        (case,) = scene.live.read(repairs.listed, scene.person(who))
        return scene.show("repair", case.id)

    return take


def out_of_the_pause(scene: Scene) -> int:
    """The repair with Northwind, whose pause has ended by now."""
    (case,) = scene.live.read(repairs.listed, scene.person("Northwind"))
    if case.step is RepairStep.PAUSE:
        scene.live.do("End the pause", repairs.move_on, case.id, "They called")
    return case.id


def _ice(scene: Scene) -> QWidget:
    return scene.show("repair", out_of_the_pause(scene))


SCENES: Mapping[str, Take] = {
    "repairs": page_of("repair"),
    "relationship-repair": tab("repair", "Northwind"),
    "repair-pause": _repair("Northwind"),
    "repair-ice": _ice,
    "repair-closed": _repair("Rafiq"),
    "dialog-open-repair": _open_repair,
    "dialog-techniques": _techniques,
    "dialog-techniques-in": _techniques_in,
}
