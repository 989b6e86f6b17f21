"""What is wrong with what was typed, or with a step that is not ready."""

from collections.abc import Mapping

from relnotes.domain.problem import Code
from relnotes.noop import QT_TRANSLATE_NOOP

PROBLEMS: Mapping[Code, str] = {
    # what was typed
    Code.EMPTY: QT_TRANSLATE_NOOP("Problem", "Something belongs here; a few words are enough."),
    Code.UNREADABLE_TEXT: QT_TRANSLATE_NOOP(
        "Problem", "This text holds a character that cannot be kept. Please type that part again."
    ),
    Code.TOO_LONG: QT_TRANSLATE_NOOP(
        "Problem", "This is too long for its place; please stay under {limit} characters."
    ),
    Code.NO_SUCH_PERSON: QT_TRANSLATE_NOOP(
        "Problem", "Nobody in your journal is called “{name}”. Did you mean {nearest}?"
    ),
    Code.SEVERAL_PEOPLE: QT_TRANSLATE_NOOP(
        "Problem", "“{name}” could be more than one: {nearest}. Please write more of the name."
    ),
    Code.NOBODY_NAMED: QT_TRANSLATE_NOOP(
        "Problem", "Say whom this is about: write @ and a name, as in “@Ana met today”."
    ),
    Code.NAME_DIFFERS: QT_TRANSLATE_NOOP(
        "Problem", "This is another name. Nothing was forgotten; type the name as it stands above."
    ),
    Code.BACK_TOO_EARLY: QT_TRANSLATE_NOOP(
        "Problem", "Choose the day on which you are back: one after you leave."
    ),
    Code.BAD_DATE: QT_TRANSLATE_NOOP(
        "Problem", "“{text}” is not a date I can read. Try “17 Nov”, “yesterday” or “2026-11-17”."
    ),
    Code.BAD_AMOUNT: QT_TRANSLATE_NOOP(
        "Problem", "“{text}” is not an amount I can read. Try “3 hours” or “€48,000”."
    ),
    Code.PERIOD_BACKWARDS: QT_TRANSLATE_NOOP(
        "Problem", "The end lies before the beginning. Please change one of the two dates."
    ),
    Code.NOT_A_CHOICE: QT_TRANSLATE_NOOP(
        "Problem", "Please choose something from {low} to {high}."
    ),
    Code.GONE: QT_TRANSLATE_NOOP(
        "Problem", "This is no longer there: it was deleted or taken back. Undo may bring it back."
    ),
    # repair gates
    Code.REPAIR_OPEN: QT_TRANSLATE_NOOP(
        "Problem", "A repair is already under way here. Go on with that one, or put it aside first."
    ),
    Code.MY_PART_MISSING: QT_TRANSLATE_NOOP(
        "Problem", "Before you speak, write down your own part in what happened."
    ),
    Code.PROMISES_OPEN: QT_TRANSLATE_NOOP(
        "Problem",
        "Promises of yours are still open here: {count}. Keep each, or drop it with a reason.",
    ),
    Code.WRONG_NOT_CORRECTED: QT_TRANSLATE_NOOP(
        "Problem", "Say first how the wrong was put right, or that nothing can be."
    ),
    Code.REASON_MISSING: QT_TRANSLATE_NOOP(
        "Problem", "A short reason belongs to this, so that you understand it later."
    ),
    Code.NOT_RECEIVED: QT_TRANSLATE_NOOP(
        "Problem", "Moving forward needs that it was received. Note how they answered first."
    ),
    Code.STEP_NOT_READY: QT_TRANSLATE_NOOP(
        "Problem", "This step is not ready yet. Finish the one before it first."
    ),
    # undo
    Code.NOTHING_TO_UNDO: QT_TRANSLATE_NOOP("Problem", "There is nothing to undo."),
    Code.NOTHING_TO_REDO: QT_TRANSLATE_NOOP("Problem", "There is nothing to redo."),
    Code.CONTRADICTED: QT_TRANSLATE_NOOP(
        "Problem",
        "A later step stands against this: “{label}”. Take that one back first, or restore single "
        "fields.",
    ),
    Code.ALREADY_TAKEN_BACK: QT_TRANSLATE_NOOP(
        "Problem", "This was taken back already; nothing of it is left."
    ),
    Code.NOT_BY_ITSELF: QT_TRANSLATE_NOOP(
        "Problem",
        "This came with other things and can't be restored by itself. Take the whole step back.",
    ),
    Code.WHOM_IN_TRASH: QT_TRANSLATE_NOOP(
        "Problem", "{name} is in the trash too. Restore the relationship first."
    ),
}

BARE: Mapping[Code, str] = {
    Code.TOO_LONG: QT_TRANSLATE_NOOP("Problem", "This is too long for its place."),
    Code.NO_SUCH_PERSON: QT_TRANSLATE_NOOP(
        "Problem", "Nobody in your journal has this name. Check the spelling, or add them first."
    ),
    Code.SEVERAL_PEOPLE: QT_TRANSLATE_NOOP(
        "Problem", "This could be more than one person. Please write more of the name."
    ),
    Code.BAD_DATE: QT_TRANSLATE_NOOP(
        "Problem", "This is not a date I can read. Try “17 Nov”, “yesterday” or “2026-11-17”."
    ),
    Code.BAD_AMOUNT: QT_TRANSLATE_NOOP(
        "Problem", "This is not an amount I can read. Try “3 hours” or “€48,000”."
    ),
    Code.NOT_A_CHOICE: QT_TRANSLATE_NOOP("Problem", "Please choose one of what is offered here."),
    Code.PROMISES_OPEN: QT_TRANSLATE_NOOP(
        "Problem", "Promises of yours are still open here. Keep each, or drop it with a reason."
    ),
    Code.CONTRADICTED: QT_TRANSLATE_NOOP(
        "Problem",
        "A later change stands against this. Take that one back first, or restore single fields.",
    ),
    Code.WHOM_IN_TRASH: QT_TRANSLATE_NOOP(
        "Problem", "Whom this belongs to is in the trash too. Restore the relationship first."
    ),
}
