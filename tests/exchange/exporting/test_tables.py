"""A table for each kind of record: which of them leave, and what each column says."""

import csv
import datetime as dt
import io
from pathlib import Path

import pytest

from relnotes.domain.growth import BeliefDraft
from relnotes.exchange.exporting import Format, Written
from relnotes.journal import belongs, leaving_sheets, lessons, relationships
from relnotes.journal.access import Reader
from relnotes.journal.leaving import Wanted
from relnotes.journal.store import Journal
from tests.exchange import sheet_columns
from tests.exchange.exporting.conftest import ANA, DAY, OLD, write


def tables_in(path: Path) -> dict[str, list[dict[str, str]]]:
    found = {}
    for file in path.iterdir():
        text = file.read_bytes()
        assert text.startswith(b"\xef\xbb\xbf")
        rows = csv.DictReader(io.StringIO(text.decode("utf-8-sig"), newline=""))
        found[file.stem] = list(rows)
    return found


def test_a_table_for_each_kind(journal: Journal, people: tuple[int, int], tmp_path: Path) -> None:
    written = write(journal, Format.CSV, tmp_path / "t")
    tables = tables_in(tmp_path / "t")
    assert written == Written(sum(map(len, tables.values())), held_back=3)
    by_title = {row["title"]: row for row in tables["entries"]}
    assert set(by_title) == {"Budget: agreed?", "'=SUM(A1)"}
    agreed = by_title["Budget: agreed?"]
    assert (agreed["day"], agreed["time"], agreed["minutes"]) == ("2026-11-05", "14:30", "50")
    assert agreed["people"] == "Ana Petrović; A/B: Tools*"
    assert agreed["body"] == "Calm.\n- [[Sven]] *said* it"
    assert [row["relationship"] for row in tables["promises"]] == ["A/B: Tools*"]
    assert [row["what"] for row in tables["contributions"]] == ["Ran the rehearsal"]
    assert tables["repairs"][0]["their_part"] == "", "sealed until it is mended"
    write(journal, Format.CSV, tmp_path / "p", Wanted(private=True))
    tables = tables_in(tmp_path / "p")
    assert len(tables["entries"]) == 3
    assert tables["repairs"][0]["their_part"] == "They had changed the hour"


def test_every_column_is_documented() -> None:
    """`formats.md` names each table of the export with its columns, and no others."""
    text = sheet_columns.FILE.read_text(encoding="utf-8")
    assert text == sheet_columns.told()
    assert "| `contributions.csv` | `id`, `relationship_id`, `relationship`, `side`, " in text


def test_every_record_has_a_table() -> None:
    """Only what is no record for itself, and summaries, which have formats of their own."""
    assert belongs.records() - set(leaving_sheets.kinds()) == {"attachment", "value_summary"}
    assert len(set(leaving_sheets.kinds().values())) == len(leaving_sheets.kinds())


@pytest.mark.parametrize(
    ("wanted", "titles"),
    [
        (Wanted(people=(1,)), {"Budget: agreed?"}),
        (Wanted(people=(2,)), {"Budget: agreed?", "=SUM(A1)"}),
        (Wanted(people=(2,), since=dt.date(2026, 1, 1)), {"Budget: agreed?"}),
        (Wanted(until=dt.date(2026, 1, 1)), {"=SUM(A1)"}),
        (Wanted(tags=("HARBOUR",)), {"Budget: agreed?", "=SUM(A1)"}),
        (Wanted(tags=("board",)), {"Budget: agreed?"}),
        (Wanted(tags=("board",), people=(1,)), {"Budget: agreed?"}),
        (Wanted(people=(1,), private=True), {"Budget: agreed?", "She is leaving"}),
    ],
)
def test_what_leaves_is_chosen(
    journal: Journal, people: tuple[int, int], wanted: Wanted, titles: set[str]
) -> None:
    assert people == (1, 2)

    def found(reader: Reader) -> set[str]:
        sheets = leaving_sheets.sheets(reader, wanted)
        (entries_,) = (one for one in sheets if one.name == "entries")
        at = entries_.columns.index("title")
        return {row[at] for row in entries_.rows}

    assert journal.read(found) == titles


def test_however_few_are_looked_up_at_once(
    journal: Journal, people: tuple[int, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    """All rows were put into order whole, which took 800 MB of a million entries."""

    def found(reader: Reader) -> dict[str, list[tuple[object, ...]]]:
        return {one.name: list(one.rows) for one in leaving_sheets.sheets(reader, Wanted())}

    wanted = journal.read(found)
    assert [row[4] for row in wanted["entries"]] == [OLD, DAY]
    monkeypatch.setattr(leaving_sheets, "_AT_ONCE", 1)
    assert journal.read(found) == wanted


def test_what_is_about_nobody_leaves_with_everything_only(journal: Journal) -> None:
    journal.do("Believe", lessons.believe, BeliefDraft("Boards read only tables"))
    ana = journal.do("Add", relationships.add, ANA).value
    journal.do("Believe", lessons.believe, BeliefDraft("She reads tables", relationship_id=ana))
    for wanted, count in ((Wanted(), 2), (Wanted(people=(ana,)), 1), (Wanted(tags=("x",)), 0)):
        sheets = journal.read(_counted, wanted)
        assert sheets["beliefs"] == count


def _counted(reader: Reader, wanted: Wanted) -> dict[str, int]:
    return {one.name: len(list(one.rows)) for one in leaving_sheets.sheets(reader, wanted)}
