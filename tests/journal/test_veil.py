"""Screen-share mode below all views: no read gives out a name, a word or a confidence."""

import json
from collections.abc import Callable
from typing import Any

from sqlalchemy import JSON, Text

from relnotes.domain.happenings import ContributionDraft, EntryDraft, PromiseDraft
from relnotes.domain.kinds import Confidence, Side, StakeKind
from relnotes.domain.people import PersonDraft
from relnotes.domain.sides import RoleDraft, StakeDraft
from relnotes.domain.veil import Names, blurred, initials, told_apart
from relnotes.journal import (
    attachments,
    contributions,
    entries,
    people,
    promises,
    relationships,
    roles,
    search,
    stakes,
)
from relnotes.journal import tables as t
from relnotes.journal.access import Reader
from relnotes.journal.store import Journal
from tests.journal.conftest import Peopled


def _dump(reader: Reader) -> str:
    """Every value of every table, as a read sees it."""
    found: list[Any] = []
    for name in t.Base.metadata.tables:
        rows = reader.connection.exec_driver_sql(f'SELECT * FROM "{name}"')
        found.extend(list(map(str, row)) for row in rows)
    return json.dumps(found, ensure_ascii=False)


def test_initials_do_not_mix_people_up() -> None:
    assert initials("Ana Petrović") == "A. P."
    assert initials("  ") == "…"
    assert told_apart({3: "Ana Petrović", 9: "Adam Price", 1: "Zora"}) == {
        1: "Z.", 3: "A. P.", 9: "A. P. 2",
    }  # fmt: skip


def test_blurring_keeps_the_shape_and_no_letter() -> None:
    assert blurred("Ana said: 40 hours.\nYes") == "░░░ ░░░░: ░░ ░░░░░.\n░░░"
    assert blurred("Donaudampfschiff") == "░" * 7
    assert Names(["Ana Petrović"]).without("ANA’s adviser, not Anas") == "A.’s adviser, not Anas"


def test_no_word_or_name_gets_through(peopled: Peopled) -> None:
    journal, world = peopled
    words = ("Quincunx", "Zeugma", "Xylophone", "Bathos")
    journal.do("Log", entries.log, EntryDraft((world.ana,), words[0], body=words[1]))
    hidden = EntryDraft((world.ana,), "Told me", confidence=Confidence.IN_CONFIDENCE)
    secret = journal.do("Log", entries.log, hidden).value
    journal.do("Role", roles.give, RoleDraft(world.ana, Side.ME, "Petrović’s adviser"))
    brought = ContributionDraft(world.ana, Side.ME, words[2], evidence=words[3])
    journal.do("Bring", contributions.log, brought)
    names = [one.name for one in journal.read(people.names)]
    bare = journal.read(_dump)
    assert all(word in bare for word in (*words, *names, "Petrović"))
    seen = journal.read_veiled(_dump)
    assert [word for word in (*words, *names, "Petrović", "Told me") if word in seen] == []
    assert "P.’s adviser" in seen
    assert {"A. P.", "N. L."} <= {one.name for one in journal.read_veiled(people.names)}
    shown = journal.read_veiled(entries.recent, world.ana)
    assert secret not in {one.id for one in shown}
    assert secret in {one.id for one in journal.read(entries.recent, world.ana)}
    (hit,) = journal.read_veiled(search.find, words[0]).hits
    assert set(hit.title) == {"░"}


def test_history_hides_what_was_told_in_confidence(peopled: Peopled) -> None:
    journal, world = peopled
    told = EntryDraft((world.ana,), "Pomegranate", confidence=Confidence.PRIVATE)
    entry = journal.do("Log", entries.log, told).value
    journal.do("Edit", entries.revise, entry, EntryDraft((world.ana,), "Aubergine"))
    assert "Pomegranate" in journal.read(_dump)
    assert "Pomegranate" not in journal.read_veiled(_dump)


_STEPS = ("promise", "attempt", "contribution", "contribution_stake", "attachment")


def _told(journal: Journal, ana: int, told: Confidence) -> tuple[int, ...]:
    """An entry, and what came of it, and what came of that: its ids, a table in each place."""
    need = journal.do("Need", stakes.add, StakeDraft(ana, Side.ME, StakeKind.NEED, "Quiet")).value
    entry = EntryDraft((ana,), "Met", confidence=told)
    met = journal.do("Log", entries.log, entry).value
    promise = journal.do("Promise", promises.make, PromiseDraft(ana, Side.ME, "Call"), met).value
    tried = journal.do("Try", promises.try_again, promise, "No answer").value
    draft = ContributionDraft(ana, Side.ME, "Two days", stakes=(need,))
    brought = journal.do("Bring", contributions.log, draft, met).value
    file = "scan.txt", "text/plain", told.value.encode()
    (kept,) = journal.do(
        "Attach", attachments.attach_all, ana, [file], contribution_id=brought
    ).value
    serving = _rows(journal.read, "SELECT id FROM contribution_stake")[-1]
    return promise, tried, brought, serving, kept


def _rows(read: Callable[..., Any], query: str) -> list[int]:
    return list(read(lambda reader: reader.connection.exec_driver_sql(query).scalars().all()))


def test_what_belongs_to_something_private_is_hidden_at_any_depth(peopled: Peopled) -> None:
    """A try of a promise that was made in private was seen: only its promise was looked at."""
    journal, world = peopled
    shown = _told(journal, world.ana, Confidence.OPEN)
    hidden = _told(journal, world.ana, Confidence.PRIVATE)
    for table, seen, unseen in zip(_STEPS, shown, hidden, strict=True):
        ids = _rows(journal.read_veiled, f"SELECT id FROM {table}")
        assert seen in ids, table
        assert unseen not in ids, table
        assert unseen in _rows(journal.read, f"SELECT id FROM {table}")
        past = f"SELECT row_id FROM image WHERE table_name = '{table}'"
        assert seen in _rows(journal.read_veiled, past), table
        assert unseen not in _rows(journal.read_veiled, past), table
    found = _rows(journal.read_veiled, "SELECT record_id FROM search_doc WHERE kind = 'attachment'")
    assert (shown[-1] in found, hidden[-1] in found) == (True, False)


def test_the_past_of_what_is_gone_stays_hidden_with_it(peopled: Peopled) -> None:
    """A promise that was taken back is kept to be made again, no less hidden than its entry."""
    journal, world = peopled
    shown = _told(journal, world.ana, Confidence.OPEN)
    hidden = _told(journal, world.ana, Confidence.PRIVATE)
    for _ in range(12):
        journal.undo()
    assert not _rows(journal.read, "SELECT id FROM attempt")
    for table, seen, unseen in zip(_STEPS, shown, hidden, strict=True):
        past = f"SELECT row_id FROM image WHERE table_name = '{table}' AND before IS NOT NULL"
        assert {seen, unseen} <= set(_rows(journal.read, past)), table
        assert seen in _rows(journal.read_veiled, past), table
        assert unseen not in _rows(journal.read_veiled, past), table


def test_a_new_column_of_words_is_blurred_unless_somebody_decided_otherwise() -> None:
    from relnotes.journal import veil

    known = veil._STRUCTURE | veil._NAMELESS | veil._NAMES | veil._ABSENT
    columns = {
        (table.name, column.name): column
        for table in t.Base.metadata.tables.values()
        for column in table.columns
    }
    assert known <= columns.keys()
    for place, column in columns.items():
        if isinstance(column.type, Text | JSON) and place not in known:
            assert veil._kind(column) in ("blurred", "absent", "image"), place


def test_who_comes_later_is_veiled_too(journal: Journal) -> None:
    journal.read_veiled(people.names)
    journal.do("Add", relationships.add, PersonDraft("Zora Neale"))
    assert [one.name for one in journal.read_veiled(people.names)] == ["Z. N."]
