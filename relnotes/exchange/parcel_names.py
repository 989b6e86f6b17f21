"""Which of the files in a folder or a zip are read, and by which names."""

import contextlib
import zipfile
from pathlib import PurePosixPath

from relnotes.exchange.names import vocabulary

_PASSED_OVER = frozenset(
    vocabulary(
        ".jpg .jpeg .png .gif .heic .webp .svg .bmp .tif .tiff .mp4 .mov .avi .m4a .mp3 .aac .wav"
        " .ogg .pdf .css .js .html .htm .exe .dll .ds_store .ini .lnk .canvas .base"
    )
)
_OWN_COPIES = (".new.txt", ".old.txt", "~")
_KEPT_HIDDEN = frozenset(vocabulary(".rednotebook .local .jrnl .dayone"))
"""Folders that begin with a dot and hold journals all the same."""
_SAYS_UTF8 = 0x800


def is_wanted(path: PurePosixPath) -> bool:
    """Neither hidden, nor a picture, nor a copy that a program keeps for itself."""
    *folders, name = path.parts or ("",)
    if any(part.startswith(".") and part not in _KEPT_HIDDEN for part in folders):
        return False
    if name.startswith((".", "~$")) or "__MACOSX" in folders:
        return False
    name = name.casefold()
    return path.suffix.casefold() not in _PASSED_OVER and not (
        name.endswith(_OWN_COPIES) or "conflict_backup" in name
    )


def called(member: zipfile.ZipInfo) -> str:
    """The name of a file in a zip; macOS writes UTF-8 without saying so, Windows its backslash."""
    name = member.filename
    if not member.flag_bits & _SAYS_UTF8:
        with contextlib.suppress(UnicodeError):
            name = name.encode("cp437").decode()
    return name.replace("\\", "/")
