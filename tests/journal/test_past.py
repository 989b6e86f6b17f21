"""Bringing back what was: fields, records and steps, and what stands against it."""

import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from relnotes.domain import kinds as k
from relnotes.domain.happenings import EntryDraft
from relnotes.domain.people import PersonDraft
from relnotes.domain.problem import Code, Problem
from relnotes.journal import (
    belongs,
    entries,
    history,
    past,
    people,
    relationships,
    revert,
    search,
    stakes,
    tags,
    trash,
    whole,
)
from relnotes.journal import tables as t
from relnotes.journal.store import Journal
from relnotes.journal.triggers import tracked
from tests.conftest import FakeClock
from tests.journal.conftest import Peopled
from tests.journal.world import World

HOUSE = {"created", "changed"}
Rows = dict[tuple[str, int], dict[str, Any]]


def rows(journal: Journal) -> Rows:
    """Every row without the columns that the journal itself writes."""
    return {
        (table, row["id"]): {name: row[name] for name in row if name not in HOUSE}
        for table, found in journal.read(whole.records).items()
        for row in found
    }


def step(journal: Journal, label: str, change: Callable[..., Any], *args: Any, **kw: Any) -> int:
    return journal.do(label, change, *args, **kw).change.step_id


def refused(journal: Journal, change: Callable[..., Any], *args: Any) -> Problem:
    before = rows(journal)
    with pytest.raises(Problem) as raised:
        journal.do("Refused", change, *args)
    assert rows(journal) == before
    return raised.value


# What is neither a record nor a part of one, and has its own place in the window.
ALONE = {"away", "circle_view", "programme", "tag", "template", "tier_rhythm"}


def test_every_part_belongs_to_a_record() -> None:
    parts = set(tracked()) - belongs.records() - ALONE
    assert set(belongs.OWNERS) == parts
    for part, column in belongs.OWNERS.items():
        assert belongs.points_to(part, column) in belongs.records()
    for table, column in belongs.TITLES.items():
        assert column in tracked()[table].columns


def test_fields_that_hang_together_are_fields() -> None:
    for table, columns in revert.TOGETHER.items():
        assert table in belongs.records()
        assert columns <= set(tracked()[table].columns.keys())


def test_a_step_tells_what_it_changed(peopled: Peopled, clock: FakeClock) -> None:
    journal, world = peopled
    clock.advance(days=1)
    done = step(
        journal,
        "Edit",
        entries.revise,
        world.entry,
        EntryDraft((world.ana,), "Budget cut", kind=k.EntryKind.CALL, tags=("audit",)),
    )
    told = journal.read(past.told, done)
    assert told.step.label == "Edit"
    assert told.step.rows[0] == ("entry", 1)
    entry = next(one for one in told.changes if one.row.table == "entry")
    assert entry.row == belongs.Named("entry", world.entry, "Budget cut")
    fields = {one.column: (one.before, one.after) for one in entry.fields}
    assert fields["title"] == ("Budget agreed", "Budget cut")
    assert fields["kind"] == (k.EntryKind.MEETING, k.EntryKind.CALL)
    gone = next(one for one in told.changes if one.row.table == "entry_person")
    assert gone.gone
    assert gone.record.name == "Budget cut"
    (who,) = gone.fields
    assert who.before == belongs.Named("relationship", world.firm, "Northwind Ltd")


def test_steps_come_in_windows(peopled: Peopled) -> None:
    journal, world = peopled
    for name in "ABCDE":
        journal.do(f"Rename {name}", relationships.rename, world.ana, name)
    newest = journal.read(past.steps, limit=3)
    assert [one.label for one in newest] == ["Rename E", "Rename D", "Rename C"]
    older = journal.read(past.steps, before=newest[-1].id, limit=2)
    assert [one.label for one in older] == ["Rename B", "Rename A"]


def test_a_record_hears_of_its_parts_also_of_those_that_are_gone(peopled: Peopled) -> None:
    journal, world = peopled
    edited = step(
        journal, "Entry", entries.revise, world.entry, EntryDraft((world.ana, world.firm), "New")
    )
    state = step(journal, "State", stakes.set_state, world.need, k.StakeState.MET)
    untagged = step(journal, "Tags", tags.put, t.RelationshipTag, world.ana, ("audit",))
    step(journal, "Other", relationships.rename, world.trashed - 1, "Somebody else")

    def heard(table: str, row_id: int) -> set[int]:
        return {one.id for one in journal.read(past.steps, about=(table, row_id))}

    assert {edited, state, untagged} <= heard("relationship", world.ana)
    assert edited in heard("entry", world.entry)
    assert state not in heard("entry", world.entry)
    assert state in heard("stake", world.need)
    labels = {one.label for one in journal.read(past.steps, about=("relationship", world.ana))}
    assert "Other" not in labels
    terminal = {one.id for one in journal.read(history.recent, 50, world.ana)}
    assert {edited, state, untagged} <= terminal


def test_a_field_comes_back(peopled: Peopled) -> None:
    journal, world = peopled
    draft = EntryDraft((world.ana, world.firm), "Another title", body="Another body")
    edited = step(journal, "Edit", entries.revise, world.entry, draft)
    journal.do("Restore", revert.restore_field, "entry", world.entry, "title", edited)
    card = journal.read(entries.card, world.entry)
    assert (card.title, card.body) == ("Budget agreed", "Another body")
    assert journal.undo().label == "Restore"
    assert journal.read(entries.card, world.entry).title == "Another title"


def test_what_hangs_together_does_not_come_back_by_itself(peopled: Peopled) -> None:
    journal, world = peopled
    state = step(journal, "State", stakes.set_state, world.need, k.StakeState.MET)
    problem = refused(journal, revert.restore_field, "stake", world.need, "state", state)
    assert problem.code is Code.NOT_BY_ITSELF
    begun = journal.read(past.steps)[-1].id
    problem = refused(journal, revert.restore_record, "belief", world.doubts.beliefs[0], begun)
    assert problem.code is Code.NOT_BY_ITSELF


def test_a_record_comes_back_with_its_parts(peopled: Peopled) -> None:
    journal, world = peopled
    before = rows(journal)
    draft = EntryDraft((world.ana,), "Another title", tags=("new",))
    edited = step(journal, "Edit", entries.revise, world.entry, draft)
    journal.do("Again", entries.revise, world.entry, EntryDraft((world.ana,), "A third"))
    journal.do("Restore", revert.restore_record, "entry", world.entry, edited)
    now = rows(journal)
    assert {key: row for key, row in now.items() if key[0] != "tag"} == {
        key: row for key, row in before.items() if key[0] != "tag"
    }


def test_a_step_that_is_not_the_last_comes_back(peopled: Peopled) -> None:
    journal, world = peopled
    renamed = step(journal, "Rename", relationships.rename, world.ana, "Ann")
    journal.do("Pin", relationships.pin, world.ana, pinned=True)
    journal.do("Revert", revert.revert_step, renamed)
    header = journal.read(people.header, world.ana, journal.clock().date())
    assert (header.name, header.pinned) == ("Ana Petrović", True)
    steps = {one.id: one.taken_back for one in journal.read(past.steps)}
    assert steps[renamed]
    assert refused(journal, revert.revert_step, renamed).code is Code.ALREADY_TAKEN_BACK
    journal.undo()
    assert not {one.id: one.taken_back for one in journal.read(past.steps)}[renamed]


def test_taking_back_what_took_back_brings_it_again(peopled: Peopled) -> None:
    journal, world = peopled
    renamed = step(journal, "Rename", relationships.rename, world.ana, "Ann")
    back = step(journal, "Revert", revert.revert_step, renamed)
    journal.do("Again", revert.revert_step, back)
    states = {one.id: one.taken_back for one in journal.read(past.steps)}
    assert (states[renamed], states[back]) == (False, True)
    assert journal.read(people.header, world.ana, journal.clock().date()).name == "Ann"


def test_what_others_have_undone_since_is_taken_back_already(peopled: Peopled) -> None:
    journal, world = peopled
    renamed = step(journal, "Rename", relationships.rename, world.ana, "Ann")
    journal.do("By hand", relationships.rename, world.ana, "Ana Petrović")
    journal.do("Throw away", trash.throw, "relationship", world.ana)
    assert refused(journal, revert.revert_step, renamed).code is Code.ALREADY_TAKEN_BACK
    assert journal.read(history.reach).undo == "Throw away"


def test_two_steps_taken_back_within_a_minute_stay_two(peopled: Peopled) -> None:
    journal, world = peopled
    first = step(journal, "One", relationships.rename, world.ana, "Ann")
    second = step(journal, "Two", relationships.pin, world.ana, pinned=True)
    journal.do("Take back", revert.revert_step, first)
    journal.do("Take back", revert.revert_step, second)
    states = {one.id: one.taken_back for one in journal.read(past.steps)}
    assert states[first]
    assert states[second]


@pytest.mark.parametrize("trashed", [False, True])
def test_what_later_contradicts_is_named(peopled: Peopled, trashed: bool) -> None:
    journal, _ = peopled
    made = step(journal, "Meet", relationships.add, PersonDraft("Tomoko"))
    tomoko = next(one.id for one in journal.read(people.names) if one.name == "Tomoko")
    if trashed:
        later = step(journal, "Throw away", trash.throw, "relationship", tomoko)
    else:
        later = step(journal, "Lunch", entries.log, EntryDraft((tomoko,), "Noodles"))
    problem = refused(journal, revert.revert_step, made)
    assert problem.code is Code.CONTRADICTED
    assert problem.details == {"label": "Throw away" if trashed else "Lunch", "step": later}
    journal.do("Revert", revert.revert_step, later)
    journal.do("Revert", revert.revert_step, made)
    assert all(one.name != "Tomoko" for one in journal.read(people.names))


def test_the_same_field_written_later_stands_against_it(peopled: Peopled) -> None:
    journal, world = peopled
    first = step(journal, "One", relationships.rename, world.ana, "Ann")
    step(journal, "Two", relationships.rename, world.ana, "Anna")
    assert refused(journal, revert.revert_step, first).details["label"] == "Two"
    journal.do("Three", relationships.rename, world.ana, "Ann")
    journal.do("Revert", revert.revert_step, first)
    assert journal.read(people.header, world.ana, journal.clock().date()).name == "Ana Petrović"


def test_a_stake_keeps_repeating_its_newest_state(peopled: Peopled, clock: FakeClock) -> None:
    journal, world = peopled
    clock.advance(days=1)
    met = step(journal, "Met", stakes.set_state, world.need, k.StakeState.MET)
    day = clock().date().replace(day=1)
    journal.do("Once", stakes.set_state, world.need, k.StakeState.UNMET, day=day)
    journal.do("Revert", revert.revert_step, met)
    newest = journal.read(stakes.states, world.need)[0]
    (line,) = (one for one in journal.read(stakes.of, world.ana) if one.id == world.need)
    assert line.state is newest.state


def test_search_follows_what_comes_back(peopled: Peopled) -> None:

    journal, world = peopled
    draft = EntryDraft((world.ana, world.firm), "Pelicans", body="")
    edited = step(journal, "Edit", entries.revise, world.entry, draft)
    journal.do("Revert", revert.revert_step, edited)
    assert not journal.read(search.find, "pelicans").hits
    assert journal.read(search.find, "calm").hits


# The law: a step taken back leaves what it changed as it was before, and nothing else touched.

_NAMES = st.sampled_from(["Ann", "Bea", "Cleo"])
_ACTS = st.one_of(
    st.tuples(st.just("rename"), st.sampled_from(["ana", "firm"]), _NAMES),
    st.tuples(st.just("pin"), st.sampled_from(["ana", "firm"]), st.booleans()),
    st.tuples(st.just("title"), st.just("entry"), _NAMES),
    st.tuples(st.just("both"), st.just("entry"), st.booleans()),
    st.tuples(st.just("throw"), st.sampled_from(["ana", "entry"]), st.none()),
    st.tuples(st.just("undo"), st.none(), st.none()),
)


def _act(journal: Journal, world: World, act: tuple[str, str | None, Any]) -> None:
    verb, whom, what = act
    target = getattr(world, whom) if whom else 0
    table = "entry" if whom == "entry" else "relationship"
    if verb == "undo":
        if journal.read(history.reach).undo not in (None, "World"):
            journal.undo()
    elif verb == "rename":
        journal.do(f"rename {what}", relationships.rename, target, what)
    elif verb == "pin":
        journal.do(f"pin {what}", relationships.pin, target, pinned=what)
    elif verb == "throw":
        journal.do(f"throw {whom}", trash.throw, table, target)
    else:
        card = journal.read(entries.card, target)
        title = what if verb == "title" else card.title
        them = (world.ana, world.firm) if verb == "both" and what else (world.ana,)
        journal.do(f"{verb} {what}", entries.revise, target, EntryDraft(them, title))


@settings(max_examples=20, deadline=None, phases=[Phase.explicit, Phase.generate])
@given(acts=st.lists(_ACTS, min_size=1, max_size=8), which=st.integers(0, 7))
def test_a_reverted_step_leaves_its_fields_as_before(
    world_file: tuple[Path, World], acts: list[tuple[str, str | None, Any]], which: int
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "law.relnotes"
        shutil.copy(world_file[0], path)
        clock, world = FakeClock(), world_file[1]
        journal = Journal.open(path, clock)
        try:
            _obeys_the_law(journal, clock, world, acts, which)
        finally:
            journal.close()


def _obeys_the_law(
    journal: Journal,
    clock: FakeClock,
    world: World,
    acts: list[tuple[str, str | None, Any]],
    which: int,
) -> None:
    seen: dict[int, tuple[Rows, Rows]] = {}
    world_step = journal.read(past.steps, limit=1)[0].id
    for act in acts:
        clock.advance(minutes=5)
        before = rows(journal)
        try:
            _act(journal, world, act)
        except Problem:
            continue
        newest = journal.read(past.steps, limit=1)[0].id
        if newest != world_step:
            seen.setdefault(newest, (before, rows(journal)))
    if not seen:
        return
    chosen = sorted(seen)[which % len(seen)]
    before, after = seen[chosen]
    now = rows(journal)
    state = {one.id: one.taken_back for one in journal.read(past.steps)}[chosen]
    try:
        journal.do("Revert", revert.revert_step, chosen)
    except Problem as problem:
        assert rows(journal) == now
        assert not state or problem.code is Code.ALREADY_TAKEN_BACK
        assert state or problem.code in (Code.ALREADY_TAKEN_BACK, Code.CONTRADICTED)
        return
    assert not state
    result = rows(journal)
    for key in before.keys() | after.keys() | now.keys():
        old, new = before.get(key), after.get(key)
        expected = now.get(key)
        if old is None or new is None:
            expected = expected if old == new else old
        elif expected is not None:
            expected = expected | {name: old[name] for name in old if old[name] != new[name]}
        assert result.get(key) == expected
    journal.undo()
    assert rows(journal) == now
