"""The libraries that Qt needs: which are missing, and how each system calls its package."""

from typing import Any

import pytest

from tests.dev.conftest import never

# The system's libraries


@pytest.mark.parametrize(
    ("platform", "window", "variables", "sets"),
    [
        ("linux", True, {"DISPLAY": ":0"}, ["offscreen", "xcb"]),
        ("linux", True, {"WAYLAND_DISPLAY": "wayland-0"}, ["offscreen", "wayland"]),
        ("linux", True, {"QT_QPA_PLATFORM": "offscreen", "DISPLAY": ":0"}, ["offscreen"]),
        ("linux", False, {"DISPLAY": ":0"}, ["offscreen"]),
        ("darwin", True, {}, []),
        ("win32", True, {}, []),
    ],
)
def test_which_libraries_are_needed(
    libraries: Any, platform: str, window: bool, variables: dict[str, str], sets: list[str]
) -> None:
    assert libraries.sets_needed(variables, window=window, platform=platform) == sets


def test_a_missing_library_names_its_package(libraries: Any) -> None:
    absent = {"libEGL.so.1", "libxcb-icccm.so.4"}
    found = libraries.missing(["offscreen", "xcb"], lambda soname: soname not in absent)
    assert found == {"libEGL.so.1": ("libegl1",), "libxcb-icccm.so.4": ("libxcb-icccm4",)}
    assert libraries.missing(["offscreen"], lambda soname: True) == {}


OLD = """\
libegl1:
  Installed: (none)
  Candidate: 1.6.0-1
  Version table:
     1.6.0-1 500
libglib2.0-0:
  Installed: (none)
  Candidate: 2.74.6-2
"""

NEW = """\
libglib2.0-0:
  Installed: (none)
  Candidate: (none)
  Version table:
libglib2.0-0t64:
  Installed: (none)
  Candidate: 2.84.4-3
"""
GLIB = ("libglib2.0-0t64", "libglib2.0-0")


@pytest.mark.parametrize(
    ("policy", "name"), [(OLD, "libglib2.0-0"), (NEW, "libglib2.0-0t64"), ("", "libglib2.0-0")]
)
def test_a_renamed_package_goes_by_the_name_that_apt_knows(
    libraries: Any, policy: str, name: str
) -> None:
    chosen = libraries.choose_packages([GLIB, GLIB], libraries.known_packages(policy))
    assert chosen == [name]


def test_a_package_without_a_candidate_is_not_known(libraries: Any) -> None:
    assert libraries.known_packages(NEW) == {"libglib2.0-0t64"}


def test_the_command_to_type_is_complete(libraries: Any) -> None:
    assert libraries.apt_advice(["libegl1", "libgl1"], sudo=True) == (
        "sudo apt-get update && sudo apt-get install --yes --no-install-recommends libegl1 libgl1"
    )
    assert libraries.apt_advice(["libegl1"], sudo=False).startswith("apt-get update && apt-get i")


def test_without_the_right_to_install_the_command_is_said_and_nothing_is_run(
    libraries: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(libraries, "missing", lambda sets: {"libEGL.so.1": ("libegl1",)})
    monkeypatch.setattr(libraries, "has_apt", lambda: True)
    monkeypatch.setattr(libraries, "ask_apt", lambda wanted: ["libegl1"])
    monkeypatch.setattr(libraries.os, "geteuid", lambda: 1000, raising=False)
    monkeypatch.setattr(libraries.subprocess, "run", never)
    with pytest.raises(libraries.SetUpError, match=r"sudo apt-get install .* libegl1\n"):
        libraries.provide(["offscreen"])
