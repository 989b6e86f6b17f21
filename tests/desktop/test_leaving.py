"""Taking things out, and making one of two people, in the window."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from relnotes.desktop.dialogs.duplicates import DuplicatesDialog
from relnotes.desktop.dialogs.export import ExportDialog
from relnotes.desktop.dialogs.import_archive import ArchiveView
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Services
from relnotes.desktop.pages.summarising.saving import Wanted
from relnotes.domain.happenings import EntryDraft
from relnotes.domain.kinds import Confidence, DetailKind, RelationshipKind
from relnotes.domain.people import Detail, PersonDraft
from relnotes.domain.repair import RepairDraft
from relnotes.journal import duplicates, entries, people, relationships, repairs

MAIL = Detail(DetailKind.EMAIL, "ana@x.example")
ANA = PersonDraft("Ana Petrović", kind=RelationshipKind.CLIENT, details=(MAIL,), about="Rows")
AGAIN = PersonDraft("Petrovic, Ana", details=(MAIL,), every_days=30)


@pytest.fixture(autouse=True)
def no_widgets_of_other_tests(qapp: QApplication) -> None:
    """What earlier tests threw away goes now."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _into(folder: Path, name: str = "") -> Callable[..., None]:
    """Answers the question where a file should go."""

    def choose(_parent: QWidget, wanted: Wanted, then: Callable[[Path], object]) -> None:
        then(folder / (name or wanted.name))

    return choose


def _export(live: Live, services: Services, parent: QWidget, folder: Path) -> ExportDialog:
    dialog = ExportDialog(live, services, None, parent)
    dialog.choose_file = _into(folder)
    dialog.open()
    return dialog


def _said(qtbot: QtBot, services: Services, dialog: ExportDialog) -> str:
    with qtbot.waitSignal(services.messages.said) as heard:
        QTest.mouseClick(dialog.confirm, Qt.MouseButton.LeftButton)
    return str(heard.args[0])


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    """What dialogs stand before."""
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def _shown(dialog: QWidget) -> str:
    labels = (one for one in dialog.findChildren(QLabel) if one.isVisibleTo(dialog))
    return "\n".join(one.text() for one in labels)


def test_what_is_private_needs_a_second_tick(
    qtbot: QtBot, live: Live, services: Services, parent: QWidget, tmp_path: Path
) -> None:
    ana = live.do("Add", relationships.add, ANA)
    live.do("Add", relationships.add, PersonDraft("Bo Lund"))
    live.do("Log", entries.log, EntryDraft((ana,), "Budget agreed"))
    secret = EntryDraft((ana,), "She is leaving", confidence=Confidence.IN_CONFIDENCE)
    live.do("Log", entries.log, secret)
    for ticked, folder in ((False, tmp_path / "a"), (True, tmp_path / "b")):
        folder.mkdir()
        dialog = _export(live, services, parent, folder)
        dialog.choices["markdown"].click()
        dialog.choice.set_people((ana,))
        assert "Whoever gets the file can read it" not in _shown(dialog)
        if ticked:
            QTest.mouseClick(dialog.choice.private.box, Qt.MouseButton.LeftButton)
            assert "Whoever gets the file can read it" in _shown(dialog)
        said = _said(qtbot, services, dialog)
        assert ("1 private record stayed here" in said) is not ticked
        notes = [one.name for one in folder.rglob("*.md")]
        assert any("leaving" in one for one in notes) is ticked
        assert not any("Bo Lund" in one for one in notes)


def test_an_archive_is_whole_with_the_second_tick_only(
    qtbot: QtBot, live: Live, services: Services, parent: QWidget, tmp_path: Path
) -> None:
    """It is not ticked by itself; what a tick is needed for stands beside it."""
    ana = live.do("Add", relationships.add, ANA)
    secret = EntryDraft((ana,), "She is leaving", confidence=Confidence.IN_CONFIDENCE)
    live.do("Log", entries.log, secret)
    for ticked in (False, True):
        dialog = _export(live, services, parent, tmp_path)
        assert dialog.choices["archive"].isChecked()
        assert not dialog.choice.private.box.isChecked()
        assert "Tick it to move to another computer" in _shown(dialog)
        if ticked:
            QTest.mouseClick(dialog.choice.private.box, Qt.MouseButton.LeftButton)
            assert "Tick it to move to another computer" not in _shown(dialog)
        said = _said(qtbot, services, dialog)
        assert ("1 private record stayed here. It is not the whole journal" in said) is not ticked
        (file,) = tmp_path.glob("*.json")
        assert ("She is leaving" in file.read_text(encoding="utf-8")) is ticked
        offered = ArchiveView(live, services)
        qtbot.addWidget(offered)
        offered.show_archive(file)
        assert ("holds a whole journal" in _texts(offered)) is ticked
        assert ("holds a part of a journal" in _texts(offered)) is not ticked


def _texts(widget: QWidget) -> str:
    return "\n".join(one.text() for one in widget.findChildren(QLabel))


def test_only_what_a_format_can_follow_is_offered(
    live: Live, services: Services, parent: QWidget, tmp_path: Path
) -> None:
    live.do("Add", relationships.add, replace(ANA, tags=("audit",)))
    dialog = _export(live, services, parent, tmp_path)
    choice = dialog.choice
    for name, whose, days, private, zipped in (
        ("archive", True, True, True, True),
        ("markdown", True, True, True, True),
        ("csv", True, True, True, True),
        ("vcard", True, False, False, False),
        ("ics", True, True, True, False),
    ):
        dialog.choices[name].click()
        shown = (choice.whom, choice.limited, choice.private, dialog.zipped)
        assert [one.isVisibleTo(dialog) for one in shown] == [whose, days, private, zipped], name
    choice.private.box.setChecked(True)
    dialog.choices["vcard"].click()
    assert not choice.wanted().private, "a tick that is not shown does not count"


def test_days_that_run_backwards_are_said_where_they_stand(
    live: Live, services: Services, parent: QWidget, tmp_path: Path
) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    dialog = _export(live, services, parent, folder)
    dialog.choices["csv"].click()
    dialog.choice.limited.box.click()
    dialog.choice.since.set_day(live.today())
    dialog.choice.until.set_day(live.today().replace(year=2020))
    QTest.mouseClick(dialog.confirm, Qt.MouseButton.LeftButton)
    assert dialog.isVisible()
    assert "The end lies before the beginning" in _shown(dialog)
    assert list(folder.iterdir()) == []


def _open(qtbot: QtBot, live: Live, services: Services, parent: QWidget) -> DuplicatesDialog:
    dialog = DuplicatesDialog(live, services, None, parent)
    dialog.open()
    qtbot.waitUntil(lambda: services.jobs.running == 0)
    qtbot.waitUntil(lambda: dialog.cards is None or dialog.cards.isVisible())
    return dialog


def test_two_become_one_with_the_chosen_fields(
    qtbot: QtBot, live: Live, services: Services, parent: QWidget
) -> None:
    ana = live.do("Add", relationships.add, ANA)
    live.do("Add", relationships.add, AGAIN)
    dialog = _open(qtbot, live, services, parent)
    text = _shown(dialog)
    assert "They share the name in another spelling and the e-mail ana@x.example." in text
    assert text.count("ana@x.example") == 3, "in the reason and on both cards"
    assert dialog.cards is not None
    assert set(dialog.cards.choices) == {"name", "kind", "every_days"}
    dialog.cards.choices["name"].button(1).click()
    QTest.mouseClick(dialog.merge, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: services.jobs.running == 0)
    draft = live.read(relationships.card, ana).draft
    assert (draft.name, draft.kind, draft.every_days, draft.about) == (
        "Petrovic, Ana", RelationshipKind.CLIENT, 30, "Rows",
    )  # fmt: skip
    assert Detail(DetailKind.ALIAS, "Ana Petrović") in draft.details
    assert "Nobody seems to be here twice" in _shown(dialog)
    live.undo()
    assert {one.name for one in live.read(people.names)} == {"Ana Petrović", "Petrovic, Ana"}


def test_two_people_stay_two(qtbot: QtBot, live: Live, services: Services, parent: QWidget) -> None:
    for draft in (ANA, AGAIN, replace(AGAIN, name="A. Petrović")):
        live.do("Add", relationships.add, draft)
    dialog = _open(qtbot, live, services, parent)
    assert len(dialog.pairs) == 3
    first = dialog.pairs[0]
    QTest.mouseClick(dialog.next, Qt.MouseButton.LeftButton)
    assert "2 of 3" in _shown(dialog)
    QTest.mouseClick(dialog.before, Qt.MouseButton.LeftButton)
    QTest.mouseClick(dialog.apart, Qt.MouseButton.LeftButton)
    assert first not in dialog.pairs
    assert len(live.read(duplicates.pairs)) == 2
    assert len(live.read(people.names)) == 3


def test_why_two_cannot_be_one_is_said_there(
    qtbot: QtBot, live: Live, services: Services, parent: QWidget
) -> None:
    for draft in (ANA, AGAIN):
        person = live.do("Add", relationships.add, draft)
        live.do("Open", repairs.open, RepairDraft(person, "It slipped"))
    dialog = _open(qtbot, live, services, parent)
    QTest.mouseClick(dialog.merge, Qt.MouseButton.LeftButton)
    assert "there can be only one" in _shown(dialog)
    assert len(live.read(people.names)) == 2
