"""Passphrases: the verdict is honest, and the made ones deserve it."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relnotes import paths
from relnotes.domain import passphrase as rules
from relnotes.domain.passphrase import Strength
from relnotes.domain.problem import Code, Problem

WORDS = (paths.resources() / "passphrase" / "words.txt").read_text(encoding="utf-8").split()
KNOWN = frozenset(WORDS)


@pytest.mark.parametrize(
    ("passphrase", "strength"),
    [
        ("", Strength.SHORT),
        ("xkq7$Lpw9zR", Strength.SHORT),
        ("a" * 40, Strength.WEAK),
        ("passwordpassword", Strength.WEAK),
        ("P4ssw0rd2024!", Strength.WEAK),
        ("qwertzuiop123", Strength.WEAK),
        ("12345678901234", Strength.WEAK),
        ("Summer2024Summer2024", Strength.WEAK),
        ("anna.mueller.1984", Strength.WEAK),
        ("correct horse battery staple", Strength.WEAK),
        ("lemon river violet", Strength.WEAK),
        ("lemonriverviolet", Strength.WEAK),
        ("whisk wing amber open bird", Strength.FAIR),
        ("xkq7$Lpw9zR!t2", Strength.STRONG),
        ("whisk wing amber open bird jacket", Strength.STRONG),
    ],
)
def test_the_verdict(passphrase: str, strength: Strength) -> None:
    assert rules.estimate(passphrase, KNOWN).strength is strength


def test_made_ones_are_strong_and_never_the_same() -> None:
    made = {rules.made(WORDS) for _ in range(50)}
    assert len(made) == 50
    for one in made:
        assert len(one.split()) == rules.WORDS
        rules.check(one)
        assert rules.estimate(one, KNOWN).strength is Strength.STRONG


def test_the_words_are_many_short_and_plain() -> None:
    assert len(WORDS) == len(KNOWN) >= 1024
    assert all(rules.estimate(word, KNOWN).bits >= 10 for word in WORDS)
    assert all(3 <= len(word) <= 8 and word.isascii() and word.islower() for word in WORDS)


@given(st.text(max_size=60))
def test_any_text_is_weighed_and_its_two_spellings_are_one(text: str) -> None:
    found = rules.estimate(text, KNOWN)
    assert found.bits >= 0
    for form in ("NFC", "NFD"):
        assert rules.estimate(unicodedata.normalize(form, text), KNOWN) == found


@given(st.text(alphabet="aä1! ", max_size=30))
def test_too_few_characters_are_refused(text: str) -> None:
    if len(rules.normal(text)) >= rules.LEAST:
        rules.check(text)
        return
    with pytest.raises(Problem) as raised:
        rules.check(text)
    assert raised.value.code is Code.PASSPHRASE_SHORT
    assert raised.value.field == "new"
