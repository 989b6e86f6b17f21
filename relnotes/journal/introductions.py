"""Who brought whom: connections that say so, and introductions whose words name somebody known."""

import datetime as dt
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum

from sqlalchemy import func, or_, select

from relnotes.domain.folding import fold
from relnotes.domain.kinds import ContributionKind, Side, Standing
from relnotes.journal import relationships
from relnotes.journal import tables as t
from relnotes.journal.access import Reader, Writer
from relnotes.journal.newcomers import BROUGHT_BY

_BROUGHT_BY = frozenset(
    {BROUGHT_BY, "introduced us", "referred by", "brought by", "met through", "recommended by",
     "vorgestellt von", "empfohlen von", "kennengelernt durch", "vermittelt von"}
)  # fmt: skip
_BROUGHT = frozenset(
    {"introduced", "referred", "brought", "recommended", "vorgestellt", "empfohlen"}
)
_BRINGING = (ContributionKind.INTRODUCTION, ContributionKind.REFERRAL)
_WORD = re.compile(r"\w[\w'’-]*")
_SHORTEST = 4
"""Letters that the first word of a name needs to stand for all of it."""
_MOST_IDS = 1_000
"""More than these are not asked for one by one."""
_LONGEST = 5
"""Words of the longest name that is looked for in a text."""


@dataclass(frozen=True, slots=True)
class Who:
    """Somebody on the map."""

    id: int
    name: str
    standing: Standing


@dataclass(frozen=True, slots=True)
class Bringing:
    """Somebody came through somebody, or two through me; the link or the contribution says so.

    `effect` and `amount` with its unit are what came of it.
    """

    person: int
    by: int
    what: str
    day: dt.date | None
    link_id: int | None = None
    contribution_id: int | None = None
    effect: str = ""
    amount: Decimal | None = None
    unit: str = ""


@dataclass(frozen=True, slots=True)
class Web:
    """Who came through whom, what was said of it first, and whom I brought together.

    `alone` are those who came by themselves, by name.
    """

    people: Mapping[int, Who]
    brought: tuple[Bringing, ...]
    together: tuple[Bringing, ...]
    alone: tuple[Who, ...]

    def firsts(self) -> dict[int, Bringing]:
        """How everybody came who was brought: what was said of it first, in words if it was."""
        first: dict[int, Bringing] = {}
        for one in self.brought:
            known = first.setdefault(one.person, one)
            if known.by == one.by and not known.what:
                first[one.person] = one
        return first

    def chain(self, person: int) -> tuple[Bringing, ...]:
        """How somebody came: who brought whom, from the first one down to them."""
        firsts, steps, known = self.firsts(), list[Bringing](), {person}
        while (one := firsts.get(person)) is not None and one.by not in known:
            steps.append(one)
            known.add(one.by)
            person = one.by
        return tuple(reversed(steps))

    def parents(self) -> dict[int, int | None]:
        """Everybody on the map with who brought them first, by name."""
        first = {person: one.by for person, one in self.firsts().items()}
        on_map = {key for one in (*self.brought, *self.together) for key in (one.person, one.by)}
        by_name = sorted(on_map, key=lambda key: (fold(self.people[key].name), key))
        return {key: first.get(key) for key in by_name}


class Tie(Enum):
    """How somebody is touched when something changes with somebody else."""

    BROUGHT = 1
    BROUGHT_BY = 2
    TOGETHER = 3
    INSIDE = 4
    ORGANISATION = 5
    COLLEAGUE = 6
    CONNECTED = 7


@dataclass(frozen=True, slots=True)
class Touched:
    """Somebody who is touched, how, and in which words if it was said in words."""

    id: int
    name: str
    tie: Tie
    words: str = ""


def web(reader: Reader) -> Web:
    """Everything the map shows."""
    r = t.Relationship
    query = select(r.id, r.name, r.standing).where(r.trashed.is_(None))
    people = {who.id: who for who in reader.rows(Who, query)}
    links = list(_links(reader, people))
    named = list(_named(reader, people))
    brought = (*links, *(one for side, one in named if side is Side.THEM))
    together = tuple(one for side, one in named if side is Side.ME)
    on_map = {key for one in (*brought, *together) for key in (one.person, one.by)}
    kept = {key: people[key] for key in on_map}
    alone = [who for key, who in people.items() if key not in on_map]
    return Web(kept, brought, together, tuple(sorted(alone, key=lambda who: who.name.lower())))


def touched(reader: Reader, relationship_id: int, seen: Web) -> tuple[Touched, ...]:
    """Whom a change with somebody reaches: those of the map, of their house, and all connected."""
    found: dict[tuple[int, Tie], str] = {}
    for one in seen.brought:
        if one.by == relationship_id:
            found.setdefault((one.person, Tie.BROUGHT), one.what)
        if one.person == relationship_id:
            found.setdefault((one.by, Tie.BROUGHT_BY), one.what)
    for one in seen.together:
        if relationship_id in (one.person, one.by):
            other = one.by if one.person == relationship_id else one.person
            found.setdefault((other, Tie.TOGETHER), one.what)
    found |= _organised(reader, relationship_id)
    for other, kind in _connected(reader, relationship_id):
        found.setdefault((other, Tie.CONNECTED), kind)
    r = t.Relationship
    ids = {key for key, _ in found} - {relationship_id}
    names = reader.pairs(select(r.id, r.name).where(r.id.in_(ids), r.trashed.is_(None)))
    lines = (
        Touched(key, names[key], tie, words) for (key, tie), words in found.items() if key in names
    )
    return tuple(sorted(lines, key=lambda one: (one.tie.value, fold(one.name))))


def bring(writer: Writer, person_id: int, by_id: int, note: str = "") -> int:
    """Writes down who brought somebody."""
    return relationships.connect(writer, person_id, by_id, BROUGHT_BY, note=note)


def part(writer: Writer, link_id: int) -> None:
    """Takes back that somebody brought somebody; both stay as they are."""
    writer.session.delete(writer.get(t.Connection, link_id))


def _links(reader: Reader, people: Mapping[int, Who]) -> Iterator[Bringing]:
    c = t.Connection
    query = select(c.id, c.relationship_id, c.other_id, c.kind, c.note).order_by(c.id)
    for key, one, other, kind, note in reader.connection.execute(query):
        told = fold(kind)
        if one in people and other in people and one != other:
            if told in _BROUGHT_BY:
                yield Bringing(one, other, note, None, link_id=key)
            elif told in _BROUGHT:
                yield Bringing(other, one, note, None, link_id=key)


def _named(reader: Reader, people: Mapping[int, Who]) -> Iterator[tuple[Side, Bringing]]:
    """Introductions that say who came, or in whose words somebody known is named."""
    c, came = t.Contribution, _came(reader, people)
    query = select(c.id, c.relationship_id, c.side, c.what, c.day, c.effect, c.amount, c.unit)
    wanted = c.id.in_(came) if len(came) <= _MOST_IDS else c.kind.in_(_BRINGING)
    lines = reader.connection.execute(query.where(wanted).order_by(c.day, c.id))
    for key, giver, side, what, day, effect, amount, unit in lines:
        for person in came.get(key, ()):
            yield side, Bringing(person, giver, what, day, None, key, effect, amount, unit)


def _came(reader: Reader, people: Mapping[int, Who]) -> dict[int, list[int]]:
    """Who came of which introduction; most name nobody, and are not read any further."""
    c = t.Contribution
    query = select(c.id, c.relationship_id, c.what, c.newcomer_id)
    query = query.where(c.kind.in_(_BRINGING), c.trashed.is_(None))
    lines = reader.connection.execute(query).all()
    known = _callings(people) if lines else {}
    found = {}
    for key, giver, what, newcomer in lines:
        if giver in people:
            linked = newcomer is not None and newcomer in people
            named = [newcomer] if linked else _mentioned(what, known)
            if others := [person for person in named if person is not None and person != giver]:
                found[key] = others
    return found


def _callings(people: Mapping[int, Who]) -> dict[str, dict[str, int]]:
    """Names, and first words of names, that mean one person only; by the word they begin with."""
    called: dict[tuple[str, str], set[int]] = defaultdict(set)
    for who in people.values():
        words = _WORD.findall(who.name)
        if not words:
            continue
        first = fold(words[0])
        called[first, fold(" ".join(words))].add(who.id)
        if len(words[0]) >= _SHORTEST:
            called[first, first].add(who.id)
    known: dict[str, dict[str, int]] = defaultdict(dict)
    for (first, name), ids in called.items():
        if len(ids) == 1:
            known[first][name] = next(iter(ids))
    return known


def _mentioned(text: str, known: Mapping[str, Mapping[str, int]]) -> list[int]:
    """Who is named in a text, the longest name first at each word; a name begins with a capital."""
    if text == text.lower():
        return []
    words, found, free = _WORD.findall(text), [], 0
    for at, word in enumerate(words):
        if at < free or not word[0].isupper() or (names := known.get(fold(word))) is None:
            continue
        for length in range(min(_LONGEST, len(words) - at), 0, -1):
            person = names.get(fold(" ".join(words[at : at + length])))
            if person is not None:
                found.append(person)
                free = at + length
                break
    return found


def _organised(reader: Reader, relationship_id: int) -> dict[tuple[int, Tie], str]:
    """Those inside, the houses somebody is inside of, and the others inside the same."""
    m = t.Member
    person = func.coalesce(m.person_id, 0)
    listed = select(person, m.position).where(m.person_id.is_not(None))
    inside = listed.where(m.organisation_id == relationship_id)
    houses = select(m.organisation_id).where(m.person_id == relationship_id)
    others = listed.where(m.organisation_id.in_(houses), m.person_id != relationship_id)
    found = {(key, Tie.INSIDE): words for key, words in reader.pairs(inside).items()}
    found |= {(key, Tie.ORGANISATION): "" for key in reader.values(houses)}
    return found | {(key, Tie.COLLEAGUE): words for key, words in reader.pairs(others).items()}


def _connected(reader: Reader, relationship_id: int) -> Iterator[tuple[int, str]]:
    c = t.Connection
    query = (
        select(c.relationship_id, c.other_id, c.kind)
        .where(or_(c.relationship_id == relationship_id, c.other_id == relationship_id))
        .order_by(c.id)
    )
    for one, other, kind in reader.connection.execute(query):
        if fold(kind) not in _BROUGHT_BY | _BROUGHT:
            yield (other if one == relationship_id else one), kind
