"""Labels for every kind of text, always plain text, in the inks and sizes of the theme."""

from typing import Literal

from PySide6.QtCore import QEvent, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QWidget

from relnotes.desktop.icons import paint_icon
from relnotes.desktop.parts.marked_text import MarkedText
from relnotes.desktop.parts.paint import repolish
from relnotes.desktop.tokens import InkName, current, px

Kind = Literal[
    "hero", "title", "figure", "heading", "quote", "strong", "medium", "body", "detail", "caption"
]
_READABLE = 60
_KEPT_WIDTHS = 8


class Label(QLabel):
    """One line of plain text, never cut: for short words of our own."""

    def __init__(self, text: str = "", kind: Kind = "body", ink: InkName = "text") -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("kind", kind)
        self.setProperty("ink", ink)
        self.setText(text)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint at the side where reading begins; Qt would look at the text's own direction."""
        if self.buddy() is not None:
            super().paintEvent(event)
        else:
            self._paint_line(self.text())

    def _paint_line(self, text: str) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        side = QStyle.visualAlignment(self.layoutDirection(), self.alignment())
        flags = int(side | Qt.AlignmentFlag.AlignAbsolute)
        room, ink = self.contentsRect(), self.foregroundRole()
        self.style().drawItemText(painter, room, flags, self.palette(), self.isEnabled(), text, ink)

    def set_ink(self, ink: InkName) -> None:
        """Change the colour, by its name in the theme."""
        if self.property("ink") != ink:
            self.setProperty("ink", ink)
            repolish(self)

    def set_kind(self, kind: Kind) -> None:
        """Change size and weight."""
        if self.property("kind") != kind:
            self.setProperty("kind", kind)
            repolish(self)


class WrapLabel(Label):
    """Text that wraps and is exactly as tall as its width needs, with room between its lines."""

    def __init__(self, text: str = "", kind: Kind = "body", ink: InkName = "text") -> None:
        self._kept: dict[tuple[object, ...], MarkedText] = {}
        self._heights: dict[int, int] = {}
        self._hint: QSize | None = None
        super().__init__(text, kind, ink)
        self.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def setText(self, text: str) -> None:
        """Show another text, and measure it."""
        self._measure_anew()
        super().setText(text)

    def changeEvent(self, event: QEvent) -> None:
        """Measure anew in another font."""
        self._measure_anew()
        super().changeEvent(event)

    def _measure_anew(self) -> None:
        """Forget the sizes: layouts ask for them so often that asking Qt for a font is long."""
        self._heights.clear()
        self._hint = None

    def _laid(self, width: int) -> MarkedText:
        self.ensurePolished()
        shown = self.text()
        align = QStyle.visualAlignment(self.layoutDirection(), self.alignment())
        across = align & Qt.AlignmentFlag.AlignHorizontal_Mask
        key = (shown, width, self.font().toString(), across)
        found = self._kept.get(key)
        if found is None:
            if len(self._kept) >= _KEPT_WIDTHS:
                self._kept.clear()
            found = MarkedText(shown, self.font(), width, align=across)
            self._kept[key] = found
        return found

    def _edges(self) -> QSize:
        edges = self.contentsMargins()
        return QSize(edges.left() + edges.right(), edges.top() + edges.bottom())

    def hasHeightForWidth(self) -> bool:
        """Say that the height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines at this width."""
        known = self._heights.get(width)
        if known is None:
            edges = self._edges()
            laid = self._laid(width - edges.width())
            known = max(laid.height, self.fontMetrics().height()) + edges.height()
            self._heights[width] = known
        return known

    def sizeHint(self) -> QSize:
        """Return the text on one line, or on several when that is a long one."""
        if self._hint is None:
            self.ensurePolished()
            self._hint = self._natural()
        return self._hint

    def _natural(self) -> QSize:
        metrics, edges = self.fontMetrics(), self._edges()
        natural = max(
            (metrics.horizontalAdvance(line) + 2 for line in self.text().split("\n")), default=0
        )
        width = min(natural, metrics.averageCharWidth() * _READABLE) + edges.width()
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return room for a word; the height follows from the width that is given."""
        metrics, whole = self.fontMetrics(), self.sizeHint()
        width = min(whole.width(), metrics.averageCharWidth() * 8)
        return QSize(width, metrics.height() + self._edges().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the lines."""
        painter, room = QPainter(self), self.contentsRect()
        laid = self._laid(room.width())
        top = room.top()
        if self.alignment() & Qt.AlignmentFlag.AlignVCenter:
            top += max(0, (room.height() - laid.height) // 2)
        colour = self.palette().color(self.foregroundRole())
        laid.paint(painter, QPointF(room.left(), top), colour)


class ElidedLabel(Label):
    """One line that ends in an ellipsis when there is no room, with the whole text on hover."""

    def __init__(
        self,
        text: str = "",
        kind: Kind = "body",
        ink: InkName = "text",
        mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
    ) -> None:
        self._mode = mode
        super().__init__(text, kind, ink)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        """Ask for a short text in full, for a long one in part."""
        whole = super().sizeHint()
        return QSize(min(whole.width(), self.fontMetrics().averageCharWidth() * 12), whole.height())

    def sizeHint(self) -> QSize:
        """Ask for the whole text, plus the pixel that rounding may take."""
        whole = super().sizeHint()
        return QSize(whole.width() + 1, whole.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what fits."""
        text, room = self.text(), self.contentsRect()
        metrics = self.fontMetrics()
        shown = metrics.elidedText(text, self._mode, room.width())
        if shown == text:
            if self.toolTip():
                self.setToolTip("")
            super().paintEvent(event)
            return
        if not self.toolTip():
            self.setToolTip(plain_tip(text))
        self._paint_line(shown)


TICK = 18  # how wide a box to tick is, for signs that stand in one column with such boxes


class IconLabel(QWidget):
    """An icon that stands beside a text; it grows with the font."""

    def __init__(self, name: str, ink: InkName = "text2", size: int = 16, across: int = 0) -> None:
        """`across` is the width of its column, where other rows begin with something wider."""
        super().__init__()
        self._name, self._ink, self._size, self._across = name, ink, size, across or size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_icon(self, name: str, ink: InkName = "text2") -> None:
        """Show another icon."""
        self._name, self._ink = name, ink
        self.update()

    def sizeHint(self) -> QSize:
        """Return the square that the icon takes."""
        return QSize(px(self._across), px(self._size))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint in the theme's ink."""
        painter = QPainter(self)
        paint_icon(
            painter,
            QRect(0, 0, self.width(), self.height()),
            self._name,
            getattr(current(), self._ink),
        )


def _make(text: str, kind: Kind, ink: InkName, *, wrap: bool, elide: bool) -> Label:
    if wrap:
        return WrapLabel(text, kind, ink)
    return ElidedLabel(text, kind, ink) if elide else Label(text, kind, ink)


def plain_tip(text: str) -> str:
    """Guard a tooltip's text: Qt takes anything with a tag for HTML."""
    return text.replace("<", "‹").replace(">", "›")


def title(
    text: str = "", ink: InkName = "text", *, wrap: bool = False, elide: bool = False
) -> Label:
    """Return a page's name."""
    return _make(text, "title", ink, wrap=wrap, elide=elide)


def heading(
    text: str = "", ink: InkName = "text", *, wrap: bool = False, elide: bool = False
) -> Label:
    """Return a large line within a page."""
    return _make(text, "heading", ink, wrap=wrap, elide=elide)


def figure(
    text: str = "", ink: InkName = "text", *, wrap: bool = False, elide: bool = False
) -> Label:
    """Return a number that a card is about."""
    return _make(text, "figure", ink, wrap=wrap, elide=elide)


def quote(
    text: str = "", ink: InkName = "text", *, wrap: bool = False, elide: bool = False
) -> Label:
    """Return a sentence that matters."""
    return _make(text, "quote", ink, wrap=wrap, elide=elide)


def strong(
    text: str = "", ink: InkName = "text", *, wrap: bool = False, elide: bool = False
) -> Label:
    """Return a semi-bold line."""
    return _make(text, "strong", ink, wrap=wrap, elide=elide)


def medium(
    text: str = "", ink: InkName = "text", *, wrap: bool = False, elide: bool = False
) -> Label:
    """Return a line slightly heavier than the text around it."""
    return _make(text, "medium", ink, wrap=wrap, elide=elide)


def body(
    text: str = "", ink: InkName = "text", *, wrap: bool = False, elide: bool = False
) -> Label:
    """Return a line of text."""
    return _make(text, "body", ink, wrap=wrap, elide=elide)


def detail(
    text: str = "", ink: InkName = "text2", *, wrap: bool = False, elide: bool = False
) -> Label:
    """Return a slightly smaller line."""
    return _make(text, "detail", ink, wrap=wrap, elide=elide)


def caption(
    text: str = "", ink: InkName = "text2", *, wrap: bool = False, elide: bool = False
) -> Label:
    """Return a small line."""
    return _make(text, "caption", ink, wrap=wrap, elide=elide)
