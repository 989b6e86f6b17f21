"""Who may be in the journal twice: two side by side, why, and what they are."""

from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from relnotes.desktop import masses
from relnotes.desktop.dialogs.likeness_words import reasons
from relnotes.desktop.dialogs.sizes import open_at
from relnotes.desktop.dialogs.two_cards import Person, TwoCards
from relnotes.desktop.jobs import Progress
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Place, Services
from relnotes.desktop.parts.across import Beside
from relnotes.desktop.parts.buttons import Button
from relnotes.desktop.parts.empty import EmptyState
from relnotes.desktop.parts.flow import Flow
from relnotes.desktop.parts.keyboard import hand_to
from relnotes.desktop.parts.labels import body, detail, heading
from relnotes.desktop.parts.notices import Banner
from relnotes.desktop.parts.scroll import ScrollPage
from relnotes.desktop.tokens import px
from relnotes.domain.problem import Problem
from relnotes.journal import duplicates, merging
from relnotes.journal.duplicates import Pair

_NOBODY, _PAIR = range(2)
_Both = tuple[Person, Person]


class _Found(NamedTuple):
    """Who may be one, and the two of the pair `at`, which was shown before or is the first."""

    pairs: tuple[Pair, ...]
    at: int
    both: _Both | None


def _both(live: Live, pair: Pair) -> _Both:
    return Person.read(live, pair.one_id), Person.read(live, pair.other_id)


class DuplicatesDialog(QDialog):
    """One pair after the other; nothing happens to anybody without a word from the user."""

    def __init__(
        self, live: Live, services: Services, _place: Place | None, parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self.live, self.services = live, services
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Who is here twice?"))
        self.pairs: list[Pair] = []
        self.cards: TwoCards | None = None
        self._at = 0
        self.problem_line = Banner("", tone="unmet")
        self.problem_line.hide()
        self.nobody = EmptyState(
            "people",
            self.tr("Looking…"),
            self.tr("Names, e-mails, phones and birthdays are compared."),
            self.tr("Look again"),
        )
        self.nobody.triggered.connect(self.look)
        self.where, self.why = detail(""), body("", wrap=True)
        self.page = ScrollPage(margins=0)
        self.rooms = QStackedWidget()
        self.before, self.next = Button(self.tr("Previous")), Button(self.tr("Next"))
        self.close_button = Button(self.tr("Close"))
        self.apart = Button(self.tr("These are two people"))
        self.merge = Button(self.tr("Make them one"), role="primary")
        self.destroyed.connect(masses.let_go)
        self._arrange()
        open_at(self, 720, 560)
        self.look()

    def look(self) -> None:
        """Compares everybody in the background, and shows who may be one."""
        self.problem_line.hide()
        live, at = self.live, self._at

        def work(progress: Progress) -> _Found:
            with masses.made():
                pairs = live.read(duplicates.pairs, progress.step)
            last = min(at, len(pairs) - 1)
            return _Found(pairs, last, _both(live, pairs[last]) if pairs else None)

        title = self.tr("Comparing everybody")
        self.services.jobs.run(self, title, work, self._found, self._failed)

    def make_one(self) -> None:
        """Merges the two who are shown, as one step."""
        if self.cards is None:
            return
        pair, draft = self.pairs[self._at], self.cards.draft()
        try:
            label = self.tr("Make one of two people")
            self.live.do(label, merging.merge, pair.one_id, pair.other_id, draft)
        except Problem as problem:
            self._failed(problem)
            return
        self.services.messages.quiet(self.tr("{name} is one now.").format(name=draft.name))
        self.look()

    def keep_apart(self) -> None:
        """Remembers that the two who are shown are two."""
        pair = self.pairs[self._at]
        try:
            label = self.tr("Keep two people apart")
            self.live.do(label, merging.keep_apart, pair.one_id, pair.other_id)
        except Problem as problem:
            self._failed(problem)
            return
        del self.pairs[self._at]
        self._show_pair(min(self._at, len(self.pairs) - 1))

    def _found(self, found: _Found) -> None:
        self.pairs = list(found.pairs)
        at = min(self._at, len(found.pairs) - 1)
        self._show_pair(at, found.both if at == found.at else None)  # they may have gone on

    def _failed(self, problem: Problem) -> None:
        self.problem_line.set_text(self.services.words.problem(problem))
        self.problem_line.show()

    def _show_pair(self, at: int, both: _Both | None = None) -> None:
        """Shows a pair, read if it was not yet, or that there is none."""
        self.problem_line.hide()
        some = bool(self.pairs)
        for button in (self.before, self.next, self.apart, self.merge):
            button.setVisible(some)
        self.rooms.setCurrentIndex(_PAIR if some else _NOBODY)
        self._at = max(0, at)
        if not some:
            self.nobody.set_texts(
                self.tr("Nobody seems to be here twice"),
                self.tr("Two people need more than one thing in common to be shown here."),
                self.tr("Look again"),
            )
            hand_to(self.close_button)
            return
        pair = self.pairs[self._at]
        try:
            one, other = both or _both(self.live, pair)
        except Problem as problem:
            self._failed(problem)
            return
        number = self.services.words.number
        template = self.tr("{n} of {all}")
        self.where.setText(template.format(n=number(self._at + 1), all=number(len(self.pairs))))
        self.why.setText(reasons(pair.likeness, self.services.words))
        self.before.setEnabled(self._at > 0)
        self.next.setEnabled(self._at < len(self.pairs) - 1)
        self._put(TwoCards(one, other, self.live, self.services.words))

    def _put(self, cards: TwoCards) -> None:
        if self.cards is not None:
            self.page.body.removeWidget(self.cards)
            self.cards.hide()
            self.cards.deleteLater()
        self.cards = cards
        self.page.body.insertWidget(1, cards)
        hand_to(self.merge)

    def _arrange(self) -> None:
        for button, act in (
            (self.before, lambda: self._show_pair(self._at - 1)),
            (self.next, lambda: self._show_pair(self._at + 1)),
            (self.close_button, self.reject),
            (self.apart, self.keep_apart),
            (self.merge, self.make_one),
        ):
            button.clicked.connect(act)
            button.setAutoDefault(False)
        for button in (self.before, self.next, self.apart, self.merge):
            button.hide()
        self.merge.setDefault(True)
        self.page.add(self.why)
        self.page.add(
            detail(
                self.tr(
                    "All the rest of both is kept: contact details, tags, entries, promises, and "
                    "the history. Undo takes them apart again."
                ),
                wrap=True,
            )
        )
        self.rooms.addWidget(self.nobody)
        self.rooms.addWidget(self.page)
        walk = Flow([self.before, self.next], gap=8)
        foot = Beside(walk, Flow([self.close_button, self.apart, self.merge], gap=8, end=True))
        head = QHBoxLayout()
        head.addWidget(heading(self.windowTitle(), wrap=True), 1)
        head.addWidget(self.where)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(24), px(20), px(24), px(20))
        layout.setSpacing(px(12))
        layout.addLayout(head)
        layout.addWidget(self.problem_line)
        layout.addWidget(self.rooms, 1)
        layout.addWidget(foot)
