"""The page of settings: what is chosen there holds, and what holds is shown there."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from relnotes.desktop import languages
from relnotes.desktop import settings as setting
from relnotes.desktop.pages.page import Services
from relnotes.desktop.pages.relationship.files_section import FilesSection
from relnotes.desktop.pages.settings import SettingsPage
from relnotes.desktop.parts.buttons import IconButton
from relnotes.desktop.recent import Recent
from relnotes.desktop.recent_menu import RecentMenu
from relnotes.domain.people import PersonDraft
from relnotes.domain.rhythm import Meant
from relnotes.journal import attachments, people, relationships, tiers
from tests.scenes.stage import Scene


def page_of(scene: Scene) -> SettingsPage:
    QTest.keyClick(scene.window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    assert isinstance(scene.window.page, SettingsPage)
    return scene.window.page


def choose(combo: object, value: object) -> None:
    from relnotes.desktop.parts.fields import Combo

    assert isinstance(combo, Combo)
    at = combo.findData(value)
    assert at >= 0
    combo.setCurrentIndex(at)
    combo.activated.emit(at)


def test_the_side_bar_leads_there(scene: Scene) -> None:
    scene.window.room.side.settings.click()
    assert isinstance(scene.window.page, SettingsPage)


def test_the_theme_is_one_wherever_it_is_chosen(scene: Scene) -> None:
    page = page_of(scene)
    choose(page.look.theme, "dark")
    assert scene.services.theme.choice == "dark"
    assert scene.services.settings.get(setting.THEME) == "dark"
    scene.services.actions["theme_contrast"].trigger()
    assert page.look.theme.currentData() == "contrast"
    scene.window.choose_theme("light")


def test_numbers_are_kept(scene: Scene) -> None:
    page = page_of(scene)
    choose(page.daily.circle, 20)
    choose(page.daily.day, 12)
    choose(page.trash.days, 0)
    choose(page.daily.remind, 0)
    choose(page.daily.morning, -1)
    kept = scene.services.settings
    assert kept.get(setting.CIRCLE) == 20
    assert kept.get(setting.DAY) == 12
    assert kept.get(setting.TRASH_DAYS) == 0
    assert kept.get(setting.REMINDERS) is False
    assert kept.get(setting.MORNING) == -1


def test_a_number_of_ones_own_stays_to_be_chosen(scene: Scene) -> None:
    scene.services.settings.set(setting.CIRCLE, 13)
    assert page_of(scene).daily.circle.currentData() == 13


def test_another_language_is_kept_and_asked_for_at_once(scene: Scene, qtbot: QtBot) -> None:
    page = page_of(scene)
    with qtbot.waitSignal(scene.services.tongue.changed):
        choose(page.look.language, "en")
    assert scene.services.settings.get(setting.LANGUAGE) == "en"


def test_languages_are_what_is_translated(tmp_path: Path) -> None:
    (tmp_path / "relnotes_de.qm").touch()
    (tmp_path / "relnotes_fr.ts").touch()
    assert languages.known(tmp_path) == ("en", "de")
    assert languages.called("de") == "Deutsch"


def test_other_journals_are_opened_from_their_list(
    scene: Scene, tmp_path: Path, qtbot: QtBot
) -> None:
    other = tmp_path / "mentoring.relnotes"
    other.touch()
    scene.services.recent.opened(scene.live.path)
    scene.services.recent.opened(other)
    (row,) = page_of(scene).journal.others
    with qtbot.waitSignal(scene.services.recent.wanted) as wanted:
        row.click()
    assert wanted.args == [other]
    other.unlink()
    scene.services.recent.opened(scene.live.path)
    assert page_of(scene).journal.others == [], "a file that is gone is not offered"


def test_the_newest_leads_the_recent_ones(services: Services, tmp_path: Path) -> None:
    files = [tmp_path / f"{n}.relnotes" for n in range(12)]
    for file in files:
        file.touch()
        services.recent.opened(file)
    services.recent.opened(files[5])
    again = Recent(services.settings)
    assert again.journals()[:2] == (files[5], files[11])
    assert len(again.journals()) == len(set(again.journals())) < 12
    again.forget(files[5])
    assert files[5] not in again.journals()
    assert files[5].exists()


def test_the_menu_offers_the_others(scene: Scene, tmp_path: Path, qtbot: QtBot) -> None:
    (menu,) = scene.window.menu.findChildren(RecentMenu)
    assert not menu.menuAction().isVisible()
    other = tmp_path / "a & b.relnotes"
    other.touch()
    scene.services.recent.opened(other)
    assert menu.menuAction().isVisible()
    with qtbot.waitSignal(scene.services.recent.wanted) as wanted:
        menu.actions()[0].trigger()
    assert wanted.args == [other]


def test_a_file_dropped_on_a_relationship_is_kept_with_it(scene: Scene, tmp_path: Path) -> None:
    ana = scene.person("Ana Petrović")
    scene.show("relationships", ana)
    scope = tmp_path / "scope.txt"
    scope.write_bytes(b"one page")
    _drop(scene, scope)
    (line,) = scene.live.read(attachments.of, ana)
    assert (line.name, line.media_type, line.size) == ("scope.txt", "text/plain", 8)
    assert scene.live.read(attachments.content, line.id) == b"one page"
    scene.live.undo()
    assert scene.live.read(attachments.of, ana) == ()


def test_files_are_seen_taken_out_and_removed(scene: Scene, tmp_path: Path) -> None:
    ana = scene.person("Ana Petrović")
    scene.show("relationships", ana, "about")
    section = next(iter(scene.window.findChildren(FilesSection)))
    scope = tmp_path / "scope.txt"
    scope.write_bytes(b"one page")
    section.keep([scope])
    names = {button.accessibleName() for button in section.findChildren(IconButton)}
    assert {"Save a copy of scope.txt…", "Remove scope.txt"} <= names
    (line,) = scene.live.read(attachments.of, ana)
    section.save_copy(line, tmp_path / "copy.txt")
    assert (tmp_path / "copy.txt").read_bytes() == b"one page"
    section.save_copy(line, tmp_path / "missing" / "copy.txt")
    assert scene.window.room.banner.isVisible()
    section.throw(line)
    assert scene.live.read(attachments.of, ana) == ()


def test_a_journal_dropped_on_the_window_is_opened(
    scene: Scene, tmp_path: Path, qtbot: QtBot
) -> None:
    other = tmp_path / "other.relnotes"
    other.touch()
    with qtbot.waitSignal(scene.services.recent.wanted) as wanted:
        _drop(scene, other)
    assert wanted.args == [other]


def test_the_side_buttons_of_a_mouse_go_back_and_forward(scene: Scene) -> None:
    scene.show("journal")
    scene.show("contributions")
    log, handle = scene.window.room.log, scene.window.windowHandle()
    where = log.mapTo(scene.window, log.rect().center())
    keys = Qt.KeyboardModifier.NoModifier
    QTest.mouseClick(handle, Qt.MouseButton.BackButton, keys, where)
    assert scene.window.page is not None
    assert scene.window.page.name == "journal"
    QTest.mouseClick(handle, Qt.MouseButton.ForwardButton, keys, where)
    assert scene.window.page.name == "contributions"


def _drop(scene: Scene, *files: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    at, copy = QPoint(600, 400), Qt.DropAction.CopyAction
    held, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entered = QDragEnterEvent(at, copy, data, held, keys)
    QApplication.sendEvent(scene.window, entered)
    assert entered.isAccepted()
    QApplication.sendEvent(scene.window, QDropEvent(QPointF(at), copy, data, held, keys))


def test_a_tier_has_a_rhythm_for_those_without_their_own(scene: Scene) -> None:
    live = scene.live
    near = live.do("Add", relationships.add, PersonDraft("Near", tier=1))
    own = live.do("Add", relationships.add, PersonDraft("Own", tier=1, every_days=7))
    page = page_of(scene)
    choose(page.tiers.tiers[1], 28)
    rhythms = live.read(people.rhythms, [near, own])
    assert {one: meant.every_days for one, meant in rhythms.items()} == {near: 28, own: 7}
    live.undo()
    assert page.tiers.tiers[1].currentData() is None
    assert live.read(people.rhythms, [near])[near] == Meant()
    choose(page.tiers.tiers[1], 28)
    choose(page.tiers.tiers[1], None)
    assert live.read(tiers.cadences) == {}
