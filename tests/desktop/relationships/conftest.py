"""The page of relationships over Ana, of whom much is known, and Ben, whose contact is late."""

import datetime as dt
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Place, Services
from relnotes.desktop.pages.relationship.about import AboutTab
from relnotes.desktop.pages.relationship.overview import OverviewTab
from relnotes.desktop.pages.relationships import RelationshipsPage
from relnotes.domain.happenings import EntryDraft
from relnotes.domain.kinds import DetailKind, RelationshipKind, TermKind
from relnotes.domain.people import Detail, OccasionDraft, PersonDraft, TermDraft
from relnotes.journal import entries, relationships
from tests.desktop.looking import shown

TODAY = dt.date(2026, 11, 21)


def day(ahead: int) -> dt.date:
    """A day seen from the tests' today."""
    return TODAY + dt.timedelta(days=ahead)


@pytest.fixture
def ana(live: Live) -> int:
    """A client with a bit of everything."""
    draft = PersonDraft(
        name="Ana Petrović",
        kind=RelationshipKind.CLIENT,
        every_days=21,
        tags=("audit",),
        details=(Detail(DetailKind.EMAIL, "ana@lakeland.example", "work"),),
        occasions=(OccasionDraft("birthday", "--03-14"),),
        terms=(TermDraft(TermKind.HOURS, "After ten"),),
    )
    person = live.do("Add", relationships.add, draft)
    live.do("Log", entries.log, EntryDraft((person,), "Budget agreed", day=day(-17)))
    return person


@pytest.fixture
def ben(live: Live) -> int:
    """A mentee whose contact is late."""
    draft = PersonDraft(name="Ben Óskarsson", kind=RelationshipKind.MENTEE, every_days=7)
    person = live.do("Add", relationships.add, draft)
    live.do("Log", entries.log, EntryDraft((person,), "First talk", day=day(-12)))
    return person


@pytest.fixture
def page(qtbot: QtBot, live: Live, services: Services, ana: int, ben: int) -> RelationshipsPage:
    """The page over Ana and Ben, seen."""
    return shown(qtbot, RelationshipsPage(live, services))


def texts(widget: QWidget) -> str:
    """What a person reads in a widget, line by line, once Qt has shown what was added."""
    QApplication.sendPostedEvents()
    return "\n".join(
        label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget)
    )


D = TypeVar("D", bound=QDialog)


def dialog_of(page: RelationshipsPage, kind: type[D]) -> D:
    """The dialog that opened."""
    return next(one for one in page.findChildren(kind) if one.isVisible())


def choose(menu: QMenu, text: str) -> None:
    """Chooses an entry of a menu."""
    next(action for action in menu.actions() if action.text() == text).trigger()


def press(widget: QWidget, name: str) -> None:
    """Presses the button with a name."""
    button = next(
        one for one in widget.findChildren(QAbstractButton) if name in one.accessibleName()
    )
    button.click()


def overview(page: RelationshipsPage) -> OverviewTab:
    """The overview, which is the tab that is open."""
    tab = page.tab
    assert isinstance(tab, OverviewTab)
    return tab


def about(page: RelationshipsPage, person: int) -> AboutTab:
    """The About tab of somebody."""
    page.show_place(Place("relationships", person, "about"))
    tab = page.tab
    assert isinstance(tab, AboutTab)
    return tab
