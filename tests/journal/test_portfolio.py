"""The whole circle as the journal tells it: counts that agree with the records behind them."""

import datetime as dt
from decimal import Decimal

import pytest

from relnotes.domain.happenings import ContributionDraft, EntryDraft
from relnotes.domain.kinds import (
    ContributionKind,
    EntryKind,
    Health,
    RelationshipKind,
    Side,
    Standing,
)
from relnotes.domain.people import PersonDraft
from relnotes.domain.sides import RoleDraft
from relnotes.journal import (
    contributions,
    entries,
    learning,
    portfolio,
    relationships,
    ribbons,
    roles,
    trash,
    year,
)
from relnotes.journal.portfolio import Facet, Part
from relnotes.journal.ribbons import ALL, Figure, Whose
from relnotes.journal.store import Journal
from tests.conftest import NOW, ago

TODAY = NOW.date()
ME, THEM = Side.ME, Side.THEM


def add(
    journal: Journal,
    name: str,
    kind: RelationshipKind = RelationshipKind.OTHER,
    *,
    standing: Standing = Standing.ACTIVE,
    tier: int | None = None,
    inside: bool = False,
    every: int | None = None,
) -> int:
    draft = PersonDraft(
        name, kind=kind, standing=standing, tier=tier, inside=inside, every_days=every
    )
    return journal.do("Add", relationships.add, draft).value


def met(journal: Journal, who: int, *days: int, kind: EntryKind = EntryKind.MEETING) -> None:
    for one in days:
        draft = EntryDraft((who,), "Met", kind=kind, day=ago(one))
        journal.do("Log", entries.log, draft)


def brought(journal: Journal, who: int, side: Side, days: int, **fields: object) -> int:
    draft = ContributionDraft(who, side, "Something", day=ago(days), **fields)  # type: ignore[arg-type]  # any field
    return journal.do("Log", contributions.log, draft).value


@pytest.fixture
def three(journal: Journal) -> tuple[int, int, int]:
    """A client inside with a rhythm, a resting mentee, and an ended friend."""
    return (
        add(journal, "Ana", RelationshipKind.CLIENT, tier=1, inside=True, every=21),
        add(journal, "ben", RelationshipKind.MENTEE, standing=Standing.RESTING),
        add(journal, "Chi", RelationshipKind.FRIEND, standing=Standing.ENDED),
    )


def test_every_figure_opens_as_many_people_as_it_counts(
    journal: Journal, three: tuple[int, int, int]
) -> None:
    seen = journal.read(portfolio.here)
    assert (seen.total, seen.active) == (3, 1)
    assert [part.value for part, _ in seen.of(Facet.TIER)] == [1, None]
    assert Part(Facet.KIND, RelationshipKind.FRIEND) not in seen.parts, "who ended is not here"
    for part, count in seen.parts.items():
        people = journal.read(portfolio.people, part, TODAY, 50)
        assert (people.count, len(people.lines)) == (count, count), part
    everyone = journal.read(portfolio.people, None, TODAY, 2)
    assert everyone.count == 3
    assert [one.name for one in everyone.lines] == ["Ana", "ben"]


def test_who_is_in_the_trash_is_not_counted(journal: Journal, three: tuple[int, int, int]) -> None:
    journal.do("Throw", trash.throw, "relationship", three[0])
    assert journal.read(portfolio.here).total == 2
    assert journal.read(portfolio.movement, TODAY).read == ()


def test_slipping_is_told_of_those_who_are_active_only(
    journal: Journal, three: tuple[int, int, int]
) -> None:
    ana, ben, _ = three
    for one in (ana, ben):
        met(journal, one, *range(180, 400, 21))
    (slipping,) = journal.read(portfolio.movement, TODAY).slipping
    assert (slipping.id, slipping.name) == (ana, "Ana")
    assert slipping.touch is not None
    assert slipping.touch.last == ago(180)
    met(journal, ana, 0, kind=EntryKind.NOTE)
    assert journal.read(portfolio.movement, TODAY).slipping, "a note is no contact"
    met(journal, ana, 0)
    assert not journal.read(portfolio.movement, TODAY).slipping


def test_my_own_reading_stands_with_its_reason(
    journal: Journal, three: tuple[int, int, int]
) -> None:
    reason = "She did not look up"
    journal.do("Read", relationships.set_health, three[0], Health.STRAINED, reason)
    (read,) = journal.read(portfolio.movement, TODAY).read
    assert (read.name, read.health, read.reason) == ("Ana", Health.STRAINED, reason)


def test_ribbons_count_what_lies_behind_them(journal: Journal, three: tuple[int, int, int]) -> None:
    ana, ben, _ = three
    brought(journal, ana, ME, 0, amount=Decimal("1.1"), unit="h")
    brought(journal, ana, ME, 1, amount=Decimal("2.2"), unit="h")
    brought(journal, ana, THEM, 40, acknowledged_day=ago(39))
    brought(journal, ben, THEM, 20, amount=Decimal(5), unit="EUR")
    brought(journal, ben, ME, 500)
    for whose, mine, theirs in (
        (ALL, 2, 2),
        (Whose(people=(ana,)), 2, 1),
        (Whose(people=(ana, ben)), 2, 2),
        (Whose(kind=RelationshipKind.MENTEE), 0, 1),
    ):
        seen = journal.read(ribbons.ribbons, whose, ago(300), TODAY)
        assert sum(one.mine for one in seen.months) == mine
        assert sum(one.theirs for one in seen.months) == theirs
        assert [one.day.day for one in seen.months] == [1] * len(seen.months)
        for month in seen.months:
            last = month.day.replace(day=28)
            while (last + dt.timedelta(days=1)).month == month.day.month:
                last += dt.timedelta(days=1)
            figure = Figure(whose, since=month.day, until=last)
            assert journal.read(ribbons.behind, figure, 9).count == month.mine + month.theirs
    everybody = journal.read(ribbons.ribbons, ALL, ago(300), TODAY)
    sums = [(one.side, one.amount, one.unit) for one in everybody.sums]
    assert sums == [(ME, Decimal("3.3"), "h"), (THEM, Decimal(5), "EUR")]
    assert (everybody.untold, everybody.unthanked) == (3, 1)
    owed = journal.read(ribbons.behind, Figure(side=THEM, unsaid=True), 9)
    assert [(one.name, one.said) for one in owed.lines] == [("ben", False)]


def test_the_year_tells_ways_sides_and_the_half(
    journal: Journal, three: tuple[int, int, int]
) -> None:
    ana, ben, _ = three
    met(journal, ana, 1, 2, 3, 4)
    met(journal, ben, 5, kind=EntryKind.CALL)
    met(journal, ben, 6, kind=EntryKind.NOTE)
    journal.do(
        "Log", entries.log, EntryDraft((ben,), "Walk", EntryKind.CALL, day=ago(7), in_person=True)
    )
    met(journal, ben, 800)
    brought(journal, ana, ME, 1, kind=ContributionKind.HELP)
    brought(journal, ana, THEM, 1, kind=ContributionKind.MONEY)
    seen = journal.read(year.spent, TODAY.replace(month=1, day=1), TODAY)
    assert dict(seen.ways) == {True: 5, False: 1, None: 1}
    assert seen.personal() == (1, 1)
    shared = journal.read(year.shared, TODAY.replace(month=1, day=1), TODAY)
    assert dict(shared.sides) == {True: 4, False: 3}
    assert [(one.name, one.entries) for one in shared.half] == [("Ana", 4)]
    assert shared.people == 2


def test_this_day_comes_back_every_year(journal: Journal, three: tuple[int, int, int]) -> None:
    met(journal, three[0], 0, 1, 365, 366)
    (memory,) = journal.read(year.on_this_day, TODAY)
    assert (memory.day, memory.people) == (TODAY.replace(year=2025), ("Ana",))
    leap = dt.date(2024, 2, 29)
    journal.do("Log", entries.log, EntryDraft((three[0],), "Leapt", day=leap))
    assert [one.day for one in journal.read(year.on_this_day, dt.date(2028, 2, 29))] == [leap]


def test_a_role_across_has_its_proof(journal: Journal, three: tuple[int, int, int]) -> None:
    ana, ben, _ = three
    for who, name, until in ((ana, "adviser", None), (ana, "coach", ago(1)), (ana, "host", None)):
        journal.do("Role", roles.give, RoleDraft(who, ME, name, until=until))
    dan = add(journal, "Dan")
    journal.do("Role", roles.give, RoleDraft(dan, ME, "Adviser"))
    journal.do("Role", roles.give, RoleDraft(ben, ME, "adviser"))
    journal.do("Log", entries.log, EntryDraft((dan,), "Advised", day=TODAY, my_role="ADVISER"))
    across = journal.read(portfolio.roles, TODAY)
    assert [(one.name.lower(), one.count, one.of) for one in across] == [
        ("adviser", 2, 2),
        ("host", 1, 2),
    ]
    proof = journal.read(portfolio.playing, ME, "adviser", TODAY)
    assert [(one.name, one.entries) for one in proof] == [("Ana", 0), ("Dan", 1)]


def test_introductions_tell_who_brought_whom(journal: Journal, three: tuple[int, int, int]) -> None:
    made = brought(journal, three[0], THEM, 3, kind=ContributionKind.INTRODUCTION)
    brought(journal, three[0], THEM, 3, kind=ContributionKind.HELP)
    (one,) = journal.read(learning.learned, 9).introductions
    assert (one.id, one.name, one.side) == (made, "Ana", THEM)
