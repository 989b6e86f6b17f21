"""Where a terminal's passphrases come from: a prompt or a file, never an argument."""

import sys
from pathlib import Path

from relnotes import keyring_door, paths
from relnotes.domain import passphrase as rules
from relnotes.domain.passphrase import Strength
from relnotes.domain.problem import Code, Problem

_FILE_LIMIT = 10_000


def present(file: Path | None, journal: Path) -> str:
    """The passphrase that a journal has: from the named file, the keyring, or who sits there."""
    if file is not None:
        return read(file)
    return keyring_door.fetch(journal) or _asked("Passphrase: ", journal, Code.PASSPHRASE_NEEDED)


def new(file: Path | None, journal: Path) -> str:
    """A passphrase for a journal, typed twice where no file is named."""
    if file is not None:
        return read(file)
    print("Without it nobody can open this journal, you included.", file=sys.stderr)
    passphrase = _asked("New passphrase: ", journal, Code.NEW_PASSPHRASE_NEEDED)
    rules.check(passphrase)
    if rules.estimate(passphrase, _words()).strength is Strength.WEAK:
        print("It can be guessed; six words that chance chose are better.", file=sys.stderr)
    if _asked("Once more: ", journal, Code.NEW_PASSPHRASE_NEEDED) != passphrase:
        raise Problem(Code.PASSPHRASES_DIFFER)
    return passphrase


def read(file: Path) -> str:
    """The first line of a file, as it stands there."""
    from relnotes.exchange import files

    try:
        lines = files.read(file, limit=_FILE_LIMIT).decode("utf-8-sig").splitlines()
    except UnicodeDecodeError as error:
        raise Problem(Code.FILE_UNREADABLE, file=str(file)) from error
    if not lines or not lines[0]:
        raise Problem(Code.PASSPHRASE_MISSING, file=str(file))
    return lines[0]


def _words() -> frozenset[str]:
    file = paths.resources() / "passphrase" / "words.txt"
    return frozenset(file.read_text(encoding="utf-8").split())


def _asked(prompt: str, journal: Path, missing: Code) -> str:
    """What somebody types unseen; the problem `missing` where nobody sits."""
    from getpass import getpass

    if not (sys.stdin.isatty() or sys.stderr.isatty()):
        raise Problem(missing, file=str(journal))
    try:
        return getpass(prompt)
    except EOFError as error:
        raise Problem(missing, file=str(journal)) from error
