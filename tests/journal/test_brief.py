"""The brief: what is worth having in mind before a meeting, and nothing that is over."""

from dataclasses import replace
from itertools import product

import pytest

from relnotes.domain.growth import GoalDraft
from relnotes.domain.happenings import ContributionDraft, EntryDraft, PointDraft, PromiseDraft
from relnotes.domain.kinds import (
    Confidence,
    PointState,
    Side,
    StakeKind,
    StakeSource,
    StakeState,
    TermKind,
)
from relnotes.domain.people import PersonDraft, TermDraft
from relnotes.domain.sides import RoleDraft, StakeDraft
from relnotes.exchange import documents
from relnotes.exchange.briefing import briefing
from relnotes.exchange.wording import words
from relnotes.journal import (
    brief,
    contributions,
    entries,
    goals,
    people,
    promises,
    relationships,
    rhythms,
    roles,
    stakes,
    talking_points,
)
from relnotes.journal.brief import Brief
from relnotes.journal.store import Journal
from tests.conftest import NOW, ago

TODAY = NOW.date()
ME, THEM = Side.ME, Side.THEM


def _ana(journal: Journal) -> int:
    return journal.do("Add", relationships.add, PersonDraft("Ana Petrović")).value


def _brief(journal: Journal, *people: int) -> tuple[Brief, ...]:
    return journal.read(brief.of_all, people, TODAY)


@pytest.mark.parametrize(("ahead", "shown"), [(5, True), (0, True), (-1, False)])
def test_the_next_meeting_is_known(journal: Journal, ahead: int, shown: bool) -> None:
    """It stood in Today alone; whoever prepares wants to see that it is on Thursday."""
    ana = _ana(journal)
    journal.do("Book", rhythms.book, ana, ago(-ahead))
    (seen,) = _brief(journal, ana)
    assert seen.next_day == (ago(-ahead) if shown else None)
    titles = [section.title for section in briefing([seen], TODAY, words()).sections]
    assert ("Next meeting" in titles) is shown


def test_nothing_written_is_nothing_to_have_in_mind(journal: Journal) -> None:
    (seen,) = _brief(journal, _ana(journal))
    assert seen.last is None
    assert not any((seen.settled, seen.moved, seen.points, seen.promises, seen.to_thank))
    page = briefing([seen], TODAY, words())
    assert page.sections == ()
    assert page.notes


def test_what_happened_since_the_last_time(journal: Journal) -> None:
    ana = _ana(journal)
    journal.do("Log", entries.log, EntryDraft((ana,), "Long ago", day=ago(40)))
    journal.do("Log", entries.log, EntryDraft((ana,), "Last time", day=ago(9)))
    journal.do("Log", entries.log, EntryDraft((ana,), "Planned", day=ago(-3)))
    kept = journal.do("Promise", promises.make, PromiseDraft(ana, ME, "Send the scope")).value
    journal.do("Keep", promises.keep, kept, ago(2))
    early = journal.do("Promise", promises.make, PromiseDraft(ana, ME, "Before that")).value
    journal.do("Keep", promises.keep, early, ago(20))
    need = journal.do(
        "Need", stakes.add, StakeDraft(ana, THEM, StakeKind.NEED, "A short page", since=ago(30))
    ).value
    journal.do("State", stakes.set_state, need, StakeState.MET, day=ago(1))
    (seen,) = _brief(journal, ana)
    assert seen.last is not None
    assert seen.last.title == "Last time"
    assert [one.what for one in seen.settled] == ["Send the scope"]
    assert [one.what for one in seen.moved] == ["A short page"]


def test_talking_points_carry_forward_until_they_are_settled(journal: Journal) -> None:
    ana = _ana(journal)
    first, second, third = (
        journal.do("Note", talking_points.note, PointDraft(ana, side, what)).value
        for side, what in ((ME, "The date"), (THEM, "The annex"), (ME, "The invoice"))
    )
    journal.do("Order", talking_points.arrange, (third, first, second))
    journal.do("Talk", talking_points.settle, first, PointState.DONE)
    (seen,) = _brief(journal, ana)
    assert [one.what for one in seen.points] == ["The invoice", "The annex"]
    assert [one.what for one in journal.read(talking_points.settled, ana)] == ["The date"]
    journal.do("Again", talking_points.settle, first, PointState.OPEN)
    assert [one.id for one in journal.read(talking_points.to_bring_up, ana)] == [
        third,
        first,
        second,
    ]


def test_roles_that_are_over_are_not_todays(journal: Journal) -> None:
    ana = _ana(journal)
    journal.do("Role", roles.give, RoleDraft(ana, ME, "adviser", since=ago(90)))
    old = journal.do("Role", roles.give, RoleDraft(ana, ME, "auditor", since=ago(90))).value
    journal.do("End", roles.end, old, ago(30))
    journal.do("Role", roles.give, RoleDraft(ana, THEM, "sponsor", since=ago(90)))
    (seen,) = _brief(journal, ana)
    assert [one.name for one in seen.roles] == ["adviser"]


def test_who_is_gone_is_left_out(journal: Journal) -> None:
    ana = _ana(journal)
    assert [one.header.id for one in _brief(journal, 4711, ana)] == [ana]


def test_what_is_private_stays_off_the_page(journal: Journal) -> None:
    """On the screen it is there, for whoever wrote it; on paper it is not, and is counted."""
    ana = _ana(journal)
    told = Confidence.IN_CONFIDENCE
    journal.do("Log", entries.log, EntryDraft((ana,), "SECRET meeting", confidence=told))
    promise = PromiseDraft(ana, THEM, "SECRET promise", confidence=told)
    journal.do("Promise", promises.make, promise)
    gift = ContributionDraft(ana, THEM, "SECRET gift", confidence=told)
    journal.do("Log", contributions.log, gift)
    journal.do("Log", contributions.log, ContributionDraft(ana, THEM, "Open praise"))
    (seen,) = _brief(journal, ana)
    assert seen.last is not None
    assert seen.held_back == 3
    for ending in ("html", "md", "csv"):
        page = documents.render(briefing([seen], TODAY, words()), ending).decode()
        assert "SECRET" not in page
        assert "Open praise" in page


def test_needs_and_expectations_stand_apart(journal: Journal) -> None:
    ana = _ana(journal)
    for kind in StakeKind:
        draft = StakeDraft(ana, THEM, kind, f"Guessed {kind}", source=StakeSource.ASSUMED)
        journal.do("Guess", stakes.add, draft)
    (section,) = briefing(_brief(journal, ana), TODAY, words()).sections
    assert {part.title: [row.what for row in part.rows] for part in section.parts} == {
        "Needs": ["Guessed need"],
        "Expectations": ["Guessed expectation"],
    }


def test_several_people_are_named_on_one_page(journal: Journal) -> None:
    ana, ben = _ana(journal), journal.do("Add", relationships.add, PersonDraft("Ben")).value
    for one in (ana, ben):
        journal.do("Note", talking_points.note, PointDraft(one, ME, f"Point {one}"))
    page = briefing(_brief(journal, ana, ben), TODAY, words())
    assert page.title == "Ana Petrović and Ben"
    assert [one.title.partition(":")[0] for one in page.sections] == ["Ana Petrović", "Ben"]


@pytest.mark.parametrize("language", ["en", "de"])
def test_every_word_of_a_brief_is_used(journal: Journal, language: str) -> None:
    ana, ben = _ana(journal), journal.do("Add", relationships.add, PersonDraft("Ben")).value
    for act, draft in (
        (entries.log, EntryDraft((ana,), "Last time", day=ago(9))),
        (talking_points.note, PointDraft(ana, ME, "The date")),
        (promises.make, PromiseDraft(ana, ME, "Send it")),
        (promises.make, PromiseDraft(ana, THEM, "Call back")),
        (contributions.log, ContributionDraft(ana, ME, "Mine")),
        (contributions.log, ContributionDraft(ana, THEM, "Theirs")),
        (roles.give, RoleDraft(ana, ME, "adviser")),
        (goals.set_out, GoalDraft(ana, THEM, "Say the number first")),
        (relationships.add, PersonDraft("Cleo", terms=(TermDraft(TermKind.HOURS, "Tuesdays"),))),
    ):
        journal.do("Act", act, draft)  # type: ignore[arg-type]  # each with its own draft
    journal.do("Book", rhythms.book, ana, ago(-3))
    journal.do("Answer", relationships.answer, ana, "interested", THEM, "Rowing")
    for kind, side in product(StakeKind, Side):
        guess = StakeDraft(ana, side, kind, "A page", source=StakeSource.ASSUMED)
        journal.do("Guess", stakes.add, guess)
        known = StakeDraft(ana, side, kind, "A date", source=StakeSource.SAID, since=ago(40))
        told = journal.do("Known", stakes.add, known).value
        journal.do("State", stakes.set_state, told, StakeState.UNMET, day=ago(2))
    kept, dropped = (
        journal.do("Promise", promises.make, PromiseDraft(ana, THEM, what)).value
        for what in ("Kept", "Dropped")
    )
    journal.do("Keep", promises.keep, kept, ago(1))
    journal.do("Drop", promises.drop, dropped, "No use", ago(1))
    asked: set[str] = set()

    class Asked(dict[str, str]):
        def __getitem__(self, key: str) -> str:
            asked.add(key)
            return super().__getitem__(key)

    there = words(language)
    listening = replace(there, table=Asked(there.table))
    cleo = journal.read(people.found, "Cleo").id
    briefing(_brief(journal, ana, cleo), TODAY, listening)
    briefing(_brief(journal, ben), TODAY, listening)
    assert there.language == language
    assert {key for key in there.table if key.startswith("brief ")} <= asked
