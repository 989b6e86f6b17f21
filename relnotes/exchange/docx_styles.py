"""The styles of an office file: sizes, inks and spaces, and how high text in them becomes."""

import math
import re
import unicodedata
from typing import TYPE_CHECKING

from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt, RGBColor

from relnotes.exchange.document import Document

if TYPE_CHECKING:
    from docx.document import Document as OfficeDocument
    from docx.oxml.xmlchemy import BaseOxmlElement
    from docx.styles.style import ParagraphStyle

INK, SECOND, LINE = "20242A", "565D66", "E3DFD7"
_FONT = "Arial"
"""Every system has it, or one that runs just as wide; one page stays one page with it."""
_STYLES = {
    # name: (size in points, bold, colour, points above, points below)
    "Title": (19.0, True, INK, 0, 6),
    "Subtitle": (8.5, False, SECOND, 0, 2),
    "Quote": (10.5, False, INK, 4, 10),
    "Heading 1": (11.0, True, INK, 14, 3),
    "Heading 2": (9.0, True, SECOND, 8, 2),
    "Letterhead": (9.5, True, INK, 0, 8),
    "Figure": (17.0, True, INK, 0, 0),
    "List Bullet": (10.5, True, INK, 0, 3),
    "Line": (9.5, True, INK, 0, 0),
    "Small": (9.5, False, INK, 0, 0),
    "Note": (9.0, False, SECOND, 0, 0),
    "Table head": (7.5, False, SECOND, 0, 0),
}
_KEPT_WITH_NEXT = frozenset({"Heading 1", "Heading 2", "Table head"})
_TALL = re.compile("[\u0590-\u0eff\u0f00-\u109f\u1780-\u17ff]")
_PITCH, _TALL_PITCH = 1.24, 1.5
_NARROW = frozenset(" ijlftrI.,;:'’‘|!()[]-/")
_MILLIMETRE = 72 / 25.4


class Styles:
    """The styles of one file in one size; `scale` and `closeness` are 1 for a document at ease."""

    def __init__(self, document: Document, scale: float, closeness: float) -> None:
        self._document, self._scale, self._closeness = document, scale, closeness
        texts = (document.title, document.lead, *(row.what + row.detail for row in document.rows))
        tall = any(_TALL.search(text) for text in texts)
        self._pitch = _TALL_PITCH if tall else _PITCH
        self.gap = (1.2 if document.one_page else 2.5) * closeness
        """Points above and below what stands in a cell."""

    def height(self, text: str, style: str, width: float) -> float:
        """About how many points high a paragraph becomes within so many millimetres."""
        size, bold, _, above, below = _STYLES[style]
        size *= self._scale
        taken = sum(map(_width_of, text)) * size * (1.09 if bold else 1)
        lines = max(1, math.ceil(taken * 1.08 / (width * _MILLIMETRE)))
        return lines * size * self._pitch + (above + below) * self._closeness

    def put_into(self, file: "OfficeDocument") -> None:
        """Gives the file these styles."""
        styles, document = file.styles, self._document
        ink = document.letterhead.ink.removeprefix("#")
        normal = styles["Normal"].element.get_or_add_rPr()
        for old in normal.findall(qn("w:lang")):
            normal.remove(old)
        normal.append(element("w:lang", val=document.language, eastAsia="zh-CN", bidi="ar-SA"))
        for name in _STYLES:
            known = name in styles
            style = styles[name] if known else styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
            self._set_letters(style, ink)
            self._set_space(style)
        self._set_quote(file, ink)
        self._set_table_style(file)

    def _set_letters(self, style: "ParagraphStyle", ink: str) -> None:
        """The font in place of all that the template says of it."""
        size, bold, colour, _, _ = _STYLES[style.name]
        properties = style.element.get_or_add_rPr()
        for child in list(properties):
            properties.remove(child)
        style.font.name = _FONT
        properties.rFonts.set(qn("w:cs"), _FONT)
        scaled = self._scaled(size)
        style.font.size, style.font.bold = Pt(scaled), bold
        properties.find(qn("w:b")).addnext(element("w:bCs", val=str(int(bold))))
        properties.append(element("w:szCs", val=str(round(scaled * 2))))
        style.font.color.rgb = RGBColor.from_string(ink if style.name == "Letterhead" else colour)

    def _set_space(self, style: "ParagraphStyle") -> None:
        """The space around and between lines; the template's border goes."""
        size, _, _, above, below = _STYLES[style.name]
        for child in style.element.findall(f"{qn('w:pPr')}/{qn('w:pBdr')}"):
            child.getparent().remove(child)
        space = style.paragraph_format
        space.space_before = Pt(above * self._closeness)
        space.space_after = Pt(below * self._closeness)
        # a line is as high in every font, so that one page is one with whatever is there
        one_page = self._document.one_page
        space.line_spacing = (
            Pt(self._scaled(size) * self._pitch) if one_page else self._pitch / 1.15
        )
        space.keep_with_next = style.name in _KEPT_WITH_NEXT

    def _scaled(self, size: float) -> float:
        """A size as the file can say it: in halves of a point."""
        return round(size * self._scale * 2) / 2

    def _set_quote(self, file: "OfficeDocument", ink: str) -> None:
        """A bar in my ink stands where the lead begins."""
        edge = "w:right" if self._document.right_to_left else "w:left"
        border = OxmlElement("w:pBdr")
        border.append(element(edge, val="single", sz="18", space="8", color=ink))
        properties = file.styles["Quote"].element.get_or_add_pPr()
        properties.find(qn("w:spacing")).addprevious(border)

    def _set_table_style(self, file: "OfficeDocument") -> None:
        style = file.styles.add_style("Lines", WD_STYLE_TYPE.TABLE)
        properties = OxmlElement("w:tblPr")
        borders = OxmlElement("w:tblBorders")
        for edge in ("w:top", "w:bottom", "w:insideH"):
            borders.append(element(edge, val="single", sz="4", space="0", color=LINE))
        properties.append(borders)
        margins = OxmlElement("w:tblCellMar")
        gap = str(round(self.gap * 20))
        for edge, width in (("w:top", gap), ("w:left", "0"), ("w:bottom", gap), ("w:right", "80")):
            margins.append(element(edge, w=width, type="dxa"))
        properties.append(margins)
        style.element.append(properties)


def element(name: str, **attributes: str) -> "BaseOxmlElement":
    """A piece of the file's own markup."""
    made = OxmlElement(name)
    for key, value in attributes.items():
        made.set(qn(f"w:{key}"), value)
    return made


def _width_of(letter: str) -> float:
    """The share of a font's size that a letter is wide, about as in Arial."""
    if letter in _NARROW:
        return 0.29
    if unicodedata.category(letter) in ("Mn", "Cf", "Me"):
        return 0.0
    if unicodedata.east_asian_width(letter) in "WF":
        return 1.0
    return 0.72 if letter.isupper() or letter in "mw%" else 0.55
