"""What small pictures open: a month of the strip, a quarter's row, a meter, by mouse and by key."""

import datetime as dt

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from relnotes.desktop.dialogs.weighing import WeighingDialog
from relnotes.desktop.live import Live
from relnotes.desktop.pages.journal import JournalPage
from relnotes.desktop.pages.page import Place, Services
from relnotes.desktop.pages.summaries import SummariesPage
from relnotes.desktop.pages.summarising.lines_dialog import LinesDialog
from relnotes.desktop.parts.charts import Meter
from relnotes.domain.happenings import ContributionDraft, EntryDraft
from relnotes.domain.kinds import Side, StakeKind
from relnotes.domain.people import PersonDraft
from relnotes.domain.sides import StakeDraft
from relnotes.journal import contributions, entries, relationships, stakes

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def ana(live: Live) -> int:
    """Somebody for whom something was brought in May and in October."""
    person = live.do("Add", relationships.add, PersonDraft("Ana Petrović"))
    for month, what in ((5, "Read her deck"), (10, "Found her an auditor")):
        draft = ContributionDraft(person, Side.ME, what, day=dt.date(2026, month, 9))
        live.do("Log", contributions.log, draft)
    return person


@pytest.fixture
def page(qtbot: QtBot, live: Live, services: Services, ana: int) -> SummariesPage:
    """A summary for her, of this year."""
    made = SummariesPage(live, services)
    qtbot.addWidget(made)
    made.resize(1072, 748)
    made.show()
    made.show_place(Place("summaries", ana, "for"))
    return made


def _to(page: SummariesPage, month: int) -> int:
    """Walks to a month of this year by the arrow keys; the answer is its place."""
    strip = page.panel.coverage
    months = [(one.year, one.month) for one in strip._months]
    wanted = months.index((2026, month))
    strip.setFocus()
    QTest.keyClick(strip, Qt.Key.Key_Home)
    for _ in range(wanted):
        QTest.keyClick(strip, Qt.Key.Key_Right)
    return wanted


def test_a_month_of_the_strip_shows_what_counts_in_it(page: SummariesPage) -> None:
    _to(page, 5)
    strip = page.panel.coverage
    assert strip.accessibleDescription().startswith("May 2026: 1 from you, 0 from them")
    QTest.keyClick(strip, Qt.Key.Key_Return)
    (dialog,) = page.findChildren(LinesDialog)
    item = dialog.tree.currentItem()
    assert item is not None
    assert "Read her deck" in item.text(0)
    dialog.close()


def test_an_empty_month_of_the_strip_opens_the_journal_there(
    qtbot: QtBot, page: SummariesPage, live: Live, services: Services, ana: int
) -> None:
    for day in (dt.date(2026, 6, 30), dt.date(2026, 7, 31), dt.date(2026, 8, 1)):
        live.do("Log", entries.log, EntryDraft((ana,), f"Lunch {day.month}", day=day))
    asked: list[Place] = []
    page.go.connect(asked.append)
    strip = page.panel.coverage
    at = _to(page, 7)
    middle = round((at + 0.5) * strip.width() / len(strip._months))
    QTest.mouseClick(strip, LEFT, pos=QPoint(middle, strip.height() // 2))
    assert asked == [Place("journal", None, "2026-07")]
    journal = JournalPage(live, services)
    qtbot.addWidget(journal)
    journal.resize(1000, 700)
    journal.show()
    journal.show_place(asked[0])
    assert [one.entry.title for one in journal.recent.rows] == ["Lunch 7"]


def test_a_row_of_a_quarter_leads_to_it(
    qtbot: QtBot, live: Live, services: Services, ana: int
) -> None:
    draft = StakeDraft(ana, Side.THEM, StakeKind.NEED, "An audit", weight=3)
    need = live.do("Need", stakes.add, draft)
    page = SummariesPage(live, services)
    qtbot.addWidget(page)
    dialog = WeighingDialog(live, services, ana, page)
    chosen: list[int] = []
    dialog.chosen.connect(chosen.append)
    dialog.open()
    QTest.keyClick(dialog.rows[need], Qt.Key.Key_Return)
    assert chosen == [need]
    assert not dialog.isVisible()


def test_a_meter_that_opens_is_pressed_by_keys(qtbot: QtBot) -> None:
    meter = Meter(3, 7, opens=True)
    qtbot.addWidget(meter)
    meter.show()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space):
        with qtbot.waitSignal(meter.pressed):
            QTest.keyClick(meter, key)
    assert Meter(3, 7).focusPolicy() == Qt.FocusPolicy.NoFocus
