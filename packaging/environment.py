"""The `.venv` of a checkout: made once, brought up to date when pyproject.toml changes.

Part of the set-up in `dev.py`: standard library only, readable by Python 3.8.
"""

from __future__ import annotations

import contextlib
import hashlib
import importlib.util
import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import qt_libraries
from qt_libraries import SetUpError, say

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
STAMP = VENV / "relnotes-setup.json"
WINDOWS = os.name == "nt"
NEEDED = (3, 11)


def program(name: str) -> Path:
    """The path of a program inside `.venv`."""
    return VENV / "Scripts" / (name + ".exe") if WINDOWS else VENV / "bin" / name


def base_python() -> str:
    """The Python to make `.venv` with; never the one inside it, which may be about to go."""
    if Path(sys.prefix).resolve() == VENV.resolve():
        return str(getattr(sys, "_base_executable", sys.executable))
    return sys.executable


# What the stamp says


def fingerprint(pyproject: str) -> str:
    """A hash of what an installation depends on; a changed lint rule does not change it."""
    import tomllib  # not in the old Pythons, which only hand over to a newer one

    table = tomllib.loads(pyproject)
    parts = [table.get(name) for name in ("build-system", "project", "dependency-groups")]
    parts.append(table.get("tool", {}).get("hatch"))
    return hashlib.sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()


def finished_stamp() -> dict[str, Any]:
    """What the stamp of a finished `.venv` says here and now."""
    return {
        "state": "finished",
        "fingerprint": fingerprint((ROOT / "pyproject.toml").read_text(encoding="utf-8")),
        "root": str(ROOT),
        "interpreter": str(program("python").resolve()),
    }


def read_stamp() -> dict[str, Any] | None:
    """The stamp, None where there is none, and an empty one where it cannot be read."""
    try:
        stamp = json.loads(STAMP.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return None
    except ValueError:
        return {}
    return stamp if isinstance(stamp, dict) else {}


def write_stamp(stamp: dict[str, Any]) -> None:
    """Replaces the stamp in one move, so that it is never half there."""
    STAMP.parent.mkdir(parents=True, exist_ok=True)
    beside = STAMP.with_suffix(".new")
    beside.write_text(json.dumps(stamp, indent=1), encoding="utf-8")
    beside.replace(STAMP)


def verdict(
    stamp: dict[str, Any] | None, wanted: dict[str, Any], python_works: Callable[[], bool]
) -> str:
    """What `.venv` needs: nothing (`ready`), `install` into it, or `make` it anew.

    `python_works` is asked only about a `.venv` without a stamp, which somebody else made.
    """
    if stamp is None:
        return "install" if python_works() else "make"
    moved = any(stamp.get(key) != wanted[key] for key in ("state", "root", "interpreter"))
    if moved or not Path(wanted["interpreter"]).exists():
        return "make"
    return "ready" if stamp.get("fingerprint") == wanted["fingerprint"] else "install"


def python_works() -> bool:
    """Whether there is a `.venv` whose Python starts, is new enough and has pip."""
    probe = f"import sys, pip; sys.exit(sys.version_info[:2] < {NEEDED!r})"
    try:
        done = subprocess.run([str(program("python")), "-c", probe], stderr=subprocess.DEVNULL)
    except OSError:
        return False
    return done.returncode == 0


# Making it


@contextlib.contextmanager
def alone() -> Iterator[None]:
    """Two first starts at the same time wait for each other instead of undoing each other."""
    with Path(__file__).open("rb") as file:
        try:
            import fcntl
        except ImportError:  # Windows has none, and goes without
            pass
        else:
            fcntl.flock(file, fcntl.LOCK_EX)
        yield


def pip_install(*arguments: str) -> None:
    """Calls the pip of `.venv`, its progress in sight."""
    pip = [str(program("python")), "-m", "pip", "install", "--disable-pip-version-check"]
    if subprocess.run([*pip, *arguments], cwd=str(ROOT), stdout=sys.stderr).returncode != 0:
        raise SetUpError(
            "Installing did not work; what pip says stands above. The set-up needs the network, "
            "relnotes itself never does. Start again when that is mended: nothing is lost."
        )


def provide_ensurepip() -> None:
    """Debian ships Python without the part that makes environments: sees to it that it is there."""
    if importlib.util.find_spec("ensurepip") is not None:
        return
    why = "This Python can't make environments, its ensurepip is missing"
    if not (qt_libraries.has_apt() and base_python().startswith("/usr/bin/")):
        raise SetUpError(f"{why}. Use a complete Python, for example the one from python.org.")
    major, minor = sys.version_info[:2]
    qt_libraries.apt_provide([(f"python{major}.{minor}-venv",)], why)


def make() -> None:
    """Makes an empty `.venv`; the stamp in it says that it is unfinished."""
    provide_ensurepip()
    version = ".".join(map(str, sys.version_info[:3]))
    say(f"[1/3] Making .venv with Python {version}")
    if VENV.exists():
        shutil.rmtree(str(VENV))
    write_stamp({"state": "unfinished"})
    if subprocess.run([base_python(), "-m", "venv", str(VENV)], stdout=sys.stderr).returncode != 0:
        raise SetUpError("Python could not make .venv; what it says stands above.")


def install() -> None:
    """Puts relnotes, as a link to this checkout, and everything it is built on into `.venv`."""
    before = read_stamp()
    write_stamp({"state": "unfinished"})
    try:
        say("[2/3] Getting a recent pip")
        pip_install("--quiet", "--upgrade", "pip>=25.1")
        say("[3/3] Installing relnotes and what it is built on (some 150 MB the first time)")
        pip_install("--editable", ".", "--group", "dev")
    except SetUpError:
        if before and before.get("state") == "finished":
            write_stamp(before)  # pip stopped before it changed anything
        raise
    write_stamp(finished_stamp())


def set_up(sets: list[str]) -> None:
    """Brings `.venv` and the system's libraries to where a command can run."""
    needs = verdict(read_stamp(), finished_stamp(), python_works)
    seen = (read_stamp() or {}).get("libraries", []) if needs == "ready" else []
    if not set(sets) <= set(seen):
        qt_libraries.provide(sets)
    if needs != "ready":
        began = time.monotonic()
        with alone():
            # Somebody else may have done it while this one waited.
            needs = verdict(read_stamp(), finished_stamp(), python_works)
            if needs == "make":
                make()
            if needs != "ready":
                install()
        say(f"Set up in {time.monotonic() - began:.0f} s.")
    libraries = sorted({*seen, *sets})
    if libraries != seen:
        write_stamp(dict(read_stamp() or {}, libraries=libraries))
