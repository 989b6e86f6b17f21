"""Forgetting a person in the window: only with the name typed, and then everywhere at once."""

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from relnotes import paths
from relnotes.desktop.dialogs.forget import ForgetDialog
from relnotes.desktop.dialogs.forgotten import ForgottenDialog
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Place, Services
from relnotes.desktop.pages.relationships import RelationshipsPage
from relnotes.domain.happenings import EntryDraft
from relnotes.domain.kinds import BackupReason
from relnotes.domain.people import PersonDraft
from relnotes.journal import backups, entries, people, relationships
from relnotes.journal.store import Journal


def test_only_the_typed_name_forgets(
    live: Live, services: Services, journal: Journal, qtbot: QtBot
) -> None:
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
    qtbot.waitUntil(lambda: bool(page.findChildren(ForgottenDialog)))
    assert [one.name for one in live.read(people.names)] == ["Zora Neale"]
    assert [one.title for one in live.read(entries.recent)] == ["Together"]
    assert live.reach.undo is None
    page.close()


@pytest.mark.parametrize("remove", [False, True], ids=["rewritten", "removed"])
def test_it_reaches_the_backups_and_says_what_it_removed(
    live: Live,
    services: Services,
    journal: Journal,
    qtbot: QtBot,
    tmp_path: Path,
    *,
    remove: bool,
) -> None:
    canary = "Quetzalcanary"
    ana = live.do("Add", relationships.add, PersonDraft(f"{canary} Vogel"))
    live.do("Log", entries.log, EntryDraft((ana,), "Alone", body=canary))
    folder, second = paths.backups(journal.path), tmp_path / "other disk"
    second.mkdir()
    services.keeper.keep(journal, live)
    services.keeper.choose_second(second)
    made = backups.make(journal.path, folder, now=live.now(), reason=BackupReason.ASKED)
    backups.copy(made, second, live.now())
    page = RelationshipsPage(live, services)
    page.show()
    dialog = ForgetDialog(live, services, ana, page)
    dialog.open()
    qtbot.waitUntil(lambda: dialog.copies.text().startswith("2 backups still hold them: today."))
    assert str(backups.second_place(second, folder)) in dialog.copies.text()
    assert dialog.rewrite.isVisible()
    (dialog.remove if remove else dialog.rewrite).click()
    dialog.name.setText(f"{canary} Vogel")
    dialog.confirm.click()
    qtbot.waitUntil(lambda: bool(page.findChildren(ForgottenDialog)))
    (report,) = page.findChildren(ForgottenDialog)
    said = report.report.toPlainText()
    assert "1 entry" in said
    assert ("Backups deleted:" if remove else "Backups rewritten without them:") in said
    assert str(made.path) in said
    assert canary not in said
    report.copy.click()
    assert QGuiApplication.clipboard().text() == said
    assert made.path.exists() is not remove
    services.keeper.let_go()
    for path in (one for one in tmp_path.rglob("*") if one.is_file()):
        assert canary.encode() not in path.read_bytes(), path
    page.close()
