"""How needs and expectations changed since a day: then and now, side by side."""

import datetime as dt

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from relnotes.desktop.dialogs.day_edit import DayEdit
from relnotes.desktop.dialogs.reading import ReadingDialog
from relnotes.desktop.dialogs.stake_states import TONES
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Services
from relnotes.desktop.parts.card import Card, Row
from relnotes.desktop.parts.labels import IconLabel, body, caption, detail
from relnotes.desktop.parts.pills import Pill
from relnotes.desktop.tokens import px
from relnotes.desktop.words import first_name
from relnotes.domain import drift
from relnotes.domain.drift import Drift, Turn
from relnotes.domain.kinds import Side, StakeKind
from relnotes.journal import people, stakes

_USUAL = dt.timedelta(days=91)


class DriftDialog(ReadingDialog):
    """What moved, what is new, and what stands as it stood; the day can be changed."""

    def __init__(
        self, live: Live, services: Services, relationship_id: int, parent: QWidget
    ) -> None:
        title = QCoreApplication.translate("DriftDialog", "What changed between you?")
        super().__init__(title, parent, size=(640, 520))
        self._words = services.words
        self._name = first_name(live.read(people.name_of, relationship_id))
        self._held = live.read(stakes.held, relationship_id)
        self.day = DayEdit(live.today() - _USUAL)
        self.day.dateChanged.connect(self._compare)
        label = QLabel(self.tr("Compare today with"))
        label.setBuddy(self.day)
        self.note = detail("")
        line = QHBoxLayout()
        line.setSpacing(px(10))
        line.addWidget(label)
        line.addWidget(self.day)
        line.addWidget(self.note, 1)
        self.stack.insertLayout(1, line)
        self.card = Card()
        self.page.add(self.card)
        self._compare()

    def _compare(self) -> None:
        found = drift.since(self.day.day(), self._held)
        self.card.clear()
        for one in found:
            self.card.add_row(self._row(one))
        if not found:
            nothing = self.tr("No needs and expectations are written down yet.")
            self.card.add_row(body(nothing, "text2", wrap=True))
        moved = sum(one.turn is not Turn.SAME for one in found)
        said = (self.tr("1 is not as it was"), self.tr("{n} are not as they were"))
        still = self.tr("all as it was") if found else ""
        self.note.setText(self._words.count(moved, *said) if moved else still)

    def _row(self, one: Drift) -> Row:
        row = Row()
        texts = QVBoxLayout()
        texts.setSpacing(px(1))
        mine = one.stake.side is Side.ME
        texts.addWidget(caption(self._holds(one), "me" if mine else "them"))
        texts.addWidget(body(one.stake.what, wrap=True))
        if one.stake.perceived:
            seen = self.tr("Seen by them: {words}").format(words=one.stake.perceived)
            texts.addWidget(caption(seen, "text2", wrap=True))
        row.add(texts, 1)
        then = self.tr("not there yet") if one.then is None else self._words.enum(one.then)
        now = self._words.enum(one.now)
        row.add(Pill(then, "outline" if one.then is None else TONES[one.then]))
        if one.turn is not Turn.SAME:
            row.add(IconLabel("arrow-right", "text2", 14))
            row.add(Pill(now, TONES[one.now]))
        row.setAccessibleName(
            self.tr("{what}: then {then}, now {now}").format(
                what=one.stake.what, then=then, now=now
            )
        )
        return row

    def _holds(self, one: Drift) -> str:
        need = one.stake.kind is StakeKind.NEED
        if one.stake.side is Side.ME:
            return self.tr("I need") if need else self.tr("I expect")
        text = self.tr("{name} needs") if need else self.tr("{name} expects")
        return text.format(name=self._name)
