"""The page of value summaries: what is chosen, what is seen, what goes out, what is kept."""

import datetime as dt
from collections.abc import Callable
from dataclasses import fields, replace
from decimal import Decimal
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from relnotes.desktop.dialogs.export import ExportDialog
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Place, Services
from relnotes.desktop.pages.summaries import SummariesPage
from relnotes.desktop.pages.summarising.paper import Paper
from relnotes.desktop.pages.summarising.saving import Wanted, file_name
from relnotes.desktop.pages.summarising.typeset import Block
from relnotes.domain.happenings import ContributionDraft, EntryDraft
from relnotes.domain.kinds import (
    Confidence,
    EntryKind,
    Side,
    StakeKind,
    SummaryKind,
    SummaryLength,
)
from relnotes.domain.people import PersonDraft
from relnotes.domain.sides import RoleDraft, StakeDraft
from relnotes.domain.summary import Choice, Material, Sections
from relnotes.domain.summary_lines import LineKind
from relnotes.domain.summary_plan import Preset
from relnotes.exchange import archive, plans
from relnotes.exchange.composing import compose
from relnotes.exchange.document import Document, as_data
from relnotes.exchange.frozen import thawed
from relnotes.exchange.wording import words
from relnotes.journal import (
    contributions,
    drafts,
    entries,
    relationships,
    roles,
    stakes,
    summaries,
    summary_material,
    trash,
)
from relnotes.journal.access import Writer
from tests.conftest import FakeClock
from tests.exchange.summaries import hostile, many, mentoring, review

DAY = dt.date(2026, 10, 21)
ME, THEM = Side.ME, Side.THEM
Kept = dict[str, int]


@pytest.fixture(autouse=True)
def no_widgets_of_other_tests(qapp: QApplication) -> None:
    """What earlier tests threw away goes now: a theme would dress it again, at every test more."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _begin(writer: Writer) -> Kept:
    """Ana, with two of mine (one told), one of hers, a need, a role and a private note; and Ben."""
    ana = relationships.add(writer, PersonDraft("Ana Berg"))
    ben = relationships.add(writer, PersonDraft("Ben Cole"))
    private, forty = Confidence.PRIVATE, Decimal(40)
    drafts = {
        "plan": ContributionDraft(
            ana, ME, "Rebuilt the plan", "Saved forty hours", day=DAY, amount=forty, unit="hours"
        ),
        "talk": ContributionDraft(ana, ME, "Held the talk", day=DAY, acknowledged_day=DAY),
        "deck": ContributionDraft(ana, THEM, "Read my deck", day=DAY),
        "secret": ContributionDraft(ana, ME, "Kept a secret", day=DAY, confidence=private),
    }
    made = {name: contributions.log(writer, draft) for name, draft in drafts.items()}
    need = StakeDraft(ana, THEM, StakeKind.NEED, "A plan she can defend", since=DAY)
    made["need"] = stakes.add(writer, need)
    roles.give(writer, RoleDraft(ana, ME, "Adviser", since=DAY))
    note = EntryDraft((ana,), "A thought", kind=EntryKind.NOTE, day=DAY, confidence=private)
    entries.log(writer, note)
    return {"ana": ana, "ben": ben, **made}


@pytest.fixture
def ids(live: Live) -> Kept:
    """What the page is about, and the ids of it."""
    return live.do("Begin", _begin)


@pytest.fixture
def page(qtbot: QtBot, live: Live, services: Services, ids: Kept) -> SummariesPage:
    """The page, shown, with nobody chosen."""
    made = SummariesPage(live, services)
    qtbot.addWidget(made)
    made.resize(1100, 760)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def for_ana(page: SummariesPage, ids: Kept) -> SummariesPage:
    """The page with a summary for Ana."""
    page.show_place(Place("summaries", ids["ana"], "for"))
    return page


def _document(page: SummariesPage) -> Document:
    assert page.document is not None
    return page.document


def _texts(page: SummariesPage) -> str:
    """What stands on the paper."""
    return "\n".join(f"{row.what} | {row.detail}" for row in _document(page).rows)


def _spot(page: SummariesPage, what: str) -> Block:
    return next(
        spot.block
        for spot in page.preview.paper.spots
        if spot.block.row is not None and spot.block.row.what == what
    )


def _labels(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def _choose(page: SummariesPage, block: Block, words_: str) -> None:
    """What a person does in the menu of a line."""
    menu = page.rewording.menu_of(block)
    assert menu is not None
    action = next(action for action in menu.actions() if action.text() == words_)
    action.trigger()
    menu.close()


def _into(folder: Path) -> Callable[[QWidget, Wanted, Callable[[Path], object]], object]:
    return lambda _parent, wanted, then: then(folder / wanted.name)


def _settled(qtbot: QtBot, services: Services) -> None:
    qtbot.waitUntil(lambda: services.jobs.running == 0)


def test_without_anybody_the_page_asks_whom_it_is_for(qtbot: QtBot, page: SummariesPage) -> None:
    assert "Whom is it for?" in _labels(page)
    assert page.document is None
    dialog = page.ask_people()
    QTest.keyClicks(dialog.search, "ana")
    assert dialog.list.currentIndex().data() == "Ana Berg"
    QTest.keyClick(dialog.list, Qt.Key.Key_Space)
    QTest.mouseClick(dialog.confirm, Qt.MouseButton.LeftButton)
    assert "Ana Berg" in _labels(page.panel)
    assert "Rebuilt the plan" in _texts(page)


def test_the_place_of_a_person_begins_hers(for_ana: SummariesPage, ids: Kept) -> None:
    assert for_ana.place() == Place("summaries", ids["ana"], "for")
    assert for_ana.panel.sections["mine"].isVisible()
    assert for_ana.panel.lines.text() == "5 of 5"
    assert "2 private notes stay here" in _labels(for_ana.panel)
    assert "1 contribution Ana has not heard of yet" in _labels(for_ana.panel)
    assert "secret" not in _texts(for_ana)


def test_a_line_is_reworded_where_it_stands_and_the_journal_keeps_its_own(
    qtbot: QtBot, live: Live, for_ana: SummariesPage, ids: Kept
) -> None:
    _choose(for_ana, _spot(for_ana, "Rebuilt the plan"), "Reword")
    editor = for_ana.preview.editor
    assert editor is not None
    assert editor.text() == "Rebuilt the plan"
    editor.selectAll()
    QTest.keyClicks(editor, "Made the plan hold")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert "Made the plan hold | Saved forty hours" in _texts(for_ana)
    assert for_ana.preview.editor is None
    told = live.read(summary_material.material, (ids["ana"],), DAY, DAY).contributions
    assert [line.what for line in told] == ["Rebuilt the plan", "Held the talk", "Read my deck"]
    _choose(for_ana, _spot(for_ana, "Made the plan hold"), "Back to the journal’s words")
    assert "Rebuilt the plan" in _texts(for_ana)


def test_escape_leaves_a_line_as_it_was(qtbot: QtBot, for_ana: SummariesPage) -> None:
    for_ana.rewording.reword(None)
    editor = for_ana.preview.editor
    assert editor is not None
    QTest.keyClicks(editor, "Something else")
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert _document(for_ana).title == "Working with Ana Berg"


def test_left_out_with_the_delete_key_and_put_back_in_the_list(
    qtbot: QtBot, for_ana: SummariesPage
) -> None:
    paper = for_ana.preview.paper
    paper.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(paper, Qt.Key.Key_Home)
    QTest.keyClick(paper, Qt.Key.Key_Down)
    gone = paper.spots[1].block.row
    assert gone is not None
    QTest.keyClick(paper, Qt.Key.Key_Delete)
    assert gone.what not in _texts(for_ana)
    assert for_ana.panel.lines.text() == "4 of 5"
    dialog = for_ana.ask_lines()
    assert dialog is not None
    top = dialog.tree.topLevelItem(0)
    assert top is not None
    for item in (top.child(at) for at in range(top.childCount())):
        assert item is not None
        item.setCheckState(0, Qt.CheckState.Checked)
    assert gone.what in _texts(for_ana)
    assert for_ana.panel.lines.text() == "5 of 5"
    dialog.accept()


def test_a_line_pulled_up_stands_first(for_ana: SummariesPage) -> None:
    for_ana.set_choice(replace(for_ana.choice, length=SummaryLength.FULL))
    first, last = (_document(for_ana).rows[at].what for at in (0, 1))
    _choose(for_ana, _spot(for_ana, last), "Pull up")
    assert [row.what for row in _document(for_ana).rows[:2]] == [last, first]


def test_clicking_a_line_offers_what_can_be_done(qtbot: QtBot, for_ana: SummariesPage) -> None:
    asked = []
    for_ana.preview.pressed.disconnect()
    for_ana.preview.pressed.connect(lambda block, _at: asked.append(block))
    paper = for_ana.preview.paper
    area = paper.area_of(_spot(for_ana, "Held the talk"))
    assert area is not None
    none = Qt.KeyboardModifier.NoModifier
    QTest.mouseClick(paper, Qt.MouseButton.LeftButton, none, area.center().toPoint())
    assert [block.row.what for block in asked] == ["Held the talk"]


def test_the_record_behind_a_line_opens(qtbot: QtBot, for_ana: SummariesPage, ids: Kept) -> None:
    with qtbot.waitSignal(for_ana.go) as went:
        _choose(for_ana, _spot(for_ana, "Rebuilt the plan"), "Open the record")
    assert went.args == [Place("contributions", ids["plan"])]
    with qtbot.waitSignal(for_ana.go) as went:
        _choose(for_ana, _spot(for_ana, "A plan she can defend"), "Open the record")
    assert went.args == [Place("relationships", ids["ana"], "needs")]


def test_a_section_unticked_is_gone_and_one_side_alone_is_said(
    qtbot: QtBot, for_ana: SummariesPage
) -> None:
    box = for_ana.panel.sections["theirs"].box
    none = Qt.KeyboardModifier.NoModifier
    QTest.mouseClick(box, Qt.MouseButton.LeftButton, none, QPoint(8, box.height() // 2))
    assert "Read my deck" not in _texts(for_ana)
    assert "Only yours so far. What did Ana bring?" in _labels(for_ana.panel)


def test_kind_and_length_are_chips(qtbot: QtBot, for_ana: SummariesPage) -> None:
    QTest.mouseClick(for_ana.panel.kinds[SummaryKind.MENTORING], Qt.MouseButton.LeftButton)
    QTest.mouseClick(for_ana.panel.lengths[SummaryLength.TALKING_POINTS], Qt.MouseButton.LeftButton)
    assert _document(for_ana).title == "Mentoring with Ana Berg"
    assert _document(for_ana).to_speak_from


def test_own_dates_that_run_backwards_are_said_and_the_page_stays(
    for_ana: SummariesPage,
) -> None:
    period = for_ana.panel.period
    period.choose(Preset.OWN)
    before = _texts(for_ana)
    period.until.setDate(period.since.date().addDays(-1))
    assert "The end lies before the beginning" in _labels(period)
    assert _texts(for_ana) == before
    period.until.setDate(period.since.date().addDays(3))
    assert "The end" not in _labels(period)
    assert "Rebuilt" not in _texts(for_ana)


def test_a_new_contribution_is_on_the_page_at_once(
    live: Live, for_ana: SummariesPage, ids: Kept
) -> None:
    live.do("", contributions.log, ContributionDraft(ids["ana"], THEM, "Opened a door", day=DAY))
    assert "Opened a door" in _texts(for_ana)
    live.undo()
    assert "Opened a door" not in _texts(for_ana)


def test_somebody_thrown_away_leaves_the_page(
    live: Live, for_ana: SummariesPage, ids: Kept
) -> None:
    live.do("", trash.throw, "relationship", ids["ana"])
    assert for_ana.document is None
    assert "Whom is it for?" in _labels(for_ana)


@pytest.mark.parametrize("ending", ["pdf", "html", "md", "csv"])
def test_it_goes_out_and_a_copy_stays(
    qtbot: QtBot,
    live: Live,
    services: Services,
    for_ana: SummariesPage,
    tmp_path: Path,
    ending: str,
) -> None:
    for_ana.sending.choose_file = _into(tmp_path)
    with qtbot.waitSignal(services.messages.said) as said:
        for_ana.save_as(ending)
    file = tmp_path / f"Working with Ana Berg 2026-11-21.{ending}"
    assert said.args == [f"Saved {file}", False]
    assert file.stat().st_size > 100
    assert [path.name for path in tmp_path.glob("*.part")] == []
    (line,) = live.read(summaries.listed)
    assert line.title == "Working with Ana Berg"
    assert thawed(live.read(summaries.document, line.id)) == _document(for_ana)


def test_two_formats_of_one_page_keep_one_copy(
    qtbot: QtBot, live: Live, services: Services, for_ana: SummariesPage, tmp_path: Path
) -> None:
    for_ana.sending.choose_file = _into(tmp_path)
    for ending in ("md", "csv", "md"):
        for_ana.save_as(ending)
        _settled(qtbot, services)
    assert len(live.read(summaries.listed)) == 1
    for_ana.set_choice(replace(for_ana.choice, kind=SummaryKind.APPRAISAL, title="Other"))
    for_ana.save_as("md")
    _settled(qtbot, services)
    assert len(live.read(summaries.listed)) == 2


def test_a_folder_that_is_not_there_is_said_and_nothing_is_kept(
    qtbot: QtBot, live: Live, services: Services, for_ana: SummariesPage, tmp_path: Path
) -> None:
    for_ana.sending.choose_file = _into(tmp_path / "nowhere")
    with qtbot.waitSignal(services.messages.problem_met) as met:
        for_ana.save_as("html")
    assert "is not there" in met.args[0]
    assert live.read(summaries.listed) == ()


def test_nothing_chosen_does_not_go_out(
    qtbot: QtBot, services: Services, for_ana: SummariesPage, tmp_path: Path
) -> None:
    for_ana.sending.choose_file = _into(tmp_path)
    sections = Sections(*[False] * len(fields(Sections)))
    for_ana.set_choice(replace(for_ana.choice, sections=sections))
    with qtbot.waitSignal(services.messages.problem_met) as met:
        for_ana.save_as("pdf")
    assert "Nothing is chosen yet" in met.args[0]
    assert list(tmp_path.glob("*.pdf")) == []


def test_a_copy_opens_as_it_was_and_does_not_change(
    qtbot: QtBot, live: Live, services: Services, for_ana: SummariesPage, tmp_path: Path, ids: Kept
) -> None:
    for_ana.sending.choose_file = _into(tmp_path)
    for_ana.save_as("md")
    _settled(qtbot, services)
    (line,) = live.read(summaries.listed)
    live.do("", contributions.log, ContributionDraft(ids["ana"], THEM, "Came later", day=DAY))
    assert "Went out before" in _labels(for_ana.panel)
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
    assert "Came later" in _texts(for_ana)


def test_a_copy_is_thrown_away_and_comes_back_with_undo(
    qtbot: QtBot, live: Live, services: Services, for_ana: SummariesPage, tmp_path: Path
) -> None:
    for_ana.sending.choose_file = _into(tmp_path)
    for_ana.save_as("md")
    _settled(qtbot, services)
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
    for_ana.sending.choose_file = _into(tmp_path)
    for_ana.save_as("md")
    _settled(qtbot, services)
    clock.advance(days=10)
    for_ana.refresh()
    marks.choose(Preset.SINCE_SUMMARY)
    assert marks.period == (dt.date(2026, 11, 21), dt.date(2026, 12, 1))


def test_several_people_share_a_page(page: SummariesPage, live: Live, ids: Kept) -> None:
    help_ = ContributionDraft(ids["ben"], THEM, "Lent a hand", day=DAY)
    live.do("", contributions.log, help_)
    page.choose_people((ids["ana"], ids["ben"]))
    assert "Ana Berg and Ben Cole" in _labels(page.panel)
    assert {"Rebuilt the plan", "Lent a hand"} <= {row.what for row in _document(page).rows}
    assert page.place() == Place("summaries")


def test_the_archive_of_everything(
    qtbot: QtBot,
    live: Live,
    services: Services,
    page: SummariesPage,
    tmp_path: Path,
    clock: FakeClock,
) -> None:
    dialog = ExportDialog(live, services, None, page)
    dialog.choose_file = _into(tmp_path)
    dialog.open()
    assert list(dialog.choices) == ["archive", "markdown", "csv", "vcard", "ics"]
    with qtbot.waitSignal(services.messages.said):
        QTest.mouseClick(dialog.confirm, Qt.MouseButton.LeftButton)
    (file,) = tmp_path.glob("*.json")
    archive.restore(file, tmp_path / "again.relnotes", clock)


def test_the_export_of_a_summary_offers_its_formats(
    qtbot: QtBot, services: Services, for_ana: SummariesPage, tmp_path: Path
) -> None:
    for_ana.sending.choose_file = _into(tmp_path)
    dialog = for_ana.acts()["export"]()
    assert isinstance(dialog, ExportDialog)
    dialog.choices["html"].click()
    QTest.mouseClick(dialog.confirm, Qt.MouseButton.LeftButton)
    _settled(qtbot, services)
    assert len(list(tmp_path.glob("*.html"))) == 1


def test_a_document_comes_back_from_its_copy_unchanged() -> None:
    document = compose(review(), Choice(length=SummaryLength.FULL), words())
    assert thawed(as_data(document)) == document


def test_a_full_page_runs_onto_more_sheets_and_zooms(qtbot: QtBot, services: Services) -> None:
    paper = Paper()
    qtbot.addWidget(paper)
    paper.show_document(compose(review(), Choice(length=SummaryLength.FULL), words()))
    assert paper.page_count > 1
    height = paper.height()
    tops = [spot.area.top() for spot in paper.spots]
    assert tops == sorted(tops)
    paper.set_zoom(2)
    assert abs(paper.height() - 2 * height) < 40
    paper.show_document(compose(review(), Choice(), words()))
    assert paper.page_count == 1
    keys = [spot.block.row.key for spot in paper.spots if spot.block.row]
    assert {LineKind.CONTRIBUTION, LineKind.STAKE} <= {key[0] for key in keys if key}


@pytest.mark.parametrize("length", SummaryLength)
@pytest.mark.parametrize("make", [hostile, mentoring, partial(many, 300)])
def test_every_document_can_be_painted(
    qtbot: QtBot, services: Services, make: Callable[[], Material], length: SummaryLength
) -> None:
    paper = Paper()
    qtbot.addWidget(paper)
    document = compose(make(), Choice(length=length), words())
    paper.show_document(document)
    paper.show()
    assert not paper.grab(QRect(0, 0, 700, 900)).isNull()
    shown = [spot.block.row for spot in paper.spots if spot.block.row]
    assert tuple(shown) == document.rows
    pages = [spot.page for spot in paper.spots]
    assert pages == sorted(pages)
    assert all(spot.area.bottom() <= paper.height() for spot in paper.spots)


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
    assert "Rebuilt it with her team" in _texts(again)
    again.sending.choose_file = _into(tmp_path)
    with qtbot.waitSignal(again.sending.kept):
        again.save_as("md")
    assert live.read(drafts.text, place) is None
    assert "Rebuilt it with her team" in _texts(again)


@pytest.mark.parametrize("kept", [{"wording": [["lost", 1, "x"]]}, {"kind": "?"}, {"wording": 7}])
def test_a_draft_that_is_not_understood_is_left_out(kept: dict[str, Any]) -> None:
    assert plans.choice_of(kept) == Choice()
