"""Where a journal lies: in a folder that a service copies, on another computer, beside conflicts.

A journal is one file that SQLite changes in place. A service that copies it while it is open, or
two computers that write it, can leave two journals; this says so before it happens and after.
"""

import re
import sys
from dataclasses import dataclass
from pathlib import Path

_PARTS = (
    (re.compile(r"dropbox( \(.+\))?", re.I), "Dropbox"),
    (re.compile(r"onedrive([ -].+)?", re.I), "OneDrive"),
    (re.compile(r"icloud ?drive|com~apple~clouddocs|mobile documents", re.I), "iCloud"),
    (re.compile(r"google ?drive(-.+)?|drivefs", re.I), "Google Drive"),
    (re.compile(r"nextcloud\d*", re.I), "Nextcloud"),
    (re.compile(r"owncloud", re.I), "ownCloud"),
    (re.compile(r"syncthing", re.I), "Syncthing"),
)
_MARKERS = (
    (".dropbox", "Dropbox"),
    (".dropbox.cache", "Dropbox"),
    (".stfolder", "Syncthing"),
    (".stignore", "Syncthing"),
    (".nextcloudsync.log", "Nextcloud"),
    (".owncloudsync.log", "ownCloud"),
    (".tmp.driveupload", "Google Drive"),
    (".tmp.drivedownload", "Google Drive"),
)
_NETWORKS = {
    "nfs": "NFS",
    "nfs4": "NFS",
    "cifs": "SMB",
    "smb3": "SMB",
    "smbfs": "SMB",
    "fuse.sshfs": "SSH",
    "fuse.rclone": "rclone",
    "fuse.davfs": "WebDAV",
    "davfs": "WebDAV",
    "afpfs": "AFP",
    "9p": "9P",
}
_CONFLICT = re.compile(
    r"""
    .*\(.*(conflicted\ copy|conflict).*\)   # Dropbox, Nextcloud
    | \.sync-conflict-.+                     # Syncthing
    | [-_. ]conflict[-_. ].+                 # ownCloud and others
    | \ ?\(\d{1,2}\)                         # Google Drive, browsers
    | \ \d{1,2}                              # iCloud
    """,
    re.I | re.X,
)
_MOUNTS = Path("/proc/mounts")


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What lies around a journal; the names are those of products, not for translation."""

    service: str = ""
    """The service that copies the folder, or nothing."""
    network: str = ""
    """How the folder is reached on another computer, or nothing."""
    conflicts: tuple[Path, ...] = ()
    """Copies beside it that a service made when two computers had written."""

    @property
    def calm(self) -> bool:
        """Whether there is nothing to say."""
        return not (self.service or self.network or self.conflicts)


def around(path: Path, mounts: str | None = None) -> Surroundings:
    """Looks at a journal's folder and the ones above; `mounts` is the system's table of them."""
    path = path.absolute()
    table = _mounts() if mounts is None else mounts
    return Surroundings(_service(path), _network(path, table), conflicts(path))


def conflicts(path: Path) -> tuple[Path, ...]:
    """Copies of the journal beside it whose names say that two computers had written."""
    found = []
    try:
        neighbours = sorted(path.parent.iterdir())
    except OSError:
        return ()
    for file in neighbours:
        middle = file.name.removeprefix(path.stem).removesuffix(path.suffix)
        around_it = file.name.startswith(path.stem) and file.name.endswith(path.suffix)
        if around_it and file != path and _CONFLICT.fullmatch(middle) and file.is_file():
            found.append(file)
    return tuple(found)


def _service(path: Path) -> str:
    for folder in path.parents:
        for sign, name in _PARTS:
            if sign.fullmatch(folder.name):
                return name
        for marker, name in _MARKERS:
            if _exists(folder / marker):
                return name
    return ""


def _exists(file: Path) -> bool:
    try:
        return file.exists()
    except OSError:
        return False


def _network(path: Path, mounts: str) -> str:
    """The network of the innermost mount that holds the path."""
    if str(path).startswith("\\\\"):
        return "SMB"
    best, kind = -1, ""
    for line in mounts.splitlines():
        fields = line.split()
        if len(fields) < 3:
            continue
        place = Path(re.sub(r"\\(\d{3})", lambda found: chr(int(found[1], 8)), fields[1]))
        if place in path.parents and len(place.parts) >= best:
            best, kind = len(place.parts), fields[2]
    return _NETWORKS.get(kind, "")


def _mounts() -> str:
    if not sys.platform.startswith("linux"):
        return ""
    try:
        return _MOUNTS.read_text(encoding="utf-8", errors="surrogateescape")
    except OSError:
        return ""
