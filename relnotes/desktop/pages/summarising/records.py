"""Where the record behind a line is opened."""

from collections.abc import Mapping, Sequence

from relnotes.desktop.pages.page import Place
from relnotes.domain.summary import Material
from relnotes.domain.summary_lines import (
    Agreed,
    Goal,
    LineKey,
    LineKind,
    LookBack,
    Promise,
    Role,
    Skill,
    Stake,
)

_GROWN = frozenset(
    {
        LineKind.GOAL, LineKind.SKILL,
        LineKind.LOOK_BACK, LineKind.THEIR_LOOK_BACK, LineKind.STAYS,
    }
)  # fmt: skip
_TABS = {
    LineKind.STAKE: "needs",
    LineKind.ROLE: "roles",
    **dict.fromkeys(_GROWN, "goals"),
}


def record_place(key: LineKey, material: Material, names: Mapping[int, str]) -> Place:
    """The place of a record; of several people it is the one whom the line is about."""
    kind, line_id = key
    if kind in (LineKind.CONTRIBUTION, LineKind.EFFECT):
        return Place("contributions", line_id)
    return Place("relationships", _owner(key, material, names), _TABS.get(kind, "overview"))


def _owner(key: LineKey, material: Material, names: Mapping[int, str]) -> int | None:
    by_name = {name: person for person, name in names.items()}
    mentoring = material.mentoring
    kinds: dict[LineKind, Sequence[Stake | Role | Goal | Promise | Skill | Agreed | LookBack]] = {
        LineKind.STAKE: material.stakes,
        LineKind.ROLE: material.roles,
        LineKind.GOAL: material.goals,
        LineKind.PROMISE: material.promises,
        LineKind.SKILL: mentoring.skills,
        LineKind.AGREED: mentoring.agreed,
        **dict.fromkeys(
            (LineKind.LOOK_BACK, LineKind.THEIR_LOOK_BACK, LineKind.STAYS), mentoring.look_back
        ),
    }
    lines = kinds.get(key[0], ())
    who = next((line.who for line in lines if line.id == key[1]), "")
    return by_name.get(who, next(iter(names), None))
