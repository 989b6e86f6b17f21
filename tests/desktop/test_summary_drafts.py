"""Drafts, templates, letterheads, and copies beside each other, on the page of value summaries."""

import base64
import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Place, Services
from relnotes.desktop.pages.summaries import SummariesPage
from relnotes.desktop.pages.summarising import saving
from relnotes.desktop.pages.summarising.on_paper import plain_pdf
from relnotes.desktop.pages.summarising.sheets import sheets, size_of
from relnotes.desktop.pages.summarising.told import left_out
from relnotes.desktop.tokens import DARK, current, set_current
from relnotes.domain.happenings import ContributionDraft
from relnotes.domain.kinds import Counterpart, Side, StakeKind, StakeState, SummaryKind
from relnotes.domain.people import PersonDraft
from relnotes.domain.problem import Code, Problem
from relnotes.domain.sides import RoleDraft, StakeDraft
from relnotes.domain.summary import Choice
from relnotes.domain.summary_lines import LineKind
from relnotes.domain.summary_plan import About, Preset, Scope
from relnotes.exchange.composing import compose
from relnotes.exchange.wording import words
from relnotes.journal import (
    contributions,
    letterheads,
    relationships,
    roles,
    stakes,
    summaries,
    summary_drafts,
)
from relnotes.journal.access import Writer
from tests.desktop.looking import shown
from tests.exchange.summaries import review

DAY = dt.date(2026, 10, 21)
ME, THEM = Side.ME, Side.THEM


def _begin(writer: Writer) -> dict[str, int]:
    ana = relationships.add(writer, PersonDraft("Ana Berg"))
    ben = relationships.add(writer, PersonDraft("Ben Cole"))
    firm = relationships.add(
        writer, PersonDraft("Harbour Works", counterpart=Counterpart.ORGANISATION)
    )
    relationships.add_member(writer, firm, person_id=ben)
    roles.give(writer, RoleDraft(ana, ME, "Adviser"))
    made = {"ana": ana, "ben": ben, "firm": firm}
    for name, person, side in (("plan", ana, ME), ("deck", ana, THEM), ("walk", ben, ME)):
        made[name] = contributions.log(
            writer, ContributionDraft(person, side, f"The {name}", "It held", day=DAY)
        )
    made["need"] = stakes.add(writer, StakeDraft(ana, THEM, StakeKind.NEED, "A plan", since=DAY))
    return made


@pytest.fixture
def ids(live: Live) -> dict[str, int]:
    return live.do("Begin", _begin)


@pytest.fixture
def page(qtbot: QtBot, live: Live, services: Services, ids: dict[str, int]) -> SummariesPage:
    """The page with a summary for Ana."""
    made = shown(qtbot, SummariesPage(live, services), (1100, 760))
    made.show_place(Place("summaries", ids["ana"], "for"))
    return made


def _lines(page: SummariesPage) -> list[str]:
    assert page.document is not None
    return [row.what for row in page.document.rows]


def _without(page: SummariesPage, name: str, ids: dict[str, int]) -> None:
    page.set_choice(left_out(page.choice, {(LineKind.CONTRIBUTION, ids[name])}))


def _send(page: SummariesPage) -> int:
    """What an export keeps."""
    draft = page.making.shown
    assert draft is not None
    page.sending.keep(draft)
    return page.live.read(summaries.listed)[0].id


def _labels(page: SummariesPage) -> str:
    return "\n".join(one.text() for one in page.findChildren(QLabel) if one.isVisible())


def test_a_draft_is_taken_up_where_it_was_left(
    page: SummariesPage, live: Live, ids: dict[str, int]
) -> None:
    """By its name, with what was left out, its period, language and paper; and others go on."""
    page.making.keep_as("For Thursday")
    _without(page, "plan", ids)
    page.making.decide_language("de")
    page.making.decide_paper("us-letter")
    page.panel.period.choose(Preset.LAST_TWELVE)
    page.choose_people((ids["ben"],))
    assert (page.making.draft, page.choice.left_out) == (None, frozenset())
    (draft,) = live.read(summary_drafts.kept)
    page.show_place(Place("summaries", draft.id))
    assert page.making.draft is not None
    assert page.making.people == (ids["ana"],)
    assert "The plan" not in _lines(page)
    assert page.document is not None
    assert page.document.language == "de"
    assert (page.making.paper, page.panel.period.preset) == ("us-letter", Preset.LAST_TWELVE)
    assert page.place() == Place("summaries", draft.id)


def test_each_decision_on_a_draft_is_one_step_that_undo_takes_back(
    page: SummariesPage, live: Live, ids: dict[str, int]
) -> None:
    page.making.keep_as("For Thursday")
    _without(page, "plan", ids)
    assert live.reach.undo == "Change a draft of a summary"
    assert "The plan" not in _lines(page)
    live.undo()
    assert "The plan" in _lines(page)
    live.undo()
    assert page.making.draft is None
    assert live.read(summary_drafts.kept) == ()


def test_drafts_are_renamed_duplicated_and_thrown_by_mouse_and_keys(
    qtbot: QtBot, page: SummariesPage, live: Live, ids: dict[str, int]
) -> None:
    page.making.keep_as("For Thursday")
    (line,) = live.read(summary_drafts.kept)
    menu = page.panel.keeping.drafts.menu_of(line)
    words_ = [one.text() for one in menu.actions()]
    assert words_ == ["Take it up", "Rename…", "Duplicate…", "Delete"]
    rename = page.asking.rename(line.id, line.name)
    rename.name.setText("  ")
    rename.accept()
    assert rename.isVisible(), "a draft has a name"
    rename.name.setText("For Friday")
    rename.accept()
    copy = page.asking.duplicate(line.id, "For Friday")
    copy.name.setText("For Monday")
    copy.accept()
    drafts = page.panel.keeping.drafts
    assert [one.name for one in live.read(summary_drafts.kept)] == ["For Monday", "For Friday"]
    assert [row.accessibleName() for row in drafts.rows] == ["For Monday", "For Friday, open here"]
    page.activateWindow()
    qtbot.waitUntil(lambda: page.isActiveWindow() and drafts.rows[0].isVisible())
    drafts.rows[0].setFocus()
    QTest.keyClick(drafts.rows[0], Qt.Key.Key_Delete)
    assert [one.name for one in live.read(summary_drafts.kept)] == ["For Friday"]


def test_a_template_decides_for_others_and_knows_nobody(
    page: SummariesPage, live: Live, ids: dict[str, int]
) -> None:
    _without(page, "plan", ids)
    page.set_choice(replace(page.choice, kind=SummaryKind.MENTORING, title="For Ana alone"))
    page.making.keep_template("Half a year")
    (template,) = live.read(summary_drafts.kept)
    assert (template.template, template.people) == (True, ())
    page.choose_people((ids["ben"],))
    page.set_choice(replace(page.choice, kind=SummaryKind.CONTRACT))
    page.panel.keeping.templates.opened.emit(template.id)
    assert page.choice.kind is SummaryKind.MENTORING
    assert (page.choice.title, page.choice.left_out) == ("", frozenset())
    assert page.making.people == (ids["ben"],)
    assert page.making.draft is None


def test_everything_in_a_role_and_a_house_with_its_people(
    page: SummariesPage, ids: dict[str, int]
) -> None:
    dialog = page.ask_people()
    dialog.scopes.setCurrentIndex(dialog.scopes.findData(Scope.ROLE.value))
    assert not dialog.confirm.isEnabled(), "nothing is marked yet"
    dialog.one.setCurrentRow(0)
    dialog.accept()
    assert page.making.about == About(Scope.ROLE, word="Adviser")
    assert page.document is not None
    assert page.document.title == "My work as Adviser"
    dialog = page.ask_people()
    dialog.scopes.setCurrentIndex(dialog.scopes.findData(Scope.ORGANISATION.value))
    dialog.one.setCurrentRow(0)
    dialog.accept()
    assert page.making.people == (ids["firm"], ids["ben"])
    assert "The walk" in _lines(page)


def test_a_showing_marks_the_lines_told(
    page: SummariesPage, live: Live, ids: dict[str, int]
) -> None:
    page.copies.open(_send(page))
    dialog = page.copies.ask_shown()
    assert dialog is not None
    assert dialog.to_whom.text() == "Ana Berg"
    dialog.accept()
    assert "Shown to Ana Berg, today" in _labels(page)
    assert live.read(contributions.card, ids["plan"]).acknowledged_day == live.today()


def test_two_copies_say_what_moved(page: SummariesPage, live: Live, ids: dict[str, int]) -> None:
    first = _send(page)
    page.copies.open(first)
    assert page.copies.ask_compare() is None, "there is no earlier one"
    assert not page.copy_panel.compare.isVisible()
    live.do("Meet", stakes.set_state, ids["need"], StakeState.MET)
    page.copies.leave()
    _without(page, "deck", ids)
    page.copies.open(_send(page))
    assert page.copy_panel.compare.isVisible()
    dialog = page.copies.ask_compare()
    assert dialog is not None
    said = [one.text() for one in dialog.findChildren(QLabel)]
    assert "A plan: open → met" in said
    assert "No longer on it" in said
    assert "21 Oct · The deck · work" in said


def _png() -> bytes:
    picture = QImage(60, 20, QImage.Format.Format_RGB32)
    picture.fill(QColor("#AA00AA"))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")  # type: ignore[call-overload]  # PySide wants bytes
    return bytes(buffer.data().data())


def test_a_letterhead_stands_above_the_page(
    page: SummariesPage, live: Live, tmp_path: Path
) -> None:
    """A colour too light to read is darkened; what is no picture is refused."""
    (tmp_path / "no.gif").write_bytes(b"GIF89a")
    (tmp_path / "logo.png").write_bytes(_png())
    dialog = page.asking.letterhead()
    dialog.name.setText("Kim Adler")
    dialog.choose_picture = lambda _, then: then(tmp_path / "no.gif")
    dialog.picture.click()
    assert not dialog.no_picture.isVisible()
    dialog.choose_picture = lambda _, then: then(tmp_path / "logo.png")
    dialog.picture.click()
    assert dialog.no_picture.isVisible()
    dialog.take_colour("#ffdd00")
    dialog.accept()
    kept = live.read(letterheads.kept)
    assert kept == {
        "name": "Kim Adler",
        "logo": base64.b64encode(_png()).decode(),
        "accent": "#857300",
    }
    assert page.document is not None
    assert page.document.letterhead.name == "Kim Adler"
    first = sheets(page.document)[0].placed[0].block
    assert first.words() == "Kim Adler"
    assert len(first.marks) == 2


@pytest.mark.parametrize("paper", ["a4", "us-letter"])
def test_the_sheets_have_the_size_of_their_paper(page: SummariesPage, paper: str) -> None:
    page.making.decide_paper(paper)
    size = size_of("us-letter" if paper == "us-letter" else "a4")
    shown = page.preview.paper.size()
    assert abs(shown.height() / shown.width() - size.height / size.width) < 0.01


def test_pages_are_turned(page: SummariesPage) -> None:
    made = compose(review(), Choice(), words())
    long = replace(made, one_page=False, sections=made.sections * 6)
    page.preview.show_document(long)
    assert page.preview.paper.page_count > 2
    page.preview.on.click()
    assert "Page 2 of" in page.preview._page.text()
    page.preview.back.click()
    assert "Page 1 of" in page.preview._page.text()
    assert not page.preview.back.isEnabled()


def test_the_strongest_are_suggested_and_the_rest_can_be_ticked_again(
    page: SummariesPage, live: Live, ids: dict[str, int]
) -> None:
    def log(writer: Writer) -> None:
        for number in range(9):
            contributions.log(writer, ContributionDraft(ids["ana"], ME, f"Note {number}", day=DAY))

    live.do("Log", log)
    dialog = page.ask_lines()
    assert dialog is not None
    dialog.suggest()
    mine = [line for line in _lines(page) if line.startswith(("Note", "The plan"))]
    out = [key for key in page.choice.left_out if key[0] is LineKind.CONTRIBUTION]
    assert len(out) == 4
    assert "The plan" in mine, "it says what came of it"
    assert (LineKind.CONTRIBUTION, ids["deck"]) not in page.choice.left_out


def test_a_pdf_without_typst_is_painted_and_says_what_it_lacks(
    qtbot: QtBot,
    page: SummariesPage,
    services: Services,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def missing(*_: object, **__: object) -> bytes:
        raise Problem(Code.PDF_MISSING)

    monkeypatch.setattr("relnotes.exchange.documents.pdf", missing)
    said: list[str] = []
    monkeypatch.setattr(services.messages, "quiet", lambda text, **_: said.append(text))
    path = tmp_path / "a.pdf"
    assert page.document is not None
    saving.save(services, page, page.document, path, ending="pdf", done=lambda _: None)
    qtbot.waitUntil(lambda: bool(said))
    assert path.read_bytes().startswith(b"%PDF")
    assert "no tags for screen readers" in said[0]


def test_paper_is_printed_in_its_own_inks_whatever_the_screen_shows(page: SummariesPage) -> None:
    assert page.document is not None
    bright = plain_pdf(page.document, "a4")
    before = current()
    set_current(DARK)
    try:
        assert len(plain_pdf(page.document, "a4")) == len(bright)
        assert current() is DARK
    finally:
        set_current(before)
