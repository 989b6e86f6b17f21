"""Sets relnotes up and runs it from a checkout: `python3 packaging/dev.py run`, or `test`.

Standard library only. The first start makes `.venv`; later ones compare a stamp and go straight on.
These files stay readable by Python 3.8, so that an old `python3` can hand over to a newer one.
"""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

import environment
import qt_libraries
import translations
from environment import NEEDED, ROOT, WINDOWS
from qt_libraries import SetUpError, say

NEWER = ("3.13", "3.12", "3.11", "3.14")
PROCESSORS = ("--numprocesses", "auto", "--dist", "worksteal")
"""Each takes a run of files, so that what a file's tests share is made once, and helps the last."""

USAGE = """\
usage: python3 packaging/dev.py COMMAND [ARGUMENTS]

  run      open relnotes; with arguments, what `relnotes ARGUMENTS` does
  test     the tests; arguments go to pytest
  check    ruff, ruff format, mypy --strict and the import contract
  gallery  a picture of every page; an argument names the folder (gallery/)
  bench    the measurements; arguments go to pytest
  translations  every text of the program into its .ts files, and those compiled; an argument
           such as `de` begins with a language
  torture  kills, power losses, full disks and damage, a quarter of an hour of them; arguments
           name some, and --small takes a few of each

The first start sets everything up in .venv, which takes a minute or two.
"""

NO_SCREEN = """\
relnotes is set up, but there is no screen here (DISPLAY and WAYLAND_DISPLAY are empty),
so its window can't open. The same journal works from this terminal:

  {run} -- people
  {run} -- add
  {run} -- search WORDS
  {run} -- summary NAME --format md -o FILE
  {run} -- import FILE

{run} -- --help names them all.
"""


def newer_pythons(*, windows: bool = WINDOWS) -> list[list[str]]:
    """The commands that may start a Python new enough, in the order to try them."""
    if windows:
        return [["py", "-" + version] for version in NEWER]
    return [["python" + version] for version in NEWER]


def starts(command: list[str]) -> bool:
    """Whether this Python really starts; a name on the path may be a shim that does not."""
    quiet = subprocess.DEVNULL
    return subprocess.run([*command, "-c", ""], stdout=quiet, stderr=quiet).returncode == 0


def find_newer(
    candidates: Iterable[list[str]],
    which: Callable[[str], str | None] = shutil.which,
    starts: Callable[[list[str]], bool] = starts,
) -> list[str] | None:
    """The first candidate that is on the path and starts."""
    for name, *arguments in candidates:
        path = which(name)
        if path is not None and starts([path, *arguments]):
            return [path, *arguments]
    return None


def hand_over(arguments: list[str]) -> int:
    """Starts this file again with a Python that is new enough."""
    newer = find_newer(newer_pythons())
    if newer is None:
        here = ".".join(map(str, sys.version_info[:2]))
        needed = ".".join(map(str, NEEDED))
        raise SetUpError(
            f"relnotes needs Python {needed} or newer; this one is {here}, and no newer one is on "
            "the path. Get one from your system's packages or from python.org, then start again."
        )
    return become([*newer, str(Path(__file__).resolve()), *arguments], os.environ)


def become(command: list[str], variables: Mapping[str, str]) -> int:
    """Runs the command in place of this process, so that signals and its status are its own."""
    if not WINDOWS:
        os.execve(command[0], command, variables)
    child = subprocess.Popen(command, env=dict(variables))
    while True:
        try:
            return child.wait()
        except KeyboardInterrupt:  # the child gets it too, and decides
            continue


def opens_window(arguments: Iterable[str]) -> bool:
    """Whether `relnotes ARGUMENTS` opens the window: it does where no command is named."""
    with_a_value = {"--journal", "--now", "--passphrase-file"}
    rest = iter(arguments)
    for argument in rest:
        if argument in with_a_value:
            next(rest, None)
        elif argument.endswith(".relnotes"):
            continue  # a journal's file, as a double-click names it
        elif not argument.startswith("-") or argument in {"-h", "--help", "--version"}:
            return False
    return True


def has_screen(variables: Mapping[str, str], platform: str = sys.platform) -> bool:
    """Whether a window can open; Windows and macOS always have a screen."""
    if platform in {"win32", "darwin"}:
        return True
    return any(variables.get(n) for n in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def from_root(argument: str, root: Path = ROOT) -> str:
    """A test's path as it was typed in another folder, made good for the project's folder."""
    path, colons, name = argument.partition("::")
    if path.startswith("-") or (root / path).exists() or not Path(path).exists():
        return argument
    return str(Path(path).resolve()) + colons + name


def run(arguments: list[str]) -> int:
    """`run`: the window, or a command of the terminal."""
    window = opens_window(arguments)
    if window and not has_screen(os.environ):
        environment.set_up([])
        say(NO_SCREEN.format(run=shlex.join(["python3", sys.argv[0], "run"])))
        return 1
    sets = qt_libraries.sets_needed(os.environ, window=True) if window else []
    environment.set_up(sets)
    # -P: a folder named relnotes where the person stands is not the program
    python = str(environment.program("python"))
    return become([python, "-P", "-m", "relnotes", *arguments], os.environ)


def without_screen(*module: str) -> int:
    """Runs a module of the project in the project's folder, with Qt drawing into memory."""
    environment.set_up(qt_libraries.sets_needed(os.environ, window=False))
    os.chdir(str(ROOT))
    variables = {"QT_QPA_PLATFORM": "offscreen", **os.environ}
    return become([str(environment.program("python")), "-m", *module], variables)


def test(arguments: list[str]) -> int:
    """`test`: pytest over everything, on all processors, or over what the arguments say."""
    wanted = [from_root(argument) for argument in arguments] or [*PROCESSORS]
    return without_screen("pytest", "-q", *wanted)


def translate(arguments: list[str]) -> int:
    """`translations`: what translators write, brought up to date and compiled."""
    environment.set_up([])
    return translations.update(arguments)


def bench(arguments: list[str]) -> int:
    """`bench`: the measurements, which the tests leave out."""
    options = "addopts=-ra --strict-markers --strict-config -p no:cacheprovider"
    return without_screen(
        "pytest", "-o", options, "--benchmark-enable", "tests/benchmarks", *arguments
    )


def gallery(arguments: list[str]) -> int:
    """`gallery`: every page and dialog as a picture."""
    out = Path(arguments[0]).resolve() if arguments else ROOT / "gallery"
    return without_screen("tests.gallery", str(out), *arguments[1:])


def torture(arguments: list[str]) -> int:
    """`torture`: all that may happen to a journal, far more often than in the tests."""
    if sys.platform.startswith("linux") and shutil.which("strace") is None:
        try:
            qt_libraries.apt_provide([("strace",)], "Failing system calls are made with strace")
        except (SetUpError, OSError) as problem:
            say(f"Without strace some of it can't be tried, and says so. {problem}")
    return without_screen("tests.torture", *arguments)


def check(arguments: list[str]) -> int:
    """`check`: all of the examinations, also after one has failed."""
    if arguments:
        raise SetUpError("`check` examines everything and takes no arguments.")
    environment.set_up([])
    python = str(environment.program("python"))
    examinations = {
        "ruff check": [python, "-m", "ruff", "check", "."],
        "ruff format": [python, "-m", "ruff", "format", "--check", "."],
        "mypy --strict": [python, "-m", "mypy"],
        "import contract": [str(environment.program("lint-imports")), "--no-logo"],
    }
    passed = {}
    for name, command in examinations.items():
        say(f"== {name}")
        passed[name] = subprocess.run(command, cwd=str(ROOT)).returncode == 0
    for name, good in passed.items():
        say(f"{name:16} {'passed' if good else 'FAILED'}")
    return 0 if all(passed.values()) else 1


COMMANDS = {
    "run": run,
    "test": test,
    "check": check,
    "gallery": gallery,
    "bench": bench,
    "translations": translate,
    "torture": torture,
}


def main(arguments: list[str]) -> int:
    """Finds the command and gives it the rest; the status is that of what was run."""
    if arguments and arguments[0] in {"-h", "--help"}:
        print(USAGE, end="")
        return 0
    if not arguments or arguments[0] not in COMMANDS:
        say(USAGE)
        return 2
    command, rest = arguments[0], arguments[1:]
    if rest[:1] == ["--"]:
        rest = rest[1:]
    try:
        if sys.version_info[:2] < NEEDED:
            return hand_over(arguments)
        return COMMANDS[command](rest)
    except SetUpError as problem:
        say(str(problem))
        return 1
    except KeyboardInterrupt:
        say("\nStopped. Start again to go on.")
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
