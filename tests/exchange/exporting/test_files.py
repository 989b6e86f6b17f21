"""Where an export is written: nothing that stands there is lost, and the same again is the same."""

import zipfile
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from relnotes.domain.happenings import PromiseDraft
from relnotes.domain.kinds import Confidence, Side
from relnotes.domain.problem import Code, Problem
from relnotes.exchange import exporting
from relnotes.exchange.exporting import Format, Order, Written
from relnotes.exchange.packing import Parts
from relnotes.journal import entries, keys, leaving_sheets, promises
from relnotes.journal.leaving import Wanted
from relnotes.journal.store import Journal
from tests.exchange.exporting.conftest import DAY, NOW, OLD, fill, write


def test_a_folder_that_holds_something_is_not_touched(
    journal: Journal, people: tuple[int, int], tmp_path: Path
) -> None:
    for sort in (Format.MARKDOWN, Format.CSV):
        folder = tmp_path / sort
        folder.mkdir()
        write(journal, sort, folder)
        mine = folder / "mine.txt"
        mine.write_text("mine")
        before = sorted(folder.rglob("*"))
        with pytest.raises(Problem) as raised:
            write(journal, sort, folder)
        assert raised.value.code is Code.FOLDER_TAKEN
        assert sorted(folder.rglob("*")) == before


@pytest.mark.parametrize("sort", list(Format))
@pytest.mark.parametrize("passphrase", ["", "two grey herons"])
def test_no_journal_is_ever_written_over(tmp_path: Path, sort: Format, passphrase: str) -> None:
    """`export ics -o` and the name of the open journal put thirty events in its place."""
    path = tmp_path / "here" / "mine.relnotes"
    path.parent.mkdir()
    key = keys.new_key(passphrase) if passphrase else None
    with closing(Journal.open(path, lambda: NOW, key=key)) as journal:
        journal.do("Fill", fill)
        with pytest.raises(Problem) as raised:
            write(journal, sort, path)
        folder = sort in (Format.MARKDOWN, Format.CSV)
        assert raised.value.code is (Code.FILE_EXISTS if folder else Code.IS_DATABASE)
    with closing(Journal.open(path, lambda: NOW, key=key)) as journal:
        assert journal.read(entries.count) == 3
    assert list(path.parent.iterdir()) == [path]


def test_a_folder_where_a_file_is_wanted_is_said_to_be_one(
    journal: Journal, people: tuple[int, int], tmp_path: Path
) -> None:
    (tmp_path / "there").mkdir()
    for sort in (Format.ARCHIVE, Format.VCARD, Format.ICS):
        with pytest.raises(Problem) as raised:
            write(journal, sort, tmp_path / "there")
        assert raised.value.code is Code.IS_FOLDER
    assert list(tmp_path.joinpath("there").iterdir()) == []


@pytest.mark.parametrize("sort", [Format.MARKDOWN, Format.CSV, Format.VCARD, Format.ARCHIVE])
def test_what_is_stopped_leaves_what_stood_there(
    journal: Journal, people: tuple[int, int], tmp_path: Path, sort: Format
) -> None:
    class Stopped(Exception):
        pass

    def tell(_count: int) -> None:
        raise Stopped

    file = tmp_path / "out" / "there.zip"
    file.parent.mkdir()
    file.write_bytes(b"mine")
    with pytest.raises(Stopped):
        journal.read(exporting.write, Order(sort, file), NOW, tell)
    assert file.read_bytes() == b"mine"
    assert list(file.parent.iterdir()) == [file]
    with pytest.raises(Stopped):
        journal.read(exporting.write, Order(sort, file.parent / "new"), NOW, tell)
    assert list(file.parent.iterdir()) == [file]


def test_the_same_zip_twice(journal: Journal, people: tuple[int, int], tmp_path: Path) -> None:
    for name in ("a.zip", "b.zip"):
        write(journal, Format.MARKDOWN, tmp_path / name)
    assert (tmp_path / "a.zip").read_bytes() == (tmp_path / "b.zip").read_bytes()
    assert zipfile.ZipFile(tmp_path / "a.zip").testzip() is None


@pytest.mark.parametrize(
    ("sort", "wanted", "what"),
    [
        (Format.VCARD, Wanted(since=DAY), "period"),
        (Format.VCARD, Wanted(private=True), "private"),
    ],
)
def test_a_choice_that_a_format_cannot_follow(
    journal: Journal, tmp_path: Path, sort: Format, wanted: Wanted, what: str
) -> None:
    with pytest.raises(Problem) as raised:
        write(journal, sort, tmp_path / "x", wanted)
    assert (raised.value.code, raised.value.details["what"]) == (Code.NOT_FOR_FORMAT, what)
    assert not (tmp_path / "x").exists()


def test_a_calendar_of_some_people_and_days(
    journal: Journal, people: tuple[int, int], tmp_path: Path
) -> None:
    ana, firm = people
    promise = PromiseDraft(ana, Side.ME, "In private", due=OLD, confidence=Confidence.PRIVATE)
    journal.do("Promise", promises.make, promise)
    undated = replace(promise, due=None)
    journal.do("Promise", promises.make, undated)
    file = tmp_path / "d.ics"
    for wanted, written in (
        (Wanted(), Written(1, held_back=1)),
        (Wanted(people=(ana,)), Written(0, held_back=1)),
        (Wanted(people=(firm,)), Written(1)),
        (Wanted(private=True), Written(2)),
        (Wanted(private=True, until=OLD), Written(1)),
    ):
        assert write(journal, Format.ICS, file, wanted) == written


def test_a_sheet_is_never_whole_in_memory(
    journal: Journal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    given: list[int] = []
    firsts: list[bytes] = []

    def rows() -> Iterator[tuple[int]]:
        for at in range(100_000):
            given.append(at)
            yield (at,)

    def pack(_path: Path, parts: Parts) -> None:
        _, pieces = next(iter(parts))
        assert not isinstance(pieces, bytes)
        firsts.append(next(iter(pieces)))
        assert len(given) < 1_000

    many = [leaving_sheets.Sheet("many", ("id",), rows())]
    monkeypatch.setattr(leaving_sheets, "sheets", lambda *_: iter(many))
    monkeypatch.setattr("relnotes.exchange.sheets.pack", pack)
    write(journal, Format.CSV, tmp_path / "t")
    assert firsts[0].startswith(b"\xef\xbb\xbfid\r\n0\r\n1\r\n")
