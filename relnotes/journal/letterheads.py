"""Who the user's documents come from: a name, a picture and a colour, kept in the journal."""

from typing import Any

from sqlalchemy import select

from relnotes.domain.text import line
from relnotes.journal import tables as t
from relnotes.journal.access import Reader, Writer

_KEY = "letterhead"


def kept(reader: Reader) -> dict[str, Any]:
    """What was decided; nothing where nobody did."""
    p = t.Preference
    found: dict[str, Any] | None = reader.value(select(p.value).where(p.key == _KEY))
    return dict(found or {})


def decide(writer: Writer, name: str, logo: str, accent: str) -> None:
    """Keeps a name, a picture (as base64) and a colour; a setting, so no step to undo."""
    value = {"name": line(name, "name"), "logo": logo, "accent": accent}
    writer.session.merge(t.Preference(key=_KEY, value=value))
