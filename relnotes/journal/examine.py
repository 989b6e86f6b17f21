"""A full look at a journal: is the file whole, do its references hold, does search know it all."""

from dataclasses import dataclass

from sqlalchemy import func, select

from relnotes.journal import index
from relnotes.journal import tables as t
from relnotes.journal.access import Reader


@dataclass(frozen=True, slots=True)
class Examination:
    """What was found; each list is empty where all is well."""

    damage: tuple[str, ...]
    loose_references: tuple[str, ...]
    not_indexed: int
    counts: dict[str, int]

    @property
    def good(self) -> bool:
        """Whether nothing is wrong."""
        return not (self.damage or self.loose_references or self.not_indexed)


def examine(reader: Reader) -> Examination:
    """Looks at everything; takes as long as reading the whole file."""
    connection = reader.connection
    found = connection.exec_driver_sql("PRAGMA integrity_check").scalars().all()
    loose = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
    kinds = (t.Relationship, t.Entry, t.Contribution, t.Stake, t.Promise, t.Repair)
    counts = {
        kind.__tablename__: reader.value(select(func.count()).where(kind.trashed.is_(None))) or 0
        for kind in kinds
    }
    return Examination(
        damage=tuple(line for line in found if line != "ok"),
        loose_references=tuple(sorted({str(row[0]) for row in loose})),
        not_indexed=_not_indexed(reader),
        counts=counts,
    )


def _not_indexed(reader: Reader) -> int:
    missing = 0
    for source in index.SOURCES:
        table = t.Base.metadata.tables[source.table.__tablename__]
        living = select(func.count()).where(table.c.trashed.is_(None))
        indexed = select(func.count()).where(t.SearchDoc.kind == source.kind)
        missing += abs((reader.value(living) or 0) - (reader.value(indexed) or 0))
    return missing
