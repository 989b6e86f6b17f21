"""What the columns of a sheet were said to hold, so that the next one like it need not ask."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import select

from relnotes.journal import tables as t
from relnotes.journal.access import Reader, Writer

_KEY = "sheet/"
_MOST = 200


def remembered(reader: Reader) -> dict[str, Mapping[str, Any]]:
    """All of them, by what a sheet's headings are known again by."""
    p = t.Preference
    found = reader.pairs(select(p.key, p.value).where(p.key.startswith(_KEY, autoescape=True)))
    return {key.removeprefix(_KEY): value or {} for key, value in found.items()}


def remember(writer: Writer, said: Mapping[str, Mapping[str, Any]]) -> None:
    """Keeps what was said of some sheets; no step of its own, as it changes no record."""
    room = _MOST - len(remembered(writer.reader))
    for signature, value in said.items():
        known = writer.session.get(t.Preference, _KEY + signature)
        if known is not None:
            known.value = dict(value)
        elif room > 0:
            room -= 1
            writer.session.add(t.Preference(key=_KEY + signature, value=dict(value)))
