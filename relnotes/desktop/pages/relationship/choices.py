"""What the list of relationships can be narrowed to: kinds, standings, open repairs."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from relnotes.domain.kinds import RelationshipKind, Standing
from relnotes.journal.people import MasterLine
from relnotes.sentences import QT_TRANSLATE_NOOP

CHIP_KINDS = (RelationshipKind.CLIENT, RelationshipKind.MENTEE)


@dataclass(frozen=True, slots=True)
class Choice:
    """What a chip lets through."""

    id: str
    fits: Callable[[MasterLine], bool]


def by_kind(kind: RelationshipKind) -> Choice:
    """Everyone of a kind with whom it has not ended."""
    return Choice(kind, lambda one: one.kind is kind and one.standing is not Standing.ENDED)


def by_standing(standing: Standing) -> Choice:
    """Everyone of a standing."""
    return Choice(standing, lambda one: one.standing is standing)


ACTIVE = by_standing(Standing.ACTIVE)
EVERYONE = Choice("all", lambda _one: True)
IN_REPAIR = Choice("repair", lambda one: one.repair_step is not None)
OTHERS = (
    EVERYONE,
    *(by_kind(kind) for kind in RelationshipKind if kind not in CHIP_KINDS),
    by_standing(Standing.RESTING),
    by_standing(Standing.ENDED),
    IN_REPAIR,
)
"""The choices that stand in a menu."""


def names() -> dict[str, str]:
    """The words for every choice, by its id."""
    kinds = {
        RelationshipKind.CLIENT: _tr(QT_TRANSLATE_NOOP("RelationshipChoices", "Clients")),
        RelationshipKind.MENTEE: _tr(QT_TRANSLATE_NOOP("RelationshipChoices", "Mentees")),
        RelationshipKind.MENTOR: _tr(QT_TRANSLATE_NOOP("RelationshipChoices", "Mentors")),
        RelationshipKind.COLLEAGUE: _tr(QT_TRANSLATE_NOOP("RelationshipChoices", "Colleagues")),
        RelationshipKind.MANAGER: _tr(QT_TRANSLATE_NOOP("RelationshipChoices", "Managers")),
        RelationshipKind.REPORT: _tr(QT_TRANSLATE_NOOP("RelationshipChoices", "Reports")),
        RelationshipKind.PARTNER: _tr(QT_TRANSLATE_NOOP("RelationshipChoices", "Partners")),
        RelationshipKind.SUPPLIER: _tr(QT_TRANSLATE_NOOP("RelationshipChoices", "Suppliers")),
        RelationshipKind.COMMUNITY: _tr(QT_TRANSLATE_NOOP("RelationshipChoices", "Community")),
        RelationshipKind.FRIEND: _tr(QT_TRANSLATE_NOOP("RelationshipChoices", "Friends")),
        RelationshipKind.FAMILY: _tr(QT_TRANSLATE_NOOP("RelationshipChoices", "Family")),
        RelationshipKind.OTHER: _tr(QT_TRANSLATE_NOOP("RelationshipChoices", "Others")),
    }
    standings = {
        Standing.ACTIVE: _tr(QT_TRANSLATE_NOOP("RelationshipChoices", "Active")),
        Standing.RESTING: _tr(QT_TRANSLATE_NOOP("RelationshipChoices", "Resting")),
        Standing.ENDED: _tr(QT_TRANSLATE_NOOP("RelationshipChoices", "Ended")),
    }
    rest = {
        EVERYONE.id: _tr(QT_TRANSLATE_NOOP("RelationshipChoices", "All")),
        IN_REPAIR.id: _tr(QT_TRANSLATE_NOOP("RelationshipChoices", "In repair")),
    }
    named = {kind.value: text for kind, text in kinds.items()}
    return named | {standing.value: text for standing, text in standings.items()} | rest


def _tr(text: str) -> str:
    return QCoreApplication.translate("RelationshipChoices", text)
