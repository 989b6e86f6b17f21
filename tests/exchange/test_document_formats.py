"""One document, all formats: the same texts in each, none of them read as anything but text.

The references in `tests/data/summary` are written anew with `RELNOTES_WRITE_REFERENCES=1`;
look at what changed before keeping it.
"""

import csv
import io
import json
import os
from collections.abc import Iterator
from dataclasses import replace
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from relnotes.domain.kinds import Side
from relnotes.domain.summary_lines import Contribution
from relnotes.exchange import documents, pdf
from relnotes.exchange.composing import compose
from relnotes.exchange.document import as_data
from relnotes.exchange.markdown import escaped
from relnotes.exchange.paper import Paper
from relnotes.exchange.table import defused
from relnotes.exchange.wording import words
from tests.exchange import summaries
from tests.exchange.papers import CASES, FULL, REFERENCES, document, page_count, texts


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


def test_five_hundred_lines_in_many_scripts_reach_every_format() -> None:
    made = compose(summaries.many(500), FULL, words("en"))
    assert len(made.rows) == 500
    assert page_count(pdf.pdf(made)) > 10
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
    assert page_count(pdf.pdf(made)) >= 4


@pytest.mark.parametrize("name", CASES)
def test_a_document_survives_as_json(name: str) -> None:
    data = as_data(document(name))
    assert json.loads(json.dumps(data)) == json.loads(json.dumps(data, ensure_ascii=False))


def test_a_right_to_left_document_can_be_set() -> None:
    made = replace(document("review-one-page"), right_to_left=True, language="he")
    assert pdf.pdf(made).startswith(b"%PDF-1.")
    assert '<html lang="he" dir="rtl">' in documents.render(made, "html").decode()
