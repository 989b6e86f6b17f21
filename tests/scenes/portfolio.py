"""All relationships together, and what was learned in them."""

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from relnotes.desktop.dialogs.belief import BeliefDialog
from relnotes.desktop.dialogs.bulk import BulkDialog
from relnotes.desktop.dialogs.introduced import IntroducedDialog
from relnotes.desktop.dialogs.lesson import LessonDialog
from relnotes.desktop.pages.surveying.introductions import IntroductionsView
from relnotes.desktop.parts.pills import Chip
from relnotes.journal import lessons, people
from tests.scenes.stage import Scene, Take, opened


def _view(name: str) -> Take:
    return lambda scene: scene.show("portfolio", tab=name)


def _year_behind(scene: Scene) -> QWidget:
    """A figure of the year, and the entries that it counts."""
    shown = scene.show("portfolio", tab="year")
    chips = [one for one in shown.findChildren(Chip) if "€" in one.text()]
    for chip in chips[-1:]:
        chip.click()
    return shown


def _bulk(scene: Scene) -> QWidget:
    some = tuple(one.id for one in scene.live.read(people.names)[:6])
    dialog = BulkDialog(scene.live, scene.services, some, scene.window)
    dialog.add_tags.setText("spring")
    return opened(dialog)


def _introductions(scene: Scene) -> QWidget:
    scene.show("portfolio", tab="introductions")
    (view,) = scene.window.findChildren(IntroductionsView)
    view.choose(scene.person("Sven Lindqvist"))
    return scene.window


def _introduced(scene: Scene) -> QWidget:
    who = scene.person("Aroha Ngata")
    return opened(IntroducedDialog(scene.live, scene.services, scene.window, person_id=who))


def _belief(scene: Scene) -> QWidget:
    return opened(BeliefDialog(scene.live, scene.services, scene.window))


def _lesson(scene: Scene) -> QWidget:
    with_somebody = next(one for one in scene.live.read(lessons.listed) if one.relationship_id)
    return opened(LessonDialog(scene.live, scene.services, with_somebody.id, scene.window))


SCENES: Mapping[str, Take] = {
    "portfolio-here": _view("here kind mentee"),
    "portfolio-giving": _view("giving"),
    "portfolio-moving": _view("moving"),
    "portfolio-month": _view("month"),
    "portfolio-year": _view("year"),
    "portfolio-year-behind": _year_behind,
    "portfolio-learned": _view("learned"),
    "portfolio-introductions": _introductions,
    "dialog-introduced": _introduced,
    "dialog-bulk": _bulk,
    "dialog-belief": _belief,
    "dialog-lesson": _lesson,
}
