"""What each side brought, as one bar in two colours: me at the left, them at the right."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from relnotes.desktop.parts.labels import plain_tip
from relnotes.desktop.parts.paint import backwards
from relnotes.desktop.tokens import current, px
from relnotes.domain.kinds import Side


def paint_balance(
    painter: QPainter, rect: QRect | QRectF, me: float, them: float, *, rtl: bool = False
) -> None:
    """Paint the bar, me where reading begins; both sides at nothing leave a pale line."""
    tokens, area = current(), QRectF(rect)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    radius = area.height() / 2
    if me <= 0 and them <= 0:
        painter.setBrush(QColor(tokens.selected))
        painter.drawRoundedRect(area, radius, radius)
        painter.restore()
        return
    gap = 2.0 if me > 0 and them > 0 else 0.0
    room = area.width() - gap
    least = min(room / 5, area.height()) if gap else 0.0
    mine = min(max(room * me / (me + them), least), room - least)
    colours = (tokens.them, tokens.me) if rtl else (tokens.me, tokens.them)
    first = room - mine if rtl else mine
    for colour, left, width in (
        (colours[0], area.left(), first),
        (colours[1], area.left() + first + gap, room - first),
    ):
        if width > 0:
            painter.setBrush(QColor(colour))
            part = QRectF(left, area.top(), width, area.height())
            painter.save()
            painter.setClipRect(part)
            painter.drawRoundedRect(area, radius, radius)
            painter.restore()
    painter.restore()


class BalanceBar(QWidget):
    """The bar as a widget: wide, or small enough for a list; `opens` lets each side be pressed."""

    side_pressed = Signal(object)

    def __init__(
        self, me: float = 0, them: float = 0, *, small: bool = False, opens: bool = False
    ) -> None:
        super().__init__()
        self._small, self._opens = small, opens
        if opens:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.set_values(me, them)
        across = QSizePolicy.Policy.Fixed if small else QSizePolicy.Policy.Expanding
        self.setSizePolicy(across, QSizePolicy.Policy.Fixed)

    def set_values(self, me: float, them: float) -> None:
        """Show other amounts."""
        self._me, self._them = me, them
        said = self.tr("{mine} from me, {theirs} from them")
        said = said.format(mine=f"{me:n}", theirs=f"{them:n}")
        self.setAccessibleDescription(said)
        self.setToolTip(plain_tip(said))
        self.update()

    def sizeHint(self) -> QSize:
        """Return 34 by 5 for a list, 8 high otherwise."""
        return QSize(px(34), px(5)) if self._small else QSize(px(160), px(8))

    def minimumSizeHint(self) -> QSize:
        """Return the least that still shows two sides."""
        return QSize(px(34), self.sizeHint().height())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Ask for what a side brought, or leave the press to what is around the bar."""
        if not self._opens or event.button() != Qt.MouseButton.LeftButton:
            event.ignore()
            return
        whole = (self._me + self._them) or 1
        across = event.position().x() / max(1, self.width())
        mine = (1 - across if backwards(self) else across) < self._me / whole
        self.side_pressed.emit(Side.ME if mine else Side.THEM)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the bar."""
        paint_balance(QPainter(self), self.rect(), self._me, self._them, rtl=backwards(self))
