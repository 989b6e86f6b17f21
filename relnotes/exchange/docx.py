"""A document for Word and LibreOffice: real headings and tables, in either reading direction."""

import io
from dataclasses import replace
from typing import TYPE_CHECKING

from relnotes.exchange.document import THEM_INK, Document, Part, Row, Section
from relnotes.exchange.paper import Paper

if TYPE_CHECKING:
    from relnotes.exchange.docx_file import DocxCell, DocxFile

_DATES, _LONG_DATES, _RESULTS = 17, 24, 38
"""Millimetres of a table's outer columns; what lies between is for the words."""
_SIZES = (
    (1.0, 1.0), (0.95, 0.8), (0.9, 0.7), (0.86, 0.6), (0.82, 0.5), (0.78, 0.4), (0.74, 0.3),
)  # fmt: skip
"""Scale and closeness: one page is a little smaller and closer before it becomes two."""
_ACROSS = 14
"""As many months stand beside each other; more stand below each other."""


def docx(document: Document, *, paper: Paper = "a4") -> bytes:
    """The document with styles, headings and tables that an office program can go on with."""
    sizes = _SIZES if document.one_page else _SIZES[:1]
    room = 0.53 if document.to_speak_from else 1.02
    for scale, closeness in sizes:
        file = _written(document, paper, scale, closeness)
        if file.pages <= room:
            break
    return file.content()


def _written(document: Document, paper: Paper, scale: float, closeness: float) -> "DocxFile":
    """The document in a size."""
    from relnotes.exchange.docx_file import DocxFile  # loads python-docx

    file = DocxFile(document, paper, scale=scale, closeness=closeness)
    letterhead = document.letterhead
    if letterhead.logo:
        file.picture(io.BytesIO(letterhead.picture), letterhead.name)
    if letterhead.name:
        file.line(letterhead.name, "Letterhead")
    file.line(document.caption, "Subtitle")
    file.line(document.title, "Title")
    if document.lead:
        file.line(document.lead, "Quote")
    _figures(file, document)
    _months(file, document)
    for section in document.sections:
        file.line(section.title, "Heading 1")
        if document.to_speak_from:
            _points(file, section)
        elif document.one_page:
            _rows(file, document, section, section.parts)
        else:
            _parts(file, document, section)
    for note in document.notes:
        file.line(note, "Note")
    return file


def _figures(file: "DocxFile", document: Document) -> None:
    """The numbers side by side, each above what it counts."""
    if not document.figures:
        return
    inks = {"me": document.letterhead.ink, "them": THEM_INK}
    share = file.width / len(document.figures)
    cells = file.table([share] * len(document.figures), lined=False).row()
    for cell, figure in zip(cells, document.figures, strict=True):
        cell.line(figure.value, "Figure", ink=inks.get(figure.side or "", ""))
        cell.line(figure.label, "Small")
        if figure.detail:
            cell.line(figure.detail, "Note")


def _months(file: "DocxFile", document: Document) -> None:
    """The chart as a table of counts, which everybody can read and go on with."""
    bars, labels = document.bars, document.labels
    if not bars:
        return
    file.line(labels.bars, "Heading 2")
    mine, theirs = document.letterhead.ink, THEM_INK
    if len(bars) > _ACROSS:
        table = file.table([30, 30, 30])
        table.head((labels.bars, labels.mine, labels.theirs))
        for bar in bars:
            table.texts((bar.sentence, str(bar.mine or ""), str(bar.theirs or "")), "Small")
        return
    first = min(34.0, file.width / 3)
    share = (file.width - first) / len(bars)
    table = file.table([first, *[share] * len(bars)])
    table.head(("", *(bar.label for bar in bars)))
    table.texts((labels.mine, *(str(bar.mine or "") for bar in bars)), "Small", ink=mine)
    table.texts((labels.theirs, *(str(bar.theirs or "") for bar in bars)), "Small", ink=theirs)


def _points(file: "DocxFile", section: Section) -> None:
    """What to speak from: a dot for each line, and no table."""
    for part in section.parts:
        for row in part.rows:
            file.point(row.what, row.aside)


def _parts(file: "DocxFile", document: Document, section: Section) -> None:
    """A table for each part under its own heading."""
    for part in section.parts:
        if part.title:
            file.line(part.title, "Heading 2")
        _rows(file, document, section, (replace(part, title=""),))


def _rows(file: "DocxFile", document: Document, section: Section, parts: tuple[Part, ...]) -> None:
    """One table; the title of a part stands in the place of the column's name."""
    _, _, _, date, what, _, result = document.labels.columns
    rows = [row for part in parts for row in part.rows]
    dates = _LONG_DATES if max(len(row.when) for row in document.rows) > 7 else _DATES
    results = _RESULTS if any(row.result for row in rows) else 0
    widths = [dates, file.width - dates - results, *([results] if results else [])]
    table = file.table(widths)
    for at, part in enumerate(parts):
        if at == 0:
            head = (date, part.title or what, result)
            table.head(head[: len(widths)], last_at_end=results > 0)
        else:
            table.texts(("", part.title, "")[: len(widths)], "Table head")
        for row in part.rows:
            _row(table.row(), row, compact=document.one_page and section.side is None)
        if part.more:
            for cell, text in zip(table.row(), ("", part.more, ""), strict=False):
                cell.line(text, "Note")


def _row(cells: "tuple[DocxCell, ...]", row: Row, *, compact: bool) -> None:
    """One line; where only a state is told, its second line stands behind the first."""
    cells[0].line(row.when, "Small")
    cells[1].line(row.what, "Line", behind=row.detail if compact else "")
    if row.detail and not compact:
        cells[1].line(row.detail, "Note")
    if len(cells) > 2:
        cells[2].line(row.result, "Small", at_end=True)
