"""One document, all formats: the same texts in each, none of them read as anything but text.

The references in `tests/data/summary` are written anew with `RELNOTES_WRITE_REFERENCES=1`;
look at what changed before keeping it.
"""

import csv
import errno
import io
import itertools
import json
import os
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token
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
from relnotes.domain.problem import Code, Problem
from relnotes.domain.summary import Choice, Material, Sections
from relnotes.domain.summary_lines import Contribution, Goal, LineKind, Stake
from relnotes.exchange import documents, pdf
from relnotes.exchange.composing import compose
from relnotes.exchange.document import Document, as_data
from relnotes.exchange.markdown import escaped
from relnotes.exchange.paper import Paper
from relnotes.exchange.table import defused
from relnotes.exchange.wording import words
from tests.exchange import summaries

REFERENCES = Path(__file__).parents[1] / "data" / "summary"
EVERYTHING = Sections(lessons=True)
FULL = Choice(length=SummaryLength.FULL, sections=EVERYTHING)

CASES: dict[str, tuple[Material, Choice]] = {
    "review-one-page": (summaries.review(), Choice()),
    "review-full": (summaries.review(), FULL),
    "review-talking-points": (
        summaries.review(),
        Choice(kind=SummaryKind.APPRAISAL, length=SummaryLength.TALKING_POINTS),
    ),
    "mentoring": (summaries.mentoring(), replace(FULL, kind=SummaryKind.MENTORING)),
    "hostile": (summaries.hostile(), FULL),
    "empty": (replace(summaries.many(0), people=("Mira",)), Choice()),
    "one-line": (summaries.many(1), Choice()),
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with nothing in it."""
    made = tmp_path / "documents"
    made.mkdir()
    return made


def document(name: str) -> Document:
    return compose(*CASES[name], words("en"))


def texts(made: Document) -> list[str]:
    """Every text that a reader of any format must find."""
    found = [made.title, made.caption, made.lead, made.footer, *made.notes]
    found += [text for one in made.figures for text in (one.value, one.label, one.detail)]
    for section in made.sections:
        found.append(section.title)
        for part in section.parts:
            found += [part.title, part.more]
            found += [
                text for row in part.rows for text in (row.when, row.what, row.detail, row.result)
            ]
    return [text for text in found if text]


class Shown(HTMLParser):
    """What a browser shows, and the tags and attributes it was told with."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.parts: list[str] = []
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self._hidden = False
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes.update(name for name, _ in attrs)
        self._hidden = tag == "style"

    def handle_endtag(self, tag: str) -> None:
        self._hidden = False

    def handle_data(self, data: str) -> None:
        if not self._hidden:
            self.parts.append(data)


def inline(tokens: list[Token]) -> Iterator[Token]:
    for token in tokens:
        yield token
        yield from inline(token.children or [])


def markdown_shown(page: str) -> tuple[list[str], set[str]]:
    """The texts that Markdown (with its tables, links and strikes) shows, and its elements."""
    parser = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    tokens = list(inline(parser.parse(page)))
    shown, run = [], ""
    for token in tokens:
        if token.type in ("text", "text_special"):
            run += token.content
        else:
            shown.append(run)
            run = ""
    return [*shown, run], {token.type for token in tokens}


@pytest.mark.parametrize("ending", ["html", "md", "csv"])
@pytest.mark.parametrize("name", CASES)
def test_documents_are_as_their_references(name: str, ending: str) -> None:
    made = documents.render(document(name), ending)
    reference = REFERENCES / f"{name}.{ending}"
    if os.environ.get("RELNOTES_WRITE_REFERENCES"):
        reference.write_bytes(made)
    assert made.decode("utf-8-sig") == reference.read_bytes().decode("utf-8-sig")


@pytest.mark.parametrize("name", CASES)
def test_html_shows_every_text_and_nothing_but_text(name: str) -> None:
    made = document(name)
    page = documents.render(made, "html").decode()
    shown = Shown(page)
    for text in texts(made):
        assert text in shown.parts
    assert not shown.tags & {"script", "img", "link", "a", "iframe", "b", "i", "u", "object"}
    assert not shown.attributes & {"src", "href", "style", "onload", "onclick"}
    assert "default-src 'none'" in page
    assert "url(" not in page


@pytest.mark.parametrize("name", CASES)
def test_markdown_shows_every_text_and_nothing_but_text(name: str) -> None:
    made = document(name)
    shown, elements = markdown_shown(documents.render(made, "md").decode())
    everything = "\n".join(shown)
    for text in texts(made):
        assert text in everything
    assert elements <= {
        "heading_open", "heading_close", "paragraph_open", "paragraph_close", "inline", "text",
        "text_special", "bullet_list_open", "bullet_list_close", "list_item_open",
        "list_item_close", "strong_open", "strong_close", "hardbreak", "hr",
        "blockquote_open", "blockquote_close",
    }  # fmt: skip


@pytest.mark.parametrize("name", CASES)
def test_csv_holds_every_line_and_no_formula(name: str) -> None:
    made = document(name)
    read = list(csv.reader(io.StringIO(documents.render(made, "csv").decode("utf-8-sig"))))
    assert read[0] == list(made.labels.columns)
    assert [(cells[4], cells[5], cells[6]) for cells in read[1:]] == [
        (defused(row.what), defused(row.detail), defused(row.result)) for row in made.rows
    ]
    assert not [cell for cells in read for cell in cells if cell[:1] in set("=+-@\t\r")]


@pytest.mark.parametrize("cell", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "＝1"])
def test_a_cell_is_never_a_formula(cell: str) -> None:
    assert defused(cell) == f"'{cell}"


@pytest.mark.parametrize("cell", ["", "a=1", "40 hours", "'quoted"])
def test_other_cells_stay_as_they_are(cell: str) -> None:
    assert defused(cell) == cell


@given(st.text(max_size=80))
def test_no_text_becomes_markdown(text: str) -> None:
    page = f"- **before** · x\\\n  {escaped(text)}\n\n{escaped(text)}\n\n# {escaped(text)}\n"
    shown, elements = markdown_shown(page)
    assert elements <= {
        "bullet_list_open", "bullet_list_close", "list_item_open", "list_item_close",
        "paragraph_open", "paragraph_close", "inline", "text", "text_special", "hardbreak",
        "strong_open", "strong_close", "heading_open", "heading_close",
    }  # fmt: skip
    # Markdown cannot hold NUL; it shows the replacement sign
    assert "".join(shown).count(" ".join(text.replace("\0", "\ufffd").split())) >= 1


MARKS = st.text("\\`*_{}[]<>()#+-.!|~$&:;=\"'/@^1a x\n\t", max_size=30)


@given(MARKS)
def test_no_run_of_marks_becomes_markdown(text: str) -> None:
    kept = " ".join(text.split())
    shown, elements = markdown_shown(f"{escaped(text)}\n")
    assert elements <= {"paragraph_open", "paragraph_close", "inline", "text", "text_special"}
    assert "".join(shown) == kept


@pytest.mark.parametrize("paper", ["a4", "us-letter"])
@pytest.mark.parametrize("name", CASES)
def test_every_summary_becomes_a_tagged_pdf(name: str, paper: Paper) -> None:
    made = documents.render(document(name), "pdf", paper=paper)
    assert made.startswith(b"%PDF-1.")
    assert made.rstrip().endswith(b"%%EOF")
    assert b"/StructTreeRoot" in made


def test_a_pdf_is_the_same_again() -> None:
    assert pdf.pdf(document("review-full")) == pdf.pdf(document("review-full"))


def test_a_latin_summary_is_accessible_by_the_standard() -> None:
    assert b"pdfuaid" in pdf.pdf(document("review-one-page"))


def test_characters_that_no_font_has_do_not_stop_the_pdf() -> None:
    """PDF/UA-1 refuses a missing glyph; a review on Thursday must not fail over one sign."""
    made = replace(document("one-line"), title="\U0010fffd")
    assert pdf.pdf(made).startswith(b"%PDF-1.")


def test_one_page_is_one_page() -> None:
    assert len(pdf.pictures(document("review-one-page"), ppi=20)) == 1
    assert len(pdf.pictures(document("review-one-page"), ppi=20, paper="us-letter")) == 1
    assert len(pdf.pictures(document("review-full"), ppi=20)) > 1


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
    assert len(pdf.pictures(made, ppi=10, paper=paper)) == 1
    shown = [part for section in made.sections for part in section.parts]
    assert all(bool(part.more) is not made.to_speak_from for part in shown)


def test_only_the_mentoring_kind_tells_what_became_of_somebody() -> None:
    """Sessions, the way of goals, skills as both see them, what was agreed, and the look back."""
    material = summaries.mentoring()
    told = {row.what: (row.detail, row.result) for row in document("mentoring").rows if row.key}
    assert told["Give a talk in front of fifty people"] == (
        "Twelve so far, and calm; 20 → 45 → 60 %; with Tomás", "60 %",
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


def test_five_hundred_lines_in_many_scripts_reach_every_format() -> None:
    made = compose(summaries.many(500), FULL, words("en"))
    assert len(made.rows) == 500
    assert len(pdf.pictures(made, ppi=10)) > 10
    html = Shown(documents.render(made, "html").decode()).parts
    markdown = "\n".join(markdown_shown(documents.render(made, "md").decode())[0])
    table = documents.render(made, "csv").decode("utf-8-sig")
    for name in summaries.SCRIPTS:
        assert any(name in part for part in html)
        assert name in markdown
        assert name in table


def test_a_text_longer_than_a_page_is_not_lost() -> None:
    lines = (Contribution(1, Side.ME, summaries.SINCE, "word " * 3000, effect="x" * 9000),)
    made = compose(replace(summaries.review(), contributions=lines), FULL, words("en"))
    assert len(pdf.pictures(made, ppi=10)) >= 4


@pytest.mark.parametrize("name", CASES)
def test_a_document_survives_as_json(name: str) -> None:
    data = as_data(document(name))
    assert json.loads(json.dumps(data)) == json.loads(json.dumps(data, ensure_ascii=False))


def test_a_right_to_left_document_can_be_set() -> None:
    made = replace(document("review-one-page"), right_to_left=True, language="he")
    assert pdf.pdf(made).startswith(b"%PDF-1.")
    assert '<html lang="he" dir="rtl">' in documents.render(made, "html").decode()


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


def test_writing_replaces_the_file_and_leaves_nothing_beside_it(folder: Path) -> None:
    target = folder / "summary.md"
    target.write_text("old")
    documents.write(document("one-line"), "md", target)
    assert target.read_bytes() == documents.render(document("one-line"), "md")
    assert list(folder.iterdir()) == [target]


def test_a_missing_folder_is_a_problem(tmp_path: Path) -> None:
    with pytest.raises(Problem) as raised:
        documents.write(document("empty"), "md", tmp_path / "nowhere" / "summary.md")
    assert raised.value.code is Code.FOLDER_MISSING


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, Code.DISK_FULL),
        (errno.EACCES, Code.NOT_ALLOWED),
        (errno.EROFS, Code.NOT_ALLOWED),
    ],
)
def test_a_failed_write_is_a_problem_and_keeps_the_old_file(
    folder: Path, monkeypatch: pytest.MonkeyPatch, number: int, code: Code
) -> None:
    def fail(descriptor: int) -> None:
        raise OSError(number, os.strerror(number))

    target = folder / "summary.md"
    target.write_text("old")
    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(Problem) as raised:
        documents.write(document("empty"), "md", target)
    assert raised.value.code is code
    assert target.read_text() == "old"
    assert list(folder.iterdir()) == [target]


def test_a_folder_is_no_file_to_write_to(tmp_path: Path) -> None:
    (tmp_path / "summary.md").mkdir()
    with pytest.raises(Problem) as raised:
        documents.write(document("empty"), "md", tmp_path / "summary.md")
    assert raised.value.code is Code.IS_FOLDER


def test_an_unknown_format_is_a_problem() -> None:
    with pytest.raises(Problem) as raised:
        documents.render(document("empty"), "odt")
    assert raised.value.code is Code.FORMAT_UNKNOWN


def test_without_typst_a_pdf_is_a_problem(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "typst", None)
    pdf._compiler.cache_clear()
    with pytest.raises(Problem) as raised:
        documents.render(document("empty"), "pdf")
    assert raised.value.code is Code.PDF_MISSING
