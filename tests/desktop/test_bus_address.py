"""A session's bus may stand on another computer; that one is never spoken to."""

import sys

import pytest

from relnotes.desktop import bus_address
from relnotes.desktop.session_bus import DesktopNotices
from relnotes.desktop.theme import has_portal

HERE = ("unix:path=/run/user/1000/bus", "unix:abstract=/tmp/a,guid=1;unix:path=/run/b")
ELSEWHERE = ("", "tcp:host=example.org,port=7", "unix:path=/run/b;tcp:host=example.org,port=7")


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has one")
@pytest.mark.parametrize("address", HERE)
def test_a_bus_on_this_computer_is_used(monkeypatch: pytest.MonkeyPatch, address: str) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    assert bus_address.is_local()


@pytest.mark.parametrize("address", ELSEWHERE)
def test_any_other_is_not(monkeypatch: pytest.MonkeyPatch, address: str) -> None:
    """QtDBus would connect to it over the network."""
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    assert not bus_address.is_local()
    assert not has_portal()
    assert not DesktopNotices.offered()


def test_a_session_without_one_has_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    assert not bus_address.is_local()
