"""The archive: a journal comes back equal, and what is damaged makes nothing."""

import json
import shutil
import tempfile
from collections.abc import Callable
from contextlib import closing
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from relnotes.domain.happenings import EntryDraft
from relnotes.domain.people import PersonDraft
from relnotes.domain.problem import Code, Problem
from relnotes.exchange import archive, archive_reading
from relnotes.exchange.archive_reading import pieces
from relnotes.journal import attachments, entries, history, relationships, whole
from relnotes.journal.access import Reader
from relnotes.journal.store import Journal
from relnotes.journal.whole import Piece
from tests.conftest import FakeClock
from tests.exchange import archive_schema
from tests.exchange.everything import journals
from tests.journal.world import build

_VALIDATOR = Draft202012Validator(json.loads(archive_schema.FILE.read_text(encoding="utf-8")))
DATA = Path(__file__).parents[1] / "data" / "archives"

TEXT = st.text(
    st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1, max_size=60
)


def _back(journal: Journal, folder: Path) -> Journal:
    journal.read(archive.write, folder / "a.json", journal.clock())
    archive.restore(folder / "a.json", folder / "back.relnotes", journal.clock)
    return Journal.open(folder / "back.relnotes", journal.clock)


def test_a_world_comes_back_record_for_record(journal: Journal, tmp_path: Path) -> None:
    journal.do("World", build)
    back = _back(journal, tmp_path)
    assert back.read(whole.records) == journal.read(whole.records)
    assert back.read(whole.contents) == journal.read(whole.contents)
    back.close()


def test_what_follows_the_records_is_made_of_them(journal: Journal, tmp_path: Path) -> None:
    """When there was contact, and what search knows, stand in no archive."""
    journal.do("World", build)
    with closing(_back(journal, tmp_path)) as back:
        for table in ("contact", "touch", "search_doc"):
            assert back.read(_rows, table) == journal.read(_rows, table) != []


def _rows(reader: Reader, table: str) -> list[str]:
    own = {"id", "created", "changed"} if table == "search_doc" else set()
    found = reader.connection.exec_driver_sql(f'SELECT * FROM "{table}"').mappings()
    return sorted(str({key: row[key] for key in row if key not in own}) for row in found)


def test_a_restored_journal_begins_with_no_step(journal: Journal, tmp_path: Path) -> None:
    """Its first step was the archive itself, so that Undo took away all that there was."""
    journal.do("World", build)
    with closing(_back(journal, tmp_path)) as back:
        assert back.read(history.recent) == ()
        with pytest.raises(Problem) as refused:
            back.undo()
        assert refused.value.code is Code.NOTHING_TO_UNDO
        back.do("Add", relationships.add, PersonDraft("Zoë"))
        assert [one.label for one in back.read(history.recent)] == ["Add"]


def test_restoring_tells_how_far_it_is_until_search_knows_all(
    journal: Journal, tmp_path: Path
) -> None:
    journal.do("World", build)
    journal.read(archive.write, tmp_path / "a.json", journal.clock())
    told: list[float] = []
    archive.restore(tmp_path / "a.json", tmp_path / "b.relnotes", journal.clock, tell=told.append)
    assert told == sorted(told)
    assert (told[0] <= 0.5, told[-1]) == (True, 1)
    assert any(0.5 < one < 1 for one in told)


@settings(max_examples=15, deadline=None)
@given(name=TEXT, title=TEXT, body=TEXT, data=st.binary(max_size=100))
def test_whatever_is_written_comes_back(
    empty_journal: Path, name: str, title: str, body: str, data: bytes
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "first.relnotes"
        shutil.copy(empty_journal, path)
        journal = Journal.open(path, FakeClock())
        person = journal.do("Add", relationships.add, PersonDraft(f"A{name}")).value
        journal.do("Log", entries.log, EntryDraft((person,), f"T{title}", body=body))
        journal.do("Attach", attachments.attach, person, "file", "text/plain", data)
        back = _back(journal, Path(folder))
        assert back.read(whole.records) == journal.read(whole.records)
        assert back.read(whole.contents) == journal.read(whole.contents)
        back.close()
        journal.close()


@settings(max_examples=10, deadline=None)
@given(pieces=journals(), ending=st.sampled_from([".json", ".zip"]))
def test_whatever_the_schema_can_hold_comes_back(
    empty_journal: Path, pieces: list[Piece], ending: str
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "first.relnotes"
        shutil.copy(empty_journal, path)
        journal = Journal.open(path, FakeClock())
        journal.do("Fill", whole.fill, pieces)
        held = journal.read(whole.records)
        assert {name for name, rows in held.items() if rows} == set(held)
        packed = Path(folder) / f"a{ending}"
        made = journal.read(archive.write, packed, journal.clock())
        assert made == archive.Archived(sum(map(len, held.values())), held_back=0, whole=True)
        archive.restore(packed, Path(folder) / "back.relnotes", journal.clock)
        back = Journal.open(Path(folder) / "back.relnotes", journal.clock)
        assert back.read(whole.records) == held
        assert back.read(whole.contents) == journal.read(whole.contents)
        assert back.read(whole.preferences) == journal.read(whole.preferences)
        if ending == ".json":
            _VALIDATOR.validate(json.loads(packed.read_text(encoding="utf-8")))
        back.close()
        journal.close()


def test_the_schema_that_is_shipped_is_that_of_the_tables(journal: Journal, tmp_path: Path) -> None:
    assert archive_schema.FILE.read_text(encoding="utf-8") == archive_schema.text()
    Draft202012Validator.check_schema(archive_schema.schema())
    journal.do("World", build)
    journal.read(archive.write, tmp_path / "a.json", journal.clock())
    data = json.loads((tmp_path / "a.json").read_text(encoding="utf-8"))
    _VALIDATOR.validate(data)
    data["records"]["tag"][0]["name"] = None
    assert not _VALIDATOR.is_valid(data)


@pytest.mark.parametrize("version", range(1, archive_reading.VERSION))
def test_every_earlier_version_becomes_todays(
    version: int, tmp_path: Path, clock: FakeClock
) -> None:
    """The archives in `tests/data/archives` were written by the relnotes of their time."""
    archive.restore(DATA / f"{version}.json", tmp_path / "back.relnotes", clock)
    back = Journal.open(tmp_path / "back.relnotes", clock)
    old = json.loads((DATA / f"{version}.json").read_text(encoding="utf-8"))["records"]
    new = back.read(whole.records)
    assert {name: len(rows) for name, rows in old.items()} == {
        name: len(rows) for name, rows in new.items() if name in old
    }
    for name, rows in old.items():
        for before, after in zip(rows, new[name], strict=True):
            assert before.items() <= after.items()
    assert new["relationship"][0]["origin"] == ""
    back.read(archive.write, tmp_path / "a.json", clock())
    _VALIDATOR.validate(json.loads((tmp_path / "a.json").read_text(encoding="utf-8")))
    back.close()


def test_steps_are_taken_one_after_the_other(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, clock: FakeClock
) -> None:
    def step(number: int) -> Callable[[str, dict[str, Any]], dict[str, Any]]:
        def taken(table: str, row: dict[str, Any]) -> dict[str, Any]:
            if table != "tag":
                return row
            return {**row, "name": f"{row['name']} {number}"}

        return taken

    monkeypatch.setattr(archive_reading, "VERSION", 4)
    steps = {**archive_reading._STEPS, 2: step(2), 3: step(3)}
    monkeypatch.setattr(archive_reading, "_STEPS", steps)
    archive.restore(DATA / "1.json", tmp_path / "back.relnotes", clock)
    back = Journal.open(tmp_path / "back.relnotes", clock)
    assert [row["name"] for row in back.read(whole.records)["tag"]] == [
        "audit 2 3", "health 2 3",
    ]  # fmt: skip
    back.close()


def test_however_little_is_read_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    archived = json.loads((DATA / "1.json").read_text(encoding="utf-8"))
    data = json.dumps({**archived, "preferences": {"size": 1234, "ü": "ä"}}).encode()
    wanted = list(pieces(BytesIO(data)))
    monkeypatch.setattr(archive_reading, "_CHUNK", 1)
    assert list(pieces(BytesIO(data))) == wanted
    assert wanted[-2:] == [whole.Setting("size", 1234), whole.Setting("ü", "ä")]


@settings(max_examples=30, deadline=None)
@given(data=st.binary(max_size=200), at=st.integers(0, 16_000))
def test_a_changed_archive_is_read_or_refused(data: bytes, at: int) -> None:
    whole_archive = (DATA / "1.json").read_bytes()
    changed = whole_archive[:at] + data + whole_archive[at + len(data) :]
    try:
        list(pieces(BytesIO(changed)))
    except Problem as problem:
        assert problem.code in (Code.ARCHIVE_UNREADABLE, Code.NEWER_JOURNAL)


def test_a_value_that_is_longer_than_what_is_read_at_once(tmp_path: Path, journal: Journal) -> None:
    person = journal.do("Add", relationships.add, PersonDraft("Ana", about="ä" * 150_000)).value
    journal.do("Attach", attachments.attach, person, "f", "text/plain", bytes(300_000))
    back = _back(journal, tmp_path)
    assert back.read(whole.records) == journal.read(whole.records)
    assert back.read(whole.contents) == journal.read(whole.contents)
    back.close()


def _broken(**changed: object) -> bytes:
    whole_archive = {
        "format": archive_reading.FORMAT,
        "version": archive_reading.VERSION,
        "written": "2026-11-21T14:00:00Z",
        "records": {},
        "contents": {},
        "preferences": {},
    }
    return json.dumps({**whole_archive, **changed}).encode()


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", Code.ARCHIVE_UNREADABLE),
        (b"[1, 2", Code.ARCHIVE_UNREADABLE),
        (b"[]", Code.ARCHIVE_UNREADABLE),
        (b"\xff\xfe", Code.ARCHIVE_UNREADABLE),
        (b"[" * 100_000, Code.ARCHIVE_UNREADABLE),
        (_broken(format="another"), Code.ARCHIVE_UNREADABLE),
        (_broken(version=archive_reading.VERSION + 1), Code.NEWER_JOURNAL),
        (_broken(version="x"), Code.ARCHIVE_UNREADABLE),
        (_broken(records=[]), Code.ARCHIVE_UNREADABLE),
        (_broken(records={"tag": [{"id": 1}]}), Code.ARCHIVE_UNREADABLE),
        (_broken(contents={"00": "AA=="}), Code.ARCHIVE_UNREADABLE),
        (_broken(contents={"00": "not base64"}), Code.ARCHIVE_UNREADABLE),
        (
            _broken(records={"tag": [{"id": 1, "name": ["x"], "created": "", "changed": ""}]}),
            Code.ARCHIVE_UNREADABLE,
        ),
        (
            _broken(records={"tag": [{"id": 1, "name": "x", "created": "?", "changed": "?"}]}),
            Code.ARCHIVE_UNREADABLE,
        ),
    ],
)
def test_a_damaged_archive_makes_nothing(
    data: bytes, code: Code, tmp_path: Path, clock: FakeClock
) -> None:
    (tmp_path / "a.json").write_bytes(data)
    with pytest.raises(Problem) as raised:
        archive.restore(tmp_path / "a.json", tmp_path / "back.relnotes", clock)
    assert raised.value.code is code
    assert not (tmp_path / "back.relnotes").exists()


def test_an_archive_whose_references_lead_nowhere(journal: Journal, tmp_path: Path) -> None:
    journal.do("World", build)
    journal.read(archive.write, tmp_path / "a.json", journal.clock())
    data = json.loads((tmp_path / "a.json").read_text(encoding="utf-8"))
    data["records"]["relationship"].pop(0)
    (tmp_path / "a.json").write_text(json.dumps(data), encoding="utf-8")
    with pytest.raises(Problem) as raised:
        archive.restore(tmp_path / "a.json", tmp_path / "back.relnotes", journal.clock)
    assert raised.value.code is Code.ARCHIVE_UNREADABLE


@pytest.mark.parametrize("ending", [".json", ".zip"])
def test_an_archive_cut_anywhere_makes_nothing(
    ending: str, journal: Journal, tmp_path: Path
) -> None:
    journal.do("World", build)
    file, back = tmp_path / f"a{ending}", tmp_path / "back.relnotes"
    journal.read(archive.write, file, journal.clock())
    data = file.read_bytes()
    for part in (0, 1, 3, 8, 15):
        file.write_bytes(data[: len(data) * part // 16])
        with pytest.raises(Problem) as raised:
            archive.restore(file, back, journal.clock)
        assert raised.value.code is Code.ARCHIVE_UNREADABLE
        assert raised.value.details == {"file": str(file)}
        assert not list(tmp_path.glob("back*"))


def test_a_disk_that_is_full_leaves_no_half_journal(
    journal: Journal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A file of a few bytes stayed, and the next try said that there was one already."""
    journal.read(archive.write, tmp_path / "a.json", journal.clock())

    def full(path: Path, *_: object, **__: object) -> Journal:
        path.write_bytes(b"SQLite format 3\0")
        raise Problem(Code.DISK_FULL, file=str(path))

    with monkeypatch.context() as patched:
        patched.setattr(Journal, "open", full)
        with pytest.raises(Problem) as raised:
            archive.restore(tmp_path / "a.json", tmp_path / "back.relnotes", journal.clock)
    assert raised.value.code is Code.DISK_FULL
    archive.restore(tmp_path / "a.json", tmp_path / "back.relnotes", journal.clock)
    assert (tmp_path / "back.relnotes").exists()


def test_a_journal_has_its_name_once_it_is_whole(
    journal: Journal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever ends the program meanwhile finds no journal with nothing in it."""
    journal.read(archive.write, tmp_path / "a.json", journal.clock())
    back, fill = tmp_path / "back.relnotes", whole.fill
    (tmp_path / ".back.relnotes.part").write_bytes(b"of a try that was ended")

    def looked_at(*arguments: Any) -> object:
        assert not back.exists()
        return fill(*arguments)

    monkeypatch.setattr(whole, "fill", looked_at)
    archive.restore(tmp_path / "a.json", back, journal.clock)
    assert sorted(one.name for one in tmp_path.glob("*back*")) == ["back.relnotes"]


def test_a_folder_is_no_archive(journal: Journal, tmp_path: Path) -> None:
    with pytest.raises(Problem) as raised:
        archive.restore(tmp_path, tmp_path / "back.relnotes", journal.clock)
    assert raised.value.code is Code.IS_FOLDER


def test_an_archive_never_overwrites(journal: Journal, tmp_path: Path) -> None:
    journal.read(archive.write, tmp_path / "a.json", journal.clock())
    (tmp_path / "there.relnotes").write_text("mine")
    with pytest.raises(Problem) as raised:
        archive.restore(tmp_path / "a.json", tmp_path / "there.relnotes", journal.clock)
    assert raised.value.code is Code.FILE_EXISTS
    assert (tmp_path / "there.relnotes").read_text() == "mine"
