"""Capture, plain: whom a text is about, its title, and the rest."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relnotes.domain.capture import Captured, capture
from relnotes.domain.problem import Code, Problem

PEOPLE = {"ana petrović": "Ana Petrović", "ana": "Ana Petrović", "northwind": "Northwind Ltd"}


def find(name: str) -> str:
    """The people of these tests."""
    if name.lower() not in PEOPLE:
        raise Problem(Code.NO_SUCH_PERSON, name=name)
    return PEOPLE[name.lower()]


def said(text: str) -> Captured[str]:
    return capture(text, find)


@pytest.mark.parametrize(
    ("text", "people", "unknown", "title", "body"),
    [
        ("@Ana Petrović Budget agreed", ("Ana Petrović",), (), "Budget agreed", ""),
        ("@ana, budget agreed", ("Ana Petrović",), (), "budget agreed", ""),
        ("Lunch with @Ana today\nGood.", ("Ana Petrović",), (), "Lunch with today", "Good."),
        ("@Ana @Northwind both", ("Ana Petrović", "Northwind Ltd"), (), "both", ""),
        ("@Ana and @ana again", ("Ana Petrović",), (), "and again", ""),
        ("@Jane Doe called me", (), ("Jane Doe",), "called me", ""),
        ("@jane called", (), ("jane",), "called", ""),
        ("write to ana@example.org", (), (), "write to ana@example.org", ""),
        ("@Ana\nThe title is missing", ("Ana Petrović",), (), "The title is missing", ""),
        ("", (), (), "", ""),
    ],
)
def test_what_a_text_says(
    text: str, people: tuple[str, ...], unknown: tuple[str, ...], title: str, body: str
) -> None:
    assert said(text) == Captured(people, unknown, title, body)


@given(st.text(st.sampled_from("@aA Nn.\n,é"), max_size=60))
def test_no_text_is_an_error_and_no_word_is_lost(text: str) -> None:
    found = said(text)
    kept = f"{found.title} {found.body}"
    for word in text.replace("\n", " ").split():
        if not word.startswith("@") and "@" not in text:
            assert word.strip(",.;:–—-") in kept
