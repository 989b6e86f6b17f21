"""The keyring: only who asks for it has it, and the passphrase always opens as well."""

import sys
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from relnotes import app, keyring_door
from relnotes.cli import prompts
from relnotes.desktop import settings as setting
from relnotes.desktop.dialogs.passphrase import ProtectionDialog
from relnotes.desktop.lock import LockWindow
from relnotes.domain.problem import Code, Problem
from tests.desktop.running import PASSPHRASE


class Ring(ModuleType):
    """A keyring in memory, in the shape of the library."""

    priority = 5.0

    def __init__(self) -> None:
        super().__init__("keyring")
        self.kept: dict[tuple[str, str], str] = {}
        self.broken = False

    def get_keyring(self) -> "Ring":
        return self

    def get_password(self, service: str, who: str) -> str | None:
        self._answer()
        return self.kept.get((service, who))

    def set_password(self, service: str, who: str, passphrase: str) -> None:
        self._answer()
        self.kept[service, who] = passphrase

    def delete_password(self, service: str, who: str) -> None:
        self._answer()
        del self.kept[service, who]

    def _answer(self) -> None:
        if self.broken:
            raise OSError("locked")


@pytest.fixture
def ring(monkeypatch: pytest.MonkeyPatch) -> Ring:
    made = Ring()
    monkeypatch.setitem(sys.modules, "keyring", made)
    monkeypatch.setattr(keyring_door, "find_spec", lambda _: made)
    return made


def _lock_window(desktop: app.Desktop) -> LockWindow:
    window = desktop.locking.keyhole.window
    assert window is not None
    return window


def _type(desktop: app.Desktop, qtbot: QtBot) -> None:
    window = _lock_window(desktop)
    window.field.setText(PASSPHRASE)
    QTest.keyClick(window.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: desktop.window is not None)


def _protection(desktop: app.Desktop) -> ProtectionDialog:
    desktop.services.actions["passphrase"].trigger()
    assert desktop.window is not None
    return desktop.window.findChildren(ProtectionDialog)[-1]


def test_it_is_off_until_somebody_asks_for_it(
    desktop: app.Desktop, encrypted: Path, ring: Ring, qtbot: QtBot
) -> None:
    desktop.open(encrypted)
    assert _lock_window(desktop).keyring.isHidden()
    _type(desktop, qtbot)
    dialog = _protection(desktop)
    assert not dialog.keyring.isChecked()
    dialog.confirm.click()
    assert ring.kept == {}


def test_it_opens_and_the_passphrase_does_too(
    desktop: app.Desktop, encrypted: Path, ring: Ring, qtbot: QtBot
) -> None:
    desktop.open(encrypted)
    _type(desktop, qtbot)
    dialog = _protection(desktop)
    dialog.keyring.click()
    dialog.present.setText("another passphrase")
    dialog.confirm.click()
    qtbot.waitUntil(dialog.confirm.isEnabled)
    assert ring.kept == {}
    dialog.present.setText(PASSPHRASE)
    with qtbot.waitSignal(dialog.accepted):
        dialog.confirm.click()
    assert list(ring.kept.values()) == [PASSPHRASE]
    assert "mine" not in str(list(ring.kept))
    assert prompts.present(None, encrypted) == PASSPHRASE
    desktop.locking.lock()
    assert desktop.window is None
    assert _lock_window(desktop).keyring.isVisible()
    _lock_window(desktop).keyring.click()
    qtbot.waitUntil(lambda: desktop.window is not None)
    desktop.locking.lock()
    ring.broken = True
    _lock_window(desktop).keyring.click()
    qtbot.waitUntil(lambda: "Type it instead" in _lock_window(desktop).problem.text())
    _type(desktop, qtbot)
    ring.broken = False
    dialog = _protection(desktop)
    dialog.keyring.click()
    dialog.confirm.click()
    assert ring.kept == {}
    assert not desktop.services.settings.journal_get(setting.KEYRING, encrypted)


def test_a_ring_that_refuses_is_said(ring: Ring, tmp_path: Path) -> None:
    ring.broken = True
    with pytest.raises(Problem) as refused:
        keyring_door.keep(tmp_path / "mine.relnotes", PASSPHRASE)
    assert refused.value.code is Code.KEYRING_REFUSED
    assert keyring_door.fetch(tmp_path / "mine.relnotes") is None


def test_without_the_library_it_is_not_offered(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keyring_door, "find_spec", lambda _: None)
    monkeypatch.setitem(sys.modules, "keyring", None)
    assert not keyring_door.offered()
    assert keyring_door.fetch(Path("mine.relnotes")) is None
