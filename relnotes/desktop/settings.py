"""What belongs to this computer, as a table: window places, theme, recent journals.

What belongs to the people stands in the journal; nothing written there is ever put here.
"""

from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Generic, TypeVar, cast

from PySide6.QtCore import QByteArray, QSettings

Value = str | int | bool | bytes
T = TypeVar("T", str, int, bool, bytes)


@dataclass(frozen=True, slots=True)
class Setting(Generic[T]):
    """One setting: where it is kept, what it is, and what holds while nobody chose."""

    key: str
    kind: type[T]
    default: T


THEME = Setting("look/theme", str, "system")
GEOMETRY = Setting("window/geometry", bytes, b"")
SIDE_WIDTH = Setting("window/side_bar", int, 0)
PEOPLE_SPLITTER = Setting("window/people_splitter", bytes, b"")
LOCK_MINUTES = Setting("lock/minutes", int, 5)
"""How long nobody sits here until an encrypted journal locks; 0 is never."""
LAST_JOURNAL = Setting("journal/last", str, "")

CIRCLE = Setting("today/circle", int, 15)
"""With how many the user means to be in touch."""

DAY = Setting("today/most", int, 8)
"""How many things a day holds."""

LATER = Setting("today/later", str, "")
"""Kept for each journal: a day, and by kind and id what the user left for another one."""

PAGE = Setting("page", str, "")
"""Kept for each journal: the page that was open last."""

PERSON = Setting("relationships/shown", int, 0)
"""Kept for each journal: the id of the relationship that was open last."""

CHECKED = Setting("checked", str, "")
"""Kept for each journal: the day on which the whole file was looked at last."""

SURROUNDINGS = Setting("surroundings", str, "")
"""Kept for each journal: the service or network whose explanation was closed."""

SECOND_BACKUPS = Setting("second_backups", str, "")
"""Kept for each journal: the folder for second copies of its backups."""

TABLE = (
    SECOND_BACKUPS,
    THEME,
    GEOMETRY,
    SIDE_WIDTH,
    PEOPLE_SPLITTER,
    LOCK_MINUTES,
    LAST_JOURNAL,
    CIRCLE,
    DAY,
    LATER,
    PAGE,
    PERSON,
    CHECKED,
    SURROUNDINGS,
)


class Settings:
    """Reads and writes the settings' file; a value that is not of its kind counts as not set."""

    def __init__(self, file: Path) -> None:
        file.parent.mkdir(parents=True, exist_ok=True)
        self._kept = QSettings(str(file), QSettings.Format.IniFormat)

    def get(self, setting: Setting[T]) -> T:
        """What was chosen, or the default."""
        return self._read(setting.key, setting)

    def set(self, setting: Setting[T], value: T) -> None:
        """Keeps a choice."""
        self._write(setting.key, value)

    def journal_get(self, setting: Setting[T], journal: Path) -> T:
        """What was chosen while this journal was open."""
        return self._read(_key(setting, journal), setting)

    def journal_set(self, setting: Setting[T], journal: Path, value: T) -> None:
        """Keeps a choice for this journal."""
        self._write(_key(setting, journal), value)

    def save(self) -> None:
        """Writes to disk now; otherwise Qt does it in a moment."""
        self._kept.sync()

    def _read(self, key: str, setting: Setting[T]) -> T:
        found = self._kept.value(key)
        return setting.default if found is None else _understood(setting, found)

    def _write(self, key: str, value: Value) -> None:
        self._kept.setValue(key, QByteArray(value) if isinstance(value, bytes) else value)


def _key(setting: Setting[T], journal: Path) -> str:
    """A key that does not tell where the journal lies or what it is called."""
    digest = sha256(str(journal.absolute()).encode("utf-8", "surrogateescape")).hexdigest()[:16]
    return f"journal-{digest}/{setting.key}"


def _understood(setting: Setting[T], found: object) -> T:
    """The value as its kind; the file holds numbers and truths as text."""
    if setting.kind is bytes:
        value: Value | None = bytes(found.data()) if isinstance(found, QByteArray) else None
    elif setting.kind is bool:
        value = {"true": True, "false": False}.get(str(found).lower())
    elif setting.kind is int:
        value = int(str(found)) if str(found).lstrip("-").isdecimal() else None
    else:
        value = str(found)
    return setting.default if value is None else cast("T", value)
