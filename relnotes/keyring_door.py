"""The system's keyring as a second way in, for who asked for it; the passphrase always opens too.

The library is an extra (`relnotes[keyring]`), imported when it is first used and never by itself.
"""

import os
from hashlib import sha256
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from relnotes.domain.problem import Code, Problem

_SERVICE = "relnotes"


def offered() -> bool:
    """Whether this computer has a keyring that keeps secrets."""
    if find_spec("keyring") is None:
        return False
    try:
        return bool(_library().get_keyring().priority >= 1)
    except Exception:  # noqa: BLE001  a backend of any kind may fail in any way: then there is none
        return False


def fetch(journal: Path) -> str | None:
    """The passphrase kept for a journal, if there is one; may ask for the keyring's own."""
    try:
        found = _library().get_password(_SERVICE, _who(journal))
    except Exception:  # noqa: BLE001  the passphrase can be typed, so this is no trouble
        return None
    return found if isinstance(found, str) and found else None


def keep(journal: Path, passphrase: str) -> None:
    """Puts a journal's passphrase into the keyring."""
    try:
        _library().set_password(_SERVICE, _who(journal), passphrase)
    except Exception as error:
        raise Problem(Code.KEYRING_REFUSED) from error


def drop(journal: Path) -> None:
    """Takes it out again; nothing where there is none."""
    if fetch(journal) is None:
        return
    try:
        _library().delete_password(_SERVICE, _who(journal))
    except Exception as error:
        raise Problem(Code.KEYRING_REFUSED) from error


def _library() -> Any:
    return import_module("keyring")


def _who(journal: Path) -> str:
    """A name that does not tell where the journal lies or what it is called."""
    return sha256(os.fsencode(journal.resolve())).hexdigest()[:16]
