"""A desktop that wishes its programs dark is obeyed from the first picture on, and followed."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or shutil.which("dbus-run-session") is None,
    reason="no message bus to be had",
)

PORTAL = """
import sys
from jeepney import (DBusAddress, HeaderFields, MessageType, message_bus, new_error,
                     new_method_return, new_signal)
from jeepney.io.blocking import open_dbus_connection

SPACE, KEY = "org.freedesktop.appearance", "color-scheme"
begins, becomes = int(sys.argv[1]), int(sys.argv[2])
bus = open_dbus_connection("SESSION")
bus.send_and_get_reply(message_bus.RequestName("org.freedesktop.portal.Desktop"))
print("there", flush=True)
asked = 0
while True:
    heard = bus.receive()
    said = heard.header.fields
    if heard.header.message_type is not MessageType.method_call:
        continue
    if said[HeaderFields.member] != "Read" or heard.body != (SPACE, KEY):
        bus.send(new_error(heard, "org.freedesktop.portal.Error.NotFound"))
        continue
    asked += 1
    bus.send(new_method_return(heard, "v", (("v", ("u", begins)),)))
    if asked == 2 and becomes != begins:  # it is listened to now
        where = DBusAddress("/org/freedesktop/portal/desktop", interface=
                            "org.freedesktop.portal.Settings")
        for key, number in ("accent-color", 7), (KEY, becomes):
            bus.send(new_signal(where, "SettingChanged", "ssv", (SPACE, key, ("u", number))))
"""
"""The part of the portal that tells of light and dark: as it begins, and what it becomes."""

WINDOW = """
import subprocess, sys
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

portal, begins, becomes, choice, seen = sys.argv[1:]
if begins != "nobody":
    talking = subprocess.Popen([sys.executable, "-c", portal, begins, becomes],
                               stdout=subprocess.PIPE, text=True)
    talking.stdout.readline()
app = QApplication([])

from relnotes.desktop import portal as module, theme
module._LISTENS = 0
made = theme.Theme()
made.apply(app, choice)
print(made.current().name)
if seen == "and later":
    made.changed.connect(lambda: (print(made.current().name), app.quit()))
    QTimer.singleShot(20_000, app.quit)
    app.exec()
if begins != "nobody":
    talking.terminate()
"""


def _looks(begins: str, becomes: str = "", *, choice: str = "system") -> list[str]:
    """The theme as it is put on before anything is painted; then, if told, what it turns into."""
    seen = "and later" if becomes else ""
    ran = subprocess.run(
        ["dbus-run-session", "--", sys.executable, "-c", WINDOW, PORTAL, begins,
         becomes or begins, choice, seen],
        cwd=Path(__file__).parents[2],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE, text=True, check=True, timeout=60,
    )  # fmt: skip
    return ran.stdout.split()


DARK, LIGHT, ANY = "1", "2", "0"


def test_a_dark_desktop_is_dark_at_once() -> None:
    """Qt does not know it then, or only after a light window was seen."""
    assert _looks(DARK) == ["dark"]


@pytest.mark.parametrize("begins", [LIGHT, ANY, "nobody"])
def test_without_such_a_wish_it_is_light(begins: str) -> None:
    assert _looks(begins) == ["light"]


def test_a_new_wish_is_followed() -> None:
    assert _looks(DARK, LIGHT) == ["dark", "light"]
    assert _looks(ANY, DARK) == ["light", "dark"]


def test_what_is_chosen_here_counts_more() -> None:
    assert _looks(DARK, choice="light") == ["light"]


def test_high_contrast_is_dark_where_the_desktop_is() -> None:
    assert _looks(DARK, choice="contrast") == ["contrast-dark"]
