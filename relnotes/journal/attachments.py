"""Files kept in the journal, found by their content."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select

from relnotes.domain.happenings import Picture
from relnotes.domain.problem import Code, Problem
from relnotes.domain.text import line
from relnotes.journal import tables as t
from relnotes.journal.access import Reader, Writer


@dataclass(frozen=True, slots=True)
class AttachmentLine:
    """A file as it is listed; `size` is in bytes."""

    id: int
    name: str
    media_type: str
    size: int


def of(reader: Reader, relationship_id: int) -> tuple[AttachmentLine, ...]:
    """What is kept with a relationship, newest first; its picture is not among it."""
    a, r = t.Attachment, t.Relationship
    query = (
        select(a.id, a.name, a.media_type, a.size)
        .join(r, r.id == a.relationship_id)
        .where(a.relationship_id == relationship_id, a.trashed.is_(None))
        .where(r.photo_id.is_(None) | (r.photo_id != a.id))
        .order_by(a.id.desc())
    )
    return reader.rows(AttachmentLine, query)


def of_contributions(reader: Reader, ids: Sequence[int]) -> dict[int, tuple[AttachmentLine, ...]]:
    """What is kept as showing each of these contributions."""
    a = t.Attachment
    query = (
        select(a.contribution_id, a.id, a.name, a.media_type, a.size)
        .where(a.contribution_id.in_(ids), a.trashed.is_(None))
        .order_by(a.id)
    )
    found: dict[int, tuple[AttachmentLine, ...]] = {}
    for key, one, name, kind, size in reader.connection.execute(query):
        line = AttachmentLine(one, name, kind, size)
        found[key or 0] = (*found.get(key or 0, ()), line)
    return found


def content(reader: Reader, attachment_id: int) -> bytes:
    """The bytes of a file."""
    query = (
        select(t.Content.data)
        .join(t.Attachment, t.Attachment.sha256 == t.Content.sha256)
        .where(t.Attachment.id == attachment_id)
    )
    data = reader.value(query)
    if data is None:
        raise Problem(Code.GONE)
    return data


def attach_all(
    writer: Writer,
    relationship_id: int,
    files: Sequence[tuple[str, str, bytes]],
    contribution_id: int | None = None,
) -> tuple[int, ...]:
    """Keeps several files in one step; each is a name, a media type and its bytes.

    With a contribution they are what shows it.
    """
    kept = tuple(attach(writer, relationship_id, *file) for file in files)
    for one in kept if contribution_id is not None else ():
        writer.get(t.Attachment, one).contribution_id = contribution_id
    return kept


def attach(writer: Writer, relationship_id: int, name: str, media_type: str, data: bytes) -> int:
    """Keeps a file with a relationship; the same bytes are kept once."""
    writer.get(t.Relationship, relationship_id)
    sha256 = hashlib.sha256(data).hexdigest()
    if writer.session.get(t.Content, sha256) is None:
        writer.session.add(t.Content(sha256=sha256, data=data))
        writer.session.flush()
    return writer.add(
        t.Attachment(
            relationship_id=relationship_id,
            name=line(name, "name", required=True),
            media_type=media_type,
            sha256=sha256,
            size=len(data),
        )
    )


def keep(writer: Writer, relationship_id: int, picture: Picture) -> bool:
    """Keeps a picture that came along, unless it is or was there: what was thrown away stays so."""
    a = t.Attachment
    sha256 = hashlib.sha256(picture.data).hexdigest()
    same = select(a.id).where(a.relationship_id == relationship_id, a.sha256 == sha256)
    if writer.reader.value(same.limit(1)) is not None:
        return False
    attach(writer, relationship_id, picture.name, picture.media_type, picture.data)
    return True


def show_photo(writer: Writer, relationship_id: int, attachment_id: int) -> None:
    """Makes an attached picture the face of a relationship."""
    attachment = writer.get(t.Attachment, attachment_id)
    if attachment.relationship_id != relationship_id:
        raise Problem(Code.NOT_A_CHOICE, field="photo")
    writer.get(t.Relationship, relationship_id).photo_id = attachment_id


def photo(reader: Reader, relationship_id: int) -> bytes | None:
    """The picture of a relationship."""
    query = (
        select(t.Content.data)
        .join(t.Attachment, t.Attachment.sha256 == t.Content.sha256)
        .join(t.Relationship, t.Relationship.photo_id == t.Attachment.id)
        .where(t.Relationship.id == relationship_id)
    )
    return reader.value(query)
