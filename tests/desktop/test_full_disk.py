"""A disk that takes nothing more: the change is rolled back, the words stay, and work goes on."""

import resource
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from relnotes.desktop.dialogs.log import LogDialog
from relnotes.desktop.dialogs.stake import StakeDialog
from relnotes.desktop.drafts import EVERY, Drafted
from relnotes.desktop.live import Live
from relnotes.desktop.main_window import MainWindow
from relnotes.desktop.pages.page import Place, Services
from relnotes.desktop.pages.relationship.about import AboutTab
from relnotes.desktop.pages.relationship.answer_box import AnswerEdit
from relnotes.desktop.parts.labels import Label
from relnotes.domain.kinds import Side, StakeKind
from relnotes.domain.people import PersonDraft
from relnotes.journal import backups, drafts, entries, examine, people, relationships, stakes
from relnotes.journal.store import Journal
from tests.desktop.sides import show

LONG = "Calm and direct, and every word of it should stay. " * 1_000
"""More than fits into what the file has left over."""

Trouble = Callable[[], AbstractContextManager[None]]


@pytest.fixture(params=["full", "refused"])
def trouble(request: pytest.FixtureRequest, journal: Journal) -> Trouble:
    """Within it nothing can be written: the database is out of pages, or the system refuses."""

    @contextmanager
    def full() -> Iterator[None]:
        connection = journal._writer.raw_connection()
        cursor = connection.cursor()
        (pages,) = cursor.execute("PRAGMA page_count").fetchone()
        cursor.execute(f"PRAGMA max_page_count={pages}")
        connection.close()
        yield
        connection = journal._writer.raw_connection()
        connection.cursor().execute("PRAGMA max_page_count=1073741823")
        connection.close()

    @contextmanager
    def refused() -> Iterator[None]:
        before = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, before[1]))
        try:
            yield
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, before)

    found: dict[str, Trouble] = {"full": full, "refused": refused}
    return found[str(request.param)]


def says(widget: QWidget) -> str:
    return "\n".join(one.text() for one in widget.findChildren(Label) if one.isVisible())


def stands_as_before(journal: Journal) -> None:
    found = journal.read(examine.examine)
    assert found.good
    assert found.counts["relationship"] == 1


MEANT = "write-protected or gone. Nothing was lost: see to it and try again."


def test_the_log_dialog_keeps_its_words_and_saves_when_there_is_room(
    qtbot: QtBot, live: Live, services: Services, journal: Journal, ana: int, trouble: Trouble
) -> None:
    dialog = LogDialog(live, services, Place("relationships", ana, "overview"))
    qtbot.addWidget(dialog)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    dialog.show()
    dialog.what.setText("Budget agreed")
    dialog.text.setPlainText(LONG)
    with trouble():
        dialog.confirm.click()
        assert dialog.isVisible()
        assert MEANT in says(dialog)
        assert (dialog.what.text(), dialog.text.toPlainText()) == ("Budget agreed", LONG)
        assert live.read(entries.recent) == ()
        stands_as_before(journal)
    dialog.confirm.click()
    assert not dialog.isVisible()
    assert live.read(entries.recent)[0].title == "Budget agreed"
    live.undo()
    assert live.reach.undo == "Add", "it was one step, and the one that failed was none"
    assert journal.read(examine.examine).good


@pytest.mark.parametrize("trouble", ["refused"], indirect=True)  # what is short fits somewhere
def test_the_stake_dialog_keeps_its_words_too(
    qtbot: QtBot, live: Live, services: Services, journal: Journal, ana: int, trouble: Trouble
) -> None:
    over = QWidget()
    qtbot.addWidget(over)
    dialog = StakeDialog(live, services, ana, over, side=Side.THEM, kind=StakeKind.NEED)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    dialog.show()
    words = LONG[:990].strip()
    dialog.what.setText(words)
    with trouble():
        dialog.confirm.click()
        assert dialog.isVisible()
        assert MEANT in says(dialog)
        assert dialog.what.text() == words
        assert live.read(stakes.of, ana) == ()
        stands_as_before(journal)
    dialog.confirm.click()
    (kept,) = live.read(stakes.of, ana)
    assert kept.what == words


def test_an_answer_stays_open_where_it_is_written(
    qtbot: QtBot, live: Live, services: Services, journal: Journal, ana: int, trouble: Trouble
) -> None:
    tab = AboutTab(live, services)
    show(qtbot, live, tab, ana)
    key = next(iter(tab.boxes))
    tab.answer(key)
    (editor,) = tab.boxes[key].findChildren(AnswerEdit)
    editor.setPlainText(LONG)
    with trouble(), qtbot.waitSignal(services.messages.problem_met) as met:
        QTest.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert MEANT in met.args[0]
    (still,) = tab.boxes[key].findChildren(AnswerEdit)
    assert still.isVisible()
    assert still.toPlainText() == LONG
    assert live.read(relationships.answers, ana) == ()
    stands_as_before(journal)
    QTest.keyClick(still, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (answer,) = live.read(relationships.answers, ana)
    assert answer.answer == LONG.strip()


def test_a_draft_is_told_of_once_and_kept_when_there_is_room(
    qtbot: QtBot, live: Live, ana: int, trouble: Trouble
) -> None:
    told: list[object] = []
    live.troubled.connect(told.append)
    drafted = Drafted(live, "somewhere", lambda: {"text": LONG}, live)
    drafted.begin()
    with trouble():
        drafted.keep()
        drafted.keep()
        assert len(told) == 1
    qtbot.waitUntil(lambda: live.read(drafts.text, "somewhere") is not None, timeout=EVERY * 40)
    assert LONG in str(live.read(drafts.text, "somewhere"))
    drafted.end()


def test_a_backup_that_does_not_fit_leaves_nothing_and_works_later(
    qtbot: QtBot, window: MainWindow, journal: Journal, live: Live, services: Services
) -> None:
    live.do("Add", relationships.add, PersonDraft("Bo"))
    keeper = services.keeper
    keeper.keep(journal, live)
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, before[1]))
    try:
        with qtbot.waitSignal(keeper.told):
            keeper.back_up()
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    line = keeper.line()
    assert line is not None
    assert (line.text, line.late) == ("Saved, but not backed up", True)
    assert list(keeper.folder.glob("*.relnotes")) == []
    with qtbot.waitSignal(keeper.made):
        keeper.back_up()
    (made,) = backups.listed(keeper.folder)
    assert made.counts["relationship"] == 1
    line = keeper.line()
    assert line is not None
    assert line.text.startswith("Saved · backed up")
    keeper.let_go()


def test_a_drive_that_is_gone_is_said_and_work_goes_on_when_it_is_back(
    live: Live, journal: Journal, ana: int
) -> None:
    """The database went on writing into a file that was moved away, and said that all was saved."""
    path, away = journal.path, journal.path.with_name("away")
    path.rename(away)
    with pytest.raises(Exception) as met:
        live.do("Rename", relationships.rename, ana, "Ana Lind")
    assert "moved" in str(met.value)
    with pytest.raises(Exception, match="moved"):
        live.undo()
    away.rename(path)
    live.do("Rename", relationships.rename, ana, "Ana Lind")
    assert live.read(people.name_of, ana) == "Ana Lind"


def test_a_file_that_a_service_replaced_is_not_written_behind_its_back(
    live: Live, journal: Journal, ana: int, tmp_path: Path
) -> None:
    other = tmp_path / "other"
    other.write_bytes(journal.path.read_bytes())
    aside = tmp_path / "aside"
    journal.path.rename(aside)
    other.rename(journal.path)
    with pytest.raises(Exception, match="moved"):
        live.do("Rename", relationships.rename, ana, "Ana Lind")
    journal.path.unlink()
    aside.rename(journal.path)
