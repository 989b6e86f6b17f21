"""Keeps an opened key out of what a crash would write to disk; Linux only, as well as it goes."""

import ctypes
import sys
from contextlib import suppress

_PR_SET_DUMPABLE = 4


def keep_out_of_dumps() -> None:
    """From here on this process leaves no core file, and other programs can't look into it."""
    if not sys.platform.startswith("linux"):
        return
    import resource

    with suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, resource.getrlimit(resource.RLIMIT_CORE)[1]))
    with suppress(OSError, AttributeError):
        ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
