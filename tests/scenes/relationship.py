"""One person's page, the brief before a meeting, and the forms that belong to both sides."""

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from relnotes.desktop.dialogs.ask import AskDialog
from relnotes.desktop.dialogs.drift import DriftDialog
from relnotes.desktop.dialogs.review import ReviewsDialog
from relnotes.desktop.dialogs.stake import StakeDialog
from relnotes.desktop.dialogs.weighing import WeighingDialog
from relnotes.desktop.pages.asking.queue import QueueDialog
from relnotes.desktop.pages.brief import BriefPage
from relnotes.desktop.pages.relationship.files_section import FilesSection
from relnotes.desktop.parts.scroll import ScrollPage
from relnotes.domain.kinds import StakeKind
from relnotes.journal import asking, attachments, stakes
from tests.scenes.stage import Scene, Take, form, opened, settle, tab


def _brief(scene: Scene) -> QWidget:
    together = str(scene.person("Henrik Dahl"))
    return scene.show("brief", scene.person("Ana Petrović"), together)


def _brief_after(scene: Scene) -> QWidget:
    """The same page while what happened is written down."""
    window = _brief(scene)
    page = scene.window.page
    assert isinstance(page, BriefPage)
    page.log()
    assert page.box is not None
    page.box.box.insertPlainText("met for 50 min — budget agreed.\n! send the scope Tuesday")
    return window


def _files(scene: Scene) -> QWidget:
    ana = scene.person("Ana Petrović")
    files = [("Scope of phase two, as agreed.pdf", "application/pdf", bytes(48_200)),
             ("board-one-pager-draft-3.docx", "application/msword", bytes(1_310_000))]  # fmt: skip
    scene.live.do("Attach", attachments.attach_all, ana, files)
    scene.show("relationships", ana, "about")
    section = next(iter(scene.window.findChildren(FilesSection)))
    settle(scene.live)
    page = section.parentWidget()
    while page is not None and not isinstance(page, ScrollPage):
        page = page.parentWidget()
    if page is not None:
        page.ensure(section)
    return scene.window


def _stake(scene: Scene) -> QWidget:
    person = scene.person("Ana Petrović")
    (need, *_) = [one for one in scene.live.read(stakes.of, person) if one.kind is StakeKind.NEED]
    form = StakeDialog(scene.live, scene.services, person, scene.window, stake_id=need.id)
    return opened(form)


def _ask(scene: Scene) -> QWidget:
    guess = scene.live.read(asking.waiting, scene.live.today())[0]
    return opened(AskDialog(scene.live, scene.services, guess, scene.window))


SCENES: Mapping[str, Take] = {
    "relationship-overview": tab("overview"),
    "relationship-journal": tab("journal"),
    "relationship-needs": tab("needs"),
    "relationship-roles": tab("roles"),
    "relationship-contributions": tab("contributions"),
    "relationship-about": tab("about"),
    "relationship-files": _files,
    "brief": _brief,
    "brief-after": _brief_after,
    "dialog-person": lambda scene: scene.dialog("new_person"),
    "dialog-stake": _stake,
    "dialog-reviews": form(lambda at, who: ReviewsDialog(at.live, at.services, who, at.window)),
    "dialog-weighing": form(lambda at, who: WeighingDialog(at.live, at.services, who, at.window)),
    "dialog-drift": form(lambda at, who: DriftDialog(at.live, at.services, who, at.window)),
    "dialog-ask": _ask,
    "dialog-not-asked": lambda scene: opened(QueueDialog(scene.live, scene.services, scene.window)),
}
