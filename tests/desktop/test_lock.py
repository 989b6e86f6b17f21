"""The lock: in the window's place while the journal is closed, and nothing of it is left behind."""

import gc
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from relnotes import app
from relnotes.desktop import lock
from relnotes.desktop import settings as setting
from relnotes.desktop.dialogs.passphrase import Aim, PassphraseDialog, ProtectionDialog
from relnotes.desktop.dialogs.recovery_sheet import RecoverySheet
from relnotes.desktop.lock import LockWindow, delay
from relnotes.desktop.pages.page import Place
from relnotes.desktop.parts.labels import Label
from relnotes.domain.people import PersonDraft
from relnotes.domain.problem import Code, Problem
from relnotes.journal import keys, people, relationships
from relnotes.journal.keys import Key
from relnotes.journal.people import Name
from relnotes.journal.roster import MasterLine
from relnotes.journal.store import Journal
from tests.conftest import FakeClock
from tests.desktop.running import CANARY, PASSPHRASE

SHOUTED = PASSPHRASE.upper()


@pytest.fixture
def plain(journal: Journal) -> Path:
    journal.do("Add", relationships.add, PersonDraft(CANARY))
    journal.close()
    return journal.path


def _lock_window(desktop: app.Desktop) -> LockWindow:
    window = desktop.locking.keyhole.window
    assert window is not None
    return window


def _unlock(desktop: app.Desktop, qtbot: QtBot, passphrase: str = PASSPHRASE) -> None:
    window = _lock_window(desktop)
    window.field.setText(passphrase)
    with qtbot.waitSignal(desktop.locking.keyhole.opened):
        QTest.keyClick(window.field, Qt.Key.Key_Return)


@pytest.fixture
def unlocked(desktop: app.Desktop, encrypted: Path, qtbot: QtBot) -> None:
    """The program is in an encrypted journal, whose passphrase was typed."""
    desktop.open(encrypted)
    _unlock(desktop, qtbot)


def _said(window: QWidget) -> list[str]:
    return [label.text() for label in window.findChildren(Label) if not label.isHidden()]


def test_the_field_stays_where_it_is_when_a_word_was_wrong(
    desktop: app.Desktop, encrypted: Path, qtbot: QtBot
) -> None:
    """The sentence below it pushed all that stands above it up."""
    desktop.open(encrypted)
    window = _lock_window(desktop)
    before = window.field.mapTo(window, QPoint())
    window.ask(Problem(Code.PASSPHRASE_WRONG))
    qtbot.waitUntil(lambda: window.problem.height() > 0 and window.problem.isVisible())
    window.grab()
    assert window.field.mapTo(window, QPoint()) == before


def test_an_encrypted_journal_asks_in_the_windows_place(
    desktop: app.Desktop, encrypted: Path, qtbot: QtBot
) -> None:
    desktop.open(encrypted)
    assert desktop.window is None
    window = _lock_window(desktop)
    assert window.isVisible()
    assert window.windowTitle() == "relnotes"
    assert window.field.echoMode() is QLineEdit.EchoMode.Password
    assert "Your journal is locked" in _said(window)
    _unlock(desktop, qtbot)
    assert desktop.locking.keyhole.window is None
    assert desktop.window is not None
    assert [one.name for one in desktop.window.live.read(people.names)] == [CANARY]


def test_a_wrong_passphrase_is_said_at_the_field_and_waits_longer_each_time(
    desktop: app.Desktop, encrypted: Path, qtbot: QtBot
) -> None:
    desktop.open(encrypted)
    window = _lock_window(desktop)
    _unlock(desktop, qtbot, SHOUTED)
    assert "Caps Lock" in window.problem.text()
    assert not window.problem.isHidden()
    assert window.field.text() == ""
    assert window.field.isEnabled()
    _unlock(desktop, qtbot, SHOUTED)
    assert not window.field.isEnabled()
    assert window.wait.interval() == delay(2)
    window.wait.timeout.emit()
    _unlock(desktop, qtbot)
    assert desktop.window is not None


def _refused(window: LockWindow, times: int) -> None:
    for _ in range(times):
        window.ask(Problem(Code.PASSPHRASE_WRONG))


def test_a_field_that_rests_says_how_long_and_takes_the_keyboard_back(
    desktop: app.Desktop, encrypted: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It stood there for eight seconds, and nothing said why."""
    desktop.open(encrypted)
    window = _lock_window(desktop)
    heard: list[str] = []
    monkeypatch.setattr(lock, "announce", lambda _, text, **__: heard.append(text))
    _refused(window, 5)
    said = "You can try again in 4 seconds."
    assert window.patience.text() == said
    assert heard[-1] == f"{window.problem.text()} {said}"
    told = len(heard)
    monkeypatch.setattr(window.wait, "remainingTime", lambda: 900)
    qtbot.waitUntil(lambda: window.patience.text() == "You can try again in a second.")
    assert len(heard) == told  # each second is seen, and not read aloud
    window.wait.timeout.emit()
    assert window.patience.isHidden()
    assert window.field.isEnabled()
    assert window.field.hasFocus()


def test_what_is_typed_while_the_field_rests_presses_nothing(
    desktop: app.Desktop, encrypted: Path, qtbot: QtBot
) -> None:
    """The keyboard went on to “Open another journal…”, which the next space pressed."""
    desktop.open(encrypted)
    window = _lock_window(desktop)
    qtbot.waitUntil(window.field.hasFocus)
    _refused(window, 5)
    asked = QSignalSpy(window.other_wanted)
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClicks(focused, "six plain words")
    assert asked.count() == 0
    window.other.setFocus()
    window.wait.timeout.emit()
    assert window.other.hasFocus()  # whoever went there stays there


def test_the_delay_grows_and_ends() -> None:
    waits = [delay(wrong) for wrong in range(40)]
    assert waits[:2] == [0, 0]
    assert waits == sorted(waits)
    assert max(waits) == 8_000


def test_a_journal_that_fails_otherwise_leaves_the_field_usable(
    desktop: app.Desktop, encrypted: Path, qtbot: QtBot, clock: FakeClock
) -> None:
    """With the right passphrase for a file that is gone meanwhile."""
    desktop.open(encrypted)
    window = _lock_window(desktop)
    encrypted.write_bytes(b"Dear Ana".ljust(4096))
    window.field.setText(PASSPHRASE)
    QTest.keyClick(window.field, Qt.Key.Key_Return)
    qtbot.waitUntil(window.field.isEnabled)
    assert window.problem.text()


@pytest.fixture
def only_what_is_made_here() -> Iterator[None]:
    """Hides the objects of earlier tests, so that a look at all of them is quick and about us."""
    gc.collect()
    gc.freeze()
    yield
    gc.unfreeze()


def _left_of(kind: type) -> list[object]:
    gc.collect()
    return [one for one in gc.get_objects() if type(one) is kind]


@pytest.mark.usefixtures("unlocked")
def test_locking_leaves_nothing_of_the_journal(
    only_what_is_made_here: None,
    desktop: app.Desktop,
    encrypted: Path,
    qtbot: QtBot,
    qapp: QApplication,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    # The platform of the tests never says that a clipboard is our own.
    monkeypatch.setattr(QClipboard, "ownsClipboard", lambda _: True)
    assert desktop.window is not None
    desktop.window.open_place(Place("relationships"))
    desktop.window.open_dialog("new_person")
    QGuiApplication.clipboard().setText(CANARY)
    qtbot.waitUntil(lambda: bool(_left_of(MasterLine)))
    desktop.services.actions["lock"].trigger()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert desktop.window is None
    assert [one for one in qapp.topLevelWidgets() if one.isVisible()] == [desktop.frame]
    assert isinstance(desktop.frame.content, LockWindow)
    for widget in qapp.allWidgets():
        for read in ("text", "toPlainText", "accessibleName", "windowTitle", "toolTip"):
            said = getattr(widget, read, None)
            assert CANARY not in str(said() if callable(said) else ""), (widget, read)
    assert QGuiApplication.clipboard().text() == ""
    for kind in (MasterLine, Name, Journal, Key):
        qtbot.waitUntil(lambda kind=kind: not _left_of(kind))
    assert sorted(one.name for one in encrypted.parent.iterdir() if one.is_file()) == [
        encrypted.name
    ]
    _unlock(desktop, qtbot)
    assert desktop.window is not None


@pytest.mark.usefixtures("unlocked")
def test_it_locks_when_nobody_is_here(desktop: app.Desktop, clock: FakeClock) -> None:
    clock.advance(minutes=4)
    assert desktop.locking.idle.look()
    assert desktop.window is not None
    QTest.mouseMove(desktop.window)
    QTest.keyClick(desktop.window, Qt.Key.Key_Shift)
    clock.advance(minutes=4)
    assert desktop.locking.idle.look()
    clock.advance(minutes=1)
    assert not desktop.locking.idle.look()
    assert desktop.window is None
    assert _lock_window(desktop).isVisible()


@pytest.mark.usefixtures("unlocked")
def test_who_wakes_a_sleeping_computer_finds_it_locked(
    desktop: app.Desktop, clock: FakeClock
) -> None:
    assert desktop.window is not None
    clock.advance(hours=9)
    QTest.keyClick(desktop.window, Qt.Key.Key_Shift)
    assert desktop.window is None


def test_it_does_not_lock_where_that_was_not_wanted(
    desktop: app.Desktop, encrypted: Path, plain: Path, qtbot: QtBot, clock: FakeClock
) -> None:
    desktop.services.settings.set(setting.LOCK_MINUTES, 0)
    desktop.open(encrypted)
    _unlock(desktop, qtbot)
    clock.advance(hours=9)
    assert desktop.locking.idle.look()
    desktop.open(plain)
    assert desktop.window is not None
    assert not desktop.services.actions["lock"].isEnabled()
    assert desktop.window.room.side.lock.isHidden()


@pytest.mark.usefixtures("unlocked")
def test_the_key_locks_from_inside_a_dialog_too(
    desktop: app.Desktop, qtbot: QtBot, qapp: QApplication
) -> None:
    assert desktop.window is not None
    assert not desktop.window.room.side.lock.isHidden()
    dialog = desktop.window.open_dialog("new_person")
    qtbot.waitUntil(lambda: qapp.activeWindow() is dialog)
    QTest.keyClick(dialog, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert desktop.window is None


def _dialog(desktop: app.Desktop, open_it: Callable[[], object]) -> PassphraseDialog:
    open_it()
    assert desktop.window is not None
    (dialog,) = desktop.window.findChildren(PassphraseDialog)
    return dialog


def _held(qapp: QApplication) -> QWidget:
    """Who has the keyboard."""
    held = qapp.focusWidget()
    assert held is not None
    return held


@pytest.mark.usefixtures("unlocked")
def test_whoever_locked_it_can_type_the_passphrase_at_once(
    desktop: app.Desktop, qtbot: QtBot, qapp: QApplication
) -> None:
    """After Ctrl+L the field had no keyboard: what was typed went nowhere."""
    desktop.frame.activateWindow()
    qtbot.waitUntil(desktop.frame.isActiveWindow)
    for _ in range(2):
        QTest.keyClick(desktop.frame, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
        window = _lock_window(desktop)
        assert window.field.hasFocus()
        QTest.keyClicks(_held(qapp), PASSPHRASE)
        with qtbot.waitSignal(desktop.locking.keyhole.opened):
            QTest.keyClick(_held(qapp), Qt.Key.Key_Return)


def test_a_passphrase_is_typed_twice_without_the_mouse(
    desktop: app.Desktop, plain: Path, qtbot: QtBot, qapp: QApplication
) -> None:
    """Tab stopped at the eye of the first field, which took the letters of the second."""
    desktop.open(plain)
    dialog = _dialog(desktop, desktop.services.actions["passphrase"].trigger)
    qtbot.waitUntil(lambda: qapp.activeWindow() is dialog)
    for _ in range(2):
        QTest.keyClicks(_held(qapp), PASSPHRASE)
        QTest.keyClick(_held(qapp), Qt.Key.Key_Tab)
    assert (dialog.new.text(), dialog.again.text()) == (PASSPHRASE, PASSPHRASE)
    assert dialog.new.eye.hasFocus()
    QTest.keyClick(dialog.new.eye, Qt.Key.Key_Tab)
    assert dialog.again.eye.hasFocus()
    dialog.reject()


def test_a_first_passphrase_and_its_removal(
    desktop: app.Desktop, plain: Path, qtbot: QtBot
) -> None:
    desktop.open(plain)
    dialog = _dialog(desktop, desktop.services.actions["passphrase"].trigger)
    assert dialog.aim is Aim.SET
    assert any("Without it nobody can open this, you included." in text for text in _said(dialog))
    dialog.new.setText("short")
    dialog.confirm.click()
    assert any("at least 12 characters" in text for text in _said(dialog))
    dialog.new.setText(PASSPHRASE)
    dialog.again.setText(SHOUTED)
    dialog.confirm.click()
    assert any("not the same" in text for text in _said(dialog))
    dialog.again.setText(PASSPHRASE)
    with qtbot.waitSignal(desktop.locking.opened):
        dialog.confirm.click()
        window = _lock_window(desktop)
        assert window.working
        assert "Encrypting your journal" in _said(window)
        window.close()
        assert window.isVisible()
    assert keys.is_encrypted(plain)
    assert desktop.window is not None
    assert desktop.window.live.encrypted
    assert "Nobody opens your journal without the passphrase now." in _said(desktop.window.toast)
    desktop.services.actions["passphrase"].trigger()
    (protection,) = desktop.window.findChildren(ProtectionDialog)
    protection.minutes.setCurrentIndex(protection.minutes.findData(15))
    dialog = _dialog(desktop, protection.remove.click)
    assert desktop.services.settings.get(setting.LOCK_MINUTES) == 15
    dialog.present.setText(SHOUTED)
    dialog.confirm.click()
    qtbot.waitUntil(lambda: any("Caps Lock" in text for text in _said(dialog)))
    dialog.present.setText(PASSPHRASE)
    with qtbot.waitSignal(desktop.locking.opened):
        dialog.confirm.click()
    assert keys.is_plain(plain)
    assert desktop.window is not None
    assert [one.name for one in desktop.window.live.read(people.names)] == [CANARY]


def test_a_made_passphrase_is_seen_strong_and_printable(desktop: app.Desktop, plain: Path) -> None:
    desktop.open(plain)
    dialog = _dialog(desktop, desktop.locking.protect)
    assert not dialog.sheet.isEnabled()
    dialog.new.setText("password1234")
    assert "Weak" in dialog.strength.text()
    dialog.make()
    assert dialog.new.echoMode() is QLineEdit.EchoMode.Normal
    assert "Strong" in dialog.strength.text()
    dialog.sheet.click()
    (sheet,) = dialog.findChildren(RecoverySheet)
    (text,) = sheet.findChildren(QPlainTextEdit)
    assert dialog.new.text() in text.toPlainText()
    assert str(plain) in text.toPlainText()
    assert desktop.window is not None
    dialog.reject()
    assert not desktop.window.live.encrypted


def test_an_empty_journal_offers_the_passphrase(desktop: app.Desktop, tmp_path: Path) -> None:
    desktop.open(tmp_path / "new.relnotes")
    assert desktop.window is not None
    assert not desktop.window.first.protect.isHidden()
    assert "Protect this journal with a passphrase" in _said(desktop.window.first.protect)


@pytest.mark.usefixtures("unlocked")
def test_it_locks_with_the_screen_and_waits_for_work_under_way(
    desktop: app.Desktop,
    plain: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    busy = [True]
    monkeypatch.setattr(type(desktop.services.jobs), "running", property(lambda _: busy[0]))
    desktop.locking.screen.screen_locked(True)
    assert desktop.window is not None
    busy[0] = False
    qtbot.waitUntil(lambda: desktop.window is None)
    assert _lock_window(desktop).isVisible()
    desktop.open(plain)
    desktop.locking.screen.screen_locked(True)
    assert desktop.window is not None


@pytest.mark.usefixtures("unlocked")
def test_what_is_typed_when_the_screen_locks_is_offered_after_it(
    desktop: app.Desktop, encrypted: Path, qtbot: QtBot
) -> None:
    assert desktop.window is not None
    dialog = desktop.window.open_dialog("new_person")
    QTest.keyClicks(dialog.focusWidget(), "Quincunx")
    desktop.locking.screen.screen_locked(True)
    assert desktop.window is None
    assert b"Quincunx" not in encrypted.read_bytes()
    _unlock(desktop, qtbot)
    assert desktop.window is not None
    again = desktop.window.open_dialog("new_person")
    assert any("Quincunx" in one.text() for one in again.findChildren(QLineEdit))
