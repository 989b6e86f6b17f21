"""The law of every change: it commits whole or not at all, and goes back and forth exactly."""

from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy import insert, select

from relnotes.domain.problem import Problem
from relnotes.journal import contacts, index, whole
from relnotes.journal import tables as t
from relnotes.journal.access import Reader, Writer
from relnotes.journal.store import Journal
from tests.conftest import FakeClock
from tests.journal.conftest import Peopled
from tests.journal.recipes import PARTS, RECIPES, STEPLESS, changes

Dump = tuple[whole.Rows, set[tuple[str, ...]]]


def dump(journal: Journal) -> Dump:
    """Everything a person wrote, what search knows of it, and when contact was and is due."""

    def made(reader: Reader) -> set[tuple[str, ...]]:
        d, c, h = t.SearchDoc, t.Contact, t.Touch
        columns = (d.kind, d.record_id, d.title, d.body, d.people, d.tags, d.facet)
        contact = select(c.relationship_id, c.day, c.entry_id)
        touch = select(h.relationship_id, h.every_days, h.last, h.due, h.late)
        queries = (select(*columns), contact, touch)
        return {
            tuple(map(str, row)) for query in queries for row in reader.connection.execute(query)
        }

    return journal.read(whole.records), journal.read(made)


def test_every_change_has_a_recipe() -> None:
    assert changes() == set(RECIPES) | STEPLESS | PARTS


@pytest.mark.parametrize(
    "change", RECIPES, ids=lambda change: f"{change.__module__.split('.')[-1]}.{change.__name__}"
)
def test_do_undo_redo_reopen(
    change: Callable[..., Any], peopled: Peopled, clock: FakeClock
) -> None:
    journal, world = peopled
    clock.advance(days=1)
    arguments, keywords = RECIPES[change](world)
    before = dump(journal)
    did = journal.do("Change", change, *arguments, **keywords).change
    after = dump(journal)
    assert did.rows
    assert after != before
    assert journal.undo().rows == did.rows
    assert dump(journal) == before
    journal.redo()
    assert dump(journal) == after
    again = Journal.open(journal.path, clock, create=False)
    assert dump(again) == after
    again.undo()
    assert dump(again) == before
    again.close()


@pytest.mark.parametrize(
    "change", RECIPES, ids=lambda change: f"{change.__module__.split('.')[-1]}.{change.__name__}"
)
def test_what_fails_leaves_nothing(change: Callable[..., Any], peopled: Peopled) -> None:
    journal, world = peopled
    arguments, keywords = RECIPES[change](world)
    before = dump(journal)

    def broken(writer: Writer) -> None:
        change(writer, *arguments, **keywords)
        writer.session.flush()
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        journal.do("Broken", broken)
    assert dump(journal) == before
    assert journal.undo().label == "World"


def test_what_is_made_of_records_is_what_a_rebuild_would_make(peopled: Peopled) -> None:
    journal, world = peopled
    for change, recipe in RECIPES.items():
        arguments, keywords = recipe(world)
        journal.do("Change", change, *arguments, **keywords)
        kept = dump(journal)[1]

        def rebuild(writer: Writer) -> None:
            index.rebuild(writer.session.connection())
            contacts.rebuild(writer.session.connection())

        journal.do("Rebuild", rebuild)
        assert dump(journal)[1] == kept
        journal.undo()


def test_a_change_that_does_nothing_is_no_step(peopled: Peopled) -> None:
    journal, _ = peopled
    assert journal.do("Nothing", lambda writer: None).change.rows == {}
    assert journal.undo().label == "World"


def test_reads_cannot_write(journal: Journal) -> None:
    def sneaky(reader: Reader) -> None:
        reader.connection.execute(insert(t.Draft).values(place="x", changed=None, text="y"))

    with pytest.raises(Problem, match="read only"):
        journal.read(sneaky)
