"""The trash: what lies there, what comes back, and what is gone for good."""

import datetime as dt

import pytest

from relnotes.domain import kinds as k
from relnotes.domain.happenings import ContributionDraft, EntryDraft
from relnotes.domain.problem import Code, Problem
from relnotes.journal import (
    contributions,
    drafts,
    entries,
    examine,
    history,
    past,
    people,
    purge,
    relationships,
    search,
    stakes,
    trash,
    whole,
)
from relnotes.journal.store import Journal
from relnotes.journal.trash import Thrown
from tests.conftest import FakeClock
from tests.journal.conftest import Peopled


def lying(journal: Journal) -> dict[tuple[str, int], Thrown]:
    return {(one.table, one.id): one for one in journal.read(trash.thrown)}


def words(journal: Journal) -> str:
    """Every byte that the journal's file holds, once nothing lies beside it."""
    journal.settle()
    return journal.path.read_bytes().decode("latin-1")


def test_what_lies_there_is_told_once(peopled: Peopled, clock: FakeClock) -> None:
    journal, world = peopled
    clock.advance(days=1)
    journal.do("Throw", trash.throw, "contribution", world.told)
    clock.advance(days=1)
    journal.do("Throw", trash.throw, "relationship", world.ana)
    found = lying(journal)
    ana = found["relationship", world.ana]
    assert (ana.title, ana.at) == ("Ana Petrović", clock())
    along = dict(ana.along)
    assert along["stake"] == 3
    assert "entry" not in along  # the firm is in it too, and stays
    assert along["contribution"] == 1
    told = found["contribution", world.told]
    assert (told.title, told.whom) == ("Ran the rehearsal", "Ana Petrović")
    assert set(found) == {
        ("relationship", world.ana),
        ("contribution", world.told),
        ("relationship", world.trashed),
    }
    assert journal.read(trash.thrown)[0] is not None
    assert [one.at for one in journal.read(trash.thrown)] == sorted(
        (one.at for one in found.values()), reverse=True
    )


def test_two_relationships_thrown_in_one_moment_come_back_one_by_one(peopled: Peopled) -> None:
    journal, world = peopled
    own = journal.do("Log", entries.log, EntryDraft((world.firm,), "The yard")).value
    journal.do("Throw", trash.throw, "relationship", world.ana)
    journal.do("Throw", trash.throw, "relationship", world.firm)
    journal.do("Restore", trash.restore, "relationship", world.ana)
    with pytest.raises(Problem):
        journal.read(entries.card, own)
    assert dict(lying(journal)["relationship", world.firm].along)["entry"] >= 1


def test_nothing_comes_back_to_nowhere(peopled: Peopled, clock: FakeClock) -> None:
    journal, world = peopled
    journal.do("Throw", trash.throw, "stake", world.need)
    clock.advance(days=1)
    journal.do("Throw", trash.throw, "relationship", world.ana)
    with pytest.raises(Problem) as raised:
        journal.do("Restore", trash.restore, "stake", world.need)
    assert raised.value.code is Code.WHOM_IN_TRASH
    journal.do("Restore", trash.restore, "relationship", world.ana)
    assert all(one.id != world.need for one in journal.read(stakes.of, world.ana))
    journal.do("Restore", trash.restore, "stake", world.need)
    assert any(one.id == world.need for one in journal.read(stakes.of, world.ana))


def test_what_is_purged_is_nowhere(peopled: Peopled, clock: FakeClock) -> None:
    journal, world = peopled
    journal.do("Log", entries.log, EntryDraft((world.ana,), "Quetzalcoatl", body="Xylophone"))
    entry = journal.read(search.find, "quetzalcoatl").hits[0].record_id
    journal.do("Edit", entries.revise, entry, EntryDraft((world.ana,), "Quetzalcoatl", body="Yak"))
    brought = ContributionDraft(world.ana, k.Side.ME, "Kept")
    kept = journal.do("Log", contributions.log, brought, entry).value
    journal.do("Draft", drafts.keep, f"LogDialog entry:{entry}", "Zeppelin")
    journal.do("Throw", trash.throw, "entry", entry)
    assert "Xylophone" in words(journal)
    change = journal.do("", purge.purge, [("entry", entry)]).change
    assert change.rows == {}
    found = words(journal)
    for word in ("Quetzalcoatl", "Xylophone", "Yak", "Zeppelin", "quetzalcoatl", "yak"):
        assert word not in found
    assert ("entry", entry) not in lying(journal)
    (row,) = (one for one in journal.read(whole.records)["contribution"] if one["id"] == kept)
    assert row["entry_id"] is None
    assert examine.examine_file(journal.path).good


def test_a_person_is_purged_with_all_that_is_theirs_alone(
    peopled: Peopled, clock: FakeClock
) -> None:
    journal, world = peopled
    journal.do("Throw", trash.throw, "relationship", world.ana)
    journal.do("", purge.purge, [("relationship", world.ana)])
    assert examine.examine_file(journal.path).good
    rows = journal.read(whole.records)
    assert all(row["relationship_id"] != world.ana for row in rows["stake"])
    (left,) = rows["entry_person"]
    assert (left["entry_id"], left["relationship_id"]) == (world.entry, world.firm)
    assert journal.read(whole.contents) == {}
    assert "Petrovi" not in words(journal)


def test_undo_walks_past_what_was_purged(peopled: Peopled, clock: FakeClock) -> None:
    journal, world = peopled
    journal.do("Unlink", contributions.unlink, world.contribution, world.expectation)
    journal.do("Rename", relationships.rename, world.firm, "Southwind")
    journal.do("Throw", trash.throw, "stake", world.expectation)
    journal.do("Throw too", trash.throw, "relationship", world.ana)
    journal.do("", purge.purge, [("stake", world.expectation)])
    labels = []
    while journal.read(history.reach).undo is not None:
        labels.append(journal.undo().label)
        assert examine.examine_file(journal.path).good
    assert labels[:2] == ["Throw too", "Rename"]
    while journal.read(history.reach).redo is not None:
        journal.redo()
        assert examine.examine_file(journal.path).good
    assert all(one.label != "Throw" for one in journal.read(past.steps))


def test_after_ninety_days_of_use_it_goes(peopled: Peopled, clock: FakeClock) -> None:
    journal, world = peopled
    journal.do("Throw", trash.throw, "belief", world.belief)
    clock.advance(days=trash.KEEP_DAYS + 1)
    assert journal.read(trash.expired) == ()  # nothing was done since: the clock may be wrong
    journal.do("Rename", relationships.rename, world.ana, "Ann")
    assert ("belief", world.belief) in journal.read(trash.expired)
    assert journal.do("", trash.purge_expired).value > 0
    assert journal.read(trash.expired) == ()
    assert lying(journal) == {}
    assert journal.undo().label == "Rename"


def test_a_day_earlier_it_stays(peopled: Peopled, clock: FakeClock) -> None:
    journal, world = peopled
    journal.do("Throw", trash.throw, "belief", world.belief)
    clock.advance(days=trash.KEEP_DAYS)
    journal.do("Rename", relationships.rename, world.ana, "Ann")
    assert ("belief", world.belief) not in journal.read(trash.expired)
    assert clock() - journal.read(trash.thrown)[0].at == dt.timedelta(days=trash.KEEP_DAYS)


def test_emptying_takes_everything(peopled: Peopled) -> None:
    journal, world = peopled
    journal.do("Throw", trash.throw, "relationship", world.ana)
    journal.do("", trash.purge_all)
    assert journal.read(trash.thrown) == ()
    assert examine.examine_file(journal.path).good
    assert {one.id for one in journal.read(people.names)} >= {world.firm}
