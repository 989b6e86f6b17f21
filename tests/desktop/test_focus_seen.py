"""Wherever the keyboard is on a page or in a dialog, it is seen there."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QWidget
from pytestqt.qtbot import QtBot

from relnotes.desktop.main_window import MainWindow
from relnotes.desktop.pages.page import Place, Services
from relnotes.desktop.parts.keyboard import moves_by_keys
from tests.desktop.sample_window import DIALOGS, PAGES, opened, sample_journal, settle

TAB = Qt.FocusReason.TabFocusReason
AROUND = 4
"""So far beyond a control its ring may be."""


def _stops(root: QWidget) -> Iterator[QWidget]:
    """What Tab can reach there now."""
    for one in root.findChildren(QWidget):
        takes = one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.focusProxy() is None
        if (
            takes
            and one.isVisibleTo(root)
            and one.isEnabled()
            and not one.visibleRegion().isEmpty()
        ):
            yield one


def _seen(stop: QWidget, root: QWidget) -> QImage:
    area = QRect(stop.mapTo(root, QPoint(0, 0)), stop.size())
    area = area.adjusted(-AROUND, -AROUND, AROUND, AROUND).intersected(root.rect())
    return root.grab(area).toImage()


def _unseen(root: QWidget, reached: list[str]) -> Iterator[str]:
    """Where the keyboard can be without being seen; what it reached is told too."""
    for stop in list(_stops(root)):
        before = QApplication.focusWidget()
        if before is stop:
            stop.clearFocus()
        without = _seen(stop, root)
        stop.setFocus(TAB)
        QApplication.processEvents()
        if not stop.hasFocus():
            continue
        reached.append(type(stop).__name__)
        root.window().setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
        if _seen(stop, root) == without:
            yield f"{type(stop).__name__} {stop.accessibleName() or stop.objectName()!r}"


def test_focus(tmp_path: Path, services: Services, qtbot: QtBot) -> None:
    lines: list[str] = []
    reached: list[str] = []
    for scenes in (PAGES, DIALOGS):
        with opened(sample_journal(tmp_path), services, (1280, 800)) as scene:
            for name, take in scenes.items():
                root = take(scene)
                settle()
                root.window().activateWindow()
                root.window().setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
                settle()
                lines += [f"{name}: {one}" for one in _unseen(root, reached)]
                if isinstance(root, QDialog):
                    root.close()
                    settle()
    assert not lines, "\n".join(lines)
    assert len(reached) > 10 * len(PAGES), "the keyboard came to what is looked at"


@contextmanager
def _active(folder: Path, services: Services, qtbot: QtBot) -> Iterator[MainWindow]:
    """The window in front of all others."""
    with opened(sample_journal(folder), services, (1280, 800)) as scene:
        scene.window.activateWindow()
        qtbot.waitUntil(scene.window.isActiveWindow)
        yield scene.window


def test_a_page_opened_by_its_keys_shows_where_the_keyboard_is(
    tmp_path: Path, services: Services, qtbot: QtBot
) -> None:
    """Qt shows it after Tab only; some pages had no place for it at all."""
    with _active(tmp_path, services, qtbot) as window:
        for key in range(Qt.Key.Key_1, Qt.Key.Key_8):
            QTest.keyClick(window, Qt.Key(key), Qt.KeyboardModifier.ControlModifier)
            settle()
            stop = QApplication.focusWidget()
            page = window.page
            assert page is not None
            assert stop is not None and page.isAncestorOf(stop), f"{page.name}: {stop}"
            assert moves_by_keys(window), page.name
        QTest.mouseClick(window.room.side.items["today"], Qt.MouseButton.LeftButton)
        assert not moves_by_keys(window), "the mouse needs no ring"


def test_a_page_that_the_mouse_opened_shows_no_ring_yet(
    tmp_path: Path, services: Services, qtbot: QtBot
) -> None:
    """Settings and Mentoring opened with one around their first choice; Tab goes there first."""
    with _active(tmp_path, services, qtbot) as window:
        for name in ("settings", "mentoring"):
            window.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange, on=False)
            window.open_place(Place(name))
            settle()
            page = window.page
            assert page is not None
            assert QApplication.focusWidget() is page
            QTest.keyClick(page, Qt.Key.Key_Tab)
            first = QApplication.focusWidget()
            assert isinstance(first, QComboBox)
            assert page.isAncestorOf(first)
