"""The page of summaries over Ana, with a bit of everything, and Ben."""

import datetime as dt
from decimal import Decimal

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Place, Services
from relnotes.desktop.pages.summaries import SummariesPage
from relnotes.domain.happenings import ContributionDraft, EntryDraft
from relnotes.domain.kinds import Confidence, EntryKind, Side, StakeKind
from relnotes.domain.people import PersonDraft
from relnotes.domain.sides import RoleDraft, StakeDraft
from relnotes.exchange.document import Document
from relnotes.journal import contributions, entries, relationships, roles, stakes
from relnotes.journal.access import Writer
from tests.desktop.looking import shown

DAY = dt.date(2026, 10, 21)
ME, THEM = Side.ME, Side.THEM
Kept = dict[str, int]


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
    return shown(qtbot, SummariesPage(live, services), (1100, 760))


@pytest.fixture
def for_ana(page: SummariesPage, ids: Kept) -> SummariesPage:
    """The page with a summary for Ana."""
    page.show_place(Place("summaries", ids["ana"], "for"))
    return page


def document_of(page: SummariesPage) -> Document:
    assert page.document is not None
    return page.document


def texts_on(page: SummariesPage) -> str:
    """What stands on the paper."""
    return "\n".join(f"{row.what} | {row.detail}" for row in document_of(page).rows)


def labels_of(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())
