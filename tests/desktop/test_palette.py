"""The palette: what it offers for some letters, in which order, by key and by mouse."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from relnotes.desktop import palette_offers
from relnotes.desktop import settings as setting
from relnotes.desktop.lately import Lately
from relnotes.desktop.main_window import MainWindow
from relnotes.desktop.pages.page import Place, Services
from relnotes.desktop.pages.relationships import RelationshipsPage
from relnotes.domain.people import PersonDraft
from relnotes.journal import relationships
from relnotes.journal.store import Journal
from tests.conftest import FakeClock
from tests.desktop.sample_window import opened
from tests.scenes.stage import Scene

CONTROL = Qt.KeyboardModifier.ControlModifier


def asks(window: MainWindow, words: str, qtbot: QtBot) -> list[str]:
    """Types into the palette as a person does; the answer is what it offers."""
    QTest.keyClick(window, Qt.Key.Key_K, CONTROL)
    qtbot.waitUntil(window.results.isVisible)
    if words:
        QTest.keyClicks(window.room.search, words)
        qtbot.waitUntil(lambda: window.results.answered == words)
    return [offer.title for offer in window.results.rows]


def test_pages_are_offered_before_a_letter_is_typed(scene: Scene, qtbot: QtBot) -> None:
    offered = asks(scene.window, "", qtbot)
    pages = ["Today", "Relationships", "Journal", "Contributions", "Repair", "Value summaries"]
    assert {*pages, "History", "Trash", "Settings"} <= set(offered)


def test_a_name_leads_without_its_accents(scene: Scene, qtbot: QtBot) -> None:
    assert asks(scene.window, "petrovic", qtbot)[0] == "Ana Petrović"
    keys = [offer.key for offer in scene.window.results.rows]
    assert len(keys) == len(set(keys)), "who leads is not listed again among what was found"
    QTest.keyClick(scene.window.room.search, Qt.Key.Key_Return)
    ana = scene.person("Ana Petrović")
    assert scene.window.page is not None
    assert scene.window.page.place() == Place("relationships", ana, "overview")
    assert not scene.window.results.isVisible()
    assert scene.window.room.search.text() == ""


def test_words_are_met_at_their_beginnings_only(scene: Scene, qtbot: QtBot) -> None:
    assert "Ana Petrović" not in asks(scene.window, "etrov", qtbot)


def test_who_was_opened_last_leads(tmp_path: Path, services: Services, qtbot: QtBot) -> None:
    path = tmp_path / "many.relnotes"
    journal = Journal.open(path, FakeClock())
    ids = [
        journal.do(f"Add {n}", relationships.add, PersonDraft(name=f"Anna Nr{n:03}")).value
        for n in range(30)
    ]
    journal.close()
    with opened(path, services, (1280, 800)) as scene:
        scene.window.activateWindow()
        with qtbot.waitExposed(scene.window):
            pass
        scene.show("relationships", ids[25])
        scene.show("relationships", ids[11])
        first = asks(scene.window, "anna", qtbot)[:3]
        assert first[:2] == ["Anna Nr011", "Anna Nr025"]
        assert first[2] not in first[:2]


@pytest.mark.parametrize(
    ("words", "title"),
    [("import", "Bring people along"), ("csv", "Bring people along"), ("archive", "Export")],
)
def test_an_action_is_found_by_other_words_for_it(
    scene: Scene, qtbot: QtBot, words: str, title: str
) -> None:
    assert title in asks(scene.window, words, qtbot)


def test_an_action_shows_its_key_and_is_done(scene: Scene, qtbot: QtBot) -> None:
    done = []
    scene.services.actions.handle("export", lambda: done.append("export"))
    asks(scene.window, "take o", qtbot)
    offer = next(one for one in scene.window.results.rows if one.leads_to == "export")
    assert (offer.title, offer.keys) == ("Export", "Ctrl E")
    while scene.window.results.current != offer:
        QTest.keyClick(scene.window.room.search, Qt.Key.Key_Down)
    QTest.keyClick(scene.window.room.search, Qt.Key.Key_Return)
    assert done == ["export"]
    assert "Export" in asks(scene.window, "", qtbot), "what was done lately is offered again"


def test_what_nobody_answers_to_is_not_offered(scene: Scene, qtbot: QtBot) -> None:
    assert "Lock" not in asks(scene.window, "lock", qtbot), "a journal without a passphrase"


def test_a_page_is_opened_by_the_mouse(scene: Scene, qtbot: QtBot) -> None:
    offered = asks(scene.window, "trash", qtbot)
    view = scene.window.results.view
    row = view.visualRect(view.model().index(offered.index("Trash"), 0))
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=row.center())
    assert scene.window.page is not None
    assert scene.window.page.name == "trash"


def test_records_stand_below_with_their_words_marked(scene: Scene, qtbot: QtBot) -> None:
    asks(scene.window, "rehearsal", qtbot)
    rows = scene.window.results.rows
    heads = [offer.head for offer in rows if offer.head]
    assert heads == ["In your journal"]
    marked = [
        offer.title[start : start + length].lower()
        for offer in rows
        for start, length in offer.marks
    ]
    assert set(marked) == {"rehearsal"}


def test_page_keys_go_from_group_to_group(scene: Scene, qtbot: QtBot) -> None:
    asks(scene.window, "re", qtbot)
    begins = [offer for offer in scene.window.results.rows if offer.head]
    assert len(begins) >= 3
    QTest.keyClick(scene.window.room.search, Qt.Key.Key_PageDown)
    assert scene.window.results.current == begins[1]
    QTest.keyClick(scene.window.room.search, Qt.Key.Key_PageUp)
    assert scene.window.results.current == begins[0]
    QTest.keyClick(scene.window.room.search, Qt.Key.Key_Up)
    assert scene.window.results.current == scene.window.results.rows[-1]
    assert scene.window.room.search.accessibleDescription().startswith(
        scene.window.results.rows[-1].title
    )


def test_escape_closes_and_keeps_the_words(scene: Scene, qtbot: QtBot) -> None:
    asks(scene.window, "board", qtbot)
    QTest.keyClick(scene.window.room.search, Qt.Key.Key_Escape)
    assert not scene.window.results.isVisible()
    assert scene.window.room.search.text() == "board"
    QTest.keyClick(scene.window.room.search, Qt.Key.Key_Escape)
    assert scene.window.room.search.text() == ""
    assert not scene.window.room.search.hasFocus(), "the second goes back to the page"


def test_the_keyboard_is_where_one_went_also_within_a_page(scene: Scene, qtbot: QtBot) -> None:
    """It stayed in the search where the page was there already."""
    scene.show("relationships", scene.person("Ana Petrović"))
    page = scene.window.page
    assert isinstance(page, RelationshipsPage)
    asks(scene.window, "mei-ling", qtbot)
    QTest.keyClick(scene.window.room.search, Qt.Key.Key_Return)
    assert page.place().id == scene.person("Mei-Ling Chen")
    assert page.list.view.hasFocus()


def test_nothing_found_is_said(scene: Scene, qtbot: QtBot) -> None:
    assert asks(scene.window, "qqzebra", qtbot) == []
    assert "Fewer letters" in scene.window.room.search.accessibleDescription()


def test_an_answer_that_comes_late_opens_nothing(scene: Scene, qtbot: QtBot) -> None:
    asks(scene.window, "board", qtbot)
    scene.window.room.search.clearFocus()
    assert not scene.window.results.isVisible()
    scene.window.results.show_read(scene.live.read(palette_offers.read, "board", ()))
    assert not scene.window.results.isVisible()


def test_what_was_chosen_lately_is_kept_without_a_word(services: Services, tmp_path: Path) -> None:
    journal = tmp_path / "a.relnotes"
    lately = Lately(services.settings, journal)
    lately.went_to(7)
    lately.did("export")
    lately.went_to(9)
    lately.went_to(7)
    again = Lately(services.settings, journal)
    assert (again.people, again.actions) == ((7, 9), ("export",))
    assert Lately(services.settings, tmp_path / "b.relnotes").people == ()
    for number in range(100):
        again.went_to(number)
    kept = services.settings.journal_get(setting.LATELY, journal).split()
    assert len(kept) < 30
