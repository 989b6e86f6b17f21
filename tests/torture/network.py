"""No network, ever: a whole story of the window, and one of the terminal, watched by strace."""

import os
import re
import subprocess
import sys
from pathlib import Path

from tests.torture.faults import cannot_trace
from tests.torture.harness import Tally

STORY = "tests/stories/test_an_evening.py"
COMMANDS = (
    "sample {journal}", "people", "today", "search pilot", "repairs", "history",
    "add --kind call @Ana She called again.", "undo", "backup", "backups", "check",
    "summary Ana --format html -o {folder}/ana.html",
    "summary Ana --format pdf -o {folder}/ana.pdf",
    "export archive -o {folder}/all.json", "import tests/data/people.vcf",
)  # fmt: skip
_SOCKET = re.compile(r"\bsocket\((AF_\w+)")
_DESKTOPS_OWN = {"AF_UNIX", "AF_LOCAL"}


def window(folder: Path, count: int) -> Tally:
    """The evening of `tests/stories` in the real window, without a screen."""
    tally = Tally("network, the window's story", "", count)
    options = ["-q", "-p", "no:cacheprovider", STORY]
    return _watch(tally, folder, [["-m", "pytest", *options]] * count)


def terminal(folder: Path, count: int) -> Tally:
    """A day of commands."""
    tally = Tally("network, the terminal's story", "", count)
    journal = folder / "journal.relnotes"
    commands = [
        [word.format(journal=journal, folder=folder) for word in command.split()]
        for command in COMMANDS[:count]
    ]
    return _watch(tally, folder, [["-m", "relnotes", *command] for command in commands], journal)


def sockets(command: list[str], folder: Path, **variables: str) -> list[str]:
    """The families of all sockets that a command and its children open; it has to succeed."""
    log = folder / "strace"
    trace = ["strace", "-f", "-qq", "-o", str(log), "-e", "trace=network"]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", **variables}
    done = subprocess.run(
        [*trace, *command], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, env=environment
    )
    if done.returncode:
        raise RuntimeError(f"{command} failed:\n{done.stdout.decode(errors='replace')[-2000:]}")
    return _SOCKET.findall(log.read_text(errors="replace"))


def _watch(
    tally: Tally, folder: Path, commands: list[list[str]], journal: Path | None = None
) -> Tally:
    tally.why_not = cannot_trace()
    opened = 0
    for command in [] if tally.why_not else commands:
        home = {"HOME": str(folder), "XDG_DATA_HOME": str(folder / "data")}
        found = sockets(
            [sys.executable, *command], folder, RELNOTES_JOURNAL=str(journal or ""), **home
        )
        foreign = set(found) - _DESKTOPS_OWN
        opened += len(found)
        tally.count(*(f"{command}: {family}" for family in foreign))
    tally.promise = f"no socket but the desktop's own ({opened} of those)"
    return tally
