"""Headings of Outlook, Thunderbird, Salesforce, ACT! and GoldMine, in 30 languages, and meanings.

They stand in `tests/data/headings.tsv`, after the programs' own documentation and exports.
"""

from collections import defaultdict
from pathlib import Path

import pytest

from relnotes.exchange.table_columns import Field, Meaning, plain
from relnotes.exchange.table_headings import meanings
from relnotes.exchange.table_words import EXACT, MODIFIERS, THINGS

_FILE = Path(__file__).parent.parent / "data" / "headings.tsv"
_OTHERWISE = {"title": {"title", "prefix", "position"}}


def _known() -> dict[str, list[tuple[str, str]]]:
    found: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for row in _FILE.read_text(encoding="utf-8").splitlines()[1:]:
        language, heading, wanted = row.split("\t")
        found[language].append((heading, wanted))
    return found


_HEADINGS = _known()


@pytest.mark.parametrize("language", _HEADINGS)
def test_what_each_heading_holds(language: str) -> None:
    """Beside each other, as in one file: some mean something only beside the others."""
    pairs = _HEADINGS[language]
    found = meanings([heading for heading, _ in pairs])
    wrong = [
        f"{heading}: {one}"
        for (heading, wanted), one in zip(pairs, found, strict=True)
        if not _fits(one, wanted)
    ]
    assert wrong == []


def _fits(found: Meaning | None, wanted: str) -> bool:
    if wanted in {"extra", "ignored"}:
        return found is None or found.field in {Field.EXTRA, Field.IGNORED}
    said = str(found)
    return said in _OTHERWISE.get(wanted, ()) or all(word in said for word in wanted.split())


@pytest.mark.parametrize(
    ("headings", "wanted"),
    [
        (["Adresa domů", "Město", "PSČ"], ["home"] * 3),
        (["Rue (bureau)", "Ville", "Ville"], ["work", "work", ""]),
        (["Endereço", "Cidade", "Endereço do trabalho", "CEP"], ["", "", "work", "work"]),
        (["Home Street", "Phone", "City"], ["home", "", ""]),
    ],
)
def test_a_part_of_an_address_belongs_to_the_one_before_it(
    headings: list[str], wanted: list[str]
) -> None:
    """Thunderbird in Czech writes two columns "Město", one of the home and one of the work."""
    assert [one.label if one else None for one in meanings(headings)] == wanted


@pytest.mark.parametrize(
    ("heading", "wanted"),
    [
        ("住家地址", "home formatted address"),
        ("商務傳真", "work fax phone"),
        ("Hjemmeadresse", "home formatted address"),
        ("Werkpostcode", "work code address"),
        ("Adresszusatzliste", "None"),
    ],
)
def test_words_that_are_put_together(heading: str, wanted: str) -> None:
    """Chinese has no blanks between words, and Germanic languages join them."""
    assert str(meanings([heading])[0]) == wanted


@pytest.mark.parametrize("table", [EXACT, THINGS, MODIFIERS])
def test_words_stand_as_headings_are_compared(table: dict[str, tuple[str, bool]]) -> None:
    """A word with an accent or a capital in the tables would never be found."""
    assert [phrase for phrase in table if plain(phrase) != phrase] == []
