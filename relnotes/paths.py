"""Where things lie: the one module that knows folders."""

import os
from pathlib import Path

import appdirs

STANDARD_OUTPUT = Path("-")
"""What terminals call it, where a file could be named."""


def default_journal() -> Path:
    """The journal that opens when none is named: `RELNOTES_JOURNAL`, else the user's own."""
    if named := os.environ.get("RELNOTES_JOURNAL"):
        return Path(named)
    return own_journal()


def own_journal() -> Path:
    """The user's own journal, in the folder that is made for it."""
    return Path(appdirs.user_data_dir("relnotes", appauthor=False)) / "journal.relnotes"


def may_be_away(journal: Path) -> bool:
    """Whether a journal's folder is missing that nobody would want to be made: a drive, a share."""
    return not journal.parent.is_dir() and journal.parent != own_journal().parent


def backups(journal: Path) -> Path:
    """The folder for the backups of one journal, told apart by its place."""
    from hashlib import sha256

    place = journal.resolve()
    digest = sha256(str(place).encode("utf-8", "surrogateescape")).hexdigest()[:8]
    data = Path(appdirs.user_data_dir("relnotes", appauthor=False))
    return data / "backups" / f"{place.stem}-{digest}"


def settings() -> Path:
    """The file for what belongs to this computer: window places, theme, recent journals."""
    return Path(appdirs.user_config_dir("relnotes", appauthor=False)) / "settings.ini"


def opened_files() -> Path:
    """Where copies of attached files lie while another program shows them."""
    return Path(appdirs.user_cache_dir("relnotes", appauthor=False)) / "opened"


def log() -> Path:
    """The file for crashes; it never holds words of a journal."""
    return Path(appdirs.user_log_dir("relnotes", appauthor=False)) / "relnotes.log"


def resources() -> Path:
    """Icons, styles, templates, translations and the sample journal."""
    shipped = Path(__file__).parent / "resources"
    return shipped if shipped.is_dir() else Path(__file__).parents[1] / "resources"


def shown(path: Path) -> str:
    """A place in words, in short where it lies among the user's own."""
    home = Path.home()
    inside = os.name == "posix" and path.is_relative_to(home) and home != Path("/")
    return str(Path("~") / path.relative_to(home)) if inside else str(path)
