"""In a large journal whoever is chosen is read beside the window, and shown whole or not yet."""

import datetime as dt
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Place, Services
from relnotes.desktop.pages.relationship.overview import OverviewTab
from relnotes.desktop.pages.relationships import RelationshipsPage
from relnotes.domain.happenings import EntryDraft
from relnotes.domain.kinds import RelationshipKind
from relnotes.domain.people import PersonDraft
from relnotes.journal import entries, relationships
from relnotes.journal.people import Header


@pytest.fixture
def people(live: Live) -> tuple[int, ...]:
    """Three clients, Ana, Ben and Cem."""
    return tuple(
        live.do("Add", relationships.add, PersonDraft(name=name, kind=RelationshipKind.CLIENT))
        for name in ("Ana", "Ben", "Cem")
    )


@pytest.fixture
def page(
    qtbot: QtBot, live: Live, services: Services, people: tuple[int, ...]
) -> Iterator[RelationshipsPage]:
    """The page at Ana, over a journal that counts as large."""
    live.large = True
    made = RelationshipsPage(live, services)
    qtbot.addWidget(made)
    made.resize(1072, 748)
    made.show()
    assert stands_at(made) == ("Ana", people[0]), "who is first is read at once: nobody stood there"
    yield made


def stands_at(page: RelationshipsPage) -> tuple[str, int]:
    """Whom the head shows, and whom the tab."""
    return page.header.name.text(), page.tab.relationship_id


def arrive(page: RelationshipsPage) -> None:
    """Let what is read beside the window come in."""
    page.live._pool.waitForDone()
    QApplication.sendPostedEvents(page.live._answered)
    QApplication.processEvents()


def test_the_one_before_stays_whole_until_another_is_read(
    page: RelationshipsPage, people: tuple[int, ...]
) -> None:
    ana, ben, _ = people
    page.show_place(Place("relationships", ben, "overview"))
    assert page.list.shown == page.place().id == ben
    assert stands_at(page) == ("Ana", ana)
    assert "delete" not in page.acts(), "nothing is done to who is no longer chosen"
    arrive(page)
    assert stands_at(page) == ("Ben", ben)
    assert "edit" in page.acts()


def test_only_the_last_of_several_is_shown(
    page: RelationshipsPage, people: tuple[int, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[str] = []
    show = page.header.show_header

    def showing(one: Header, today: dt.date) -> None:
        seen.append(one.name)
        show(one, today)

    monkeypatch.setattr(page.header, "show_header", showing)
    for person in (people[1], people[2]):
        page.show_place(Place("relationships", person))
    arrive(page)
    assert (seen, stands_at(page)) == (["Cem"], ("Cem", people[2]))


def test_a_change_meanwhile_is_not_covered_by_what_was_read_before_it(
    page: RelationshipsPage, live: Live, people: tuple[int, ...]
) -> None:
    ben = people[1]
    page.show_place(Place("relationships", ben, "overview"))
    live._pool.waitForDone()
    live.do("Log", entries.log, EntryDraft((ben,), "Budget agreed", day=live.today()))
    arrive(page)
    tab = page.tab
    assert isinstance(tab, OverviewTab)
    assert stands_at(page) == ("Ben", ben)
    assert "Budget agreed" in {label.text() for label in tab.lately.findChildren(QLabel)}


def test_a_record_of_another_is_gone_to_once_they_are_there(
    page: RelationshipsPage, live: Live, people: tuple[int, ...]
) -> None:
    ben = people[1]
    entry = live.do("Log", entries.log, EntryDraft((ben,), "First talk", day=live.today()))
    page.show_place(Place("relationships", ben, f"journal {entry}"))
    assert stands_at(page)[0] == "Ana"
    arrive(page)
    assert stands_at(page) == ("Ben", ben)
    assert page.tab.acts(), "an entry is chosen, which can be edited"
