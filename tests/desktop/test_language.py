"""Another language is spoken at once: the window is made anew, the journal stays open."""

from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from relnotes import app
from relnotes.desktop import settings as setting
from relnotes.desktop.capturing.window import CaptureWindow
from relnotes.desktop.main_window import MainWindow
from relnotes.desktop.pages.page import Place
from relnotes.desktop.pages.settings import SettingsPage
from relnotes.domain.people import PersonDraft
from relnotes.journal import people, relationships
from tests.desktop.running import CANARY, PASSPHRASE

pytestmark = pytest.mark.usefixtures("english_again")


def window_of(desktop: app.Desktop) -> MainWindow:
    assert desktop.window is not None
    return desktop.window


def settings_of(desktop: app.Desktop) -> SettingsPage:
    page = window_of(desktop).page
    assert isinstance(page, SettingsPage)
    return page


def choose(desktop: app.Desktop, code: str, qtbot: QtBot) -> None:
    """Chooses a language in the settings, and waits until the window speaks it."""
    window_of(desktop).open_place(Place("settings"))
    before = window_of(desktop)
    language = settings_of(desktop).look.language
    language.setCurrentIndex(language.findData(code))
    language.activated.emit(language.currentIndex())
    qtbot.waitUntil(
        lambda: desktop.frame.content is not before and window_of(desktop).page is not None
    )


def test_a_new_language_is_spoken_at_once_on_the_same_page(
    desktop: app.Desktop, written: Path, qtbot: QtBot
) -> None:
    desktop.open(written)
    live = window_of(desktop).live
    window_of(desktop).open_place(Place("relationships", 1, "needs"))
    choose(desktop, "de", qtbot)
    assert settings_of(desktop).title() == "Einstellungen"
    assert window_of(desktop).room.side.items["relationships"].text() == "Beziehungen"
    assert desktop.services.actions["new_person"].text() == "Neue Person…"
    assert desktop.services.words.locale.language() == QLocale.Language.German
    assert window_of(desktop).live is live, "the journal was not closed"
    assert desktop.services.settings.get(setting.LANGUAGE) == "de"
    again = settings_of(desktop)
    focused = desktop.frame.focusWidget()
    assert focused is not None
    assert again.isAncestorOf(focused)
    assert all(button.isEnabled() for button in again.journal.findChildren(QPushButton))
    choose(desktop, "en", qtbot)
    assert settings_of(desktop).title() == "Settings"
    window_of(desktop).go_back()
    page = window_of(desktop).page
    assert page is not None
    assert page.place() == Place("relationships", 1, "needs")


def test_the_new_window_works_as_the_one_before(
    desktop: app.Desktop, written: Path, qtbot: QtBot
) -> None:
    desktop.open(written)
    choose(desktop, "de", qtbot)
    window = window_of(desktop)
    window.live.do("Add", relationships.add, PersonDraft("Bo"))
    assert desktop.services.actions["undo"].isEnabled()
    desktop.services.actions["undo"].trigger()
    assert window.toast.isVisible()
    assert desktop.sitting is not None
    assert desktop.sitting.watch is not None
    assert desktop.sitting.single is not None
    desktop.frame.activateWindow()
    qtbot.waitUntil(desktop.frame.isActiveWindow)
    QTest.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    page = window.page
    assert page is not None
    assert page.name == "today"


def test_a_language_is_spoken_once_it_is_chosen_not_at_each_step(
    desktop: app.Desktop, written: Path, qtbot: QtBot
) -> None:
    """The first arrow key changed the window, and took the keyboard away from the field."""
    desktop.open(written)
    window = window_of(desktop)
    window.open_place(Place("settings"))
    desktop.frame.activateWindow()
    qtbot.waitUntil(desktop.frame.isActiveWindow)
    language, kept = settings_of(desktop).look.language, desktop.services.settings
    before = language.currentText()
    language.setFocus()
    QTest.keyClick(language, Qt.Key.Key_End)
    assert language.currentText() != before
    assert kept.get(setting.LANGUAGE) == ""
    assert language.hasFocus()
    QTest.keyClick(language, Qt.Key.Key_Escape)
    assert language.currentText() == before
    QTest.keyClick(language, Qt.Key.Key_Down)
    QTest.keyClick(language, Qt.Key.Key_Down)
    chosen = language.currentData()
    QTest.keyClick(language, Qt.Key.Key_Tab)
    assert kept.get(setting.LANGUAGE) == chosen != ""
    qtbot.waitUntil(lambda: desktop.frame.content is not window)
    again = settings_of(desktop).look.language
    again.setFocus()
    QTest.keyClick(again, Qt.Key.Key_Up)
    assert kept.get(setting.LANGUAGE) == chosen
    other = again.currentData()
    QTest.keyClick(again, Qt.Key.Key_Return)
    assert kept.get(setting.LANGUAGE) == other != chosen


def test_what_is_typed_is_kept(desktop: app.Desktop, written: Path, qtbot: QtBot) -> None:
    desktop.open(written)
    desktop.services.actions["log"].trigger()
    (writing,) = window_of(desktop).findChildren(CaptureWindow)
    writing.box.setPlainText("half a sentence")
    choose(desktop, "de", qtbot)
    assert not window_of(desktop).findChildren(CaptureWindow)
    desktop.services.actions["log"].trigger()
    (again,) = window_of(desktop).findChildren(CaptureWindow)
    assert again.box.text() == "half a sentence"
    assert again.windowTitle() == "Was war?"


def test_an_encrypted_journal_stays_open_and_can_be_locked(
    desktop: app.Desktop, encrypted: Path, qtbot: QtBot
) -> None:
    desktop.open(encrypted)
    hole = desktop.locking.keyhole
    assert hole.window is not None
    hole.window.field.setText(PASSPHRASE)
    with qtbot.waitSignal(hole.opened):
        QTest.keyClick(hole.window.field, Qt.Key.Key_Return)
    choose(desktop, "de", qtbot)
    assert hole.window is None
    assert CANARY in [one.name for one in window_of(desktop).live.read(people.names)]
    desktop.services.actions["lock"].trigger()
    assert desktop.window is None
    assert hole.window is not None


def test_before_a_journal_is_open_only_the_words_change(
    desktop: app.Desktop, qapp: QApplication
) -> None:
    desktop.services.tongue.speak(qapp, "de")
    assert desktop.services.actions["new_person"].text() == "Neue Person…"
    assert desktop.window is None
