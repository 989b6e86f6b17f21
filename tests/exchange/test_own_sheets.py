"""The tables that leave come back: the people as themselves, the others as nobody."""

import csv
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from relnotes.domain.kinds import Counterpart, DetailKind
from relnotes.domain.people import Detail, PersonDraft
from relnotes.exchange import bringing, exporting, recognise
from relnotes.exchange.exporting import Format, Order
from relnotes.exchange.records import TroubleCode
from relnotes.exchange.table import defused
from relnotes.journal import arrivals, leaving_sheets, people, relationships, whole
from relnotes.journal.leaving import Wanted
from relnotes.journal.store import Journal

ANA = PersonDraft(
    "Ana Petrović",
    about="=1+1, she says\n\nand rows",
    tags=("public health", "rowing"),
    every_days=30,
    details=(Detail(DetailKind.EMAIL, "ana@x.example"),),
)
NAMESAKE = replace(ANA, about="Another one", details=(), every_days=None, tags=())
FIRM = PersonDraft("Northwind Ltd", counterpart=Counterpart.ORGANISATION)


@pytest.fixture
def table(journal: Journal, tmp_path: Path) -> bytes:
    """The table of people of a journal with two who are called the same."""
    for draft in (ANA, NAMESAKE, FIRM):
        journal.do("Add", relationships.add, draft)
    order = Order(Format.CSV, tmp_path / "tables", Wanted())
    journal.read(exporting.write, order, journal.clock())
    return (tmp_path / "tables" / "relationships.csv").read_bytes()


def test_people_come_back_as_themselves(journal: Journal, table: bytes) -> None:
    before = journal.read(whole.records)
    reading = recognise.read(table)
    assert (reading.needs_mapping, reading.troubles) == (False, ())
    came = journal.do("Bring", arrivals.bring, bringing.arrivals_of(reading)).value
    assert (came.added, came.known) == ((), 3)
    assert journal.read(whole.records) == before


def test_people_come_along_to_another_journal(journal: Journal, table: bytes) -> None:
    comers = bringing.arrivals_of(recognise.read(table))
    with closing(Journal.open(journal.path.with_name("second.relnotes"), journal.clock)) as second:
        second.do("Bring", arrivals.bring, comers)
        ids = [one.id for one in second.read(people.names)]
        drafts = [second.read(relationships.card, one).draft for one in ids]
    kinds = {one.name: one.counterpart for one in drafts}
    assert kinds == {ANA.name: Counterpart.PERSON, FIRM.name: Counterpart.ORGANISATION}
    assert len(drafts) == 3
    (first, other, _) = (one.draft for one in comers)
    assert (first.tags, first.every_days, other.every_days) == (ANA.tags, 30, None)
    assert first.about.startswith(ANA.about)
    assert "standing: active" in first.about


@pytest.mark.parametrize("days", ["0", "99999", "-3", "soon", "²"])
def test_a_rhythm_that_somebody_mistyped_costs_itself_only(table: bytes, days: str) -> None:
    assert b",30," in table
    changed = table.replace(b",30,", f",{days},".encode())
    (found, *_) = bringing.arrivals_of(recognise.read(changed))
    assert (found.draft.name, found.draft.every_days) == (ANA.name, None)


@pytest.mark.parametrize("kind", sorted(set(leaving_sheets.kinds()) - {"relationship"}))
def test_the_other_tables_bring_nobody(kind: str, tmp_path: Path) -> None:
    """`members.csv` brought namesakes of its people, and the rest was asked about."""
    file = tmp_path / "table.csv"
    columns = leaving_sheets.columns(kind)
    with file.open("w", encoding="utf-8-sig", newline="") as text:
        rows = csv.writer(text)
        rows.writerow(columns)
        rows.writerows([[defused(f"Ana {one}") for one in columns]] * 3)
    reading = recognise.read(file.read_bytes())
    assert [one.code for one in reading.troubles] == [TroubleCode.OWN_TABLE]
    assert (reading.people, reading.needs_mapping) == ((), False)


def test_a_table_of_somebody_else_with_ids_is_one_of_people() -> None:
    sheet = b"id,organisation_id,name,email\n1,7,Ana,ana@x.example\n2,7,Bo,bo@x.example\n"
    assert [one.name for one in recognise.read(sheet).people] == ["Ana", "Bo"]
