"""Forgetting: their words are in no byte of the journal, and nobody else loses one."""

from collections.abc import Callable
from typing import Any

from relnotes.domain.happenings import ContributionDraft, EntryDraft, PromiseDraft
from relnotes.domain.kinds import DetailKind, Side, StakeKind, TermKind
from relnotes.domain.people import Detail, PersonDraft, TermDraft
from relnotes.domain.repair import RepairDraft
from relnotes.domain.sides import RoleDraft, StakeDraft
from relnotes.journal import (
    attachments,
    contributions,
    drafts,
    entries,
    examine,
    forget,
    history,
    people,
    promises,
    propositions,
    relationships,
    repairs,
    roles,
    search,
    stakes,
    trash,
    whole,
)
from relnotes.journal.store import Journal
from tests.journal.conftest import Peopled

CANARY = "Quetzalcanary"


def _sings(journal: Journal, change: Callable[..., Any], *arguments: Any) -> Any:
    return journal.do(f"{CANARY} sings", change, *arguments).value


def _somebody(journal: Journal) -> int:
    """Somebody whose word is everywhere: in records, their past, the trash, files and drafts."""
    draft = PersonDraft(
        f"{CANARY} Vogel",
        about=f"{CANARY} hums",
        tags=(),
        details=(Detail(DetailKind.EMAIL, f"{CANARY}@example.org"),),
        terms=(TermDraft(TermKind.NEVER, f"Never call {CANARY}"),),
    )
    person: int = _sings(journal, relationships.add, draft)
    need = StakeDraft(person, Side.THEM, StakeKind.NEED, f"{CANARY} needs seed")
    stake = _sings(journal, stakes.add, need)
    _sings(journal, roles.give, RoleDraft(person, Side.ME, f"{CANARY} keeper"))
    entry = _sings(journal, entries.log, EntryDraft((person,), f"{CANARY} at noon", body=CANARY))
    brought = ContributionDraft(person, Side.ME, f"Fed {CANARY}", stakes=(stake,))
    _sings(journal, contributions.log, brought, entry)
    _sings(journal, promises.make, PromiseDraft(person, Side.THEM, f"{CANARY} will sing"))
    _sings(journal, propositions.reword, person, f"{CANARY} gets seed")
    _sings(journal, repairs.open, RepairDraft(person, f"{CANARY} fell silent"))
    _sings(journal, attachments.attach, person, f"{CANARY}.txt", "text/plain", CANARY.encode())
    _sings(journal, relationships.rename, person, f"{CANARY} Renamed")
    _sings(journal, trash.throw, "entry", entry)
    journal.do("Draft", drafts.keep, "log", f"half a word about {CANARY}")
    return person


def test_no_byte_of_them_is_left(peopled: Peopled) -> None:
    journal, _ = peopled
    before = journal.read(whole.records)
    person = _somebody(journal)
    assert journal.path.read_bytes() + _beside(journal) != b""
    reach = journal.read(forget.reach, person)
    removed = journal.do("Forget", forget.forget, person).value
    journal.settle()
    assert removed == reach
    assert {"relationship", "stake", "entry", "contribution"} <= {kind for kind, _ in reach.records}
    assert journal.read(search.find, CANARY).hits == ()
    assert journal.read(whole.records) == before
    assert journal.read(examine.examine).good
    left = journal.path.read_bytes() + _beside(journal)
    for word in (CANARY, CANARY.lower()):
        assert word.encode() not in left


def test_their_words_were_there_before(peopled: Peopled) -> None:
    """The control: without forgetting, the search above does find them."""
    journal, _ = peopled
    _somebody(journal)
    journal.settle()
    assert CANARY.encode() in journal.path.read_bytes()


def test_what_is_shared_stays_with_the_others(peopled: Peopled) -> None:
    journal, world = peopled
    assert journal.read(forget.reach, world.ana).shared_entries == 1
    journal.do("Forget", forget.forget, world.ana)
    (entry,) = journal.read(entries.recent, world.firm)
    assert [one.name for one in entry.people] == ["Northwind Ltd"]
    assert "Ana Petrović" not in {one.name for one in journal.read(people.names)}
    assert journal.read(examine.examine).good


def test_nothing_can_be_walked_back_past_it(peopled: Peopled) -> None:
    journal, world = peopled
    journal.do("Rename", relationships.rename, world.firm, "Southwind")
    journal.do("Forget", forget.forget, world.ana)
    assert journal.read(history.reach) == history.Reach(None, None)
    journal.do("Rename", relationships.rename, world.firm, "Westwind")
    assert journal.undo().label == "Rename"


def _beside(journal: Journal) -> bytes:
    wal = journal.path.with_name(journal.path.name + "-wal")
    return wal.read_bytes() if wal.exists() else b""
