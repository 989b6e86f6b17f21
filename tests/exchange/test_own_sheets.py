"""The tables that leave come back: the people as themselves, the others as nobody."""

import csv
import io
import zipfile
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from relnotes.domain.kinds import Counterpart, DetailKind
from relnotes.domain.people import Detail, OccasionDraft, PersonDraft
from relnotes.exchange import exporting, parcels, recognise
from relnotes.exchange.exporting import Format, Order
from relnotes.exchange.records import Reading, TroubleCode
from relnotes.exchange.table import defused
from relnotes.journal import arrivals, leaving_sheets, people, relationships, whole
from relnotes.journal.leaving import Wanted
from relnotes.journal.store import Journal
from tests.exchange.comers import arrivals_of

ANA = PersonDraft(
    "Ana Petrović",
    about="=1+1, she says\n\nand rows",
    tags=("public health", "rowing"),
    every_days=30,
    details=(
        Detail(DetailKind.EMAIL, "ana@x.example", "work"),
        Detail(DetailKind.EMAIL, "+ana@home.example"),
        Detail(DetailKind.PHONE, "+49 170 1234567", "mobile"),
        Detail(DetailKind.ORGANISATION, "Northwind Ltd"),
        Detail(DetailKind.POSITION, 'Head of "Water"'),
        Detail(DetailKind.URL, "https://x.example/ana"),
        Detail(DetailKind.ADDRESS, "Am Ring 5, 2nd floor\n10115 Berlin", "home"),
        Detail(DetailKind.ALIAS, "Anica"),
        Detail(DetailKind.RELATED, "Bo", "brother"),
    ),
    occasions=(OccasionDraft("birthday", "--03-14"), OccasionDraft("anniversary", "2011-05-01")),
)
NAMESAKE = replace(
    ANA,
    about="Another one",
    details=(Detail(DetailKind.EMAIL, "namesake@x.example"),),
    occasions=(),
    every_days=None,
    tags=(),
)
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
    came = journal.do("Bring", arrivals.bring, arrivals_of(reading)).value
    assert (came.added, came.known) == ((), 3)
    assert journal.read(whole.records) == before


def test_people_come_along_to_another_journal(journal: Journal, table: bytes) -> None:
    comers = arrivals_of(recognise.read(table))
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


def _people(path: Path) -> Reading:
    (reading,) = (one.reading for one in parcels.opened(path) if one.reading.people)
    return reading


@pytest.mark.parametrize("alone", [False, True])
@pytest.mark.usefixtures("table")
def test_contact_details_and_dates_come_back_with_them(tmp_path: Path, *, alone: bool) -> None:
    folder = tmp_path / "tables"
    reading = _people(folder / "relationships.csv" if alone else folder)
    ana, namesake, firm = (one.draft for one in arrivals_of(reading))
    assert ana.details == ANA.details
    assert ana.occasions == ANA.occasions
    assert (namesake.details, namesake.occasions) == (NAMESAKE.details, ())
    assert (firm.details, firm.occasions) == ((), ())


def test_they_come_out_of_a_zip_and_as_a_spreadsheet_saved_them(
    table: bytes, tmp_path: Path
) -> None:
    whole_ones = _people(tmp_path / "tables").people
    with zipfile.ZipFile(tmp_path / "tables.zip", "w") as packed:
        for file in (tmp_path / "tables").iterdir():
            with file.open(encoding="utf-8-sig", newline="") as text:
                again = io.StringIO(newline="")
                csv.writer(again, delimiter=";").writerows(csv.reader(text))
            packed.writestr(f"out/{file.name}", again.getvalue().encode("utf-16"))
    found = _people(tmp_path / "tables.zip").people
    assert [(one.name, one.emails, one.addresses, one.dates) for one in found] == [
        (one.name, one.emails, one.addresses, one.dates) for one in whole_ones
    ]
    assert whole_ones[0].emails and table


@pytest.mark.parametrize(
    "details",
    [
        b"",
        b"\xff\xfe\0",
        b'"' * 5_000,
        b"id,relationship_id,kind\r\n1,1,email\r\n",
        b"relationship_id,kind,label,value\r\n1\r\n1,email\r\n1,email,,,,,,,\r\n,,,\r\n99,email,,x\r\n",
        b'relationship_id,kind,label,value\r\n1,email,"home,x\r\n1,soon,\0,x@x.example\r\n',
    ],
)
@pytest.mark.usefixtures("table")
def test_a_damaged_table_of_details_costs_itself_only(details: bytes, tmp_path: Path) -> None:
    (tmp_path / "tables" / "contact details.csv").write_bytes(details)
    found = arrivals_of(_people(tmp_path / "tables"))
    assert [one.draft.name for one in found] == [ANA.name, NAMESAKE.name, FIRM.name]
    assert found[0].draft.occasions == ANA.occasions


@pytest.mark.parametrize("name", ["people.csv", "relationships.csv"])
@pytest.mark.usefixtures("table")
def test_nobody_elses_table_takes_details_along(name: str, tmp_path: Path) -> None:
    sheet = b"id,name,email,uid\n1,Ana,ana@other.example,7\n"
    (tmp_path / "tables" / "relationships.csv").unlink()
    (tmp_path / "tables" / name).write_bytes(sheet)
    (ana,) = _people(tmp_path / "tables").people
    assert [one.value for one in ana.emails] == ["ana@other.example"]


@pytest.mark.parametrize("days", ["0", "99999", "-3", "soon", "²"])
def test_a_rhythm_that_somebody_mistyped_costs_itself_only(table: bytes, days: str) -> None:
    assert b",30," in table
    changed = table.replace(b",30,", f",{days},".encode())
    (found, *_) = arrivals_of(recognise.read(changed))
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
