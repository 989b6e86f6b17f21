"""A contribution on the time line: what, what changed because of it, and its pills."""

import datetime as dt

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QApplication, QToolTip

from relnotes.desktop.pages.relationship.contribution_looks import (
    CardLayout,
    PillText,
    lay_out,
    paint_card,
    paint_tick,
    paint_words,
)
from relnotes.desktop.pages.relationship.pill_button import PillButton
from relnotes.desktop.pages.relationship.record_row import RecordRow
from relnotes.desktop.parts.labels import plain_tip
from relnotes.desktop.parts.paint import focus_ring, mirrored, shows_focus
from relnotes.desktop.tokens import RADIUS_CARD, ToneName
from relnotes.desktop.words import Words
from relnotes.domain.kinds import Confidence, ContributionKind, Side
from relnotes.journal.contributions import ContributionLine

_CTRL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_WIDTHS = 3
"""For how many widths a card stays measured: a layout asks for some before it decides."""


class ContributionCard(RecordRow):
    """One contribution, on its side: the coloured edge looks towards the line of time.

    It paints its words itself, so that hundreds of them cost little; what can be pressed is real.
    """

    pressed_told = Signal()
    mark_wanted = Signal(bool)
    """It is to be marked or not; True for all from the last one on."""
    person_wanted = Signal()

    def __init__(self, words: Words, line: ContributionLine, *, named: bool) -> None:
        super().__init__()
        self.side = line.side
        self.line = line
        self._words = words
        self._laid: dict[tuple[int, str, bool], CardLayout] = {}
        self._placed: CardLayout | None = None
        self._pills: tuple[PillText, ...] = ()
        self._today: dt.date | None = None
        self.person = PillButton(tone="outline") if named else None
        if self.person is not None:
            self.person.setParent(self)
            self.person.clicked.connect(self.person_wanted)
        self.told = PillButton()
        self.told.setParent(self)
        self.told.clicked.connect(self.pressed_told)
        self.setCheckable(True)

    def nextCheckState(self) -> None:
        """A press opens; only a mark checks the card, so that it is read out as marked."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space marks, with Shift all from the last one on."""
        if event.key() == Qt.Key.Key_Space:
            self.mark_wanted.emit(bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Mark with Ctrl, or all from the last one on with Shift; else open."""
        held = event.modifiers() & (_CTRL | _SHIFT)
        if held and self.isDown():
            self.setDown(False)
            self.mark_wanted.emit(bool(held & _SHIFT))
            return
        super().mouseReleaseEvent(event)

    def set_line(self, line: ContributionLine, today: dt.date) -> bool:
        """Show a contribution; the answer is whether that changed anything."""
        if self._today == today and self.line == line:
            return False
        self.line, self._today = line, today
        self._laid.clear()
        text, tone = self._acknowledged(today)
        self.told.set_pill(text, tone)
        self.told.setAccessibleName(text)
        self._pills = (*self._stated(), PillText(text, tone))
        if self.person is not None:
            self.person.set_pill(line.name, "outline")
            self.person.setAccessibleName(self.tr("Open {name}").format(name=line.name))
        who, day = self._words.side(line.side, line.name), self._words.day(line.day, today)
        self.setAccessibleName(f"{who}, {day}: {line.what}")
        said = [line.effect, *(pill.text for pill in self._pills)]
        self.setAccessibleDescription(" · ".join(text for text in said if text))
        if self.isVisible():
            self._place()
        self.update()
        return True

    def height_for(self, width: int) -> int:
        """How tall the card is when it is so wide."""
        return self._layout_for(width).height

    def sizeHint(self) -> QSize:
        """The size that the time line gave."""
        return self.size()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put what can be pressed where its pills lie."""
        super().resizeEvent(event)
        self._place()

    def showEvent(self, event: QShowEvent) -> None:
        """Put them there also after a change while nobody looked."""
        self._place()
        super().showEvent(event)

    def event(self, event: QEvent) -> bool:
        """Tell the whole text of a pill that is cut."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            laid = self._layout_for(self.width())
            for place, pill in zip(laid.pills, self._pills, strict=True):
                if self._mirrored(place).contains(event.pos()):
                    QToolTip.showText(event.globalPos(), plain_tip(pill.text), self)
                    return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint box, words and pills, and the keyboard's ring."""
        painter = QPainter(self)
        rtl, marked = self.isRightToLeft(), self.isChecked()
        paint_card(painter, self.rect(), self.side, rtl=rtl, marked=marked)
        own = len(self._pills) - 1
        drawn = [
            None if at == own or (at == 0 and self.person is not None) else pill
            for at, pill in enumerate(self._pills)
        ]
        paint_words(painter, self._layout_for(self.width()), drawn, rtl=rtl)
        if marked:
            paint_tick(painter, self.rect(), rtl=rtl)
        if shows_focus(self):
            focus_ring(painter, self.rect(), RADIUS_CARD)

    def _layout_for(self, width: int) -> CardLayout:
        key = (width, QApplication.font().key(), self.isRightToLeft())
        if key not in self._laid:
            if len(self._laid) >= _WIDTHS:
                self._laid.clear()
            what, effect = self.line.what, self.line.effect
            self._laid[key] = lay_out(what, effect, self._pills, width, rtl=key[2])
        return self._laid[key]

    def _place(self) -> None:
        if not self._pills:
            return
        laid = self._layout_for(self.width())
        if laid is self._placed:
            return
        self._placed, places = laid, laid.pills
        self.told.setGeometry(self._mirrored(places[-1]))
        if self.person is not None:
            self.person.setGeometry(self._mirrored(places[0]))

    def _mirrored(self, place: QRect) -> QRect:
        return mirrored(place, self.rect(), rtl=self.isRightToLeft())

    def _stated(self) -> list[PillText]:
        line = self.line
        made = [PillText(line.name)] if self.person is not None else []
        made += [
            PillText(self.tr("serves “{what}”").format(what=served.what)) for served in line.serves
        ]
        if line.amount is not None:
            made.append(PillText(self._words.amount(line.amount, line.unit)))
        elif not line.serves and not line.came and line.kind is not ContributionKind.WORK:
            made.append(PillText(self._words.enum(line.kind)))
        if line.came:
            made.append(PillText(self._chain(), icon="people"))
        made += [PillText(file.name, icon="document") for file in line.files]
        if line.evidence:
            made.append(PillText(self.tr("evidence: {what}").format(what=line.evidence)))
        if line.confidence is not Confidence.OPEN:
            made.append(PillText(self._words.enum(line.confidence), icon="lock"))
        return made

    def _chain(self) -> str:
        """Who came of it, whom they brought, and so on: what is read from the first to the last."""
        steps = [", ".join(one.name for one in step) for step in self.line.came]
        mine = self.line.side is Side.ME
        first = self.tr("met {name}") if mine else self.tr("brought {name}")
        onward = [self.tr("who brought {name}").format(name=name) for name in steps[1:]]
        return ", ".join([first.format(name=steps[0]), *onward])

    def _acknowledged(self, today: dt.date) -> tuple[str, ToneName]:
        mine, said = self.line.side is Side.ME, self.line.acknowledged_day
        if said is None:
            return (self.tr("not yet told") if mine else self.tr("not yet thanked")), "risk"
        text = self.tr("told {day}") if mine else self.tr("thanked {day}")
        return text.format(day=self._words.day(said, today)), "met"
