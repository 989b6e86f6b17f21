"""The door: with a command the terminal, else the window; only the window loads Qt."""

import datetime as dt
import gc
import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

JOURNAL = ".relnotes"
ASIDE = "--read-files-apart"
"""The process that reads other people's files, where the program brings its own Python."""

MIRRORED = "-reverse"
"""Qt's own word for it."""


class Wanted(NamedTuple):
    """What the window was asked to open."""

    journal: Path | None = None
    capture: bool = False
    hidden: bool = False
    """Whether it starts in the tray, without its window."""
    mirrored: bool = False
    """Whether all stands as for a language read from right to left, to try such a layout."""


def main(argv: Sequence[str] | None = None) -> int:
    """Runs the program and returns its exit status."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    if arguments == [ASIDE]:
        from relnotes.exchange import reader

        reader.main()
        return 0
    wanted = window_wanted(arguments)
    if wanted is None:
        from relnotes import cli

        return cli.main(arguments)
    if not has_screen(sys.platform, os.environ):
        sys.stderr.write(
            "There is no screen here to open a window on. From a terminal, try "
            "“relnotes people”, “relnotes add”, “relnotes search” or “relnotes --help”.\n"
        )
        return 1
    if wanted.capture and _is_running(wanted.journal):
        return 0
    make_ready()
    from relnotes import start

    argv = [*sys.argv[:1], *([MIRRORED] if wanted.mirrored else [])]
    return start.run(wanted.journal, local_now, argv, capture=wanted.capture, hidden=wanted.hidden)


def make_ready() -> None:
    """Sees to it that nothing slows down what is imported for the window.

    What is made at the start stays: no garbage is looked for, until `Collector` sees to it.
    """
    from relnotes import qt_door

    gc.disable()
    qt_door.load()


def _is_running(journal: Path | None) -> bool:
    """Whether the running program shows its capture window: no second one is loaded for that."""
    from relnotes import paths
    from relnotes.desktop import knocking

    if journal is None and (journal := knocking.usual_journal(paths.settings())) is None:
        from relnotes.desktop.settings import Settings, usual_journal

        journal = usual_journal(Settings(paths.settings()))
    return knocking.show_first(journal.absolute(), capture=True)


def window_wanted(arguments: Sequence[str]) -> Wanted | None:
    """What to open in the window; None where the arguments are a command for the terminal."""
    journal: Path | None = None
    capture = hidden = mirrored = False
    rest = list(arguments)
    while rest:
        first = rest.pop(0)
        if first == "--capture":
            capture = True
        elif first == "--hidden":
            hidden = True
        elif first == MIRRORED:
            mirrored = True
        elif first == "--journal" and rest and rest[0]:
            journal = Path(rest.pop(0))
        elif first.startswith("--journal=") and first != "--journal=":
            journal = Path(first.removeprefix("--journal="))
        elif not rest and journal is None and first.endswith(JOURNAL):
            journal = Path(first)  # as a double-click on the file says it
        else:
            return None
    return Wanted(journal, capture, hidden, mirrored)


def has_screen(platform: str, environment: Mapping[str, str]) -> bool:
    """Whether a window can be opened at all; only Linux lets a program start without."""
    if not platform.startswith("linux"):
        return True
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return any(environment.get(name) for name in names)


def local_now() -> dt.datetime:
    """The time on the user's wall, with its zone."""
    return dt.datetime.now().astimezone()


if __name__ == "__main__":
    sys.exit(main())
