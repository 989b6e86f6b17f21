"""The mentees together, one of them, and the forms of mentoring."""

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QDialog, QWidget

from relnotes.desktop.dialogs.agreement import AgreementDialog
from relnotes.desktop.dialogs.farewell import FarewellDialog
from relnotes.desktop.dialogs.goal import GoalDialog, ProgressDialog, SettleGoalDialog
from relnotes.desktop.dialogs.programme import ProgrammeDialog
from relnotes.desktop.dialogs.review import ReviewDialog
from relnotes.desktop.dialogs.session import SessionDialog
from relnotes.desktop.dialogs.skills import SkillsDialog
from relnotes.desktop.pages.surveying.mentee_row import CountLine
from relnotes.journal import goals, programmes, sessions
from tests.scenes.stage import NOW, Scene, Take, form, page_of, tab


def _session(scene: Scene, person: int) -> QDialog:
    (last,) = scene.live.read(sessions.of, person, NOW.date(), 1).past
    return SessionDialog(scene.live, scene.services, last.id, scene.window)


def _programme(scene: Scene, person: int) -> QDialog:
    known = scene.live.read(programmes.of, person)
    return ProgrammeDialog(scene.live, scene.services, scene.window, known)


def _mentee(make: Callable[[Scene, int], QDialog]) -> Take:
    return form(make, "Jomo")


def _first_goal(scene: Scene, person: int) -> int:
    return scene.live.read(goals.of, person)[0].id


def _progress(scene: Scene, person: int) -> QDialog:
    return ProgressDialog(scene.live, scene.services, _first_goal(scene, person), scene.window)


def _settle_goal(scene: Scene, person: int) -> QDialog:
    return SettleGoalDialog(scene.live, scene.services, _first_goal(scene, person), scene.window)


def _unfolded(scene: Scene) -> QWidget:
    """Every count of the mentees unfolded."""
    scene.show("mentoring")
    for line in scene.window.findChildren(CountLine):
        line.button.click()
    return scene.window


SCENES: Mapping[str, Take] = {
    "mentoring": page_of("mentoring"),
    "mentoring-unfolded": _unfolded,
    "relationship-mentee": tab("overview", "Jomo"),
    "relationship-goals": tab("goals", "Jomo"),
    "relationship-sessions": tab("sessions", "Jomo"),
    "dialog-goal": _mentee(lambda at, who: GoalDialog(at.live, at.services, who, at.window)),
    "dialog-goal-progress": _mentee(_progress),
    "dialog-goal-settle": _mentee(_settle_goal),
    "dialog-skills": _mentee(lambda at, who: SkillsDialog(at.live, at.services, who, at.window)),
    "dialog-session": _mentee(_session),
    "dialog-farewell": _mentee(
        lambda at, who: FarewellDialog(at.live, at.services, who, at.window)
    ),
    "dialog-programme": _mentee(_programme),
    "dialog-agreement": _mentee(
        lambda at, who: AgreementDialog(at.live, at.services, who, at.window)
    ),
    "dialog-review": _mentee(lambda at, who: ReviewDialog(at.live, at.services, who, at.window)),
}
