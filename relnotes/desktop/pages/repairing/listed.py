"""What lists of repairs share: what stands there without any, and how far one is."""

from PySide6.QtCore import QCoreApplication

from relnotes.desktop.pages.repairing import steps
from relnotes.desktop.parts.empty import EmptyState
from relnotes.desktop.parts.pills import Pill
from relnotes.domain.kinds import RepairState
from relnotes.journal.repairs import RepairLine

translate = QCoreApplication.translate


def nothing_broken() -> EmptyState:
    """A good state: it says what would be done, and offers it."""
    return EmptyState(
        "repair",
        translate("Repairs", "Nothing is broken here."),
        translate(
            "Repairs",
            "When something breaks, four steps lead back: finish the task, pause, "
            "break the ice humbly, move forward.",
        ),
        translate("Repairs", "Open a repair…"),
    )


def how_far(line: RepairLine) -> Pill:
    """Where a repair is: at a step, put aside, or behind the two."""
    if line.state is RepairState.CLOSED:
        return Pill(translate("Repairs", "behind you"), "met")
    if line.state is RepairState.ASIDE:
        return Pill(translate("Repairs", "put aside"), "outline")
    return Pill(steps.title(line.step), "me")
