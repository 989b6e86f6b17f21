"""Where each draft was typed, and how that place is opened again."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtWidgets import QDialog, QWidget

from relnotes.desktop.capturing.window import CaptureWindow
from relnotes.desktop.dialogs.acknowledge import AcknowledgeDialog
from relnotes.desktop.dialogs.agreement import AgreementDialog
from relnotes.desktop.dialogs.ask import AskDialog
from relnotes.desktop.dialogs.belief import BeliefDialog
from relnotes.desktop.dialogs.contribution import ContributionDialog
from relnotes.desktop.dialogs.drop_promise import DropPromiseDialog
from relnotes.desktop.dialogs.farewell import FarewellDialog
from relnotes.desktop.dialogs.goal import GoalDialog, ProgressDialog, SettleGoalDialog
from relnotes.desktop.dialogs.health import HealthDialog
from relnotes.desktop.dialogs.introduced import IntroducedDialog
from relnotes.desktop.dialogs.log import LogDialog
from relnotes.desktop.dialogs.member import MemberDialog
from relnotes.desktop.dialogs.person import EditPersonDialog, NewPersonDialog
from relnotes.desktop.dialogs.programme import ObservationDialog, ProgrammeDialog
from relnotes.desktop.dialogs.repair import EndPauseDialog, OpenRepairDialog, PutAsideDialog
from relnotes.desktop.dialogs.review import ReviewDialog
from relnotes.desktop.dialogs.role import RoleDialog
from relnotes.desktop.dialogs.session import SessionDialog
from relnotes.desktop.dialogs.skills import SkillsDialog
from relnotes.desktop.dialogs.stake import StakeDialog
from relnotes.desktop.dialogs.stake_states import StateDialog
from relnotes.desktop.dialogs.value_together import ValueTogetherDialog
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Place, Services
from relnotes.desktop.pages.promising.nudge import NudgeDialog
from relnotes.domain.kinds import Side, StakeKind
from relnotes.domain.problem import Code, Problem
from relnotes.journal import (
    asking,
    contributions,
    goals,
    notebook,
    programmes,
    promises,
    roles,
    stakes,
)
from relnotes.journal.stakes import StakeLine


@dataclass(frozen=True, slots=True)
class Written:
    """Where a draft was typed: in what, about which record, and what that was opened with."""

    what: str
    table: str
    id: int
    begun: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Around:
    """What opening a form needs."""

    live: Live
    services: Services
    parent: QWidget


Opener = Callable[[Around, Written], QDialog | Place]


def written_at(place: str) -> Written:
    """A draft's place, taken apart."""
    what, *rest = place.split(" ")
    table, _, row = rest.pop().rpartition(":") if rest else ("", "", "")
    return Written(what, table, int(row) if row.isdecimal() else 0, tuple(rest))


def opened(around: Around, place: str) -> QDialog | Place | None:
    """The form of a draft, or the page where it is; None where that is not known any more."""
    at = written_at(place)
    opener = OPENERS.get(at.what)
    return None if opener is None else opener(around, at)


def _log(around: Around, at: Written) -> QDialog:
    if at.table == "entry":
        return LogDialog.edit(around.live, around.services, at.id, around.parent)
    return LogDialog(around.live, around.services, _whom(at), around.parent)


def _capture(around: Around, at: Written) -> QDialog:
    return CaptureWindow(around.live, around.services, _whom(at), around.parent)


def _contribution(around: Around, at: Written) -> QDialog:
    live, services, parent = around.live, around.services, around.parent
    if at.table != "contribution":
        return ContributionDialog(live, services, _whom(at), parent)
    whom = live.read(contributions.card, at.id).relationship_id
    place = Place("relationships", whom)
    return ContributionDialog(live, services, place, parent, contribution_id=at.id)


def _stake(around: Around, at: Written) -> QDialog:
    live, services, parent = around.live, around.services, around.parent
    if at.table == "stake":
        whom = live.read(stakes.card, at.id).relationship_id
        return StakeDialog(live, services, whom, parent, stake_id=at.id)
    side, kind = Side(at.begun[0]), StakeKind(at.begun[1])
    return StakeDialog(live, services, at.id, parent, side=side, kind=kind)


def _role(around: Around, at: Written) -> QDialog:
    live, services, parent = around.live, around.services, around.parent
    if at.table == "role":
        whom = live.read(roles.card, at.id).relationship_id
        return RoleDialog(live, services, whom, parent, role_id=at.id)
    return RoleDialog(live, services, at.id, parent, side=Side(at.begun[0]))


def _goal(around: Around, at: Written) -> QDialog:
    live, services, parent = around.live, around.services, around.parent
    if at.table != "goal":
        return GoalDialog(live, services, at.id, parent)
    whom = live.read(goals.card, at.id).relationship_id
    return GoalDialog(live, services, whom, parent, goal_id=at.id)


def _state(around: Around, at: Written) -> QDialog:
    return StateDialog(around.live, around.services, _stake_line(around.live, at), around.parent)


def _stake_line(live: Live, at: Written) -> StakeLine:
    whom = live.read(stakes.card, at.id).relationship_id
    for line in live.read(stakes.of, whom):
        if line.id == at.id:
            return line
    raise Problem(Code.GONE)


def _drop(around: Around, at: Written) -> QDialog:
    for line in around.live.read(promises.open_promises):
        if line.id == at.id:
            return DropPromiseDialog(around.live, around.services, line, around.parent)
    raise Problem(Code.GONE)


def _nudge(around: Around, at: Written) -> QDialog:
    for line in around.live.read(promises.open_promises):
        if line.id == at.id:
            return NudgeDialog(around.live, around.services, line, around.parent)
    raise Problem(Code.GONE)


def _acknowledge(around: Around, at: Written) -> QDialog:
    whom = around.live.read(contributions.card, at.id).relationship_id
    for line in around.live.read(contributions.recent, whom):
        if line.id == at.id:
            return AcknowledgeDialog(around.live, around.services, line, around.parent)
    raise Problem(Code.GONE)


def _programme(around: Around, at: Written) -> QDialog:
    known = {one.id: one for one in around.live.read(programmes.listed)}
    if at.id and at.id not in known:
        raise Problem(Code.GONE)
    return ProgrammeDialog(around.live, around.services, around.parent, known.get(at.id))


def _observation(around: Around, at: Written) -> QDialog:
    for line in around.live.read(notebook.observations):
        if line.id == at.id:
            return ObservationDialog(around.live, around.services, line, around.parent)
    raise Problem(Code.GONE)


def _ask(around: Around, at: Written) -> QDialog:
    guess = around.live.read(asking.one, at.id, around.live.today())
    if guess is None:
        raise Problem(Code.GONE)
    return AskDialog(around.live, around.services, guess, around.parent)


def _whom(at: Written) -> Place | None:
    return Place("relationships", at.id) if at.table == "relationship" else None


def _repair_page(_around: Around, at: Written) -> Place:
    return Place("repair", at.id)


def _summary(_around: Around, at: Written) -> Place:
    begun = "".join(at.begun)
    if begun.startswith("draft-"):
        return Place("summaries", int(begun.removeprefix("draft-")))
    alone = begun == str(at.id)
    return Place("summaries", at.id, "for") if alone else Place("summaries")


OPENERS: Mapping[str, Opener] = {
    "SummariesPage": _summary,
    "AcknowledgeDialog": _acknowledge,
    "AnswerBox": lambda _, at: Place("relationships", at.id, "about"),
    "AskDialog": _ask,
    "BeliefDialog": lambda on, at: BeliefDialog(
        on.live, on.services, on.parent, belief_id=at.id or None
    ),
    "CaptureWindow": _capture,
    "AgreementDialog": lambda on, at: AgreementDialog(on.live, on.services, at.id, on.parent),
    "ContributionDialog": _contribution,
    "DropPromiseDialog": _drop,
    "EditPersonDialog": lambda on, at: EditPersonDialog(on.live, on.services, at.id, on.parent),
    "EndPauseDialog": lambda on, at: EndPauseDialog(on.live, on.services, at.id, on.parent),
    "FarewellDialog": lambda on, at: FarewellDialog(on.live, on.services, at.id, on.parent),
    "ForwardView": _repair_page,
    "Heard": _repair_page,
    "GoalDialog": _goal,
    "HealthDialog": lambda on, at: HealthDialog(on.live, on.services, at.id, on.parent),
    "IntroducedDialog": lambda on, at: IntroducedDialog(
        on.live, on.services, on.parent, person_id=at.id or None
    ),
    "LogDialog": _log,
    "MemberDialog": lambda on, at: MemberDialog(on.live, on.services, at.id, on.parent),
    "NewPersonDialog": lambda on, _: NewPersonDialog(on.live, on.services, None, on.parent),
    "NudgeDialog": _nudge,
    "ObservationDialog": _observation,
    "OpenRepairDialog": lambda on, at: OpenRepairDialog(on.live, on.services, _whom(at), on.parent),
    "ProgrammeDialog": _programme,
    "ProgressDialog": lambda on, at: ProgressDialog(on.live, on.services, at.id, on.parent),
    "PutAsideDialog": lambda on, at: PutAsideDialog(on.live, on.services, at.id, on.parent),
    "ReviewDialog": lambda on, at: ReviewDialog(on.live, on.services, at.id, on.parent),
    "RoleDialog": _role,
    "Sealed": _repair_page,
    "SessionDialog": lambda on, at: SessionDialog(on.live, on.services, at.id, on.parent),
    "SettleGoalDialog": lambda on, at: SettleGoalDialog(on.live, on.services, at.id, on.parent),
    "SkillsDialog": lambda on, at: SkillsDialog(on.live, on.services, at.id, on.parent),
    "StakeDialog": _stake,
    "StateDialog": _state,
    "ValueTogetherDialog": lambda on, at: ValueTogetherDialog(
        on.live, on.services, at.id, on.parent
    ),
}
"""By the name of the form or of the part of a page."""
