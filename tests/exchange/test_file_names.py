"""Names under which files leave the journal: harmless on every system, and still recognisable."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relnotes.exchange.file_names import cleaned, is_program


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("scope.pdf", "scope.pdf"),
        ("Müller & Söhne (2).pdf", "Müller & Söhne (2).pdf"),
        ("../../.ssh/authorized_keys", "authorized_keys"),
        ("C:\\Users\\me\\a.txt", "a.txt"),
        ("a:b?.txt", "a_b_.txt"),
        ("photo\u202egpj.exe", "photogpj.exe"),
        ("tab\there\n.txt", "tabhere.txt"),
        ("zero\u200bwidth.txt", "zerowidth.txt"),
        (".bashrc", "bashrc"),
        ("trailing. . ", "trailing"),
        ("con", "_con"),
        ("Com1.txt", "_Com1.txt"),
        ("LPT¹.log", "_LPT¹.log"),
        ("nul .tar.gz", "_nul .tar.gz"),
        ("console.txt", "console.txt"),
        ("..", "file"),
        ("", "file"),
        ("/", "file"),
    ],
)
def test_a_name_is_made_harmless(name: str, safe: str) -> None:
    assert cleaned(name) == safe


def test_a_long_name_keeps_its_ending() -> None:
    safe = cleaned("ä" * 300 + ".docx")
    assert safe.endswith("ä.docx")
    assert len(safe.encode()) <= 180
    assert len(cleaned("x." + "y" * 300).encode()) <= 180


@given(st.text(max_size=300))
def test_every_name_stays_in_its_folder_and_stays_clean(name: str) -> None:
    safe = cleaned(name)
    assert safe
    assert not set('/\\<>:"|?*\x00\n\u202e') & set(safe)
    assert safe[0] not in ". "
    assert safe[-1] not in ". "
    assert cleaned(safe) == safe


@pytest.mark.parametrize("name", ["setup.exe", "A.LNK", "run.desktop", "x.pdf.bat", "c.scr. "])
def test_programs_are_told_apart(name: str) -> None:
    assert is_program(name)


@pytest.mark.parametrize("name", ["scope.pdf", "exe", "notes", "letter.docx", "bat.txt"])
def test_papers_are_none(name: str) -> None:
    assert not is_program(name)
