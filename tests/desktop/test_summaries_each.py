"""One document for each of several people: leafed through, saved together, kept as copies."""

import datetime as dt
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from relnotes.desktop.jobs import Cancelled
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Services
from relnotes.desktop.pages.summaries import SummariesPage
from relnotes.domain.happenings import ContributionDraft
from relnotes.domain.kinds import RelationshipKind, Side, SummaryKind
from relnotes.domain.people import PersonDraft
from relnotes.domain.problem import Code, Problem
from relnotes.exchange import one_each
from relnotes.exchange.document import Document
from relnotes.journal import contributions, relationships, summaries, summary_drafts
from relnotes.journal.access import Writer
from tests.desktop.looking import shown

DAY = dt.date(2026, 10, 21)
MENTEES = ("Mei-Ling Chen", "Jomo Okafor", "Lucía: Ibarra")


def _begin(writer: Writer) -> list[int]:
    """Three mentees, each with one line of mine."""
    made = []
    for name in MENTEES:
        person = relationships.add(writer, PersonDraft(name, kind=RelationshipKind.MENTEE))
        contributions.log(writer, ContributionDraft(person, Side.ME, f"Read with {name}", day=DAY))
        made.append(person)
    return made


@pytest.fixture
def page(qtbot: QtBot, live: Live, services: Services) -> SummariesPage:
    """The page with the three, one document each."""
    people = live.do("Begin", _begin)
    made = shown(qtbot, SummariesPage(live, services), (1100, 760))
    made.choose_people(tuple(people))
    made.panel.each.tick.box.click()
    return made


def _title(page: SummariesPage) -> str:
    assert page.document is not None
    return page.document.title


def test_each_is_leafed_through(page: SummariesPage) -> None:
    """What is decided for one is decided for all; the other names are on nobody's page."""
    each = page.panel.each
    assert _title(page) == "Mentoring with Mei-Ling Chen"
    assert not each.back.isEnabled()
    QTest.keyClick(each.on, Qt.Key.Key_Space)
    assert _title(page) == "Mentoring with Jomo Okafor"
    assert page.document is not None
    assert [row.what for row in page.document.rows] == ["Read with Jomo Okafor"]
    each.on.click()
    assert not each.on.isEnabled()
    each.tick.box.click()
    assert "Jomo Okafor and Lucía: Ibarra" in _title(page)
    assert not each.on.isVisible()


def test_each_is_saved_in_a_file_of_its_own_and_kept(
    qtbot: QtBot, live: Live, services: Services, page: SummariesPage, tmp_path: Path
) -> None:
    """Saved twice, nothing is replaced; one undo takes the copies of one time back."""
    page.sending.choose_file = lambda _, wanted, then: then(tmp_path / wanted.name)
    for _ in range(2):
        page.save_as("md")
        qtbot.waitUntil(lambda: services.jobs.running == 0)
    (folder,) = tmp_path.glob("Value summaries *")
    names = sorted(path.name for path in folder.iterdir())
    assert len(names) == 6
    assert sum("(2)" in name for name in names) == 3
    for name in MENTEES:
        (first, _) = sorted(folder.glob(f"*{name.split()[0].strip(':')}*"), key=str)
        written = first.read_text(encoding="utf-8")
        assert not [other for other in MENTEES if other != name and other in written]
    assert len(live.read(summaries.listed)) == 6
    live.undo()
    assert len(live.read(summaries.listed)) == 3
    kept = live.read(summaries.listed, page.making.people[1])
    assert [line.title for line in kept] == ["Mentoring with Jomo Okafor"]


def test_a_draft_remembers_that_each_gets_one(live: Live, page: SummariesPage) -> None:
    page.making.keep_as("Half a year")
    draft = live.read(summary_drafts.named, "half a year")
    settings = live.read(summary_drafts.settings, draft.id) or {}
    assert settings["each"] is True
    page.panel.each.tick.box.click()
    assert (live.read(summary_drafts.settings, draft.id) or {})["each"] is False


def test_mentees_begin_with_the_kind_for_mentoring(page: SummariesPage) -> None:
    assert page.choice.kind is SummaryKind.MENTORING


def _documents(page: SummariesPage) -> list[Document]:
    batch = page.making.batch
    assert batch is not None
    return [draft.document for draft in batch.drafts(page.live)]


def test_who_cancels_finds_nothing_half_done(page: SummariesPage, tmp_path: Path) -> None:
    folder = tmp_path / "all"
    made = _documents(page)
    pairs = list(zip(made, one_each.places(folder, ["a", "b", "b"], "md"), strict=True))
    assert [path.name for _, path in pairs] == ["a.md", "b.md", "b (2).md"]
    told = []

    def step(share: float, title: str) -> None:
        told.append(title)
        if share > 0.5:
            raise Cancelled

    with pytest.raises(Cancelled):
        one_each.write_each(pairs, "md", paper="a4", step=step)
    assert told == [one.title for one in made]
    assert list(folder.iterdir()) == []


def test_a_folder_in_a_folder_that_is_not_there_is_said(
    page: SummariesPage, tmp_path: Path
) -> None:
    pairs = [(_documents(page)[0], tmp_path / "no" / "such" / "a.md")]
    with pytest.raises(Problem) as met:
        one_each.write_each(pairs, "md", paper="a4")
    assert met.value.code is Code.FOLDER_MISSING
