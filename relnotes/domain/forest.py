"""Where each one stands in a drawing of who brought whom: a tidy forest, for any number of people.

Columns are the steps away from a root; each leaf has a row, and a parent stands in the middle of
its children. Pure reckoning, one pass over the people.
"""

from collections.abc import Collection, Hashable, Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

K = TypeVar("K", bound=Hashable)
_GAP = 0.25
"""How many rows are left free below each tree."""


@dataclass(frozen=True, slots=True)
class Spot(Generic[K]):
    """Where somebody stands: the column, and the row, which may lie between two."""

    key: K
    parent: K | None
    column: int
    row: float


def forest(parents: Mapping[K, K | None]) -> tuple[Spot[K], ...]:
    """The spots from the top to the bottom, in the order of `parents`; a circle is cut once."""
    children: dict[K | None, list[K]] = {}
    cut = _without_circles(parents)
    for key, parent in cut.items():
        children.setdefault(parent, []).append(key)
    columns: dict[K, int] = {}
    order: list[K] = []
    waiting = list(reversed(children.get(None, ())))
    while waiting:
        key = waiting.pop()
        parent = cut[key]
        columns[key] = 0 if parent is None else columns[parent] + 1
        order.append(key)
        waiting.extend(reversed(children.get(key, ())))
    rows = _rows(order, columns, children)
    return tuple(Spot(key, cut[key], columns[key], rows[key]) for key in order)


def ancestors(parents: Mapping[K, K | None], key: K) -> tuple[K, ...]:
    """Who brought them, who brought those, and so on, the nearest first."""
    found: list[K] = []
    above = parents.get(key)
    while above is not None and above not in found and above != key:
        found.append(above)
        above = parents.get(above)
    return tuple(found)


def below(parents: Mapping[K, K | None], key: K) -> frozenset[K]:
    """All who came through somebody, near and far."""
    children: dict[K, list[K]] = {}
    for one, parent in parents.items():
        if parent is not None:
            children.setdefault(parent, []).append(one)
    found: set[K] = set()
    waiting = list(children.get(key, ()))
    while waiting:
        one = waiting.pop()
        if one not in found and one != key:
            found.add(one)
            waiting.extend(children.get(one, ()))
    return frozenset(found)


def counted(parents: Mapping[K, K | None]) -> dict[K, int]:
    """How many came through each, near and far."""
    cut = _without_circles(parents)
    found = dict.fromkeys(cut, 0)
    for key in cut:
        for above in ancestors(cut, key):
            found[above] += 1
    return found


def unfolded(parents: Mapping[K, K | None], folded: Collection[K]) -> dict[K, K | None]:
    """Those who are seen while the own of some are folded away."""
    cut = _without_circles(parents)
    return {
        key: parent
        for key, parent in cut.items()
        if not any(above in folded for above in ancestors(cut, key))
    }


def _rows(
    order: Sequence[K], columns: Mapping[K, int], children: Mapping[K | None, Sequence[K]]
) -> dict[K, float]:
    rows: dict[K, float] = {}
    free = 0.0
    for key in order:
        if columns[key] == 0 and rows:
            free += _GAP
        if key not in children:
            rows[key] = free
            free += 1
    for key in reversed(order):
        if key in children:
            rows[key] = (rows[children[key][0]] + rows[children[key][-1]]) / 2
    return rows


def _without_circles(parents: Mapping[K, K | None]) -> dict[K, K | None]:
    """The same, where nobody comes through themselves, and every parent is one of them."""
    sound: set[K] = set()
    cut: dict[K, K | None] = {
        key: parent if parent in parents else None for key, parent in parents.items()
    }
    for first in parents:
        path: list[K] = []
        key: K | None = first
        while key is not None and key not in sound and key not in path:
            path.append(key)
            key = cut[key]
        if key is not None and key not in sound:
            cut[key] = None
        sound.update(path)
    return cut
