"""An office file being written: its page, its styles, and text that reads in its own direction."""

import io
import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, BinaryIO

import docx as office
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Emu, Mm, Pt, RGBColor

from relnotes.exchange.document import Document
from relnotes.exchange.paper import MILLIMETRES, Paper

if TYPE_CHECKING:
    from docx.oxml.xmlchemy import BaseOxmlElement
    from docx.table import Table, _Cell
    from docx.text.paragraph import Paragraph
    from docx.text.run import Run

_INK, _SECOND, _LINE = "20242A", "565D66", "E3DFD7"
_MARGIN = 18
_LOGO = 16
"""Millimetres that a picture is high."""
_RTL = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff"
_TURNED = re.compile(f"[{_RTL}]+(?:[ \u00a0]+[{_RTL}]+)*")
_STRONG = re.compile(f"[^\\W\\d_{_RTL}]|[{_RTL}]")
_NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_STYLES = {
    # name: (size in points, bold, colour, points above, points below)
    "Title": (20.0, True, _INK, 0, 6),
    "Subtitle": (8.5, False, _SECOND, 0, 2),
    "Quote": (11.0, False, _INK, 4, 10),
    "Heading 1": (11.5, True, _INK, 14, 3),
    "Heading 2": (9.5, True, _SECOND, 8, 2),
    "Letterhead": (10.0, True, _INK, 0, 8),
    "Figure": (18.0, True, _INK, 0, 0),
    "Line": (10.0, True, _INK, 0, 0),
    "Small": (10.0, False, _INK, 0, 0),
    "Note": (9.5, False, _SECOND, 0, 0),
    "Table head": (8.0, False, _SECOND, 0, 0),
}
_KEPT_WITH_NEXT = frozenset({"Heading 1", "Heading 2", "Table head"})


class DocxFile:
    """One file; `width` is the room between its margins in millimetres."""

    def __init__(self, document: Document, paper: Paper) -> None:
        self._document = document
        self._file = office.Document()
        wide, high = MILLIMETRES[paper]
        self.width = wide - 2 * _MARGIN
        self._set_page(wide, high)
        self._set_styles()
        self._set_properties()
        self._set_margins_texts()

    def line(self, text: str, style: str) -> None:
        """A paragraph of its own."""
        _fill(self._file.add_paragraph(style=style), text, rtl=self._document.right_to_left)

    def picture(self, content: BinaryIO, name: str) -> None:
        """A picture, with words for those who can't see it."""
        paragraph = self._file.add_paragraph()
        drawn = paragraph.add_run().add_picture(content, height=Mm(_LOGO))
        if drawn.width > Mm(self.width):
            drawn.height = Emu(int(drawn.height * Mm(self.width) / drawn.width))
            drawn.width = Mm(self.width)
        for properties in paragraph._p.iter(qn("wp:docPr")):  # noqa: SLF001  the library has no word for it
            properties.set("descr", _clean(name) or "logo")

    def table(self, widths: Sequence[float], *, lined: bool = True) -> "DocxTable":
        """A table with columns of these millimetres."""
        made = self._file.add_table(0, len(widths), "Lines" if lined else "Normal Table")
        return DocxTable(made, widths, rtl=self._document.right_to_left)

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

    def _set_styles(self) -> None:
        styles, document = self._file.styles, self._document
        ink = document.letterhead.ink.removeprefix("#")
        scale, close = (0.86, 0.6) if document.one_page else (1, 1)
        normal = styles["Normal"].element.get_or_add_rPr()
        for old in normal.findall(qn("w:lang")):
            normal.remove(old)
        normal.append(_element("w:lang", val=document.language, eastAsia="zh-CN", bidi="ar-SA"))
        for name, (size, bold, colour, above, below) in _STYLES.items():
            known = name in styles
            style = styles[name] if known else styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
            properties = style.element.get_or_add_rPr()
            for child in list(properties):
                properties.remove(child)
            for child in style.element.findall(f"{qn('w:pPr')}/{qn('w:pBdr')}"):
                child.getparent().remove(child)
            style.font.name = "Calibri"
            properties.rFonts.set(qn("w:cs"), "Arial")
            style.font.size, style.font.bold = Pt(size * scale), bold
            properties.find(qn("w:b")).addnext(_element("w:bCs", val=str(int(bold))))
            properties.append(_element("w:szCs", val=str(round(size * scale * 2))))
            style.font.color.rgb = RGBColor.from_string(ink if name == "Letterhead" else colour)
            space = style.paragraph_format
            space.space_before, space.space_after = Pt(above * close), Pt(below * close)
            space.keep_with_next = name in _KEPT_WITH_NEXT
        self._set_quote(ink)
        self._set_table_style()

    def _set_quote(self, ink: str) -> None:
        """A bar in my ink stands where the lead begins."""
        edge = "w:right" if self._document.right_to_left else "w:left"
        border = OxmlElement("w:pBdr")
        border.append(_element(edge, val="single", sz="18", space="8", color=ink))
        properties = self._file.styles["Quote"].element.get_or_add_pPr()
        properties.find(qn("w:spacing")).addprevious(border)

    def _set_table_style(self) -> None:
        style = self._file.styles.add_style("Lines", WD_STYLE_TYPE.TABLE)
        properties = OxmlElement("w:tblPr")
        borders = OxmlElement("w:tblBorders")
        for edge in ("w:top", "w:bottom", "w:insideH"):
            borders.append(_element(edge, val="single", sz="4", space="0", color=_LINE))
        properties.append(borders)
        margins = OxmlElement("w:tblCellMar")
        gap = "24" if self._document.one_page else "50"
        for edge, width in (("w:top", gap), ("w:left", "0"), ("w:bottom", gap), ("w:right", "80")):
            margins.append(_element(edge, w=width, type="dxa"))
        properties.append(margins)
        style.element.append(properties)

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

    def __init__(self, table: "Table", widths: Sequence[float], *, rtl: bool) -> None:
        self._table, self._widths, self._rtl = table, tuple(widths), rtl
        table.autofit = False
        table.alignment = WD_TABLE_ALIGNMENT.RIGHT if rtl else WD_TABLE_ALIGNMENT.LEFT
        if rtl:
            table._tblPr.insert(1, OxmlElement("w:bidiVisual"))  # noqa: SLF001  behind its style
        for column, width in zip(table.columns, self._widths, strict=True):
            column.width = Mm(width)

    def row(self) -> "tuple[DocxCell, ...]":
        """One more row, which is kept together."""
        row = self._table.add_row()  # type: ignore[no-untyped-call]
        row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))  # noqa: SLF001  as above
        cells = row.cells
        for cell, width in zip(cells, self._widths, strict=True):
            cell.width = Mm(width)
        return tuple(DocxCell(cell, rtl=self._rtl) for cell in cells)

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

    def __init__(self, cell: "_Cell", *, rtl: bool) -> None:
        self._cell, self._rtl = cell, rtl
        self._empty = True

    def line(
        self, text: str, style: str, *, ink: str = "", at_end: bool = False, behind: str = ""
    ) -> None:
        """A paragraph, with a quieter text behind it; the first one is there already."""
        paragraph = self._cell.paragraphs[0] if self._empty else self._cell.add_paragraph()
        self._empty = False
        _fill(paragraph, text, rtl=self._rtl, style=style, ink=ink)
        if behind:
            paragraph.add_run("   ")
            first = len(paragraph.runs)
            _fill(paragraph, behind, rtl=self._rtl, ink=f"#{_SECOND}", anew=False)
            for run in paragraph.runs[first:]:
                run.font.bold = run.font.cs_bold = False
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
        run._r.append(_element("w:fldChar", fldCharType=kind))  # noqa: SLF001  as above


def _element(name: str, **attributes: str) -> "BaseOxmlElement":
    made = OxmlElement(name)
    for key, value in attributes.items():
        made.set(qn(f"w:{key}"), value)
    return made
