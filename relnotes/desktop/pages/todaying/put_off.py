"""What the user left for another day: kinds and ids alone, kept on this computer until midnight."""

import datetime as dt
from pathlib import Path

from relnotes.desktop import settings as setting
from relnotes.desktop.settings import Settings
from relnotes.domain.day import Kind, Row

PutOff = frozenset[tuple[Kind, int]]


def put_off(settings: Settings, journal: Path, today: dt.date) -> PutOff:
    """What was put off today; what was put off before is asked again."""
    day, *kept = settings.journal_get(setting.LATER, journal).split()[:200] or [""]
    if day != today.isoformat():
        return frozenset()
    pairs = (one.partition(":") for one in kept)
    return frozenset(
        (Kind(kind), int(row_id))
        for kind, _, row_id in pairs
        if kind in set(Kind) and row_id.isdecimal()
    )


def leave(settings: Settings, journal: Path, today: dt.date, row: Row) -> None:
    """Leaves a row for another day."""
    kept = put_off(settings, journal, today) | {(row.kind, row.id)}
    written = " ".join(f"{kind}:{row_id}" for kind, row_id in sorted(kept))
    settings.journal_set(setting.LATER, journal, f"{today.isoformat()} {written}")
