"""The list of relationships: who stands in it, what is found, opened, filtered and thrown away."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from relnotes.desktop.dialogs.health import HealthDialog
from relnotes.desktop.dialogs.person import NewPersonDialog
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Place, Services
from relnotes.desktop.pages.relationship.choices import EVERYONE
from relnotes.desktop.pages.relationships import RelationshipsPage
from relnotes.desktop.parts.person_delegate import PersonRole
from relnotes.domain.happenings import ContributionDraft, EntryDraft
from relnotes.domain.kinds import Health, RelationshipKind, Side, Standing
from relnotes.domain.people import PersonDraft
from relnotes.domain.problem import Code, Problem
from relnotes.domain.repair import RepairDraft
from relnotes.journal import contributions, entries, people, relationships, repairs
from tests.desktop.relationships.conftest import TODAY, choose, dialog_of, texts


def names(page: RelationshipsPage) -> list[str]:
    """Who stands in the list."""
    return [line.name for line in page.list.model.rows]


def caption(page: RelationshipsPage, person: int) -> tuple[str, str]:
    """The line below a name, and its ink."""
    index = page.list.model.index_of(person)
    return index.data(PersonRole.CAPTION), index.data(PersonRole.CAPTION_INK)


# the list


def test_the_list_says_who_is_due_and_the_first_one_is_open(
    page: RelationshipsPage, ana: int, ben: int
) -> None:
    assert names(page) == ["Ana Petrović", "Ben Óskarsson"]
    assert caption(page, ana) == ("due Wednesday", "text2")
    assert caption(page, ben) == ("5 days late", "risk")
    assert page.list.shown == ana
    assert page.header.name.text() == "Ana Petrović"
    assert page.header.rhythm.text() == "every 3 weeks, due Wednesday"


def test_what_is_far_off_is_told_in_the_list_and_dated_in_the_head(
    page: RelationshipsPage, live: Live, ana: int
) -> None:
    """Beside the rhythm it read “every 3 weeks, in 2 weeks”."""
    live.do("Log", entries.log, EntryDraft((ana,), "Scope agreed", day=TODAY))
    assert caption(page, ana) == ("in 3 weeks", "text2")
    assert page.header.rhythm.text() == "every 3 weeks, due 12 Dec"


def test_a_repair_and_a_rest_are_said_in_the_list(
    page: RelationshipsPage, live: Live, ana: int, ben: int
) -> None:
    live.do("Repair", repairs.open, RepairDraft(ana, "I forgot"))
    live.do("Rest", relationships.set_standing, ben, Standing.RESTING)
    assert caption(page, ana) == ("in repair · step 1", "unmet")
    assert names(page) == ["Ana Petrović"]
    page.list.choose(EVERYONE)
    assert caption(page, ben) == ("resting", "text2")


def test_letters_without_accents_find_any_of_the_names(page: RelationshipsPage, ben: int) -> None:
    QTest.keyClicks(page.list.filter, "osk")
    assert names(page) == ["Ben Óskarsson"]
    QTest.keyClick(page.list.filter, Qt.Key.Key_Return)
    assert page.list.shown == ben
    assert page.header.name.text() == "Ben Óskarsson"
    QTest.keyClick(page.list.filter, Qt.Key.Key_Escape)
    assert len(names(page)) == 2
    assert page.list.shown == ben


def test_typing_in_the_list_goes_to_who_begins_so(
    page: RelationshipsPage, ana: int, ben: int
) -> None:
    page.show_place(Place("relationships", ana))
    QTest.keyClicks(page.list.view, "be")
    assert page.list.shown == ben


def test_a_filter_that_finds_nobody_offers_the_way_out(page: RelationshipsPage, ana: int) -> None:
    page.list.chips[RelationshipKind.MENTEE].click()
    assert names(page) == ["Ben Óskarsson"]
    assert page.header.name.text() == "Ana Petrović"
    QTest.keyClicks(page.list.filter, "ana")
    assert names(page) == []
    assert "Nobody here is called that" in texts(page.list.empty)
    page.list.empty.button.click()
    assert names(page) == ["Ana Petrović"]


def test_only_kinds_that_occur_have_a_chip_and_the_rest_a_menu(
    page: RelationshipsPage, live: Live
) -> None:
    kim = PersonDraft(name="Kim Park", kind=RelationshipKind.SUPPLIER, standing=Standing.ENDED)
    live.do("Add", relationships.add, kim)
    assert not page.list.chips[RelationshipKind.CLIENT].isHidden()
    menu = page.list.other_choices()
    assert [action.text() for action in menu.actions()] == ["All  3", "Ended  1"]
    choose(menu, "Ended  1")
    assert names(page) == ["Kim Park"]
    assert page.list.more.accessibleName() == "Ended"


def test_the_arrow_keys_go_to_the_next_and_say_so(
    page: RelationshipsPage, ben: int, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(page.moved) as moved:
        QTest.keyClick(page.list.view, Qt.Key.Key_Down)
    assert moved.args == [Place("relationships", ben, "overview")]
    assert page.header.name.text() == "Ben Óskarsson"


def test_a_change_elsewhere_keeps_who_is_open(
    page: RelationshipsPage, live: Live, ben: int
) -> None:
    page.show_place(Place("relationships", ben))
    live.do("Add", relationships.add, PersonDraft(name="Aaron"))
    assert names(page)[0] == "Aaron"
    assert page.list.view.currentIndex().row() == 2
    assert page.list.shown == ben


def test_who_was_open_last_is_open_again(
    qtbot: QtBot, page: RelationshipsPage, live: Live, services: Services, ben: int
) -> None:
    page.show_place(Place("relationships", ben))
    again = RelationshipsPage(live, services)
    qtbot.addWidget(again)
    again.show()
    assert again.list.shown == ben


def test_somebody_hidden_by_the_filter_can_be_opened(
    page: RelationshipsPage, ana: int, ben: int
) -> None:
    page.list.filter.setText("ben")
    page.show_place(Place("relationships", ana, "about"))
    assert page.list.shown == ana
    assert "Ana Petrović" in names(page)
    assert page.place() == Place("relationships", ana, "about")


def test_who_is_gone_cannot_be_opened(page: RelationshipsPage) -> None:
    with pytest.raises(Problem) as met:
        page.show_place(Place("relationships", 999))
    assert met.value.code is Code.GONE


# what is done with a relationship


def test_delete_says_what_went_along_and_the_neighbour_opens(
    page: RelationshipsPage, live: Live, services: Services, ana: int, ben: int, qtbot: QtBot
) -> None:
    live.do("Log", contributions.log, ContributionDraft(ana, Side.ME, "An audit"))
    with qtbot.waitSignal(services.messages.said) as said:
        page.delete()
    assert said.args == ["Ana Petrović is in the trash, with 1 entry and 1 contribution.", True]
    assert names(page) == ["Ben Óskarsson"]
    assert page.header.name.text() == "Ben Óskarsson"
    live.undo()
    assert names(page) == ["Ana Petrović", "Ben Óskarsson"]


def test_without_anybody_the_page_offers_to_begin(
    page: RelationshipsPage, live: Live, qtbot: QtBot
) -> None:
    page.delete()
    page.delete()
    assert not page.nobody.isHidden()
    assert page.list.empty.button.isHidden(), "there is nobody else to show"
    page.nobody.button.click()
    assert dialog_of(page, NewPersonDialog)


def test_delete_means_the_relationship_only_while_its_list_has_the_keyboard(
    page: RelationshipsPage, qtbot: QtBot
) -> None:
    page.list.view.setFocus()
    qtbot.waitUntil(page.list.view.hasFocus)
    assert "delete" in page.acts()
    page.header.summary.setFocus()
    assert "delete" not in page.acts()


def test_the_menu_pins_rests_and_opens_places(
    page: RelationshipsPage, live: Live, ana: int, qtbot: QtBot
) -> None:
    def menu() -> QMenu:
        header = live.read(people.header, ana, TODAY)
        return page.relationship_acts.menu(header)

    choose(menu(), "Pin to the side bar")
    assert [one.id for one in live.read(people.pinned)] == [ana]
    choose(menu(), "Unpin")
    assert live.read(people.pinned) == ()
    choose(menu(), "Let it rest")
    assert live.read(people.header, ana, TODAY).standing is Standing.RESTING
    assert page.header.standing.text() == "resting"
    with qtbot.waitSignal(page.go) as went:
        choose(menu(), "Value summary")
    assert went.args == [Place("summaries", ana, "for")]
    choose(menu(), "Open a repair")
    assert page.place() == Place("relationships", ana, "repair")


def test_how_it_is_comes_with_a_reason(page: RelationshipsPage, live: Live, ana: int) -> None:
    page.relationship_acts.ask_health(ana)
    dialog = dialog_of(page, HealthDialog)
    assert isinstance(dialog, HealthDialog)
    dialog.choices[Health.STRAINED].setChecked(True)
    QTest.keyClicks(dialog.reason, "Two late answers")
    dialog.confirm.click()
    kept = live.read(relationships.card, ana)
    assert (kept.health, kept.health_reason) == (Health.STRAINED, "Two late answers")
    assert page.header.health.text() == "strained"


def test_the_list_menu_is_the_menu_of_its_row(page: RelationshipsPage, ben: int) -> None:
    asked: list[int] = []
    page.list.menu_wanted.disconnect()
    page.list.menu_wanted.connect(lambda line, _at: asked.append(line.id))
    place = page.list.view.visualRect(page.list.model.index_of(ben)).center()
    page.list.view.customContextMenuRequested.emit(QPoint(place))
    assert asked == [ben]


def test_the_width_of_the_list_is_remembered(
    qtbot: QtBot, page: RelationshipsPage, live: Live, services: Services
) -> None:
    page.splitter.moveSplitter(340, 1)
    again = RelationshipsPage(live, services)
    qtbot.addWidget(again)
    again.resize(page.size())
    again.show()
    assert again.list.width() == page.list.width() != 252
