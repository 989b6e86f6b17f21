"""The list of what is not asked yet: with some people, or with all."""

import datetime as dt
from collections.abc import Sequence
from functools import partial
from itertools import groupby

from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtWidgets import QVBoxLayout, QWidget

from relnotes.desktop.dialogs.ask import WAITS, AskDialog, holds, waits
from relnotes.desktop.dialogs.reading import ReadingDialog
from relnotes.desktop.live import Live
from relnotes.desktop.pages.asking import wordings
from relnotes.desktop.pages.page import Services
from relnotes.desktop.pages.relationship.menus import add, menu
from relnotes.desktop.parts.buttons import Button
from relnotes.desktop.parts.card import Card
from relnotes.desktop.parts.empty import EmptyState
from relnotes.desktop.parts.flow import Flow
from relnotes.desktop.parts.heads import SectionHead
from relnotes.desktop.parts.keyboard import hand_to
from relnotes.desktop.parts.labels import caption, detail, medium
from relnotes.desktop.tokens import px
from relnotes.domain.kinds import RelationshipKind, Side
from relnotes.journal import asking, stakes
from relnotes.journal.asking import Guess

_MOST = 60
"""Nobody asks more than these in an evening; the rest comes up as these are answered."""


class QueueDialog(ReadingDialog):
    """Each guess with the words that fit best; ask, or leave it alone for a while."""

    def __init__(
        self,
        live: Live,
        services: Services,
        parent: QWidget,
        *,
        people: tuple[int, ...] = (),
        kind: RelationshipKind | None = None,
    ) -> None:
        super().__init__(_title(), parent, lead=_lead(), size=(660, 560))
        self._live, self._services = live, services
        self._people, self._kind = people, kind
        self.asks: list[Button] = []
        self._shown: tuple[Guess, ...] | None = None
        live.changed.connect(self._read)
        self._read()

    def ask(self, guess: Guess) -> None:
        """Opens the words and the place for the answer."""
        AskDialog(self._live, self._services, guess, self).open()

    def put_off(self, guess: Guess, days: int) -> None:
        """Leaves a guess alone for a while."""
        until = self._live.today() + dt.timedelta(days=days)
        with self._services.messages.problems():
            self._live.do(self.tr("Ask another time"), stakes.put_off, guess.id, until)

    def _read(self, _change: object = None) -> None:
        found = self._live.read(asking.waiting, self._live.today(), *self._people, kind=self._kind)
        if found != self._shown:
            self._shown = found
            self._show(found)

    def _show(self, found: Sequence[Guess]) -> None:
        at = next((n for n, one in enumerate(self.asks) if one.hasFocus()), None)
        self.asks = []
        self.page.clear()
        for name, some in groupby(found[:_MOST], key=lambda one: one.name):
            if len(self._people) != 1:
                self.page.add(SectionHead(name))
            card = Card()
            for guess in some:
                card.add_row(self._row(guess), roomy=True)
            self.page.add(card)
        if not found:
            self.page.add(
                EmptyState(
                    "check-circle",
                    self.tr("Nothing is only assumed"),
                    self.tr("All that is written down was said or asked openly."),
                )
            )
        if at is not None and self.asks:
            hand_to(self.asks[min(at, len(self.asks) - 1)])

    def _row(self, guess: Guess) -> QVBoxLayout:
        words, today = self._services.words, self._live.today()
        stack = QVBoxLayout()
        stack.setSpacing(px(4))
        when = self.tr("assumed {day}").format(day=words.day(guess.since, today))
        if guess.after is not None and guess.after > today:
            when = self.tr("left alone until {day}").format(day=words.day(guess.after, today))
        stack.addWidget(caption(when, "me" if guess.side is Side.ME else "them", wrap=True))
        stack.addWidget(medium(holds(guess), wrap=True))
        stack.addWidget(detail(" ".join(wordings.first(guess).split()), wrap=True))
        ask = Button(self.tr("Say it…") if guess.side is Side.ME else self.tr("Ask…"))
        later = Button(self.tr("Not now…"), "quiet")
        for button in (ask, later):
            button.setAutoDefault(False)
            button.setAccessibleName(f"{button.text()} {guess.what}")
        ask.clicked.connect(lambda *_: self.ask(guess))
        later.clicked.connect(lambda *_: self._show_waits(guess, later))
        self.asks.append(ask)
        stack.addWidget(Flow([ask, later]))
        return stack

    def _show_waits(self, guess: Guess, button: Button) -> None:
        shown = menu(self)
        for days, text in zip(WAITS, waits(), strict=True):
            add(shown, text, partial(self.put_off, guess, days))
        shown.popup(button.mapToGlobal(QPoint(0, button.height())))


def _title() -> str:
    return QCoreApplication.translate("QueueDialog", "Not asked yet")


def _lead() -> str:
    return QCoreApplication.translate(
        "QueueDialog",
        "What you assume and nobody said. One question in a talk is enough; the rest can wait.",
    )
