"""What PySide has to say about its functions waits until it is asked, and is the same then."""

import re
import subprocess
import sys

import pytest

SAYS = """
import builtins, sys
before = builtins.compile, builtins.__import__
{load}
spared = "argparse" not in sys.modules and "logging" not in sys.modules
print((builtins.compile, builtins.__import__) == before, spared)
from PySide6.QtCore import QObject, QTimer
from PySide6.support.signature import errorhandler, get_signature, layout, parser
from PySide6.support.signature.lib import enum_sig, pyi_generator
from concurrent.futures import ThreadPoolExecutor

with ThreadPoolExecutor(8) as pool:
    print(len({{*pool.map(lambda _: parser.pyside_type_init, range(16))}}))
try:
    QTimer.singleShot("soon", 1.5)
except TypeError as error:
    print(error)
print(get_signature(QObject.startTimer), QObject.startTimer.__doc__)
print(errorhandler.make_helptext, layout.create_signature, hasattr(layout, "nothing"))
print(enum_sig.HintingEnumerator, pyi_generator.generate_pyi)
"""


def _said(load: str) -> tuple[str, str]:
    """The first line that it says, and all others."""
    command = [sys.executable, "-c", SAYS.format(load=load)]
    ran = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)
    first, rest = ran.stdout.split("\n", 1)
    return first, rest


@pytest.fixture(scope="module")
def late() -> tuple[str, str]:
    return _said("from relnotes import qt_door; qt_door.load()")


@pytest.fixture(scope="module")
def usual() -> tuple[str, str]:
    return _said("import PySide6.QtCore; builtins.__import__ = before[1]")


def test_python_is_left_as_it_was_and_less_is_loaded(
    late: tuple[str, str], usual: tuple[str, str]
) -> None:
    assert late[0] == "True True"
    assert usual[0] == "True False"


def test_what_is_wrong_with_a_call_is_said_as_ever(
    late: tuple[str, str], usual: tuple[str, str]
) -> None:
    assert "called with wrong argument types" in late[1]
    assert "(self, interval: int" in late[1]
    assert _without_places(late[1]) == _without_places(usual[1])


def test_a_binding_that_names_its_files_otherwise_is_loaded_as_it_is(
    usual: tuple[str, str],
) -> None:
    first, rest = _said("from relnotes import qt_door; qt_door.LATER = (); qt_door.load()")
    assert first == "True False"
    assert _without_places(rest) == _without_places(usual[1])


def _without_places(said: str) -> str:
    """Where in memory a function lies is another place each time."""
    return re.sub(r" at 0x[0-9a-f]+", "", said)
