"""The map of who brought whom: read, walked by keys and mouse, narrowed, and added to."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from relnotes.desktop.dialogs.introduced import IntroducedDialog
from relnotes.desktop.dialogs.techniques import BringTechniquesDialog, ShareTechniquesDialog
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Place, Services
from relnotes.desktop.pages.surveying.introductions import IntroductionsView
from relnotes.desktop.parts.card import PressRow
from relnotes.desktop.parts.forest_looks import Node
from relnotes.desktop.parts.forest_map import ForestMap
from relnotes.domain.growth import LessonDraft
from relnotes.domain.people import PersonDraft
from relnotes.exchange.techniques import Technique
from relnotes.journal import introductions, lessons, relationships
from relnotes.journal.access import Writer
from tests.desktop.looking import shown
from tests.desktop.sides import read

NAMES = ("Sven Lindqvist", "Aroha Ngata", "Henrik Dahl", "Marta Rossi", "Kwabena Osei")


@pytest.fixture
def ids(live: Live) -> dict[str, int]:
    return {name: live.do("Add", relationships.add, PersonDraft(name)) for name in NAMES}


@pytest.fixture
def view(qtbot: QtBot, live: Live, services: Services, ids: dict[str, int]) -> Iterator[object]:
    for person, by in (("Aroha Ngata", "Sven Lindqvist"), ("Henrik Dahl", "Aroha Ngata")):
        live.do("B", introductions.bring, ids[person], ids[by])
    made = shown(qtbot, IntroductionsView(live, services), (1060, 640))
    made.refresh()
    yield made


def names(drawn: ForestMap) -> list[str]:
    return [node.name for node in drawn.nodes]


def click(view: IntroductionsView, key: int, *, twice: bool = False) -> None:
    at = view.map.place_of(key).center()
    press = QTest.mouseDClick if twice else QTest.mouseClick
    press(view.map, Qt.MouseButton.LeftButton, pos=at)


def test_who_is_chosen_is_told_with_everybody_near(
    view: IntroductionsView, ids: dict[str, int]
) -> None:
    assert names(view.map) == ["Sven Lindqvist", "Aroha Ngata", "Henrik Dahl"]
    assert view.alone.text() == "2 more came without an introduction"
    QTest.mouseClick(view.alone, Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    asked: list[Place] = []
    view.go.connect(asked.append)
    alone = [row for one in view.panel.alone.card.rows() for row in one.findChildren(PressRow)]
    for row in alone:
        row.setFocus()
        QTest.keyClick(row, Qt.Key.Key_Return)
    on_map = {node.key for node in view.map.nodes}
    assert {one.id for one in asked} == set(ids.values()) - on_map
    click(view, ids["Aroha Ngata"])
    said = " ".join(read(view))
    assert "came through them" in said
    assert "brought them" in said
    spoken = "Aroha Ngata, brought by Sven Lindqvist, brought 1 person"
    assert view.map.accessibleDescription() == spoken


def test_the_arrows_walk_the_map_and_return_opens(
    view: IntroductionsView, ids: dict[str, int]
) -> None:
    places: list[Place] = []
    view.go.connect(places.append)
    view.map.setFocus()
    assert view.map.current == ids["Sven Lindqvist"]
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right):
        QTest.keyClick(view.map, key)
    assert view.map.current == ids["Henrik Dahl"]
    QTest.keyClick(view.map, Qt.Key.Key_Left)
    assert view.map.current == ids["Aroha Ngata"]
    QTest.keyClick(view.map, Qt.Key.Key_Home)
    assert view.map.current == ids["Sven Lindqvist"]
    QTest.keyClick(view.map, Qt.Key.Key_Return)
    click(view, ids["Aroha Ngata"], twice=True)
    opened = [Place("relationships", ids[name], "overview") for name in NAMES[:2]]
    assert places == opened


def test_under_the_mouse_stand_the_numbers(view: IntroductionsView, ids: dict[str, int]) -> None:
    at = view.map.place_of(ids["Sven Lindqvist"]).center()
    event = QHelpEvent(QEvent.Type.ToolTip, at, view.map.mapToGlobal(at))
    QApplication.sendEvent(view.map, event)
    assert "brought 1 person" in QToolTip.text()


def test_a_search_keeps_who_brought_those_it_finds(
    view: IntroductionsView, live: Live, ids: dict[str, int]
) -> None:
    live.do("B", introductions.bring, ids["Kwabena Osei"], ids["Marta Rossi"])
    view.refresh()
    assert len(view.map.nodes) == 5
    QTest.keyClicks(view.search, "henrik")
    assert names(view.map) == ["Sven Lindqvist", "Aroha Ngata", "Henrik Dahl"]
    assert "3 people of 5 on the map" in " ".join(read(view))
    view.search.setText("nobody such")
    assert "Nobody of that name on the map." in read(view)


def test_only_those_around_somebody(
    view: IntroductionsView, live: Live, ids: dict[str, int]
) -> None:
    live.do("B", introductions.bring, ids["Kwabena Osei"], ids["Marta Rossi"])
    live.do("B", introductions.bring, ids["Marta Rossi"], ids["Sven Lindqvist"])
    view.refresh()
    click(view, ids["Kwabena Osei"])
    QTest.mouseClick(view.only, Qt.MouseButton.LeftButton)
    assert names(view.map) == ["Sven Lindqvist", "Marta Rossi", "Kwabena Osei"]
    QTest.mouseClick(view.only, Qt.MouseButton.LeftButton)
    assert len(view.map.nodes) == 5


def test_who_brought_somebody_is_said_and_taken_back(
    view: IntroductionsView, live: Live, services: Services, ids: dict[str, int]
) -> None:
    dialog = IntroducedDialog(live, services, view, person_id=ids["Kwabena Osei"])
    dialog.by.setText("Kwabena Osei")
    dialog.accept()
    assert dialog.isVisibleTo(view) or not live.read(introductions.web).people.get(
        ids["Kwabena Osei"]
    )
    dialog.by.setText("marta")
    dialog.accept()
    view.refresh()
    assert live.read(introductions.web).parents()[ids["Kwabena Osei"]] == ids["Marta Rossi"]
    view.choose(ids["Kwabena Osei"])
    assert not view.panel.not_so.isHidden()
    view.panel.take_back()
    assert ids["Kwabena Osei"] not in live.read(introductions.web).people


def test_an_empty_map_says_what_fills_it(qtbot: QtBot, live: Live, services: Services) -> None:
    made = IntroductionsView(live, services)
    qtbot.addWidget(made)
    made.show()
    made.refresh()
    assert "Nobody brought anybody yet" in read(made)


def test_a_map_of_hundreds_paints_what_is_seen(
    qtbot: QtBot,
    view: IntroductionsView,
    live: Live,
    ids: dict[str, int],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Of three hundred people only those in sight are drawn, and the last can be reached."""

    def bring(writer: Writer) -> None:
        for at in range(300):
            person = relationships.add(writer, PersonDraft(f"Guest {at:03}"))
            introductions.bring(writer, person, ids["Marta Rossi"])

    live.do("Bring", bring)
    view.refresh()
    drawn: list[int] = []
    paint = ForestMap._paint_name

    def counted(drawing: ForestMap, painter: QPainter, node: Node) -> None:
        drawn.append(node.key)
        paint(drawing, painter, node)

    monkeypatch.setattr(ForestMap, "_paint_name", counted)
    view.map.repaint()
    assert 0 < len(drawn) < 40
    reach = view.reach.verticalScrollBar()
    qtbot.waitUntil(lambda: reach.maximum() > view.map.height() // 2)
    QTest.keyClick(view.map, Qt.Key.Key_End)
    last = view.map.current
    assert last is not None
    seen = view.map.visibleRegion
    qtbot.waitUntil(lambda: seen().boundingRect().intersects(view.map.place_of(last)))
    drawn.clear()
    view.map.repaint()
    assert last in drawn
    assert view.map.key_at(QPoint(2, 100_000)) is None


def test_what_helped_leaves_without_a_name_as_it_stands_there(
    view: IntroductionsView, live: Live, services: Services, ids: dict[str, int], tmp_path: object
) -> None:
    live.do("K", lessons.keep, LessonDraft("Call first", "Sven picked up", "Ring before nine"))
    dialog = ShareTechniquesDialog(live, services, view)
    assert "Sven" not in dialog.text.toPlainText()
    assert "**What turned it:** someone picked up" in dialog.text.toPlainText()
    asked: list[str] = []
    dialog.choose_file = lambda _, wanted, then: asked.append(wanted.name)
    dialog.accept()
    assert asked == ["techniques.md"]


def test_what_helped_others_is_ticked_before_it_is_kept(
    view: IntroductionsView, live: Live, services: Services
) -> None:
    live.do("K", lessons.keep, LessonDraft("Call first", "A call"))
    found = (Technique("Call first", "A call"), Technique("Say it early"), Technique("Not this"))
    dialog = BringTechniquesDialog(live, services, found, view)
    assert [row.box.isChecked() for row, _ in dialog.rows] == [False, True, True]
    dialog.rows[2][0].box.setChecked(False)
    dialog.accept()
    assert {one.title for one in live.read(lessons.listed)} == {"Call first", "Say it early"}


def test_many_are_folded_to_those_who_brought_somebody(
    view: IntroductionsView, ids: dict[str, int]
) -> None:
    """Space and the end of a name fold, a step towards the folded unfolds, a search shows all."""
    view.map.fold([ids["Sven Lindqvist"], ids["Aroha Ngata"]])
    assert names(view.map) == ["Sven Lindqvist"]
    view.map.setFocus()
    assert "2 folded away" in view.map.accessibleDescription()
    QTest.keyClick(view.map, Qt.Key.Key_Right)
    assert names(view.map) == ["Sven Lindqvist", "Aroha Ngata"]
    QTest.keyClick(view.map, Qt.Key.Key_Space)
    assert names(view.map) == ["Sven Lindqvist"]
    QTest.keyClicks(view.search, "henrik")
    assert names(view.map) == ["Sven Lindqvist", "Aroha Ngata", "Henrik Dahl"]
    view.search.clear()
    assert names(view.map) == ["Sven Lindqvist"]
    end = view.map.place_of(ids["Sven Lindqvist"]).bottomRight() - QPoint(12, 12)
    QTest.mouseClick(view.map, Qt.MouseButton.LeftButton, pos=end)
    assert names(view.map) == ["Sven Lindqvist", "Aroha Ngata"]
    view.walk_to(ids["Henrik Dahl"])
    assert (view.map.current, not view.map.folded) == (ids["Henrik Dahl"], True)
