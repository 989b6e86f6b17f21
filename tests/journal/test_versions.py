"""Two versions of one journal: what only one has, what differs, and bringing over the rest."""

import datetime as dt
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from relnotes.domain import kinds as k
from relnotes.domain.happenings import ContributionDraft, EntryDraft
from relnotes.domain.people import Detail, PersonDraft
from relnotes.domain.repair import RepairDraft
from relnotes.domain.sides import StakeDraft
from relnotes.journal import (
    attachments,
    entries,
    examine,
    people,
    relationships,
    repairs,
    reunion,
    search,
    stakes,
    tags,
    trash,
    versions,
)
from relnotes.journal import tables as t
from relnotes.journal.store import Journal
from relnotes.journal.versions import Comparison
from tests.conftest import FakeClock

ANA = PersonDraft("Ana Petrović", details=(Detail(k.DetailKind.EMAIL, "ana@example.org"),))


@dataclass
class Two:
    """The same journal on two computers, and the person whom both know."""

    here: Journal
    there: Journal
    ana: int
    entry: int

    def compare(self) -> Comparison:
        return self.here.read(
            lambda mine: self.there.read(lambda theirs: versions.compare(mine, theirs))
        )

    def bring(self) -> reunion.BroughtOver:
        found = self.compare().missing
        return self.here.do("Bring over", reunion.bring_over, found).value


@pytest.fixture
def two(tmp_path: Path, clock: FakeClock) -> Iterator[Two]:
    """Both were one; each step from here on is made at a moment of its own."""

    def ticking() -> dt.datetime:
        clock.advance(minutes=2)
        return clock()

    path, other = tmp_path / "j.relnotes", tmp_path / "j (conflicted copy).relnotes"
    journal = Journal.open(path, ticking)
    ana = journal.do("Add", relationships.add, ANA).value
    entry = journal.do("Log", entries.log, EntryDraft((ana,), "Kick-off")).value
    journal.do("Log", entries.log, EntryDraft((ana,), "Second evening"))
    journal.close()
    shutil.copy(path, other)
    here, there = (Journal.open(one, ticking) for one in (path, other))
    yield Two(here, there, ana, entry)
    here.close()
    there.close()


def names(rows: tuple[versions.Lone, ...]) -> set[tuple[str, str]]:
    return {(one.record.table, one.record.name) for one in rows}


def test_equal_versions_are_the_same(two: Two) -> None:
    found = two.compare()
    assert found.same
    assert two.bring() == reunion.BroughtOver(0, 0)


def test_what_only_one_has_is_named_with_whom_it_is_about(two: Two) -> None:
    two.here.do("Log", entries.log, EntryDraft((two.ana,), "Written here"))
    bo = two.there.do("Add", relationships.add, PersonDraft("Bo")).value
    two.there.do("Log", entries.log, EntryDraft((two.ana, bo), "Written there"))
    found = two.compare()
    assert names(found.only_here) == {("entry", "Written here")}
    assert names(found.only_there) == {("entry", "Written there"), ("relationship", "Bo")}
    whom = {one.record.name: one.whom for one in found.only_there}
    assert whom == {"Written there": ("Ana Petrović", "Bo"), "Bo": ()}
    assert not any(one.deleted for one in found.only_there)
    assert found.differing == ()


def test_what_differs_is_told_field_by_field(two: Two) -> None:
    two.there.do("Rename", relationships.rename, two.ana, "Ana Lind")
    two.there.do("Tag", tags.put, t.RelationshipTag, two.ana, ("audit",))
    (one,) = two.compare().differing
    assert one.record.name == "Ana Petrović"
    ((column, before, after),) = [(f.column, f.before, f.after) for f in one.fields]
    assert (column, before, after) == ("name", "Ana Petrović", "Ana Lind")
    assert [part.table for part in one.parts_there] == ["relationship_tag"]


def test_what_came_over_is_one_step_and_not_missing_any_more(two: Two) -> None:
    two.here.do("Log", entries.log, EntryDraft((two.ana,), "Written here"))
    bo = two.there.do("Add", relationships.add, PersonDraft("Bo", tags=("audit",))).value
    two.there.do("Log", entries.log, EntryDraft(
        (two.ana, bo), "Written there", body="Calm and direct",
        contributions=(ContributionDraft(two.ana, k.Side.ME, "A plan"),)))  # fmt: skip
    picture = two.there.do("Attach", attachments.attach, bo, "photo", "image", b"face").value
    two.there.do("Show", attachments.show_photo, bo, picture)
    came = two.bring()
    assert came == reunion.BroughtOver(records=4, stayed=0)
    assert two.here.read(examine.examine).good
    assert {one.name for one in two.here.read(people.names)} == {"Ana Petrović", "Bo"}
    assert two.here.read(search.find, "direct")
    again = two.compare()
    assert names(again.only_here) == {("entry", "Written here")}
    assert (again.only_there, again.differing) == ((), ())
    two.here.undo()
    assert names(two.here.read(lambda _: two.compare()).only_there) == {
        ("entry", "Written there"), ("relationship", "Bo"), ("contribution", "A plan"),
        ("attachment", "photo"),
    }  # fmt: skip
    two.here.redo()
    assert two.compare().only_there == ()


def test_a_change_after_it_came_over_is_a_difference_and_does_not_come_twice(two: Two) -> None:
    two.there.do("Log", entries.log, EntryDraft((two.ana,), "Written there"))
    two.bring()
    entry = max(one.id for one in two.here.read(entries.recent))
    two.here.do("Revise", entries.revise, entry, EntryDraft((two.ana,), "Written there", body="!"))
    found = two.compare()
    assert found.only_there == ()
    assert [one.record.name for one in found.differing] == ["Written there"]


def test_what_was_deleted_here_does_not_come_back(two: Two) -> None:
    two.here.do("Throw", trash.throw, "entry", two.entry)
    two.here.do("Purge", trash.purge_all)
    found = two.compare()
    assert [(one.record.name, one.deleted) for one in found.only_there] == [("Kick-off", True)]
    assert two.bring() == reunion.BroughtOver(0, 0)


def test_a_second_open_repair_stays_where_it_is(two: Two) -> None:
    for one, what in ((two.here, "I was late"), (two.there, "I was loud")):
        one.do("Open", repairs.open, RepairDraft(two.ana, what))
    two.there.do("Log", entries.log, EntryDraft((two.ana,), "Written there"))
    assert two.bring() == reunion.BroughtOver(records=1, stayed=1)
    assert two.here.read(examine.examine).good


def test_a_dated_state_stays_with_how_it_stands_there(two: Two) -> None:
    draft = StakeDraft(two.ana, k.Side.THEM, k.StakeKind.NEED, "Early word")
    two.here.close()
    stake = two.there.do("Add", stakes.add, draft).value
    two.there.settle()
    shutil.copy(two.there.path, two.here.path)
    two.here = Journal.open(two.here.path, two.there.clock)
    two.there.do("Met", stakes.set_state, stake, k.StakeState.MET, note="They said so")
    found = two.compare()
    (one,) = found.differing
    assert {field.column for field in one.fields} == {"state"}
    assert [part.table for part in one.parts_there] == ["stake_change"]
    assert dict(found.missing.rows) == {}


def test_what_is_sealed_is_not_told(two: Two) -> None:
    two.here.close()
    case = two.there.do("Open", repairs.open, RepairDraft(two.ana, "Late"))
    two.there.settle()
    shutil.copy(two.there.path, two.here.path)
    two.here = Journal.open(two.here.path, two.there.clock)
    two.there.do("Note", repairs.write, case.value, "their_part", "They shouted")
    (one,) = two.compare().differing
    assert [(field.column, field.sealed, field.after) for field in one.fields] == [
        ("their_part", True, None)
    ]
