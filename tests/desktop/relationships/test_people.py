"""The forms of a person: a new one, and all that can be known of one."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from relnotes.desktop.dialogs.person import EditPersonDialog, NewPersonDialog
from relnotes.desktop.dialogs.person_rows import OccasionRow
from relnotes.desktop.live import Live
from relnotes.desktop.pages.relationships import RelationshipsPage
from relnotes.domain.people import OccasionDraft
from relnotes.journal import people, relationships
from tests.desktop.relationships.conftest import dialog_of, press, texts

# the form


def test_a_name_is_enough_and_the_new_one_opens(page: RelationshipsPage, live: Live) -> None:
    page.list.new.click()
    dialog = dialog_of(page, NewPersonDialog)
    assert isinstance(dialog, NewPersonDialog)
    QTest.keyClicks(dialog.name, "Tomoko Kimura")
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    assert page.header.name.text() == "Tomoko Kimura"
    assert page.list.shown == dialog.relationship_id


def test_a_form_without_a_name_stays_and_says_so(page: RelationshipsPage, live: Live) -> None:
    page.add_person()
    dialog = dialog_of(page, NewPersonDialog)
    assert isinstance(dialog, NewPersonDialog)
    dialog.confirm.click()
    assert dialog.isVisible()
    assert "Something belongs here" in texts(dialog)
    assert live.read(people.counts).relationships == 2


def test_a_name_that_is_there_already_is_said_in_time(page: RelationshipsPage) -> None:
    page.add_person()
    dialog = dialog_of(page, NewPersonDialog)
    assert isinstance(dialog, NewPersonDialog)
    QTest.keyClicks(dialog.name, "ana petrovic")
    assert "There is already a Ana Petrović" in texts(dialog)


def test_everything_about_somebody_can_be_edited(
    page: RelationshipsPage, live: Live, ana: int
) -> None:
    before = live.read(relationships.card, ana).draft
    page.edit()
    dialog = dialog_of(page, EditPersonDialog)
    assert isinstance(dialog, EditPersonDialog)
    assert dialog.draft() == before
    dialog.name.setText("Ana Petrović-Lind")
    dialog.tags.setText("audit, rowing")
    dialog.every.setCurrentIndex(0)
    occasion = dialog.occasions.add_row()
    assert isinstance(occasion, OccasionRow)
    occasion.fill(OccasionDraft("contract", "2024-09-04"))
    press(dialog.details, "Remove")
    dialog.confirm.click()
    kept = live.read(relationships.card, ana).draft
    assert (kept.name, kept.tags) == ("Ana Petrović-Lind", ("audit", "rowing"))
    assert (kept.every_days, kept.details) == (None, ())
    assert kept.occasions == (*before.occasions, OccasionDraft("contract", "2024-09-04"))
    assert kept.terms == before.terms
    assert page.header.name.text() == "Ana Petrović-Lind"


def test_a_day_that_no_month_has_is_refused(page: RelationshipsPage, live: Live, ana: int) -> None:
    page.edit()
    dialog = dialog_of(page, EditPersonDialog)
    assert isinstance(dialog, EditPersonDialog)
    occasion = dialog.occasions.add_row()
    assert isinstance(occasion, OccasionRow)
    occasion.label.setText("party")
    occasion.day.setValue(31)
    occasion.month.setCurrentIndex(1)
    dialog.confirm.click()
    assert dialog.isVisible()
    assert "is not a date" in texts(dialog)
    assert len(live.read(relationships.occasions, ana)) == 1
