"""After somebody was forgotten, the past of everybody else can still be brought back."""

from relnotes.domain.happenings import EntryDraft
from relnotes.domain.people import PersonDraft
from relnotes.domain.problem import Code, Problem
from relnotes.journal import entries, examine, forget, past, people, relationships, revert, trash
from relnotes.journal.store import Journal
from tests.journal.conftest import Peopled

CANARY = "Quetzalcanary"


def _steps(journal: Journal) -> dict[str, int]:
    return {one.label: one.id for one in journal.read(past.steps)}


def _somebody_and_shared_steps(journal: Journal, stays: int) -> int:
    person: int = journal.do("Add", relationships.add, PersonDraft(f"{CANARY} Vogel")).value
    entry = journal.do("Log", entries.log, EntryDraft((person, stays), "Lunch", body="rain")).value
    journal.do("Log two", entries.log, EntryDraft((person,), CANARY))
    journal.do("Reword", entries.revise, entry, EntryDraft((person, stays), "Lunch", body="sun"))
    journal.do("Rename firm", relationships.rename, stays, "Southwind")
    journal.do("Rename", relationships.rename, person, f"{CANARY} Two")
    journal.do("Throw", trash.throw, "relationship", person)
    return person


def test_a_step_about_others_comes_back(peopled: Peopled) -> None:
    journal, world = peopled
    person = _somebody_and_shared_steps(journal, world.firm)
    journal.do("Forget", forget.forget, person)
    steps = _steps(journal)
    journal.do("Back", revert.revert_step, steps["Rename firm"])
    journal.do("Back", revert.revert_step, steps["Reword"])
    assert "Southwind" not in {one.name for one in journal.read(people.names)}
    (entry,) = [one for one in journal.read(entries.recent, world.firm) if one.title == "Lunch"]
    assert entry.body == "rain"
    assert [one.id for one in entry.people] == [world.firm]


def test_no_step_that_is_left_brings_them_back(peopled: Peopled) -> None:
    """Every step of the whole history is taken back, the newest first; some refuse, none fails."""
    journal, world = peopled
    person = _somebody_and_shared_steps(journal, world.firm)
    journal.undo()
    journal.do("Forget", forget.forget, person)
    taken = 0
    for step in journal.read(past.steps):
        try:
            journal.do("Back", revert.revert_step, step.id)
        except Problem as problem:
            assert problem.code in (Code.CONTRADICTED, Code.ALREADY_TAKEN_BACK, Code.GONE)
        else:
            taken += 1
        journal.settle()
        assert CANARY.encode() not in journal.path.read_bytes()
        assert CANARY.lower().encode() not in journal.path.read_bytes()
    assert taken >= 3
    assert journal.read(examine.examine).good
