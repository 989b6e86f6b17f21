"""What is opened is measured, dressed and painted once, and nothing of it for nobody."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from relnotes.desktop.dialogs.duplicates import DuplicatesDialog
from relnotes.desktop.dialogs.log import LogDialog
from relnotes.desktop.live import Live
from relnotes.desktop.main_window import MainWindow
from relnotes.desktop.pages.page import Place
from relnotes.desktop.pages.relationships import RelationshipsPage
from relnotes.desktop.pages.summaries import SummariesPage
from relnotes.desktop.pages.summarising import paper as papers
from relnotes.desktop.parts.across import Across
from relnotes.desktop.parts.flow import Arranged
from relnotes.desktop.parts.labels import Label, WrapLabel
from relnotes.desktop.parts.scroll import ScrollPage
from relnotes.domain.kinds import RelationshipKind
from relnotes.domain.people import PersonDraft
from relnotes.journal import duplicates, people, relationships
from tests.desktop.test_held_short import threads

LONG = "She wants the three numbers before the board meets, and no slides at all. "


class _Part(QWidget):
    """May become taller."""

    tall = 20

    def sizeHint(self) -> QSize:
        return QSize(50, self.tall)


@pytest.fixture
def ana(live: Live) -> int:
    """Somebody in a journal that counts as large."""
    live.large = True
    draft = PersonDraft("Ana", kind=RelationshipKind.CLIENT)
    return live.do("Add", relationships.add, draft)


@pytest.fixture
def large(ana: int, live: Live, window: MainWindow) -> Iterator[MainWindow]:
    """The window over it."""
    window.refresh()
    yield window


def arrive(live: Live) -> None:
    """Let what is read beside the window come in."""
    live._pool.waitForDone()
    QCoreApplication.sendPostedEvents()


def test_things_side_by_side_are_measured_once_until_one_changes(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    measured: list[str] = []
    for name in ("_place", "_wanted"):
        monkeypatch.setattr(Across, name, _noted(measured, name, getattr(Across, name)))
    line, part = Arranged(), _Part()
    layout = Across(line)
    layout.addWidget(part)
    qtbot.addWidget(line)
    for _ in range(3):
        assert (layout.heightForWidth(200), layout.sizeHint().height()) == (20, 20)
    assert measured == ["_place", "_wanted"]
    part.tall = 45
    part.updateGeometry()
    assert (layout.heightForWidth(200), layout.sizeHint().height()) == (45, 45)
    part.hide()
    assert layout.heightForWidth(200) == 0


def test_a_page_that_nobody_sees_is_not_measured_in_a_new_look(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Half of the time that a form took to open went there: Qt measures for its scroll bars."""
    measured: list[int] = []
    height = WrapLabel.heightForWidth

    def counted(self: WrapLabel, width: int) -> int:
        measured.append(width)
        return height(self, width)

    monkeypatch.setattr(WrapLabel, "heightForWidth", counted)
    holder, page, label = QWidget(), ScrollPage(), WrapLabel(LONG * 20)
    page.add(label)
    QVBoxLayout(holder).addWidget(page)
    qtbot.addWidget(holder)
    holder.resize(300, 200)
    holder.setStyleSheet("QWidget { font-size: 20px }")
    assert not measured
    holder.show()
    assert measured
    assert page.verticalScrollBar().maximum() > 0, "it is measured as it is shown"
    assert label.height() >= label.heightForWidth(label.width())


def test_a_form_of_a_large_journal_is_painted_once(
    large: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    painted: list[str] = []
    paint = Label.paintEvent

    def counted(self: Label, event: QPaintEvent) -> None:
        painted.append(self.text())
        paint(self, event)

    monkeypatch.setattr(Label, "paintEvent", counted)
    dialog = large.open_dialog("log_form")
    assert isinstance(dialog, LogDialog)
    sizes: list[QSize] = []
    monkeypatch.setattr(LogDialog, "resizeEvent", lambda self, _event: sizes.append(self.size()))
    qtbot.waitUntil(lambda: "I promised" in painted)
    QApplication.processEvents()
    assert painted.count("I promised") == 1
    assert len({size.toTuple() for size in sizes}) == 1, "it opens as tall as it stays"
    dialog.reject()


def test_two_who_may_be_one_are_read_beside_the_window(
    large: MainWindow, live: Live, ana: int, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    for _ in range(2):
        live.do("Add", relationships.add, PersonDraft("Anna Maria Walker"))
    assert live.read(duplicates.pairs)
    own = threads(monkeypatch, people, "header")
    dialog = DuplicatesDialog(live, large.services, None, large)
    qtbot.waitUntil(lambda: dialog.cards is not None)
    assert own == [False, False]
    dialog.reject()


def test_a_summary_is_set_in_a_turn_before_it_is_shown(
    large: MainWindow, ana: int, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    order: list[str] = []
    for owner, name in ((papers, "sheets"), (SummariesPage, "_show")):
        monkeypatch.setattr(owner, name, _noted(order, name, getattr(owner, name)))
    large.open_place(Place("summaries", ana, "for"))
    page = large.page
    assert isinstance(page, SummariesPage)
    qtbot.waitUntil(lambda: page.preview.paper.page_count > 0)
    assert order.count("sheets") == 1
    assert order[-2:] == ["sheets", "_show"]


def test_who_is_read_ahead_is_asked_for_beside_the_window_first(
    large: MainWindow, ana: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """To word what is asked the first time takes two frames, on any thread."""
    own = threads(monkeypatch, people, "header")
    page = large.visiting._made("relationships")
    for _ in page.ahead():
        arrive(large.live)
    assert not own[0]
    assert any(own), "and then in earnest"


def test_whoever_comes_while_another_is_placed_is_painted_too(
    large: MainWindow, live: Live, ana: int, qtbot: QtBot
) -> None:
    """Nothing is painted until all has its place; what is stopped then must not stay unpainted."""
    ben, cem = (live.do("Add", relationships.add, PersonDraft(name)) for name in ("Ben", "Cem"))
    large.open_place(Place("relationships", ana, "overview"))
    page = large.page
    assert isinstance(page, RelationshipsPage)
    qtbot.waitUntil(lambda: page.tab.isVisible() and page.tab.is_fresh(ana))
    qtbot.waitUntil(page._right.updatesEnabled)
    page.show_place(Place("relationships", ben, "overview"))
    arrive(live)
    assert not page._right.updatesEnabled()
    assert page.header.name.text() == "Ben", "all of it is there by then"
    page.show_place(Place("relationships", cem, "overview"))
    assert page._right.updatesEnabled()
    qtbot.waitUntil(lambda: page.header.name.text() == "Cem")
    qtbot.waitUntil(page._right.updatesEnabled)


def _noted(order: list[str], name: str, call: Callable[..., Any]) -> Callable[..., Any]:
    def noted(*args: Any, **kwargs: Any) -> Any:
        order.append(name)
        return call(*args, **kwargs)

    return noted
