"""Files from this computer, kept in the journal with a relationship."""

import mimetypes
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from relnotes.desktop.live import Live
from relnotes.exchange import files as reading
from relnotes.journal import attachments

LARGEST = 100_000_000
"""Bytes: a journal is copied whole into every backup."""
_UNKNOWN = "application/octet-stream"


def is_about_many(path: Path) -> bool:
    """Whether this is a folder, or holds what relnotes or another program has exported."""
    from relnotes.exchange import glance  # every reader: only when something is dropped

    return path.is_dir() or glance.is_archive(path) or glance.is_export(path)


def attach(
    live: Live, relationship_id: int, files: Sequence[Path], contribution_id: int | None = None
) -> str:
    """Keeps copies of the files, as one step; the answer says so to the user."""
    read = [(path.name, _kind(path), reading.read(path, limit=LARGEST)) for path in files]
    label = QCoreApplication.translate("Attaching", "Attach a file")
    live.do(label, attachments.attach_all, relationship_id, read, contribution_id)
    if len(read) == 1:
        said = QCoreApplication.translate("Attaching", "{file} is kept in the journal.")
        return said.format(file=read[0][0])
    said = QCoreApplication.translate("Attaching", "{n} files are kept in the journal.")
    return said.format(n=len(read))


def _kind(path: Path) -> str:
    return mimetypes.guess_type(path.name)[0] or _UNKNOWN
