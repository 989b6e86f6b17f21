"""Files kept in the journal, found by their content."""

import hashlib

from sqlalchemy import select

from relnotes.domain.problem import Code, Problem
from relnotes.domain.text import line
from relnotes.journal import tables as t
from relnotes.journal.access import Reader, Writer


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
