"""The words of all languages as one table: who writes in two needs no switch."""

from collections.abc import Iterator
from dataclasses import fields
from typing import Any

from relnotes.domain.capture.english import ENGLISH
from relnotes.domain.capture.german import GERMAN
from relnotes.domain.capture.language import Language
from relnotes.domain.folding import without_umlauts


def together(*languages: Language) -> Language:
    """One language that knows the words of several, also as keyboards without umlauts type them."""
    joined: dict[str, Any] = {}
    for field in fields(Language):
        tables = [getattr(one, field.name) for one in languages]
        if isinstance(tables[0], tuple):
            joined[field.name] = tuple(
                one for table in tables for word in table for one in _typed(word)
            )
        else:
            joined[field.name] = {
                one: what
                for table in tables
                for word, what in table.items()
                for one in _typed(word)
            }
    return Language(**joined)


def _typed(word: str) -> Iterator[str]:
    yield word
    if (plain := without_umlauts(word)) != word:
        yield plain


BOTH = together(ENGLISH, GERMAN)
