"""Who came of an introduction or a referral, and whom they brought in their turn."""

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from sqlalchemy import select

from relnotes.domain.kinds import Side
from relnotes.journal import belongs
from relnotes.journal import tables as t
from relnotes.journal.access import Reader

BROUGHT_BY = "introduced by"
"""The kind of a connection from somebody to who brought them."""
_FARTHEST = 12
"""How many steps of a chain are followed."""


@dataclass(frozen=True, slots=True)
class Came:
    """Somebody who came through somebody."""

    id: int
    name: str


def onward(reader: Reader, ids: Collection[int]) -> Mapping[int, tuple[tuple[Came, ...], ...]]:
    """Who came of these contributions, then all whom they brought, each of them once."""
    c, r = t.Contribution, t.Relationship
    first: dict[int, Came] = {}
    for some in belongs.chunks(ids):
        query = (
            select(c.id, r.id, r.name)
            .join(r, r.id == c.newcomer_id)
            .where(c.id.in_(some), r.trashed.is_(None))
        )
        first |= {one: Came(who, name) for one, who, name in reader.connection.execute(query)}
    brought = _brought(reader, {one.id for one in first.values()})
    return {key: _steps(one, brought) for key, one in first.items()}


def _steps(first: Came, brought: Mapping[int, list[Came]]) -> tuple[tuple[Came, ...], ...]:
    steps: list[tuple[Came, ...]] = [(first,)]
    known = {first.id}
    while len(steps) < _FARTHEST:
        found = {
            one.id: one for by in steps[-1] for one in brought.get(by.id, ()) if one.id not in known
        }
        if not found:
            break
        known |= found.keys()
        steps.append(tuple(found.values()))
    return tuple(steps)


def _brought(reader: Reader, people: Collection[int]) -> Mapping[int, list[Came]]:
    """Whom each of these brought, and whom those brought, as far as it goes."""
    found: defaultdict[int, list[Came]] = defaultdict(list)
    asked: set[int] = set()
    waiting = set(people)
    for _ in range(_FARTHEST):
        for some in belongs.chunks(waiting):
            for by, one in _of(reader, some):
                if one not in found[by]:
                    found[by].append(one)
        asked |= waiting
        waiting = {one.id for by in waiting for one in found[by]} - asked
        if not waiting:
            break
    return found


def _of(reader: Reader, people: Collection[int]) -> list[tuple[int, Came]]:
    """Whom somebody brought, by what was logged and by what was said of it."""
    c, n, r = t.Contribution, t.Connection, t.Relationship
    logged = (
        select(c.relationship_id, r.id, r.name)
        .join(r, r.id == c.newcomer_id)
        .where(c.relationship_id.in_(people), c.side == Side.THEM)
        .where(c.trashed.is_(None), r.trashed.is_(None))
        .order_by(c.day, c.id)
    )
    said = (
        select(n.other_id, r.id, r.name)
        .join(r, r.id == n.relationship_id)
        .where(n.other_id.in_(people), n.kind == BROUGHT_BY, r.trashed.is_(None))
        .order_by(n.id)
    )
    rows = (*reader.connection.execute(logged), *reader.connection.execute(said))
    return [(by, Came(who, name)) for by, who, name in rows]
