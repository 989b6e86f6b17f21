"""Buttons in their roles, with an icon or the key that does the same."""

from typing import Literal

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton, QStylePainter

from relnotes.desktop.icons import icon as make_icon
from relnotes.desktop.parts.keys import presses
from relnotes.desktop.parts.labels import plain_tip
from relnotes.desktop.parts.paint import backwards, box, repolish, resized
from relnotes.desktop.tokens import CAPTION, InkName, current, px

Role = Literal["plain", "primary", "quiet", "danger"]
_INKS: dict[Role, InkName] = {
    "plain": "text2",
    "primary": "on_me",
    "quiet": "text2",
    "danger": "unmet",
}

_BY_KEY = frozenset(
    {
        Qt.FocusReason.TabFocusReason,
        Qt.FocusReason.BacktabFocusReason,
        Qt.FocusReason.ShortcutFocusReason,
    }
)


class _RingButton(QPushButton):
    """Shows the ring when the keyboard brought the focus, not after a click."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press with Enter too, as people expect."""
        if presses(event):
            self.click()
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Notice how the focus came."""
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
            self._set_ring(on=event.reason() in _BY_KEY)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
            self._set_ring(on=False)

    def _set_ring(self, *, on: bool) -> None:
        if bool(self.property("ring")) != on:
            self.setProperty("ring", on)
            repolish(self)

    def changeEvent(self, event: QEvent) -> None:
        """Let the icon grow with the font."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._measure_icon()

    def _measure_icon(self) -> None:
        gap = px(4) if self.text() else 0
        self.setIconSize(QSize(px(16) + gap, px(16)))


class Button(_RingButton):
    """A button that says what it does; `key` is shown as a badge, it does not bind the key."""

    def __init__(
        self, text: str, role: Role = "plain", *, icon: str = "", key: str = "", large: bool = False
    ) -> None:
        super().__init__(text)
        self._glyph, self._key = icon, key
        self.setAutoDefault(False)
        self.setProperty("large", large)
        self.set_role(role)

    def stand_flush(self, *, on: bool = True) -> "Button":
        """Let a quiet button begin and end where the text around it does; return itself."""
        if bool(self.property("flush")) != on:
            self.setProperty("flush", on)
            repolish(self)
        return self

    def setText(self, text: str) -> None:
        """Change the words; an icon stands off them, also when they come later."""
        super().setText(text)
        self._measure_icon()

    def set_role(self, role: Role) -> None:
        """Change how much the button asks for attention."""
        self.setProperty("role", role)
        if self._glyph:
            self.setIcon(make_icon(self._glyph, _INKS[role]))
        repolish(self)

    def set_icon(self, name: str) -> None:
        """Show another icon before the text."""
        self._glyph = name
        self.set_role(self.property("role"))

    def _badge(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(
            round(metrics.horizontalAdvance(self._key) * CAPTION) + 2 * px(5) + 1,
            round(metrics.height() * CAPTION) + px(4),
        )

    def sizeHint(self) -> QSize:
        """Return the text with icon and badge."""
        hint = super().sizeHint()
        if self._key:
            hint.setWidth(hint.width() + self._badge().width() + px(4))
        return hint

    def minimumSizeHint(self) -> QSize:
        """Never cut a button's words."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint as the stylesheet says, and the badge beside."""
        if not self._key:
            super().paintEvent(event)
            return
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option)
        badge = self._badge()
        edge = px(10) if not self.property("large") else px(12)
        taken = badge.width() + edge - px(6)
        mirrored = backwards(self)
        option.rect = self.rect().adjusted(*((taken, 0, 0, 0) if mirrored else (0, 0, -taken, 0)))
        painter.drawControl(QStyle.ControlElement.CE_PushButtonLabel, option)
        left = edge if mirrored else self.width() - edge - badge.width()
        area = QRect(left, (self.height() - badge.height()) // 2, badge.width(), badge.height())
        tokens = current()
        ink = tokens.on_me if self.property("role") == "primary" else tokens.text2
        paint_key(painter, area, self._key, ink)


class IconButton(_RingButton):
    """A square button with an icon only; its name is for the ear and the tooltip."""

    def __init__(self, icon: str, name: str, role: Role = "plain", ink: InkName = "text2") -> None:
        super().__init__()
        self.setAutoDefault(False)
        self.setProperty("shape", "square")
        self.setProperty("role", role)
        self.setIcon(make_icon(icon, ink))
        self.set_name(name)

    def set_name(self, name: str) -> None:
        """Say what the button does."""
        self.setAccessibleName(name)
        self.setToolTip(plain_tip(name))

    def set_icon(self, name: str, ink: InkName = "text2") -> None:
        """Show another icon."""
        self.setIcon(make_icon(name, ink))


def paint_key(painter: QPainter, area: QRect, key: str, ink: str) -> None:
    """Paint the badge that names a key."""
    colour = QColor(ink)
    painter.save()
    painter.setOpacity(0.45)
    box(painter, area, px(5), "", colour.name())
    painter.setOpacity(1)
    painter.setFont(resized(painter.font(), CAPTION))
    painter.setPen(colour)
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, key)
    painter.restore()
