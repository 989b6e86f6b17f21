"""The English words for problems and vocabularies; the terminal and the window say the same.

The window translates them (`relnotes.desktop.words`); `QT_TRANSLATE_NOOP` marks them for Qt's
tools, which look for that name. The tables stand by subject in the modules of this package.
"""

from collections.abc import Mapping
from enum import StrEnum
from string import Formatter

from relnotes.domain.problem import Code, Problem
from relnotes.exchange.records import Trouble
from relnotes.sentences import exchanging, keeping, writing
from relnotes.sentences.troubles import TROUBLES as TROUBLES
from relnotes.sentences.vocabularies import ENUMS as ENUMS
from relnotes.sentences.vocabularies import TONE as TONE

PROBLEMS: Mapping[Code, str] = {**writing.PROBLEMS, **keeping.PROBLEMS, **exchanging.PROBLEMS}
"""One sentence for each problem, what it is and what to do; details fill its `{places}`."""

BARE: Mapping[Code, str] = {**writing.BARE, **keeping.BARE, **exchanging.BARE}
"""The sentence where a detail is missing, or empty."""


def problem_sentence(problem: Problem) -> str:
    """The English sentence for a problem, its places filled."""
    return filled(problem_template(problem), problem)


def problem_template(problem: Problem) -> str:
    """The sentence that fits what the problem tells, its places still open."""
    sentence = PROBLEMS[problem.code]
    if all(str(problem.details.get(place, "")) for place in places(sentence)):
        return sentence
    return BARE[problem.code]


def filled(template: str, problem: Problem) -> str:
    """A template, translated or not, with the problem's details."""
    return template.format(**problem.details)


def places(sentence: str) -> frozenset[str]:
    """The names of the places in a sentence."""
    return frozenset(name for _, name, _, _ in Formatter().parse(sentence) if name)


def word(member: StrEnum) -> str:
    """The English word for a member of a vocabulary."""
    return ENUMS[type(member)][member]


def trouble_sentence(trouble: Trouble) -> str:
    """The English sentence for something odd in a file, with its line where it has one."""
    sentence = trouble_filled(TROUBLES[trouble.code], trouble)
    return sentence if trouble.line is None else f"Line {trouble.line}: {sentence}"


def trouble_filled(template: str, trouble: Trouble) -> str:
    """A template, translated or not, with the file's own words in it or after it."""
    if "detail" in places(template):
        return template.format(detail=trouble.detail)
    return f"{template} “{trouble.detail}”" if trouble.detail else template
