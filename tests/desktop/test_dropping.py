"""Files are dropped wherever the mouse happens to be, also over a field."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from relnotes.desktop.dialogs.import_people import ImportDialog
from relnotes.desktop.pages.relationship.master import MasterList
from relnotes.desktop.parts.drop_note import DropNote
from relnotes.journal import attachments
from tests.desktop.looking import read
from tests.scenes.stage import Scene

CARD = "BEGIN:VCARD\nVERSION:3.0\nFN:Greta Olsen\nEND:VCARD\n"


@pytest.fixture
def card(tmp_path: Path) -> Path:
    """An address book's file whose name says nothing."""
    file = tmp_path / "greta"
    file.write_text(CARD, encoding="utf-8")
    return file


def _drag(scene: Scene, field: QLineEdit, file: Path | None) -> None:
    """Lets a file, or words, go over a field, as the screen tells it to the window."""
    _drag_to(scene, field.mapTo(scene.window, field.rect().center()), file)


def _drag_to(scene: Scene, where: QPoint, file: Path | None) -> None:
    """The same, to a point of the window."""
    data = QMimeData()
    data.setText(str(file) if file else "some words")
    if file is not None:
        data.setUrls([QUrl.fromLocalFile(str(file))])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    keys = Qt.KeyboardModifier.NoModifier
    handle = scene.window.windowHandle()
    QApplication.sendEvent(handle, QDragEnterEvent(where, copy, data, left, keys))
    QApplication.sendEvent(handle, QDragMoveEvent(where, copy, data, left, keys))
    QApplication.sendEvent(handle, QDropEvent(QPointF(where), copy, data, left, keys))


def _search(scene: Scene) -> QLineEdit:
    fields = scene.window.findChildren(QLineEdit)
    return next(one for one in fields if one.isVisible() and one.acceptDrops())


def test_a_file_over_a_field_is_brought_in(scene: Scene, card: Path, qtbot: QtBot) -> None:
    """The search field took a dropped file for words and wrote its place down."""
    field = _search(scene)
    _drag(scene, field, card)
    assert field.text() == ""
    (dialog,) = scene.window.findChildren(ImportDialog)
    qtbot.waitUntil(lambda: scene.services.jobs.running == 0)
    assert [row.arrival.draft.name for row in dialog.newcomers.rows] == ["Greta Olsen"]
    dialog.reject()


def test_words_are_still_for_the_field(scene: Scene) -> None:
    field = _search(scene)
    _drag(scene, field, None)
    assert field.text() == "some words"


def test_on_a_person_too_the_content_decides(
    scene: Scene, card: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    """An address book comes along; a page that is called like one is kept with the person."""
    ana = scene.person("Ana Petrović")
    scene.show("relationships", ana)
    page = tmp_path / "scope.vcf"
    page.write_text("One page, no more.\n", encoding="utf-8")
    before = len(scene.live.read(attachments.of, ana))
    _drag(scene, _search(scene), page)
    assert len(scene.live.read(attachments.of, ana)) == before + 1
    _drag(scene, _search(scene), card)
    (dialog,) = scene.window.findChildren(ImportDialog)
    qtbot.waitUntil(lambda: scene.services.jobs.running == 0)
    assert dialog.found.chosen == 1
    dialog.reject()


def test_a_file_is_kept_with_the_person_it_falls_on(scene: Scene, tmp_path: Path) -> None:
    """It went to whoever was shown, whose row the mouse was over or not."""
    ana, mei = scene.person("Ana Petrović"), scene.person("Mei-Ling Chen")
    plan = tmp_path / "plan.txt"
    plan.write_text("One page.\n", encoding="utf-8")
    scene.show("relationships", ana)
    QApplication.processEvents()
    (master,) = scene.window.findChildren(MasterList)
    row = master.view.visualRect(master.model.index_of(mei)).center()
    _drag_to(scene, master.view.viewport().mapTo(scene.window, row), plan)
    assert [one.name for one in scene.live.read(attachments.of, mei)] == ["plan.txt"]
    assert "Mei-Ling Chen: plan.txt is kept" in read(scene.window.toast)
    scene.show("today")
    item = scene.window.room.side.people[0]
    before = len(scene.live.read(attachments.of, ana))
    _drag_to(scene, item.mapTo(scene.window, item.rect().center()), plan)
    assert len(scene.live.read(attachments.of, ana)) == before + 1


def test_what_is_said_of_a_drop_never_stands_in_its_way(scene: Scene, tmp_path: Path) -> None:
    """It was a tool tip: with the mouse over that, the file fell on the tip and was lost."""
    plan = tmp_path / "plan.txt"
    plan.write_text("One page.\n", encoding="utf-8")
    QApplication.processEvents()
    item = scene.window.room.side.people[0]
    at = item.mapTo(scene.window, item.rect().center())
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(plan))])
    how = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton)
    handle = scene.window.windowHandle()
    QApplication.sendEvent(handle, QDragEnterEvent(at, *how, Qt.KeyboardModifier.NoModifier))
    QApplication.sendEvent(handle, QDragMoveEvent(at, *how, Qt.KeyboardModifier.NoModifier))
    (note,) = scene.window.findChildren(DropNote)
    assert note.isVisible()
    assert note.text().startswith("Keep it with")
    assert not [one for one in QApplication.topLevelWidgets() if one.inherits("QTipLabel")]
    below = note.geometry().center()
    assert scene.window.childAt(below) is not note
    assert scene.window.rect().contains(note.geometry())
    QApplication.sendEvent(handle, QDragLeaveEvent())
    assert not note.isVisible()


def test_what_is_dropped_is_copied_and_never_moved(scene: Scene, tmp_path: Path) -> None:
    """A file manager that hears of a move takes the file away from where it was."""
    plan = tmp_path / "plan.txt"
    plan.write_text("One page.\n", encoding="utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(plan))])
    both = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    event = QDropEvent(QPointF(300, 300), both, data, left, none)
    event.setDropAction(Qt.DropAction.MoveAction)
    scene.show("relationships", scene.person("Ana Petrović"))
    QApplication.sendEvent(scene.window.windowHandle(), event)
    assert event.isAccepted()
    assert event.dropAction() == Qt.DropAction.CopyAction
