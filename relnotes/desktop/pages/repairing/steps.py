"""The words for the four steps: what each is called, and why it exists."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from relnotes.desktop.pages.repairing.situation import Situation
from relnotes.desktop.parts.stepper import Step
from relnotes.desktop.words import Words
from relnotes.domain import repair as rules
from relnotes.domain.kinds import RepairState, RepairStep
from relnotes.domain.problem import Problem
from relnotes.noop import QT_TRANSLATE_NOOP

_TITLES: Mapping[RepairStep, str] = {
    RepairStep.FINISH: QT_TRANSLATE_NOOP("Steps", "Finish the task"),
    RepairStep.PAUSE: QT_TRANSLATE_NOOP("Steps", "Pause"),
    RepairStep.ICE: QT_TRANSLATE_NOOP("Steps", "Break the ice, humbly"),
    RepairStep.FORWARD: QT_TRANSLATE_NOOP("Steps", "Move forward"),
}
_REASONS: Mapping[RepairStep, str] = {
    RepairStep.FINISH: QT_TRANSLATE_NOOP(
        "Steps",
        "However painful it is: finish what you began and put the wrong right. "
        "An apology for something that is still broken is only words.",
    ),
    RepairStep.PAUSE: QT_TRANSLATE_NOOP(
        "Steps", "Let them catch their breath, and catch yours. Nothing has to be said yet."
    ),
    RepairStep.ICE: QT_TRANSLATE_NOOP(
        "Steps",
        "Take responsibility for what you did, and ask what you could have done differently. "
        "If they made mistakes, let them name those.",
    ),
    RepairStep.FORWARD: QT_TRANSLATE_NOOP(
        "Steps",
        "They have heard you. Apologising again would take you both back; "
        "steady, ordinary contact leads on.",
    ),
}


def title(step: RepairStep) -> str:
    """What a step is called."""
    return QCoreApplication.translate("Steps", _TITLES[step])


def reason(step: RepairStep) -> str:
    """Why a step exists."""
    return QCoreApplication.translate("Steps", _REASONS[step])


def missing(now: Situation, why: str = "") -> Problem | None:
    """What the gate of the present step still asks for; `why` a pause ends early."""
    case = now.case
    standing = rules.Standing(
        state=case.state,
        step=case.step,
        my_part=case.my_part,
        wrong=case.wrong,
        corrected=case.corrected,
        open_promises=case.open_promises,
        pause_until=case.pause_until,
        received=case.received,
    )
    try:
        rules.next_step(standing, today=now.today, reason=why)
    except Problem as problem:
        return problem
    return None


def stepper(now: Situation, words: Words) -> tuple[Step, ...]:
    """The four steps as the stepper shows them, with their dates."""
    return tuple(_step(now, words, step) for step in RepairStep)


def _step(now: Situation, words: Words, step: RepairStep) -> Step:
    stage = now.stage(step)
    if stage is None:
        return Step(title(step), "", "later")
    if stage.left_day is not None:
        return Step(title(step), _behind(now, words, step), "done")
    if now.case.state is RepairState.ASIDE:
        return Step(title(step), QCoreApplication.translate("Steps", "put aside"), "later")
    return Step(title(step), _present(now, words, step), "now")


def _behind(now: Situation, words: Words, step: RepairStep) -> str:
    stage = now.stage(step)
    if stage is None or stage.left_day is None:
        return ""
    left = words.day(stage.left_day, now.today)
    if step is RepairStep.PAUSE:
        entered = words.day(stage.entered_day, now.today)
        text = QCoreApplication.translate("Steps", "{entered} – {left}, over")
        return text.format(entered=entered, left=left)
    return QCoreApplication.translate("Steps", "done {day}").format(day=left)


def _present(now: Situation, words: Words, step: RepairStep) -> str:
    until = now.case.pause_until
    if step in (RepairStep.PAUSE, RepairStep.ICE) and until is not None and until > now.today:
        day = words.day(until, now.today)
        return QCoreApplication.translate("Steps", "until {day}").format(day=day)
    if step is RepairStep.PAUSE:
        return QCoreApplication.translate("Steps", "over; when you are ready")
    return QCoreApplication.translate("Steps", "now")
