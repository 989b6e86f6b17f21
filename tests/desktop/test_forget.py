"""Forgetting a person in the window: only with the name typed, and then everywhere at once."""

from PySide6.QtTest import QTest

from relnotes.desktop.dialogs.forget import ForgetDialog
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Place, Services
from relnotes.desktop.pages.relationships import RelationshipsPage
from relnotes.domain.happenings import EntryDraft
from relnotes.domain.people import PersonDraft
from relnotes.journal import entries, people, relationships
from relnotes.journal.store import Journal


def test_only_the_typed_name_forgets(live: Live, services: Services, journal: Journal) -> None:
    zora = live.do("Add", relationships.add, PersonDraft("Zora Neale"))
    ana = live.do("Add", relationships.add, PersonDraft("Ana Petrović"))
    live.do("Log", entries.log, EntryDraft((ana,), "Alone"))
    live.do("Log", entries.log, EntryDraft((ana, zora), "Together"))
    page = RelationshipsPage(live, services)
    page.show()
    page.show_place(Place("relationships", ana))
    dialog = ForgetDialog(live, services, ana, page)
    dialog.open()
    QTest.keyClicks(dialog.name, "Zora")
    dialog.confirm.click()
    assert dialog.isVisible()
    assert len(live.read(people.names)) == 2
    dialog.name.setText("ana petrovic")
    dialog.confirm.click()
    assert [one.name for one in live.read(people.names)] == ["Zora Neale"]
    assert [one.title for one in live.read(entries.recent)] == ["Together"]
    assert live.reach.undo is None
    page.close()
