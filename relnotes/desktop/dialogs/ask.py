"""Asking about what was only assumed: words to use, and what came of it in place."""

import datetime as dt
from functools import partial

from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtWidgets import QLineEdit, QWidget

from relnotes.desktop.dialogs.choices import Choices
from relnotes.desktop.dialogs.form import FormDialog
from relnotes.desktop.live import Live
from relnotes.desktop.pages.asking import wordings
from relnotes.desktop.pages.asking.sayings import Sayings
from relnotes.desktop.pages.page import Services
from relnotes.desktop.pages.relationship.menus import add, menu
from relnotes.desktop.parts.buttons import Button
from relnotes.desktop.parts.fields import TextBox
from relnotes.desktop.parts.flow import Flow
from relnotes.desktop.parts.labels import detail, medium
from relnotes.desktop.words import first_name
from relnotes.domain.kinds import Side, StakeKind, StakeSource
from relnotes.journal import stakes
from relnotes.journal.asking import Guess

WAITS = (7, 30, 182)
_SO, _OTHERWISE, _NOT = range(3)


class AskDialog(FormDialog):
    """Ready words to copy, and a place for the answer; nothing has to be answered at once."""

    wide = 600

    def __init__(self, live: Live, services: Services, guess: Guess, parent: QWidget) -> None:
        super().__init__(
            live,
            services,
            _title(mine=guess.side is Side.ME),
            verb=QCoreApplication.translate("AskDialog", "Keep the answer"),
            parent=parent,
        )
        self.guess = guess
        self._name = first_name(guess.name)
        self.add_row(medium(holds(guess), wrap=True))
        if reason := wordings.fitted(guess):
            self.add_row(detail(reason, wrap=True))
        self.sayings = Sayings(services, wordings.wordings(guess))
        self.add_row(self.sayings)
        self._add_answer()
        self.not_now = Button(self.tr("Not now…"), "quiet").stand_flush()
        self.not_now.setAutoDefault(False)
        self.not_now.clicked.connect(self._show_waits)
        self.add_row(Flow([self.not_now]))

    def draft_about(self) -> str:
        """The guess."""
        return f"stake:{self.guess.id}"

    def save(self) -> None:
        """Keeps what was said; the guess is none any more."""
        self.live.do(
            self.tr("Note what was answered"),
            stakes.answer,
            self.guess.id,
            self.said.toPlainText(),
            source=StakeSource.ASKED,
            what=self.what.text() if self.came.index() == _OTHERWISE else "",
            so=self.came.index() != _NOT,
        )
        self.services.messages.quiet(self.tr("Asked, not assumed any more."))

    def put_off(self, days: int) -> None:
        """Leaves it alone for a while, without a word."""
        until = self.live.today() + dt.timedelta(days=days)
        with self.services.messages.problems():
            self.live.do(self.tr("Ask another time"), stakes.put_off, self.guess.id, until)
            when = self.services.words.due(until, self.live.today())
            self.services.messages.quiet(self.tr("Comes back {when}.").format(when=when))
            self.reject()

    def _add_answer(self) -> None:
        self.came = Choices(
            [self.tr("It is so"), self.tr("It is otherwise"), self.tr("It is not so")]
        )
        self.add_field("came", self.tr("What came of it?"), self.came)
        self.what = QLineEdit(self.guess.what)
        self.what_field = self.add_field("what", self.tr("How is it, then?"), self.what)
        self.what_field.hide()
        self.said = TextBox(lines=2)
        label = self.tr("{name}’s words").format(name=self._name)
        hint = self.tr("May stay empty. It stays in the history of how it stood.")
        self.add_field("note", label, self.said, hint=hint)
        self.came.picked.connect(lambda at: self.what_field.setVisible(at == _OTHERWISE))

    def _show_waits(self) -> None:
        shown = menu(self)
        for days, text in zip(WAITS, waits(), strict=True):
            add(shown, text, partial(self.put_off, days))
        shown.popup(self.not_now.mapToGlobal(QPoint(0, self.not_now.height())))


def holds(guess: Guess) -> str:
    """Who needs or expects what, in a line."""
    translate = QCoreApplication.translate
    need = guess.kind is StakeKind.NEED
    if guess.side is Side.ME:
        text = (
            translate("Asking", "I need: {what}")
            if need
            else translate("Asking", "I expect: {what}")
        )
    else:
        text = (
            translate("Asking", "{name} needs: {what}")
            if need
            else translate("Asking", "{name} expects: {what}")
        )
    return text.format(name=first_name(guess.name), what=guess.what)


def waits() -> tuple[str, ...]:
    """How long to leave something alone, in words."""
    return (
        QCoreApplication.translate("AskDialog", "In a week"),
        QCoreApplication.translate("AskDialog", "In a month"),
        QCoreApplication.translate("AskDialog", "In half a year"),
    )


def _title(*, mine: bool) -> str:
    if mine:
        return QCoreApplication.translate("AskDialog", "Say it, instead of hoping")
    return QCoreApplication.translate("AskDialog", "Ask, instead of assuming")
