"""The one door through which a document becomes a file."""

from collections.abc import Callable
from pathlib import Path

from relnotes.domain.problem import Code, Problem
from relnotes.exchange import files
from relnotes.exchange.document import Document
from relnotes.exchange.docx import docx
from relnotes.exchange.html import html
from relnotes.exchange.markdown import markdown
from relnotes.exchange.paper import Paper
from relnotes.exchange.pdf import pdf
from relnotes.exchange.table import table

_TEXTS: dict[str, Callable[[Document], str]] = {"html": html, "md": markdown, "csv": table}
FORMATS = ("pdf", "docx", *_TEXTS)
"""The names of the formats, which are the endings of their files too."""


def render(document: Document, format_name: str, *, paper: Paper = "a4") -> bytes:
    """The document in a format; CSV begins with the mark by which spreadsheets know UTF-8."""
    if format_name == "pdf":
        return pdf(document, paper=paper)
    if format_name == "docx":
        return docx(document, paper=paper)
    if format_name not in _TEXTS:
        raise Problem(Code.FORMAT_UNKNOWN, format=format_name, known=", ".join(FORMATS))
    encoding = "utf-8-sig" if format_name == "csv" else "utf-8"
    return _TEXTS[format_name](document).encode(encoding)


def write(document: Document, format_name: str, path: Path, *, paper: Paper = "a4") -> None:
    """Writes the document to a file, which holds all of it or stays as it was."""
    files.write(path, render(document, format_name, paper=paper))
