"""The sample journal: a whole year, without a loose end, on any day that it is opened."""

import datetime as dt
from pathlib import Path

import pytest

from relnotes import paths
from relnotes.domain.kinds import RelationshipKind, RepairState, RepairStep, Side
from relnotes.domain.problem import Code, Problem
from relnotes.exchange import sample
from relnotes.journal import entries, examine, goals, repairs, roster, stakes, totals
from relnotes.journal.store import Journal
from tests.conftest import ZONE, FakeClock

SAMPLE = paths.resources() / "sample"


@pytest.mark.parametrize("day", [dt.date(2026, 11, 21), dt.date(2028, 2, 29)])
def test_it_holds_a_year(day: dt.date, tmp_path: Path) -> None:
    clock = FakeClock(dt.datetime.combine(day, dt.time(15), ZONE))
    path = tmp_path / "sample.relnotes"
    sample.write(path, clock, SAMPLE)
    journal = Journal.open(path, clock)
    lines = journal.read(roster.listed, day)
    assert len(lines) == 24
    happened = journal.read(entries.recent, limit=1_000)
    assert len(happened) >= 220
    assert {one.day for one in happened} <= {day - dt.timedelta(days=back) for back in range(366)}
    balance = journal.read(totals.balance)
    assert balance.mine > 50
    assert balance.theirs > 40
    cases = journal.read(repairs.listed)
    assert [one.state for one in cases] == [RepairState.OPEN, RepairState.CLOSED]
    assert cases[0].step is RepairStep.PAUSE
    mentees = [one for one in lines if one.kind is RelationshipKind.MENTEE]
    assert len(mentees) == 3
    assert all(journal.read(goals.of, one.id) for one in mentees)
    both = {one.side for line in lines for one in journal.read(stakes.of, line.id)}
    assert both == {Side.ME, Side.THEM}
    assert journal.read(examine.examine).good
    journal.close()


def test_it_overwrites_nothing(tmp_path: Path, clock: FakeClock) -> None:
    path = tmp_path / "mine.relnotes"
    path.write_text("mine")
    with pytest.raises(Problem) as raised:
        sample.write(path, clock, SAMPLE)
    assert raised.value.code is Code.FILE_EXISTS
    assert path.read_text() == "mine"
