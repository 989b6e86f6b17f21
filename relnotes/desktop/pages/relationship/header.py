"""The head of a relationship: who it is, how warm it was, which roles, and when it is due."""

import datetime as dt
from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relnotes.desktop.pages.relationship import due_words
from relnotes.desktop.parts.avatar import Avatar
from relnotes.desktop.parts.buttons import Button, IconButton
from relnotes.desktop.parts.curve import Reached, Sparkline
from relnotes.desktop.parts.flow import Flow
from relnotes.desktop.parts.in_place import NamePressed
from relnotes.desktop.parts.labels import ElidedLabel, IconLabel, plain_tip
from relnotes.desktop.parts.pills import Pill
from relnotes.desktop.tokens import ToneName, px
from relnotes.desktop.words import Words
from relnotes.domain.kinds import Health, Standing
from relnotes.journal.people import Felt, Header

_TONES: dict[Health, ToneName] = {Health.STRAINED: "risk", Health.DAMAGED: "unmet"}
_ROOMY, _NARROW, _NARROWEST = 600, 520, 360
_GAP, _NEAR, _BETWEEN = 14, 8, 6


class RelationshipHeader(QWidget):
    """Shows the head of one relationship; reads nothing itself."""

    brief_wanted = Signal()
    name_wanted = Signal()
    """The name is to be changed where it stands."""
    summary_wanted = Signal()
    menu_wanted = Signal(QPoint)
    """The point of the screen where the menu should open."""
    entry_wanted = Signal(int)
    """The entry behind a point of the line of warmth."""

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words
        self._has_both = self._has_warmth = False
        self.avatar = Avatar("", 56)
        self.name = NamePressed()
        self.name.pressed.connect(self.name_wanted)
        self.kind = Pill("", "outline")
        self.standing = Pill("", "neutral")
        self.health = Pill("", "risk")
        self.warmth = Sparkline()
        self.warmth.chosen.connect(self.entry_wanted)
        self.mine = ElidedLabel("", "body", "me")
        self.arrows = IconLabel("swap", "text2", 14)
        self.theirs = ElidedLabel("", "body", "them")
        self.dot = ElidedLabel("·", "body", "text2")
        self.rhythm = ElidedLabel("", "body", "text2")
        self.brief = Button(self.tr("Brief me"))
        self.brief.setToolTip(plain_tip(self.tr("Before you meet")))
        self.brief.clicked.connect(lambda: self.brief_wanted.emit())
        self.summary = Button(self.tr("Value summary"))
        self.summary.clicked.connect(lambda: self.summary_wanted.emit())
        self.more = IconButton("dots", self.tr("More for this relationship"), "quiet")
        self.more.clicked.connect(
            lambda: self.menu_wanted.emit(self.more.mapToGlobal(QPoint(0, self.more.height())))
        )
        self._arrange()

    def show_header(self, header: Header, today: dt.date) -> None:
        """Shows another relationship, or the same one anew."""
        words = self._words
        self.avatar.set_name(header.name)
        self.name.setText(header.name)
        self.kind.set_pill(words.enum_title(header.kind), "outline")
        self.standing.set_pill(words.enum(header.standing), "neutral")
        self.standing.setVisible(header.standing is not Standing.ACTIVE)
        self.health.set_pill(words.enum(header.health), _TONES.get(header.health, "neutral"))
        self.health.setVisible(header.health is not Health.STEADY)
        self.warmth.set_points(
            [Reached(one.day, one.warmth, self._felt(one, today), one.id) for one in header.warmth]
        )
        self._has_warmth = len(header.warmth) > 1
        self._show_roles(header)
        text, ink = due_words.rhythm(header, words, today)
        self.rhythm.setText(text)
        self.rhythm.set_ink(ink)
        self.rhythm.setVisible(bool(text))
        self._has_both = bool(text and (header.my_roles or header.their_roles))
        self._fit(self.width())

    def _felt(self, one: Felt, today: dt.date) -> str:
        text = self.tr("{day}, {n} of 5: {title}")
        return text.format(day=self._words.day(one.day, today), n=one.warmth, title=one.title)

    def _show_roles(self, header: Header) -> None:
        mine, theirs = ", ".join(header.my_roles), ", ".join(header.their_roles)
        self.mine.setText(mine[:1].upper() + mine[1:])
        self.theirs.setText(theirs)
        self.mine.setVisible(bool(mine))
        self.theirs.setVisible(bool(theirs))
        self.mine.setAccessibleName(self.tr("My roles: {roles}").format(roles=mine))
        self.theirs.setAccessibleName(self.tr("Their roles: {roles}").format(roles=theirs))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave to the menu, or out, what there is no room for."""
        self._fit(event.size().width())
        super().resizeEvent(event)

    def minimumSizeHint(self) -> QSize:
        """Counts neither what is left out when it is narrow, nor more than a few words."""
        return QSize(px(200), super().minimumSizeHint().height())

    def _fit(self, width: int) -> None:
        self.summary.setVisible(width > px(_ROOMY))
        self.brief.setVisible(width > px(_NARROW))
        self.avatar.setVisible(width > px(_NARROWEST))
        ends = [one for one in (self.brief, self.summary, self.more) if not one.isHidden()]
        beside = sum(one.sizeHint().width() + px(_NEAR) for one in ends) - px(_NEAR) + px(_GAP)
        if not self.avatar.isHidden():
            beside += self.avatar.sizeHint().width() + px(_GAP)
        room = width - 2 * px(24) - beside
        first = (self.name, self.kind, self.standing, self.health)
        self.warmth.setVisible(self._has_warmth and _across(first, self.warmth, _NEAR) <= room)
        both = not (self.mine.isHidden() or self.theirs.isHidden())
        self.arrows.setVisible(
            both and _across((self.mine, self.theirs), self.arrows, _BETWEEN) <= room
        )
        second = (self.mine, self.arrows, self.theirs, self.rhythm)
        self.dot.setVisible(self._has_both and _across(second, self.dot, _BETWEEN) <= room)

    def _arrange(self) -> None:
        first = Flow([self.name, self.kind, self.standing, self.health, self.warmth], gap=_NEAR)
        second = Flow([self.mine, self.arrows, self.theirs, self.dot, self.rhythm], gap=_BETWEEN)
        texts = QVBoxLayout()
        texts.setSpacing(px(2))
        texts.addStretch(1)
        texts.addWidget(first)
        texts.addWidget(second)
        texts.addStretch(1)
        line = QHBoxLayout(self)
        line.setContentsMargins(px(24), px(16), px(24), px(12))
        line.setSpacing(px(_GAP))
        line.addWidget(self.avatar)
        line.addLayout(texts, 1)
        ends = QHBoxLayout()
        ends.setSpacing(px(_NEAR))
        for button in (self.brief, self.summary, self.more):
            ends.addWidget(button)
        line.addLayout(ends)


def _across(widgets: Sequence[QWidget], last: QWidget, gap: int) -> int:
    """How wide a line of these is, without what is hidden, but with the last."""
    shown = [one for one in widgets if not one.isHidden()]
    return sum(one.sizeHint().width() + px(gap) for one in shown) + last.sizeHint().width()
