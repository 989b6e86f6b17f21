"""A document on its way into a file: whole or not at all, and what stands in the way is said."""

import errno
import os
import sys
from pathlib import Path

import pytest

from relnotes.domain.problem import Code, Problem
from relnotes.exchange import documents, pdf
from tests.exchange.papers import document


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with nothing in it."""
    made = tmp_path / "documents"
    made.mkdir()
    return made


def test_writing_replaces_the_file_and_leaves_nothing_beside_it(folder: Path) -> None:
    target = folder / "summary.md"
    target.write_text("old")
    documents.write(document("one-line"), "md", target)
    assert target.read_bytes() == documents.render(document("one-line"), "md")
    assert list(folder.iterdir()) == [target]


def test_a_missing_folder_is_a_problem(tmp_path: Path) -> None:
    with pytest.raises(Problem) as raised:
        documents.write(document("empty"), "md", tmp_path / "nowhere" / "summary.md")
    assert raised.value.code is Code.FOLDER_MISSING


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, Code.DISK_FULL),
        (errno.EACCES, Code.NOT_ALLOWED),
        (errno.EROFS, Code.NOT_ALLOWED),
    ],
)
def test_a_failed_write_is_a_problem_and_keeps_the_old_file(
    folder: Path, monkeypatch: pytest.MonkeyPatch, number: int, code: Code
) -> None:
    def fail(descriptor: int) -> None:
        raise OSError(number, os.strerror(number))

    target = folder / "summary.md"
    target.write_text("old")
    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(Problem) as raised:
        documents.write(document("empty"), "md", target)
    assert raised.value.code is code
    assert target.read_text() == "old"
    assert list(folder.iterdir()) == [target]


def test_a_folder_is_no_file_to_write_to(tmp_path: Path) -> None:
    (tmp_path / "summary.md").mkdir()
    with pytest.raises(Problem) as raised:
        documents.write(document("empty"), "md", tmp_path / "summary.md")
    assert raised.value.code is Code.IS_FOLDER


def test_an_unknown_format_is_a_problem() -> None:
    with pytest.raises(Problem) as raised:
        documents.render(document("empty"), "odt")
    assert raised.value.code is Code.FORMAT_UNKNOWN


def test_without_typst_a_pdf_is_a_problem(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "typst", None)
    pdf._compiler.cache_clear()
    with pytest.raises(Problem) as raised:
        documents.render(document("empty"), "pdf")
    assert raised.value.code is Code.PDF_MISSING
