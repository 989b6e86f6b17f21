"""What a value summary tells: which lines, in which order, how many, and what it leaves unsaid."""

import io
import itertools
from dataclasses import replace
from datetime import date

import pytest
from pdfminer.high_level import extract_pages
from pdfminer.layout import LTPage, LTTextContainer

from relnotes.domain.kinds import (
    ContributionKind,
    GoalState,
    Side,
    StakeKind,
    StakeState,
    SummaryKind,
    SummaryLength,
)
from relnotes.domain.summary import Choice, Sections
from relnotes.domain.summary_lines import Contribution, Goal, LineKind, Stake
from relnotes.exchange import pdf
from relnotes.exchange.composing import compose
from relnotes.exchange.paper import Paper
from relnotes.exchange.wording import words
from tests.exchange import summaries
from tests.exchange.papers import FULL, document, page_count, texts


def test_one_page_is_one_page() -> None:
    assert page_count(pdf.pdf(document("review-one-page"))) == 1
    assert page_count(pdf.pdf(document("review-one-page"), paper="us-letter")) == 1
    assert page_count(pdf.pdf(document("review-full"))) > 1


@pytest.mark.parametrize("paper", ["a4", "us-letter"])
@pytest.mark.parametrize("length", [SummaryLength.ONE_PAGE, SummaryLength.TALKING_POINTS])
def test_a_busy_year_is_still_one_page(length: SummaryLength, paper: Paper) -> None:
    review = summaries.review()
    busy = replace(
        review,
        stakes=tuple(replace(one, id=one.id + 100 * n) for n in range(4) for one in review.stakes),
        goals=tuple(Goal(n, f"Goal {n}", n * 10, "a comment so far") for n in range(5)),
        promises=review.promises * 3,
        roles=review.roles * 3,
        lessons=review.lessons * 3,
    )
    made = compose(busy, replace(FULL, length=length), words("en"))
    assert page_count(pdf.pdf(made, paper=paper)) == 1
    shown = [part for section in made.sections for part in section.parts]
    assert all(bool(part.more) is not made.to_speak_from for part in shown)


def test_only_the_mentoring_kind_tells_what_became_of_somebody() -> None:
    """Sessions, the way of goals, skills as both see them, what was agreed, and the look back."""
    material = summaries.mentoring()
    told = {row.what: (row.detail, row.result) for row in document("mentoring").rows if row.key}
    assert told["Give a talk in front of fifty people"] == (
        "Twelve so far, and calm; 20 → 45 → 60 %; with Tomás", "60%",
    )  # fmt: skip
    assert told["Speaking to many"] == (
        "I see: still new → without help; Tomás sees: with help", "seen differently",
    )  # fmt: skip
    assert told["Reading maps"][1] == "passes it on"
    assert told["Every third week"][0] == "How often?; with Tomás"
    assert told["Nobody had asked before"][1] == "李雪"
    assert ("7", "sessions") in {(one.value, one.label) for one in document("mentoring").figures}
    contract = compose(material, replace(FULL, kind=SummaryKind.CONTRACT), words("en"))
    assert not {"Speaking to many", "Every third week"} & {row.what for row in contract.rows}
    none = Sections(skills=False, agreed=False, look_back=False)
    without = compose(material, replace(FULL, kind=SummaryKind.MENTORING, sections=none), words())
    assert not {"Speaking to many", "Every third week"} & {row.what for row in without.rows}


def test_the_way_of_a_goal_stays_within_its_period() -> None:
    rows = {row.what: row for row in document("mentoring").rows}
    curve = rows["Give a talk in front of fifty people"].curve
    assert (curve[0], curve[-1][1], len(curve)) == ((0.0, 0.0), 0.6, 4)
    assert all(0 <= x <= 1 for x, _ in curve)
    assert [x for x, _ in curve] == sorted(x for x, _ in curve)
    assert rows["Publish the field notes"].curve == ()


@pytest.mark.parametrize("paper", ["a4", "us-letter"])
def test_talking_points_are_half_a_page_to_speak_from(paper: Paper) -> None:
    """Nothing but the footer stands in the lower half, which is left for what is noted."""
    made = document("review-talking-points")
    (page,) = extract_pages(io.BytesIO(pdf.pdf(made, paper=paper)))
    assert isinstance(page, LTPage)
    lowest = [one.y0 for one in page if isinstance(one, LTTextContainer)]
    middle = page.height / 2
    assert sum(y < middle for y in lowest) == 2, "the footer and the page's number"
    assert not any(part.title or part.more for one in made.sections for part in one.parts)
    assert not any(row.when for one in made.sections if one.side for row in one.parts[0].rows)


def test_one_page_shows_the_strongest_and_counts_the_rest() -> None:
    mine, theirs = document("review-one-page").sections[:2]
    assert mine.title == "What I brought"
    assert theirs.title == "What Mira brought"
    assert mine.parts[0].rows[0].what == "Rebuilt the traffic model"
    assert mine.parts[0].more == "and 10 more"
    assert len(theirs.parts[0].rows) == 5, "one more than there is room for is shown, not counted"
    assert theirs.parts[0].more == ""


def test_a_full_document_shows_all_the_newest_first() -> None:
    mine = document("review-full").sections[0].parts[0]
    assert len(mine.rows) == 14
    days = [row.day for row in mine.rows if row.day]
    assert days == sorted(days, reverse=True)
    assert sum(row.untold for row in mine.rows) == 3


def test_figures_add_up_by_unit_and_count_needs_apart_from_expectations() -> None:
    shown = [(one.value, one.label, one.detail) for one in document("review-one-page").figures]
    assert shown == [
        ("14", "from me", "€12,000, 1 introduction, 62 hours"),
        ("5", "from Mira", "€48,000, 2 introductions"),
        ("3 of 4", "needs met", "1 at risk"),
        ("1 of 2", "expectations met", ""),
    ]


def test_needs_and_expectations_are_never_in_one_list() -> None:
    kinds = {stake.id: stake.kind for stake in summaries.review().stakes}
    for section in document("review-full").sections:
        for part in section.parts:
            found = {kinds[row.key[1]] for row in part.rows if row.key and row.key[0] == "stake"}
            assert len(found) <= 1


def test_what_was_left_out_leaves_no_trace() -> None:
    secret = "A plan she can defend"
    choice = replace(
        FULL,
        left_out=frozenset({(LineKind.STAKE, 1), (LineKind.EFFECT, 1), (LineKind.PROMISE, 1)}),
    )
    made = compose(summaries.review(), choice, words("en"))
    everything = "\n".join(texts(made))
    assert secret not in everything
    assert "about 40 hours" not in everything
    assert "tide tables" not in everything
    assert ("2 of 3", "needs met") in [(one.value, one.label) for one in made.figures]


def test_a_rewording_stays_in_the_document() -> None:
    material = summaries.review()
    wording = {
        (LineKind.CONTRIBUTION, 1): "Made the\ntraffic  model hold",
        (LineKind.STAKE, 1): "It",
    }
    made = compose(material, replace(FULL, wording=wording), words("en"))
    row = next(row for row in made.rows if row.key == (LineKind.CONTRIBUTION, 1))
    assert row.what == "Made the traffic model hold"
    assert "meets “It”" in row.detail
    assert material == summaries.review()


def test_a_page_of_one_side_says_so() -> None:
    review = summaries.review()
    mine = tuple(line for line in review.contributions if line.side is Side.ME)
    made = compose(replace(review, contributions=mine), Choice(), words("en"))
    assert made.notes == ("This page shows one side only: it does not tell what Mira brought.",)
    few = (*mine, *(line for line in review.contributions if line.id == 31))
    made = compose(replace(review, contributions=few), Choice(), words("en"))
    assert made.notes == ("This page leans to one side: it tells little of what Mira brought.",)
    assert document("review-one-page").notes == ()


def test_an_empty_summary_says_so_and_names_nothing() -> None:
    made = document("empty")
    assert not (made.sections or made.figures or made.bars)
    assert made.notes == ("Nothing is chosen for this period yet.",)


def test_what_stayed_private_is_not_even_counted_in_the_document() -> None:
    review = summaries.review()
    assert compose(review, FULL, words("en")) == compose(
        replace(review, held_back=0), FULL, words("en")
    )


def test_open_stakes_of_a_period_across_years_carry_their_year() -> None:
    stake = Stake(1, Side.ME, StakeKind.NEED, "x", StakeState.UNMET, due=date(2026, 3, 1))
    made = compose(replace(summaries.mentoring(), stakes=(stake,)), FULL, words("en"))
    assert "1 Mar 2026" in [row.when for row in made.rows]


@pytest.mark.parametrize("language", ["en", "en_GB", "xx", "../en", ""])
def test_an_unknown_language_is_english(language: str) -> None:
    assert words(language).language == "en"


def test_every_word_of_a_document_is_used() -> None:
    """An unused word would be translated for nothing; a missing one fails in `compose`."""
    asked: set[str] = set()

    class Asked(dict[str, str]):
        def __getitem__(self, key: str) -> str:
            asked.add(key)
            return super().__getitem__(key)

    english = words("en")
    listening = replace(
        english, table=Asked(english.table), one=Asked(english.one), other=Asked(english.other)
    )
    every = [replace(one, kind=kind) for kind in ContributionKind for one in _one_of_each_side()]
    goals = tuple(Goal(n, "goal", state=state) for n, state in enumerate(GoalState))
    states = tuple(
        Stake(n, side, kind, "stake", state)
        for n, (side, kind, state) in enumerate(itertools.product(Side, StakeKind, StakeState))
    )
    review = replace(summaries.review(), contributions=tuple(every), goals=goals, stakes=states)
    thin = replace(review, contributions=summaries.review().contributions[:-4])
    for material in (
        summaries.review(),
        review,
        thin,
        replace(review, role="Adviser"),
        summaries.many(9),
        summaries.many(0),
        summaries.mentoring(),
        replace(summaries.many(1), contributions=summaries.review().contributions[:9]),
    ):
        for kind, length in itertools.product(SummaryKind, SummaryLength):
            compose(material, replace(FULL, kind=kind, length=length), listening)
    elsewhere = ("brief ", "calendar ", "vault ", "agreement ")
    others = {key for key in english.table if key.startswith(elsewhere)}
    assert asked >= {*english.table, *english.one} - {"people", "language"} - others


def _one_of_each_side() -> list[Contribution]:
    day = summaries.SINCE
    return [
        Contribution(side is Side.ME, side, day, "x", evidence="mail", acknowledged_on=None)
        for side in Side
    ]
