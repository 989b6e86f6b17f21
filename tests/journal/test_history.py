"""Steps: what undo reaches, what it is called, and how a record came to be what it is."""

import pytest

from relnotes.domain.kinds import StakeState
from relnotes.domain.problem import Code, Problem
from relnotes.journal import history, people, relationships, stakes
from relnotes.journal.store import Journal
from tests.conftest import FakeClock
from tests.journal.conftest import Peopled


def _name(journal: Journal, relationship_id: int) -> str:
    return next(one.name for one in journal.read(people.names) if one.id == relationship_id)


def test_typing_on_at_one_record_is_one_step(peopled: Peopled, clock: FakeClock) -> None:
    journal, world = peopled
    for name in ("A", "An", "Ann"):
        journal.do("Rename", relationships.rename, world.ana, name)
        clock.advance(minutes=0)
    assert journal.undo().label == "Rename"
    assert _name(journal, world.ana) == "Ana Petrović"
    journal.redo()
    assert _name(journal, world.ana) == "Ann"


def test_after_a_minute_it_is_a_step_of_its_own(peopled: Peopled, clock: FakeClock) -> None:
    journal, world = peopled
    journal.do("Rename", relationships.rename, world.ana, "Ann")
    clock.advance(minutes=2)
    journal.do("Rename", relationships.rename, world.ana, "Anna")
    journal.undo()
    assert _name(journal, world.ana) == "Ann"


def test_two_records_are_two_steps(peopled: Peopled) -> None:
    journal, world = peopled
    journal.do("Rename", relationships.rename, world.ana, "Ann")
    journal.do("Rename", relationships.rename, world.firm, "Southwind")
    journal.undo()
    assert _name(journal, world.ana) == "Ann"
    assert _name(journal, world.firm) == "Northwind Ltd"


def test_how_much_a_step_would_put_back_is_counted_up_to_a_limit(peopled: Peopled) -> None:
    journal, world = peopled
    journal.do("Rename", relationships.rename, world.ana, "Ann")
    assert journal.read(history.extent, 9, again=False) == 1
    assert journal.read(history.extent, 9, again=True) == 0
    journal.undo()
    assert journal.read(history.extent, 9, again=True) == 1
    assert journal.read(history.extent, 9, again=False) == 9, "the world was made in one step"


def test_an_undo_says_how_far_it_is_and_may_be_stopped(peopled: Peopled) -> None:
    journal, world = peopled
    heard: list[float] = []

    def stop(fraction: float) -> None:
        heard.append(fraction)
        raise InterruptedError

    with pytest.raises(InterruptedError):
        journal.undo(stop)
    assert heard == [0.0]
    assert _name(journal, world.ana) == "Ana Petrović"
    assert journal.read(history.reach).undo == "World"


def test_a_new_change_ends_what_could_be_redone(peopled: Peopled) -> None:
    journal, world = peopled
    journal.do("Rename", relationships.rename, world.ana, "Ann")
    journal.undo()
    assert journal.read(history.reach) == history.Reach("World", "Rename")
    journal.do("Pin", relationships.pin, world.ana, pinned=True)
    assert journal.read(history.reach) == history.Reach("Pin", None)
    with pytest.raises(Problem) as raised:
        journal.redo()
    assert raised.value.code is Code.NOTHING_TO_REDO


def test_back_to_nothing_and_forth_again(peopled: Peopled) -> None:
    journal, world = peopled
    journal.do("Rename", relationships.rename, world.ana, "Ann")
    journal.undo()
    journal.undo()
    assert journal.read(people.names) == ()
    while journal.read(history.reach).undo is not None:
        journal.undo()
    with pytest.raises(Problem) as raised:
        journal.undo()
    assert raised.value.code is Code.NOTHING_TO_UNDO
    for _ in (*world.doubts.steps, "Believe"):
        journal.redo()
    journal.redo()
    journal.redo()
    assert _name(journal, world.ana) == "Ann"


def test_the_old_state_of_a_stake_stays_in_its_history(peopled: Peopled, clock: FakeClock) -> None:
    journal, world = peopled
    clock.advance(days=3)
    journal.do("State", stakes.set_state, world.need, StakeState.MET, note="The board nodded")
    states = journal.read(stakes.states, world.need)
    assert [one.state for one in states] == [StakeState.MET, StakeState.OPEN]
    assert states[0].note == "The board nodded"
    (line,) = (one for one in journal.read(stakes.of, world.ana) if one.id == world.need)
    assert line.state is StakeState.MET


def test_a_back_dated_state_does_not_become_the_present_one(
    peopled: Peopled, clock: FakeClock
) -> None:
    journal, world = peopled
    journal.do("State", stakes.set_state, world.need, StakeState.MET)
    day = clock().date().replace(month=1)
    journal.do("State", stakes.set_state, world.need, StakeState.UNMET, day=day)
    (line,) = (one for one in journal.read(stakes.of, world.ana) if one.id == world.need)
    assert line.state is StakeState.MET
