"""The side bar: pages, pinned people, and the quiet lines at its foot."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from relnotes.desktop.icons import MARK, paint_icon
from relnotes.desktop.parts.avatar import paint_avatar
from relnotes.desktop.parts.keys import presses
from relnotes.desktop.parts.labels import caption, plain_tip
from relnotes.desktop.parts.paint import (
    backwards,
    box,
    chosen,
    draw_text,
    focus_ring,
    mirrored,
    resized,
    set_surface,
    shows_focus,
)
from relnotes.desktop.tokens import CAPTION, RADIUS_CONTROL, InkName, current, px


class _SideButton(QPushButton):
    """A full-width line with a sign, a text and something at its end."""

    def __init__(self, text: str, height: int) -> None:
        super().__init__(text.replace("&", "&&"))
        self._words, self._tall = text, height
        self.setProperty("look", "side")
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press with Enter too, as people expect."""
        if presses(event):
            self.click()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Name itself on hover when only the sign is seen."""
        super().resizeEvent(event)
        self.setToolTip(plain_tip(self._words) if self._compact() else "")

    def sizeHint(self) -> QSize:
        """Return the line's height and room for its words."""
        metrics = self.fontMetrics()
        width = metrics.horizontalAdvance(self._words) + px(84)
        return QSize(width, max(px(self._tall), metrics.height() + px(8)))

    def minimumSizeHint(self) -> QSize:
        """Let a narrow side bar cut words with an ellipsis, and a low one bring lines closer."""
        return QSize(px(48), self.fontMetrics().height() + px(6))

    def _place(self, left: int, width: int) -> QRect:
        """Return a rectangle over the full height, counted from the reading direction's start."""
        if backwards(self):
            left = self.width() - left - width
        return QRect(left, 0, width, self.height())

    def _paint_words(self, painter: QPainter, area: QRect, ink: str) -> None:
        draw_text(painter, area, self._words, ink, rtl=backwards(self))

    def _compact(self) -> bool:
        """Say whether there is only room for the sign."""
        return self.width() < px(90)

    def _paint_back(self, painter: QPainter) -> None:
        tokens = current()
        if self.isChecked() or self.isDown():
            chosen(painter, self.rect())
        elif self.underMouse():
            painter.setOpacity(0.5)
            box(painter, self.rect(), RADIUS_CONTROL, tokens.selected)
            painter.setOpacity(1)
        if shows_focus(self):
            focus_ring(painter, self.rect())


class NavItem(_SideButton):
    """A page in the side bar, with how much waits there."""

    def __init__(self, icon: str, text: str, count: int | None = None) -> None:
        super().__init__(text, 31)
        self._glyph, self._count = icon, count
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.set_count(count)

    def set_count(self, count: int | None) -> None:
        """Change the number; none or zero shows nothing."""
        self._count = count or None
        said = self._words if self._count is None else f"{self._words}, {self._count}"
        self.setAccessibleName(said)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint sign, word and number."""
        tokens, painter = current(), QPainter(self)
        self._paint_back(painter)
        on = self.isChecked()
        ink = tokens.text if on else tokens.text2
        if self._compact():
            side = px(17)
            middle = QRect((self.width() - side) // 2, 0, side, self.height())
            paint_icon(painter, middle, self._glyph, ink)
            return
        paint_icon(painter, self._place(px(10), px(17)), self._glyph, ink)
        start, end = px(37), px(10)
        if self._count is not None:
            number = str(self._count)
            painter.setFont(resized(self.font(), CAPTION))
            width = painter.fontMetrics().horizontalAdvance(number) + 2
            painter.setPen(QColor(tokens.text2))
            area = self._place(self.width() - px(10) - width, width)
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, number)
            end += width + px(6)
        font = QFont(self.font())
        if on:
            font.setWeight(QFont.Weight.Medium)
        painter.setFont(font)
        self._paint_words(painter, self._place(start, self.width() - start - end), ink)


class PersonItem(_SideButton):
    """A pinned person in the side bar."""

    def __init__(self, name: str) -> None:
        super().__init__(name, 34)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint sign and name."""
        painter = QPainter(self)
        self._paint_back(painter)
        square = QRect(0, 0, px(22), px(22))
        compact = self._compact()
        square.moveCenter((self.rect() if compact else self._place(px(10), px(22))).center())
        paint_avatar(painter, square, self._words, self.font())
        if compact:
            return
        start = px(42)
        painter.setFont(self.font())
        self._paint_words(
            painter, self._place(start, self.width() - start - px(10)), current().text2
        )


class SideLine(_SideButton):
    """A small quiet line at the foot of the side bar, with an optional sign at its end."""

    def __init__(self, icon: str, text: str, end_icon: str = "") -> None:
        super().__init__(text, 28)
        self._glyph, self._end = icon, end_icon
        self.ink: InkName = "text2"

    def set_text(self, text: str, icon: str = "", *, ink: InkName = "text2") -> None:
        """Say something else, with another sign if given, in another ink where it matters."""
        self._words, self.ink = text, ink
        self._glyph = icon or self._glyph
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(text)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint sign, words and the sign at the end."""
        tokens, painter = current(), QPainter(self)
        ink = str(getattr(tokens, self.ink))
        self._paint_back(painter)
        if self._compact():
            side = px(15)
            middle = QRect((self.width() - side) // 2, 0, side, self.height())
            paint_icon(painter, middle, self._glyph, ink)
            return
        paint_icon(painter, self._place(px(11), px(14)), self._glyph, ink)
        end = px(10)
        if self._end:
            area = self._place(self.width() - px(10) - px(15), px(15))
            paint_icon(painter, area, self._end, tokens.text2)
            end += px(21)
        painter.setFont(resized(self.font(), CAPTION))
        start = px(32)
        self._paint_words(painter, self._place(start, self.width() - start - end), ink)


class AppMark(_SideButton):
    """The program's sign and name at the head of the side bar; they open its menu."""

    def __init__(self, text: str = "relnotes") -> None:
        super().__init__(text, 36)

    def sizeHint(self) -> QSize:
        """Return room for both."""
        font = resized(self.font(), 1.12, QFont.Weight.Bold)
        return QSize(px(120), max(px(36), round(font.pointSizeF())))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint sign and name, and what says that there is a menu."""
        painter = QPainter(self)
        self._paint_back(painter)
        rtl, tokens = backwards(self), current()
        compact = self.width() < px(90)
        sign = QRect(px(8), 0, px(24), self.height())
        if compact:
            sign.moveCenter(self.rect().center())
        paint_icon(painter, mirrored(sign, self.rect(), rtl=rtl), MARK, tokens.text)
        if not compact:
            words = mirrored(self.rect().adjusted(px(40), 0, 0, 0), self.rect(), rtl=rtl)
            painter.setFont(resized(self.font(), 1.12, QFont.Weight.DemiBold))
            draw_text(painter, words, self._words, tokens.text, rtl=rtl)
            paint_icon(
                painter, self._place(self.width() - px(24), px(14)), "chevron-down", tokens.text2
            )


class SideBar(QWidget):
    """The column that holds all of it."""

    def __init__(self) -> None:
        super().__init__()
        set_surface(self, "sidebar")
        self._stack = QVBoxLayout(self)
        self._stack.setContentsMargins(px(10), px(10), px(10), px(14))
        self._stack.setSpacing(px(2))
        self.setFixedWidth(px(207))
        self.mark = AppMark()
        self._stack.addWidget(self.mark)
        self._stack.addSpacing(px(8))

    def add_item(self, icon: str, text: str, count: int | None = None) -> NavItem:
        """Add a page."""
        item = NavItem(icon, text, count)
        self._stack.addWidget(item)
        return item

    def put_after(self, last: NavItem | None, item: NavItem) -> None:
        """Add a page below another one; without one, at the end."""
        at = self._stack.count() if last is None else self._stack.indexOf(last) + 1
        self._stack.insertWidget(at, item)

    def add_heading(self, text: str) -> None:
        """Add a small heading over what follows."""
        label = caption(text, elide=True)
        label.setContentsMargins(px(10), px(14), px(10), px(4))
        self._stack.addWidget(label)

    def add_person(self, name: str) -> PersonItem:
        """Add a pinned person."""
        item = PersonItem(name)
        self._stack.addWidget(item)
        return item

    def add_widget(self, widget: QWidget) -> None:
        """Add anything else."""
        self._stack.addWidget(widget)

    def add_stretch(self) -> None:
        """Push what follows to the foot."""
        self._stack.addStretch(1)

    def add_line(self, icon: str, text: str, end_icon: str = "") -> SideLine:
        """Add a quiet line."""
        line = SideLine(icon, text, end_icon)
        self._stack.addWidget(line)
        return line
