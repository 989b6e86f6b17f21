"""The page of summaries: whom it is for, and every line chosen, reworded and ordered."""

from dataclasses import replace

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Place
from relnotes.desktop.pages.summaries import SummariesPage
from relnotes.desktop.pages.summarising.typeset import Block
from relnotes.domain.happenings import ContributionDraft
from relnotes.domain.kinds import SummaryKind, SummaryLength
from relnotes.domain.summary_plan import Preset
from relnotes.journal import contributions, summary_material, trash
from tests.desktop.summaries.conftest import DAY, THEM, Kept, document_of, labels_of, texts_on


def spot_of(page: SummariesPage, what: str) -> Block:
    return next(
        spot.block
        for spot in page.preview.paper.spots
        if spot.block.row is not None and spot.block.row.what == what
    )


def choose_in(page: SummariesPage, block: Block, words_: str) -> None:
    """What a person does in the menu of a line."""
    menu = page.rewording.menu_of(block)
    assert menu is not None
    action = next(action for action in menu.actions() if action.text() == words_)
    action.trigger()
    menu.close()


def test_without_anybody_the_page_asks_whom_it_is_for(qtbot: QtBot, page: SummariesPage) -> None:
    assert "Whom is it for?" in labels_of(page)
    assert page.document is None
    dialog = page.ask_people()
    QTest.keyClicks(dialog.search, "ana")
    assert dialog.list.currentIndex().data() == "Ana Berg"
    QTest.keyClick(dialog.list, Qt.Key.Key_Space)
    QTest.mouseClick(dialog.confirm, Qt.MouseButton.LeftButton)
    assert "Ana Berg" in labels_of(page.panel)
    assert "Rebuilt the plan" in texts_on(page)


def test_the_place_of_a_person_begins_hers(for_ana: SummariesPage, ids: Kept) -> None:
    assert for_ana.place() == Place("summaries", ids["ana"], "for")
    assert for_ana.panel.sections["mine"].isVisible()
    assert for_ana.panel.lines.text() == "5 of 5"
    assert "2 private notes stay here" in labels_of(for_ana.panel)
    assert "1 contribution Ana has not heard of yet" in labels_of(for_ana.panel)
    assert "secret" not in texts_on(for_ana)


def test_a_line_is_reworded_where_it_stands_and_the_journal_keeps_its_own(
    qtbot: QtBot, live: Live, for_ana: SummariesPage, ids: Kept
) -> None:
    choose_in(for_ana, spot_of(for_ana, "Rebuilt the plan"), "Reword")
    editor = for_ana.preview.editor
    assert editor is not None
    assert editor.text() == "Rebuilt the plan"
    editor.selectAll()
    QTest.keyClicks(editor, "Made the plan hold")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert "Made the plan hold | Saved forty hours" in texts_on(for_ana)
    assert for_ana.preview.editor is None
    told = live.read(summary_material.material, (ids["ana"],), DAY, DAY).contributions
    assert [line.what for line in told] == ["Rebuilt the plan", "Held the talk", "Read my deck"]
    choose_in(for_ana, spot_of(for_ana, "Made the plan hold"), "Back to the journal’s words")
    assert "Rebuilt the plan" in texts_on(for_ana)


def test_escape_leaves_a_line_as_it_was(qtbot: QtBot, for_ana: SummariesPage) -> None:
    for_ana.rewording.reword(None)
    editor = for_ana.preview.editor
    assert editor is not None
    QTest.keyClicks(editor, "Something else")
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert document_of(for_ana).title == "Working with Ana Berg"


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
    assert gone.what not in texts_on(for_ana)
    assert for_ana.panel.lines.text() == "4 of 5"
    dialog = for_ana.ask_lines()
    assert dialog is not None
    top = dialog.tree.topLevelItem(0)
    assert top is not None
    for item in (top.child(at) for at in range(top.childCount())):
        assert item is not None
        item.setCheckState(0, Qt.CheckState.Checked)
    assert gone.what in texts_on(for_ana)
    assert for_ana.panel.lines.text() == "5 of 5"
    dialog.accept()


def test_a_line_pulled_up_stands_first(for_ana: SummariesPage) -> None:
    for_ana.set_choice(replace(for_ana.choice, length=SummaryLength.FULL))
    first, last = (document_of(for_ana).rows[at].what for at in (0, 1))
    choose_in(for_ana, spot_of(for_ana, last), "Pull up")
    assert [row.what for row in document_of(for_ana).rows[:2]] == [last, first]


def test_clicking_a_line_offers_what_can_be_done(qtbot: QtBot, for_ana: SummariesPage) -> None:
    asked = []
    for_ana.preview.pressed.disconnect()
    for_ana.preview.pressed.connect(lambda block, _at: asked.append(block))
    paper = for_ana.preview.paper
    area = paper.area_of(spot_of(for_ana, "Held the talk"))
    assert area is not None
    none = Qt.KeyboardModifier.NoModifier
    QTest.mouseClick(paper, Qt.MouseButton.LeftButton, none, area.center().toPoint())
    assert [block.row.what for block in asked] == ["Held the talk"]


def test_the_record_behind_a_line_opens(qtbot: QtBot, for_ana: SummariesPage, ids: Kept) -> None:
    with qtbot.waitSignal(for_ana.go) as went:
        choose_in(for_ana, spot_of(for_ana, "Rebuilt the plan"), "Open the record")
    assert went.args == [Place("contributions", ids["plan"])]
    with qtbot.waitSignal(for_ana.go) as went:
        choose_in(for_ana, spot_of(for_ana, "A plan she can defend"), "Open the record")
    assert went.args == [Place("relationships", ids["ana"], "needs")]


def test_a_section_unticked_is_gone_and_one_side_alone_is_said(
    qtbot: QtBot, for_ana: SummariesPage
) -> None:
    box = for_ana.panel.sections["theirs"].box
    none = Qt.KeyboardModifier.NoModifier
    QTest.mouseClick(box, Qt.MouseButton.LeftButton, none, QPoint(8, box.height() // 2))
    assert "Read my deck" not in texts_on(for_ana)
    assert "Only yours so far. What did Ana bring?" in labels_of(for_ana.panel)


def test_kind_and_length_are_chips(qtbot: QtBot, for_ana: SummariesPage) -> None:
    QTest.mouseClick(for_ana.panel.kinds[SummaryKind.MENTORING], Qt.MouseButton.LeftButton)
    QTest.mouseClick(for_ana.panel.lengths[SummaryLength.TALKING_POINTS], Qt.MouseButton.LeftButton)
    assert document_of(for_ana).title == "Mentoring with Ana Berg"
    assert document_of(for_ana).to_speak_from


def test_own_dates_that_run_backwards_are_said_and_the_page_stays(
    for_ana: SummariesPage,
) -> None:
    period = for_ana.panel.period
    period.choose(Preset.OWN)
    before = texts_on(for_ana)
    period.until.setDate(period.since.date().addDays(-1))
    assert "The end lies before the beginning" in labels_of(period)
    assert texts_on(for_ana) == before
    period.until.setDate(period.since.date().addDays(3))
    assert "The end" not in labels_of(period)
    assert "Rebuilt" not in texts_on(for_ana)


def test_a_new_contribution_is_on_the_page_at_once(
    live: Live, for_ana: SummariesPage, ids: Kept
) -> None:
    live.do("", contributions.log, ContributionDraft(ids["ana"], THEM, "Opened a door", day=DAY))
    assert "Opened a door" in texts_on(for_ana)
    live.undo()
    assert "Opened a door" not in texts_on(for_ana)


def test_somebody_thrown_away_leaves_the_page(
    live: Live, for_ana: SummariesPage, ids: Kept
) -> None:
    live.do("", trash.throw, "relationship", ids["ana"])
    assert for_ana.document is None
    assert "Whom is it for?" in labels_of(for_ana)


def test_several_people_share_a_page(page: SummariesPage, live: Live, ids: Kept) -> None:
    help_ = ContributionDraft(ids["ben"], THEM, "Lent a hand", day=DAY)
    live.do("", contributions.log, help_)
    page.choose_people((ids["ana"], ids["ben"]))
    assert "Ana Berg and Ben Cole" in labels_of(page.panel)
    assert {"Rebuilt the plan", "Lent a hand"} <= {row.what for row in document_of(page).rows}
    assert page.place() == Place("summaries")
