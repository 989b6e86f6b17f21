"""What is measured once, so that pages of any length open at once, is measured anew where it must.

Layouts and lists ask for sizes thousands of times; each part keeps what it knows until something
changes, and no longer.
"""

import datetime as dt
from dataclasses import dataclass

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Services
from relnotes.desktop.pages.relationships import RelationshipsPage
from relnotes.desktop.pages.surveying import view as views
from relnotes.desktop.pages.surveying.moving import MovingView
from relnotes.desktop.parts.card import PressRow
from relnotes.desktop.parts.entry_delegate import EntryDelegate, EntryRole
from relnotes.desktop.parts.labels import WrapLabel
from relnotes.desktop.parts.lazy_rows import LazyRowsModel
from relnotes.desktop.parts.rows_model import RowsModel
from relnotes.desktop.parts.rows_view import RowsView
from relnotes.desktop.parts.scroll import ScrollPage
from relnotes.domain.happenings import EntryDraft
from relnotes.domain.kinds import Health, RelationshipKind
from relnotes.domain.people import PersonDraft
from relnotes.journal import entries, relationships
from relnotes.journal.people import Header

LONG = "She wants the three numbers before the board meets, and no slides at all. " * 4


def test_a_text_is_measured_anew_when_it_changes(qtbot: QtBot) -> None:
    label = WrapLabel("short")
    qtbot.addWidget(label)
    one, wide = label.heightForWidth(200), label.sizeHint().width()
    label.setText(LONG)
    assert label.heightForWidth(200) > 3 * one
    assert label.sizeHint().width() > wide


def test_a_text_is_measured_anew_in_a_larger_font(qtbot: QtBot) -> None:
    label = WrapLabel(LONG)
    qtbot.addWidget(label)
    label.show()
    before = label.heightForWidth(300), label.sizeHint()
    font = label.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    label.setFont(font)
    assert label.heightForWidth(300) > 2 * before[0]
    assert label.sizeHint() != before[1]


@dataclass(frozen=True)
class _Row:
    id: int


class _Says:
    """What rows say; it may be another text tomorrow."""

    def __init__(self) -> None:
        self.body = "one line"

    def __call__(self, _row: _Row) -> str:
        return self.body


@pytest.fixture
def says() -> _Says:
    return _Says()


@pytest.fixture
def entry_list(qtbot: QtBot, says: _Says) -> RowsView:
    view = RowsView()
    qtbot.addWidget(view)
    model = RowsModel[_Row](lambda one: str(one.id), roles={EntryRole.BODY: says}, parent=view)
    model.set_rows([_Row(one) for one in range(50)])
    view.setItemDelegate(EntryDelegate(view))
    view.setModel(model)
    view.resize(400, 300)
    view.show()
    QApplication.processEvents()
    return view


def test_rows_grow_when_they_say_more_than_they_did(
    qtbot: QtBot, entry_list: RowsView, says: _Says
) -> None:
    """Past midnight “today” is a date, and in another language all words are longer."""
    index = entry_list.model().index(0, 0)
    before = entry_list.visualRect(index).height()
    says.body = LONG
    with qtbot.waitSignal(entry_list.itemDelegate().sizeHintChanged):
        entry_list.viewport().update()
    qtbot.waitUntil(lambda: entry_list.visualRect(index).height() > before)


def test_a_page_asks_its_content_for_one_width_only(qtbot: QtBot, qapp: QApplication) -> None:
    """Qt asks with a scroll bar and without; the bar stands in the margin, and changes nothing."""
    asked = set()

    class Watched(WrapLabel):
        def heightForWidth(self, width: int) -> int:
            asked.add(width)
            return super().heightForWidth(width)

    page, text = ScrollPage(), Watched(LONG * 20)
    qtbot.addWidget(page)
    page.resize(600, 300)
    page.add(text)
    page.show()
    qapp.processEvents()
    assert page.verticalScrollBar().maximum() > 0
    natural = text.sizeHint().width()
    assert asked - {natural} == {text.width()} == {page.column_width(600)}


def test_rows_of_a_list_are_read_around_the_one_that_is_looked_at() -> None:
    """A jump into the middle read two blocks where the window lay across both."""
    read: list[int] = []

    def fetch(keys: object) -> dict[int, str]:
        assert isinstance(keys, tuple | list)
        read.append(len(keys))
        return {key: str(key) for key in keys}

    model = LazyRowsModel[str](str, fetch, roles={})
    model.set_keys(range(10_000))
    for at in range(5_000, 5_030):
        assert model.row(at) == str(at)
    assert len(read) == 1
    assert model.row(4_990) == "4990"
    assert len(read) == 1


def test_all_tabs_are_made_ahead(live: Live, services: Services, qtbot: QtBot) -> None:
    """Whoever is opened next may be a mentee, and has more tabs than who was open."""
    for name, kind in (("Ana", RelationshipKind.CLIENT), ("Ben", RelationshipKind.MENTEE)):
        live.do("Add", relationships.add, PersonDraft(name=name, kind=kind))
    page = RelationshipsPage(live, services)
    qtbot.addWidget(page)
    for _ in page.ahead():
        pass
    assert page.list.current() is not None
    assert {"goals", "sessions"} <= set(page.tabs._made)


def test_the_head_is_read_again_only_when_it_may_have_changed(
    live: Live, services: Services, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    live.do("Add", relationships.add, PersonDraft(name="Ana"))
    page = RelationshipsPage(live, services)
    qtbot.addWidget(page)
    page.show()
    shown: list[Header] = []
    monkeypatch.setattr(page.header, "show_header", lambda one, _today: shown.append(one))
    page.bar.setCurrentIndex(1)
    assert not shown
    here = page.list.shown
    assert here is not None
    live.do("Log", entries.log, EntryDraft(title="met", people=(here,), day=dt.date(2026, 11, 1)))
    assert shown
    assert shown[-1].last_contact == dt.date(2026, 11, 1)


def test_what_nobody_looks_at_is_filled_as_far_as_a_window_shows(
    live: Live, services: Services, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In a large journal; the rest follows below as it is opened."""
    monkeypatch.setattr(views, "LARGE", 0)
    monkeypatch.setattr(views, "_UNSEEN", 6)
    for number in range(12):
        who = live.do("Add", relationships.add, PersonDraft(name=f"Person {number}"))
        live.do("Strained", relationships.set_health, who, Health.STRAINED)
    view = MovingView(live, services)
    qtbot.addWidget(view)

    def rows() -> int:
        return len(view.read.card.findChildren(PressRow))

    view.refresh()
    qtbot.waitUntil(lambda: rows() > 0 and not view._placing.isActive())
    assert rows() < 12
    view.show()
    qtbot.waitUntil(lambda: rows() == 12)
