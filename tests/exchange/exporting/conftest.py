"""Two people of whom something is known, and how all of it is written out."""

import datetime as dt
from pathlib import Path

import pytest

from relnotes.domain.happenings import ContributionDraft, EntryDraft, PromiseDraft
from relnotes.domain.kinds import Confidence, DetailKind, Side
from relnotes.domain.people import Detail, OccasionDraft, PersonDraft
from relnotes.domain.repair import RepairDraft
from relnotes.exchange import exporting
from relnotes.exchange.exporting import Format, Order, Written
from relnotes.journal import attachments, contributions, entries, promises, relationships, repairs
from relnotes.journal.access import Writer
from relnotes.journal.leaving import Wanted
from relnotes.journal.store import Journal

OLD, DAY = dt.date(2025, 3, 2), dt.date(2026, 11, 5)
NOW = dt.datetime(2026, 11, 21, 15, tzinfo=dt.UTC)

ANA = PersonDraft(
    "Ana Petrović",
    about="Rows at dawn\n\n## Not a heading of ours",
    tags=("public health",),
    details=(Detail(DetailKind.EMAIL, "ana@x.example", "work"),),
    occasions=(OccasionDraft("birthday", "1980-01-02"), OccasionDraft("moved in", "--05-01")),
)
FIRM = PersonDraft("A/B: Tools*", tags=("harbour",))


def fill(writer: Writer) -> tuple[int, int]:
    ana, firm = (relationships.add(writer, one) for one in (ANA, FIRM))
    entry = entries.log(
        writer,
        EntryDraft((ana, firm), "Budget: agreed?", body="Calm.\n- [[Sven]] *said* it", day=DAY,
                   time=dt.time(14, 30), minutes=50, place="Quay 3", tags=("board",)),
    )  # fmt: skip
    entries.log(writer, EntryDraft((firm,), "=SUM(A1)", day=OLD))
    entries.log(
        writer, EntryDraft((ana,), "She is leaving", day=DAY, confidence=Confidence.IN_CONFIDENCE)
    )
    contributions.log(writer, ContributionDraft(ana, Side.ME, "Ran the rehearsal", day=OLD))
    contributions.log(
        writer, ContributionDraft(ana, Side.ME, "Paid for it", confidence=Confidence.PRIVATE)
    )
    promises.make(writer, PromiseDraft(firm, Side.ME, "Send the map", due=DAY))
    case = repairs.open(writer, RepairDraft(firm, "I was late", my_part="Mine"))
    repairs.write(writer, case, "their_part", "They had changed the hour")
    attachments.attach(writer, ana, "plan [1].pdf", "application/pdf", b"%PDF 1")
    attachments.attach(writer, firm, "plan (1).pdf", "application/pdf", b"%PDF 2")
    assert entry
    return ana, firm


@pytest.fixture
def people(journal: Journal) -> tuple[int, int]:
    """Two people, one of them with things that do not leave by themselves."""
    return journal.do("Fill", fill).value


def write(journal: Journal, sort: Format, path: Path, wanted: Wanted | None = None) -> Written:
    return journal.read(exporting.write, Order(sort, path, wanted or Wanted()), NOW)
