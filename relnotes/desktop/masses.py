"""Masses of objects made at once, without a pause in which the window would stand still.

Python looks through all objects for garbage now and then; with a million of them, that holds every
thread for a second.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def made() -> Iterator[None]:
    """While they are made nobody looks for garbage, and later they are not looked through."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        if was:
            gc.enable()


def let_go() -> None:
    """They are no longer needed: what was set aside is looked through as before."""
    gc.unfreeze()
