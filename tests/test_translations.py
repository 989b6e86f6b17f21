"""The words in other languages: all of them there, none of them stale, and each with its place."""

import importlib
import re
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QTranslator

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="module")
def translations() -> Iterator[Any]:
    sys.path.insert(0, str(ROOT / "packaging"))
    try:
        yield importlib.import_module("translations")
    finally:
        sys.path.remove(str(ROOT / "packaging"))


@pytest.fixture(scope="module")
def collected(translations: Any, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Every text of the program, translated to nothing yet."""
    file = tmp_path_factory.mktemp("texts") / "relnotes_de.ts"
    translations.collect(file)
    return file


def test_every_text_is_found_where_the_program_looks_for_it(
    translations: Any, collected: Path
) -> None:
    """A text without its class is collected, but never shown in another language."""
    found = translations.gaps(collected)
    assert len(found) > 500
    assert [gap.source for gap in found if not gap.context] == []
    assert {"Actions", "Pages", "Problem", "MainWindow"} <= {gap.context for gap in found}


def test_no_text_hides_behind_a_function_of_its_own() -> None:
    """lupdate reads the calls of Qt's own functions alone: a shorter name would lose its texts."""
    program = ROOT / "relnotes"
    hidden = [
        str(file.relative_to(program))
        for file in program.rglob("*.py")
        if re.search(r"def _?tr\(|= lambda .*translate\(", file.read_text(encoding="utf-8"))
    ]
    assert hidden == []


def test_languages_that_are_there_are_complete(translations: Any, tmp_path: Path) -> None:
    for language in translations.languages():
        copy = tmp_path / f"relnotes_{language}.ts"
        shutil.copy(translations.texts(language), copy)
        translations.collect(copy)
        assert translations.gaps(copy) == [], (
            f"say `dev.py translations`, then translate {language}"
        )
        shipped = translations.texts(language).with_suffix(".qm")
        made = translations.compiled(copy, tmp_path / "made.qm")
        assert shipped.read_bytes() == made.read_bytes(), "say `dev.py translations`"


def test_gaps_are_seen(translations: Any, tmp_path: Path) -> None:
    file = tmp_path / "relnotes_de.ts"
    file.write_text(
        "<TS version='2.1' language='de'><context><name>Here</name>"
        "<message><source>a</source><translation>A</translation></message>"
        "<message><source>b</source><translation type='unfinished'>B</translation></message>"
        "<message><source>c</source><translation></translation></message>"
        "<message><source>d</source><translation type='vanished'>D</translation></message>"
        "<message numerus='yes'><source>e</source><translation><numerusform>E</numerusform>"
        "<numerusform></numerusform></translation></message></context></TS>",
        encoding="utf-8",
    )
    found = [(gap.source, gap.why) for gap in translations.gaps(file)]
    assert found == [
        ("b", "untranslated"),
        ("c", "untranslated"),
        ("d", "stale"),
        ("e", "untranslated"),
    ]


def test_what_is_compiled_speaks(translations: Any, collected: Path, tmp_path: Path) -> None:
    text = collected.read_text(encoding="utf-8")
    at = text.index("<source>Contributions</source>", text.index("<name>Pages</name>"))
    rest = text[at:].replace(
        '<translation type="unfinished"></translation>', "<translation>Beiträge</translation>", 1
    )
    file = tmp_path / "relnotes_de.ts"
    file.write_text(text[:at] + rest, encoding="utf-8")
    spoken = QTranslator()
    assert spoken.load(str(translations.compiled(file)))
    assert spoken.translate("Pages", "Contributions") == "Beiträge"
