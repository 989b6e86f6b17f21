"""The archive: a journal comes back equal, and what is damaged makes nothing."""

import json
import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from relnotes.domain.happenings import EntryDraft
from relnotes.domain.people import PersonDraft
from relnotes.domain.problem import Code, Problem
from relnotes.exchange import archive
from relnotes.journal import attachments, entries, relationships, whole
from relnotes.journal.store import Journal
from tests.conftest import FakeClock
from tests.journal.world import build

TEXT = st.text(
    st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1, max_size=60
)


def _back(journal: Journal, folder: Path) -> Journal:
    archive.write(journal, folder / "a.json")
    archive.restore(folder / "a.json", folder / "back.relnotes", journal.clock)
    return Journal.open(folder / "back.relnotes", journal.clock)


def test_a_world_comes_back_record_for_record(journal: Journal, tmp_path: Path) -> None:
    journal.do("World", build)
    back = _back(journal, tmp_path)
    assert back.read(whole.records) == journal.read(whole.records)
    assert back.read(whole.contents) == journal.read(whole.contents)
    assert back.undo().label == "Restore an archive"
    back.close()


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


def _broken(**changed: object) -> bytes:
    whole_archive = {
        "format": archive.FORMAT,
        "version": archive.VERSION,
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
        (_broken(version=archive.VERSION + 1), Code.NEWER_JOURNAL),
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
    archive.write(journal, tmp_path / "a.json")
    data = json.loads((tmp_path / "a.json").read_text(encoding="utf-8"))
    data["records"]["relationship"].pop(0)
    (tmp_path / "a.json").write_text(json.dumps(data), encoding="utf-8")
    with pytest.raises(Problem) as raised:
        archive.restore(tmp_path / "a.json", tmp_path / "back.relnotes", journal.clock)
    assert raised.value.code is Code.ARCHIVE_UNREADABLE


def test_an_archive_never_overwrites(journal: Journal, tmp_path: Path) -> None:
    archive.write(journal, tmp_path / "a.json")
    (tmp_path / "there.relnotes").write_text("mine")
    with pytest.raises(Problem) as raised:
        archive.restore(tmp_path / "a.json", tmp_path / "there.relnotes", journal.clock)
    assert raised.value.code is Code.FILE_EXISTS
    assert (tmp_path / "there.relnotes").read_text() == "mine"
