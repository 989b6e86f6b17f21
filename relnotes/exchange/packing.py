"""Many files at once, as a folder or as a zip: all of them are there, or none is."""

import gzip
import io
import pickle
import shutil
import tempfile
import zipfile
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path, PurePosixPath

from relnotes import paths
from relnotes.domain.problem import Code, Problem
from relnotes.exchange import files

ZIP = ".zip"
_TIME = (1980, 1, 1, 0, 0, 0)
"""The same things packed twice make the same zip."""
Parts = Iterable[tuple[PurePosixPath, bytes | Iterable[bytes]]]
"""Files by their names; a large one comes in pieces, so that it is never whole in memory."""
Tell = Callable[[int], object]
"""Hears how many things are written; whoever wants no more raises an error there."""


def silent(_count: int) -> None:
    """Tells nobody."""


def pack(path: Path, parts: Parts) -> None:
    """Writes the files into a zip where the name ends so, else into a new or empty folder.

    What goes to standard output is a zip, too.
    """
    if path.suffix.casefold() == ZIP or path == paths.STANDARD_OUTPUT:
        _zip(path, parts)
    else:
        _folder(path, parts)


def _zip(path: Path, parts: Parts) -> None:
    with files.beside(path) as file, zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.filelist = _Squeezed()
        for name, content in parts:
            member = zipfile.ZipInfo(str(name), _TIME)
            member.compress_type = zipfile.ZIP_DEFLATED
            member.external_attr = 0o600 << 16
            in_pieces = not isinstance(content, bytes)  # so it may be of any length
            with packed.open(member, "w", force_zip64=in_pieces) as target:
                for piece in _pieces(content):
                    target.write(piece)
            packed.NameToInfo.clear()


class _Squeezed(list[zipfile.ZipInfo]):
    """What a zip says at its end of each file in it: of a million, most of a gigabyte as it is."""

    def __init__(self) -> None:
        super().__init__()
        self._count = 0
        self._held = io.BytesIO()
        self._squeezing = gzip.GzipFile(fileobj=self._held, mode="wb", compresslevel=1)

    def append(self, member: zipfile.ZipInfo) -> None:
        """Keeps one, after all others."""
        pickle.dump(member, self._squeezing)
        self._count += 1

    def __len__(self) -> int:
        return self._count

    def __iter__(self) -> Iterator[zipfile.ZipInfo]:
        """All of them; from here on there are no more."""
        self._squeezing.close()
        self._held.seek(0)
        with gzip.GzipFile(fileobj=self._held) as held:
            for _ in range(self._count):
                yield pickle.load(held)


def _folder(path: Path, parts: Parts) -> None:
    """What stands there is somebody's, perhaps a vault with notes of its own: it is not touched."""
    with files.told_as_problems(path):
        if path.exists() and not path.is_dir():
            raise Problem(Code.FILE_EXISTS, file=str(path))
        if path.exists() and any(path.iterdir()):
            raise Problem(Code.FOLDER_TAKEN, folder=str(path))
        made = Path(tempfile.mkdtemp(prefix=".relnotes-", suffix=".part", dir=path.parent))
        try:
            for name, content in parts:
                target = made / name
                target.parent.mkdir(parents=True, exist_ok=True)
                with target.open("wb") as written:
                    written.writelines(_pieces(content))
            if path.exists():
                path.rmdir()
            made.rename(path)
        except BaseException:
            shutil.rmtree(made, ignore_errors=True)
            raise


def _pieces(content: bytes | Iterable[bytes]) -> Iterable[bytes]:
    return (content,) if isinstance(content, bytes) else content
