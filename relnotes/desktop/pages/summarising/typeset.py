"""Text and blocks of a sheet, laid out once in fine units and painted at any zoom."""

from dataclasses import dataclass, field
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QGuiApplication,
    QImage,
    QPainter,
    QPen,
    QPolygonF,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

from relnotes.desktop.tokens import current
from relnotes.exchange.document import Row

FINE = 4
"""Units to a pixel of an unzoomed sheet: fonts come in whole units only."""
_PITCH = 1.36
_GAP = "\u2002"
"""Between a text and the quieter one behind it."""


def _colour(ink: str) -> QColor:
    """An ink of the theme; a colour of the user's own is lit up where the paper is dark."""
    tokens = current()
    if not ink.startswith("#"):
        return tokens.color(ink)
    dark = tokens.color("surface").lightness() < 128
    return QColor(ink).lighter(220) if dark else QColor(ink)


class Text:
    """A text wrapped to a width in one ink of the theme, and `behind` it a quieter one."""

    def __init__(
        self,
        words: str,
        size: float,
        width: float,
        *,
        ink: str = "text",
        weight: QFont.Weight = QFont.Weight.Normal,
        at_end: bool = False,
        rtl: bool = False,
        behind: str = "",
    ) -> None:
        self.words, self.ink = ", ".join(filter(None, (words, behind))), ink
        font = QFont(QGuiApplication.font())
        font.setPixelSize(max(1, round(size)))
        font.setWeight(weight)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        self._layout = QTextLayout(f"{words}{_GAP}{behind}" if behind else words, font)
        self._behind = len(words.encode("utf-16-le")) // 2, len(behind.encode("utf-16-le")) // 2
        if behind:
            self._layout.setFormats([self._quieter(QFont.Weight.Normal)])
        self._layout.setCacheEnabled(True)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        side = Qt.AlignmentFlag.AlignRight if at_end != rtl else Qt.AlignmentFlag.AlignLeft
        option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        self._layout.setTextOption(option)
        self.height, self.width = self._lay_out(max(1.0, width), size)

    def _quieter(self, weight: QFont.Weight | None = None) -> QTextLayout.FormatRange:
        """How the text behind is set, or, without a weight, inked."""
        found, style = QTextLayout.FormatRange(), QTextCharFormat()
        if weight is not None:
            style.setFontWeight(weight)
        else:
            style.setForeground(_colour("text2"))
        found.start, found.length = self._behind[0], self._behind[1] + len(_GAP)
        found.format = style
        return found

    def _lay_out(self, width: float, size: float) -> tuple[float, float]:
        self._layout.beginLayout()
        top, widest, pitch = 0.0, 0.0, size * _PITCH
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, top + (pitch - line.height()) / 2))
            widest = max(widest, line.naturalTextWidth())
            top += pitch
        self._layout.endLayout()
        return top, widest

    def paint(self, painter: QPainter, x: float, y: float) -> None:
        """Paints the text; `x` and `y` are its upper left corner."""
        painter.setPen(_colour(self.ink))
        inked = [self._quieter()] if self._behind[1] else []
        self._layout.draw(painter, QPointF(x, y), inked)


def text(
    words: str,
    size: float,
    width: float,
    *,
    ink: str = "text",
    weight: QFont.Weight = QFont.Weight.Normal,
    at_end: bool = False,
    rtl: bool = False,
    behind: str = "",
) -> Text:
    """A text as it was laid out before, where only other lines of the page have changed."""
    family = QGuiApplication.font().family()
    return _laid(family, words, size, width, ink, weight, behind, at_end=at_end, rtl=rtl)


@lru_cache(maxsize=4_000)
def _laid(
    _family: str,
    words: str,
    size: float,
    width: float,
    ink: str,
    weight: QFont.Weight,
    behind: str,
    *,
    at_end: bool,
    rtl: bool,
) -> Text:
    return Text(words, size, width, ink=ink, weight=weight, at_end=at_end, rtl=rtl, behind=behind)


def natural_width(words: str, size: float, weight: QFont.Weight = QFont.Weight.Normal) -> float:
    """How wide a text is on one line."""
    return text(words, size, 10_000 * FINE, weight=weight).width + 1


@dataclass(frozen=True, slots=True)
class Written:
    """A text at its place."""

    text: Text
    x: float
    y: float

    def paint(self, painter: QPainter) -> None:
        """Paints it."""
        self.text.paint(painter, self.x, self.y)


@dataclass(frozen=True, slots=True)
class Filled:
    """A box in one ink of the theme."""

    area: QRectF
    ink: str
    radius: float = 0
    strength: float = 1
    """How much of the ink shows against the paper."""

    def paint(self, painter: QPainter) -> None:
        """Paints it."""
        colour = _colour(self.ink)
        colour.setAlphaF(self.strength)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawRoundedRect(self.area, self.radius, self.radius)


@dataclass(frozen=True, slots=True)
class Lined:
    """A line from point to point in one ink of the theme."""

    points: tuple[QPointF, ...]
    ink: str
    thick: float

    def paint(self, painter: QPainter) -> None:
        """Paints it."""
        cap, join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
        painter.setPen(QPen(_colour(self.ink), self.thick, Qt.PenStyle.SolidLine, cap, join))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF(list(self.points)))


@dataclass(frozen=True, slots=True)
class Pictured:
    """A picture at its place."""

    picture: QImage
    area: QRectF

    @classmethod
    def of(cls, content: bytes, widest: float, highest: float) -> "Pictured":
        """A picture as large as it fits into a room, at its upper left corner."""
        picture = _picture(content)
        size = QSizeF(picture.size()).scaled(widest, highest, Qt.AspectRatioMode.KeepAspectRatio)
        return cls(picture, QRectF(QPointF(0, 0), size))

    def moved(self, x: float, y: float) -> "Pictured":
        """The picture with its corner there."""
        return Pictured(self.picture, self.area.translated(x, y))

    def paint(self, painter: QPainter) -> None:
        """Paints it."""
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(self.area, self.picture)


@lru_cache(maxsize=2)
def _picture(content: bytes) -> QImage:
    return QImage.fromData(content)


Mark = Written | Filled | Lined | Pictured


@dataclass(slots=True)
class Block:
    """A piece that is not torn apart; `row` is set where it is a line that can be changed."""

    height: float
    marks: list[Mark] = field(default_factory=list)
    row: Row | None = None
    what: str = ""
    above: float = 0
    """How far below its upper edge its first line begins."""
    with_next: bool = False
    """Stands on the page of the block after it."""

    def words(self) -> str:
        """Everything that it says, for those who hear the page."""
        return ", ".join(
            mark.text.words for mark in self.marks if isinstance(mark, Written) and mark.text.words
        )


@dataclass(frozen=True, slots=True)
class Placed:
    """A block on its page, from the top of that page."""

    block: Block
    top: float


@dataclass(frozen=True, slots=True)
class Sheet:
    """One page."""

    placed: tuple[Placed, ...]


@dataclass(frozen=True, slots=True)
class Spot:
    """A line that can be pointed at: its block and where on the widget it stands."""

    block: Block
    area: QRectF
    page: int
