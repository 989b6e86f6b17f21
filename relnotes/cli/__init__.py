"""The same journal from a terminal: no window, no Qt."""

from relnotes.cli.parser import main

__all__ = ["main"]
