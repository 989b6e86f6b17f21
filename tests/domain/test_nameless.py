"""Texts that leave the journal without a name in them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relnotes.domain.nameless import Known, Stand, without_names

STAND = Stand("someone", "their firm", "(address)")
KNOWN = (
    Known("Ana Petrović", person=True),
    Known("Bo", person=True),
    Known("Northwind Ltd", person=False),
    Known("The Long Table", person=False),
)


@pytest.mark.parametrize(
    ("text", "without"),
    [
        ("I rang Ana before nine.", "I rang someone before nine."),
        ("Ana Petrović and Bo came", "someone and someone came"),
        ("Petrović’s plan", "someone’s plan"),
        ("ANA PETROVIĆ signed", "someone signed"),
        ("Northwind had no labels", "their firm had no labels"),
        ("We met at Northwind Ltd.", "We met at their firm."),
        ("The long table was laid", "The long table was laid"),
        ("Analysis, not Ana's", "Analysis, not someone's"),
        ("Bold words", "Bold words"),
        ("Write to ana@lakeland.example today", "Write to (address) today"),
        ("Call +49 30 555 01 00 at ten", "Call (address) at ten"),
        ("See https://northwind.example/plan", "See (address)"),
        ("It took 14 days in 2026", "It took 14 days in 2026"),
    ],
)
def test_names_and_addresses_are_replaced(text: str, without: str) -> None:
    assert without_names(text, KNOWN, STAND) == without


@given(st.text(max_size=200), st.lists(st.text(min_size=1, max_size=20), max_size=5))
def test_no_whole_name_stays(text: str, names: list[str]) -> None:
    known = [Known(name, person=True) for name in names if name.isalpha()]
    said = without_names(
        f"{text} {' '.join(one.name for one in known)}", known, Stand("·", "·", "·")
    )
    assert not {one.name for one in known} & set(said.split())
