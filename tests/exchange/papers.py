"""The value summaries that the tests of documents write, and every text to be found in them."""

import io
from dataclasses import replace
from pathlib import Path

from pdfminer.pdfpage import PDFPage

from relnotes.domain.kinds import SummaryKind, SummaryLength
from relnotes.domain.summary import Choice, Material, Sections
from relnotes.exchange.composing import compose
from relnotes.exchange.document import Document
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


def document(name: str) -> Document:
    return compose(*CASES[name], words("en"))


def page_count(made: bytes) -> int:
    """How many pages a PDF has."""
    return sum(1 for _ in PDFPage.get_pages(io.BytesIO(made)))


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
