"""Writing down what happened: who, what, when, and what came of it."""

import datetime as dt
import re
from dataclasses import replace
from typing import Self

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import (
    QLineEdit,
    QWidget,
)

from relnotes.desktop.dialogs.day_edit import DayEdit
from relnotes.desktop.dialogs.form import FormDialog
from relnotes.desktop.dialogs.outcomes import OutcomeList
from relnotes.desktop.dialogs.warmth import Warmth
from relnotes.desktop.dialogs.with_whom import WithWhom
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Place, Services
from relnotes.desktop.parts.fields import Combo, TextBox
from relnotes.desktop.parts.paint import resized
from relnotes.desktop.tokens import QUOTE
from relnotes.domain import amounts
from relnotes.domain.amounts import Amount
from relnotes.domain.happenings import ContributionDraft, EntryDraft, PromiseDraft
from relnotes.domain.kinds import Confidence, EntryKind, Side
from relnotes.domain.problem import Code, Problem
from relnotes.journal import entries, repairs

_MOST_MINUTES = 60 * 24 * 31
_TIME = re.compile(r"([01]?\d|2[0-3])(?:[:.h]?([0-5]\d))?")


class LogDialog(FormDialog):
    """A form of plain fields; `entry_id` is the entry that was written. Ctrl+Enter saves."""

    wide = 720

    def __init__(
        self,
        live: Live,
        services: Services,
        place: Place | None = None,
        parent: QWidget | None = None,
        *,
        entry_id: int | None = None,
    ) -> None:
        title = _title(new=entry_id is None)
        super().__init__(live, services, title, parent=parent)
        self.entry_id = entry_id or 0
        self._about = ""
        self._before = live.read(entries.card, entry_id) if entry_id is not None else None
        self._add_words()
        self._add_when()
        self._add_marks()
        self._add_outcomes()
        self.whom.read()
        self.whom.changed.connect(self._people_changed)
        if self._before is not None:
            self._show_draft(self._before)
        else:
            self._start_at(place)
        (self.what if self.whom.chosen else self.whom).setFocus()

    @classmethod
    def edit(cls, live: Live, services: Services, entry_id: int, parent: QWidget | None) -> Self:
        """The form of an entry that is there; a `Problem` where it is gone."""
        return cls(live, services, None, parent, entry_id=entry_id)

    def draft_about(self) -> str:
        """The entry, or whom a new one began with."""
        return f"entry:{self.entry_id}" if self._before is not None else self._about

    def choose_kind(self, kind: EntryKind) -> None:
        """Puts a kind there."""
        self.kind.setCurrentIndex(self.kind.findData(kind))

    def save(self) -> None:
        """Writes the entry with all that came of it, as one step."""
        draft = self._written()
        if self._before is None:
            self.entry_id = self.live.do(self.tr("Log what happened"), entries.log, draft)
            self.services.messages.quiet(self.tr("Logged."))
        else:
            self.live.do(self.tr("Edit an entry"), entries.revise, self.entry_id, draft)

    def _written(self) -> EntryDraft:
        people, confidence = self.whom.settle(), Confidence(self.confidence.currentData())
        cost = self._cost()
        draft = EntryDraft(
            people=people,
            title=self.what.text(),
            kind=EntryKind(self.kind.currentData()),
            body=self.text.toPlainText(),
            day=self.day.day(),
            time=_read_time(self.time.text()),
            minutes=int(self.minutes.text()) if self.minutes.text().strip() else None,
            place=self.where.text(),
            warmth=self.warmth.value(),
            my_role=self.role.text(),
            cost=cost.value if cost is not None else None,
            currency=cost.unit if cost is not None else "",
            confidence=confidence,
            tags=tuple(self.tags.text().replace(",", " ").split()),
            in_person=self.in_person.currentData(),
            personal=self.personal.currentData(),
        )
        if self._before is not None:
            return draft
        return replace(
            draft,
            contributions=self._contributions(people[0], confidence),
            promises=self._promises(people[0], confidence),
        )

    def _cost(self) -> Amount | None:
        typed = self.cost.text().strip()
        try:
            return amounts.parse(typed) if typed else None
        except Problem as problem:
            raise Problem(problem.code, field="cost", text=typed) from problem

    def _contributions(self, first: int, confidence: Confidence) -> tuple[ContributionDraft, ...]:
        return tuple(
            ContributionDraft(
                relationship_id=one.person or first,
                side=side,
                what=one.what,
                amount=one.amount,
                unit=one.unit,
                confidence=confidence,
            )
            for side, lines in ((Side.ME, self.brought), (Side.THEM, self.they_brought))
            for one in lines.written()
        )

    def _promises(self, first: int, confidence: Confidence) -> tuple[PromiseDraft, ...]:
        return tuple(
            PromiseDraft(
                relationship_id=one.person or first,
                side=side,
                what=one.what,
                due=one.due,
                confidence=confidence,
            )
            for side, lines in ((Side.ME, self.promised), (Side.THEM, self.they_promised))
            for one in lines.written()
        )

    def _start_at(self, place: Place | None) -> None:
        """Begins with the one whose page is open."""
        if place is None or place.id is None:
            return
        whom = place.id if place.page == "relationships" else None
        if place.page == "repair":
            whom = self.live.read(repairs.case, place.id).relationship_id
        if whom is not None:
            self.whom.choose([whom])
            self._about = f"relationship:{whom}"

    def _show_draft(self, draft: EntryDraft) -> None:
        self.whom.choose(draft.people)
        self.what.setText(draft.title)
        self.choose_kind(draft.kind)
        self.text.setPlainText(draft.body)
        if draft.day is not None:
            self.day.set_day(draft.day)
        self.time.setText(f"{draft.time:%H:%M}" if draft.time else "")
        self.minutes.setText("" if draft.minutes is None else str(draft.minutes))
        self.where.setText(draft.place)
        self.warmth.set_value(draft.warmth)
        self.role.setText(draft.my_role)
        if draft.cost is not None:
            self.cost.setText(amounts.text(Amount(draft.cost, draft.currency)))
        self.confidence.setCurrentIndex(self.confidence.findData(draft.confidence))
        self.tags.setText(" ".join(draft.tags))
        self.in_person.setCurrentIndex(self.in_person.findData(draft.in_person))
        self.personal.setCurrentIndex(self.personal.findData(draft.personal))

    def _people_changed(self) -> None:
        for lines in self._lists:
            lines.show_people(self.whom.chosen)

    def _add_words(self) -> None:
        self.whom = WithWhom(self.live)
        self.what = QLineEdit()
        self.what.setFont(resized(self.font(), QUOTE))
        self.text = TextBox(lines=5, grows=True)
        self.add_field("people", self.tr("With whom"), self.whom)
        self.add_field("title", self.tr("What happened"), self.what)
        self.add_field("body", self.tr("How it went, in your words"), self.text)

    def _add_when(self) -> None:
        words = self.services.words
        self.kind = Combo()
        for kind in EntryKind:
            self.kind.addItem(words.enum_title(kind), kind)
        self.day = DayEdit(self.live.today())
        self.time, self.minutes, self.where = QLineEdit(), QLineEdit(), QLineEdit()
        self.time.setPlaceholderText("14:00")
        self.minutes.setPlaceholderText("50")
        self.minutes.setValidator(QIntValidator(0, _MOST_MINUTES, self))
        self.add_across(
            [
                self.add_field("kind", self.tr("Kind"), self.kind),
                self.add_field("day", self.tr("Day"), self.day),
                self.add_field("time", self.tr("Time"), self.time),
                self.add_field("minutes", self.tr("Minutes"), self.minutes),
                self.add_field("place", self.tr("Where"), self.where),
            ],
            shares=(4, 5, 3, 3, 5),
        )

    def _add_marks(self) -> None:
        words = self.services.words
        self.warmth = Warmth()
        self.role, self.tags, self.cost = QLineEdit(), QLineEdit(), QLineEdit()
        self.cost.setPlaceholderText(self.tr("€24"))
        self.in_person = _choice(
            (self.tr("As its kind says"), None),
            (self.tr("In person"), True),
            (self.tr("From afar"), False),
        )
        self.personal = _choice(
            (self.tr("Not said"), None), (self.tr("Personal"), True), (self.tr("The work"), False)
        )
        self.confidence = Combo()
        for member in Confidence:
            self.confidence.addItem(words.enum_title(member), member)
        self.add_across(
            [
                self.add_field("warmth", self.tr("How did it feel?"), self.warmth),
                self.add_field("my_role", self.tr("My role"), self.role),
                self.add_field("cost", self.tr("What did it cost?"), self.cost),
                self.add_field("in_person", self.tr("How you met"), self.in_person),
                self.add_field("personal", self.tr("What it was about"), self.personal),
                self.add_field("tags", self.tr("Tags"), self.tags),
                self.add_field("confidence", self.tr("Who may see it"), self.confidence),
            ]
        )

    def _add_outcomes(self) -> None:
        today = self.live.today()
        self.brought = OutcomeList("contribution", self.tr("I brought"), "me", today)
        self.they_brought = OutcomeList("contribution", self.tr("They brought"), "them", today)
        self.promised = OutcomeList("promise", self.tr("I promised"), "me", today)
        self.they_promised = OutcomeList("promise", self.tr("They promised"), "them", today)
        self._lists = (self.brought, self.they_brought, self.promised, self.they_promised)
        for pair in (self._lists[:2], self._lists[2:]):
            if self._before is None:
                self.add_across(pair, gap=20)


def _choice(*offered: tuple[str, bool | None]) -> Combo:
    combo = Combo()
    for text, data in offered:
        combo.addItem(text, data)
    return combo


def _title(*, new: bool) -> str:
    if new:
        return QCoreApplication.translate("LogDialog", "Log what happened")
    return QCoreApplication.translate("LogDialog", "Edit an entry")


def _read_time(typed: str) -> dt.time | None:
    """A time of the day as people write it: 14:00, 14.30, 1430, 9."""
    written = typed.strip()
    if not written:
        return None
    found = _TIME.fullmatch(written)
    if found is None:
        raise Problem(Code.BAD_DATE, field="time", text=written)
    return dt.time(int(found[1]), int(found[2] or 0))
