"""Headings of Outlook in eight languages, of Salesforce, ACT! and GoldMine, each with its meaning.

They stand in `tests/data/headings.tsv`, after the programs' own documentation and exports.
"""

from collections import defaultdict
from pathlib import Path

import pytest

from relnotes.exchange.table_columns import Field, Meaning, meanings

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
