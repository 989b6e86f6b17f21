"""Every problem and every member of a vocabulary has words, and their places can be filled."""

import inspect
from enum import StrEnum
from pathlib import Path

import pytest

from relnotes import sentences
from relnotes.domain import kinds
from relnotes.domain.problem import Code, Problem

VOCABULARIES = [
    kind
    for _, kind in inspect.getmembers(kinds, inspect.isclass)
    if issubclass(kind, StrEnum) and kind is not StrEnum
]
MEMBERS = [member for kind in VOCABULARIES for member in kind]


@pytest.mark.parametrize("code", Code)
def test_every_problem_has_a_sentence_with_and_without_its_details(code: Code) -> None:
    places = sentences.places(sentences.PROBLEMS[code])
    told = sentences.problem_sentence(Problem(code, **dict.fromkeys(places, "XY")))
    bare = sentences.problem_sentence(Problem(code))
    assert told.count("XY") == len(places)
    for sentence in (told, bare):
        assert sentence.endswith((".", "?"))
        assert "{" not in sentence
    assert not sentences.places(bare)


def test_no_bare_sentence_is_left_over() -> None:
    needed = {code for code, text in sentences.PROBLEMS.items() if sentences.places(text)}
    assert set(sentences.BARE) == needed


@pytest.mark.parametrize("member", MEMBERS, ids=lambda member: f"{type(member).__name__}-{member}")
def test_every_member_has_a_word(member: StrEnum) -> None:
    assert sentences.word(member).strip()


def test_no_words_stand_for_what_is_no_vocabulary() -> None:
    assert set(sentences.ENUMS) == set(VOCABULARIES)
    for kind, words in sentences.ENUMS.items():
        assert set(words) == set(kind)
        assert len(set(words.values())) == len(words)


def test_braces_in_a_name_stay_as_they_are() -> None:
    problem = Problem(Code.SEVERAL_PEOPLE, name="{Ana}", nearest="Ana P, Ana {0}")
    assert "“{Ana}” could be more than one: Ana P, Ana {0}." in sentences.problem_sentence(problem)


def test_an_empty_detail_takes_the_bare_sentence() -> None:
    problem = Problem(Code.NO_SUCH_PERSON, name="Ana", nearest="")
    assert sentences.problem_sentence(problem) == sentences.BARE[Code.NO_SUCH_PERSON]


def test_the_sentences_need_no_qt() -> None:
    modules = list(Path(inspect.getfile(sentences)).parent.glob("*.py"))
    assert len(modules) > 1
    for module in modules:
        assert "PySide6" not in module.read_text(encoding="utf-8"), module
