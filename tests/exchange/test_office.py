"""The same document as Word file and as PDF: every word of it, real structure, nothing loaded."""

import base64
import io
import os
import re
import struct
import zipfile
import zlib
from dataclasses import replace

import docx as office
import pytest
from docx.oxml.ns import qn
from docx.table import Table
from hypothesis import given, settings
from hypothesis import strategies as st
from pdfminer.high_level import extract_text_to_fp

from relnotes.domain.problem import Code, Problem
from relnotes.domain.summary import Choice
from relnotes.exchange import documents, pdf
from relnotes.exchange.composing import compose
from relnotes.exchange.document import Document, Letterhead
from relnotes.exchange.letterhead import LARGEST, letterhead_of, packed_picture, readable
from relnotes.exchange.paper import Paper
from relnotes.exchange.wording import called, languages, words
from tests.exchange import summaries
from tests.exchange.papers import CASES, FULL, REFERENCES, document, texts


def picture() -> str:
    """A PNG of 30 by 10 dots, as base64."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        body = kind + data
        return struct.pack(">I", len(data)) + body + struct.pack(">I", zlib.crc32(body))

    rows = b"".join(b"\0" + b"\x22\x68\x6c" * 30 for _ in range(10))
    head = struct.pack(">IIBBBBB", 30, 10, 8, 2, 0, 0, 0)
    made = chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")
    return base64.b64encode(b"\x89PNG\r\n\x1a\n" + made).decode()


def opened(made: Document) -> office.document.Document:
    return office.Document(io.BytesIO(documents.render(made, "docx")))


def shown(file: office.document.Document) -> list[str]:
    """Every paragraph, those in tables too, in the order of the page."""
    found: list[str] = []
    for block in file.iter_inner_content():
        if isinstance(block, Table):
            found += [
                one.text for row in block.rows for cell in row.cells for one in cell.paragraphs
            ]
        else:
            found.append(block.text)
    footers = (file.sections[0].first_page_footer, file.sections[0].footer)
    return [*found, *(one.paragraphs[0].text for one in footers)]


def said_by(content: bytes) -> str:
    """The words of a PDF in the order in which they are set."""
    words_ = io.StringIO()
    extract_text_to_fp(io.BytesIO(content), words_, laparams=None)
    return words_.getvalue()


def squeezed(text: str) -> str:
    """The signs alone: a page breaks lines and words where it must."""
    return re.sub(r"[\s\u200b\u00ad]+", "", text)


@pytest.mark.parametrize("name", CASES)
def test_word_shows_every_text(name: str) -> None:
    made = document(name)
    everything = "\n".join(shown(opened(made)))
    for text in texts(made):
        assert text in everything


@pytest.mark.parametrize("name", CASES)
def test_a_pdf_says_every_text(name: str) -> None:
    """One page hides nothing either: what it shows is searched for as it stands in the document."""
    made = document(name)
    said = squeezed(said_by(pdf.pdf(made)))
    for text in texts(made):
        assert squeezed(text) in said


@pytest.mark.parametrize("name", [name for name in CASES if name != "mentoring"])
def test_a_pdf_is_as_its_reference(name: str) -> None:
    """Its words in their order; how they look may differ with the fonts of a computer."""
    said = squeezed(said_by(pdf.pdf(document(name)))) + "\n"
    reference = REFERENCES / f"{name}.pdf.txt"
    if os.environ.get("RELNOTES_WRITE_REFERENCES"):
        reference.write_text(said, encoding="utf-8")
    assert said == reference.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", CASES)
def test_the_word_file_is_as_its_reference(name: str) -> None:
    with zipfile.ZipFile(io.BytesIO(documents.render(document(name), "docx"))) as packed:
        made = packed.read("word/document.xml").decode()
    reference = REFERENCES / f"{name}.docx.xml"
    if os.environ.get("RELNOTES_WRITE_REFERENCES"):
        reference.write_text(made, encoding="utf-8")
    assert made == reference.read_text(encoding="utf-8")


def test_a_word_file_has_headings_and_tables_that_go_on_over_pages() -> None:
    file = opened(document("review-full"))
    styles = [one.style.name for one in file.paragraphs if one.style is not None]
    assert styles.count("Title") == 1
    assert styles.count("Heading 1") == len(document("review-full").sections)
    lined = [table for table in file.tables if table.style and table.style.name == "Lines"]
    assert len(lined) > 4
    for table in lined:
        assert table.rows[0]._tr.trPr is not None
        assert table.rows[0]._tr.trPr.find(qn("w:tblHeader")) is not None
        for row in table.rows:
            assert row._tr.trPr is not None
            assert row._tr.trPr.find(qn("w:cantSplit")) is not None


def test_one_page_in_word_becomes_smaller_before_it_becomes_two() -> None:
    """Its lines are as high in every font: where Calibri was missing, one page became two."""
    review = summaries.review()
    short, long = (
        opened(compose(replace(review, stakes=stakes), Choice(), words("en")))
        for stakes in ((), review.stakes)
    )
    sizes = [file.styles["Line"].font.size for file in (long, short)]
    assert sizes[0] < sizes[1]
    for file, size in zip((long, short), sizes, strict=True):
        pitch = file.styles["Line"].paragraph_format.line_spacing
        assert pitch == pytest.approx(size * 1.24, rel=0.01)
    full = opened(document("review-full"))
    assert isinstance(full.styles["Line"].paragraph_format.line_spacing, float)


def test_talking_points_in_word_are_a_list_to_speak_from() -> None:
    made = document("review-talking-points")
    points = [
        one.text for one in opened(made).paragraphs if one.style and one.style.name == "List Bullet"
    ]
    assert points == [f"{row.what}   {row.aside}" for row in made.rows]


def test_a_word_file_says_what_it_is_and_nothing_of_where_it_was_made() -> None:
    made = replace(document("review-one-page"), letterhead=Letterhead("Kim Adler"))
    content = documents.render(made, "docx")
    about = office.Document(io.BytesIO(content)).core_properties
    assert (about.title, about.author, about.language) == (made.title, "Kim Adler", "en")
    assert about.subject == made.caption
    with zipfile.ZipFile(io.BytesIO(content)) as packed:
        core = packed.read("docProps/core.xml")
        assert b"created" not in core
        assert b"python" not in core
        assert not [name for name in packed.namelist() if "thumbnail" in name]
        relations = b"".join(packed.read(name) for name in packed.namelist() if ".rels" in name)
        assert b"External" not in relations


@pytest.mark.parametrize(("paper", "wide", "high"), [("a4", 210, 297), ("us-letter", 216, 279)])
def test_a_word_file_is_made_for_its_paper(paper: Paper, wide: int, high: int) -> None:
    content = documents.render(document("one-line"), "docx", paper=paper)
    page = office.Document(io.BytesIO(content)).sections[0]
    assert page.page_width is not None
    assert page.page_height is not None
    assert (round(page.page_width.mm), round(page.page_height.mm)) == (wide, high)


def test_a_word_file_reads_from_right_to_left() -> None:
    made = replace(
        document("review-one-page"), right_to_left=True, language="he", title="שלום Mira"
    )
    file = opened(made)
    title = next(one for one in file.paragraphs if one.style and one.style.name == "Title")
    assert title._p.pPr is not None
    assert title._p.pPr.find(qn("w:bidi")) is not None
    assert [(run.text, bool(run.font.rtl)) for run in title.runs] == [
        ("שלום", True),
        (" Mira", False),
    ]
    assert all(table._tblPr.find(qn("w:bidiVisual")) is not None for table in file.tables)
    assert file.sections[0]._sectPr.find(qn("w:bidi")) is not None


@settings(max_examples=25)
@given(st.text(max_size=40))
def test_no_text_breaks_a_word_file(text: str) -> None:
    """What XML cannot hold (a bell, half a pair) is shown as the sign for that."""
    line = " ".join(text.split())
    made = opened(replace(document("empty"), title=line))
    kept = "".join(one.text for one in made.paragraphs if one.style and one.style.name == "Title")
    assert len(kept) == len(line)
    assert [a for a, b in zip(kept, line, strict=True) if a != b and a != "\ufffd"] == []


def test_five_hundred_lines_in_many_scripts_reach_word_and_pdf() -> None:
    made = compose(summaries.many(500), FULL, words("en"))
    everything = "\n".join(shown(opened(made)))
    for name in summaries.SCRIPTS:
        assert name in everything
    for row in made.rows:
        assert row.what in everything


LATIN = ("Ανδρέας Νικολάου", "Ольга Шевчук", "Nguyễn Thị Hà")
"""Scripts of which a test may be sure that every computer has a letter."""


def test_names_are_found_in_a_pdf() -> None:
    said = squeezed(said_by(pdf.pdf(compose(summaries.many(40), FULL, words("en")))))
    for name in LATIN:
        assert squeezed(name) in said


def test_a_letterhead_stands_in_every_format() -> None:
    letterhead = letterhead_of({"name": "Kim Adler", "logo": picture(), "accent": "#AA00AA"})
    made = compose(*CASES["review-one-page"], words("en"), letterhead)
    page = documents.render(made, "html").decode()
    assert "Kim Adler" in page
    assert f'src="data:image/png;base64,{picture()}"' in page
    assert "img-src data:" in page
    assert "#AA00AA" in page
    assert "Kim Adler" in documents.render(made, "md").decode()
    file = opened(made)
    assert "Kim Adler" in [one.text for one in file.paragraphs]
    assert len(file.inline_shapes) == 1
    assert "KimAdler" in squeezed(said_by(pdf.pdf(made)))
    plain = pdf.pdf(replace(made, letterhead=Letterhead("Kim Adler")))
    assert b"/Subtype/Image" in pdf.pdf(made).replace(b" ", b"")
    assert b"/Subtype/Image" not in plain.replace(b" ", b"")


def test_without_a_letterhead_a_page_loads_and_shows_no_picture() -> None:
    page = documents.render(document("review-one-page"), "html").decode()
    assert "<img" not in page
    assert "img-src" not in page


@pytest.mark.parametrize(
    ("colour", "ink"),
    [("#22686C", "#22686C"), ("red", ""), ("#ff", ""), ("", ""), ("#ffdd00", "#857300")],
)
def test_ink_is_readable_or_none(colour: str, ink: str) -> None:
    assert readable(colour) == ink


@pytest.mark.parametrize(
    "content", [b"", b"GIF89a", b"<svg onload='x'/>", b"\x89PNG\r\n\x1a\n" + bytes(LARGEST)]
)
def test_only_small_pictures_go_into_documents(content: bytes) -> None:
    with pytest.raises(Problem) as raised:
        packed_picture(content)
    assert raised.value.code is Code.BAD_PICTURE


@pytest.mark.parametrize("logo", ["no base64!", "R0lGODlh", "ü"])
def test_a_kept_picture_that_is_none_is_left_out(logo: str) -> None:
    assert letterhead_of({"name": "Kim", "logo": logo}) == Letterhead("Kim")


def test_languages_call_themselves() -> None:
    assert [(code, called(code)) for code in languages()] == [("de", "Deutsch"), ("en", "English")]


def test_one_document_in_two_languages_tells_the_same_lines() -> None:
    english, german = (compose(*CASES["review-full"], words(code)) for code in ("en", "de"))
    assert [row.what for row in english.rows] == [row.what for row in german.rows]
    assert german.title == "Zusammenarbeit mit Mira Halvorsen"
