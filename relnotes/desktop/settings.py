"""What belongs to this computer, as a table: window places, theme, recent journals.

What belongs to the people stands in the journal; nothing written there is ever put here.
"""

import os
from pathlib import Path
from typing import Generic, NamedTuple, TypeVar, cast

from PySide6.QtCore import QByteArray, QCryptographicHash, QSettings

from relnotes import paths

Value = str | int | bool | bytes
T = TypeVar("T", str, int, bool, bytes)


class Setting(NamedTuple, Generic[T]):
    """One setting: where it is kept, what it is, and what holds while nobody chose."""

    key: str
    kind: type[T]
    default: T


THEME = Setting("look/theme", str, "system")
GEOMETRY = Setting("window/geometry", bytes, b"")
PEOPLE_SPLITTER = Setting("window/people_splitter", bytes, b"")
PAST_SHARE = Setting("window/past_share", int, 400)
"""How the window and its parts are divided: kept for each journal, and begun with as the last was.
"""
LOCK_MINUTES = Setting("lock/minutes", int, 5)
"""How long nobody sits here until an encrypted journal locks; 0 is never."""
KEYRING = Setting("keyring", bool, False)  # noqa: FBT003  a value, not a switch
"""Kept for each journal: whether its passphrase is in the keyring too."""
TRASH_DAYS = Setting("trash/days", int, 90)
"""How long something lies in the trash before it is deleted for good; 0 is for ever."""
SHARING = Setting("window/sharing", bool, False)  # noqa: FBT003  a value, not a switch
"""Whether others look at the screen: names and words stay hidden until somebody ends it."""
LANGUAGE = Setting("look/language", str, "")
"""The code of the language; empty is the system's."""
RECENT_JOURNALS = Setting("journal/recent", str, "")
"""The files that were open lately, one a line, newest first."""
LAST_JOURNAL = Setting("journal/last", str, "")

CIRCLE = Setting("today/circle", int, 15)
"""With how many the user means to be in touch."""

DAY = Setting("today/most", int, 8)
"""How many things a day holds."""

ASKING = Setting("mentoring/asking", bool, True)  # noqa: FBT003  a value, not a switch
"""Whether it is counted what I asked in a session, and what I told."""

REMINDERS = Setting("reminders/on", bool, True)  # noqa: FBT003  a value, not a switch
"""Whether the desktop tells what is ready."""

MORNING = Setting("reminders/morning", int, 8 * 60 + 30)
"""The minute of the day at which the day's things are told; a negative one is never."""

REMINDED = Setting("reminders/heard", str, "")
"""Kept for each journal: the moment up to which everything was told."""

KEEP_RUNNING = Setting("window/keep_running", bool, False)  # noqa: FBT003  a value, not a switch
"""Whether relnotes stays in the tray when its window is closed, so that reminders ring."""

LATER = Setting("today/later", str, "")
"""Kept for each journal: a day, and by kind and id what the user left for another one."""

PAGE = Setting("page", str, "")
"""Kept for each journal: the page that was open last."""

PERSON = Setting("relationships/shown", int, 0)
"""Kept for each journal: the id of the relationship that was open last."""

PEOPLE_CHOICE = Setting("relationships/choice", str, "")
"""Kept for each journal: which kind or standing the list of relationships is narrowed to."""

ENTRIES_CHOICE = Setting("journal/choice", str, "")
"""Kept for each journal: the person's id, the kind and the time that the journal is narrowed to."""

LATELY = Setting("palette/lately", str, "")
"""Kept for each journal: ids of people and names of actions that were chosen last."""

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
    PEOPLE_SPLITTER,
    PAST_SHARE,
    LOCK_MINUTES,
    KEYRING,
    TRASH_DAYS,
    SHARING,
    LAST_JOURNAL,
    CIRCLE,
    DAY,
    REMINDERS,
    MORNING,
    REMINDED,
    KEEP_RUNNING,
    LATER,
    PAGE,
    PERSON,
    PEOPLE_CHOICE,
    ENTRIES_CHOICE,
    LATELY,
    LANGUAGE,
    RECENT_JOURNALS,
    CHECKED,
    SURROUNDINGS,
    ASKING,
)


class Settings:
    """Reads and writes the settings' file; a value that is not of its kind counts as not set."""

    def __init__(self, file: Path) -> None:
        if not file.exists():
            from relnotes.journal import disk  # the first rows wait for all that is loaded

            disk.private_folder(file.parent)
            file.touch(mode=0o600)
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

    def remembered(self, setting: Setting[T], journal: Path) -> T:
        """How it was left in this journal; where it never was, how it was left last in any."""
        own = self._kept.value(_key(setting, journal))
        return self.get(setting) if own is None else _understood(setting, own)

    def remember(self, setting: Setting[T], journal: Path, value: T) -> None:
        """Keeps how it was left in this journal, and for journals that are opened first."""
        self.journal_set(setting, journal, value)
        self.set(setting, value)

    def save(self) -> None:
        """Writes to disk now; otherwise Qt does it in a moment."""
        self._kept.sync()

    def _read(self, key: str, setting: Setting[T]) -> T:
        found = self._kept.value(key)
        return setting.default if found is None else _understood(setting, found)

    def _write(self, key: str, value: Value) -> None:
        self._kept.setValue(key, QByteArray(value) if isinstance(value, bytes) else value)


def usual_journal(settings: Settings) -> Path:
    """The journal for when none is named: the one chosen last, even if it is away, else the own."""
    chosen = settings.get(LAST_JOURNAL)
    named = "RELNOTES_JOURNAL" in os.environ
    return Path(chosen) if chosen and not named else paths.default_journal()


def was_open(settings: Settings, journal: Path) -> bool:
    """Whether a journal was open on this computer, so that it should be there."""
    before = [settings.get(LAST_JOURNAL), *settings.get(RECENT_JOURNALS).split("\n")]
    return str(journal.absolute()) in before


def _key(setting: Setting[T], journal: Path) -> str:
    """A key that does not tell where the journal lies or what it is called."""
    place = str(journal.absolute()).encode("utf-8", "surrogateescape")
    # Qt's own, which is there already: the first rows wait for all that is loaded before them.
    digest = QCryptographicHash.hash(place, QCryptographicHash.Algorithm.Sha256).toHex()
    return f"journal-{bytes(digest.data()).decode()[:16]}/{setting.key}"


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
