"""Names of other people's files, made harmless before a file leaves the journal under them."""

import re
import unicodedata

from relnotes.exchange.names import vocabulary

_FORBIDDEN = re.compile(r'[<>:"|?*]')
_DEVICES = re.compile(
    r"(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])\s*(\.|$)", re.IGNORECASE
)
"""Names that Windows takes for a device, with any ending. Source: Naming Files, Win32."""
_LONGEST = 180  # bytes: file systems take 255, and what is written beside it adds to the name
_ENDING = 20
_PROGRAMS = frozenset(
    vocabulary(
        "action app appimage application appref-ms bat bash chm cmd com command cpl csh desktop"
        " diagcab dll dmg exe fish gadget hta inf ins iso jar jnlp js jse ksh library-ms lnk mpkg"
        " ms-settings msc msh msi msix msp mst osx pif pkg pl ps1 ps2 psc1 psm1 py pyc pyw pyz rb"
        " reg rdp run scf scpt scr search-ms settingcontent-ms sh shb shs sys terminal tool url vb"
        " vbe vbs vbscript vhd webloc workflow ws wsc wsf wsh xbap xpi zsh"
    )
)
"""Endings of what does something when it is opened, on any of the systems."""


def cleaned(name: str, otherwise: str = "file") -> str:
    """A name that says what it is: no folder, nothing unseen, nothing a system keeps for itself.

    Signs that turn the direction of writing go: with them a program can look like a picture.
    """
    name = re.split(r"[/\\]", unicodedata.normalize("NFC", name))[-1]
    seen = "".join(one for one in name if unicodedata.category(one)[0] != "C")
    seen = " ".join(_FORBIDDEN.sub("_", seen).split()).strip(". ")
    if not seen:
        return otherwise
    if _DEVICES.match(seen):
        seen = f"_{seen}"
    return _shortened(seen)


def is_program(name: str) -> bool:
    """Whether to open a file of this name would be to run it."""
    stem, dot, ending = cleaned(name).rpartition(".")
    return bool(stem and dot) and ending.casefold() in _PROGRAMS


def _shortened(name: str) -> str:
    """The name with its ending, in as many bytes as every file system takes."""
    stem, dot, ending = name.rpartition(".")
    if not stem or len(ending.encode()) > _ENDING:
        stem, dot, ending = name, "", ""
    room = _LONGEST - len((dot + ending).encode())
    cut = stem.encode()[:room].decode(errors="ignore").rstrip(". ")
    return cut + dot + ending
