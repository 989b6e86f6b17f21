"""The words of all languages as one table: who writes in two needs no switch."""

from dataclasses import fields
from typing import Any

from relnotes.domain.capture.english import ENGLISH
from relnotes.domain.capture.german import GERMAN
from relnotes.domain.capture.language import Language


def together(*languages: Language) -> Language:
    """One language that knows the words of several."""
    joined: dict[str, Any] = {}
    for field in fields(Language):
        tables = [getattr(one, field.name) for one in languages]
        if isinstance(tables[0], tuple):
            joined[field.name] = tuple(word for table in tables for word in table)
        else:
            joined[field.name] = {word: what for table in tables for word, what in table.items()}
    return Language(**joined)


BOTH = together(ENGLISH, GERMAN)
