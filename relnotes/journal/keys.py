"""Keys: from a passphrase to what opens the file, and telling an encrypted file from a plain one.

The file is the one that any SQLCipher 4 tool opens with the same passphrase: AES-256, and a key of
256,000 rounds over the salt in its first 16 bytes. Deriving it here, once, saves that time on
every further connection.
"""

import os
from pathlib import Path
from typing import Any, NamedTuple

from relnotes.domain.problem import Code, Problem

PLAIN_HEAD = b"SQLite format 3\0"
PAGE = 4096
SALT = 16
_ROUNDS = 256_000
_SILENT = "PRAGMA cipher_log_level=NONE"
_WIPING = "PRAGMA cipher_memory_security=ON"
"""Overwrites what the library frees; from then on no connection of the process goes without."""
_DISTINCT = 200  # of the 256 byte values; a page of noise has all of them, a text never so many


class Key(NamedTuple):
    """What opens one encrypted file: the derived secret, and the salt that it was derived with."""

    secret: bytes
    salt: bytes

    def __repr__(self) -> str:
        """Keeps the secret out of whatever is printed or logged."""
        return "Key(…)"

    def literal(self) -> str:
        """The key as SQLCipher takes it without deriving anything again."""
        return f"x'{self.secret.hex()}{self.salt.hex()}'"


def derived(passphrase: str, salt: bytes) -> Key:
    """The key of a passphrase, however its accents were typed; takes a fifth of a second."""
    import unicodedata
    from hashlib import pbkdf2_hmac

    typed = unicodedata.normalize("NFKC", passphrase).encode("utf-8", "surrogatepass")
    return Key(pbkdf2_hmac("sha512", typed, salt, _ROUNDS, 32), salt)


def new_key(passphrase: str) -> Key:
    """A key for a file that is to be made."""
    return derived(passphrase, os.urandom(SALT))


def key_of(path: Path, passphrase: str) -> Key:
    """The key that this passphrase gives for this file; opening it tells whether it is the one."""
    if not is_encrypted(path):
        raise Problem(Code.PASSPHRASE_NOT_SET, file=str(path))
    return derived(passphrase, head(path)[:SALT])


def is_encrypted(path: Path) -> bool:
    """Whether a file looks like an encrypted journal: whole pages of noise."""
    return looks_encrypted(head(path)) and path.stat().st_size % PAGE == 0


def looks_encrypted(first_page: bytes) -> bool:
    """Whether a file that begins like this may be an encrypted journal."""
    return len(first_page) == PAGE and len(set(first_page)) >= _DISTINCT


def is_plain(path: Path) -> bool:
    """Whether anybody can read this database."""
    return head(path)[: len(PLAIN_HEAD)] == PLAIN_HEAD


def head(path: Path) -> bytes:
    """The first page of a file, or what there is of it; nothing where there is none."""
    try:
        with path.open("rb") as file:
            return file.read(PAGE)
    except (FileNotFoundError, IsADirectoryError):
        return b""
    except OSError as error:
        raise Problem(Code.NOT_ALLOWED, file=str(path)) from error


def unlock(connection: Any, key: Key, path: Path, *, wiping: bool = True) -> None:
    """Gives a new connection its key; refuses where the library would write plain text.

    `connection` is the driver's. Another SQLite in the process ignores the key without a word.
    Without `wiping` it is open in a tenth of the time: for a look, whose rows Python holds anyway.
    """
    connection.execute(_SILENT)
    if wiping:
        connection.execute(_WIPING)
    connection.execute(f'PRAGMA key="{key.literal()}"')
    version = connection.execute("PRAGMA cipher_version").fetchone()
    if not version or not version[0]:
        raise Problem(Code.NO_ENCRYPTION, file=str(path))


def refuse_plain(path: Path) -> None:
    """Throws a new file away that was to be encrypted and can be read."""
    if is_plain(path):
        path.unlink()
        raise Problem(Code.NO_ENCRYPTION, file=str(path))
