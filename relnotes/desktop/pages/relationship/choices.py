"""What the list of relationships can be narrowed to: kinds, standings, open repairs."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from relnotes.domain.kinds import RelationshipKind, Standing
from relnotes.journal.roster import Who
from relnotes.noop import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

CHIP_KINDS = (RelationshipKind.CLIENT, RelationshipKind.MENTEE)


@dataclass(frozen=True, slots=True)
class Choice:
    """What a chip lets through."""

    id: str
    who: Who


def by_kind(kind: RelationshipKind) -> Choice:
    """Everyone of a kind with whom it has not ended."""
    return Choice(kind, Who(kind=kind))


def by_standing(standing: Standing) -> Choice:
    """Everyone of a standing."""
    return Choice(standing, Who(standing=standing))


ACTIVE = by_standing(Standing.ACTIVE)
EVERYONE = Choice("all", Who())
IN_REPAIR = Choice("repair", Who(in_repair=True))
OTHERS = (
    EVERYONE,
    *(by_kind(kind) for kind in RelationshipKind if kind not in CHIP_KINDS),
    by_standing(Standing.RESTING),
    by_standing(Standing.ENDED),
    IN_REPAIR,
)
"""The choices that stand in a menu."""


def known(choice_id: str) -> Choice:
    """The choice of an id; the active ones where there is none of it."""
    choices = (ACTIVE, *map(by_kind, CHIP_KINDS), *OTHERS)
    return next((one for one in choices if one.id == choice_id), ACTIVE)


def names() -> dict[str, str]:
    """The words for every choice, by its id."""
    kinds = {
        RelationshipKind.CLIENT: translate(
            "RelationshipChoices", QT_TRANSLATE_NOOP("RelationshipChoices", "Clients")
        ),
        RelationshipKind.MENTEE: translate(
            "RelationshipChoices", QT_TRANSLATE_NOOP("RelationshipChoices", "Mentees")
        ),
        RelationshipKind.MENTOR: translate(
            "RelationshipChoices", QT_TRANSLATE_NOOP("RelationshipChoices", "Mentors")
        ),
        RelationshipKind.COLLEAGUE: translate(
            "RelationshipChoices", QT_TRANSLATE_NOOP("RelationshipChoices", "Colleagues")
        ),
        RelationshipKind.MANAGER: translate(
            "RelationshipChoices", QT_TRANSLATE_NOOP("RelationshipChoices", "Managers")
        ),
        RelationshipKind.REPORT: translate(
            "RelationshipChoices", QT_TRANSLATE_NOOP("RelationshipChoices", "Reports")
        ),
        RelationshipKind.PARTNER: translate(
            "RelationshipChoices", QT_TRANSLATE_NOOP("RelationshipChoices", "Partners")
        ),
        RelationshipKind.SUPPLIER: translate(
            "RelationshipChoices", QT_TRANSLATE_NOOP("RelationshipChoices", "Suppliers")
        ),
        RelationshipKind.COMMUNITY: translate(
            "RelationshipChoices", QT_TRANSLATE_NOOP("RelationshipChoices", "Community")
        ),
        RelationshipKind.FRIEND: translate(
            "RelationshipChoices", QT_TRANSLATE_NOOP("RelationshipChoices", "Friends")
        ),
        RelationshipKind.FAMILY: translate(
            "RelationshipChoices", QT_TRANSLATE_NOOP("RelationshipChoices", "Family")
        ),
        RelationshipKind.OTHER: translate(
            "RelationshipChoices", QT_TRANSLATE_NOOP("RelationshipChoices", "Others")
        ),
    }
    standings = {
        Standing.ACTIVE: translate(
            "RelationshipChoices", QT_TRANSLATE_NOOP("RelationshipChoices", "Active")
        ),
        Standing.RESTING: translate(
            "RelationshipChoices", QT_TRANSLATE_NOOP("RelationshipChoices", "Resting")
        ),
        Standing.ENDED: translate(
            "RelationshipChoices", QT_TRANSLATE_NOOP("RelationshipChoices", "Ended")
        ),
    }
    rest = {
        EVERYONE.id: translate(
            "RelationshipChoices", QT_TRANSLATE_NOOP("RelationshipChoices", "All")
        ),
        IN_REPAIR.id: translate(
            "RelationshipChoices", QT_TRANSLATE_NOOP("RelationshipChoices", "In repair")
        ),
    }
    named = {kind.value: text for kind, text in kinds.items()}
    return named | {standing.value: text for standing, text in standings.items()} | rest
