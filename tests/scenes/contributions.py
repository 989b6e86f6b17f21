"""What was brought and what was promised."""

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from relnotes.desktop.dialogs.acknowledge import AcknowledgeDialog
from relnotes.desktop.dialogs.contribution import ContributionDialog
from relnotes.desktop.pages.contributions import ContributionsPage
from relnotes.desktop.pages.page import Place
from relnotes.domain.kinds import ContributionKind
from relnotes.journal import contributions
from tests.scenes.stage import Scene, Take, opened, page_of


def _contribution(scene: Scene) -> QWidget:
    place = Place("relationships", scene.person("Ana Petrović"))
    return opened(ContributionDialog(scene.live, scene.services, place, scene.window))


def _referral(scene: Scene) -> QWidget:
    sven = scene.person("Sven Lindqvist")
    recent = scene.live.read(contributions.recent, sven)
    line = next(one for one in recent if one.kind is ContributionKind.REFERRAL)
    place = Place("relationships", sven)
    dialog = ContributionDialog(
        scene.live, scene.services, place, scene.window, contribution_id=line.id
    )
    return opened(dialog)


def _marked(scene: Scene) -> QWidget:
    scene.show("contributions")
    (page,) = scene.window.findChildren(ContributionsPage)
    page.board.marks.set_all(one.id for one in page.board.lines[:3])
    return scene.window


def _acknowledge(scene: Scene) -> QWidget:
    line = scene.live.read(contributions.recent, unacknowledged=True)[0]
    return opened(AcknowledgeDialog(scene.live, scene.services, line, scene.window))


SCENES: Mapping[str, Take] = {
    "contributions": page_of("contributions"),
    "contributions-marked": _marked,
    "promises": page_of("promises"),
    "dialog-contribution": _contribution,
    "dialog-referral": _referral,
    "dialog-acknowledge": _acknowledge,
}
