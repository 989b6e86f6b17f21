"""Summaries in the journal: whom they are about, drafts of them, and what a showing marks."""

import datetime as dt
from dataclasses import replace

import pytest

from relnotes.domain.happenings import ContributionDraft, EntryDraft, PromiseDraft
from relnotes.domain.kinds import Confidence, Counterpart, Side, SummaryKind, SummaryLength
from relnotes.domain.people import PersonDraft
from relnotes.domain.problem import Code, Problem
from relnotes.domain.sides import AgreementDraft, RoleDraft
from relnotes.domain.summary_plan import About, Landmarks, Preset, Scope, Span
from relnotes.exchange.composing import compose
from relnotes.exchange.document import as_data
from relnotes.exchange.wording import words
from relnotes.journal import (
    agreements,
    contributions,
    entries,
    promises,
    relationships,
    roles,
    summaries,
    summary_copies,
    summary_drafts,
    summary_material,
    summary_scope,
    trash,
)
from relnotes.journal.access import Writer
from relnotes.journal.store import Journal
from relnotes.journal.summary_drafts import Planned

ME, THEM = Side.ME, Side.THEM
SPRING, SUMMER, AUTUMN = dt.date(2026, 3, 1), dt.date(2026, 7, 1), dt.date(2026, 10, 1)
YEAR = dt.date(2026, 1, 1), dt.date(2026, 12, 31)


def _begin(writer: Writer) -> dict[str, int]:
    """Ana (adviser until June, then a friend), Ben (adviser), and a house with Ben in it."""
    ana = relationships.add(writer, PersonDraft("Ana Berg", tags=("audit",)))
    ben = relationships.add(writer, PersonDraft("Ben Cole"))
    house = PersonDraft("Harbour Works", counterpart=Counterpart.ORGANISATION, tags=("audit",))
    firm = relationships.add(writer, house)
    relationships.add_member(writer, firm, person_id=ben)
    relationships.add_member(writer, firm, name="Somebody without a page")
    roles.give(
        writer, RoleDraft(ana, ME, "Adviser", since=dt.date(2026, 1, 1), until=dt.date(2026, 6, 30))
    )
    roles.give(writer, RoleDraft(ben, ME, "adviser"))
    roles.give(writer, RoleDraft(ben, THEM, "Client"))
    made = {"ana": ana, "ben": ben, "firm": firm}
    for name, person, day in (
        ("spring", ana, SPRING), ("summer", ana, SUMMER), ("autumn", ben, AUTUMN),
    ):  # fmt: skip
        made[name] = contributions.log(writer, ContributionDraft(person, ME, name, day=day))
    return made


@pytest.fixture
def ids(journal: Journal) -> dict[str, int]:
    return journal.do("Begin", _begin).value


def _whats(journal: Journal, people: tuple[int, ...], role: str = "") -> list[str]:
    material = journal.read(summary_material.material, people, *YEAR, role=role)
    return [line.what for line in material.contributions]


def test_a_role_is_everything_from_the_time_i_was_in_it(
    journal: Journal, ids: dict[str, int]
) -> None:
    people = journal.read(summary_scope.people, About(Scope.ROLE, word="ADVISER"))
    assert set(people) == {ids["ana"], ids["ben"]}
    assert _whats(journal, people, "adviser") == ["spring", "autumn"]
    assert _whats(journal, people) == ["spring", "summer", "autumn"]


def test_what_an_entry_says_of_my_role_counts_more_than_the_time(
    journal: Journal, ids: dict[str, int]
) -> None:
    def log(writer: Writer) -> None:
        entry = entries.log(
            writer, EntryDraft((ids["ben"],), "A walk", day=AUTUMN, my_role="friend")
        )
        contributions.log(writer, ContributionDraft(ids["ben"], ME, "Listened", day=AUTUMN), entry)

    journal.do("Log", log)
    assert "Listened" not in _whats(journal, (ids["ben"],), "adviser")
    assert "Listened" in _whats(journal, (ids["ben"],))


def test_a_tag_and_a_house_with_its_people(journal: Journal, ids: dict[str, int]) -> None:
    tagged = journal.read(summary_scope.people, About(Scope.TAG, word="Audit"))
    assert set(tagged) == {ids["ana"], ids["firm"]}
    house = About(Scope.ORGANISATION, (ids["firm"],))
    assert journal.read(summary_scope.people, house) == (ids["firm"], ids["ben"])
    journal.do("Throw", trash.throw, "relationship", ids["ben"])
    assert journal.read(summary_scope.people, house) == (ids["firm"],)


def test_only_roles_of_mine_tags_of_people_and_houses_are_offered(
    journal: Journal, ids: dict[str, int]
) -> None:
    offered = journal.read(summary_scope.offered)
    assert [role.lower() for role in offered.roles] == ["adviser"]
    assert offered.tags == ("audit",)
    assert offered.organisations == ((ids["firm"], "Harbour Works"),)


def test_private_promises_are_held_back_and_counted(journal: Journal, ids: dict[str, int]) -> None:
    draft = PromiseDraft(ids["ben"], ME, "Tell nobody", confidence=Confidence.IN_CONFIDENCE)
    journal.do("Promise", promises.make, draft)
    material = journal.read(summary_material.material, (ids["ben"],), *YEAR)
    assert material.promises == ()
    assert material.held_back == 1


def _planned(name: str, *people: int) -> Planned:
    return Planned(
        name, SummaryKind.CONTRACT, SummaryLength.FULL, *YEAR, {"paper": "a4"}, tuple(people)
    )


def test_a_draft_is_no_copy_and_a_copy_no_draft(journal: Journal, ids: dict[str, int]) -> None:
    draft = journal.do("Keep", summary_drafts.keep, _planned("Thursday", ids["ana"])).value
    template = replace(_planned("Half a year"), template=True)
    journal.do("Keep", summary_drafts.keep, template)
    copy = journal.do("Freeze", summaries.freeze, _frozen(journal, ids["ana"])).value
    assert [one.name for one in journal.read(summary_drafts.kept)] == ["Half a year", "Thursday"]
    assert [one.template for one in journal.read(summary_drafts.kept)] == [True, False]
    assert [one.id for one in journal.read(summaries.listed)] == [copy]
    assert journal.read(summary_drafts.settings, draft) == {"paper": "a4"}
    assert journal.read(summary_drafts.settings, copy) is None
    with pytest.raises(Problem) as renamed:
        journal.do("Rename", summary_drafts.rename, copy, "x")
    with pytest.raises(Problem) as revised:
        journal.do("Revise", summary_drafts.revise, copy, _planned("x"))
    assert renamed.value.code is revised.value.code is Code.GONE


def test_drafts_are_found_by_name(journal: Journal, ids: dict[str, int]) -> None:
    draft = journal.do("Keep", summary_drafts.keep, _planned("Thursday", ids["ana"])).value
    assert journal.read(summary_drafts.named, " THURSDAY ").id == draft
    with pytest.raises(Problem) as raised:
        journal.read(summary_drafts.named, "Friday")
    assert raised.value.code is Code.NO_SUCH_DRAFT


def _frozen(journal: Journal, person: int) -> summaries.Frozen:
    from relnotes.domain.summary import Choice

    material = journal.read(summary_material.material, (person,), *YEAR)
    made = compose(material, Choice(), words())
    return summaries.Frozen(
        (person,), made.title, SummaryKind.CONTRACT, SummaryLength.ONE_PAGE, *YEAR, {},
        as_data(made),
    )  # fmt: skip


def test_what_was_shown_is_told_and_undo_takes_it_back(
    journal: Journal, ids: dict[str, int]
) -> None:
    told_before = dt.date(2026, 4, 1)
    journal.do("Tell", contributions.acknowledge, ids["spring"], day=told_before)
    copy = journal.do("Freeze", summaries.freeze, _frozen(journal, ids["ana"])).value
    told = journal.do("Show", summary_copies.show, copy, "Ana and her director", AUTUMN).value
    assert told == 1
    material = journal.read(summary_material.material, (ids["ana"],), *YEAR)
    days = {line.what: line.acknowledged_on for line in material.contributions}
    assert days == {"spring": told_before, "summer": AUTUMN}
    (line,) = journal.read(summaries.listed)
    assert (line.to_whom, line.shown) == ("Ana and her director", AUTUMN)
    journal.undo()
    material = journal.read(summary_material.material, (ids["ana"],), *YEAR)
    assert [one.acknowledged_on for one in material.contributions] == [told_before, None]
    assert journal.read(summaries.listed)[0].shown is None


def test_a_line_that_is_gone_since_does_not_stop_a_showing(
    journal: Journal, ids: dict[str, int]
) -> None:
    copy = journal.do("Freeze", summaries.freeze, _frozen(journal, ids["ana"])).value
    journal.do("Throw", trash.throw, "contribution", ids["spring"])
    assert journal.do("Show", summary_copies.show, copy, "", AUTUMN).value == 1


@pytest.mark.parametrize(
    ("span", "since", "until"),
    [
        (Span(), dt.date(2026, 1, 1), AUTUMN),
        (Span(Preset.SINCE_REVIEW), SPRING, AUTUMN),
        (Span(Preset.SINCE_SUMMARY), dt.date(2026, 1, 1), AUTUMN),
        (Span(Preset.SINCE_AGREED), SUMMER, AUTUMN),
        (Span(Preset.LAST_TWELVE), dt.date(2025, 10, 2), AUTUMN),
        (Span(Preset.OWN, SPRING, SUMMER), SPRING, SUMMER),
        (Span(Preset.OWN), dt.date(2026, 1, 1), AUTUMN),
    ],
)
def test_a_span_has_days_even_where_its_landmark_is_missing(
    span: Span, since: dt.date, until: dt.date
) -> None:
    assert span.days(Landmarks(AUTUMN, review=SPRING, agreed=SUMMER)) == (since, until)


def test_of_an_agreement_that_ends_its_own_period_is_told(
    journal: Journal, ids: dict[str, int]
) -> None:
    """It opened on this year, though what was agreed in the year before ended in January."""
    begun, ends = dt.date(2025, 11, 3), AUTUMN + dt.timedelta(days=9)
    assert journal.read(agreements.term, (ids["ana"],)) is None
    for day in (begun, SPRING):
        draft = AgreementDraft(ids["ana"], day=day, end_day=ends, text="A year")
        journal.do("Agree", agreements.agree, draft)
    assert journal.read(agreements.term, (ids["ana"],)) == (begun, ends)
    marks = Landmarks(AUTUMN, review=SPRING, agreed=begun, ends=ends)
    assert Span(marks.usual).days(marks) == (begun, AUTUMN)
    assert replace(marks, ends=AUTUMN + dt.timedelta(days=90)).usual is Preset.SINCE_REVIEW
    journal.do("Agree", agreements.agree, AgreementDraft(ids["ana"], day=AUTUMN, text="Anew"))
    assert journal.read(agreements.term, (ids["ana"],)) == (AUTUMN, None)
