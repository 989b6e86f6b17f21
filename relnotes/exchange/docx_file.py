"""An office file being written: its page, its styles, and text that reads in its own direction."""

import io
import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, BinaryIO

import docx as office
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Emu, Mm, RGBColor

from relnotes.exchange.document import Document
from relnotes.exchange.docx_styles import SECOND, Styles, element
from relnotes.exchange.paper import MILLIMETRES, Paper

if TYPE_CHECKING:
    from docx.table import Table, _Cell
    from docx.text.paragraph import Paragraph
    from docx.text.run import Run

_MARGIN = 18
_LOGO = 16
"""Millimetres that a picture is high."""
_RTL = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff"
_TURNED = re.compile(f"[{_RTL}]+(?:[ \u00a0]+[{_RTL}]+)*")
_STRONG = re.compile(f"[^\\W\\d_{_RTL}]|[{_RTL}]")
_NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


class DocxFile:
    """One file; `width` is the room between its margins in millimetres."""

    def __init__(
        self, document: Document, paper: Paper, *, scale: float = 1, closeness: float = 1
    ) -> None:
        self._document = document
        self._file = office.Document()
        self._styles = Styles(document, scale, closeness)
        wide, high = MILLIMETRES[paper]
        self.width = wide - 2 * _MARGIN
        self._room = (high - 2 * _MARGIN) * 72 / 25.4
        self._lines = 0.0
        self._tables: list[DocxTable] = []
        self._set_page(wide, high)
        self._styles.put_into(self._file)
        self._set_properties()
        self._set_margins_texts()

    @property
    def pages(self) -> float:
        """About how many pages it fills, in whichever font there is where it is opened."""
        return (self._lines + sum(table.height for table in self._tables)) / self._room

    def line(self, text: str, style: str) -> None:
        """A paragraph of its own."""
        self._lines += self._styles.height(text, style, self.width)
        _fill(self._file.add_paragraph(style=style), text, rtl=self._document.right_to_left)

    def point(self, text: str, behind: str) -> None:
        """A paragraph with a dot before it, and a quieter text behind it."""
        rtl, indent = self._document.right_to_left, 4
        self._lines += self._styles.height(f"{text}   {behind}", "List Bullet", self.width - indent)
        paragraph = self._file.add_paragraph(style="List Bullet")
        _fill(paragraph, text, rtl=rtl)
        _add_behind(paragraph, behind, rtl=rtl)

    def picture(self, content: BinaryIO, name: str) -> None:
        """A picture, with words for those who can't see it."""
        paragraph = self._file.add_paragraph()
        self._lines += _LOGO * 72 / 25.4 + 6
        drawn = paragraph.add_run().add_picture(content, height=Mm(_LOGO))
        if drawn.width > Mm(self.width):
            drawn.height = Emu(int(drawn.height * Mm(self.width) / drawn.width))
            drawn.width = Mm(self.width)
        for properties in paragraph._p.iter(qn("wp:docPr")):  # noqa: SLF001  the library has no word for it
            properties.set("descr", _clean(name) or "logo")

    def table(self, widths: Sequence[float], *, lined: bool = True) -> "DocxTable":
        """A table with columns of these millimetres."""
        made = self._file.add_table(0, len(widths), "Lines" if lined else "Normal Table")
        table = DocxTable(made, widths, self._styles, rtl=self._document.right_to_left)
        self._tables.append(table)
        return table

    def content(self) -> bytes:
        """The bytes of the file."""
        written = io.BytesIO()
        self._file.save(written)
        return written.getvalue()

    def _set_page(self, wide: float, high: float) -> None:
        page = self._file.sections[0]
        page.page_width, page.page_height = Mm(wide), Mm(high)
        page.left_margin = page.right_margin = page.top_margin = page.bottom_margin = Mm(_MARGIN)
        page.header_distance = page.footer_distance = Mm(9)
        page.different_first_page_header_footer = True
        if self._document.right_to_left:
            last = page._sectPr.find(qn("w:docGrid"))  # noqa: SLF001  as above
            last.addprevious(OxmlElement("w:bidi"))

    def _set_properties(self) -> None:
        document, package = self._document, self._file.part.package
        about = self._file.core_properties
        about.title, about.subject = _clean(document.title), _clean(document.caption)
        about.author = about.last_modified_by = _clean(document.letterhead.name)
        about.language, about.comments = document.language, ""
        # the library's own template has days and a picture of its own
        core = package.core_properties._element  # noqa: SLF001  as above
        for name in ("dcterms:created", "dcterms:modified"):
            for old in core.findall(qn(name)):
                core.remove(old)
        for key, relation in list(package.rels.items()):
            if relation.reltype == RELATIONSHIP_TYPE.THUMBNAIL:
                package.rels.pop(key)

    def _set_margins_texts(self) -> None:
        """The footer on each page, and from the second on the title above."""
        page, document = self._file.sections[0], self._document
        rtl = document.right_to_left
        head = page.header.paragraphs[0]
        _fill(head, f"{document.title} · {document.caption}", rtl=rtl, style="Subtitle")
        for footer in (page.first_page_footer, page.footer):
            paragraph = footer.paragraphs[0]
            _fill(paragraph, f"{document.footer} · ", rtl=rtl, style="Subtitle")
            for piece in re.split(r"(\{page\}|\{pages\})", document.labels.page_of):
                run = paragraph.add_run("" if piece.startswith("{") else piece)
                if piece.startswith("{"):
                    _field(run, "PAGE" if piece == "{page}" else "NUMPAGES")


class DocxTable:
    """A table whose rows are not cut, and whose head is there again on each page."""

    def __init__(
        self, table: "Table", widths: Sequence[float], styles: Styles, *, rtl: bool
    ) -> None:
        self._table, self._widths, self._rtl = table, tuple(widths), rtl
        self._styles = styles
        self._rows: list[tuple[DocxCell, ...]] = []
        table.autofit = False
        table.alignment = WD_TABLE_ALIGNMENT.RIGHT if rtl else WD_TABLE_ALIGNMENT.LEFT
        if rtl:
            table._tblPr.insert(1, OxmlElement("w:bidiVisual"))  # noqa: SLF001  behind its style
        for column, width in zip(table.columns, self._widths, strict=True):
            column.width = Mm(width)

    @property
    def height(self) -> float:
        """About how many points high it is."""
        around = 2 * self._styles.gap + 0.5
        return sum(max(cell.height for cell in row) + around for row in self._rows)

    def row(self) -> "tuple[DocxCell, ...]":
        """One more row, which is kept together."""
        row = self._table.add_row()  # type: ignore[no-untyped-call]
        row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))  # noqa: SLF001  as above
        cells = row.cells
        for cell, width in zip(cells, self._widths, strict=True):
            cell.width = Mm(width)
        made = tuple(
            DocxCell(cell, width, self._styles, rtl=self._rtl)
            for cell, width in zip(cells, self._widths, strict=True)
        )
        self._rows.append(made)
        return made

    def head(self, texts: Sequence[str], *, last_at_end: bool = False) -> None:
        """What stands above the columns, on every page."""
        cells = self.row()
        for cell, text in zip(cells, texts, strict=True):
            cell.line(text, "Table head", at_end=last_at_end and cell is cells[-1])
        properties = self._table.rows[-1]._tr.get_or_add_trPr()  # noqa: SLF001  as above
        properties.append(OxmlElement("w:tblHeader"))

    def texts(self, texts: Sequence[str], style: str, *, ink: str = "") -> None:
        """One more row of one text each."""
        for cell, text in zip(self.row(), texts, strict=True):
            cell.line(text, style, ink=ink)


class DocxCell:
    """A cell that is filled line by line."""

    def __init__(self, cell: "_Cell", width: float, styles: Styles, *, rtl: bool) -> None:
        self._cell, self._width, self._styles, self._rtl = cell, width, styles, rtl
        self._empty = True
        self.height = 0.0

    def line(
        self, text: str, style: str, *, ink: str = "", at_end: bool = False, behind: str = ""
    ) -> None:
        """A paragraph, with a quieter text behind it; the first one is there already."""
        paragraph = self._cell.paragraphs[0] if self._empty else self._cell.add_paragraph()
        self._empty = False
        told = f"{text}   {behind}" if behind else text
        self.height += self._styles.height(told, style, self._width - 1.5)
        _fill(paragraph, text, rtl=self._rtl, style=style, ink=ink)
        _add_behind(paragraph, behind, rtl=self._rtl)
        if at_end:
            turned = _is_rtl(text, self._rtl)
            paragraph.alignment = (
                WD_ALIGN_PARAGRAPH.RIGHT if turned == self._rtl else WD_ALIGN_PARAGRAPH.LEFT
            )


def _fill(
    paragraph: "Paragraph",
    text: str,
    *,
    rtl: bool,
    style: str = "",
    ink: str = "",
    anew: bool = True,
) -> None:
    """Puts a text into a paragraph, each run of letters in its own direction."""
    if style:
        # the library would look every style up by its name, at every line anew
        paragraph._p.style = style.replace(" ", "")  # noqa: SLF001  as above
    if anew and _is_rtl(text, rtl):
        paragraph._p.get_or_add_pPr().append(OxmlElement("w:bidi"))  # noqa: SLF001  as above
    for piece, turned in _pieces(_clean(text)):
        run = paragraph.add_run(piece)
        if turned:
            run.font.rtl = True
        if ink:
            run.font.color.rgb = RGBColor.from_string(ink.removeprefix("#"))


def _add_behind(paragraph: "Paragraph", text: str, *, rtl: bool) -> None:
    """Puts a quieter text on the same line."""
    if not text:
        return
    paragraph.add_run("   ")
    first = len(paragraph.runs)
    _fill(paragraph, text, rtl=rtl, ink=f"#{SECOND}", anew=False)
    for run in paragraph.runs[first:]:
        run.font.bold = run.font.cs_bold = False


def _pieces(text: str) -> Iterator[tuple[str, bool]]:
    """The text in runs, and which of them read from right to left."""
    at = 0
    for found in _TURNED.finditer(text):
        if found.start() > at:
            yield text[at : found.start()], False
        yield found[0], True
        at = found.end()
    if at < len(text):
        yield text[at:], False


def _is_rtl(text: str, otherwise: bool) -> bool:  # noqa: FBT001  what holds for text without letters
    """Whether a text reads from right to left, by its first letter."""
    first = _STRONG.search(text)
    return otherwise if first is None else _TURNED.match(first[0]) is not None


def _clean(text: str) -> str:
    return _NOT_IN_XML.sub("\ufffd", text)


def _field(run: "Run", name: str) -> None:
    """A number that the office program fills in."""
    for kind in ("begin", "separate", "end"):
        if kind == "separate":
            words = OxmlElement("w:instrText")
            words.text = name
            run._r.append(words)  # noqa: SLF001  as above
        run._r.append(element("w:fldChar", fldCharType=kind))  # noqa: SLF001  as above
