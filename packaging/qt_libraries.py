"""The system's shared libraries that Qt needs: which are missing, and how they get there.

Part of the set-up in `dev.py`: standard library only, readable by Python 3.8.
"""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable, Collection, Iterable, Mapping

# What PySide6's own libraries link to, and the Debian packages that bring it; where a package
# was renamed, the newer name stands first.
OFFSCREEN: dict[str, tuple[str, ...]] = {
    "libGL.so.1": ("libgl1",),
    "libEGL.so.1": ("libegl1",),
    "libX11.so.6": ("libx11-6",),
    "libdbus-1.so.3": ("libdbus-1-3",),
    "libfontconfig.so.1": ("libfontconfig1",),
    "libfreetype.so.6": ("libfreetype6",),
    "libz.so.1": ("zlib1g",),
    "libzstd.so.1": ("libzstd1",),
    "libglib-2.0.so.0": ("libglib2.0-0t64", "libglib2.0-0"),
    "libgthread-2.0.so.0": ("libglib2.0-0t64", "libglib2.0-0"),
    "libxkbcommon.so.0": ("libxkbcommon0",),
}
XCB: dict[str, tuple[str, ...]] = {
    "libX11-xcb.so.1": ("libx11-xcb1",),
    "libxcb.so.1": ("libxcb1",),
    "libxcb-cursor.so.0": ("libxcb-cursor0",),
    "libxcb-icccm.so.4": ("libxcb-icccm4",),
    "libxcb-image.so.0": ("libxcb-image0",),
    "libxcb-keysyms.so.1": ("libxcb-keysyms1",),
    "libxcb-randr.so.0": ("libxcb-randr0",),
    "libxcb-render-util.so.0": ("libxcb-render-util0",),
    "libxcb-render.so.0": ("libxcb-render0",),
    "libxcb-shape.so.0": ("libxcb-shape0",),
    "libxcb-shm.so.0": ("libxcb-shm0",),
    "libxcb-sync.so.1": ("libxcb-sync1",),
    "libxcb-util.so.1": ("libxcb-util1",),
    "libxcb-xfixes.so.0": ("libxcb-xfixes0",),
    "libxcb-xkb.so.1": ("libxcb-xkb1",),
    "libxkbcommon-x11.so.0": ("libxkbcommon-x11-0",),
}
WAYLAND: dict[str, tuple[str, ...]] = {
    "libwayland-client.so.0": ("libwayland-client0",),
    "libwayland-cursor.so.0": ("libwayland-cursor0",),
}
LIBRARIES: dict[str, dict[str, tuple[str, ...]]] = {
    "offscreen": OFFSCREEN,
    "xcb": XCB,
    "wayland": WAYLAND,
}


class SetUpError(Exception):
    """The set-up can't go on; the text says why and what to do."""


def say(text: str) -> None:
    """Progress and problems go to standard error: standard output belongs to what is run."""
    print(text, file=sys.stderr, flush=True)


def sets_needed(
    environment: Mapping[str, str], *, window: bool, platform: str = sys.platform
) -> list[str]:
    """Which sets of libraries a window, or drawing without a screen, needs on this system."""
    if not platform.startswith("linux"):
        return []
    if not window or environment.get("QT_QPA_PLATFORM") == "offscreen":
        return ["offscreen"]
    return ["offscreen", "xcb" if environment.get("DISPLAY") else "wayland"]


def loads(soname: str) -> bool:
    """Whether the system has this shared library, for this kind of processor."""
    try:
        import ctypes
    except ImportError:  # a Python built without it; Qt itself will tell
        return True
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True


def missing(
    sets: Iterable[str], loads: Callable[[str], bool] = loads
) -> dict[str, tuple[str, ...]]:
    """The shared libraries that can't be loaded, each with its packages' names."""
    return {
        soname: packages
        for name in sets
        for soname, packages in LIBRARIES[name].items()
        if not loads(soname)
    }


def known_packages(policy: str) -> set[str]:
    """The names that an `apt-cache policy` answer has something to install for."""
    known, name = set(), ""
    for row in policy.splitlines():
        if row and not row[0].isspace():
            name = row.rstrip().rstrip(":")
        elif row.strip().startswith("Candidate:") and "(none)" not in row:
            known.add(name)
    return known


def choose_packages(wanted: Iterable[tuple[str, ...]], known: Collection[str]) -> list[str]:
    """One name of each: the first that apt knows, else the oldest, which apt resolves itself."""
    chosen = {next((name for name in names if name in known), names[-1]) for names in wanted}
    return sorted(chosen)


def ask_apt(wanted: Iterable[tuple[str, ...]]) -> list[str]:
    """The names to install, by what this system's apt has."""
    wanted = list(wanted)
    policy = subprocess.run(
        ["apt-cache", "policy", *sorted({name for names in wanted for name in names})],
        stdout=subprocess.PIPE,
        text=True,
        env=dict(os.environ, LC_ALL="C"),
    )
    return choose_packages(wanted, known_packages(policy.stdout))


def apt_install(packages: Iterable[str]) -> list[str]:
    """The command that installs them, without questions and without extras."""
    return ["apt-get", "install", "--yes", "--no-install-recommends", *packages]


def apt_advice(packages: Iterable[str], *, sudo: bool) -> str:
    """The same as a person types it."""
    before = "sudo " if sudo else ""
    return f"{before}apt-get update && {before}{shlex.join(apt_install(packages))}"


def has_apt() -> bool:
    """Whether this is Debian, Ubuntu or one of theirs."""
    return sys.platform.startswith("linux") and shutil.which("apt-get") is not None


def apt_provide(wanted: list[tuple[str, ...]], why: str) -> None:
    """Installs Debian packages where that is allowed; else says the exact command and stops."""
    packages = ask_apt(wanted)
    root = os.geteuid() == 0
    advice = apt_advice(packages, sudo=not root)
    if not root:
        raise SetUpError(
            f"{why}. This installs what is missing:\n\n  {advice}\n\nThen start again."
        )
    say(f"{why}: installing {' '.join(packages)}")
    quiet = dict(os.environ, DEBIAN_FRONTEND="noninteractive")
    # A failing update is no reason to stop: the packages may be known already.
    subprocess.run(["apt-get", "update", "--quiet"], stdout=sys.stderr, env=quiet)
    done = subprocess.run(apt_install(ask_apt(wanted)), stdout=sys.stderr, env=quiet)
    if done.returncode != 0:
        raise SetUpError(f"apt could not do it; what it says stands above. By hand:\n\n  {advice}")


def provide(sets: Iterable[str]) -> None:
    """Sees to it that the shared libraries are there."""
    sets = list(sets)
    lacking = missing(sets)
    if lacking and has_apt():
        apt_provide(list(lacking.values()), "Qt needs some libraries of the system")
        lacking = missing(sets)
    if not lacking:
        return
    text = f"Qt needs libraries that this system does not have: {', '.join(sorted(lacking))}"
    if shutil.which("dnf"):
        names = [f"{soname}()(64bit)" for soname in sorted(lacking)]
        text += f"\nThis installs them:\n\n  sudo dnf install {shlex.join(names)}"
    raise SetUpError(text)
