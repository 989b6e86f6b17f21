"""Screen-share mode: whoever looks at the screen reads no name and no confidence, anywhere."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLineEdit,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from relnotes.desktop import settings as setting
from relnotes.desktop.pages.page import Place, Services
from relnotes.desktop.parts.rows_model import RowsModel
from relnotes.domain.happenings import EntryDraft
from relnotes.domain.kinds import Confidence
from relnotes.domain.problem import Code, Problem
from relnotes.journal import entries, people, relationships
from relnotes.journal.store import Journal
from tests.conftest import FakeClock
from tests.desktop.sample_window import DIALOGS, PAGES, Scene, Take, opened, sample_journal, settle

SECRET = "Pomegranate told in confidence"
NOT_OF_THE_JOURNAL = {
    "dialog-about",
    "dialog-import-columns",
    "dialog-import-matches",
    "dialog-import",
    "dialog-import-entries",
    "dialog-capture",
    "dialog-capture-unknown",
    "dialog-crash",
    "dialog-problem",
    "dialog-restore",
}
"""What shows other people's files, what the scene itself types, or nothing of anybody."""


READS = (
    "text", "toPlainText", "accessibleName", "accessibleDescription", "windowTitle", "toolTip",
    "placeholderText", "currentText", "title",
)  # fmt: skip


def texts(root: QWidget) -> Iterator[tuple[str, str]]:
    """Everything that a widget and those in it give to eyes, pointers and screen readers."""
    for widget in [root, *root.findChildren(QWidget)]:
        for read in READS:
            said = getattr(widget, read, None)
            try:
                yield read, str(said()) if callable(said) else ""
            except (TypeError, NotImplementedError):
                continue
        if isinstance(widget, QComboBox):
            yield from _cells(widget.model(), QModelIndex())
        if isinstance(widget, QTabBar):
            for at in range(widget.count()):
                yield "tab", f"{widget.tabText(at)} {widget.tabToolTip(at)}"
        if isinstance(widget, QAbstractItemView) and widget.model() is not None:
            yield from _cells(widget.model(), QModelIndex())
        if isinstance(widget, QLineEdit) and (completer := widget.completer()) is not None:
            yield from _cells(completer.model(), QModelIndex())
        yield "held", repr([vars(widget).get(name) for name in vars(widget) if name != "services"])
    for action in root.findChildren(QAction):
        yield "action", f"{action.text()} {action.toolTip()}"


def _cells(model: QAbstractItemModel, parent: QModelIndex) -> Iterator[tuple[str, str]]:
    flat = isinstance(model, QAbstractListModel)  # whose number of columns is its own affair
    for row in range(model.rowCount(parent)):
        for column in range(1 if flat else model.columnCount(parent)):
            index = model.index(row, column, parent)
            for role in range(14):
                yield "cell", str(index.data(role))
            if isinstance(model, RowsModel):
                yield "row", repr(model.row(index))
            yield from _cells(model, index)


def names_of(journal: Path) -> set[str]:
    """All that must not be read: every whole name, every surname, every word told in trust."""
    opened_journal = Journal.open(journal, FakeClock())
    found = {one.name for one in opened_journal.read(people.names)}
    ana = opened_journal.read(people.found, "Ana Petrović").id
    told = EntryDraft((ana,), SECRET, body=SECRET, confidence=Confidence.IN_CONFIDENCE)
    opened_journal.do("Log", entries.log, told)
    opened_journal.close()
    parts = {part for name in found for part in name.split() if len(part) > 3}
    return found | {SECRET} | parts - CODE


CODE = {"Health"}
"""Parts of names that are also names of classes, which rows show of themselves in tests."""


def leaks(root: QWidget, hidden: set[str]) -> set[str]:
    """What of the hidden words stands anywhere in a window."""
    pattern = re.compile(r"\b(" + "|".join(map(re.escape, hidden)) + r")\b")
    return {
        f"{how}: {found[0]} in {text[:80]!r}"
        for how, text in set(texts(root))
        if (found := pattern.search(text))
    }


@pytest.fixture
def shared(
    tmp_path: Path, services: Services, monkeypatch: pytest.MonkeyPatch
) -> Iterator[tuple[Scene, set[str]]]:
    """The sample in the window, with the mode on."""
    path = sample_journal(tmp_path)
    hidden = names_of(path)
    monkeypatch.setattr(Scene, "person", _person)
    with opened(path, services, (1280, 800)) as scene:
        services.actions["share"].trigger()
        yield scene, hidden
        assert scene.live.sharing


def _person(scene: Scene, name: str) -> int:
    return scene.live.read_whole(people.found, name).id


def test_no_page_shows_a_name(shared: tuple[Scene, set[str]]) -> None:
    scene, hidden = shared
    found = {}
    for name in PAGES:
        if _take(scene, PAGES[name]) is not None:
            settle()
            found[name] = leaks(scene.window, hidden)
    assert {name: lines for name, lines in found.items() if lines} == {}
    assert len(found) > len(PAGES) / 2


def test_no_dialog_shows_a_name(shared: tuple[Scene, set[str]]) -> None:
    scene, hidden = shared
    found = {}
    for name in DIALOGS.keys() - NOT_OF_THE_JOURNAL:
        dialog = _take(scene, DIALOGS[name])
        if dialog is not None:
            settle()
            found[name] = leaks(dialog, hidden)
            dialog.close()
    assert {name: lines for name, lines in found.items() if lines} == {}
    assert len(found) > 4


def _take(scene: Scene, take: Take) -> QWidget | None:
    try:
        return take(scene)
    except Problem as problem:  # the scene wants to change something first
        assert problem.code is Code.SCREEN_SHARED
        return None


def test_the_control_finds_names_when_the_mode_is_off(
    tmp_path: Path, services: Services, qtbot: QtBot
) -> None:
    path = sample_journal(tmp_path)
    hidden = names_of(path)
    with opened(path, services, (1280, 800)) as scene:
        for name in ("today", "relationship-overview", "journal"):
            PAGES[name](scene)
            settle()
            assert len(leaks(scene.window, hidden)) > 10, name


def test_the_key_turns_it_on_and_off_and_says_so(
    tmp_path: Path, services: Services, qtbot: QtBot
) -> None:
    with opened(sample_journal(tmp_path), services, (1280, 800)) as scene:
        person = scene.person("Ana Petrović")
        scene.show("relationships", person, "overview")
        side = scene.window.room.side
        assert side.shared.isHidden()
        keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        scene.window.activateWindow()
        qtbot.waitUntil(scene.window.isActiveWindow)
        QTest.keyClick(scene.window, Qt.Key.Key_H, keys)
        assert scene.live.sharing
        assert side.shared.isVisible()
        assert scene.window.page is not None
        assert scene.window.page.place() == Place("relationships", person, "overview")
        with pytest.raises(Problem) as refused:
            scene.live.do("Rename", relationships.rename, person, "A. P.")
        assert refused.value.code is Code.SCREEN_SHARED
        side.shared.click()
        assert not scene.live.sharing
        assert side.shared.isHidden()
        assert scene.live.read(people.found, "Ana Petrović").id == person


def test_it_does_not_end_by_itself(tmp_path: Path, services: Services, qtbot: QtBot) -> None:
    path = sample_journal(tmp_path)
    with opened(path, services, (1280, 800)) as scene:
        services.actions["share"].trigger()
        assert services.settings.get(setting.SHARING)
    with opened(path, services, (1280, 800)) as scene:
        assert scene.live.sharing
        assert scene.window.room.side.shared.isVisible()
        services.actions["share"].trigger()
    with opened(path, services, (1280, 800)) as scene:
        assert not scene.live.sharing


def test_a_form_says_that_nothing_can_be_changed_and_its_draft_waits(
    tmp_path: Path, services: Services, qtbot: QtBot
) -> None:
    with opened(sample_journal(tmp_path), services, (1280, 800)) as scene:
        dialog = scene.dialog("new_person")
        QTest.keyClicks(dialog.focusWidget(), "Quincunx")
        qtbot.waitUntil(lambda: scene.window.services.actions["share"].isEnabled())
        qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
        keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        QTest.keyClick(dialog, Qt.Key.Key_H, keys)
        assert scene.live.sharing
        again = scene.dialog("new_person")
        assert any("Nothing can be changed" in text for _, text in texts(again))
        assert not any("Quincunx" in text for _, text in texts(again))
        services.actions["share"].trigger()
        last = scene.dialog("new_person")
        assert any("Quincunx" in text for _, text in texts(last))
        last.close()
