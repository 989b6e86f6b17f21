"""Where copies of a journal lie: backups in every folder, and journals kept aside."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from relnotes import paths
from relnotes.journal import backups

_ASIDE = ("kept", "salvaged")


def around(journal: Path, second: Iterable[Path] = ()) -> Iterator[Path]:
    """All copies that relnotes itself made; `second` are the folders of second backups."""
    journal = journal.resolve()
    own = paths.backups(journal)
    for folder in (own, *(backups.second_place(one, own) for one in second)):
        yield from (one.path for one in backups.listed(folder))
    for kind in _ASIDE:
        for path in sorted(journal.parent.glob(f"*{journal.suffix}")):
            if path.name.startswith(f"{journal.stem}-{kind}") and path.is_file():
                yield path
