"""Deleting for good: rows, their history and their words in search, so that nothing is left.

What stays must neither point to what is gone nor be taken there by undo. So the history of what
stays is rewritten where it names what is gone; undo still reaches everything else.
"""

from collections import defaultdict
from collections.abc import Iterable

from sqlalchemy import Connection, Table, delete, func, select, update

from relnotes.journal import belongs, index
from relnotes.journal import tables as t
from relnotes.journal.access import Writer
from relnotes.journal.triggers import tracked

Rows = dict[str, set[int]]

# Columns that may be empty and yet say to whom a row belongs.
OWNING = frozenset(
    {
        ("attachment", "relationship_id"),
        ("attachment", "entry_id"),
        ("attachment", "contribution_id"),
        ("attempt", "promise_id"),
        ("belief", "relationship_id"),
        ("lesson", "relationship_id"),
    }
)


def purge(writer: Writer, doomed: Iterable[tuple[str, int]]) -> int:
    """Deletes records for good, with all that hangs on them; answers how many rows went."""
    writer.session.flush()
    connection = writer.session.connection()
    connection.exec_driver_sql("PRAGMA defer_foreign_keys=ON")
    rows = along(connection, doomed)
    step_id = connection.execute(select(func.max(t.Step.id))).scalar_one()
    files = _files(connection, rows)
    _let_go(connection, rows)
    for name, ids in rows.items():
        for some in belongs.chunks(ids):
            connection.execute(delete(tracked()[name]).where(tracked()[name].c.id.in_(some)))
    index.refresh(connection, step_id)
    connection.execute(delete(t.Image).where(t.Image.step_id == step_id))
    _forget_history(connection, rows, step_id)
    _forget_typed(connection, rows)
    _drop_files(connection, files)
    return sum(map(len, rows.values()))


def along(connection: Connection, doomed: Iterable[tuple[str, int]]) -> Rows:
    """Everything that goes where these records go, by table."""
    rows: Rows = defaultdict(set)
    for table, row_id in doomed:
        rows[table].add(row_id)
    _close_over(connection, rows)
    return rows


def _close_over(connection: Connection, rows: Rows) -> None:
    """Adds what cannot be without what goes, and what that takes along in its turn."""
    known = -1
    while known != sum(map(len, rows.values())):
        known = sum(map(len, rows.values()))
        for target in list(rows):
            for other, column in belongs.pointing_at(target):
                if not column.nullable or (other.name, column.name) in OWNING:
                    rows[other.name] |= _pointing(connection, other, column.name, rows[target])
        rows["entry"] |= _lonely(connection, rows)
        rows["member"] |= _nameless(connection, rows)


def _pointing(connection: Connection, table: Table, column: str, ids: set[int]) -> set[int]:
    found: set[int] = set()
    for some in belongs.chunks(ids):
        query = select(table.c.id).where(table.c[column].in_(some))
        found.update(connection.execute(query).scalars())
    return found


def _lonely(connection: Connection, rows: Rows) -> set[int]:
    """Entries in which everybody goes."""
    link = t.EntryPerson
    found: set[int] = set()
    for some in belongs.chunks(rows["entry_person"]):
        left = set(
            connection.execute(select(link.entry_id).where(link.id.in_(some))).scalars()
        ) - set(rows["entry"])
        for entries in belongs.chunks(left):
            others = select(link.entry_id, link.id).where(link.entry_id.in_(entries))
            staying = {
                entry
                for entry, link_id in connection.execute(others)
                if link_id not in rows["entry_person"]
            }
            found |= set(entries) - staying
    return found


def _nameless(connection: Connection, rows: Rows) -> set[int]:
    """Members that had their name only from the person who goes."""
    found: set[int] = set()
    for some in belongs.chunks(rows["relationship"]):
        query = select(t.Member.id).where(t.Member.person_id.in_(some), t.Member.name == "")
        found.update(connection.execute(query).scalars())
    return found


def _let_go(connection: Connection, rows: Rows) -> None:
    """Rows that stay point to nothing where they pointed to what goes."""
    for name, ids in rows.items():
        for other, column in belongs.pointing_at(name):
            if column.nullable:
                for some in belongs.chunks(ids):
                    connection.execute(update(other).where(column.in_(some)).values({column: None}))


def _forget_history(connection: Connection, rows: Rows, own: int) -> None:
    """The images of what is gone go too; others no longer name it; empty steps are no steps."""
    image = t.Image
    for name, ids in rows.items():
        for some in belongs.chunks(ids):
            gone = (image.table_name == name, image.row_id.in_(some))
            connection.execute(delete(image).where(*gone))
            for other, column in belongs.pointing_at(name):
                named = func.json_extract(image.before, f"$.{column.name}").in_(some)
                naming = (image.table_name == other.name, named)
                if column.nullable:
                    bare = func.json_set(image.before, f"$.{column.name}", None)
                    connection.execute(update(image).where(*naming).values(before=bare))
                else:
                    connection.execute(delete(image).where(*naming))
    empty = select(t.Step.id).where(
        ~select(image.id).where(image.step_id == t.Step.id).exists(), t.Step.id != own
    )
    gone_steps = set(connection.execute(empty).scalars())
    for some in belongs.chunks(gone_steps):
        connection.execute(update(t.Step).where(t.Step.of.in_(some)).values(of=None))
        connection.execute(delete(t.Step).where(t.Step.id.in_(some)))


def _forget_typed(connection: Connection, rows: Rows) -> None:
    """What was being typed about it; a draft's place ends with the record."""
    places = connection.execute(select(t.Draft.place)).scalars().all()
    gone = {f"{name}:{row_id}" for name, ids in rows.items() for row_id in ids}
    doomed = [place for place in places if place.rpartition(" ")[2] in gone]
    connection.execute(delete(t.Draft).where(t.Draft.place.in_(doomed)))


def _files(connection: Connection, rows: Rows) -> set[str]:
    found: set[str] = set()
    for some in belongs.chunks(rows["attachment"]):
        query = select(t.Attachment.sha256).where(t.Attachment.id.in_(some))
        found.update(connection.execute(query).scalars())
    return found


def _drop_files(connection: Connection, files: set[str]) -> None:
    """The bytes of files that no attachment names any longer, nor one that undo could bring."""
    past = func.json_extract(t.Image.before, "$.sha256")
    for sha256 in files:
        named = connection.execute(
            select(t.Attachment.id).where(t.Attachment.sha256 == sha256).limit(1)
        ).first()
        kept = connection.execute(
            select(t.Image.id).where(t.Image.table_name == "attachment", past == sha256).limit(1)
        ).first()
        if named is None and kept is None:
            connection.execute(delete(t.Content).where(t.Content.sha256 == sha256))
