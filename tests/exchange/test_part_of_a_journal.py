"""Archives without what is private, or of some people: nothing else leaves, and they restore."""

import datetime as dt
import json
import shutil
import tempfile
import zipfile
from collections import defaultdict
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import Text

from relnotes.domain.happenings import ContributionDraft, EntryDraft, PromiseDraft
from relnotes.domain.kinds import Confidence, Side, SummaryKind, SummaryLength
from relnotes.domain.people import OccasionDraft, PersonDraft
from relnotes.domain.problem import Code, Problem
from relnotes.domain.repair import RepairDraft
from relnotes.exchange import archive, exporting
from relnotes.exchange.exporting import Format, Order, Written
from relnotes.journal import (
    attachments,
    belongs,
    contributions,
    entries,
    examine,
    promises,
    relationships,
    repairs,
    summaries,
    trash,
    whole,
)
from relnotes.journal.access import Writer
from relnotes.journal.leaving import Wanted
from relnotes.journal.purge import OWNING
from relnotes.journal.store import Journal
from relnotes.journal.triggers import tracked
from relnotes.journal.whole import Piece, Row
from tests.conftest import FakeClock
from tests.exchange.everything import journals

Rows = dict[str, dict[int, dict[str, Any]]]
Place = tuple[str, int]
DAY = dt.date(2026, 11, 5)


@contextmanager
def _filled(empty: Path, pieces: list[Piece]) -> Iterator[tuple[Journal, Path]]:
    """A journal that holds these pieces, each text of a row with a mark of its own."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "first.relnotes"
        shutil.copy(empty, path)
        with closing(Journal.open(path, FakeClock())) as journal:
            journal.do("Fill", whole.fill, [_marked(one) for one in pieces])
            yield journal, Path(folder)


def _marked(piece: Piece) -> Piece:
    if not isinstance(piece, Row):
        return piece
    texts = {
        column.name
        for column in tracked()[piece.table].columns
        if isinstance(column.type, Text) and not column.foreign_keys
    }
    mark = _mark((piece.table, piece.values["id"]))
    marked = {name: f"{piece.values[name]}{mark}" for name in texts}
    return Row(piece.table, {**piece.values, **marked})


def _mark(place: Place) -> str:
    return f"mark{place[0]}{place[1]}end"


def _left_with(journal: Journal, folder: Path, wanted: Wanted, ending: str) -> tuple[Rows, str]:
    """What is in an archive and in the journal that is made of it; and all that it says."""
    file = folder / f"part{ending}"
    made = journal.read(archive.write, file, journal.clock(), wanted)
    complete = archive.restore(file, folder / "back.relnotes", journal.clock)
    assert complete is made.whole
    with closing(Journal.open(folder / "back.relnotes", journal.clock)) as back:
        assert back.read(examine.examine).good
        records = back.read(whole.records)
    assert made.count == sum(map(len, records.values()))
    return _by_id(records), _said(file)


def _said(file: Path) -> str:
    if file.suffix != ".zip":
        return file.read_text(encoding="utf-8")
    with zipfile.ZipFile(file) as packed:
        names = "\n".join(packed.namelist())
        return packed.read("archive.json").decode("utf-8") + names


def _all_of(file: Path) -> str:
    """What a file is called and says, long lines in one; nothing of what was attached."""
    if file.is_dir() or "Files" in file.parts:
        return file.name
    return file.name + file.read_bytes().decode("utf-8").replace("\r\n ", "")


def _by_id(records: whole.Rows) -> Rows:
    return {name: {row["id"]: row for row in rows} for name, rows in records.items()}


def _references(name: str, row: dict[str, Any]) -> Iterator[tuple[str, Place, bool]]:
    """Whom a row names: by which column, and whether it cannot be without."""
    for column in tracked()[name].columns:
        target = belongs.points_to(name, column.name)
        if target is not None and row[column.name] is not None:
            needed = not column.nullable or (name, column.name) in OWNING
            yield column.name, (target, row[column.name]), needed


def _without_private(records: Rows) -> Rows:
    """What has to be left, reckoned by going round until nothing more falls."""
    everything = {(name, key): row for name, rows in records.items() for key, row in rows.items()}
    private = {
        place for place, row in everything.items() if row.get("confidence", "open") != "open"
    }
    gone = set(private)
    gone |= {
        place
        for place, row in everything.items()
        if any(other in private for _, other, _ in _references(place[0], row))
    }
    known = -1
    while known != len(gone):
        known = len(gone)
        gone |= {
            place
            for place, row in everything.items()
            if any(needed and other in gone for _, other, needed in _references(place[0], row))
        }
    left: defaultdict[str, dict[int, dict[str, Any]]] = defaultdict(dict, {n: {} for n in records})
    for (name, key), row in everything.items():
        if (name, key) not in gone:
            lost = {column: None for column, other, _ in _references(name, row) if other in gone}
            left[name][key] = {**row, **lost}
    return dict(left)


@settings(max_examples=8, deadline=None)
@given(pieces=journals(), ending=st.sampled_from([".json", ".zip"]))
def test_nothing_private_leaves_and_all_else_does(
    empty_journal: Path, pieces: list[Piece], ending: str
) -> None:
    with _filled(empty_journal, pieces) as (journal, folder):
        records = _by_id(journal.read(whole.records))
        left, said = _left_with(journal, folder, Wanted(), ending)
        assert left == _without_private(records)
        for name, rows in records.items():
            for key in rows.keys() - left[name].keys():
                assert _mark((name, key)) not in said
        kept = {row["sha256"] for row in left["attachment"].values()}
        for row in records["attachment"].values():
            assert (row["sha256"] in said) is (row["sha256"] in kept)


@settings(max_examples=8, deadline=None)
@given(pieces=journals())
def test_nothing_private_leaves_in_any_format(empty_journal: Path, pieces: list[Piece]) -> None:
    with _filled(empty_journal, pieces) as (journal, folder):
        records = _by_id(journal.read(whole.records))
        left = _without_private(records)
        private = [
            _mark((name, key))
            for name, rows in records.items()
            for key in rows.keys() - left[name].keys()
        ]
        for sort in Format:
            out = folder / sort.value / "out"
            out.parent.mkdir()
            # A calendar cannot reckon with a rhythm of a million years; the rest is said of it.
            with suppress(Problem, OverflowError):
                journal.read(exporting.write, Order(sort, out), journal.clock())
            said = "".join(_all_of(file) for file in out.parent.rglob("*"))
            assert [mark for mark in private if mark in said] == []


@settings(max_examples=12, deadline=None)
@given(pieces=journals(), data=st.data())
def test_whatever_is_chosen_is_a_journal(
    empty_journal: Path, pieces: list[Piece], data: st.DataObject
) -> None:
    """Its references hold, who was not chosen is at most a name, and what is theirs stays."""
    with _filled(empty_journal, pieces) as (journal, folder):
        records = _by_id(journal.read(whole.records))
        people = data.draw(st.sets(st.sampled_from(sorted(records["relationship"])), max_size=1))
        words = sorted(row["name"] for row in records["tag"].values())
        tags = data.draw(st.sets(st.sampled_from(words), max_size=1))
        since = data.draw(st.none() | st.dates())
        wanted = Wanted(tuple(people), tuple(tags), since, private=data.draw(st.booleans()))
        try:
            left, said = _left_with(journal, folder, wanted, ".json")
        except Problem as problem:
            assert problem.code is Code.NOTHING_LEAVES
            assert not wanted.everything
            return
        for name, rows in left.items():
            assert rows.keys() <= records[name].keys()
            days = [row["day"] for row in rows.values() if "day" in row]
            assert since is None or all(day >= since.isoformat() for day in days)
        if people and not tags:
            for other in records["relationship"].keys() - people:
                row = left["relationship"].get(other)
                assert row is None or row["about"] == ""
                assert said.count(_mark(("relationship", other))) == (row is not None)
        if not wanted.everything:
            assert json.loads(said)["preferences"] == {}


ANA = PersonDraft("Ana Petrović", about="Rows at dawn", tags=("health",))
BO = PersonDraft("Bo Lund", about="Sails", occasions=(OccasionDraft("birthday", "--05-01"),))


def _two(writer: Writer) -> tuple[int, int]:
    """Two people who met, one of whom told something in confidence."""
    ana, bo = (relationships.add(writer, one) for one in (ANA, BO))
    entries.log(writer, EntryDraft((ana, bo), "Budget agreed", day=DAY, tags=("board",)))
    secret = EntryDraft((ana,), "She is leaving", day=DAY, confidence=Confidence.IN_CONFIDENCE)
    entries.log(writer, secret)
    attachments.attach(writer, ana, "plan.txt", "text/plain", b"of Ana")
    attachments.attach(writer, bo, "map.txt", "text/plain", b"of Bo")
    promises.make(writer, PromiseDraft(bo, Side.ME, "Send the map", due=DAY))
    contributions.log(writer, ContributionDraft(bo, Side.ME, "Ran the rehearsal", day=DAY))
    return ana, bo


@pytest.fixture
def two(journal: Journal) -> tuple[int, int]:
    """Their ids."""
    return journal.do("Two", _two).value


def _ordered(journal: Journal, path: Path, wanted: Wanted) -> Written:
    return journal.read(exporting.write, Order(Format.ARCHIVE, path, wanted), journal.clock())


def _restored(journal: Journal, path: Path) -> Rows:
    back = path.with_name(f"{path.name}.relnotes")
    archive.restore(path, back, journal.clock)
    with closing(Journal.open(back, journal.clock)) as opened:
        return _by_id(opened.read(whole.records))


def test_all_of_it_needs_the_second_switch(
    journal: Journal, two: tuple[int, int], tmp_path: Path
) -> None:
    part, everything = tmp_path / "part.json", tmp_path / "all.json"
    kept = sum(map(len, journal.read(whole.records).values()))
    assert _ordered(journal, part, Wanted()) == Written(kept - 2, held_back=1)
    assert _ordered(journal, everything, Wanted(private=True)) == Written(kept, whole=True)
    assert "leaving" not in part.read_text(encoding="utf-8")
    assert "leaving" in everything.read_text(encoding="utf-8")
    assert archive.is_part(part)
    assert not archive.is_part(everything)
    assert not archive.is_part(tmp_path / "none.json")
    assert _restored(journal, everything) == _by_id(journal.read(whole.records))


def test_a_journal_without_secrets_is_whole_by_itself(journal: Journal, tmp_path: Path) -> None:
    """Also what lies in the trash is in it, as one who moves to another computer expects."""
    ana = journal.do("Add", relationships.add, ANA).value
    journal.do("Throw", trash.throw, "relationship", ana)
    written = _ordered(journal, tmp_path / "a.json", Wanted())
    assert (written.held_back, written.whole) == (0, True)
    assert _restored(journal, tmp_path / "a.json") == _by_id(journal.read(whole.records))


def test_what_is_sealed_stays_until_it_is_closed(journal: Journal, tmp_path: Path) -> None:
    ana = journal.do("Add", relationships.add, ANA).value
    case = journal.do("Open", repairs.open, RepairDraft(ana, "I was late")).value
    journal.do("Write", repairs.write, case, "their_part", "She had changed the hour")
    written = _ordered(journal, tmp_path / "a.json", Wanted())
    assert (written.held_back, written.whole) == (1, False)
    repair = _restored(journal, tmp_path / "a.json")["repair"][case]
    assert (repair["what_happened"], repair["their_part"]) == ("I was late", "")


@pytest.mark.parametrize("where", ["document", "wording"])
def test_a_summary_of_what_became_private_stays(
    journal: Journal, two: tuple[int, int], tmp_path: Path, where: str
) -> None:
    """A copy that once went out, or words for a reader, tell what is private by now."""
    ana, bo = two
    told = ContributionDraft(bo, Side.ME, "Ran the rehearsal", day=DAY)
    row = {"what": "Ran it", "key": ["contribution", 1]}
    document = {"sections": [{"parts": [{"rows": [row] if where == "document" else []}]}]}
    settings_ = {"wording": [["effect", 1, "Ran it"]] if where == "wording" else []}
    frozen = summaries.Frozen(
        (ana,), "For the review", SummaryKind.CONTRACT, SummaryLength.ONE_PAGE, DAY, DAY,
        settings_, document,
    )  # fmt: skip
    journal.do("Freeze", summaries.freeze, frozen)
    assert _ordered(journal, tmp_path / "a.json", Wanted()).held_back == 1
    assert len(_restored(journal, tmp_path / "a.json")["value_summary"]) == 1
    private = replace(told, confidence=Confidence.PRIVATE)
    journal.do("Revise", contributions.revise, 1, private)
    assert _ordered(journal, tmp_path / "b.json", Wanted()).held_back == 3
    left = _restored(journal, tmp_path / "b.json")
    assert (left["value_summary"], left["summary_person"]) == ({}, {})
    assert "Ran" not in (tmp_path / "b.json").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("wanted", "names", "files"),
    [
        (Wanted(people=(1,)), {"Ana Petrović": "Rows at dawn", "Bo Lund": ""}, {"plan.txt"}),
        (Wanted(tags=("Health",)), {"Ana Petrović": "Rows at dawn", "Bo Lund": ""}, {"plan.txt"}),
        (Wanted(tags=("board",)), {"Ana Petrović": "", "Bo Lund": ""}, set()),
        (Wanted(people=(2,), since=DAY + dt.timedelta(1)), {"Bo Lund": "Sails"}, {"map.txt"}),
    ],
)
def test_who_was_there_comes_along_by_name_alone(
    journal: Journal,
    two: tuple[int, int],
    tmp_path: Path,
    wanted: Wanted,
    names: dict[str, str],
    files: set[str],
) -> None:
    file = tmp_path / "a.zip"
    assert not _ordered(journal, file, wanted).whole
    left = _restored(journal, file)
    assert {row["name"]: row["about"] for row in left["relationship"].values()} == names
    assert {row["name"] for row in left["attachment"].values()} == files
    met = {"Budget agreed"} if wanted.since is None else set()
    assert {row["title"] for row in left["entry"].values()} == met
    assert len(left["entry_person"]) == 2 * len(met)
    bo = wanted.people == (2,)
    assert len(left["occasion"]) == bo
    assert not left["contribution"]
    assert len(left["tag"]) == (0 if bo else 1 if wanted.tags == ("board",) else 2)


def test_a_choice_that_nothing_fits_writes_nothing(journal: Journal, tmp_path: Path) -> None:
    journal.do("Two", _two)
    with pytest.raises(Problem) as raised:
        _ordered(journal, tmp_path / "a.json", Wanted(tags=("nobody",)))
    assert raised.value.code is Code.NOTHING_LEAVES
    assert not (tmp_path / "a.json").exists()
