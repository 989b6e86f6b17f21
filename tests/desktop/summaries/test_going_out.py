"""A summary goes out, a copy of it stays, and what was never sent is there again."""

import datetime as dt
from collections.abc import Callable
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from relnotes.desktop.dialogs.export import ExportDialog
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Place, Services
from relnotes.desktop.pages.summaries import SummariesPage
from relnotes.desktop.pages.summarising.saving import Wanted, file_name
from relnotes.domain.happenings import ContributionDraft
from relnotes.domain.kinds import SummaryKind, SummaryLength
from relnotes.domain.summary import Choice, Sections
from relnotes.domain.summary_lines import LineKind
from relnotes.domain.summary_plan import Preset
from relnotes.exchange import archive, plans
from relnotes.exchange.composing import compose
from relnotes.exchange.document import as_data
from relnotes.exchange.frozen import thawed
from relnotes.exchange.wording import words
from relnotes.journal import contributions, drafts, summaries
from tests.conftest import FakeClock
from tests.desktop.summaries.conftest import DAY, THEM, Kept, document_of, labels_of, texts_on
from tests.exchange.summaries import review


def into(folder: Path) -> Callable[[QWidget, Wanted, Callable[[Path], object]], object]:
    return lambda _parent, wanted, then: then(folder / wanted.name)


def settled(qtbot: QtBot, services: Services) -> None:
    qtbot.waitUntil(lambda: services.jobs.running == 0)


@pytest.mark.parametrize("ending", ["pdf", "html", "md", "csv"])
def test_it_goes_out_and_a_copy_stays(
    qtbot: QtBot,
    live: Live,
    services: Services,
    for_ana: SummariesPage,
    tmp_path: Path,
    ending: str,
) -> None:
    for_ana.sending.choose_file = into(tmp_path)
    with qtbot.waitSignal(services.messages.said) as said:
        for_ana.save_as(ending)
    file = tmp_path / f"Working with Ana Berg 2026-11-21.{ending}"
    assert said.args == [f"Saved {file}", False]
    assert file.stat().st_size > 100
    assert [path.name for path in tmp_path.glob("*.part")] == []
    (line,) = live.read(summaries.listed)
    assert line.title == "Working with Ana Berg"
    assert thawed(live.read(summaries.document, line.id)) == document_of(for_ana)


def test_two_formats_of_one_page_keep_one_copy(
    qtbot: QtBot, live: Live, services: Services, for_ana: SummariesPage, tmp_path: Path
) -> None:
    for_ana.sending.choose_file = into(tmp_path)
    for ending in ("md", "csv", "md"):
        for_ana.save_as(ending)
        settled(qtbot, services)
    assert len(live.read(summaries.listed)) == 1
    for_ana.set_choice(replace(for_ana.choice, kind=SummaryKind.APPRAISAL, title="Other"))
    for_ana.save_as("md")
    settled(qtbot, services)
    assert len(live.read(summaries.listed)) == 2


def test_a_folder_that_is_not_there_is_said_and_nothing_is_kept(
    qtbot: QtBot, live: Live, services: Services, for_ana: SummariesPage, tmp_path: Path
) -> None:
    for_ana.sending.choose_file = into(tmp_path / "nowhere")
    with qtbot.waitSignal(services.messages.problem_met) as met:
        for_ana.save_as("html")
    assert "is not there" in met.args[0]
    assert live.read(summaries.listed) == ()


def test_nothing_chosen_does_not_go_out(
    qtbot: QtBot, services: Services, for_ana: SummariesPage, tmp_path: Path
) -> None:
    for_ana.sending.choose_file = into(tmp_path)
    sections = Sections(*[False] * len(fields(Sections)))
    for_ana.set_choice(replace(for_ana.choice, sections=sections))
    with qtbot.waitSignal(services.messages.problem_met) as met:
        for_ana.save_as("pdf")
    assert "Nothing is chosen yet" in met.args[0]
    assert list(tmp_path.glob("*.pdf")) == []


def test_a_copy_opens_as_it_was_and_does_not_change(
    qtbot: QtBot, live: Live, services: Services, for_ana: SummariesPage, tmp_path: Path, ids: Kept
) -> None:
    for_ana.sending.choose_file = into(tmp_path)
    for_ana.save_as("md")
    settled(qtbot, services)
    (line,) = live.read(summaries.listed)
    live.do("", contributions.log, ContributionDraft(ids["ana"], THEM, "Came later", day=DAY))
    assert "Went out before" in labels_of(for_ana.panel)
    QTest.keyClick(for_ana.panel.published.rows[0], Qt.Key.Key_Return)
    assert for_ana.place() == Place("summaries", line.id)
    shown = [spot.block.row.what for spot in for_ana.preview.paper.spots if spot.block.row]
    assert "Rebuilt the plan" in shown
    assert "Came later" not in shown
    QTest.keyClick(for_ana.preview.paper, Qt.Key.Key_Home)
    QTest.keyClick(for_ana.preview.paper, Qt.Key.Key_Down)
    QTest.keyClick(for_ana.preview.paper, Qt.Key.Key_Delete)
    assert for_ana.choice.left_out == frozenset()
    assert [spot.block.row.what for spot in for_ana.preview.paper.spots if spot.block.row] == shown
    QTest.mouseClick(for_ana.copy_panel.back, Qt.MouseButton.LeftButton)
    assert "Came later" in texts_on(for_ana)


def test_a_copy_is_thrown_away_and_comes_back_with_undo(
    qtbot: QtBot, live: Live, services: Services, for_ana: SummariesPage, tmp_path: Path
) -> None:
    for_ana.sending.choose_file = into(tmp_path)
    for_ana.save_as("md")
    settled(qtbot, services)
    (line,) = live.read(summaries.listed)
    for_ana.show_place(Place("summaries", line.id))
    for_ana.acts()["delete"]()
    assert live.read(summaries.listed) == ()
    assert for_ana.document is not None
    assert not for_ana.copy_panel.isVisible()
    live.undo()
    assert live.read(summaries.listed) == (line,)


def test_the_period_since_the_last_summary_can_be_chosen_once_there_is_one(
    qtbot: QtBot, live: Live, services: Services, for_ana: SummariesPage, clock: FakeClock,
    tmp_path: Path,
) -> None:  # fmt: skip
    marks = for_ana.panel.period
    assert marks.preset is Preset.THIS_YEAR
    for_ana.sending.choose_file = into(tmp_path)
    for_ana.save_as("md")
    settled(qtbot, services)
    clock.advance(days=10)
    for_ana.refresh()
    marks.choose(Preset.SINCE_SUMMARY)
    assert marks.period == (dt.date(2026, 11, 21), dt.date(2026, 12, 1))


def test_the_archive_of_everything(
    qtbot: QtBot,
    live: Live,
    services: Services,
    page: SummariesPage,
    tmp_path: Path,
    clock: FakeClock,
) -> None:
    dialog = ExportDialog(live, services, None, page)
    dialog.choose_file = into(tmp_path)
    dialog.open()
    assert list(dialog.choices) == ["archive", "markdown", "csv", "vcard", "ics"]
    with qtbot.waitSignal(services.messages.said):
        QTest.mouseClick(dialog.confirm, Qt.MouseButton.LeftButton)
    (file,) = tmp_path.glob("*.json")
    archive.restore(file, tmp_path / "again.relnotes", clock)


def test_the_export_of_a_summary_offers_its_formats(
    qtbot: QtBot, services: Services, for_ana: SummariesPage, tmp_path: Path
) -> None:
    for_ana.sending.choose_file = into(tmp_path)
    dialog = for_ana.acts()["export"]()
    assert isinstance(dialog, ExportDialog)
    dialog.choices["html"].click()
    QTest.mouseClick(dialog.confirm, Qt.MouseButton.LeftButton)
    settled(qtbot, services)
    assert len(list(tmp_path.glob("*.html"))) == 1


def test_a_document_comes_back_from_its_copy_unchanged() -> None:
    document = compose(review(), Choice(length=SummaryLength.FULL), words())
    assert thawed(as_data(document)) == document


@pytest.mark.parametrize(
    ("words_", "name"),
    [
        ("Working with Ana/Ben: 2026", "Working with Ana Ben 2026.pdf"),
        ("...", "relnotes.pdf"),
        ("a" * 300, f"{'a' * 80}.pdf"),
    ],
)
def test_file_names_that_every_system_takes(words_: str, name: str) -> None:
    assert file_name(words_, "pdf") == name


def test_what_was_worded_and_never_sent_is_there_again(
    qtbot: QtBot,
    for_ana: SummariesPage,
    live: Live,
    services: Services,
    ids: Kept,
    tmp_path: Path,
) -> None:
    page, key = for_ana, (LineKind.CONTRIBUTION, ids["plan"])
    place = f"SummariesPage {ids['ana']} relationship:{ids['ana']}"
    page.rewording.reword(key)
    editor = page.preview.editor
    assert editor is not None
    editor.setText("Rebuilt it with her team")
    assert page.making.typed is not None
    page.making.typed.keep()
    assert "Rebuilt it with her team" in (live.read(drafts.text, place) or "")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    page.choose_people((ids["ben"],))
    assert page.choice.wording == {}
    again = SummariesPage(live, services)
    qtbot.addWidget(again)
    again.show_place(Place("summaries", ids["ana"], "for"))
    assert "Rebuilt it with her team" in texts_on(again)
    again.sending.choose_file = into(tmp_path)
    with qtbot.waitSignal(again.sending.kept):
        again.save_as("md")
    assert live.read(drafts.text, place) is None
    assert "Rebuilt it with her team" in texts_on(again)


@pytest.mark.parametrize("kept", [{"wording": [["lost", 1, "x"]]}, {"kind": "?"}, {"wording": 7}])
def test_a_draft_that_is_not_understood_is_left_out(kept: dict[str, Any]) -> None:
    assert plans.choice_of(kept) == Choice()
