"""Masses of objects made at once, without a pause in which the window would stand still.

Python looks through all objects for garbage now and then; with a million of them, that holds every
thread for a second.
"""

import gc
import time
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock
from typing import Any


@contextmanager
def made() -> Iterator[None]:
    """While they are made nobody looks for garbage, and later they are not looked through.

    Several threads may make some at once; all is as before when the last of them ends.
    """
    with _lock:
        _found.append(gc.isenabled())
        gc.disable()
    try:
        yield
    finally:
        with _lock:
            collected = _found[0]
            _found.pop()
            gc.freeze()
            if collected and not _found:
                gc.enable()


_lock = Lock()
_found: list[bool] = []
"""Whether Python collected when each of those who are at it began: as the first found it, it will
be."""


def let_go() -> None:
    """They are no longer needed: what was set aside is looked through as before."""
    gc.unfreeze()


def drop(some: list[Any]) -> None:
    """Empties a list a thousand at a time: all at once, nobody else would have a turn."""
    while some:
        del some[-1_000:]
        time.sleep(0)
