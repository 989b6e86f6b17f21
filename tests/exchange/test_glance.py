"""What is dropped on somebody's page: exports are brought in, documents are kept with them."""

import os
import zipfile
from pathlib import Path

import pytest

from relnotes.exchange.glance import is_archive, is_export

CARD = "BEGIN:VCARD\nVERSION:3.0\nFN:Greta Olsen\nEND:VCARD\n"
EVENT = (
    "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART:20261105T090000Z\nSUMMARY:Crane\nEND:VEVENT\n"
    "END:VCALENDAR\n"
)


@pytest.mark.parametrize(
    ("name", "text", "export"),
    [
        ("greta.jpg", CARD, True),
        ("without an ending", EVENT, True),
        ("list.txt", "Given Name,E-mail 1 - Value\nGreta,greta@fjord.example\n", True),
        ("by hand.txt", "Wer;Womit\nMira Falk;m@x.example\nRen Sato;r@x.example\n", True),
        ("huge.vcf", CARD * 5000, True),
        ("scope.vcf", "One page, no more.\n", False),
        ("prices.csv", "What,How much\nCrane,1200\nRope,30\n", False),
        ("plan.json", '{"plan": [1, 2]}', False),
        ("Ana.md", "---\nname: Ana\n---\nMet [[Greta]] at the harbour.\n", False),
        ("empty.vcf", "", False),
    ],
)
def test_the_content_decides(tmp_path: Path, name: str, text: str, export: bool) -> None:
    file = tmp_path / name
    file.write_text(text, encoding="utf-8")
    assert is_export(file) is export


@pytest.mark.parametrize(
    ("member", "export"), [("Connections.csv", True), ("[Content_Types].xml", False)]
)
def test_a_zip_may_be_a_document(tmp_path: Path, member: str, export: bool) -> None:
    file = tmp_path / "packed"
    with zipfile.ZipFile(file, "w") as packed:
        packed.writestr(member, "x")
    assert is_export(file) is export


HEAD = '{"format": "relnotes archive", "version": 2, "written": "2026-11-21T14:00:00Z"'


@pytest.mark.parametrize(
    ("name", "text", "archive"),
    [
        ("all.json", HEAD, True),
        ("by hand", "\ufeff\n" + HEAD.replace(" ", "\n").replace("relnotes\n", "relnotes "), True),
        ("all.json", '{"format": "another archive"}', False),
        ("note.json", '{"text": "relnotes archive"}', False),
        ("empty.json", "", False),
    ],
)
def test_an_archive_is_known(tmp_path: Path, name: str, text: str, archive: bool) -> None:
    """As a JSON file and in a zip, where another file beside it makes no difference."""
    plain, packed = tmp_path / name, tmp_path / "packed.zip"
    plain.write_text(text, encoding="utf-8")
    with zipfile.ZipFile(packed, "w") as file:
        file.writestr("contents/abc", "x")
        file.writestr("archive.json", text)
    assert is_archive(plain) is is_archive(packed) is archive


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    """A program that opened it hung until somebody wrote into it."""
    pipe = tmp_path / "people.vcf"
    os.mkfifo(pipe)
    assert not is_archive(pipe)
    assert not is_export(pipe)


def test_a_torn_zip_or_no_file_is_no_export(tmp_path: Path) -> None:
    torn = tmp_path / "torn.zip"
    torn.write_bytes(b"PK\x03\x04 and no more")
    assert not is_export(torn)
    assert not is_archive(torn)
    assert not is_export(tmp_path / "missing.vcf")
