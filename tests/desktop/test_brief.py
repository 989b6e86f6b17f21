"""The page before a meeting: what a person reads, ticks off and takes along."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pdfminer.high_level import extract_text
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from relnotes import app
from relnotes.desktop.capturing.window import CaptureWindow
from relnotes.desktop.live import Live
from relnotes.desktop.main_window import MainWindow
from relnotes.desktop.pages.brief import BriefPage
from relnotes.desktop.pages.briefing import printing
from relnotes.desktop.pages.page import Place, Services
from relnotes.desktop.pages.summarising import on_paper
from relnotes.desktop.parts.in_place import InPlace, WordsPressed
from relnotes.desktop.parts.labels import Label
from relnotes.domain.happenings import ContributionDraft, PointDraft, PromiseDraft
from relnotes.domain.kinds import PointState, Side
from relnotes.domain.people import PersonDraft
from relnotes.journal import contributions, promises, relationships, talking_points, trash

ME, THEM = Side.ME, Side.THEM


@pytest.fixture
def ana(live: Live) -> int:
    made = live.do("Add", relationships.add, PersonDraft("Ana Petrović"))
    live.do("Promise", promises.make, PromiseDraft(made, ME, "Send the scope"))
    live.do("Thank", contributions.log, ContributionDraft(made, THEM, "Opened a door"))
    live.do("Tell", contributions.log, ContributionDraft(made, ME, "Rebuilt the plan"))
    live.do("Note", talking_points.note, PointDraft(made, ME, "Who signs"))
    return made


@pytest.fixture
def page(qtbot: QtBot, live: Live, services: Services, ana: int) -> Iterator[BriefPage]:
    made = BriefPage(live, services)
    qtbot.addWidget(made)
    made.resize(1060, 740)
    made.show_place(Place("brief", ana))
    made.show()
    yield made


def _read(widget: QWidget) -> list[str]:
    return [one.text() for one in widget.findChildren(Label) if one.isVisible() and one.text()]


def test_everything_is_ticked_off_in_place(
    page: BriefPage, live: Live, qtbot: QtBot, ana: int
) -> None:
    (view,) = page.views
    assert {"Ana Petrović", "Send the scope", "Who signs", "Opened a door"} <= {*_read(page)}
    view.before.ticks[0].click()
    view.points.ticks[0].click()
    for said in ("Thanked", "Told"):
        next(one for one in view.say.buttons if one.text() == said).click()
    assert not live.read(promises.open_promises, ana)
    assert not live.read(talking_points.to_bring_up, ana)
    assert not live.read(contributions.recent, ana, unacknowledged=True)
    assert not view.say.isVisible()
    for _ in range(4):
        live.undo()
    back = {"Send the scope", "Who signs", "Opened a door", "Rebuilt the plan"}
    qtbot.waitUntil(lambda: back <= {*_read(page)})


def test_a_line_is_enough_to_note_something(page: BriefPage, live: Live, ana: int) -> None:
    (view,) = page.views
    QTest.keyClicks(view.points.line, "The invoice")
    QTest.keyClick(view.points.line, Qt.Key.Key_Return)
    assert [one.what for one in live.read(talking_points.to_bring_up, ana)] == [
        "Who signs",
        "The invoice",
    ]
    assert view.points.line.text() == ""
    view.points.shift(view.points._points[1], -1)
    view.points.settle(view.points._points[0], PointState.DROPPED)
    assert [one.what for one in live.read(talking_points.to_bring_up, ana)] == ["Who signs"]
    view.points.throw(view.points._points[0])
    assert not live.read(talking_points.to_bring_up, ana)
    assert {one.table for one in live.read(trash.thrown)} == {"talking_point"}


def test_words_to_bring_up_are_changed_where_they_stand(
    page: BriefPage, live: Live, qtbot: QtBot, ana: int
) -> None:
    points = page.views[0].points
    QTest.mouseClick(points.lines[0].findChildren(WordsPressed)[0], Qt.MouseButton.LeftButton)
    (field,) = points.findChildren(InPlace)
    QTest.keyClicks(field, "Who pays")
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Who pays" in _read(points))
    assert [one.what for one in live.read(talking_points.to_bring_up, ana)] == ["Who pays"]
    qtbot.waitUntil(points.ticks[0].hasFocus)

    points.lines[0].customContextMenuRequested.emit(QPoint(3, 3))
    (menu,) = [one for one in points.findChildren(QMenu) if one.isVisible()]
    next(one for one in menu.actions() if one.text() == "Other words").trigger()
    menu.close()
    (field,) = [one for one in points.findChildren(InPlace) if not one.isHidden()]
    field.clear()
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert field.accessibleDescription() == "Something belongs here; a few words are enough."
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert [one.what for one in live.read(talking_points.to_bring_up, ana)] == ["Who pays"]


def test_an_empty_line_says_what_is_missing(page: BriefPage, services: Services) -> None:
    met: list[object] = []
    services.messages.met.connect(met.append)
    QTest.keyClick(page.views[0].points.line, Qt.Key.Key_Return)
    assert met


def test_several_people_stand_below_each_other(page: BriefPage, live: Live, ana: int) -> None:
    ben = live.do("Add", relationships.add, PersonDraft("Ben"))
    page.show_place(Place("brief", ana, f"{ben},4711,x"))
    assert [view.name.text() for view in page.views] == ["Ana Petrović", "Ben"]
    assert page.place() == Place("brief", ana, str(ben))
    live.do("Trash", trash.throw, "relationship", ana)
    assert [view.name.text() for view in page.views] == ["Ben"]


def test_without_anybody_it_asks_whom(qtbot: QtBot, live: Live, services: Services) -> None:
    page = BriefPage(live, services)
    qtbot.addWidget(page)
    page.show()
    assert page.nobody.isVisible()
    assert not page.after.isEnabled()
    assert page.acts() == {}


def test_after_the_meeting_the_box_knows_who_was_there(
    page: BriefPage, live: Live, ana: int
) -> None:
    ben = live.do("Add", relationships.add, PersonDraft("Ben"))
    page.show_place(Place("brief", ana, str(ben)))
    page.after.click()
    form = page.box
    assert isinstance(form, CaptureWindow)
    assert not form.isWindow()
    assert form.box.toPlainText() == '@"Ana Petrović" @Ben '
    assert page.planned.isVisible()
    assert page.area.isVisible(), "what was planned stays, to tick off"
    form.box.insertPlainText("met — the budget stands\n! send it")
    form.accept()
    assert page.box is None
    assert page.after.isVisible()
    assert not page.planned.isVisible()


def test_esc_gives_the_page_back_and_keeps_what_was_typed(
    page: BriefPage, live: Live, ana: int
) -> None:
    ben = live.do("Add", relationships.add, PersonDraft("Ben"))
    page.after.click()
    assert page.box is not None
    page.box.box.insertPlainText("met — the bud")
    QTest.keyClick(page.box.box, Qt.Key.Key_Escape)
    assert page.box is None
    page.after.click()
    assert page.box.box.toPlainText().endswith("met — the bud")
    page.show_place(Place("brief", ben))
    assert page.box is None


def test_it_is_saved_and_printed(
    page: BriefPage, qtbot: QtBot, services: Services, tmp_path: Path
) -> None:
    target = tmp_path / "brief.md"
    page.choose_file = lambda _parent, _wanted, then: then(target)
    with qtbot.waitSignal(services.messages.said):
        page.save("md")
    assert "Who signs" in target.read_text(encoding="utf-8")
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "brief.pdf"))
    on_paper.put_down(page.document(), printing.usual_paper(QLocale("en_GB")), printer)
    words = " ".join(extract_text(str(tmp_path / "brief.pdf")).split())
    assert "Who signs" in words
    assert "Amount or state" not in words, "the heads of the columns are for readers of screens"
    assert printing.usual_paper(QLocale("en_US")) == "us-letter"


def test_one_key_leads_there_and_back(
    qtbot: QtBot, live: Live, services: Services, ana: int
) -> None:
    window = app.make_window(live, services)
    assert isinstance(window, MainWindow)
    qtbot.addWidget(window)
    window.show()
    window.open_place(Place("relationships", ana))
    services.actions["brief"].trigger()
    assert isinstance(window.page, BriefPage)
    assert window.page.ids == (ana,)
    window.go_back()
    assert window.page.name == "relationships"
