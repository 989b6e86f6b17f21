"""Many files in one zip: as many as there are, of any length, in little memory."""

import tracemalloc
import zipfile
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from relnotes.exchange.packing import pack

_MORE_THAN_16_BITS = 66_000
_FOR_ANY_LENGTH = 45
"""The version of the format that a reader has to know for it."""


def _notes(count: int) -> Iterator[tuple[PurePosixPath, bytes]]:
    for at in range(count):
        name = f"2026-11-05 Übergabe mit {at}, im zweiten Stock und später im Garten.md"
        yield PurePosixPath("Journal") / "2026" / name, str(at).encode()


def test_more_files_than_two_bytes_count_come_back(tmp_path: Path) -> None:
    pack(tmp_path / "notes.zip", _notes(_MORE_THAN_16_BITS))
    with zipfile.ZipFile(tmp_path / "notes.zip") as packed:
        assert packed.namelist() == [str(name) for name, _ in _notes(_MORE_THAN_16_BITS)]
        assert packed.testzip() is None
        for name, content in (*_notes(3), list(_notes(_MORE_THAN_16_BITS))[-1]):
            assert packed.read(str(name)) == content


def test_a_file_weighs_little_once_it_is_written(tmp_path: Path) -> None:
    """Python's own directory of a zip takes some 700 bytes for each file until the end."""
    pack(tmp_path / "warm.zip", _notes(10))
    few, many = _peak(tmp_path / "few.zip", 1_000), _peak(tmp_path / "many.zip", 11_000)
    assert (many - few) / 10_000 < 150


def _peak(path: Path, count: int) -> int:
    tracemalloc.start()
    try:
        pack(path, _notes(count))
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def test_what_comes_in_pieces_may_be_of_any_length(tmp_path: Path) -> None:
    """How long it becomes is not known when it begins; so it says so in a place that has room."""
    pieces = (b"a;b\r\n" for _ in range(3))
    pack(tmp_path / "table.zip", [(PurePosixPath("a.csv"), pieces)])
    with zipfile.ZipFile(tmp_path / "table.zip") as packed:
        (member,) = packed.infolist()
        assert packed.read(member) == b"a;b\r\n" * 3
        assert packed.fp is not None
        packed.fp.seek(member.header_offset + 4)
        assert int.from_bytes(packed.fp.read(2), "little") >= _FOR_ANY_LENGTH
