"""The database driver by itself: it is there long before SQLAlchemy is, and gives connections."""

import os
import sys
from pathlib import Path
from typing import Any
from urllib.parse import quote

from relnotes.domain.problem import Code, Problem
from relnotes.journal.keys import Key, unlock

APPLICATION_ID = 0x726E6F74  # "rnot"
OLDEST_SQLITE = (3, 51, 3)  # older ones can corrupt a WAL file when it is reset
NO_DATABASE = "file is not a database"
"""What the driver says of a file that its key does not open."""


def driver() -> Any:
    """The one database driver. Another libsqlite3 of the process must not answer in its place."""
    if "sqlcipher3.dbapi2" in sys.modules or not sys.platform.startswith("linux"):
        from sqlcipher3 import dbapi2
    else:
        flags = sys.getdlopenflags()
        sys.setdlopenflags(os.RTLD_NOW | os.RTLD_LOCAL | os.RTLD_DEEPBIND)
        try:
            from sqlcipher3 import dbapi2
        finally:
            sys.setdlopenflags(flags)
    if dbapi2.sqlite_version_info < OLDEST_SQLITE:
        raise Problem(Code.OLD_DATABASE_LIBRARY, version=dbapi2.sqlite_version)
    return dbapi2


def raw_connection(path: Path, *, mode: str, key: Key | None = None, wiping: bool = True) -> Any:
    """A connection of the driver, opened with its key and without any pragma.

    A key that does not open the file is told as a `Problem`; `mode` is `ro`, `rw` or `rwc`, and
    `wiping` is for `keys.unlock`.
    """
    # The driver's own transactions would leave half a migration behind a crash.
    connection = driver().connect(
        f"file:{quote(str(path))}?mode={mode}",
        uri=True,
        isolation_level=None,
        check_same_thread=False,
        timeout=5.0,
    )
    if key is None:
        return connection
    try:
        unlock(connection, key, path, wiping=wiping)
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except BaseException as error:
        connection.close()
        if NO_DATABASE in str(error):
            raise Problem(Code.PASSPHRASE_WRONG, file=str(path)) from error
        raise
    return connection
